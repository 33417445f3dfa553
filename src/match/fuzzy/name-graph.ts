import { type NameIndex, NO_RECORD } from '../../lexicon/name-index.js'
import { NO_NODE } from '../../lexicon/trie.js'
import { type LeastCost, shapeOf } from './least-cost.js'
import { TOO_MUCH } from './letter-costs.js'

/** How many cells a place takes. */
const WIDTH = 3
/** What is told of a node beside its number: the place is the last of its word, a name ends there. */
const LAST = 1
const ENDS = 2
const NODE_SHIFT = 2
const PER_NODE = 1 << NODE_SHIFT
const NO_SHAPE = 0
/** In place of a shape; no word has this one. */
const SEVERAL = -1

/**
 * The names of an index, walked from any of their words in both directions. A node of the trie stands for a word of a name after
 * the words before it; here each also knows the node before, the nodes after, and the nodes of the same word. Lists lie in one array
 * each, with a table of where each begins.
 */
export class NameGraph {
  /** The node before, {@link NO_NODE} at the beginning of a name. */
  readonly before: Int32Array
  /** The word that leads to a node. */
  readonly word: Int32Array
  /** 1 where a wanted name ends. */
  readonly ends: Uint8Array
  /** The nodes after each node: from `afterStart[node]` on, before `afterStart[node + 1]`. */
  readonly after: Int32Array
  readonly afterStart: Int32Array
  /** The shapes of the words of those nodes. */
  readonly afterShapes: Int32Array
  /**
   * The places of each word, three cells a node: the node with what is known of it, and the shapes of the words before and after it.
   * What is asked of a word again and again lies side by side here; it was four times as slow through the tables by node.
   */
  readonly #places: Int32Array
  /** Where the places of each word begin, and one more. */
  readonly #placesStart: Int32Array
  /** The shape of each word that is in a wanted name; 0 for others. */
  readonly shapes: Int32Array

  /**
   * @param index - The names.
   * @param wanted - Which of its gazetteers are meant, by number.
   */
  constructor(index: NameIndex, wanted: readonly boolean[]) {
    const { trie, vocabulary } = index
    index.readAll()
    const size = trie.size
    const before = new Int32Array(size)
    const word = new Int32Array(size)
    index.forEachEdge((node, edge, target) => {
      before[target] = node
      word[target] = edge
    })
    this.before = before
    this.word = word
    this.ends = new Uint8Array(size)
    // A node comes after the node before it, so what leads to a wanted name is known when all after it are read.
    const linked = new Uint8Array(size)
    this.afterStart = new Int32Array(size + 1)
    this.#placesStart = new Int32Array(vocabulary.size + 1)
    const { afterStart } = this
    const placesStart = this.#placesStart
    let count = 0
    for (let node = size - 1; node > NO_NODE; node--) {
      if (isWanted(index, node, wanted)) this.ends[node] = linked[node] = 1
      if (linked[node] === 0) continue
      const [earlier, own] = [before[node] as number, word[node] as number]
      linked[earlier] = 1
      afterStart[earlier] = (afterStart[earlier] as number) + 1
      placesStart[own] = (placesStart[own] as number) + WIDTH
      count++
    }
    const shapes = new Int32Array(vocabulary.size)
    this.shapes = shapes
    const { letters } = vocabulary
    for (let number = 0; number < vocabulary.size; number++) {
      if (placesStart[number] !== 0)
        shapes[number] = shapeOf(letters, vocabulary.startOf(number), vocabulary.endOf(number))
    }
    sumUp(afterStart)
    sumUp(placesStart)
    this.after = new Int32Array(count)
    this.afterShapes = new Int32Array(count)
    for (let node = size - 1; node > NO_NODE; node--) {
      if (linked[node] === 0) continue
      const list = before[node] as number
      const place = (afterStart[list] as number) - 1
      afterStart[list] = place
      this.after[place] = node
      this.afterShapes[place] = shapes[word[node] as number] as number
    }
    this.#places = new Int32Array(count * WIDTH)
    // What begins names is put in last, and so comes first.
    for (const begins of [false, true]) {
      for (let node = size - 1; node > NO_NODE; node--)
        if (linked[node] === 1 && (before[node] === NO_NODE) === begins) this.#addPlace(node)
    }
    for (let number = 0; number < vocabulary.size; number++) {
      const last = (placesStart[number + 1] as number) - WIDTH
      if (last >= (placesStart[number] as number)) this.#places[last] = (this.#places[last] as number) | LAST
    }
  }

