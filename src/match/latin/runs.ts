/** Runs of words in Latin letters: what stands between two sentence ends, empty lines, or letters of other scripts. */
import { isWord, type LatinIndex } from '../../lexicon/latin-index.js'
import { NO_NODE, ROOT } from '../../lexicon/trie.js'
import { UNKNOWN } from '../../lexicon/vocabulary.js'
import { hashOf } from '../../tokenize/hash.js'
import {
  ARABIC_TOKEN,
  EMPTY_LINE,
  LATIN_TOKEN,
  NOTHING,
  NUMBER_TOKEN,
  PUNCTUATION_TOKEN,
  type Tokens,
} from '../../tokenize/tokenize.js'
import { endOffset, startOffset } from '../candidate.js'

/** How a word is written. */
export type Case = 'lower' | 'capital' | 'upper' | 'mixed' | 'number'

/** A word of a run: a token, several (`U.N.`), or part of one (`#SaudiVision`). */
export interface LatinWord {
  readonly start: number
  readonly end: number
  /** The tokens that it lies in. */
  readonly first: number
  readonly last: number
  /** Its number in the index, or `UNKNOWN`. */
  readonly word: number
  readonly case: Case
  /** It stands without a space or sign after a letter or digit, so that no name begins here. */
  readonly glued: boolean
  /** A name may go on from the word before it. */
  readonly follows: boolean
  /** Only a space is between it and the word before it. */
  readonly spaced: boolean
  /** It is part of an address or a mention: no name is looked for here. */
  readonly address: boolean
}

/** Words that may belong together. */
export interface Run {
  readonly words: readonly LatinWord[]
  /** The run begins a sentence, so that the first capital says nothing. */
  readonly opens: boolean
  /** Arabic letters stand right before or after it. */
  readonly amidArabic: boolean
}

const code = (sign: string): number => sign.charCodeAt(0)
const DOT = code('.')
const COLON = code(':')
const SLASH = code('/')
const HASH = code('#')
const AT = code('@')
/** They join two words where no space stands around them: Jay-Z, O'Brien. */
const JOINERS: ReadonlySet<number> = new Set(Array.from("-_'’‘`\u2010\u2011", code))
const AMPERSAND = code('&')
const ENDS: ReadonlySet<number> = new Set(Array.from('.!?؟…', code))
/** A dot after a word this short is that of an abbreviation: St. Louis. */
const LONGEST_ABBREVIATION = 2
/** A dotted acronym has at most so many letters. */
const LONGEST_DOTTED = 6

/** Every run of a text. */
export function* runsOf(tokens: Tokens, index: LatinIndex): Iterable<Run> {
  let figures = 0
  for (let token = 0; token < tokens.length; ) {
    if (figures <= token) figures = afterFigures(tokens, token)
    if (figures > token && (figures === tokens.length || tokens.kind[figures] !== LATIN_TOKEN)) token = figures
    else if (!isWord(tokens, token)) token++
    else {
      const run = readRun(tokens, index, token)
      if (run.words.some((word) => word.case !== 'number')) yield run
      token = run.next
    }
  }
}

/** The first token from one on that is no number and no sign. Most numbers stand in Arabic text: what they are in is no run. */
function afterFigures({ kind, length }: Tokens, first: number): number {
  let token = first
  while (token < length && (kind[token] === NUMBER_TOKEN || kind[token] === PUNCTUATION_TOKEN)) token++
  return token
}

function readRun(tokens: Tokens, index: LatinIndex, first: number): Run & { readonly next: number } {
  const words: LatinWord[] = []
  let address = false
  let tag = false
  let token = first
  for (; token < tokens.length; ) {
    const gap = tokens.gap[token] as number
    if (words.length > 0 && gap === EMPTY_LINE) break
    if (gap !== NOTHING) {
      address = false
      tag = false
    }
    if (isWord(tokens, token)) {
      address ||= isAfter(tokens, token, AT) || opensAddress(tokens, token)
      tag ||= isAfter(tokens, token, HASH)
      const read =
        readDotted(tokens, index, token, words, address) ?? readToken(tokens, index, token, words, address, tag)
      words.push(...read)
      token = (read[read.length - 1] as LatinWord).last + 1
    } else if (tokens.kind[token] === PUNCTUATION_TOKEN && !endsSentence(tokens, token)) token++
    else break
  }
  const amidArabic = isArabic(tokens, first - 1) || isArabic(tokens, first - 2) || isArabic(tokens, token)
  return { words, opens: !isArabic(tokens, first - 1), amidArabic, next: Math.max(token, first + 1) }
}

