import { COSTS, type Costs } from './costs.js'

/** Words that are longer match only themselves. */
export const LONGEST_WORD = 24
/** How many letters more one of two words may have. */
const MOST_LONGER = 4

const FIRST = 0x0621
const SYMBOLS = 64
const ROW = LONGEST_WORD + 1

const VOWELS: ReadonlySet<string> = new Set('اوي')
/** What a word may end in beside its last sound. */
const ENDINGS: ReadonlySet<string> = new Set('اويه')
const SILENT = symbolOf('ه'.charCodeAt(0))

/** Letters of no class, by bits: only a change at full cost brings one into a word or takes one out. */
const FIRM_BITS = new Uint8Array(SYMBOLS)
for (const [bit, letter] of [...'رلمن'].entries()) FIRM_BITS[symbolOf(letter.charCodeAt(0))] = 1 << bit
/** How many bits a number below 16 has. */
const BIT_COUNTS: readonly number[] = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4]

/** Which of the firm letters a word has, as bits. */
export function firmLetters(letters: Uint16Array, from: number, to: number): number {
  let bits = 0
  for (let index = from; index < to; index++) bits |= FIRM_BITS[symbolOf(letters[index] as number)] as number
  return bits
}

/** A folded letter as a small number; 0 for what is no Arabic letter. */
export function symbolOf(letter: number): number {
  const symbol = letter - FIRST + 1
  return symbol > 0 && symbol < SYMBOLS ? symbol : 0
}

/**
 * The weighted edit distance of two words. It is symmetric, and 0 only for the same word; the first consonant changes within its
 * class alone, else the distance is infinite.
 */
export class WordDistance {
  readonly costs: Costs
  /** No letter more or less costs less. */
  readonly cheapestGap: number
  readonly #cheapestFirm: number
  /** What one letter costs for another. */
  readonly #change = new Float64Array(SYMBOLS * SYMBOLS)
  /** The number of a pair of letters that may stand for one; 0 for others. */
  readonly #pairs = new Uint8Array(SYMBOLS * SYMBOLS)
  /** What a pair, by its number, costs for a letter. */
  readonly #pairCosts: Float64Array
  /** 1 for ا و ي. */
  readonly #vowels = new Uint8Array(SYMBOLS)
  /** 1 for what a word may end in. */
  readonly #endings = new Uint8Array(SYMBOLS)
  /** 1 for two letters that the same word may begin with. */
  readonly #beginnings = new Uint8Array(SYMBOLS * SYMBOLS)
  readonly #cells = new Float64Array(ROW * ROW)
  /** Where the first word of the last comparison stood. */
  #letters: Uint16Array | undefined
  #from = 0
  #to = 0
  readonly #a = new Uint8Array(LONGEST_WORD)
  readonly #b = new Uint8Array(LONGEST_WORD)
  readonly #gapsA = new Float64Array(LONGEST_WORD)
  readonly #gapsB = new Float64Array(LONGEST_WORD)

  /** @param costs - What each change costs. */
  constructor(costs: Costs = COSTS) {
    this.costs = costs
    this.cheapestGap = Math.min(
      costs.consonant,
      costs.vowelGap,
      costs.edge,
      costs.double,
      costs.silent,
      ...costs.digraphs.map(([, , cost]) => cost),
    )
    this.#cheapestFirm = Math.min(costs.letter, costs.consonant)
    this.#change.fill(costs.letter)
    for (let symbol = 0; symbol < SYMBOLS; symbol++) this.#change[symbol * SYMBOLS + symbol] = 0
    for (const letter of VOWELS) this.#vowels[symbolOf(letter.charCodeAt(0))] = 1
    for (const letter of ENDINGS) this.#endings[symbolOf(letter.charCodeAt(0))] = 1
    this.#allow([...VOWELS].join(''), costs.vowel)
    for (const [letters, cost] of costs.classes) this.#allow(letters, cost)
    this.#pairCosts = new Float64Array((costs.digraphs.length + 1) * SYMBOLS).fill(Infinity)
    let count = 0
    for (const [two, one, cost] of costs.digraphs) {
      const pair = symbolOf(two.charCodeAt(0)) * SYMBOLS + symbolOf(two.charCodeAt(1))
      this.#pairs[pair] ||= ++count
      this.#pairCosts[(this.#pairs[pair] as number) * SYMBOLS + symbolOf(one.charCodeAt(0))] = cost
      this.#letBegin(symbolOf(two.charCodeAt(0)), symbolOf(one.charCodeAt(0)))
    }
    for (let a = 0; a < SYMBOLS; a++) {
      for (let b = 0; b < SYMBOLS; b++) {
        const alike = (this.#change[a * SYMBOLS + b] as number) < costs.letter
        if (alike || this.#vowels[a] === 1 || this.#vowels[b] === 1) this.#letBegin(a, b)
      }
    }
  }

  #letBegin(a: number, b: number): void {
    this.#beginnings[a * SYMBOLS + b] = 1
    this.#beginnings[b * SYMBOLS + a] = 1
  }

  /** The least that words cost which have such firm letters; a change of one for another settles two. */
  leastCost(firmA: number, firmB: number): number {
    return Math.ceil((BIT_COUNTS[firmA ^ firmB] as number) / 2) * this.#cheapestFirm
  }

  /** Whether two words may be near that begin with these letters; said without looking at the rest. */
  mayBegin(letterA: number, letterB: number): boolean {
    return this.#beginnings[symbolOf(letterA) * SYMBOLS + symbolOf(letterB)] === 1
  }

  /** Lets some letters stand for each other. */
  #allow(letters: string, cost: number): void {
    for (const one of letters) {
      for (const other of letters) {
        const place = symbolOf(one.charCodeAt(0)) * SYMBOLS + symbolOf(other.charCodeAt(0))
        this.#change[place] = Math.min(this.#change[place] as number, cost)
      }
    }
  }

