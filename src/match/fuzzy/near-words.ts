import type { NameIndex } from '../../lexicon/name-index.js'
import { NO_NODE } from '../../lexicon/trie.js'
import { LONGEST_WORD } from './distance.js'
import { KeyTable } from './key-table.js'
import type { NameGraph } from './name-graph.js'
import { MOST_KEYS, readSkeleton, writeKeys } from './skeleton.js'

/** A word shorter than this is written in one way. */
const SHORTEST_WORD = 3
/** Keys of shortened skeletons a word, about. */
const KEYS_A_WORD = 4

/** Which words of names are near some letters: those whose skeletons share a key with theirs. */
export class NearWords {
  /** Words by their skeletons. */
  readonly #whole: KeyTable
  /** Words by their skeletons without one consonant; made when they are first asked for. */
  #shortened: KeyTable | undefined
  /** Nodes, by the skeleton of their word joined to the one before: بان كي written بانكي. */
  readonly #joined: KeyTable
  readonly #skeleton = new Uint8Array(LONGEST_WORD)
  readonly #keys = new Int32Array(MOST_KEYS)
  readonly #index: NameIndex
  readonly #accepts: (word: number) => boolean
  readonly #pair = new Uint16Array(2 * LONGEST_WORD)
  /** The last query that met a word, so that a word which shares several keys is met once. */
  readonly #met: Int32Array
  #queries = 0

  /**
   * @param index - The names.
   * @param graph - Those that are wanted.
   * @param accepts - Which words are meant.
   */
  constructor(index: NameIndex, graph: NameGraph, accepts: (word: number) => boolean) {
    const { vocabulary } = index
    this.#index = index
    this.#accepts = accepts
    this.#met = new Int32Array(vocabulary.size)
    this.#whole = new KeyTable(vocabulary.size)
    this.#joined = new KeyTable(graph.size)
    this.#forEachWord((word, count) => {
      if (count > 0) this.#whole.add(this.#keys[0] as number, word)
    })
    for (let node = 1; node < graph.size; node++) {
      const before = graph.before[node] as number
      if (before === NO_NODE || !graph.holds(graph.word[node] as number)) continue
      const length = this.#writePair(index, graph.word[before] as number, graph.word[node] as number)
      if (length > 0 && this.#read(this.#pair, 0, length) > 0) this.#joined.add(this.#keys[0] as number, node)
    }
  }

  /** Bytes that it takes. */
  get bytes(): number {
    return this.#whole.bytes + (this.#shortened?.bytes ?? 0) + this.#joined.bytes + this.#met.byteLength
  }

  /** Calls back with every word that is near: it shares a key with these letters. */
  forEach(letters: Uint16Array, from: number, to: number, visit: (word: number) => void): void {
    if (to - from < SHORTEST_WORD) return
    this.#shortened ??= this.#shorten()
    const query = ++this.#queries
    const keys = this.#keys.slice(0, this.#read(letters, from, to))
    for (const table of [this.#whole, this.#shortened]) {
      for (const key of keys) {
        for (let place = table.first(key); place >= 0; place = table.next(place)) {
          const word = table.value(place)
          if (this.#met[word] === query) continue
          this.#met[word] = query
          visit(word)
        }
      }
    }
  }

  /** Calls back with every word that has the same skeleton. */
  forEachEqual(letters: Uint16Array, from: number, to: number, visit: (word: number) => void): void {
    if (this.#read(letters, from, to) === 0) return
    const key = this.#keys[0] as number
    for (let place = this.#whole.first(key); place >= 0; place = this.#whole.next(place)) visit(this.#whole.value(place))
  }

  /** Calls back with every node that has, joined to the one before it, the same skeleton. */
  forEachJoined(letters: Uint16Array, from: number, to: number, visit: (node: number) => void): void {
    if (this.#read(letters, from, to) === 0) return
    const key = this.#keys[0] as number
    for (let place = this.#joined.first(key); place >= 0; place = this.#joined.next(place))
      visit(this.#joined.value(place))
  }

  #shorten(): KeyTable {
    const table = new KeyTable(this.#index.vocabulary.size * KEYS_A_WORD)
    this.#forEachWord((word, count) => {
      for (let key = 1; key < count; key++) table.add(this.#keys[key] as number, word)
    })
    return table
  }

  /** Reads the keys of every word of the names that may be written otherwise. */
  #forEachWord(visit: (word: number, count: number) => void): void {
    const { vocabulary } = this.#index
    for (let word = 0; word < vocabulary.size; word++) {
      const [from, to] = [vocabulary.startOf(word), vocabulary.endOf(word)]
      if (to - from >= SHORTEST_WORD && this.#accepts(word)) visit(word, this.#read(vocabulary.letters, from, to))
    }
  }

  /** Reads the keys of some letters, and returns how many there are. */
  #read(letters: Uint16Array, from: number, to: number): number {
    const length = readSkeleton(letters, from, to, this.#skeleton)
    return length === 0 ? 0 : writeKeys(this.#skeleton, length, this.#keys)
  }

  #writePair({ vocabulary }: NameIndex, first: number, second: number): number {
    const length = vocabulary.endOf(first) - vocabulary.startOf(first)
    const whole = length + vocabulary.endOf(second) - vocabulary.startOf(second)
    if (whole > LONGEST_WORD) return 0
    const { letters } = vocabulary
    this.#pair.set(letters.subarray(vocabulary.startOf(first), vocabulary.endOf(first)))
    this.#pair.set(letters.subarray(vocabulary.startOf(second), vocabulary.endOf(second)), length)
    return whole
  }
}
