/**
 * The alphabet of packed names: each Arabic letter as a Latin one. It halves the bytes that a compressor has to look at (a letter
 * of Arabic takes two in UTF-8), which makes the compressed data modules about 15 % smaller.
 */
import { lettersBetween } from '../normalize/normalize.js'

const ARABIC = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Names in packed letters. */
export function encodeNames(names: string): string {
  return names.replace(/[\u0621-\u064a]/g, (letter) => LATIN[ARABIC.indexOf(letter)] ?? letter)
}

/** Names in Arabic letters again. */
export function decodeNames(packed: string): string {
  const letters = new Uint16Array(packed.length)
  for (let index = 0; index < packed.length; index++) {
    const code = packed.charCodeAt(index)
    const letter = code < 0x80 ? LETTER_OF[code] : undefined
    letters[index] = letter ?? code
  }
  return lettersBetween(letters, 0, letters.length)
}

/** The Arabic letter that an ASCII code stands for. */
const LETTER_OF: readonly (number | undefined)[] = Array.from({ length: 0x80 }, (_, code) => {
  const index = LATIN.indexOf(String.fromCharCode(code))
  return index >= 0 && index < ARABIC.length ? ARABIC.charCodeAt(index) : undefined
})
