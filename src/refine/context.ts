import { entryAt, factsOf } from '../lexicon/gazetteer.js'
import { type NameIndex, UNKNOWN } from '../lexicon/name-index.js'
import { type Draft, type EntryRef, endOffset, letterAt, startOffset } from '../match/candidate.js'
import { ProcliticReader, type StrippedWord } from '../match/stripped.js'
import { hashOf } from '../tokenize/hash.js'
import { PUNCTUATION_TOKEN, type Tokens } from '../tokenize/tokenize.js'
import type { Entry, Span } from '../types.js'
import { ALEF, LAM, WAW } from '../unicode/codes.js'

const CLUBS: ReadonlySet<string> = new Set(['club', 'team'])
/** What stands between the names of a list. */
const LIST_SIGNS: ReadonlySet<number> = new Set(Array.from(',،-–/|#', (sign) => sign.charCodeAt(0)))
const MOST_SIGNS = 2
/** Letters of particles that begin like a noun with the article: إلى, إلا. */
const PARTICLE = 3
const HASH = '#'.charCodeAt(0)
const NO_SIGN = -1
/** What a hashtag goes on with. */
const GOES_ON = /[\p{L}\p{N}\p{M}_]/u

const NO_ENTRIES: readonly Entry[] = []

/** The words around the candidates of a text. */
export class Context {
  readonly index: NameIndex
  readonly tokens: Tokens
  readonly words: Int32Array
  readonly #proclitics: ProcliticReader
  readonly #headNounBits: number
  /** By word. */
  readonly #headNounsOf = new Map<number, readonly Entry[]>()
  /** The token of which it was last asked whether it is a head noun, and the answer. */
  #announcing = -1
  #announcers: readonly Entry[] = []

  constructor(index: NameIndex, tokens: Tokens, words: Int32Array) {
    this.index = index
    this.tokens = tokens
    this.words = words
    this.#proclitics = new ProcliticReader(index.vocabulary)
    this.#headNounBits = index.bitsOf('head-noun')
  }

  /** The first token from some place on that is no sign of a list; one or two may stand together: ، #. */
  pastSigns(token: number, step: 1 | -1): number {
    let at = token
    while (at !== token + MOST_SIGNS * step && this.#isListSign(at)) at += step
    return at
  }

  /** The token after the # of a hashtag, or the token itself. */
  pastHash(token: number): number {
    return this.#signAt(token) === HASH ? token + 1 : token
  }

  #isListSign(token: number): boolean {
    return LIST_SIGNS.has(this.#signAt(token))
  }

  /** The punctuation mark that a token is. */
  #signAt(token: number): number {
    const { folded, from, kind, length } = this.tokens
    return token >= 0 && token < length && kind[token] === PUNCTUATION_TOKEN
      ? (folded.letters[from[token] as number] as number)
      : NO_SIGN
  }

  /** Whether a name is all of a hashtag. */
  isHashtag(draft: Draft): boolean {
    const { text } = this.tokens.folded
    const start = draft.procliticStart ?? draft.start
    return text.charAt(start - 1) === '#' && !GOES_ON.test(text.charAt(draft.end))
  }

  /** Whether a letter is among what is written together with a name, before it. */
  isOpenedBy({ procliticStart, start }: Draft, letter: number): boolean {
    const { text } = this.tokens.folded
    for (let offset = procliticStart ?? start; offset < start; offset++) {
      if (text.charCodeAt(offset) === letter) return true
    }
    return false
  }

  /** A token that is a common word with the article. */
  definiteWordAt(token: number): Span | undefined {
    return this.index.isCommon(this.wordAt(token)) && this.isDefinite(token) ? this.spanOf(token) : undefined
  }

  /** Whether a token begins with the article. */
  isDefinite(token: number): boolean {
    const { folded, from, to } = this.tokens
    const letter = from[token] as number
    return (
      (to[token] as number) - letter > PARTICLE && folded.letters[letter] === ALEF && folded.letters[letter + 1] === LAM
    )
  }

  /** Whether a token begins with و. */
  opensWithWaw(token: number): boolean {
    const { folded, from, length } = this.tokens
    return token < length && folded.letters[from[token] as number] === WAW
  }

  /** A token that is a part of persons' names, and no common word. */
  namePartAt(token: number, types: readonly string[]): Span | undefined {
    const word = this.wordAt(token)
    return word !== UNKNOWN && !this.index.isCommon(word) && types.some((type) => this.index.isNameOf(word, type))
      ? this.spanOf(token)
      : undefined
  }

