/**
 * The alphabet of packed names: each Arabic letter as a Latin one. It halves the bytes that a compressor has to look at (a letter
 * of Arabic takes two in UTF-8), which makes the compressed data modules about 15 % smaller.
 */

const ARABIC = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** For each ASCII code of a string of names, the letter that it stands for. Other codes stand for themselves. */
export type Alphabet = Uint16Array

/** Names as people write them: every letter stands for itself. */
export const PLAIN: Alphabet = Uint16Array.from({ length: 0x80 }, (_, code) => code)

/** Names in packed letters. */
export const PACKED: Alphabet = PLAIN.slice()
for (let index = 0; index < ARABIC.length; index++) PACKED[LATIN.charCodeAt(index)] = ARABIC.charCodeAt(index)

/** The packed letter of each letter of {@link ARABIC}. */
const PACKED_LETTER: ReadonlyMap<string, string> = new Map(
  Array.from(ARABIC, (letter, index) => [letter, LATIN[index] ?? letter]),
)

/** Names in packed letters. */
export function encodeNames(names: string): string {
  return names.replace(/[\u0621-\u064a]/g, (letter) => PACKED_LETTER.get(letter) ?? letter)
}

/** Names in Arabic letters again. */
export function decodeNames(packed: string, alphabet: Alphabet = PACKED): string {
  let names = ''
  for (let index = 0; index < packed.length; index++) {
    const code = packed.charCodeAt(index)
    names += String.fromCharCode(code < 0x80 ? (alphabet[code] as number) : code)
  }
  return names
}
