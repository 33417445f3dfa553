import { type NameIndex, NO_RECORD } from '../../lexicon/name-index.js'
import { NO_NODE } from '../../lexicon/trie.js'
import { shapeOf } from './least-cost.js'

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
  /** The nodes of each word: from `ofWordStart[word]` on, before `ofWordStart[word + 1]`. */
  readonly ofWord: Int32Array
  readonly ofWordStart: Int32Array
  /** The shape of each word that is in a wanted name; 0 for others. */
  readonly shapes: Int32Array

  /**
   * @param index - The names.
   * @param wanted - Which of its gazetteers are meant, by number.
   */
  constructor(index: NameIndex, wanted: readonly boolean[]) {
    const { trie, vocabulary } = index
    trie.readAll()
    const size = trie.size
    const before = new Int32Array(size)
    const word = new Int32Array(size)
    trie.forEachEdge((node, edge, target) => {
      before[target] = node
      word[target] = edge
    })
    this.before = before
    this.word = word
    this.ends = new Uint8Array(size)
    // A node comes after the node before it, so what leads to a wanted name is known when all after it are read.
    const linked = new Uint8Array(size)
    this.afterStart = new Int32Array(size + 1)
    this.ofWordStart = new Int32Array(vocabulary.size + 1)
    const { afterStart, ofWordStart } = this
    let count = 0
    for (let node = size - 1; node > NO_NODE; node--) {
      if (isWanted(index, node, wanted)) this.ends[node] = linked[node] = 1
      if (linked[node] === 0) continue
      const [earlier, own] = [before[node] as number, word[node] as number]
      linked[earlier] = 1
      afterStart[earlier] = (afterStart[earlier] as number) + 1
      ofWordStart[own] = (ofWordStart[own] as number) + 1
      count++
    }
    sumUp(afterStart)
    sumUp(ofWordStart)
    this.after = new Int32Array(count)
    this.ofWord = new Int32Array(count)
    for (let node = size - 1; node > NO_NODE; node--) {
      if (linked[node] === 0) continue
      putInto(this.after, afterStart, before[node] as number, node)
      putInto(this.ofWord, ofWordStart, word[node] as number, node)
    }
    this.shapes = new Int32Array(vocabulary.size)
    const { letters } = vocabulary
    for (let number = 0; number < vocabulary.size; number++) {
      if (this.holds(number))
        this.shapes[number] = shapeOf(letters, vocabulary.startOf(number), vocabulary.endOf(number))
    }
  }

  /** Whether a wanted name holds a word. */
  holds(word: number): boolean {
    return this.countOf(word) > 0
  }

  /** How many nodes a word has. */
  countOf(word: number): number {
    // Words that rules brought after the index was made are in no name.
    if (word + 1 >= this.ofWordStart.length) return 0
    return (this.ofWordStart[word + 1] as number) - (this.ofWordStart[word] as number)
  }

  /** Bytes that it takes. */
  get bytes(): number {
    const { before, word, ends, after, afterStart, ofWord, ofWordStart, shapes } = this
    return [before, word, ends, after, afterStart, ofWord, ofWordStart, shapes].reduce(
      (sum, { byteLength }) => sum + byteLength,
      0,
    )
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

function putInto(lists: Int32Array, starts: Int32Array, list: number, node: number): void {
  const place = (starts[list] as number) - 1
  starts[list] = place
  lists[place] = node
}

function isWanted(index: NameIndex, node: number, wanted: readonly boolean[]): boolean {
  for (let record = index.firstRecord(node); record !== NO_RECORD; record = index.nextRecord(record)) {
    if (wanted[index.gazetteerOf(record)]) return true
  }
  return false
}
