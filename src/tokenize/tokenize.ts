import type { Folded } from '../normalize/normalize.js'
import { ARABIC, charClasses, DIGIT, LATIN, LINE_BREAK, OTHER, PUNCTUATION, SPACE } from '../unicode/scripts.js'
import { nextWeight } from './hash.js'

export const ARABIC_TOKEN = ARABIC
export const LATIN_TOKEN = LATIN
export const NUMBER_TOKEN = DIGIT
export const PUNCTUATION_TOKEN = PUNCTUATION
export const OTHER_TOKEN = OTHER

/** What stands before a token. */
export const NOTHING = 0
export const BLANK = 1
export const NEW_LINE = 2
export const EMPTY_LINE = 3

/**
 * The tokens of a folded text: runs of letters of one script, numbers with their separators, and single punctuation marks.
 * Columns instead of objects, because a text of 10 MB has two million tokens.
 */
export interface Tokens {
  readonly folded: Folded
  readonly length: number
  /** Index of a token's first folded letter. */
  readonly from: Uint32Array
  /** Index after its last. */
  readonly to: Uint32Array
  /** Its class: {@link ARABIC_TOKEN} … */
  readonly kind: Uint8Array
  /** What stands before it: {@link NOTHING} … */
  readonly gap: Uint8Array
  /** The hash of its letters. */
  readonly hash: Int32Array
}

/** How many tokens after the last one may be looked at: there stands nothing. */
const MARGIN = 66

/** About how many tokens some letters make. */
export function tokensExpected(letters: number): number {
  return Math.ceil(letters / 3) + MARGIN
}

/**
 * Cuts a folded text into tokens, in one pass.
 *
 * @param room - Where the tokens go, if they find room there.
 */
export function tokenize(folded: Folded, room?: TokenColumns): Tokens {
  const classes = charClasses()
  const { letters, length: end } = folded
  let columns = room ?? makeColumns(tokensExpected(end))
  let count = 0
  let index = 0
  let gap = EMPTY_LINE
  while (index < end) {
    const first = letters[index] as number
    const charClass = classes[first] as number
    if (charClass === SPACE || charClass === LINE_BREAK) {
      gap = charClass === SPACE ? Math.max(gap, BLANK) : gap >= NEW_LINE ? EMPTY_LINE : NEW_LINE
      // A carriage return and its line feed are one break.
      if (first === 0x0d && letters[index + 1] === 0x0a) index++
      index++
      continue
    }
    const from = index++
    let hash = first
    if (charClass !== PUNCTUATION) {
      let weight = 1
      while (index < end) {
        const letter = letters[index] as number
        const letterClass = classes[letter] as number
        if (
          letterClass !== charClass &&
          !(charClass === DIGIT && isSeparator(letter) && isDigit(classes, letters, index + 1, end))
        )
          break
        weight = nextWeight(weight)
        hash = (hash + Math.imul(letter, weight)) | 0
        index++
      }
    }
    if (count + MARGIN >= columns.kind.length) columns = enlarge(columns)
    columns.from[count] = from
    columns.to[count] = index
    columns.kind[count] = charClass
    columns.gap[count] = gap
    columns.hash[count] = hash
    count++
    gap = NOTHING
  }
  if (columns === room) {
    // What an earlier text left there is no part of this one.
    columns.kind.fill(0, count, count + MARGIN)
    columns.gap.fill(0, count, count + MARGIN)
  }
  return { folded, length: count, ...columns }
}

/** The signs that may stand inside a number: `3.5`, `1,000`, and their Arabic forms, which fold to these. */
function isSeparator(letter: number): boolean {
  return letter === 0x2e || letter === 0x2c
}

function isDigit(classes: Uint8Array, letters: Uint16Array, index: number, end: number): boolean {
  return index < end && classes[letters[index] as number] === DIGIT
}

/** What is known of tokens, a column a fact. */
export type TokenColumns = Pick<Tokens, 'from' | 'to' | 'kind' | 'gap' | 'hash'>

/** Columns for so many tokens. */
export function makeColumns(size: number): TokenColumns {
  return {
    from: new Uint32Array(size),
    to: new Uint32Array(size),
    kind: new Uint8Array(size),
    gap: new Uint8Array(size),
    hash: new Int32Array(size),
  }
}

function enlarge(columns: TokenColumns): TokenColumns {
  const larger = makeColumns(columns.kind.length * 2)
  for (const name of ['from', 'to', 'kind', 'gap', 'hash'] as const) larger[name].set(columns[name])
  return larger
}
