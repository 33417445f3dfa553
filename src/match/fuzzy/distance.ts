import { COSTS, type Costs } from './costs.js'
import { LeastCost } from './least-cost.js'
import { LetterCosts, TOO_MUCH } from './letter-costs.js'
import { LONGEST_WORD, SYMBOLS, symbolOf } from './symbols.js'

/** How many letters more one of two words may have. */
const MOST_LONGER = 4
const ROW = LONGEST_WORD + 2
const SILENT = symbolOf('ه'.charCodeAt(0))

/**
 * The weighted edit distance of two words, in the units of the costs. It is symmetric, and 0 only for the same word; the first
 * consonant changes within its class alone, else the distance is {@link TOO_MUCH}.
 */
export class WordDistance {
  readonly costs: Costs
  /** What can be told at a glance. */
  readonly least: LeastCost
  readonly #letterCosts: LetterCosts
  readonly #cells = new Int32Array((LONGEST_WORD + 1) * ROW)
  /** Where the first word of the last comparison stood. */
  #letters: Uint16Array | undefined
  #from = 0
  #to = 0
  readonly #a = new Uint8Array(LONGEST_WORD)
  readonly #b = new Uint8Array(LONGEST_WORD)
  readonly #gapsA = new Int32Array(LONGEST_WORD)
  readonly #gapsB = new Int32Array(LONGEST_WORD)

  /** @param costs - What each change costs. */
  constructor(costs: Costs = COSTS) {
    this.costs = costs
    this.#letterCosts = new LetterCosts(costs)
    this.least = new LeastCost(costs, this.#letterCosts)
  }

  /** Says that letters may have changed since the last comparison. */
  forget(): void {
    this.#letters = undefined
  }

  /**
   * The distance between the words that stand in two arrays of folded letters.
   *
   * @param lettersA - Where the first word stands; the letters must not change between calls, unless {@link forget} is called.
   * @param limit - What is farther apart counts as {@link TOO_MUCH}.
   */
  between(
    lettersA: Uint16Array,
    fromA: number,
    toA: number,
    lettersB: Uint16Array,
    fromB: number,
    toB: number,
    limit: number,
  ): number {
    const lengthA = toA - fromA
    const lengthB = toB - fromB
    if (lengthA > LONGEST_WORD || lengthB > LONGEST_WORD) return TOO_MUCH
    // One word is compared with many: it is read once.
    if (lettersA !== this.#letters || fromA !== this.#from || toA !== this.#to) {
      this.#read(lettersA, fromA, toA, this.#a, this.#gapsA)
      this.#letters = lettersA
      this.#from = fromA
      this.#to = toA
    }
    this.#read(lettersB, fromB, toB, this.#b, this.#gapsB)
    return this.#fillCells(lengthA, lengthB, limit)
  }

  /** Reads a word, and what each of its letters costs when it is left out. */
  #read(letters: Uint16Array, from: number, to: number, word: Uint8Array, gaps: Int32Array): void {
    const { consonant, double, edge, silent, vowelGap } = this.costs
    const { endings, vowels } = this.#letterCosts
    const last = to - from - 1
    let before = -1
    for (let index = 0; index <= last; index++) {
      const symbol = symbolOf(letters[from + index] as number)
      const vowel = vowels[symbol] === 1
      word[index] = symbol
      if (index === 0) gaps[index] = vowel ? edge : TOO_MUCH
      else if (symbol === before) gaps[index] = double
      else if (index === last && endings[symbol] === 1) gaps[index] = edge
      else if (vowel) gaps[index] = vowelGap
      else gaps[index] = symbol === SILENT ? silent : consonant
      before = symbol
    }
  }

  #fillCells(lengthA: number, lengthB: number, limit: number): number {
    const { change: changes, cheapestGap, endings, pairCosts, pairs } = this.#letterCosts
    const cells = this.#cells
    const { swap, ending, letter } = this.costs
    const [a, b, gapsA, gapsB] = [this.#a, this.#b, this.#gapsA, this.#gapsB]
    // A way through the cells leaves the diagonal by a gap a step, and comes to the last cell by as many as the lengths differ.
    const longer = lengthB - lengthA
    const gaps = Math.min(2 * MOST_LONGER, Math.floor(limit / cheapestGap))
    if (Math.abs(longer) > Math.min(MOST_LONGER, gaps)) return TOO_MUCH
    const below = Math.ceil((longer - gaps) / 2)
    const above = Math.floor((longer + gaps) / 2)
    cells[0] = 0
    const firstTo = Math.min(lengthB, above)
    for (let j = 1; j <= firstTo; j++) cells[j] = (cells[j - 1] as number) + (gapsB[j - 1] as number)
    cells[firstTo + 1] = TOO_MUCH
    let bestBefore = 0
    for (let i = 1; i <= lengthA; i++) {
      const row = i * ROW
      const symbolA = a[i - 1] as number
      const beforeA = i > 1 ? (a[i - 2] as number) : -1
      const pairA = i > 1 ? (pairs[beforeA * SYMBOLS + symbolA] as number) : 0
      const gapA = gapsA[i - 1] as number
      const changesOf = symbolA * SYMBOLS
      const to = Math.min(lengthB, i + above)
      let from = i + below
      let best = TOO_MUCH
      if (from <= 0) {
        from = 1
        best = (cells[row - ROW] as number) + gapA
        cells[row] = best
      } else cells[row + from - 1] = TOO_MUCH
      for (let j = from; j <= to; j++) {
        const place = row + j
        const symbolB = b[j - 1] as number
        let change = changes[changesOf + symbolB] as number
        if (i + j === 2) {
          if (change >= letter) change = TOO_MUCH
        } else if (
          change > ending &&
          i === lengthA &&
          j === lengthB &&
          endings[symbolA] === 1 &&
          endings[symbolB] === 1
        )
          change = ending
        let cost = (cells[place - ROW - 1] as number) + change
        const without = (cells[place - ROW] as number) + gapA
        if (without < cost) cost = without
        const more = (cells[place - 1] as number) + (gapsB[j - 1] as number)
        if (more < cost) cost = more
        if (pairA > 0) {
          const pair = (cells[place - 2 * ROW - 1] as number) + (pairCosts[pairA * SYMBOLS + symbolB] as number)
          if (pair < cost) cost = pair
        }
        if (j > 1) {
          const beforeB = b[j - 2] as number
          const pairB = pairs[beforeB * SYMBOLS + symbolB] as number
          if (pairB > 0) {
            const pair = (cells[place - ROW - 2] as number) + (pairCosts[pairB * SYMBOLS + symbolA] as number)
            if (pair < cost) cost = pair
          }
          // The first two letters keep their places: each would begin the word with another sound.
          if (beforeB === symbolA && beforeA === symbolB && i + j > 4) {
            const swapped = (cells[place - 2 * ROW - 2] as number) + swap
            if (swapped < cost) cost = swapped
          }
        }
        cells[place] = cost
        if (cost < best) best = cost
      }
      cells[row + to + 1] = TOO_MUCH
      // A step takes at most two letters of a row of its own.
      if (best > limit && bestBefore > limit) return TOO_MUCH
      bestBefore = best
    }
    const cost = cells[lengthA * ROW + lengthB] as number
    return cost > limit ? TOO_MUCH : cost
  }
}
