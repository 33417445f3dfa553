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
  readonly #a = readWord()
  readonly #b = readWord()

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
      this.#read(lettersA, fromA, toA, this.#a)
      this.#letters = lettersA
      this.#from = fromA
      this.#to = toA
    }
    this.#read(lettersB, fromB, toB, this.#b)
    return this.#fillCells(lengthA, lengthB, limit)
  }

  /** Reads a word, with what each of its letters costs when it is left out. */
  #read(letters: Uint16Array, from: number, to: number, word: ReadWord): void {
    const { consonant, double, edge, silent, vowelGap } = this.costs
    const { cheapestPair, endings, pairs, vowels } = this.#letterCosts
    const last = to - from - 1
    let before = 0
    let cheapest = TOO_MUCH
    for (let index = 0; index <= last; index++) {
      const symbol = symbolOf(letters[from + index] as number)
      const vowel = vowels[symbol] === 1
      let gap = symbol === SILENT ? silent : consonant
      if (index === 0) gap = vowel ? edge : TOO_MUCH
      else if (symbol === before) gap = double
      else if (index === last && endings[symbol] === 1) gap = edge
      else if (vowel) gap = vowelGap
      const pair = index === 0 ? 0 : (pairs[before * SYMBOLS + symbol] as number)
      if (pair > 0 && cheapestPair < cheapest) cheapest = cheapestPair
      if (gap < cheapest) cheapest = gap
      word.symbols[index] = symbol
      word.gaps[index] = gap
      word.pairs[index] = pair
      before = symbol
    }
    word.cheapest = cheapest
  }

  #fillCells(lengthA: number, lengthB: number, limit: number): number {
    const { change: changes, endings, pairCosts } = this.#letterCosts
    const cells = this.#cells
    const { swap, ending, letter } = this.costs
    const { symbols: a, gaps: gapsA, pairs: pairsA } = this.#a
    const { symbols: b, gaps: gapsB, pairs: pairsB } = this.#b
    // A way through the cells leaves the diagonal by a gap or a pair a step, and comes to the last cell by as many as the lengths differ.
    const longer = lengthB - lengthA
    const gaps = Math.min(2 * MOST_LONGER, Math.floor(limit / Math.min(this.#a.cheapest, this.#b.cheapest)))
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
      const pairA = pairsA[i - 1] as number
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
      let beforeB = from > 1 ? (b[from - 2] as number) : -1
      let cost = cells[row + from - 1] as number
      let diagonal = cells[row - ROW + from - 1] as number
      for (let j = from; j <= to; j++) {
        const place = row + j
        const symbolB = b[j - 1] as number
        let change = changes[changesOf + symbolB] as number
        // The first consonant changes within its class, and the last sound of both words is an ending.
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
        // From here on `cost` is that of the cell before.
        cost += gapsB[j - 1] as number
        const changed = diagonal + change
        if (changed < cost) cost = changed
        diagonal = cells[place - ROW] as number
        if (diagonal + gapA < cost) cost = diagonal + gapA
        if (pairA > 0) {
          const pair = (cells[place - 2 * ROW - 1] as number) + (pairCosts[pairA * SYMBOLS + symbolB] as number)
          if (pair < cost) cost = pair
        }
        const pairB = pairsB[j - 1] as number
        if (pairB > 0) {
          const pair = (cells[place - ROW - 2] as number) + (pairCosts[pairB * SYMBOLS + symbolA] as number)
          if (pair < cost) cost = pair
        }
        // The first two letters keep their places: each would begin the word with another sound.
        if (beforeB === symbolA && beforeA === symbolB && i + j > 4) {
          const swapped = (cells[place - 2 * ROW - 2] as number) + swap
          if (swapped < cost) cost = swapped
        }
        beforeB = symbolB
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

/** A word as it is compared: its symbols, what each costs when it is left out, and the number of the pair that it ends. */
interface ReadWord {
  readonly symbols: Uint8Array
  readonly gaps: Int32Array
  readonly pairs: Uint8Array
  /** No letter of the word costs less when it is left out, nor does a pair. */
  cheapest: number
}

function readWord(): ReadWord {
  return {
    symbols: new Uint8Array(LONGEST_WORD),
    gaps: new Int32Array(LONGEST_WORD),
    pairs: new Uint8Array(LONGEST_WORD),
    cheapest: TOO_MUCH,
  }
}
