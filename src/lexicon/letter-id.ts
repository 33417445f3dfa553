import { foldString } from '../normalize/normalize.js'

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويء'
const SIGNS = 'abtvj75d8rzsc9x603gfqklmnhwy2'
const SIGN_OF: ReadonlyMap<string, string> = new Map(
  Array.from(LETTERS, (letter, index) => [letter, SIGNS[index] ?? letter]),
)

/**
 * The identifier of a name that is known by its Arabic spelling: its letters, one by one.
 *
 * @example `letterId('عبد الله')` is `'3bd-allh'`.
 */
export function letterId(name: string): string {
  return Array.from(foldString(name), (letter) => (letter === ' ' ? '-' : (SIGN_OF.get(letter) ?? letter))).join('')
}
