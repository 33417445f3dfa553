/** A set of words that rules name: a bit a word, by the dense numbers of {@link RuleWords}. */
export type WordSet = Uint32Array

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
  /** By the numbers of the vocabulary: the number here, or 0. */
  readonly #numbers: Uint16Array | Uint32Array
  readonly #count: number
  /** By the bits of a set, as a string: rules make the same set over and over. */
  readonly #columns = new Map<string, number>()
  #rows: Uint32Array
  /** Cells a row. */
  #stride = COLUMNS >>> 5

  /**
   * @param words - Numbers of the vocabulary.
   * @param vocabulary - How many words the vocabulary has.
   */
  constructor(words: ReadonlySet<number>, vocabulary: number) {
    this.#numbers = words.size < 0xffff ? new Uint16Array(vocabulary) : new Uint32Array(vocabulary)
    let count = 0
    for (const word of words) this.#numbers[word] = ++count
    this.#count = count + 1
    this.#rows = new Uint32Array(this.#count * this.#stride)
  }

  /** A set of words of the vocabulary, all of which rules name. */
  set(words: Iterable<number>): WordSet {
    const set = new Uint32Array((this.#count + 31) >>> 5)
    for (const word of words) {
      const number = this.#numbers[word] as number
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
    const row = (this.#numbers[word] as number) * this.#stride
    return (((this.#rows[row + (column >>> 5)] as number) >>> (column & 31)) & 1) === 1
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
  return one.map((bits, index) => bits | (other[index] as number))
}