  /**
   * The distance between the words that stand in two arrays of folded letters.
   *
   * @param lettersA - Where the first word stands; the letters must not change between calls.
   * @param limit - What is farther apart counts as infinitely far.
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
    if (lengthA > LONGEST_WORD || lengthB > LONGEST_WORD || Math.abs(lengthA - lengthB) > MOST_LONGER) return Infinity
    // One word is compared with many: it is read once.
    if (lettersA !== this.#letters || fromA !== this.#from || toA !== this.#to) {
      for (let index = 0; index < lengthA; index++) this.#a[index] = symbolOf(lettersA[fromA + index] as number)
      this.#fillGaps(this.#a, lengthA, this.#gapsA)
      this.#letters = lettersA
      this.#from = fromA
      this.#to = toA
    }
    for (let index = 0; index < lengthB; index++) this.#b[index] = symbolOf(lettersB[fromB + index] as number)
    this.#fillGaps(this.#b, lengthB, this.#gapsB)
    return this.#fillCells(lengthA, lengthB, limit)
  }

  /** What each letter of a word costs when it is left out. */
  #fillGaps(word: Uint8Array, length: number, gaps: Float64Array): void {
    const { consonant, double, edge, silent, vowelGap } = this.costs
    for (let index = 0; index < length; index++) {
      const symbol = word[index] as number
      const vowel = this.#vowels[symbol] === 1
      if (index > 0 && symbol === word[index - 1]) gaps[index] = double
      else if (index > 0 && index === length - 1 && this.#endings[symbol] === 1) gaps[index] = edge
      else if (index === 0) gaps[index] = vowel ? edge : Infinity
      else if (vowel) gaps[index] = vowelGap
      else gaps[index] = symbol === SILENT ? silent : consonant
    }
  }

  #fillCells(lengthA: number, lengthB: number, limit: number): number {
    const cells = this.#cells
    const { swap, ending, letter } = this.costs
    const [a, b, gapsA, gapsB] = [this.#a, this.#b, this.#gapsA, this.#gapsB]
    // So far from the diagonal the letters that one word has more already cost too much.
    const band = Math.min(MOST_LONGER, Math.floor(limit / this.cheapestGap))
    if (Math.abs(lengthA - lengthB) > band) return Infinity
    let bestBefore = 0
    for (let i = 0; i <= lengthA; i++) {
      let best = Infinity
      const symbolA = i > 0 ? (a[i - 1] as number) : 0
      const pairA = i > 1 ? (this.#pairs[(a[i - 2] as number) * SYMBOLS + symbolA] as number) : 0
      const gapA = i > 0 ? (gapsA[i - 1] as number) : 0
      const from = Math.max(0, i - band)
      const to = Math.min(lengthB, i + band)
      if (from > 0) cells[i * ROW + from - 1] = Infinity
      if (to < lengthB) cells[i * ROW + to + 1] = Infinity
      for (let j = from; j <= to; j++) {
        const place = i * ROW + j
        let cost = i + j === 0 ? 0 : Infinity
        if (i > 0) cost = (cells[place - ROW] as number) + gapA
        if (j > 0) {
          const symbolB = b[j - 1] as number
          cost = Math.min(cost, (cells[place - 1] as number) + (gapsB[j - 1] as number))
          if (i > 0) {
            let change = this.#change[symbolA * SYMBOLS + symbolB] as number
            if (i + j === 2 && change >= letter) change = Infinity
            else if (change > ending && i === lengthA && j === lengthB && this.#areEndings(symbolA, symbolB))
              change = ending
            cost = Math.min(cost, (cells[place - ROW - 1] as number) + change)
            if (pairA > 0) {
              const pair = this.#pairCosts[pairA * SYMBOLS + symbolB] as number
              cost = Math.min(cost, (cells[place - 2 * ROW - 1] as number) + pair)
            }
            if (j > 1) {
              const before = b[j - 2] as number
              const pairB = this.#pairs[before * SYMBOLS + symbolB] as number
              if (pairB > 0) {
                const pair = this.#pairCosts[pairB * SYMBOLS + symbolA] as number
                cost = Math.min(cost, (cells[place - ROW - 2] as number) + pair)
              }
              // The first two letters keep their places: each would begin the word with another sound.
              if (i > 1 && i + j > 4 && before === symbolA && a[i - 2] === symbolB)
                cost = Math.min(cost, (cells[place - 2 * ROW - 2] as number) + swap)
            }
          }
        }
        cells[place] = cost
        if (cost < best) best = cost
      }
      // A step takes at most two letters of a row of its own.
      if (best > limit && bestBefore > limit) return Infinity
      bestBefore = best
    }
    const cost = cells[lengthA * ROW + lengthB] as number
    return cost > limit ? Infinity : cost
  }

  #areEndings(symbolA: number, symbolB: number): boolean {
    return this.#endings[symbolA] === 1 && this.#endings[symbolB] === 1
  }
}
