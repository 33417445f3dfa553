/**
 * When some words count as a misspelt name. Precision comes first: one more name found is worth less than one that is none.
 */

/** The option `fuzzy`, with every default filled in. */
export interface FuzzyOptions {
  /** The most that a name may cost in all. */
  readonly maxCost: number
  /** A name of one word counts by itself when it has this many letters; shorter ones need evidence. */
  readonly minLength: number
  readonly types: ReadonlySet<string>
}

/** What is known of a misspelt name. */
export interface Misspelling {
  readonly cost: number
  /** The letters that the text writes. */
  readonly letters: number
  /** How many of its words are spelt as the gazetteer does. */
  readonly exact: number
  /** The name is one word. */
  readonly single: boolean
  /** The name needs evidence even when it is spelt rightly. */
  readonly weak: boolean
  /** It begins with the article, as words of the language do. */
  readonly definite: boolean
}

/** A word shorter than this is never taken for a misspelt name. */
export const SHORTEST_DOUBTFUL = 4

/** What a letter of a name may cost, where another word of it is right; where none is; and where it has one word. */
const WITH_EXACT = 0.065
const WITHOUT_EXACT = 0.04
const SINGLE = 0.04
/** Of a name that needs evidence: twice that. */
const DOUBTFUL = 2

/** What a name scores that costs nothing, and what is taken off where it costs the most. */
const BEST_SCORE = 0.9
const WORST_SCORE = 0.6
/** What a doubtful one scores before evidence is weighed: less than a weak name that is spelt rightly. */
const DOUBTFUL_SCORE = 0.25

/** The score of a misspelling; undefined where it is none. */
export function judge(name: Misspelling, { maxCost, minLength }: FuzzyOptions): number | undefined {
  const { cost, letters, exact, single, weak, definite } = name
  const allowance = letters * (single ? SINGLE : exact > 0 ? WITH_EXACT : WITHOUT_EXACT)
  const most = Math.min(maxCost, allowance)
  const doubtful = weak || (single && (letters < minLength || definite))
  if (!doubtful && cost <= most) return BEST_SCORE - (BEST_SCORE - WORST_SCORE) * (cost / most)
  return cost <= Math.min(maxCost, allowance * DOUBTFUL) ? DOUBTFUL_SCORE : undefined
}
