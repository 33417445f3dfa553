/** What kind of character a folded code unit is. */

/** Classes of characters. Letters and digits of one class make up a token. */
export const SPACE = 0
export const LINE_BREAK = 1
export const ARABIC = 2
export const LATIN = 3
export const DIGIT = 4
export const PUNCTUATION = 5
/** Letters of other scripts, emoji, surrogates. */
export const OTHER = 6

const RANGES: readonly (readonly [from: number, to: number, charClass: number])[] = [
  [0x00, 0x20, SPACE],
  [0x0a, 0x0a, LINE_BREAK],
  [0x0d, 0x0d, LINE_BREAK],
  [0x21, 0x2f, PUNCTUATION],
  [0x30, 0x39, DIGIT],
  [0x3a, 0x60, PUNCTUATION],
  [0x61, 0x7a, LATIN],
  [0x7b, 0xbf, PUNCTUATION],
  [0x85, 0x85, LINE_BREAK],
  [0xa0, 0xa0, SPACE],
  [0xc0, 0x24f, LATIN],
  [0xd7, 0xd7, PUNCTUATION],
  [0xf7, 0xf7, PUNCTUATION],
  [0x0600, 0x061f, PUNCTUATION],
  [0x0620, 0x064a, ARABIC],
  [0x066d, 0x066d, PUNCTUATION],
  [0x066e, 0x06d3, ARABIC],
  [0x06d4, 0x06d4, PUNCTUATION],
  [0x06d5, 0x06ff, ARABIC],
  [0x0750, 0x077f, ARABIC],
  [0x0870, 0x08ff, ARABIC],
  [0x1680, 0x1680, SPACE],
  [0x1e00, 0x1eff, LATIN],
  [0x2000, 0x200a, SPACE],
  [0x2010, 0x205e, PUNCTUATION],
  [0x2028, 0x2029, LINE_BREAK],
  [0x202f, 0x202f, SPACE],
  [0x205f, 0x205f, SPACE],
  [0x20a0, 0x20cf, PUNCTUATION], // currency signs
  [0x2190, 0x2bff, PUNCTUATION], // arrows, mathematics, boxes
  [0x3000, 0x3000, SPACE],
  [0x3001, 0x3003, PUNCTUATION],
  [0xfd3e, 0xfd3f, PUNCTUATION], // ornate parentheses
]

let cached: Uint8Array | undefined

/** The class of every UTF-16 code unit; made on first use. */
export function charClasses(): Uint8Array {
  if (!cached) {
    cached = new Uint8Array(0x10000).fill(OTHER)
    for (const [from, to, charClass] of RANGES) cached.fill(charClass, from, to + 1)
  }
  return cached
}
