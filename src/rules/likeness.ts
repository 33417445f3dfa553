/**
 * How much a word looks like a foreign name in Arabic letters, rather than like a word of the language.
 *
 * Arabic words are built from roots and patterns; names that were transliterated are not, and their letters follow each other
 * differently. The measure is the log-odds of two letter-trigram models, one of names and one of common words, which
 * gazetteers/build/likeness.ts trains on the gazetteers. Its accuracy on held-back words is tested in tests/rules/likeness.test.ts.
 */
import { foldString } from '../normalize/normalize.js'
import { LIKENESS } from './likeness-table.js'

/** The letters that the models know, after folding; any other counts as the first. */
export const LETTERS = 'ءابتثجحخدذرزسشصضطظعغفقكلمنهوي'
/** Before the first letter and after the last. */
export const EDGE = 0
/** Letters, and the edge. */
export const SYMBOLS = LETTERS.length + 1

/** Log-odds are kept from -6 to 6, in steps of 12/63, as characters from `0` on. */
export const LIMIT = 6
export const LEVELS = 63
export const FIRST_LEVEL = '0'.charCodeAt(0)

/** The symbols of a folded word, with two edges before and one after. */
export function symbols(folded: string): number[] {
  return [EDGE, EDGE, ...Array.from(folded, (letter) => Math.max(LETTERS.indexOf(letter), 0) + 1), EDGE]
}

/** Place of a trigram's log-odds in the table. */
export function trigram(a: number, b: number, c: number): number {
  return (a * SYMBOLS + b) * SYMBOLS + c
}

/**
 * The log-odds that a word is a foreign name: above 0 more like a name, below 0 more like a word.
 *
 * @param word - One word in Arabic letters, without proclitics; it need not be folded.
 * @param table - Levels by trigram; only the trainer and its test give another.
 */
export function nameLikeness(word: string, table: string = LIKENESS): number {
  const units = symbols(foldString(word))
  let sum = 0
  for (let index = 2; index < units.length; index++) {
    const place = trigram(units[index - 2] as number, units[index - 1] as number, units[index] as number)
    sum += ((table.charCodeAt(place) - FIRST_LEVEL) / LEVELS) * 2 * LIMIT - LIMIT
  }
  return sum
}
