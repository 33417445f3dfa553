/** Packs a column of facts; src/lexicon/columns.ts says how, and reads it. */
import { BASE, DIGITS, MOST_VALUES, type PackedColumn, signAt } from '../../src/lexicon/columns.js'

/** How often each value of a column of few values comes, at least, in the mean. */
const REPEATS = 4

/** Packs the cells of a column, one an entry. */
export function packColumn(cells: readonly string[]): PackedColumn {
  if (cells.some((cell) => /^[1-9]\d*$/.test(cell)) && cells.every((cell) => /^([1-9]\d*)?$/.test(cell)))
    return packNumbers(cells.map(Number))
  const counts = new Map<string, number>()
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  if (counts.size === 1 && counts.has('')) return ''
  if (counts.size > MOST_VALUES || counts.size * REPEATS > cells.length) return lines(cells)
  const values = [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value)
  return { values: values.join('\n'), signs: cells.map((cell) => signAt(values.indexOf(cell))).join('') }
}

function packNumbers(numbers: readonly number[]): PackedColumn {
  if (numbers.every((number, index) => index === 0 || number <= (numbers[index - 1] as number)))
    return {
      falls: numbers
        .map((number, index) => (index === 0 ? number : (numbers[index - 1] as number) - number))
        .join('\n'),
    }
  if (Math.max(...numbers) >= BASE ** DIGITS)
    return lines(numbers.map((number) => (number === 0 ? '' : String(number))))
  return { numbers: numbers.map(digits).join('') }
}

function digits(number: number): string {
  let signs = ''
  for (let rest = number; signs.length < DIGITS; rest = Math.floor(rest / BASE)) signs = signAt(rest % BASE) + signs
  return signs
}

function lines(cells: readonly string[]): string {
  return cells.join('\n').replace(/\n+$/, '')
}
