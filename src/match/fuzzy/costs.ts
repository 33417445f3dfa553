/**
 * What it costs to write a name otherwise. 1 is the cost of one letter in place of an unrelated one; less is what the transliteration
 * of foreign names does by itself. tests/fuzzy-data/tune.ts chose the figures, on the half of the variants that is not kept aside.
 */

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
  letter: 1,
  consonant: 0.8,
  swap: 0.7,
  vowel: 0.25,
  vowelGap: 0.3,
  ending: 0.15,
  edge: 0.45,
  double: 0.15,
  silent: 0.5,
  space: 0.1,
  classes: [
    ['غجقك', 0.15],
    ['تط', 0.2],
    ['سصز', 0.15],
    ['دض', 0.25],
    ['ضظ', 0.25],
    ['ظز', 0.3],
    ['ثتس', 0.25],
    ['ذدز', 0.25],
    ['هح', 0.35],
    ['خهح', 0.5],
    ['خك', 0.45],
    ['فو', 0.35],
    ['فب', 0.45],
    ['جش', 0.4],
    ['جي', 0.5],
    ['عا', 0.4],
    ['ءاوي', 0.2],
  ],
  digraphs: [
    ['تش', 'ش', 0.25],
    ['تش', 'ج', 0.35],
    ['دج', 'ج', 0.2],
    ['تس', 'س', 0.35],
    ['تس', 'ز', 0.35],
    ['تز', 'ز', 0.25],
    ['تز', 'س', 0.35],
    ['دز', 'ز', 0.3],
    ['كس', 'س', 0.45],
    ['كس', 'ز', 0.5],
    ['كه', 'خ', 0.4],
    ['نغ', 'ن', 0.5],
    ['نج', 'ن', 0.5],
  ],
}
