/**
 * The columns of facts of a packed gazetteer, a cell an entry. Cells of one kind side by side compress better than those of one entry:
 * a column takes the form that suits it, and is decoded when its first cell is asked for.
 */

/** How the cells of a column are packed. */
export type PackedColumn =
  /** A line a cell; empty ones at the end are left out. */
  | string
  /** Few values that come again and again: a sign a cell (see {@link signAt}), which counts lines of `values`. */
  | { readonly values: string; readonly signs: string }
  /** Whole numbers: {@link DIGITS} signs a cell, each a digit to the base {@link BASE}; 0 for an empty cell. */
  | { readonly numbers: string }
  /** Whole numbers that never rise: a line a cell, how much less it is than the one before. The first is the number itself. */
  | { readonly falls: string }

/** The cell of an entry; empty where there is none. */
export type Column = (index: number) => string | number

/** The most values that have a sign each. */
export const MOST_VALUES = 300
export const BASE = 90
export const DIGITS = 4

/** The first sign; quotation marks and the space come before it. */
const FIRST = 0x23
const BACKSLASH = 0x5c
/** From the delete character to the no-break space. */
const CONTROLS = 0x7f
const CONTROL_COUNT = 0x22

/** The sign of a number: ASCII characters that JSON does not escape, then further letters. */
export function signAt(number: number): string {
  let code = FIRST + number
  if (code >= BACKSLASH) code++
  if (code >= CONTROLS) code += CONTROL_COUNT
  return String.fromCharCode(code)
}

function numberOf(code: number): number {
  const dense = code >= CONTROLS ? code - CONTROL_COUNT : code
  return dense - FIRST - (dense > BACKSLASH ? 1 : 0)
}

/** Reads a column. */
export function readColumn(packed: PackedColumn = ''): Column {
  if (typeof packed === 'string') {
    const lines = packed.split('\n')
    return (index) => lines[index] ?? ''
  }
  if ('values' in packed) {
    const values = packed.values.split('\n')
    return (index) => values[numberOf(packed.signs.charCodeAt(index))] ?? ''
  }
  if ('numbers' in packed) return (index) => readNumber(packed.numbers, index * DIGITS) || ''
  let number = 0
  const numbers = packed.falls.split('\n').map((fall, index) => {
    number = index === 0 ? Number(fall) : number - Number(fall)
    return number
  })
  return (index) => numbers[index] || ''
}

function readNumber(signs: string, start: number): number {
  let number = 0
  for (let at = start; at < start + DIGITS; at++) number = number * BASE + numberOf(signs.charCodeAt(at))
  return number
}
