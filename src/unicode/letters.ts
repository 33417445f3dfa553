/**
 * The fold: which characters count as the same letter, and which do not count at all.
 *
 * Presentation forms, ligatures, full-width forms and Latin accents come from Unicode's own decompositions (NFKC and NFD),
 * so the tables here hold only what is particular to Arabic writing.
 */

/** What the table holds for a character that does not count. */
export const DROPPED = 0
/** What the table holds for a character that becomes several; {@link Fold.expansions} has them. */
export const EXPANDED = 0xffff

/** Characters that Arabic typing interchanges, by the letter that stands for them all. */
const STAND_INS: Readonly<Record<string, string>> = {
  ا: 'أإآٱٲٳٵ',
  و: 'ؤۏۇۆۈۋٶ',
  ي: 'ئىیېےٸ',
  ه: 'ةہھۀۂۃەە',
  ك: 'کڪگݣ',
  ب: 'پ',
  ج: 'چ',
  ز: 'ژ',
  ف: 'ڤڢ',
  ق: 'ڧڨ',
  '.': '\u066b', // Arabic decimal separator
  ',': '\u066c', // Arabic thousands separator
  '%': '\u066a', // Arabic percent sign
}

/** Ranges of characters that carry no letter: inclusive bounds, with what they are. */
const IGNORED: readonly (readonly [from: number, to: number, what: string])[] = [
  [0x00ad, 0x00ad, 'soft hyphen'],
  [0x0300, 0x036f, 'combining accents'],
  [0x0610, 0x061a, 'honorific signs'],
  [0x061c, 0x061c, 'Arabic letter mark'],
  [0x0640, 0x0640, 'tatweel'],
  [0x064b, 0x065f, 'vowel marks, and hamza as a mark'],
  [0x0670, 0x0670, 'superscript alef'],
  [0x06d6, 0x06ed, 'Koranic signs'],
  [0x08d3, 0x08ff, 'extended marks'],
  [0x200b, 0x200f, 'zero-width and direction marks'],
  [0x202a, 0x202e, 'bidi embeddings and overrides'],
  [0x2060, 0x2060, 'word joiner'],
  [0x2066, 0x2069, 'bidi isolates'],
  [0xfe00, 0xfe0f, 'variation selectors'],
  [0xfeff, 0xfeff, 'byte order mark'],
]

/** Ranges that Unicode's compatibility decomposition turns into plain letters. */
const COMPATIBLE: readonly (readonly [from: number, to: number])[] = [
  [0x0675, 0x0678],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
  [0xff01, 0xff5e],
]

/** Latin letters with accents: the base letter is what counts. */
const ACCENTED: readonly (readonly [from: number, to: number])[] = [
  [0x00c0, 0x024f],
  [0x1e00, 0x1eff],
]

/** Starts of the digit rows that are read as 0–9. */
const DIGIT_ROWS: readonly number[] = [0x0660, 0x06f0]

/** Latin letters that decompose into nothing simpler. */
const LATIN_STAND_INS: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ł: 'l', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' }

/** The fold as a table over all UTF-16 code units. */
export interface Fold {
  /** The code unit that stands for each, or {@link DROPPED}, or {@link EXPANDED}. */
  readonly table: Uint16Array
  /** The letters of the code units that become several. */
  readonly expansions: ReadonlyMap<number, readonly number[]>
}

let cached: Fold | undefined

/** The fold's table; made on first use, because importing the package must cost nothing. */
export function fold(): Fold {
  cached ??= build()
  return cached
}

function build(): Fold {
  const table = new Uint16Array(0x10000)
  for (let code = 0; code < table.length; code++) table[code] = code
  table[0] = 0x20 // a NUL is a space: 0 is taken by DROPPED
  table[EXPANDED] = 0x20 // a noncharacter, likewise taken
  for (let code = 0x41; code <= 0x5a; code++) table[code] = code + 0x20
  for (const row of DIGIT_ROWS) for (let digit = 0; digit < 10; digit++) table[row + digit] = 0x30 + digit
  for (const [letter, others] of Object.entries(STAND_INS)) {
    for (const other of others) table[other.charCodeAt(0)] = letter.charCodeAt(0)
  }
  for (const [from, to] of IGNORED) table.fill(DROPPED, from, to + 1)

  const expansions = new Map<number, readonly number[]>()
  const expand = (code: number, letters: string): void => {
    const folded = [...letters]
      .map((letter) => table[letter.charCodeAt(0)] as number)
      .filter((unit) => unit !== DROPPED)
    if (folded.length < 2) table[code] = folded[0] ?? DROPPED
    else {
      table[code] = EXPANDED
      expansions.set(code, folded)
    }
  }
  for (const [from, to] of ACCENTED) {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code).toLowerCase()
      const base = letter.normalize('NFD').charAt(0)
      expand(code, LATIN_STAND_INS[base] ?? base)
    }
  }
  for (const [from, to] of COMPATIBLE) {
    for (let code = from; code <= to; code++) {
      const letters = String.fromCharCode(code).normalize('NFKC')
      // The isolated form of a vowel mark decomposes into a space and the mark; it stands in the middle of words.
      expand(code, letters.startsWith(' ') ? letters.slice(1) : letters)
    }
  }
  return { table, expansions }
}
