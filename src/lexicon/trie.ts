/** No node: what follows a word sequence that begins no name. */
export const NO_NODE = 0
const ROOT = 0
/** In place of a node: the names that begin with a word are not in the trie yet. */
const UNREAD = -1

/** What a trie that is filled bit by bit asks for. */
export interface Unread {
  /** How many words names may begin with. */
  readonly words: number
  /** Extends the trie by the names that begin with a word. */
  readonly read: (word: number) => void
}

/**
 * Names as paths of word numbers. The nodes after a first word stand in a table by word, because every word of a text is looked up
 * there; a further edge is a slot in an open-addressing table keyed by node and word, so that a step costs one probe.
 */
export class Trie {
  /** The nodes after the first words. */
  #first: Int32Array
  /** Three cells an edge: node, word, target. */
  #edges: Int32Array
  /** The number of slots, less 1. */
  #mask: number
  #used = 0
  #count = 1
  readonly #unread: Unread | undefined

  /**
   * @param expected - About how many edges will come, first words and further ones together; only a hint.
   * @param unread - Where the names come from that are read when their first word is asked for.
   */
  constructor(expected = 1024, unread?: Unread) {
    let size = 64
    while (size < expected) size *= 2
    this.#first = unread ? new Int32Array(unread.words).fill(UNREAD) : new Int32Array(size)
    this.#edges = new Int32Array(size * 3)
    this.#mask = size - 1
    this.#unread = unread
  }

  /** Reads all names that have not been asked for. */
  readAll(): void {
    for (let word = 0; word < this.#first.length; word++) this.first(word)
  }

  /** How many nodes there are, the root included; those of unread names do not count. */
  get size(): number {
    return this.#count
  }

  /** Calls back for every edge that has been read, in no order. */
  forEachEdge(visit: (node: number, word: number, target: number) => void): void {
    this.#first.forEach((target, word) => {
      if (target > NO_NODE) visit(ROOT, word, target)
    })
    const edges = this.#edges
    for (let slot = 0; slot < edges.length; slot += 3) {
      const target = edges[slot + 2] as number
      if (target !== NO_NODE) visit(edges[slot] as number, edges[slot + 1] as number, target)
    }
  }

  /** The node after a first word, or {@link NO_NODE}. */
  first(word: number): number {
    const node = this.#first[word] ?? NO_NODE
    return node === UNREAD ? this.#read(word) : node
  }

  /** The node that a word leads to, or {@link NO_NODE}. */
  step(node: number, word: number): number {
    if (node === ROOT) return this.first(word)
    const edges = this.#edges
    const mask = this.#mask
    for (let slot = slotOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const cell = slot * 3
      const target = edges[cell + 2] as number
      if (target === NO_NODE) return NO_NODE
      if (edges[cell + 1] === word && edges[cell] === node) return target
    }
  }

  /** The node that a word leads to, which is added if it is new. A first word follows node 0. */
  extend(node: number, word: number): number {
    const known = node === ROOT ? Math.max(this.#first[word] ?? NO_NODE, NO_NODE) : this.step(node, word)
    if (known !== NO_NODE) return known
    const target = this.#count++
    if (node === ROOT) this.#addFirst(word, target)
    else {
      if (this.#used * 4 > this.#mask * 3) this.#enlarge()
      insert(this.#edges, this.#mask, node, word, target)
      this.#used++
    }
    return target
  }

  #read(word: number): number {
    this.#first[word] = NO_NODE
    this.#unread?.read(word)
    return this.#first[word] as number
  }

  #addFirst(word: number, target: number): void {
    if (word >= this.#first.length) {
      const longer = new Int32Array(Math.max(this.#first.length, word) * 2)
      longer.set(this.#first)
      this.#first = longer
    }
    this.#first[word] = target
  }

  #enlarge(): void {
    const old = this.#edges
    this.#edges = new Int32Array(old.length * 2)
    this.#mask = this.#mask * 2 + 1
    for (let cell = 0; cell < old.length; cell += 3) {
      const target = old[cell + 2] as number
      if (target !== NO_NODE) insert(this.#edges, this.#mask, old[cell] as number, old[cell + 1] as number, target)
    }
  }
}

function insert(edges: Int32Array, mask: number, node: number, word: number, target: number): void {
  let slot = slotOf(node, word) & mask
  while (edges[slot * 3 + 2] !== NO_NODE) slot = (slot + 1) & mask
  edges[slot * 3] = node
  edges[slot * 3 + 1] = word
  edges[slot * 3 + 2] = target
}

function slotOf(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
