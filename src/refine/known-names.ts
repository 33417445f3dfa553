import type { Draft, EntryRef } from '../match/candidate.js'
import type { GroupValue, LocationValue } from '../types.js'
import { DraftsByPlace, NOWHERE } from './by-place.js'
import { DraftsByToken, NO_DRAFT, NO_TOKEN } from './by-token.js'
import { type Context, factsAt, isClub } from './context.js'

/** Inhabitants of a city that speaks for its country, and its country for it. */
export const GREAT_CITY = 1_000_000
const NO_DRAFTS: readonly Draft[] = []
const PLACES: ReadonlySet<string> = new Set(['country', 'location', 'facility'])

/** What a text undoubtedly names. Each look-up table is made when it is first needed. */
export class KnownNames {
  readonly #context: Context
  readonly #drafts: readonly Draft[]
  #named: ReadonlyMap<number, readonly Draft[]> | undefined
  #asked: Draft | undefined
  #answer = NO_DRAFTS
  #countries: ReadonlyMap<string, readonly Draft[]> | undefined
  #cities: ReadonlyMap<string, Draft> | undefined
  #ruled: DraftsByPlace | undefined
  #beginning: DraftsByToken | undefined
  #ending: DraftsByToken | undefined
  #clubs: DraftsByToken | undefined

  /** @param drafts - All candidates of the text; those that are not weak count as undoubted. */
  constructor(context: Context, drafts: readonly Draft[]) {
    this.#context = context
    this.#drafts = drafts
  }

  /** An undoubted name of a candidate's entry, in the candidate's own words or in others. */
  nameOf(draft: Draft, inOwnWords: boolean): Draft | undefined {
    const names = this.#namesOf(draft)
    // A loop, because most candidates have no such name and a function for each would be an object for each.
    for (let number = 0; number < names.length; number++) {
      const name = names[number] as Draft
      if (this.#context.isSameName(name, draft) === inOwnWords) return name
    }
    return undefined
  }

  /** The names of a candidate's entry; two kinds of evidence ask for them. */
  #namesOf(draft: Draft): readonly Draft[] {
    if (draft === this.#asked) return this.#answer
    this.#named ??= this.#gatherNames()
    this.#asked = draft
    this.#answer = (draft.entry && this.#named.get(this.#entryNumber(draft.entry))) ?? NO_DRAFTS
    return this.#answer
  }

  /** A name by which the text undoubtedly speaks of a country or its people, other than the candidate's own words. */
  countryBesides(country: string, draft: Draft): Draft | undefined {
    this.#countries ??= this.#gatherCountries()
    const names = this.#countries.get(country) ?? NO_DRAFTS
    for (let number = 0; number < names.length; number++) {
      const name = names[number] as Draft
      if (!this.#context.isSameText(name, draft)) return name
    }
    return undefined
  }

  /** A great city of a country, if the text undoubtedly names one. */
  cityOf(country: string): Draft | undefined {
    this.#cities ??= this.#gatherCities()
    return this.#cities.get(country)
  }

  /** What a rule found in a candidate's own place and type. */
  ruledAt({ type, start, end }: Draft): Draft | undefined {
    this.#ruled ??= new DraftsByPlace(this.#drafts, (draft) => (draft.weak || draft.entry ? NOWHERE : draft.start))
    return this.#ruled.find(start, type, end)
  }

  /** A name of a type that begins with a token, and that و joins to what stands before it. */
  joinedAt(token: number, type: string): Draft | undefined {
    const names = this.#beginningNames()
    // Before Latin letters و is a token of its own.
    for (let first = token; first <= token + 1; first++) {
      for (let number = names.first(first); number !== NO_DRAFT; number = names.next(number)) {
        const name = this.#drafts[number] as Draft
        if (name.type === type && this.#context.isJoined(name) && this.#context.openingOf(name) === token) return name
      }
    }
    return undefined
  }

  /** A name of a type that ends with a token to which و joins the next one. */
  endingAt(token: number, type: string): Draft | undefined {
    return this.#context.opensWithWaw(token + 1) ? this.#endingNames().find(token, type) : undefined
  }

  /** A name of a candidate's type that nothing but a sign or two parts from it: in a list, or among hashtags. */
  listedBeside({ type, first, last, procliticStart }: Draft): Draft | undefined {
    const after = this.#context.pastSigns(last + 1, 1)
    const next = after > last + 1 ? this.#beginningNames().find(after, type) : undefined
    if (next || procliticStart !== undefined) return next
    const before = this.#context.pastSigns(first - 1, -1)
    return before < first - 1 ? this.#endingNames().find(before, type) : undefined
  }

  /** A name of a place that begins with a token, and that nothing is written together with. */
  placeAt(token: number): Draft | undefined {
    const names = this.#beginningNames()
    for (let number = names.first(token); number !== NO_DRAFT; number = names.next(number)) {
      const name = this.#drafts[number] as Draft
      if (PLACES.has(name.type) && name.procliticStart === undefined) return name
    }
    return undefined
  }

  /** A name of a country or its people that ends with a token. */
  nationalityAt(token: number): Draft | undefined {
    const names = this.#endingNames()
    for (let number = names.first(token); number !== NO_DRAFT; number = names.next(number)) {
      const name = this.#drafts[number] as Draft
      if (name.entry && (name.type === 'group' || name.type === 'country')) return name
    }
    return undefined
  }

  /** Whether a token may begin the name of a club. */
  isClubAt(token: number): boolean {
    this.#clubs ??= this.#byToken((draft) => (isClub(draft) ? draft.first : NO_TOKEN))
    return this.#clubs.first(token) !== NO_DRAFT
  }

  #beginningNames(): DraftsByToken {
    this.#beginning ??= this.#byToken(({ weak, first }) => (weak ? NO_TOKEN : first))
    return this.#beginning
  }

  #endingNames(): DraftsByToken {
    this.#ending ??= this.#byToken(({ weak, last }) => (weak ? NO_TOKEN : last))
    return this.#ending
  }

  #byToken(tokenOf: (draft: Draft) => number): DraftsByToken {
    return new DraftsByToken(this.#drafts, this.#context.tokens.length, tokenOf)
  }

  #entryNumber({ gazetteer, index }: EntryRef): number {
    const { gazetteers } = this.#context.index
    // A small integer, of which a map costs least.
    return index * gazetteers.length + gazetteers.indexOf(gazetteer)
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
      if (!codes.has(number)) codes.set(number, factsAt<GroupValue>(draft.entry).country)
      const country = codes.get(number)
      if (!country) continue
      const names = countries.get(country)
      if (!names) countries.set(country, [draft])
      // Two that differ are enough: one of them is other than any candidate's words.
      else if (names.length < 2 && !this.#context.isSameText(names[0] as Draft, draft)) names.push(draft)
    }
    return countries
  }

  #gatherCities(): ReadonlyMap<string, Draft> {
    const cities = new Map<string, Draft>()
    for (const draft of this.#drafts) {
      if (draft.type !== 'location' || draft.weak || !draft.entry) continue
      const { country, population = 0 } = factsAt<LocationValue>(draft.entry)
      if (country && population >= GREAT_CITY) cities.set(country, draft)
    }
    return cities
  }
}
