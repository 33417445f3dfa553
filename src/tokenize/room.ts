import { makeColumns, type TokenColumns, tokensExpected } from './tokenize.js'

/** Texts longer than this, in code units, get tables of their own. */
const LONGEST = 1 << 18

/** Tables that a text is read into. */
export interface Room {
  readonly letters: Uint16Array
  readonly origins: Uint32Array
  readonly columns: TokenColumns
  readonly words: Int32Array
}

/**
 * Tables that one text after the other is read into. New ones for each text were an eighth of all garbage, and fresh memory, which the
 * system has to clear first, a twentieth of the time.
 */
export class Rooms {
  #free: Room | undefined

  /** Tables for a text of some length; `undefined` where it is too long for them. Nobody else has them until they are given back. */
  take(length: number): Room | undefined {
    if (length >= LONGEST) return undefined
    const free = this.#free
    this.#free = undefined
    if (free && free.letters.length > length) return free
    const size = 2 ** Math.ceil(Math.log2(Math.max(length + 1, 1024)))
    const tokens = tokensExpected(size)
    return {
      letters: new Uint16Array(size),
      origins: new Uint32Array(size),
      columns: makeColumns(tokens),
      words: new Int32Array(tokens),
    }
  }

  /** Gives tables back. */
  giveBack(room: Room | undefined): void {
    if (room) this.#free = room
  }
}
