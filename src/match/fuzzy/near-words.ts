import type { NameIndex } from '../../lexicon/name-index.js'
import { NO_NODE } from '../../lexicon/trie.js'
import { KeyTable } from './key-table.js'
import type { LeastCost } from './least-cost.js'
import type { NameGraph } from './name-graph.js'
import { keyOf, MOST_KEYS, readSkeleton, writeKeys } from './skeleton.js'
import { LONGEST_WORD } from './symbols.js'

/** A word shorter than this is written in one way. */
const SHORTEST_WORD = 3
/** The shorter of two words that are written as one has so many letters. */
const SHORTEST_PART = 2
const BIT_MASK = (1 << 18) - 1
/** About how many keys a word has beside the whole one. */
const USUAL_KEYS = 4

/** What a word is to names, as bits: one by itself, the first word of a longer one, a further word. */
export const NAME = 1
export const FIRST = 2
export const FURTHER = 4
export const ANY_WORD = NAME | FIRST | FURTHER
const ROLE_BITS = 3

/** Words that were collected: the first place of each in the graph, and the least that it costs. */
export interface Collected {
  readonly places: number[]
  readonly least: number[]
}

/** What is told at a glance of the words that are wanted. */
export interface Glance {
  /** What they must be to names, one of these. */
  readonly role: number
  /** Also words with another consonant, or one more or less. */
  readonly far: boolean
  /** The shape that they are compared with. */
  readonly shape: number
  /** The most that they cost. */
  readonly limit: number
}

/** Which words of names are near some letters: those whose skeletons share a key with theirs. */
export class NearWords {
  readonly #index: NameIndex
  readonly #graph: NameGraph
  /** The key of the skeleton of each word that is in a name; 0 for others. */
  readonly #keyOfWord: Int32Array
  /** The first places of words, with what they are to names and their shapes, by their skeletons. */
  readonly #whole: KeyTable
  /** Nodes that follow another one, by the skeletons of both words. */
  readonly #pairs: KeyTable
  /** Words by their skeletons without one consonant; made when they are first asked for. */
  #shortened: KeyTable | undefined
  /** A bit for each skeleton of words that others follow. Several share a bit; most letters of a text meet none. */
  readonly #goingOn = new Uint8Array((BIT_MASK + 1) >> 3)
  readonly #skeleton = new Uint8Array(LONGEST_WORD)
  readonly #keys = new Int32Array(MOST_KEYS)

  /**
   * @param index - The names.
   * @param graph - Those that are wanted.
   */
  constructor(index: NameIndex, graph: NameGraph) {
    this.#index = index
    this.#graph = graph
    const { vocabulary } = index
    const { letters, size } = vocabulary
    this.#keyOfWord = new Int32Array(size)
    const keys = new Int32Array(size)
    const words = new Int32Array(size)
    const shapes = new Int32Array(size)
    let count = 0
    for (let word = 0; word < size; word++) {
      if (!graph.holds(word)) continue
      const key = this.#keyOf(letters, vocabulary.startOf(word), vocabulary.endOf(word))
      if (key === 0) continue
      this.#keyOfWord[word] = key
      keys[count] = key
      shapes[count] = graph.shapes[word] as number
      words[count++] = this.#valueOf(word)
    }
    this.#whole = new KeyTable(keys, words, shapes, count)
    this.#pairs = this.#pairUp()
  }

  /** Bytes that it takes. */
  get bytes(): number {
    const tables = this.#whole.bytes + this.#pairs.bytes + (this.#shortened?.bytes ?? 0)
    return tables + this.#keyOfWord.byteLength + this.#goingOn.byteLength
  }

  /**
   * Collects the words that share a key with some letters, but for those of which a glance tells that they cost more than a limit. A word
   * that shares several comes several times.
   *
   * @param found - Takes the words, from `start` on.
   * @returns How many words `found` holds then.
   */
  collect(
    letters: Uint16Array,
    from: number,
    to: number,
    glance: Glance,
    least: LeastCost,
    found: Collected,
    start: number,
  ): number {
    if (to - from < SHORTEST_WORD) return start
    // Making the table reads keys too.
    if (glance.far) this.#shortened ??= this.#shorten()
    const keys = this.#readKeys(letters, from, to)
    if (!glance.far) return this.#collectFrom(this.#whole, Math.min(keys, 1), glance, least, found, start)
    const count = this.#collectFrom(this.#whole, keys, glance, least, found, start)
    return this.#collectFrom(this.#shortened as KeyTable, keys, glance, least, found, count)
  }

