import type { Costs } from './costs.js'
import { SYMBOLS, symbolsOf } from './symbols.js'

/** More than anything costs that is compared; small enough that sums of it stay small integers. */
export const TOO_MUCH = 1 << 20

const VOWELS = symbolsOf('اوي')
/** What a word may end in beside its last sound. */
const ENDINGS = symbolsOf('اويه')

/** A table of costs, spread out by pairs of letters. */
export class LetterCosts {
  /** No letter more or less costs less. */
  readonly cheapestGap: number
  /** No two letters cost less for one. */
  readonly cheapestPair: number
  /** What one letter costs for another, by the first times {@link SYMBOLS} and the second. */
  readonly change = new Int32Array(SYMBOLS * SYMBOLS)
  /** The number of two letters that may stand for one; 0 for others. */
  readonly pairs = new Uint8Array(SYMBOLS * SYMBOLS)
  /** What two letters, by their number, cost for a letter. */
  readonly pairCosts: Int32Array
  /** 1 for ا و ي. */
  readonly vowels = new Uint8Array(SYMBOLS)
  /** 1 for what a word may end in. */
  readonly endings = new Uint8Array(SYMBOLS)
  /** 1 for two letters that the same word may begin with. */
  readonly beginnings = new Uint8Array(SYMBOLS * SYMBOLS)

  constructor(costs: Costs) {
    const { consonant, vowelGap, edge, double, silent, letter, classes, digraphs } = costs
    const ofPairs = digraphs.map(([, , cost]) => cost)
    this.cheapestPair = Math.min(TOO_MUCH, ...ofPairs)
    this.cheapestGap = Math.min(consonant, vowelGap, edge, double, silent, this.cheapestPair)
    for (const symbol of VOWELS) this.vowels[symbol] = 1
    for (const symbol of ENDINGS) this.endings[symbol] = 1
    this.change.fill(letter)
    for (let symbol = 0; symbol < SYMBOLS; symbol++) this.change[symbol * SYMBOLS + symbol] = 0
    this.#allow(VOWELS, costs.vowel)
    for (const [letters, cost] of classes) this.#allow(symbolsOf(letters), cost)
    this.pairCosts = new Int32Array((digraphs.length + 1) * SYMBOLS).fill(TOO_MUCH)
    let count = 0
    for (const [two, one, cost] of digraphs) {
      const [first = 0, second = 0] = symbolsOf(two)
      const [single = 0] = symbolsOf(one)
      const pair = first * SYMBOLS + second
      this.pairs[pair] ||= ++count
      this.pairCosts[(this.pairs[pair] as number) * SYMBOLS + single] = cost
      this.#letBegin(first, single)
    }
    for (let a = 0; a < SYMBOLS; a++) {
      for (let b = 0; b < SYMBOLS; b++) {
        const alike = (this.change[a * SYMBOLS + b] as number) < letter
        if (alike || this.vowels[a] === 1 || this.vowels[b] === 1) this.#letBegin(a, b)
      }
    }
  }

  /** Lets some letters stand for each other. */
  #allow(symbols: readonly number[], cost: number): void {
    for (const one of symbols) {
      for (const other of symbols) {
        const place = one * SYMBOLS + other
        this.change[place] = Math.min(this.change[place] as number, cost)
      }
    }
  }

  #letBegin(a: number, b: number): void {
    this.beginnings[a * SYMBOLS + b] = 1
    this.beginnings[b * SYMBOLS + a] = 1
  }
}
