import type { NameTable } from './name-table.js'
import type { Trie } from './trie.js'

/** The number of no record: the end of a list. */
export const NO_RECORD = -1

/** Cells a record: side by side, because who asks for one asks for all, and each table by record would be a line of the cache. */
const CELLS = 5
const NEXT = 0
const NAME = 1
const GAZETTEER = 2
/** As in the table of names: doubled, odd where the name is weak. */
const ENTRY = 3
const START = 4

/** What the nodes of a trie stand for: a list of records a node, each a name of another entry. */
export class Records {
  readonly #names: NameTable
  /** Its nodes hold the first record + 1. */
  readonly #trie: Trie
  #cells: Int32Array
  #count = 0

  /**
   * @param names - The names that records are of.
   * @param trie - The nodes that they are of.
   * @param expected - About how many records will come; only a hint.
   */
  constructor(names: NameTable, trie: Trie, expected = 1024) {
    this.#names = names
    this.#trie = trie
    this.#cells = new Int32Array(Math.max(64, expected) * CELLS)
  }

  /** The first record of a node, or {@link NO_RECORD}. */
  first(node: number): number {
    return this.#trie.valueOf(node) - 1
  }

  /**
   * Reads where the records of some nodes are, and forgets it, as {@link Vocabulary.touch} does.
   *
   * @returns What was read, which means nothing.
   */
  touch(nodes: Int32Array, count: number): number {
    let sum = 0
    for (let at = 0; at < count; at++) nodes[at] = Math.max(0, this.first(nodes[at] as number))
    for (let at = 0; at < count; at++) sum += this.next(nodes[at] as number)
    return sum
  }

  /** The next record of the same node, or {@link NO_RECORD}. */
  next(record: number): number {
    return this.#cells[record * CELLS + NEXT] as number
  }

  /** The number of a record's name. Who was listed earlier has the lesser. */
  nameOf(record: number): number {
    return this.#cells[record * CELLS + NAME] as number
  }

  /** The number of its gazetteer. */
  gazetteerOf(record: number): number {
    return this.#cells[record * CELLS + GAZETTEER] as number
  }

  /** The number of its entry in the gazetteer. */
  entryOf(record: number): number {
    return (this.#cells[record * CELLS + ENTRY] as number) >> 1
  }

  /** Whether its name needs evidence. */
  isWeak(record: number): boolean {
    return ((this.#cells[record * CELLS + ENTRY] as number) & 1) === 1
  }

  /** Where its name starts in the string of the gazetteer's names. */
  startOf(record: number): number {
    return this.#cells[record * CELLS + START] as number
  }

  /** Adds a record at the end of a node's list, unless the list has the entry already. */
  add(node: number, name: number): void {
    const gazetteer = this.#names.gazetteerOf(name)
    const entry = this.#names.entryOf(name)
    let last = NO_RECORD
    for (let record = this.first(node); record !== NO_RECORD; record = this.next(record)) {
      if (this.entryOf(record) === entry && this.gazetteerOf(record) === gazetteer) return
      last = record
    }
    if (this.#count * CELLS === this.#cells.length) {
      const cells = new Int32Array(this.#cells.length * 2)
      cells.set(this.#cells)
      this.#cells = cells
    }
    const record = this.#count++
    const cells = this.#cells
    const cell = record * CELLS
    cells[cell + NEXT] = NO_RECORD
    cells[cell + NAME] = name
    cells[cell + GAZETTEER] = gazetteer
    cells[cell + ENTRY] = entry * 2 + (this.#names.isWeak(name) ? 1 : 0)
    cells[cell + START] = this.#names.startOf(name)
    if (last === NO_RECORD) this.#trie.setValue(node, record + 1)
    else cells[last * CELLS + NEXT] = record
  }
}
