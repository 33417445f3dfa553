/** Precision, recall and F1 by exact match: the same place and the same type. */
import type { Place } from './project.js'

/** Something annotated or found, as it is compared. */
export interface Scored extends Place {
  /** As the scheme of the corpus calls it; `undefined` where it is not scored. */
  readonly type: string | undefined
}

/** What is counted of a type. */
export interface Counts {
  /** Annotated: the support. */
  readonly gold: number
  readonly found: number
  /** Both. */
  readonly correct: number
}

/** Counts with their ratios, in per cent. As in conlleval, a ratio over nothing is 0. */
export interface Score extends Counts {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export const NONE: Counts = { gold: 0, found: 0, correct: 0 }

/** The sum of counts. */
export function add(a: Counts, b: Counts): Counts {
  return { gold: a.gold + b.gold, found: a.found + b.found, correct: a.correct + b.correct }
}

/**
 * Counts one sample by type. What is given twice at one place counts once.
 *
 * @returns An entry for each type that is annotated or found.
 */
export function countByType(gold: readonly Scored[], found: readonly Scored[]): Map<string, Counts> {
  const expected = keys(gold)
  const actual = keys(found)
  const counts = new Map<string, Counts>()
  const count = (type: string, more: Partial<Counts>): void => {
    counts.set(type, add(counts.get(type) ?? NONE, { ...NONE, ...more }))
  }
  for (const type of expected.values()) count(type, { gold: 1 })
  for (const [key, type] of actual) count(type, expected.has(key) ? { found: 1, correct: 1 } : { found: 1 })
  return counts
}

function keys(scored: readonly Scored[]): Map<string, string> {
  const result = new Map<string, string>()
  for (const { type, first, last } of scored) if (type !== undefined) result.set(`${type} ${first} ${last}`, type)
  return result
}

/** Adds the counts of a sample to those of a corpus. */
export function addCounts(total: Map<string, Counts>, more: ReadonlyMap<string, Counts>): void {
  for (const [type, counts] of more) total.set(type, add(total.get(type) ?? NONE, counts))
}

/** The ratios of counts. */
export function scoreOf(counts: Counts): Score {
  const { gold, found, correct } = counts
  return {
    ...counts,
    precision: percent(correct, found),
    recall: percent(correct, gold),
    f1: percent(2 * correct, gold + found),
  }
}

/** The micro-average over some types: of their counts together. */
export function microAverage(byType: ReadonlyMap<string, Counts>, types: readonly string[]): Score {
  return scoreOf(types.map((type) => byType.get(type) ?? NONE).reduce(add, NONE))
}

/** A share in per cent; 0 of nothing. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole
}