/** A letter, a dot, a letter, a dot …, where the letters together are a known word. */
function readDotted(
  tokens: Tokens,
  index: LatinIndex,
  first: number,
  before: readonly LatinWord[],
  address: boolean,
): LatinWord[] | undefined {
  const letters = new Uint16Array(LONGEST_DOTTED)
  let count = 0
  let last = first
  for (let token = first; count < LONGEST_DOTTED && isLetter(tokens, token); token += 2) {
    if (token > first && tokens.gap[token] !== NOTHING) break
    letters[count++] = letterOf(tokens, token)
    last = token
    if (!isSign(tokens, token + 1, DOT) || tokens.gap[token + 1] !== NOTHING) break
    last = token + 1
  }
  if (count < 2) return undefined
  const word = index.vocabulary.find(letters, 0, count, hashOf(letters, 0, count))
  if (word === UNKNOWN) return undefined
  return [{ ...placeOf(tokens, first, last), word, case: 'upper', ...linkTo(tokens, first, before), address }]
}

function readToken(
  tokens: Tokens,
  index: LatinIndex,
  token: number,
  before: readonly LatinWord[],
  address: boolean,
  tagged: boolean,
): LatinWord[] {
  const { letters } = tokens.folded
  const from = tokens.from[token] as number
  const to = tokens.to[token] as number
  const word = index.vocabulary.find(letters, from, to, tokens.hash[token] as number)
  if (tagged && (word === UNKNOWN || index.trie.step(ROOT, word) === NO_NODE)) {
    const parts = camelParts(tokens, index, token, address)
    if (parts.length > 1) return parts
  }
  const link = linkTo(tokens, token, before)
  const { glued, follows, spaced } = tagged && link.glued ? { ...link, glued: false, follows: true } : link
  const start = startOffset(tokens, token)
  const end = endOffset(tokens, token)
  const letterCase = caseOf(tokens.folded.text, start, end)
  // Field by field: objects that are spread into one another are half of the time that a word takes.
  return [{ start, end, first: token, last: token, word, case: letterCase, glued, follows, spaced, address }]
}

/** The words of a tag, which capitals tell apart: SaudiVision. */
function camelParts(tokens: Tokens, index: LatinIndex, token: number, address: boolean): LatinWord[] {
  const { text, letters, origins } = tokens.folded
  const to = tokens.to[token] as number
  const isUpper = (letter: number): boolean => letter < to && isUpperCase(text, origins[letter] as number)
  const parts: LatinWord[] = []
  let from = tokens.from[token] as number
  for (let letter = from + 1; letter <= to; letter++) {
    const cut =
      letter === to || (isUpper(letter) && (!isUpper(letter - 1) || (letter + 1 < to && !isUpper(letter + 1))))
    if (!cut) continue
    const start = origins[from] as number
    const end = letter === to ? endOffset(tokens, token) : (origins[letter] as number)
    const word = index.vocabulary.find(letters, from, letter, hashOf(letters, from, letter))
    const link = { glued: false, follows: parts.length > 0 || !isAfter(tokens, token, HASH), spaced: false }
    parts.push({ start, end, first: token, last: token, word, case: caseOf(text, start, end), ...link, address })
    from = letter
  }
  return parts
}

function placeOf(tokens: Tokens, first: number, last: number): Pick<LatinWord, 'start' | 'end' | 'first' | 'last'> {
  return { start: startOffset(tokens, first), end: endOffset(tokens, last), first, last }
}