  /** The token that a candidate begins in, with what is written together with it: before Latin letters that is a token of its own. */
  openingOf({ first, procliticStart }: Draft): number {
    return procliticStart !== undefined && startOffset(this.tokens, first) > procliticStart ? first - 1 : first
  }

  /** Whether و joins a name to what stands before it. */
  isJoined({ procliticStart }: Draft): boolean {
    return procliticStart !== undefined && this.tokens.folded.text.charCodeAt(procliticStart) === WAW
  }

  /** Whether two candidates are the same words, as the text writes them. */
  isSameText(one: Span, other: Span): boolean {
    const { text } = this.tokens.folded
    const length = one.end - one.start
    if (other.end - other.start !== length) return false
    for (let at = 0; at < length; at++) {
      if (text.charCodeAt(one.start + at) !== text.charCodeAt(other.start + at)) return false
    }
    return true
  }

  /** Whether two candidates are the same words, when folded. */
  isSameName(one: Draft, other: Draft): boolean {
    const { letters } = this.tokens.folded
    const from = this.firstLetter(one)
    const otherFrom = this.firstLetter(other)
    const length = this.lastLetter(one) - from
    if (this.lastLetter(other) - otherFrom !== length) return false
    for (let letter = 0; letter < length; letter++) {
      if (letters[from + letter] !== letters[otherFrom + letter]) return false
    }
    return true
  }

  /** The word that a candidate of one token is, its proclitics taken off. */
  ownWord(draft: Draft): number {
    if (draft.procliticStart === undefined) return this.wordAt(draft.first)
    return this.wordOf(this.firstLetter(draft), this.lastLetter(draft))
  }

  /** The word that some folded letters of the text are. */
  wordOf(from: number, to: number): number {
    const { letters } = this.tokens.folded
    return this.index.vocabulary.find(letters, from, to, hashOf(letters, from, to))
  }

  /** Index of a candidate's first folded letter. */
  firstLetter({ first, start }: Draft): number {
    return letterAt(this.tokens, first, start)
  }

  /** Index after its last. */
  lastLetter({ last, end }: Draft): number {
    return letterAt(this.tokens, last, end)
  }

  /** The number of a token's word; there may be no such token. */
  wordAt(token: number): number {
    return this.words[token] ?? UNKNOWN
  }

  /** The entries of a type that a token names by itself. */
  entriesAt(token: number, type: string): readonly Entry[] {
    return this.index.entriesOf(this.wordAt(token), type)
  }

  /** The head nouns that a token is, as it stands or behind proclitics: لصحيفة. Several kinds of evidence ask this of one token. */
  announcersAt(token: number): readonly Entry[] {
    if (token !== this.#announcing) {
      this.#announcing = token
      this.#announcers = this.#readAnnouncers(token)
    }
    return this.#announcers
  }

  #readAnnouncers(token: number): readonly Entry[] {
    const whole = this.#headNouns(this.wordAt(token))
    if (whole.length > 0 || token < 0 || token >= this.tokens.length) return whole
    const count = this.#proclitics.read(this.tokens, token)
    for (let reading = 0; reading < count; reading++) {
      const entries = this.#headNouns((this.#proclitics.found[reading] as StrippedWord).word)
      if (entries.length > 0) return entries
    }
    return whole
  }

  /** The head nouns that a word is. */
  #headNouns(word: number): readonly Entry[] {
    if (word === UNKNOWN || (this.index.heldBy(word) & this.#headNounBits) === 0) return NO_ENTRIES
    let entries = this.#headNounsOf.get(word)
    if (!entries) {
      entries = this.index.entriesOf(word, 'head-noun')
      this.#headNounsOf.set(word, entries)
    }
    return entries
  }

  /** Where some tokens stand. */
  spanOf(first: number, last = first): Span {
    return { start: startOffset(this.tokens, first), end: endOffset(this.tokens, last) }
  }
}

/** What an entry's value says of its kind. */
export function kindOf({ entry }: Draft): string | undefined {
  return entry && factsAt<{ readonly kind?: string }>(entry).kind
}

/** Whether a candidate is the name of a club. */
export function isClub(draft: Draft): boolean {
  return draft.type === 'organization' && CLUBS.has(kindOf(draft) ?? '')
}

/** What the value of a candidate's entry says. */
export function factsAt<Value extends object>({ gazetteer, index }: EntryRef): Partial<Value> {
  return factsOf(entryAt(gazetteer, index))
}
