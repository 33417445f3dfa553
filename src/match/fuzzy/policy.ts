/**
 * When some words count as a misspelt name. Precision comes first: one more name found is worth less than one that is none.
 */

import { COSTS, costInUnits } from './costs.js'

/** The option `fuzzy`, with every default filled in. */
export interface FuzzyOptions {
  /** The most that a name may cost in all, in letters. */
  readonly maxCost: number
  /** A name of one word counts by itself when it has this many letters; shorter ones need evidence. */
  readonly minLength: number
  readonly types: ReadonlySet<string>
}

/** What is known of a misspelt name. */
export interface Misspelling {
  /** In the units of the costs. */
  readonly cost: number
  /** The letters that the text writes. */
  readonly letters: number
  /** How many of its words are spelt as the gazetteer does. */
  readonly exact: number
  /** The name is one word. */
  readonly single: boolean
  /** The name needs evidence even when it is spelt rightly. */
  readonly weak: boolean
  /** A misspelt word of it has the article, as words of the language have. */
  readonly definite: boolean
}

/** A word shorter than this is never taken for a misspelt name. */
export const SHORTEST_DOUBTFUL = 5

/** What a letter of a name may cost, in the units of the costs: of one word; of several, where one of them is right; and where none is. */
const SINGLE = 4.5
const WITH_EXACT = 6.5
const WITHOUT_EXACT = 4
/** With the article, where a letter more or less makes another word: that much of it. */
const DEFINITE = 0.5

/** What a name scores that costs nothing, and one that costs the most. */
const BEST_SCORE = 0.9
const WORST_SCORE = 0.6
/** What a doubtful one scores before evidence is weighed: less than a weak name that is spelt rightly. */
const DOUBTFUL_SCORE = 0.2

/** The most that a name of one word may cost, in the units of the costs. */
export function mostOfSingle(letters: number): number {
  // One vowel letter more or less is always too little to be another name.
  return Math.max(letters * SINGLE, COSTS.vowelGap)
}

/** The score of a misspelling; undefined where it is none. */
export function judge(name: Misspelling, { maxCost, minLength }: FuzzyOptions): number | undefined {
  const { cost, letters, exact, single, weak, definite } = name
  const several = letters * (exact > 0 ? WITH_EXACT : WITHOUT_EXACT)
  const allowance = single ? mostOfSingle(letters) : several * (definite ? DEFINITE : 1)
  const most = Math.min(costInUnits(maxCost), allowance)
  if (cost > most || (single && letters < SHORTEST_DOUBTFUL)) return undefined
  if (weak || (single && (letters < minLength || definite))) return DOUBTFUL_SCORE
  return BEST_SCORE - (BEST_SCORE - WORST_SCORE) * (cost / most)
}