/** How a word hangs together with what stands before it. */
function linkTo(
  tokens: Tokens,
  token: number,
  before: readonly LatinWord[],
): Pick<LatinWord, 'glued' | 'follows' | 'spaced'> {
  const previous = before[before.length - 1]
  const bare = tokens.gap[token] === NOTHING
  if (!previous) return { glued: false, follows: false, spaced: false }
  const between = token - previous.last - 1
  if (between === 0) {
    // A dotted acronym has taken its last dot with it.
    const apart = bare && tokens.kind[previous.last] === PUNCTUATION_TOKEN
    return { glued: bare && !apart, follows: true, spaced: !bare }
  }
  if (between > 1) return { glued: false, follows: false, spaced: false }
  const sign = letterOf(tokens, token - 1)
  const tight = bare && tokens.gap[token - 1] === NOTHING
  const short = previous.end - previous.start <= LONGEST_ABBREVIATION
  const follows = sign === AMPERSAND || (tight && JOINERS.has(sign)) || (sign === DOT && short)
  return { glued: tight && (sign === DOT ? !short : sign === AT), follows, spaced: false }
}

/** Whether a web address, an e-mail address or a path begins here. */
function opensAddress(tokens: Tokens, token: number): boolean {
  const next = token + 1
  if (tokens.gap[next] !== NOTHING) return false
  const isScheme = isSign(tokens, next, COLON) && isSign(tokens, next + 1, SLASH) && tokens.gap[next + 1] === NOTHING
  return isScheme || isSign(tokens, next, AT) || (isSign(tokens, next, DOT) && isWww(tokens, token))
}

function isWww(tokens: Tokens, token: number): boolean {
  const from = tokens.from[token] as number
  return (
    (tokens.to[token] as number) - from === 3 && [0, 1, 2].every((at) => tokens.folded.letters[from + at] === code('w'))
  )
}

/** A full stop or the like with a space after it, unless it is that of an abbreviation. */
function endsSentence(tokens: Tokens, token: number): boolean {
  if (!ENDS.has(letterOf(tokens, token))) return false
  const next = token + 1
  if (next < tokens.length && tokens.gap[next] === NOTHING) return false
  return !(
    isSign(tokens, token, DOT) &&
    tokens.gap[token] === NOTHING &&
    tokens.kind[token - 1] === LATIN_TOKEN &&
    (tokens.to[token - 1] as number) - (tokens.from[token - 1] as number) <= LONGEST_ABBREVIATION
  )
}

/** Whether the sign before a token is this one, without a space. */
function isAfter(tokens: Tokens, token: number, sign: number): boolean {
  return token > 0 && tokens.gap[token] === NOTHING && isSign(tokens, token - 1, sign)
}

function isSign(tokens: Tokens, token: number, sign: number): boolean {
  return (
    token >= 0 && token < tokens.length && tokens.kind[token] === PUNCTUATION_TOKEN && letterOf(tokens, token) === sign
  )
}

function isLetter(tokens: Tokens, token: number): boolean {
  return (
    tokens.kind[token] === LATIN_TOKEN &&
    (tokens.to[token] as number) - (tokens.from[token] as number) === 1 &&
    isUpperCase(tokens.folded.text, startOffset(tokens, token))
  )
}

function letterOf(tokens: Tokens, token: number): number {
  return tokens.folded.letters[tokens.from[token] as number] as number
}

function isArabic(tokens: Tokens, token: number): boolean {
  return token >= 0 && token < tokens.length && tokens.kind[token] === ARABIC_TOKEN
}

function isUpperCase(text: string, offset: number): boolean {
  const letter = text.charAt(offset)
  return letter !== letter.toLowerCase()
}

function caseOf(text: string, start: number, end: number): Case {
  let upper = 0
  let lower = 0
  for (let offset = start; offset < end; offset++) {
    const letter = text.charAt(offset)
    if (letter !== letter.toLowerCase()) upper++
    else if (letter !== letter.toUpperCase()) lower++
  }
  if (upper + lower === 0) return 'number'
  if (upper === 0) return 'lower'
  if (lower === 0) return 'upper'
  return upper === 1 && isUpperCase(text, start) ? 'capital' : 'mixed'
}
