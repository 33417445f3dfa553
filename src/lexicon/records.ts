/** The number of no record: the end of a list. */
export const NO_RECORD = -1

/**
 * What the nodes of a trie stand for: a list of records a node, each a name of an entry. Columns instead of objects, because
 * the packaged gazetteers hold some hundred thousand.
 */
export class Records {
  /** By node: the first record + 1. */
  #first: Int32Array
  #count = 0
  #next: Int32Array
  #gazetteer: Uint16Array
  /** The number of the entry, doubled; odd where the name is weak. */
  #entry: Int32Array
  #nameStart: Uint32Array

  /** @param expected - About how many records will come; only a hint. */
  constructor(expected = 1024) {
    const size = Math.max(64, expected)
    this.#first = new Int32Array(size)
    this.#next = new Int32Array(size)
    this.#gazetteer = new Uint16Array(size)
    this.#entry = new Int32Array(size)
    this.#nameStart = new Uint32Array(size)
  }

  /** The first record of a node, or {@link NO_RECORD}. */
  first(node: number): number {
    return node < this.#first.length ? (this.#first[node] as number) - 1 : NO_RECORD
  }

  /** The next record of the same node, or {@link NO_RECORD}. */
  next(record: number): number {
    return this.#next[record] as number
  }

  /** The number of a record's gazetteer. */
  gazetteerOf(record: number): number {
    return this.#gazetteer[record] as number
  }

  /** The number of a record's entry in its gazetteer. */
  entryOf(record: number): number {
    return (this.#entry[record] as number) >> 1
  }

  /** Where a record's name starts in the string of its gazetteer's names. */
  nameStartOf(record: number): number {
    return this.#nameStart[record] as number
  }

  /** Whether a record's name needs evidence. */
  isWeak(record: number): boolean {
    return ((this.#entry[record] as number) & 1) === 1
  }

  /** Adds a record at the end of a node's list, unless the list has the entry already. */
  add(node: number, gazetteer: number, entry: number, nameStart: number, weak: boolean): void {
    let last = NO_RECORD
    for (let record = this.first(node); record !== NO_RECORD; record = this.next(record)) {
      if (this.entryOf(record) === entry && this.#gazetteer[record] === gazetteer) return
      last = record
    }
    if (node >= this.#first.length) this.#first = enlarged(this.#first, new Int32Array(node * 2))
    if (this.#count === this.#next.length) this.#enlarge()
    const record = this.#count++
    this.#next[record] = NO_RECORD
    this.#gazetteer[record] = gazetteer
    this.#entry[record] = entry * 2 + (weak ? 1 : 0)
    this.#nameStart[record] = nameStart
    if (last === NO_RECORD) this.#first[node] = record + 1
    else this.#next[last] = record
  }

  #enlarge(): void {
    const size = this.#next.length * 2
    this.#next = enlarged(this.#next, new Int32Array(size))
    this.#gazetteer = enlarged(this.#gazetteer, new Uint16Array(size))
    this.#entry = enlarged(this.#entry, new Int32Array(size))
    this.#nameStart = enlarged(this.#nameStart, new Uint32Array(size))
  }
}

function enlarged<A extends Int32Array | Uint32Array | Uint16Array>(from: A, to: A): A {
  to.set(from)
  return to
}
