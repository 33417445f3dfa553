/** The number of no record: the end of a list. */
export const NO_RECORD = -1

/**
 * What the nodes of a trie stand for: a list of records a node, each a name of an entry. Columns instead of objects, because
 * the packaged gazetteers hold some hundred thousand.
 */
export class Records {
  #first = new Int32Array(1 << 16).fill(NO_RECORD)
  #count = 0
  #next = new Int32Array(1 << 16)
  #gazetteer = new Uint16Array(1 << 16)
  #entry = new Int32Array(1 << 16)
  #nameStart = new Uint32Array(1 << 16)
  #weak = new Uint8Array(1 << 16)

  /** The first record of a node, or {@link NO_RECORD}. */
  first(node: number): number {
    return this.#first[node] ?? NO_RECORD
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
    return this.#entry[record] as number
  }

  /** Where a record's name starts in the string of its gazetteer's names. */
  nameStartOf(record: number): number {
    return this.#nameStart[record] as number
  }

  /** Whether a record's name needs evidence. */
  isWeak(record: number): boolean {
    return this.#weak[record] === 1
  }

  /** Adds a record at the end of a node's list, unless the list has the entry already. */
  add(node: number, gazetteer: number, entry: number, nameStart: number, weak: boolean): void {
    if (node >= this.#first.length) this.#first = enlarged(this.#first, new Int32Array(node * 2).fill(NO_RECORD))
    let last = NO_RECORD
    for (let record = this.first(node); record !== NO_RECORD; record = this.next(record)) {
      if (this.#gazetteer[record] === gazetteer && this.#entry[record] === entry) return
      last = record
    }
    if (this.#count === this.#next.length) this.#enlarge()
    const record = this.#count++
    this.#next[record] = NO_RECORD
    this.#gazetteer[record] = gazetteer
    this.#entry[record] = entry
    this.#nameStart[record] = nameStart
    this.#weak[record] = weak ? 1 : 0
    if (last === NO_RECORD) this.#first[node] = record
    else this.#next[last] = record
  }

  #enlarge(): void {
    const size = this.#next.length * 2
    this.#next = enlarged(this.#next, new Int32Array(size))
    this.#gazetteer = enlarged(this.#gazetteer, new Uint16Array(size))
    this.#entry = enlarged(this.#entry, new Int32Array(size))
    this.#nameStart = enlarged(this.#nameStart, new Uint32Array(size))
    this.#weak = enlarged(this.#weak, new Uint8Array(size))
  }
}

function enlarged<A extends Int32Array | Uint32Array | Uint16Array | Uint8Array>(from: A, to: A): A {
  to.set(from)
  return to
}
