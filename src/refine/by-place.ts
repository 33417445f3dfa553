import type { Draft } from '../match/candidate.js'

/** A candidate without a place in such a list. */
export const NOWHERE = -1

const NONE = -1

/**
 * Candidates by a place in the text. Those of one place are chained through a column, in the order in which they came: most places have
 * one, and an array for each was a tenth of all garbage.
 */
export class DraftsByPlace {
  readonly #drafts: readonly Draft[]
  /** By place: the number of its first candidate. */
  readonly #first = new Map<number, number>()
  /** By candidate: the number of the next one of its place. */
  readonly #next: Int32Array

  /** @param placeOf - Where a candidate is to be found, or {@link NOWHERE}. */
  constructor(drafts: readonly Draft[], placeOf: (draft: Draft) => number) {
    this.#drafts = drafts
    this.#next = new Int32Array(drafts.length)
    for (let number = drafts.length - 1; number >= 0; number--) {
      const place = placeOf(drafts[number] as Draft)
      if (place === NOWHERE) continue
      this.#next[number] = this.#first.get(place) ?? NONE
      this.#first.set(place, number)
    }
  }

  /** The first candidate of a place, of those that are of a type and end at an offset, where these are asked for. */
  find(place: number, type: string | undefined, end?: number): Draft | undefined {
    for (let number = this.#first.get(place) ?? NONE; number !== NONE; number = this.#next[number] as number) {
      const draft = this.#drafts[number] as Draft
      if ((type === undefined || draft.type === type) && (end === undefined || draft.end === end)) return draft
    }
    return undefined
  }

  /** The candidates of a place that end at an offset. */
  at(place: number, end: number): readonly Draft[] {
    const found: Draft[] = []
    for (let number = this.#first.get(place) ?? NONE; number !== NONE; number = this.#next[number] as number) {
      const draft = this.#drafts[number] as Draft
      if (draft.end === end) found.push(draft)
    }
    return found
  }

  /** How many candidates of a place end at an offset. */
  count(place: number, end: number): number {
    let count = 0
    for (let number = this.#first.get(place) ?? NONE; number !== NONE; number = this.#next[number] as number) {
      if ((this.#drafts[number] as Draft).end === end) count++
    }
    return count
  }
}
