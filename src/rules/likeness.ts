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

const FIRST_LETTER = 0x0621
/** By letter, from {@link FIRST_LETTER} on: its symbol; 0 for letters that the models do not know or that fold to others. */
const symbolOf = new Uint8Array(0x40)
for (let symbol = 1; symbol < SYMBOLS; symbol++) symbolOf[LETTERS.charCodeAt(symbol - 1) - FIRST_LETTER] = symbol

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
  let sum = 0
  let before = EDGE
  let last = EDGE
  // Rules ask this of every fourth word, so what is folded already is read without a copy.
  for (let index = 0; index <= word.length; index++) {
    const letter = index < word.length ? word.charCodeAt(index) - FIRST_LETTER : 0
    const symbol = index === word.length ? EDGE : letter >= 0 && letter < symbolOf.length ? symbolOf[letter] : 0
    if (symbol === 0 && index < word.length) return sumOfSymbols(symbols(foldString(word)), table)
    sum += logOdds(table, before, last, symbol as number)
    before = last
    last = symbol as number
  }
  return sum
}

function sumOfSymbols(units: readonly number[], table: string): number {
  let sum = 0
  for (let index = 2; index < units.length; index++)
    sum += logOdds(table, units[index - 2] as number, units[index - 1] as number, units[index] as number)
  return sum
}

function logOdds(table: string, a: number, b: number, c: number): number {
  return ((table.charCodeAt(trigram(a, b, c)) - FIRST_LEVEL) / LEVELS) * 2 * LIMIT - LIMIT
}

/** Whether و or ف is a word's own letter, as in وينكلر, and joins nothing to what stands before: the word looks the less like a name without it. */
export function isWhole(folded: string): boolean {
  return !/^[وف]/.test(folded) || nameLikeness(folded) > nameLikeness(folded.slice(1))
}
