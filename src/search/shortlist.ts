/** How many names fuse.js is given at most to compare with a query. */
const LONGEST_LIST = 400
/** A name must share this much of the query's letter pairs. */
const LEAST_SHARE = 0.4

/**
 * Names by their pairs of letters. Fuse compares each name with the query letter by letter, which takes tens of milliseconds for all;
 * so only names that share many pairs with the query are given to it.
 */
export class Shortlist {
  /** Numbers of names by pair: those of one stand from its place in `#starts` to the next. */
  readonly #numbers: Int32Array
  readonly #starts: Int32Array
  readonly #shared: Uint8Array

  /** @param texts - The names, as they are compared. */
  constructor(texts: readonly string[]) {
    const starts = new Int32Array(PAIRS + 1)
    for (const text of texts) for (const pair of pairsOf(text)) (starts[pair + 1] as number)++
    for (let pair = 0; pair < PAIRS; pair++) (starts[pair + 1] as number) += starts[pair] as number
    const ends = starts.slice()
    this.#numbers = new Int32Array(starts[PAIRS] as number)
    for (const [number, text] of texts.entries())
      for (const pair of pairsOf(text)) this.#numbers[(ends[pair] as number)++] = number
    this.#starts = starts
    this.#shared = new Uint8Array(texts.length)
  }

  /** The numbers of the names that share the most pairs with a text; of those that share as many, the lowest. */
  find(text: string): number[] {
    const shared = this.#shared.fill(0)
    // The end of what is typed so far is no end of a word.
    const pairs = new Set(pairsOf(text, false))
    for (const pair of pairs) {
      let last = -1
      for (let place = this.#starts[pair] as number; place < (this.#starts[pair + 1] as number); place++) {
        const number = this.#numbers[place] as number
        if (number !== last) (shared[number] as number)++
        last = number
      }
    }
    const byCount: number[][] = []
    const least = Math.max(1, LEAST_SHARE * pairs.size)
    for (let number = 0; number < shared.length; number++) {
      const count = shared[number] as number
      if (count < least) continue
      const list = byCount[count]
      if (list) list.push(number)
      else byCount[count] = [number]
    }
    const found: number[] = []
    for (const numbers of byCount.reverse()) {
      for (const number of numbers ?? []) {
        if (found.push(number) === LONGEST_LIST) return found
      }
    }
    return found
  }
}

/** How many pairs are told apart; others count as the same, which only lengthens the list. */
const PAIRS = 1 << 12
const SPACE = 0x20

/** The pairs of letters of a text, with the spaces around its words, as numbers below {@link PAIRS}. */
function pairsOf(text: string, ended = true): number[] {
  const pairs: number[] = []
  let before = SPACE
  for (let index = 0; index < text.length; index++) {
    const letter = text.charCodeAt(index)
    pairs.push(pairNumber(before, letter))
    before = letter
  }
  if (ended) pairs.push(pairNumber(before, SPACE))
  return pairs
}

function pairNumber(first: number, second: number): number {
  return (Math.imul(first, 61) ^ second) & (PAIRS - 1)
}
