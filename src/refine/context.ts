import { entryAt } from '../lexicon/gazetteer.js'
import { type NameIndex, UNKNOWN } from '../lexicon/name-index.js'
import { type Draft, type EntryRef, endOffset, startOffset } from '../match/candidate.js'
import { foldString } from '../normalize/normalize.js'
import type { Tokens } from '../tokenize/tokenize.js'
import type { Entry, GroupValue, Span } from '../types.js'

/** More than the entries of any gazetteer. */
const MOST_ENTRIES = 2 ** 26

/** What evidence is looked for in: a text, and what is known of its candidates. Each look-up table is made when it is first needed. */
export class Context {
  readonly index: NameIndex
  readonly tokens: Tokens
  readonly words: Int32Array
  readonly #drafts: readonly Draft[]
  #named: ReadonlyMap<number, readonly Draft[]> | undefined
  #countries: ReadonlyMap<string, readonly Draft[]> | undefined
  #ruled: ReadonlyMap<number, readonly Draft[]> | undefined
  #beginning: ReadonlyMap<number, readonly Draft[]> | undefined
  #ending: ReadonlyMap<number, readonly Draft[]> | undefined

  /** @param drafts - All candidates of the text; those that are not weak count as undoubted. */
  constructor(index: NameIndex, tokens: Tokens, words: Int32Array, drafts: readonly Draft[]) {
    this.index = index
    this.tokens = tokens
    this.words = words
    this.#drafts = drafts
  }

  /** Undoubted names of a candidate's entry, one of each way to write it. */
  namesOf(draft: Draft): readonly Draft[] {
    const { entry } = draft
    if (!entry) return []
    this.#named ??= this.#gatherNames()
    return this.#named.get(this.#entryNumber(entry)) ?? []
  }

  /** A name by which the text undoubtedly speaks of a country or its people, other than the candidate's own words. */
  countryBesides(country: string, draft: Draft): Draft | undefined {
    this.#countries ??= this.#gatherCountries()
    const own = this.textOf(draft)
    return this.#countries.get(country)?.find((name) => this.textOf(name) !== own)
  }

  /** What a rule found in a candidate's own place and type. */
  ruledAt({ type, start, end }: Draft): Draft | undefined {
    this.#ruled ??= this.#gather(
      ({ entry }) => !entry,
      ({ start: place }) => place,
    )
    return this.#ruled.get(start)?.find((draft) => draft.type === type && draft.end === end)
  }

  /** An undoubted name of a type that begins with a token, and that و joins to what stands before it. */
  joinedAt(token: number, type: string): Draft | undefined {
    this.#beginning ??= this.#gather(
      (draft) => draft.first >= 0 && this.isJoined(draft),
      ({ first }) => first,
    )
    return this.#beginning.get(token)?.find((draft) => draft.type === type)
  }

  /** An undoubted name of a type that ends with a token. */
  endingAt(token: number, type: string): Draft | undefined {
    this.#ending ??= this.#gather(
      ({ first }) => first >= 0,
      ({ last }) => last,
    )
    return this.#ending.get(token)?.find((draft) => draft.type === type)
  }

  /** Whether و joins a name to what stands before it. */
  isJoined({ procliticStart }: Draft): boolean {
    return procliticStart !== undefined && this.tokens.folded.text.charAt(procliticStart) === 'و'
  }

  /** The candidate's own words. */
  textOf({ start, end }: Span): string {
    return this.tokens.folded.text.slice(start, end)
  }

  /** The candidate's own words, folded. */
  foldedName(draft: Draft): string {
    return foldString(this.textOf(draft))
  }

  /** The word that a candidate of one token is, its proclitics taken off. */
  ownWord(draft: Draft): number {
    if (draft.procliticStart === undefined) return this.wordAt(draft.first)
    return this.index.findWord(this.foldedName(draft))
  }

  /** The number of a token's word; there may be no such token. */
  wordAt(token: number): number {
    return this.words[token] ?? UNKNOWN
  }

  /** The entries of a type that a token names by itself. */
  entriesAt(token: number, type: string): Entry[] {
    const word = this.wordAt(token)
    return word === UNKNOWN ? [] : this.index.entriesOf(word, type)
  }

  /** Where some tokens stand. */
  spanOf(first: number, last = first): Span {
    return { start: startOffset(this.tokens, first), end: endOffset(this.tokens, last) }
  }

  #entryNumber({ gazetteer, index }: EntryRef): number {
    return this.index.gazetteers.indexOf(gazetteer) * MOST_ENTRIES + index
  }

  /** Only entries that a weak name may mean are asked for. */
  #gatherNames(): ReadonlyMap<number, readonly Draft[]> {
    const named = new Map<number, Draft[]>()
    for (const { weak, entry } of this.#drafts) if (weak && entry) named.set(this.#entryNumber(entry), [])
    for (const draft of this.#drafts) {
      if (draft.weak || !draft.entry) continue
      const names = named.get(this.#entryNumber(draft.entry))
      if (names && !names.some((name) => name.rank === draft.rank && name.source === draft.source)) names.push(draft)
    }
    return named
  }

  #gatherCountries(): ReadonlyMap<string, readonly Draft[]> {
    const countries = new Map<string, Draft[]>()
    const codes = new Map<number, string | undefined>()
    for (const draft of this.#drafts) {
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

  #gather(accepts: (draft: Draft) => boolean, keyOf: (draft: Draft) => number): ReadonlyMap<number, readonly Draft[]> {
    const gathered = new Map<number, Draft[]>()
    for (const draft of this.#drafts) {
      if (draft.weak || !accepts(draft)) continue
      const list = gathered.get(keyOf(draft))
      if (list) list.push(draft)
      else gathered.set(keyOf(draft), [draft])
    }
    return gathered
  }
}

/** What an entry's value says; a user's entry may have none. */
export function factsOf<Value extends object>({ gazetteer, index }: EntryRef): Partial<Value> {
  return (entryAt(gazetteer, index).value ?? {}) as Partial<Value>
}
