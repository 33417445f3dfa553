import { CELLS, RULE_WORD, type WordRows } from '../../lexicon/word-rows.js'

/** A set of words that rules name: a bit a word, by the dense numbers of {@link RuleWords}. */
export type WordSet = Uint32Array

/** The row of words that no rule names. */
export const NO_ROW = 0
/** The column of no words. */
const NO_WORDS = 0
/** Columns for which there is room at first; the packaged rules have about as many. */
const COLUMNS = 1024

/**
 * The words that rules name, numbered anew. They are few among those of the gazetteers.
 *
 * A set that is asked for while rules run has a column in a table of bits with a row a word. So what one rule after the other asks of
 * the same word lies in one or two lines of the cache, where the bits of each set by itself would be another line each.
 */
export class RuleWords {
  /** They hold the number here of each word, or 0. */
  readonly #words: WordRows
  readonly #count: number
  /** By the bits of a set, as a string: rules make the same set over and over. */
  readonly #columns = new Map<string, number>()
  #rows: Uint32Array
  /** Cells a row. */
  #stride = COLUMNS >>> 5

  /**
   * @param words - Numbers of the vocabulary.
   * @param rows - A row for each word of the vocabulary.
   */
  constructor(words: ReadonlySet<number>, rows: WordRows) {
    this.#words = rows
    let count = 0
    for (const word of words) rows.cells[word * CELLS + RULE_WORD] = ++count
    this.#count = count + 1
    this.#rows = new Uint32Array(this.#count * this.#stride)
  }

  /** A set of words of the vocabulary, all of which rules name. */
  set(words: Iterable<number>): WordSet {
    const set = new Uint32Array((this.#count + 31) >>> 5)
    for (const word of words) {
      const number = this.rowOf(word)
      set[number >>> 5] = (set[number >>> 5] as number) | (1 << (number & 31))
    }
    return set
  }

  /** The column of a set, which is made if there is none yet. */
  column(set: WordSet | undefined): number {
    if (!set) return NO_WORDS
    const key = String.fromCharCode(...new Uint16Array(set.buffer))
    const known = this.#columns.get(key)
    if (known !== undefined) return known
    const column = this.#columns.size + 1
    this.#columns.set(key, column)
    if (column >>> 5 >= this.#stride) this.#widen()
    const bit = 1 << (column & 31)
    for (let place = 0; place < set.length; place++) {
      // Bit by bit, the lowest first: most sets hold a few words.
      for (let bits = set[place] as number; bits !== 0; bits &= bits - 1) {
        const number = (place << 5) + 31 - Math.clz32(bits & -bits)
        const cell = number * this.#stride + (column >>> 5)
        this.#rows[cell] = (this.#rows[cell] as number) | bit
      }
    }
    return column
  }

  /** Whether the set of a column holds a word of the vocabulary. The row of words that no rule names is empty. */
  has(column: number, word: number): boolean {
    return this.hasAt(this.rowOf(word), column)
  }

  /** The number of the row of a word of the vocabulary. */
  rowOf(word: number): number {
    return this.#words.cells[word * CELLS + RULE_WORD] as number
  }

  /** Whether the set of a column holds the word of a row. */
  hasAt(row: number, column: number): boolean {
    return (((this.#rows[row * this.#stride + (column >>> 5)] as number) >>> (column & 31)) & 1) === 1
  }

  #widen(): void {
    const stride = this.#stride * 2
    const rows = new Uint32Array(this.#count * stride)
    for (let row = 0; row < this.#count; row++)
      rows.set(this.#rows.subarray(row * this.#stride, (row + 1) * this.#stride), row * stride)
    this.#rows = rows
    this.#stride = stride
  }
}

/** The words of two sets. */
export function union(one: WordSet | undefined, other: WordSet | undefined): WordSet | undefined {
  if (!one || !other) return one ?? other
  const both = one.slice()
  // A loop: `map` with a function was a tenth of a profile of the first call.
  for (let cell = 0; cell < both.length; cell++) both[cell] = (both[cell] as number) | (other[cell] as number)
  return both
}
