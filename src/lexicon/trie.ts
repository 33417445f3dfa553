/** No node: what follows a word sequence that begins no name. */
export const NO_NODE = 0
const ROOT = 0

/**
 * Names as paths of word numbers. An edge is a slot in an open-addressing table keyed by node and word, so that a step costs
 * one probe and a name costs twelve bytes a word.
 */
export class Trie {
  #nodes: Int32Array
  #words: Int32Array
  #targets: Int32Array
  #edges = 0
  #count = 1

  /** @param expected - About how many edges will come; only a hint. */
  constructor(expected = 1024) {
    let size = 64
    while (size < expected * 2) size *= 2
    this.#nodes = new Int32Array(size)
    this.#words = new Int32Array(size)
    this.#targets = new Int32Array(size)
  }

  /** How many nodes there are, the root included. */
  get size(): number {
    return this.#count
  }

  /** Calls back for every edge, in no order. */
  forEachEdge(visit: (node: number, word: number, target: number) => void): void {
    for (let slot = 0; slot < this.#targets.length; slot++) {
      const target = this.#targets[slot] as number
      if (target !== NO_NODE) visit(this.#nodes[slot] as number, this.#words[slot] as number, target)
    }
  }

  /** The node after a first word, or {@link NO_NODE}. */
  first(word: number): number {
    return this.step(ROOT, word)
  }

  /** The node that a word leads to, or {@link NO_NODE}. */
  step(node: number, word: number): number {
    const mask = this.#targets.length - 1
    for (let slot = slotOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const target = this.#targets[slot] as number
      if (target === NO_NODE) return NO_NODE
      if (this.#words[slot] === word && this.#nodes[slot] === node) return target
    }
  }

  /** The node that a word leads to, which is added if it is new. A first word follows node 0. */
  extend(node: number, word: number): number {
    const known = this.step(node, word)
    if (known !== NO_NODE) return known
    if (this.#edges * 2 >= this.#targets.length) this.#enlarge()
    const target = this.#count++
    this.#insert(node, word, target)
    return target
  }

  #insert(node: number, word: number, target: number): void {
    const mask = this.#targets.length - 1
    let slot = slotOf(node, word) & mask
    while (this.#targets[slot] !== NO_NODE) slot = (slot + 1) & mask
    this.#nodes[slot] = node
    this.#words[slot] = word
    this.#targets[slot] = target
    this.#edges++
  }

  #enlarge(): void {
    const [nodes, words, targets] = [this.#nodes, this.#words, this.#targets]
    this.#nodes = new Int32Array(nodes.length * 2)
    this.#words = new Int32Array(nodes.length * 2)
    this.#targets = new Int32Array(nodes.length * 2)
    this.#edges = 0
    for (let slot = 0; slot < targets.length; slot++) {
      if (targets[slot] !== NO_NODE) this.#insert(nodes[slot] as number, words[slot] as number, targets[slot] as number)
    }
  }
}

function slotOf(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
