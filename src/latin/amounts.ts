/** Dates, times, money, percentages and addresses of English, as wink-nlp finds them. */
import type { ItemEntity } from 'wink-nlp'
import type { Candidate, Span } from '../types.js'
import type { Passage } from './cut.js'
import { wink } from './engines.js'
import { type AmountType, READERS } from './values.js'

/** What a find scores. The default rules, which know more of the languages that they are for, come first. */
const SCORE = 0.85
/** Signs of currencies that stand before the number. */
const CURRENCY_SIGNS = '€£¥₹₽'

/** Without one of these there is no date or amount that can be read, and wink need not look. */
const SIGNS = new RegExp(
  String.raw`[\d@%${CURRENCY_SIGNS}$]|\w\.\w|\b(?:${[
    'today|tonight|tomorrow|yesterday|(?:last|past|this|next|coming) \\w+',
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun',
    'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december',
    '(?:second|minute|hour|day|week|month|quarter|year|decade|century)s?|centuries',
    'percent|per cent|dollars?|euros?|pounds|yen|rou?bles?|USD|EUR|GBP|JPY|INR|RUB',
  ].join('|')})\b`,
  'i',
)

const INSIDE_WORD = /^(?:[\p{L}\p{M}]{2}|\d{2})$/u
/** What is longer without a space is no date or amount, and wink's patterns need more than linear time for it. */
const OVERLONG = /\S{400,}/g

/** The dates and amounts of a passage. What wink finds and has no value that can be read is left out. */
export function amountsIn(passage: Passage): Candidate<AmountType>[] {
  if (!SIGNS.test(passage.text)) return []
  const engine = wink()
  const { its } = engine
  const text = passage.text.replace(OVERLONG, (word) => ' '.repeat(word.length))
  const document = engine.readDoc(text)
  const places = placesOf(text, document.tokens().out(its.value) as string[])
  const found: Candidate<AmountType>[] = []
  document.entities().each((entity: ItemEntity) => {
    const [first, last] = entity.out(its.span) as unknown as [number, number]
    const [opening, closing] = [places[first], places[last]]
    if (opening === undefined || closing === undefined) return
    const { kind, start, end } = withSign(entity.out(its.type) as string, text, opening.start, closing.end)
    const read = isWhole(text, start, end) ? READERS[kind]?.(text.slice(start, end)) : undefined
    if (read)
      found.push({ ...read, start: passage.start + start, end: passage.start + end, score: SCORE, source: 'latin' })
  })
  return found
}

/** Whether no word is cut: 3amlin, Arabic in Latin letters, is not 3 a.m. */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    !INSIDE_WORD.test(text.slice(end - 1, end + 1)) &&
    (start === 0 || !INSIDE_WORD.test(text.slice(start - 1, start + 1)))
  )
}

/** wink's tokens have no offsets; they stand in the text in their order, with nothing but spaces between them. */
function placesOf(text: string, tokens: readonly string[]): { readonly start: number; readonly end: number }[] {
  const places: { readonly start: number; readonly end: number }[] = []
  let at = 0
  for (const token of tokens) {
    const start = text.indexOf(token, at)
    if (start < 0 || text.slice(at, start).trim() !== '') return places
    at = start + token.length
    places.push({ start, end: at })
  }
  return places
}

/** wink leaves the sign of a percentage out, and takes an amount in euros for a number. */
function withSign(kind: string, text: string, start: number, end: number): Span & { readonly kind: string } {
  if (kind === 'PERCENT' && text[end] === '%') return { kind, start, end: end + 1 }
  if (kind === 'CARDINAL' && CURRENCY_SIGNS.includes(text[start - 1] ?? ' '))
    return { kind: 'MONEY', start: start - 1, end }
  return { kind, start, end }
}
