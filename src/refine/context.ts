import { entryAt } from '../lexicon/gazetteer.js'
import { type NameIndex, UNKNOWN } from '../lexicon/name-index.js'
import { type Draft, type EntryRef, endOffset, letterAt, startOffset } from '../match/candidate.js'
import { ProcliticReader, type StrippedWord } from '../match/stripped.js'
import { hashOf } from '../tokenize/hash.js'
import { PUNCTUATION_TOKEN, type Tokens } from '../tokenize/tokenize.js'
import type { Entry, GroupValue, LocationValue, Span } from '../types.js'
import { DraftsByPlace, NOWHERE } from './by-place.js'

/** Inhabitants of a city that speaks for its country, and its country for it. */
export const GREAT_CITY = 1_000_000
const CLUBS: ReadonlySet<string> = new Set(['club', 'team'])
const WAW = 0x0648
const ALEF = 0x0627
const LAM = 0x0644
/** What stands between the names of a list. */
const LIST_SIGNS: ReadonlySet<number> = new Set(Array.from(',،-–/|#', (sign) => sign.charCodeAt(0)))
const MOST_SIGNS = 2
/** What a hashtag goes on with. */
const GOES_ON = /[\p{L}\p{N}\p{M}_]/u
const NO_DRAFTS: readonly Draft[] = []

/** What evidence is looked for in: a text, and what is known of its candidates. Each look-up table is made when it is first needed. */
export class Context {
  readonly index: NameIndex
  readonly tokens: Tokens
  readonly words: Int32Array
  readonly #drafts: readonly Draft[]
  #named: ReadonlyMap<number, readonly Draft[]> | undefined
  #countries: ReadonlyMap<string, readonly Draft[]> | undefined
  #ruled: DraftsByPlace | undefined
  #beginning: DraftsByPlace | undefined
  #ending: DraftsByPlace | undefined
  #cities: ReadonlyMap<string, Draft> | undefined
  #clubs: DraftsByPlace | undefined
  #firsts: DraftsByPlace | undefined
  #lasts: DraftsByPlace | undefined
  #nationalities: DraftsByPlace | undefined
  #proclitics: ProcliticReader | undefined
  /** By word. */
  readonly #headNounsOf = new Map<number, readonly Entry[]>()
  /** The token of which it was last asked whether it is a head noun, and the answer. */
  #announcing = -1
  #announcers: readonly Entry[] = []

  /** @param drafts - All candidates of the text; those that are not weak count as undoubted. */
  constructor(index: NameIndex, tokens: Tokens, words: Int32Array, drafts: readonly Draft[]) {
    this.index = index
    this.tokens = tokens
    this.words = words
    this.#drafts = drafts
  }

  /** An undoubted name of a candidate's entry, in the candidate's own words or in others. */
  nameOf(draft: Draft, inOwnWords: boolean): Draft | undefined {
    const { entry } = draft
    if (!entry) return undefined
    this.#named ??= this.#gatherNames()
    const names = this.#named.get(this.#entryNumber(entry)) ?? NO_DRAFTS
    // A loop, because most candidates have no such name and a function for each would be an object for each.
    for (let number = 0; number < names.length; number++) {
      const name = names[number] as Draft
      if (this.#isSameName(name, draft) === inOwnWords) return name
    }
    return undefined
  }

  /** A name by which the text undoubtedly speaks of a country or its people, other than the candidate's own words. */
  countryBesides(country: string, draft: Draft): Draft | undefined {
    this.#countries ??= this.#gatherCountries()
    const own = this.textOf(draft)
    return this.#countries.get(country)?.find((name) => this.textOf(name) !== own)
  }

  /** What a rule found in a candidate's own place and type. */
  ruledAt({ type, start, end }: Draft): Draft | undefined {
    this.#ruled ??= new DraftsByPlace(this.#drafts, (draft) => (draft.weak || draft.entry ? NOWHERE : draft.start))
    return this.#ruled.find(start, type, end)
  }

  /** An undoubted name of a type that begins with a token, and that و joins to what stands before it. */
  joinedAt(token: number, type: string): Draft | undefined {
    this.#beginning ??= new DraftsByPlace(this.#drafts, (draft) =>
      !draft.weak && draft.first >= 0 && this.isJoined(draft) ? this.openingOf(draft) : NOWHERE,
    )
    return this.#beginning.find(token, type)
  }

