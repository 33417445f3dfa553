/** A set of words that rules name: a bit a word, by the dense numbers of {@link RuleWords}. */
export type WordSet = Uint32Array

/**
 * The words that rules name, numbered anew. They are few among those of the gazetteers, so that a set of them is some 300 bytes,
 * and asking it costs two loads.
 */
export class RuleWords {
  /** By the numbers of the vocabulary: the number here, or 0. */
  readonly numbers: Uint16Array | Uint32Array
  readonly #size: number

  /**
   * @param words - Numbers of the vocabulary.
   * @param vocabulary - How many words the vocabulary has.
   */
  constructor(words: ReadonlySet<number>, vocabulary: number) {
    this.numbers = words.size < 0xffff ? new Uint16Array(vocabulary) : new Uint32Array(vocabulary)
    let count = 0
    for (const word of words) this.numbers[word] = ++count
    this.#size = (count >>> 5) + 1
  }

  /** A set of words of the vocabulary, all of which rules name. */
  set(words: Iterable<number>): WordSet {
    const set = new Uint32Array(this.#size)
    for (const word of words) {
      const number = this.numbers[word] as number
      set[number >>> 5] = (set[number >>> 5] as number) | (1 << (number & 31))
    }
    return set
  }

  /** Whether a set holds a word of the vocabulary. */
  has(set: WordSet, word: number): boolean {
    const number = this.numbers[word] ?? 0
    return number !== 0 && (((set[number >>> 5] as number) >>> (number & 31)) & 1) === 1
  }
}

/** The words of two sets. */
export function union(one: WordSet | undefined, other: WordSet | undefined): WordSet | undefined {
  if (!one || !other) return one ?? other
  return one.map((bits, index) => bits | (other[index] as number))
}
