/**
 * What each name is a name of, and where it stands. Columns instead of objects, because the packaged gazetteers hold more than
 * a hundred thousand.
 */
export class NameTable {
  /** How many names it holds. */
  size = 0
  gazetteer: Uint16Array
  /** The number of the entry, doubled; odd where the name is weak. */
  entry: Int32Array
  start: Int32Array

  /** @param expected - About how many names will come; only a hint. */
  constructor(expected = 1024) {
    const size = Math.max(64, Math.ceil(expected))
    this.gazetteer = new Uint16Array(size)
    this.entry = new Int32Array(size)
    this.start = new Int32Array(size)
  }

  /** Adds a name, and returns its number. */
  add(gazetteer: number, entry: number, start: number, weak: boolean): number {
    if (this.size === this.entry.length) this.enlarge()
    const name = this.size++
    this.gazetteer[name] = gazetteer
    this.entry[name] = entry * 2 + (weak ? 1 : 0)
    this.start[name] = start
    return name
  }

  /** The number of a name's gazetteer. */
  gazetteerOf(name: number): number {
    return this.gazetteer[name] as number
  }

  /** The number of a name's entry in its gazetteer. */
  entryOf(name: number): number {
    return (this.entry[name] as number) >> 1
  }

  /** Whether a name needs evidence. */
  isWeak(name: number): boolean {
    return ((this.entry[name] as number) & 1) === 1
  }

  /** Where a name starts in the string of its gazetteer's names. */
  startOf(name: number): number {
    return this.start[name] as number
  }

  /** Whether two names are of one entry. */
  areOfOneEntry(one: number, other: number): boolean {
    return this.entryOf(one) === this.entryOf(other) && this.gazetteer[one] === this.gazetteer[other]
  }

  /** Makes room for more names. */
  enlarge(): void {
    const size = this.entry.length * 2
    this.gazetteer = enlarged(this.gazetteer, new Uint16Array(size))
    this.entry = enlarged(this.entry, new Int32Array(size))
    this.start = enlarged(this.start, new Int32Array(size))
  }
}

function enlarged<A extends Int32Array | Uint16Array>(from: A, to: A): A {
  to.set(from)
  return to
}
