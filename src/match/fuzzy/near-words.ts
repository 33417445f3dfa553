import type { NameIndex } from '../../lexicon/name-index.js'
import { NO_NODE } from '../../lexicon/trie.js'
import { LONGEST_WORD } from './distance.js'
import { KeyTable } from './key-table.js'
import type { NameGraph } from './name-graph.js'
import { MOST_KEYS, readSkeleton, writeKeys } from './skeleton.js'

/** A word shorter than this is written in one way. */
const SHORTEST_WORD = 3

/** Which words a query is about: those that are names by themselves, or all words of names. */
export type Scope = 'names' | 'words'

/** Which words of names are near some letters: those whose skeletons share a key with theirs. */
export class NearWords {
  readonly #index: NameIndex
  readonly #graph: NameGraph
  /** Words by their skeletons. */
  readonly #whole: KeyTable
  /** Words by their skeletons without one consonant; made when they are first asked for. */
  #shortened: KeyTable | undefined
  /** Nodes, by the skeleton of their word joined to the one before: بان كي written بانكي. */
  readonly #joined: KeyTable
  /** 1 for a word that is a name by itself. */
  readonly #isName: Uint8Array
  readonly #skeleton = new Uint8Array(LONGEST_WORD)
  readonly #keys = new Int32Array(MOST_KEYS)
  readonly #pair = new Uint16Array(2 * LONGEST_WORD)
  /** The last query that met a word, so that a word which shares several keys is met once. */
  readonly #met: Int32Array
  #queries = 0

  /**
   * @param index - The names.
   * @param graph - Those that are wanted.
   */
  constructor(index: NameIndex, graph: NameGraph) {
    this.#index = index
    this.#graph = graph
    const { trie, vocabulary } = index
    this.#met = new Int32Array(vocabulary.size)
    this.#isName = new Uint8Array(vocabulary.size)
    let words = 0
    for (let word = 0; word < vocabulary.size; word++) {
      if (!graph.holds(word)) continue
      words++
      this.#isName[word] = graph.ends[trie.first(word)] as number
    }
    this.#whole = new KeyTable(words)
    this.#forEachWord((word) => {
      this.#whole.add(this.#keys[0] as number, word)
    })
    let pairs = 0
    for (let node = 1; node < graph.size; node++) if (this.#isSecond(node)) pairs++
    this.#joined = new KeyTable(pairs)
    for (let node = 1; node < graph.size; node++) {
      if (!this.#isSecond(node)) continue
      const length = this.#writePair(
        index,
        graph.word[graph.before[node] as number] as number,
        graph.word[node] as number,
      )
      if (length > 0 && this.#read(this.#pair, 0, length) > 0) this.#joined.add(this.#keys[0] as number, node)
    }
  }

  /** Bytes that it takes. */
  get bytes(): number {
    const tables = this.#whole.bytes + (this.#shortened?.bytes ?? 0) + this.#joined.bytes
    return tables + this.#met.byteLength + this.#isName.byteLength
  }

  /** Calls back with every word that is near: it shares a key with these letters. */
  forEach(letters: Uint16Array, from: number, to: number, scope: Scope, visit: (word: number) => void): void {
    if (to - from < SHORTEST_WORD) return
    this.#shortened ??= this.#shorten()
    const query = ++this.#queries
    const keys = this.#keys.slice(0, this.#read(letters, from, to))
    for (const table of [this.#whole, this.#shortened]) {
      for (const key of keys) {
        for (let place = table.first(key); place >= 0; place = table.next(place)) {
          const word = table.value(place)
          if (this.#met[word] === query || (scope === 'names' && this.#isName[word] === 0)) continue
          this.#met[word] = query
          visit(word)
        }
      }
    }
  }

  /** Calls back with every word that has the same skeleton. */
  forEachEqual(letters: Uint16Array, from: number, to: number, scope: Scope, visit: (word: number) => void): void {
    if (to - from < SHORTEST_WORD || this.#read(letters, from, to) === 0) return
    const key = this.#keys[0] as number
    for (let place = this.#whole.first(key); place >= 0; place = this.#whole.next(place)) {
      const word = this.#whole.value(place)
      if (scope === 'words' || this.#isName[word] === 1) visit(word)
    }
  }

  /** Calls back with every node that has, joined to the one before it, the same skeleton. */
  forEachJoined(letters: Uint16Array, from: number, to: number, visit: (node: number) => void): void {
    if (this.#read(letters, from, to) === 0) return
    const key = this.#keys[0] as number
    for (let place = this.#joined.first(key); place >= 0; place = this.#joined.next(place))
      visit(this.#joined.value(place))
  }

  /** Whether a node is reached by the wanted names, and from a word before it. */
  #isSecond(node: number): boolean {
    return this.#graph.isLinked(node) && this.#graph.before[node] !== NO_NODE
  }

  #shorten(): KeyTable {
    let keys = 0
    this.#forEachWord((_, count) => {
      keys += count - 1
    })
    const table = new KeyTable(Math.max(keys, 1))
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
      if (to - from < SHORTEST_WORD || !this.#graph.holds(word)) continue
      const count = this.#read(vocabulary.letters, from, to)
      if (count > 0) visit(word, count)
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
