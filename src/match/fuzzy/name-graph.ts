import { type NameIndex, NO_RECORD } from '../../lexicon/name-index.js'
import { NO_NODE } from '../../lexicon/trie.js'

/** No node or word: the end of a list. */
export const NONE = -1

/**
 * The names of an index, walked from any of their words in both directions. A node of the trie stands for a word of a name after
 * the words before it; here each also knows the node before, the nodes after, and the nodes of the same word.
 */
export class NameGraph {
  /** The node before, {@link NO_NODE} at the beginning of a name. */
  readonly before: Int32Array
  /** The word that leads to a node. */
  readonly word: Int32Array
  /** 1 where a wanted name ends. */
  readonly ends: Uint8Array
  readonly #linked: Uint8Array
  readonly #firstAfter: Int32Array
  readonly #nextAfter: Int32Array
  readonly #firstOfWord: Int32Array
  readonly #nextOfWord: Int32Array

  /**
   * @param index - The names.
   * @param wanted - Which of its gazetteers are meant, by number.
   */
  constructor(index: NameIndex, wanted: readonly boolean[]) {
    const { trie, vocabulary } = index
    const size = trie.size
    this.before = new Int32Array(size)
    this.word = new Int32Array(size).fill(NONE)
    this.ends = new Uint8Array(size)
    this.#linked = new Uint8Array(size)
    this.#firstAfter = new Int32Array(size).fill(NONE)
    this.#nextAfter = new Int32Array(size).fill(NONE)
    this.#firstOfWord = new Int32Array(vocabulary.size).fill(NONE)
    this.#nextOfWord = new Int32Array(size).fill(NONE)
    trie.forEachEdge((node, word, target) => {
      this.before[target] = node
      this.word[target] = word
    })
    for (let end = 1; end < size; end++) {
      if (!isWanted(index, end, wanted)) continue
      this.ends[end] = 1
      for (let node = end; node !== NO_NODE && this.#linked[node] === 0; node = this.before[node] as number) {
        this.#linked[node] = 1
        this.#link(node)
      }
    }
  }

  #link(node: number): void {
    const before = this.before[node] as number
    const word = this.word[node] as number
    this.#nextAfter[node] = this.#firstAfter[before] as number
    this.#firstAfter[before] = node
    this.#nextOfWord[node] = this.#firstOfWord[word] as number
    this.#firstOfWord[word] = node
  }

  /** Whether a wanted name holds a word. */
  holds(word: number): boolean {
    return this.#firstOfWord[word] !== NONE
  }

  /** Whether a wanted name goes through a node. */
  isLinked(node: number): boolean {
    return this.#linked[node] === 1
  }

  /** The first node of a word, or {@link NONE}. */
  firstOf(word: number): number {
    return this.#firstOfWord[word] ?? NONE
  }

  /** The next node of the same word. */
  nextOf(node: number): number {
    return this.#nextOfWord[node] as number
  }

  /** The first node after a node, or {@link NONE}. */
  firstAfter(node: number): number {
    return this.#firstAfter[node] as number
  }

  /** The next node after the same node. */
  nextAfter(node: number): number {
    return this.#nextAfter[node] as number
  }

  /** Bytes that it takes. */
  get bytes(): number {
    return 5 * 4 * this.size + 2 * this.ends.byteLength + this.#firstOfWord.byteLength
  }

  /** How many nodes there are. */
  get size(): number {
    return this.word.length
  }
}

function isWanted(index: NameIndex, node: number, wanted: readonly boolean[]): boolean {
  for (let record = index.firstRecord(node); record !== NO_RECORD; record = index.nextRecord(record)) {
    if (wanted[index.gazetteerOf(record)]) return true
  }
  return false
}