  #addPlace(node: number): void {
    const { afterShapes, afterStart, before, ends, shapes, word } = this
    const own = word[node] as number
    const earlier = before[node] as number
    const place = (this.#placesStart[own] as number) - WIDTH
    this.#placesStart[own] = place
    const next = afterStart[node] as number
    const count = (afterStart[node + 1] as number) - next
    this.#places[place] = node * PER_NODE + (ends[node] === 1 ? ENDS : 0)
    this.#places[place + 1] = earlier === NO_NODE ? NO_SHAPE : (shapes[word[earlier] as number] as number)
    this.#places[place + 2] = count === 0 ? NO_SHAPE : count === 1 ? (afterShapes[next] as number) : SEVERAL
  }

  /** Whether a wanted name holds a word. */
  holds(word: number): boolean {
    return this.countOf(word) > 0
  }

  /** How many nodes a word has. */
  countOf(word: number): number {
    // Words that rules brought after the index was made are in no name.
    if (word + 1 >= this.#placesStart.length) return 0
    return ((this.#placesStart[word + 1] as number) - (this.#placesStart[word] as number)) / WIDTH
  }

  /** The first place of a word that some name holds. If the word begins names, it does so there. */
  firstPlace(word: number): number {
    return this.#placesStart[word] as number
  }

  /** The next place of the same word; -1 where there is none. */
  nextPlace(place: number): number {
    return ((this.#places[place] as number) & LAST) === 0 ? place + WIDTH : -1
  }

  /** The node at a place. */
  nodeAt(place: number): number {
    return (this.#places[place] as number) >> NODE_SHIFT
  }

  /** Whether a wanted name ends at a place. */
  endsAt(place: number): boolean {
    return ((this.#places[place] as number) & ENDS) !== 0
  }

  /** Whether names begin at a place. */
  beginsAt(place: number): boolean {
    return this.#places[place + 1] === NO_SHAPE
  }

  /** Whether names go on after a place. */
  goesOnAt(place: number): boolean {
    return this.#places[place + 2] !== NO_SHAPE
  }

  /** The word of a place. */
  wordAt(place: number): number {
    return this.word[this.nodeAt(place)] as number
  }

  /** The least that the word before a place, which begins no name, costs for one of a shape. */
  leastBefore(place: number, shape: number, least: LeastCost): number {
    return least.of(shape, this.#places[place + 1] as number)
  }

  /** The least that any word after a place costs for one of a shape; more than all else where there is none. */
  leastAfter(place: number, shape: number, least: LeastCost): number {
    const only = this.#places[place + 2] as number
    if (only !== SEVERAL) return only === NO_SHAPE ? TOO_MUCH : least.of(shape, only)
    const node = this.nodeAt(place)
    const end = this.afterStart[node + 1] as number
    let cheapest = TOO_MUCH
    for (let next = this.afterStart[node] as number; next < end; next++) {
      const cost = least.of(shape, this.afterShapes[next] as number)
      if (cost < cheapest) cheapest = cost
    }
    return cheapest
  }

  /** Bytes that it takes. */
  get bytes(): number {
    const { before, word, ends, after, afterShapes, afterStart, shapes } = this
    const tables = [before, word, ends, after, afterShapes, afterStart, this.#places, this.#placesStart, shapes]
    return tables.reduce((sum, { byteLength }) => sum + byteLength, 0)
  }

  /** How many nodes there are. */
  get size(): number {
    return this.word.length
  }
}

/** Makes counts into where each list ends; filling the lists from their ends makes that into where each begins. */
function sumUp(counts: Int32Array): void {
  for (let at = 1; at < counts.length; at++) counts[at] = (counts[at] as number) + (counts[at - 1] as number)
}

function isWanted(index: NameIndex, node: number, wanted: readonly boolean[]): boolean {
  for (let record = index.firstRecord(node); record !== NO_RECORD; record = index.nextRecord(record)) {
    if (wanted[index.gazetteerOf(record)]) return true
  }
  return false
}
