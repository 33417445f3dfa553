/** The look-up of names, against one that tries every name at every token. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { listOf } from '../match/small.js'

/** Words that are each other with and without particles and the article; no word of another meaning to the index is among them. */
const WORDS = [
  'مدر',
  'ومدر',
  'بمدر',
  'وبمدر',
  'الدر',
  'والدر',
  'للدر',
  'وللدر',
  'لدر',
  'ليد',
  'وليد',
  'دم',
  'ودم',
  'كلم',
  'لم',
]
const SEPARATORS = [' ', ' ', ' ', '\n', '\n\n', '\n \n', '-', '_', ' - ', '، ', '--']

const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 8 })
const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SEPARATORS)), { maxLength: 14 })
  .map((parts) => parts.flat().join(''))

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  /** What stands before it. */
  readonly gap: string
}

interface Found {
  readonly start: number
  readonly end: number
  /** Where its proclitic starts, or its own start. */
  readonly from: number
}

function cut(source: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of source.matchAll(/[\u0621-\u064a]+|\S/g)) {
    tokens.push({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      gap: source.slice(end, match.index),
    })
    end = match.index + match[0].length
  }
  return tokens
}

/** The last tokens of the names that begin at a token, if that is read as `first`. */
function endsOf(all: readonly string[], tokens: readonly Token[], at: number, first: string): number[] {
  return all.flatMap((candidate) => {
    const words = candidate.split(' ')
    if (words[0] !== first) return []
    let last = at
    for (const word of words.slice(1)) {
      let next = last + 1
      const joins = /^[-_]$/.test(tokens[next]?.text ?? '') && tokens[next]?.gap === '' && tokens[next + 1]?.gap === ''
      if (joins) next++
      if (tokens[next]?.text !== word || (tokens[next]?.gap.match(/\n/g) ?? []).length > 1) return []
      last = next
    }
    return [last]
  })
}

/** All names of a text: whole words first, and behind proclitics only what ends further on. */
function naive(all: readonly string[], source: string): Found[] {
  const tokens = cut(source)
  const found: Found[] = []
  tokens.forEach(({ text: whole, start }, at) => {
    const add = (last: number, taken: number): void => {
      found.push({ start: start + taken, end: (tokens[last] as Token).end, from: start })
    }
    const ends = endsOf(all, tokens, at, whole)
    for (const last of ends) add(last, 0)
    const longest = Math.max(-1, ...ends)
    for (const proclitics of [/^[وفبلك]/, /^[وف][بلك]/].flatMap((order) => order.exec(whole)?.[0] ?? [])) {
      const rest = whole.slice(proclitics.length)
      const readings = proclitics.endsWith('ل') && rest.startsWith('ل') ? [rest, `ا${rest}`] : [rest]
      for (const last of readings.flatMap((reading) => endsOf(all, tokens, at, reading))) {
        if (last > longest && (last > at || rest.length >= 3)) add(last, proclitics.length)
      }
    }
  })
  return found
}

/** The leftmost, and of these the longest, again and again. */
function settle(found: readonly Found[]): Found[] {
  const settled: Found[] = []
  for (let end = 0; ; ) {
    const left = found.filter((it) => it.start >= end).sort((a, b) => a.start - b.start || b.end - a.end)
    const [best] = left
    if (!best) return settled
    settled.push(best)
    end = best.end
  }
}

describe('the names of a text', () => {
  test('are those that are found by trying every name at every token', () => {
    fc.assert(
      fc.property(names, text, (all, source) => {
        const { extract } = createExtractor({ gazetteers: [listOf('x', ...all)] })
        const found = extract(source).map(({ start, end, proclitic }) => ({
          start,
          end,
          from: proclitic?.start ?? start,
        }))
        expect(found).toEqual(settle(naive(all, source)))
      }),
      { numRuns: 400 },
    )
  }, 60_000)

  test('have the id of an entry that bears the name', () => {
    fc.assert(
      fc.property(names, text, (all, source) => {
        const { extract } = createExtractor({ gazetteers: [listOf('x', ...all)] })
        for (const { id, text: surface } of extract(source)) {
          const written = surface.replace(/\s+|[-_]/g, ' ')
          expect([written, `ا${written}`]).toContain(id)
        }
      }),
    )
  })

  test('do not depend on what else is listed that the text does not hold', () => {
    fc.assert(
      fc.property(names, text, (all, source) => {
        const more = [...all, 'زحل', 'مدر زحل', 'وزحل']
        const spans = (list: readonly string[]): unknown =>
          createExtractor({ gazetteers: [listOf('x', ...list)] })
            .extract(source)
            .map(({ start, end }) => [start, end])
        expect(spans(more)).toEqual(spans(all))
      }),
    )
  })
})

test('entries of any names and any text never throw, and the offsets hold', () => {
  const anyName = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter((it) => it.trim() !== '')
  fc.assert(
    fc.property(fc.uniqueArray(anyName, { maxLength: 6 }), fc.string({ unit: 'binary' }), (all, more) => {
      const source = `${all.join(' ')} و${all.join('-')}${more}`
      const { extract } = createExtractor({ gazetteers: [listOf('x', ...all)], overlap: 'nested', minScore: 0 })
      for (const entity of extract(source)) expect(source.slice(entity.start, entity.end)).toBe(entity.text)
    }),
  )
}, 60_000)

test('a proclitic is never empty and never inside its entity, also where ligatures hold several letters', () => {
  const unit = fc.constantFrom(...'ولبك', 'ا', 'م', 'ﻻ', 'ﻷ', '\ufdf2', '\ufdfa', ' ', '\u064e', '\u0640', '\u200f')
  const listed = listOf('x', 'أوروبا', 'لام', 'الله', 'المال', 'لاما', 'مال', 'الامل', 'صلى الله')
  const { extract } = createExtractor({ gazetteers: [listed], overlap: 'nested', minScore: 0 })
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (source) => {
      for (const { start, end, proclitic } of extract(source)) {
        expect(end).toBeGreaterThan(start)
        if (!proclitic) continue
        expect(proclitic.end).toBe(start)
        expect(proclitic.start).toBeLessThan(start)
        expect(proclitic.text).toBe(source.slice(proclitic.start, start))
        expect(proclitic.text).toMatch(/[وفبلك]/)
      }
    }),
    { numRuns: 2000 },
  )
}, 60_000)
