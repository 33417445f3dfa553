/** The bit that the gazetteers from the 32nd on share. With it, a set may seem to hold more than it does. */
export const SHARED_BIT = 1 << 31

/** The bit of a gazetteer in a set of them. */
export function gazetteerBit(gazetteer: number): number {
  return gazetteer < 31 ? 1 << gazetteer : SHARED_BIT
}

/**
 * Cells a word, half a line of the cache. Most words of a text are rare, so that each table by word is a line of its own that has to be
 * fetched; who asks for one of these cells soon asks for the others.
 */
export const CELLS = 8
/** The bits of the gazetteers that hold a name which begins with the word; such a name of several words; the word as a name. */
export const OPENED = 0
export const LONGER = 1
export const HELD = 2
/** The last name of the word's list, + 1; the next one after the last is the first. */
export const LAST = 3
/** The node of the trie after the word; 0 until it is asked for, {@link NO_NAMES} where no name begins with the word. */
export const NODE = 4
/** 1 for a common word. */
export const COMMON = 5
/** Its number among the words that rules name, and that of the list of rules that it can begin; 0 for none, and until it is asked for. */
export const RULE_WORD = 6
export const RULES = 7

export const NO_NAMES = -1

/** Words that rules may name besides those of the gazetteers before all rows are copied once more; the packaged rules name 690. */
const RULE_WORDS = 1024

/** What is known of each word, a row a word. */
export class WordRows {
  /** {@link CELLS} a word. Who reads a hundred thousand names writes into it. */
  cells: Int32Array

  /** @param expected - About how many words will come; only a hint. */
  constructor(expected = 1024) {
    this.cells = new Int32Array(Math.max(64, Math.ceil(expected)) * CELLS)
  }

  /** Notes a name that begins with a word. */
  add(word: number, bit: number, isLonger: boolean): void {
    const cell = word * CELLS
    if (cell >= this.cells.length) this.enlarge(word)
    this.cells[cell + OPENED] = (this.cells[cell + OPENED] as number) | bit
    const second = cell + (isLonger ? LONGER : HELD)
    this.cells[second] = (this.cells[second] as number) | bit
  }

  /** Makes room for a word, and for those that may come after it. */
  enlarge(word: number): void {
    this.#resize(Math.max(word * 2, 64))
  }

  /** Makes room for so many words, and for not much more. */
  fit(words: number): void {
    const room = this.cells.length / CELLS
    if (room < words || room > words + RULE_WORDS) this.#resize(words + RULE_WORDS)
  }

  #resize(words: number): void {
    const cells = new Int32Array(words * CELLS)
    cells.set(this.cells.subarray(0, cells.length))
    this.cells = cells
  }
}
