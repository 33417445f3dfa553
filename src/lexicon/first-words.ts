/** The bit that the gazetteers from the 32nd on share. With it, a set may seem to hold more than it does. */
export const SHARED_BIT = 1 << 31

/** The bit of a gazetteer in a set of them. */
export function gazetteerBit(gazetteer: number): number {
  return gazetteer < 31 ? 1 << gazetteer : SHARED_BIT
}

/** Cells a word: they stand side by side, because who asks for one often asks for the next. */
export const CELLS = 4
/** The bits of the gazetteers that hold a name which begins with the word; such a name of several words; the word as a name. */
export const OPENED = 0
export const LONGER = 1
export const HELD = 2
/** The last name of the word's list, + 1; the next one after the last is the first. */
export const LAST = 3

/** Which gazetteers hold names that begin with a word, as sets of bits (see {@link gazetteerBit}); and the list of these names. */
export class FirstWords {
  /** {@link CELLS} a word. Who reads a hundred thousand names writes into it. */
  cells: Int32Array

  /** @param expected - About how many words will come; only a hint. */
  constructor(expected = 1024) {
    this.cells = new Int32Array(Math.max(64, Math.ceil(expected)) * CELLS)
  }

  /** The gazetteers that hold a name which begins with a word. */
  openedBy(word: number): number {
    return this.cells[word * CELLS + OPENED] ?? 0
  }

  /** The gazetteers that hold such a name of several words. */
  openedLongerBy(word: number): number {
    return this.cells[word * CELLS + LONGER] ?? 0
  }

  /** The gazetteers that hold the word as a name by itself. */
  heldBy(word: number): number {
    return this.cells[word * CELLS + HELD] ?? 0
  }

  /** Notes a name that begins with a word. */
  add(word: number, bit: number, isLonger: boolean): void {
    const cell = word * CELLS
    if (cell >= this.cells.length) this.enlarge(word)
    this.cells[cell + OPENED] = (this.cells[cell + OPENED] as number) | bit
    const second = cell + (isLonger ? LONGER : HELD)
    this.cells[second] = (this.cells[second] as number) | bit
  }

  /** Makes room for a word. */
  enlarge(word: number): void {
    const cells = new Int32Array(word * CELLS * 2)
    cells.set(this.cells)
    this.cells = cells
  }
}
