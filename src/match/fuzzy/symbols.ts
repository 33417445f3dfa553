/** Folded Arabic letters as small numbers, by which the tables of costs are read. */

/** Words that are longer match only themselves. */
export const LONGEST_WORD = 24
/** How many numbers there are. */
export const SYMBOLS = 64

const FIRST = 0x0621

/** A folded letter as a small number; 0 for what is no Arabic letter. */
export function symbolOf(letter: number): number {
  const symbol = letter - FIRST + 1
  return symbol > 0 && symbol < SYMBOLS ? symbol : 0
}

/** The numbers of some letters. */
export function symbolsOf(letters: string): number[] {
  return Array.from(letters, (letter) => symbolOf(letter.charCodeAt(0)))
}
