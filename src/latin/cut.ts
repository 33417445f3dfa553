/** Cuts a text into what the English models are given: lines of Latin letters, and in them the runs that may be names. */
import type { Span } from '../types.js'

/** A stretch of text without letters of another script. */
export interface Passage extends Span {
  readonly text: string
  /** The word of another script right before it: شركة in شركة Acme. */
  readonly before: string
}

/** Words that may be a name, with what stands around them. */
export interface NameRun extends Span {
  readonly text: string
  /** The word before it, or before its article, in small letters; a word of another script where none is. */
  readonly before: string
  /** "the" stands before it, as before no name of a person. */
  readonly hasArticle: boolean
  /** The word after it, in small letters. */
  readonly after: string
  /** It begins a sentence, so that its first capital says nothing. */
  readonly opens: boolean
}

/** Latin letters, and all that is of no script: digits, spaces, signs. */
const PASSAGE = /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}]|[^\p{L}\r\n])*/gu
/** What belongs to a passage before its first letter; looked for backwards, so that long stretches of signs are not read again and again. */
const OPENING = /[^\p{L}\p{M}]*$/u
const LAST_WORD = /(\p{L}[\p{L}\p{M}]*)[^\p{L}\n]*$/u
/** How far back the opening of a passage, and the word before it, are looked for. */
const LOOK_BACK = 40

/** A capitalized word, with what hangs on it: O'Brien, Abou-Zeid, U.N., al-Sisi. */
const WORD = String.raw`(?:\p{Lu}\.(?:\p{Lu}\.)+|(?:[Aa]l-|d['’]|L['’])?\p{Lu}[\p{L}\p{M}\d]*(?:['’](?!s\b)\p{L}+)?(?:[-&]\p{L}[\p{L}\p{M}\d]*)*|[a-z]\p{Lu}\p{L}+)`
/** Small words inside names. */
const LINK = `(?:of(?: the)?|for|and|de(?: la)?|del|della|du|des|di|da|van(?: der)?|von|bin|bint|ibn|el|al|la|le|&)`
const RUN = new RegExp(String.raw`(?<![\p{L}\p{M}\d@#/._-])${WORD}(?: (?:${LINK} )?${WORD}| \d{1,3}(?![\d.,%]))*`, 'gu')
const WORDS = /[^\s]+/gu
const WORD_BEFORE = /([\p{L}\p{M}’']+)[\s“"'«(]*$/u
const WORD_AFTER = /^[\s”"')»,]*([\p{L}\p{M}]+)/u
const ARTICLE_BEFORE = /(?<![\p{L}\p{M}])[Tt]he $/u
const AND = ' and '
const SENTENCE_END = /(?:^|[.!?:…]["”’')]*|\n)\s*["“‘'(]*$/u

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** Titles, and words that have a capital only because a sentence begins: neither is part of a name. */
const APART = list(
  'the a an in on at to of for from by with as and but or if when while after before since during under over it its he she they we you i his her their our my this that these those there here what who why how where not no yes all both each some many most more several according despite although because however meanwhile also even still only just now then today yesterday tomorrow last next earlier later ' +
    'mr mrs ms mme mlle monsieur madame dr prof sir president minister prime secretary general king queen prince princess pope imam sheikh senator governor mayor chancellor ambassador captain colonel coach ceo cfo chairman director professor judge spokesman spokeswoman ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
)
/** Words before which a name is cut, and that are no part of it. */
const isApart = (word: string): boolean => APART.has(word.toLowerCase().replace(/[.,]$/, ''))

/** The passages of a text. */
export function passagesOf(text: string): Passage[] {
  let previous = 0
  return Array.from(text.matchAll(PASSAGE), (match) => {
    const near = text.slice(Math.max(previous, match.index - LOOK_BACK), match.index)
    const start = match.index - (OPENING.exec(near)?.[0].length ?? 0)
    const end = match.index + match[0].length
    previous = end
    const before = LAST_WORD.exec(text.slice(Math.max(0, start - LOOK_BACK), start))?.[1] ?? ''
    return { text: text.slice(start, end), start, end, before }
  })
}

/** The runs of a passage that may be names, cut at titles and at what only begins a sentence. */
export function nameRunsOf(passage: Passage): NameRun[] {
  const found: NameRun[] = []
  for (const match of passage.text.matchAll(RUN)) {
    let start = -1
    let end = -1
    const finish = (): void => {
      if (start >= 0) found.push(toRun(passage, start, end))
      start = -1
    }
    for (const word of match[0].matchAll(WORDS)) {
      const at = match.index + word.index
      const isSmall = word[0] === word[0].toLowerCase()
      if (isApart(word[0]) && !(isSmall && start >= 0)) finish()
      else {
        if (start < 0 && isSmall) continue
        if (start < 0) start = at
        // A small word counts only once a capitalized one follows.
        if (!isSmall) end = at + word[0].length
      }
    }
    finish()
  }
  return found
}

/** The names that "and" joins: Helen Whitcombe and Rajesh Iyer. */
export function splitAtAnd(run: NameRun): NameRun[] {
  const parts: NameRun[] = []
  let start = run.start
  for (const text of run.text.split(AND)) {
    const isFirst = parts.length === 0
    const end = start + text.length
    parts.push({
      ...run,
      ...{ text, start, end },
      ...(!isFirst && { before: 'and', hasArticle: false, opens: false }),
      ...(end < run.end && { after: 'and' }),
    })
    start = end + AND.length
  }
  return parts
}

function toRun({ text, start: offset, before: outside }: Passage, start: number, end: number): NameRun {
  const near = text.slice(Math.max(0, start - LOOK_BACK), start)
  const left = near.replace(ARTICLE_BEFORE, '')
  const before = WORD_BEFORE.exec(left)?.[1]?.toLowerCase()
  return {
    text: text.slice(start, end),
    start: offset + start,
    end: offset + end,
    before: before ?? outside,
    hasArticle: left.length < near.length,
    after: WORD_AFTER.exec(text.slice(end, end + LOOK_BACK))?.[1]?.toLowerCase() ?? '',
    opens: outside === '' || start > LOOK_BACK || before !== undefined ? SENTENCE_END.test(near) : false,
  }
}
