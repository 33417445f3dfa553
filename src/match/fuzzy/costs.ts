/**
 * What it costs to write a name otherwise, in hundredths of a letter: one letter in place of an unrelated one costs 100, and less is
 * what the transliteration of foreign names does by itself. Whole numbers, so that a sum is the same in whatever order it is made and
 * a cost at the very bound is within it. tests/fuzzy-data/tune.ts chose the figures, on the half of the variants that is not kept aside.
 */

/** A letter, in the units of the table. */
export const LETTER_COST = 100

/** A cost in letters, as the options have it, in the units of the table. What is a little off from a hundredth is that hundredth. */
export function costInUnits(letters: number): number {
  return Math.floor(letters * LETTER_COST + 1e-6)
}

/** A table of costs; tests and the tuner make others. */
export interface Costs {
  /** Another letter, of no common class. */
  readonly letter: number
  /** A consonant put in or left out. */
  readonly consonant: number
  /** Two neighbours change places. */
  readonly swap: number
  /** One of ا و ي for another. */
  readonly vowel: number
  /** One of ا و ي put in or left out inside a word. */
  readonly vowelGap: number
  /** A final ا ه ي و for another. */
  readonly ending: number
  /** A vowel letter put in or left out at the beginning, or one of ا ه ي و at the end. There it makes another word of many a word. */
  readonly edge: number
  /** A letter written twice. */
  readonly double: number
  /** ه put in or left out: كوهن, كون. */
  readonly silent: number
  /** A word more or less: جين بينغ, جينبينغ. */
  readonly space: number
  /** Letters that stand for the same foreign sound, by what one costs for the other. A pair of several classes takes the cheapest. */
  readonly classes: readonly (readonly [letters: string, cost: number])[]
  /** Two letters for one: تش, ش. */
  readonly digraphs: readonly (readonly [two: string, one: string, cost: number])[]
}

/** The costs that names are compared by. */
export const COSTS: Costs = {
  letter: LETTER_COST,
  consonant: 80,
  swap: 70,
  vowel: 25,
  vowelGap: 30,
  ending: 15,
  edge: 45,
  double: 15,
  silent: 50,
  space: 10,
  classes: [
    ['غجقك', 15],
    ['تط', 20],
    ['سصز', 15],
    ['دض', 25],
    ['ضظ', 25],
    ['ظز', 30],
    ['ثتس', 25],
    ['ذدز', 25],
    ['هح', 35],
    ['خهح', 50],
    ['خك', 45],
    ['فو', 35],
    ['فب', 45],
    ['جش', 40],
    ['جي', 50],
    ['عا', 40],
    ['ءاوي', 20],
  ],
  digraphs: [
    ['تش', 'ش', 25],
    ['تش', 'ج', 35],
    ['دج', 'ج', 20],
    ['تس', 'س', 35],
    ['تس', 'ز', 35],
    ['تز', 'ز', 25],
    ['تز', 'س', 35],
    ['دز', 'ز', 30],
    ['كس', 'س', 45],
    ['كس', 'ز', 50],
    ['كه', 'خ', 40],
    ['نغ', 'ن', 50],
    ['نج', 'ن', 50],
  ],
}
