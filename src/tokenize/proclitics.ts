/**
 * The particles that Arabic writes together with the next word: (و|ف)(ب|ل|ك), each part optional, before the article or none.
 * After ل the article loses its alef: ل + الأمم is written للأمم.
 */

import { ALEF, BEH, FEH, KAF, LAM, WAW } from '../unicode/codes.js'
import { dropFirst, putFirst } from './hash.js'

/** What is left of a token without its proclitics. */
export interface Stripped {
  /** How many letters were taken off. */
  letters: number
  /** The hash of what is left. */
  hash: number
  /** Whether what is left begins with an alef that is not written: للأمم → (ا)لأمم. */
  elided: boolean
}

const CONJUNCTION = 1
const PREPOSITION = 2

/** Bit set of what a letter may be. */
function roles(letter: number): number {
  if (letter === WAW || letter === FEH) return CONJUNCTION
  if (letter === BEH || letter === LAM || letter === KAF) return PREPOSITION
  return 0
}

/** Whether a token that begins with this letter may have a proclitic. */
export function mayBeProclitic(letter: number): boolean {
  return letter === WAW || letter === BEH || letter === LAM || letter === FEH || letter === KAF
}

/** The most readings that {@link stripProclitics} gives. */
export const MOST_READINGS = 4

/**
 * Every way to read a token as proclitics and a word, fewest letters taken off first.
 *
 * @param readings - {@link MOST_READINGS} records, written in place: this runs for every third token of a text.
 * @returns How many readings there are.
 */
export function stripProclitics(
  letters: Uint16Array,
  from: number,
  to: number,
  hash: number,
  readings: readonly Stripped[],
): number {
  let count = 0
  let rest = hash
  let seen = 0
  for (let taken = 1; taken <= 2 && from + taken < to; taken++) {
    const letter = letters[from + taken - 1] as number
    const role = roles(letter)
    if (role === 0 || role <= seen) break
    seen = role
    rest = dropFirst(rest, letter)
    write(readings[count++] as Stripped, taken, rest, false)
    if (letter === LAM && letters[from + taken] === LAM)
      write(readings[count++] as Stripped, taken, putFirst(rest, ALEF), true)
  }
  return count
}

function write(reading: Stripped, letters: number, hash: number, elided: boolean): void {
  reading.letters = letters
  reading.hash = hash
  reading.elided = elided
}