  /** An undoubted name of a type that ends with a token to which و joins the next one. */
  endingAt(token: number, type: string): Draft | undefined {
    this.#ending ??= new DraftsByPlace(this.#drafts, ({ weak, first, last }) =>
      !weak && first >= 0 && this.#opensWithWaw(last + 1) ? last : NOWHERE,
    )
    return this.#ending.find(token, type)
  }

  /** An undoubted name of a candidate's type that nothing but a sign or two parts from it: in a list, or among hashtags. */
  listedBeside({ type, first, last, procliticStart }: Draft): Draft | undefined {
    this.#firsts ??= new DraftsByPlace(this.#drafts, ({ weak, first: place }) => (weak ? NOWHERE : place))
    this.#lasts ??= new DraftsByPlace(this.#drafts, ({ weak, first: place, last: end }) =>
      weak || place < 0 ? NOWHERE : end,
    )
    const after = this.#pastSigns(last + 1, 1)
    const next = after > last + 1 ? this.#firsts.find(after, type) : undefined
    if (next || procliticStart !== undefined) return next
    const before = this.#pastSigns(first - 1, -1)
    return before < first - 1 && before >= 0 ? this.#lasts.find(before, type) : undefined
  }

  /** The first token from some place on that is no sign of a list; one or two may stand together: ، #. */
  #pastSigns(token: number, step: 1 | -1): number {
    let at = token
    while (at !== token + MOST_SIGNS * step && this.#isListSign(at)) at += step
    return at
  }

  #isListSign(token: number): boolean {
    const { folded, from, kind, length } = this.tokens
    return (
      token >= 0 &&
      token < length &&
      kind[token] === PUNCTUATION_TOKEN &&
      LIST_SIGNS.has(folded.letters[from[token] as number] as number)
    )
  }

  /** Whether a name is all of a hashtag. */
  isHashtag(draft: Draft): boolean {
    const { text } = this.tokens.folded
    const start = draft.procliticStart ?? draft.start
    return text.charAt(start - 1) === '#' && !GOES_ON.test(text.charAt(draft.end))
  }

  /** What is written together with a name, before it. */
  openingLetters({ procliticStart, start }: Draft): string {
    return procliticStart === undefined ? '' : this.tokens.folded.text.slice(procliticStart, start)
  }

  /** A token that is a common word with the article. */
  definiteWordAt(token: number): Span | undefined {
    return this.index.isCommon(this.wordAt(token)) && this.isDefinite(token) ? this.spanOf(token) : undefined
  }

  /** Whether a token begins with the article. */
  isDefinite(token: number): boolean {
    const { folded, from } = this.tokens
    const letter = from[token] as number
    return folded.letters[letter] === ALEF && folded.letters[letter + 1] === LAM
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
    return procliticStart !== undefined && this.tokens.folded.text.charAt(procliticStart) === 'و'
  }

  /** The candidate's own words. */
  textOf({ start, end }: Span): string {
    return this.tokens.folded.text.slice(start, end)
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
    this.#proclitics ??= new ProcliticReader(this.index.vocabulary)
    const count = this.#proclitics.read(this.tokens, token)
    for (let reading = 0; reading < count; reading++) {
      const entries = this.#headNouns((this.#proclitics.found[reading] as StrippedWord).word)
      if (entries.length > 0) return entries
    }
    return whole
  }

  /** The head nouns that a word is. */
  #headNouns(word: number): readonly Entry[] {
    let entries = this.#headNounsOf.get(word)
    if (!entries) {
      entries = this.index.entriesOf(word, 'head-noun')
      this.#headNounsOf.set(word, entries)
    }
    return entries
  }

  /** A great city of a country, if the text undoubtedly names one. */
  cityOf(country: string): Draft | undefined {
    this.#cities ??= this.#gatherCities()
    return this.#cities.get(country)
  }

  /** Whether a token may begin the name of a club. */
  isClubAt(token: number): boolean {
    this.#clubs ??= new DraftsByPlace(this.#drafts, (draft) => (isClub(draft) ? draft.first : NOWHERE))
    return this.#clubs.find(token, undefined) !== undefined
  }

  /** An undoubted name of a country or its people that ends with a token. */
  nationalityAt(token: number, country: string): Draft | undefined {
    this.#nationalities ??= new DraftsByPlace(this.#drafts, ({ type, weak, last, entry }) =>
      !weak && entry && (type === 'group' || type === 'country') ? last : NOWHERE,
    )
    const draft = this.#nationalities.find(token, undefined)
    return draft?.entry && factsOf<GroupValue>(draft.entry).country === country ? draft : undefined
  }

  /** Where some tokens stand. */
  spanOf(first: number, last = first): Span {
    return { start: startOffset(this.tokens, first), end: endOffset(this.tokens, last) }
  }

  /** Whether two candidates are the same words, when folded. */
  #isSameName(one: Draft, other: Draft): boolean {
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

  #entryNumber({ gazetteer, index }: EntryRef): number {
    // A small integer, of which a map costs least.
    return index * this.index.gazetteers.length + this.index.gazetteers.indexOf(gazetteer)
  }

  /** Only entries that a weak name may mean are asked for. */
  #gatherNames(): ReadonlyMap<number, readonly Draft[]> {
    const named = new Map<number, readonly Draft[]>()
    for (const { weak, entry } of this.#drafts) if (weak && entry) named.set(this.#entryNumber(entry), NO_DRAFTS)
    for (const draft of this.#drafts) {
      if (draft.weak || !draft.entry) continue
      const number = this.#entryNumber(draft.entry)
      const names = named.get(number)
      if (names && !names.some((name) => name.rank === draft.rank && name.source === draft.source))
        named.set(number, [...names, draft])
    }
    return named
  }

  #gatherCountries(): ReadonlyMap<string, readonly Draft[]> {
    const countries = new Map<string, Draft[]>()
    const codes = new Map<number, string | undefined>()
    const drafts = this.#drafts
    for (let at = 0; at < drafts.length; at++) {
      const draft = drafts[at] as Draft
      if (draft.weak || !draft.entry || (draft.type !== 'country' && draft.type !== 'group')) continue
      const number = this.#entryNumber(draft.entry)
      if (!codes.has(number)) codes.set(number, factsOf<GroupValue>(draft.entry).country)
      const country = codes.get(number)
      if (!country) continue
      const names = countries.get(country)
      if (!names) countries.set(country, [draft])
      // Two that differ are enough: one of them is other than any candidate's words.
      else if (names.length < 2 && this.textOf(names[0] as Draft) !== this.textOf(draft)) names.push(draft)
    }
    return countries
  }

  #gatherCities(): ReadonlyMap<string, Draft> {
    const cities = new Map<string, Draft>()
    for (const draft of this.#drafts) {
      if (draft.type !== 'location' || draft.weak || !draft.entry) continue
      const { country, population = 0 } = factsOf<LocationValue>(draft.entry)
      if (country && population >= GREAT_CITY) cities.set(country, draft)
    }
    return cities
  }

  #opensWithWaw(token: number): boolean {
    const { folded, from, length } = this.tokens
    return token < length && folded.letters[from[token] as number] === WAW
  }
}

/** What an entry's value says of its kind. */
export function kindOf({ entry }: Draft): string | undefined {
  return entry && factsOf<{ readonly kind?: string }>(entry).kind
}

/** Whether a candidate is the name of a club. */
export function isClub(draft: Draft): boolean {
  return draft.type === 'organization' && CLUBS.has(kindOf(draft) ?? '')
}

/** What an entry's value says; a user's entry may have none. */
export function factsOf<Value extends object>({ gazetteer, index }: EntryRef): Partial<Value> {
  return (entryAt(gazetteer, index).value ?? {}) as Partial<Value>
}
