import type { NameTable } from './name-table.js'

/** The number of no record: the end of a list. */
export const NO_RECORD = -1

/** What the nodes of a trie stand for: a list of records a node, each a name of another entry. */
export class Records {
  readonly #names: NameTable
  /** By node: the first record + 1. */
  #first: Int32Array
  #count = 0
  #next: Int32Array
  #name: Int32Array

  /**
   * @param names - The names that records are of.
   * @param expected - About how many records will come; only a hint.
   */
  constructor(names: NameTable, expected = 1024) {
    const size = Math.max(64, expected)
    this.#names = names
    this.#first = new Int32Array(size)
    this.#next = new Int32Array(size)
    this.#name = new Int32Array(size)
  }

  /** The first record of a node, or {@link NO_RECORD}. */
  first(node: number): number {
    return node < this.#first.length ? (this.#first[node] as number) - 1 : NO_RECORD
  }

  /** The next record of the same node, or {@link NO_RECORD}. */
  next(record: number): number {
    return this.#next[record] as number
  }

  /** The number of a record's name. Who was listed earlier has the lesser. */
  nameOf(record: number): number {
    return this.#name[record] as number
  }

  /** Adds a record at the end of a node's list, unless the list has the entry already. */
  add(node: number, name: number): void {
    let last = NO_RECORD
    for (let record = this.first(node); record !== NO_RECORD; record = this.next(record)) {
      if (this.#names.areOfOneEntry(this.nameOf(record), name)) return
      last = record
    }
    if (node >= this.#first.length) this.#first = enlarged(this.#first, node * 2)
    if (this.#count === this.#next.length) {
      this.#next = enlarged(this.#next, this.#count * 2)
      this.#name = enlarged(this.#name, this.#count * 2)
    }
    const record = this.#count++
    this.#next[record] = NO_RECORD
    this.#name[record] = name
    if (last === NO_RECORD) this.#first[node] = record + 1
    else this.#next[last] = record
  }
}

function enlarged(from: Int32Array, size: number): Int32Array {
  const to = new Int32Array(size)
  to.set(from)
  return to
}
