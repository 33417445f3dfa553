/** No node: what follows a word sequence that begins no name. */
export const NO_NODE = 0
/** Before the first word; nothing leads to it, so that it has the number of no node. */
export const ROOT = 0

/** Cells an edge: the node that it leaves, the word, the node that it leads to. */
const EDGE_CELLS = 3

/**
 * Names as paths of word numbers. An edge is a slot in an open-addressing table keyed by node and word, so that a step costs one probe,
 * and none where nothing goes on: what a node stands for and whether edges leave it lie in one cell.
 */
export class Trie {
  #edges: Int32Array
  /** The number of slots, less 1. */
  #mask: number
  #used = 0
  /** By node: its value, doubled; odd where edges leave it. */
  #nodes: Int32Array
  #count = 1

  /** @param expected - About how many edges will come; only a hint. */
  constructor(expected = 1024) {
    let size = 64
    while (size < expected) size *= 2
    this.#edges = new Int32Array(size * EDGE_CELLS)
    this.#mask = size - 1
    this.#nodes = new Int32Array(size)
  }

  /** How many nodes there are, the root included. */
  get size(): number {
    return this.#count
  }

  /** Calls back for every edge, in no order. */
  forEachEdge(visit: (node: number, word: number, target: number) => void): void {
    const edges = this.#edges
    for (let cell = 0; cell < edges.length; cell += EDGE_CELLS) {
      const target = edges[cell + 2] as number
      if (target !== NO_NODE) visit(edges[cell] as number, edges[cell + 1] as number, target)
    }
  }

  /** The node that a word leads to, or {@link NO_NODE}. */
  step(node: number, word: number): number {
    if (((this.#nodes[node] as number) & 1) === 0) return NO_NODE
    const edges = this.#edges
    const mask = this.#mask
    for (let slot = slotOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const cell = slot * EDGE_CELLS
      const target = edges[cell + 2] as number
      if (target === NO_NODE) return NO_NODE
      if (edges[cell + 1] === word && edges[cell] === node) return target
    }
  }

  /** The node that a word leads to, which is added if it is new. */
  extend(node: number, word: number): number {
    const known = this.step(node, word)
    if (known !== NO_NODE) return known
    const target = this.addNode()
    if (this.#used * 4 > this.#mask * 3) this.#enlarge()
    insert(this.#edges, this.#mask, node, word, target)
    this.#used++
    this.#nodes[node] = (this.#nodes[node] as number) | 1
    return target
  }

  /** Adds a node to which no edge leads: what stands for its first word is kept elsewhere. */
  addNode(): number {
    if (this.#count === this.#nodes.length) {
      const nodes = new Int32Array(this.#nodes.length * 2)
      nodes.set(this.#nodes)
      this.#nodes = nodes
    }
    return this.#count++
  }

  /** What a node stands for; 0 until it is told. */
  valueOf(node: number): number {
    return (this.#nodes[node] as number) >> 1
  }

  /** Tells what a node stands for. */
  setValue(node: number, value: number): void {
    this.#nodes[node] = value * 2 + ((this.#nodes[node] as number) & 1)
  }

  #enlarge(): void {
    const old = this.#edges
    this.#edges = new Int32Array(old.length * 2)
    this.#mask = this.#mask * 2 + 1
    for (let cell = 0; cell < old.length; cell += EDGE_CELLS) {
      const target = old[cell + 2] as number
      if (target !== NO_NODE) insert(this.#edges, this.#mask, old[cell] as number, old[cell + 1] as number, target)
    }
  }
}

function insert(edges: Int32Array, mask: number, node: number, word: number, target: number): void {
  let slot = slotOf(node, word) & mask
  while (edges[slot * EDGE_CELLS + 2] !== NO_NODE) slot = (slot + 1) & mask
  edges[slot * EDGE_CELLS] = node
  edges[slot * EDGE_CELLS + 1] = word
  edges[slot * EDGE_CELLS + 2] = target
}

function slotOf(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
