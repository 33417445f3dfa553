/** The bit that the gazetteers from the 32nd on share. With it, a set may seem to hold more than it does. */
export const SHARED_BIT = 1 << 31

/** The bit of a gazetteer in a set of them. */
export function gazetteerBit(gazetteer: number): number {
  return gazetteer < 31 ? 1 << gazetteer : SHARED_BIT
}

/** Cells a word: they stand side by side, because who asks for one often asks for the next. */
const CELLS = 3
const OPENED = 0
const LONGER = 1
const HELD = 2

/** Which gazetteers hold names that begin with a word, as sets of bits; see {@link gazetteerBit}. */
export class FirstWords {
  #bits: Int32Array

  /** @param expected - About how many words will come; only a hint. */
  constructor(expected = 1024) {
    this.#bits = new Int32Array(Math.max(64, expected) * CELLS)
  }

  /** The gazetteers that hold a name which begins with a word. */
  openedBy(word: number): number {
    return this.#bits[word * CELLS + OPENED] ?? 0
  }

  /** The gazetteers that hold such a name of several words. */
  openedLongerBy(word: number): number {
    return this.#bits[word * CELLS + LONGER] ?? 0
  }

  /** The gazetteers that hold the word as a name by itself. */
  heldBy(word: number): number {
    return this.#bits[word * CELLS + HELD] ?? 0
  }

  /** Notes a name that begins with a word. */
  add(word: number, bit: number, isLonger: boolean): void {
    const cell = word * CELLS
    if (cell >= this.#bits.length) {
      const longer = new Int32Array(cell * 2)
      longer.set(this.#bits)
      this.#bits = longer
    }
    this.#bits[cell + OPENED] = (this.#bits[cell + OPENED] as number) | bit
    const second = cell + (isLonger ? LONGER : HELD)
    this.#bits[second] = (this.#bits[second] as number) | bit
  }
}
