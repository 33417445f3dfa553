import type { NameIndex } from '../../lexicon/name-index.js'
import { NO_NODE } from '../../lexicon/trie.js'
import { KeyTable } from './key-table.js'
import type { NameGraph } from './name-graph.js'
import { keyOf, MOST_KEYS, readSkeleton, writeKeys } from './skeleton.js'
import { LONGEST_WORD } from './symbols.js'

/** A word shorter than this is written in one way. */
const SHORTEST_WORD = 3
/** The shorter of two words that are written as one has so many letters. */
const SHORTEST_PART = 2
/** About how many keys a word has beside the whole one. */
const USUAL_KEYS = 4

/** Which words a query is about: those that are names by themselves, or all words of names. */
export type Scope = 'names' | 'words'

/** Which words of names are near some letters: those whose skeletons share a key with theirs. */
export class NearWords {
  readonly #index: NameIndex
  readonly #graph: NameGraph
  /** The key of the skeleton of each word that is in a name; 0 for others. */
  readonly #keyOfWord: Int32Array
  /** Words by their skeletons. */
  readonly #whole: KeyTable
  /** Words by their skeletons without one consonant; made when they are first asked for. */
  #shortened: KeyTable | undefined
  readonly #skeleton = new Uint8Array(LONGEST_WORD)
  readonly #keys = new Int32Array(MOST_KEYS)
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
    const { vocabulary } = index
    const { letters, size } = vocabulary
    this.#met = new Int32Array(size)
    this.#keyOfWord = new Int32Array(size)
    const keys = new Int32Array(size)
    const words = new Int32Array(size)
    let count = 0
    for (let word = 0; word < size; word++) {
      if (!graph.holds(word)) continue
      const key = this.#keyOf(letters, vocabulary.startOf(word), vocabulary.endOf(word))
      if (key === 0) continue
      this.#keyOfWord[word] = key
      keys[count] = key
      words[count++] = word
    }
    this.#whole = new KeyTable(keys, words, count)
  }

  /** Bytes that it takes. */
  get bytes(): number {
    return this.#whole.bytes + (this.#shortened?.bytes ?? 0) + this.#keyOfWord.byteLength + this.#met.byteLength
  }

  /** Calls back with every word that shares a key with these letters. */
  forEach(letters: Uint16Array, from: number, to: number, scope: Scope, visit: (word: number) => void): void {
    if (to - from < SHORTEST_WORD) return
    this.#shortened ??= this.#shorten()
    const query = ++this.#queries
    const count = this.#readKeys(letters, from, to)
    for (const table of [this.#whole, this.#shortened]) {
      for (let number = 0; number < count; number++) {
        const key = this.#keys[number] as number
        for (let place = table.first(key); place >= 0; place = table.next(place, key)) {
          const word = table.value(place)
          if (this.#met[word] === query) continue
          this.#met[word] = query
          if (this.#isMeant(word, scope)) visit(word)
        }
      }
    }
  }

  /** Calls back with every word that has the same skeleton. */
  forEachEqual(letters: Uint16Array, from: number, to: number, scope: Scope, visit: (word: number) => void): void {
    if (to - from < SHORTEST_WORD) return
    const key = this.#keyOf(letters, from, to)
    if (key === 0) return
    for (let place = this.#whole.first(key); place >= 0; place = this.#whole.next(place, key)) {
      const word = this.#whole.value(place)
      if (this.#isMeant(word, scope)) visit(word)
    }
  }

  /** Calls back with every node whose word and the one before have the skeletons of two parts of some letters: بان كي written بانكي. */
  forEachJoined(letters: Uint16Array, from: number, to: number, visit: (node: number) => void): void {
    const { before, ofWord, ofWordStart, word } = this.#graph
    for (let middle = from + SHORTEST_PART; middle <= to - SHORTEST_PART; middle++) {
      const second = this.#keyOf(letters, middle, to)
      let place = second === 0 ? -1 : this.#whole.first(second)
      if (place < 0) continue
      const first = this.#keyOf(letters, from, middle)
      if (first === 0 || this.#whole.first(first) < 0) continue
      for (; place >= 0; place = this.#whole.next(place, second)) {
        const other = this.#whole.value(place)
        const end = ofWordStart[other + 1] as number
        for (let at = ofWordStart[other] as number; at < end; at++) {
          const node = ofWord[at] as number
          const earlier = before[node] as number
          if (earlier !== NO_NODE && this.#keyOfWord[word[earlier] as number] === first) visit(node)
        }
      }
    }
  }

  #isMeant(word: number, scope: Scope): boolean {
    const { vocabulary } = this.#index
    if (vocabulary.endOf(word) - vocabulary.startOf(word) < SHORTEST_WORD) return false
    return scope === 'words' || this.#graph.ends[this.#index.trie.first(word)] === 1
  }

  #shorten(): KeyTable {
    const { vocabulary } = this.#index
    const counts = this.#keyOfWord.reduce((sum, key) => sum + (key === 0 ? 0 : 1), 0)
    let keys = new Int32Array(counts * USUAL_KEYS)
    let words = new Int32Array(counts * USUAL_KEYS)
    let count = 0
    for (let word = 0; word < vocabulary.size; word++) {
      if (this.#keyOfWord[word] === 0) continue
      if (count + MOST_KEYS > keys.length) {
        keys = enlarged(keys)
        words = enlarged(words)
      }
      const own = this.#readKeys(vocabulary.letters, vocabulary.startOf(word), vocabulary.endOf(word))
      for (let number = 1; number < own; number++) {
        keys[count] = this.#keys[number] as number
        words[count++] = word
      }
    }
    return new KeyTable(keys, words, count)
  }

  /** The key of the skeleton of some letters; 0 for what has none. */
  #keyOf(letters: Uint16Array, from: number, to: number): number {
    const length = readSkeleton(letters, from, to, this.#skeleton)
    return length === 0 ? 0 : keyOf(this.#skeleton, length)
  }

  /** Reads the keys of some letters, and returns how many there are. */
  #readKeys(letters: Uint16Array, from: number, to: number): number {
    const length = readSkeleton(letters, from, to, this.#skeleton)
    return length === 0 ? 0 : writeKeys(this.#skeleton, length, this.#keys)
  }
}

function enlarged(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2 + MOST_KEYS)
  to.set(from)
  return to
}