  #collectFrom(
    table: KeyTable,
    keys: number,
    { role, shape, limit }: Glance,
    least: LeastCost,
    found: Collected,
    start: number,
  ): number {
    let count = start
    for (let number = 0; number < keys; number++) {
      const key = this.#keys[number] as number
      for (let at = table.first(key); at >= 0; at = table.next(at, key)) {
        const value = table.value(at)
        if ((value & role) === 0) continue
        const cost = least.of(shape, table.fact(at))
        if (cost > limit) continue
        found.places[count] = value >> ROLE_BITS
        found.least[count++] = cost
      }
    }
    return count
  }

  /** Whether some word may have the same skeleton. */
  hasEqual(letters: Uint16Array, from: number, to: number): boolean {
    if (to - from < SHORTEST_WORD) return false
    const key = this.#keyOf(letters, from, to)
    return key !== 0 && this.#whole.first(key) >= 0
  }

  /**
   * Calls back with every word that has the same skeleton, but for those of which a glance tells that they cost more than a limit: with its
   * first place, and the least that it costs.
   */
  forEachEqual(
    letters: Uint16Array,
    from: number,
    to: number,
    { role, shape, limit }: Omit<Glance, 'far'>,
    least: LeastCost,
    visit: (place: number, least: number) => void,
  ): void {
    if (to - from < SHORTEST_WORD) return
    const key = this.#keyOf(letters, from, to)
    if (key === 0) return
    for (let at = this.#whole.first(key); at >= 0; at = this.#whole.next(at, key)) {
      const value = this.#whole.value(at)
      if ((value & role) === 0) continue
      const cost = least.of(shape, this.#whole.fact(at))
      if (cost <= limit) visit(value >> ROLE_BITS, cost)
    }
  }

  /** Calls back with every node whose word and the one before have the skeletons of two parts of some letters: بان كي written بانكي. */
  forEachJoined(letters: Uint16Array, from: number, to: number, visit: (node: number) => void): void {
    for (let middle = from + SHORTEST_PART; middle <= to - SHORTEST_PART; middle++) {
      const first = this.#keyOf(letters, from, middle)
      if (!this.#mayGoOn(first)) continue
      const key = pairKey(first, this.#keyOf(letters, middle, to))
      for (let place = this.#pairs.first(key); place >= 0; place = this.#pairs.next(place, key))
        visit(this.#pairs.value(place))
    }
  }

  /** Whether some word of a skeleton may have another after it. */
  #mayGoOn(key: number): boolean {
    const bit = key & BIT_MASK
    return ((this.#goingOn[bit >> 3] as number) & (1 << (bit & 7))) !== 0
  }

  /** The first place of a word, and what the word is to names. */
  #valueOf(word: number): number {
    const graph = this.#graph
    const place = graph.firstPlace(word)
    let roles = 0
    if (graph.beginsAt(place)) {
      if (graph.endsAt(place)) roles |= NAME
      if (graph.goesOnAt(place)) roles |= FIRST
    }
    if (!graph.beginsAt(place) || graph.nextPlace(place) >= 0) roles |= FURTHER
    return (place << ROLE_BITS) | roles
  }

  #pairUp(): KeyTable {
    const { after, before, word } = this.#graph
    const keys = new Int32Array(after.length)
    const nodes = new Int32Array(after.length)
    let count = 0
    for (const node of after) {
      const earlier = before[node] as number
      const first = earlier === NO_NODE ? 0 : (this.#keyOfWord[word[earlier] as number] as number)
      const second = this.#keyOfWord[word[node] as number] as number
      if (first === 0 || second === 0) continue
      keys[count] = pairKey(first, second)
      nodes[count++] = node
      const bit = first & BIT_MASK
      this.#goingOn[bit >> 3] = (this.#goingOn[bit >> 3] as number) | (1 << (bit & 7))
    }
    return new KeyTable(keys, nodes, nodes, count)
  }

  #shorten(): KeyTable {
    const { vocabulary } = this.#index
    const counts = this.#keyOfWord.reduce((sum, key) => sum + (key === 0 ? 0 : 1), 0)
    let keys = new Int32Array(counts * USUAL_KEYS)
    let words = new Int32Array(counts * USUAL_KEYS)
    let shapes = new Int32Array(counts * USUAL_KEYS)
    let count = 0
    for (let word = 0; word < vocabulary.size; word++) {
      if (this.#keyOfWord[word] === 0) continue
      if (count + MOST_KEYS > keys.length) {
        keys = enlarged(keys)
        words = enlarged(words)
        shapes = enlarged(shapes)
      }
      const own = this.#readKeys(vocabulary.letters, vocabulary.startOf(word), vocabulary.endOf(word))
      const value = this.#valueOf(word)
      for (let number = 1; number < own; number++) {
        keys[count] = this.#keys[number] as number
        shapes[count] = this.#graph.shapes[word] as number
        words[count++] = value
      }
    }
    return new KeyTable(keys, words, shapes, count)
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

function pairKey(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ second
}

function enlarged(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2 + MOST_KEYS)
  to.set(from)
  return to
}
