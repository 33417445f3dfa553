import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packColumn } from '../../gazetteers/build/pack-column.js'
import { BASE, DIGITS, MOST_VALUES, readColumn, signAt } from '../../src/lexicon/columns.js'

/** What a column gives back, as the cells that were packed. */
function unpacked(cells: readonly string[]): string[] {
  const column = readColumn(packColumn(cells))
  return cells.map((_, index) => String(column(index)))
}

describe('what is packed is read again', () => {
  const LARGEST = BASE ** DIGITS
  test.each([
    ['names', ['Cairo', '', 'Mali', '']],
    ['a few values, many times', Array.from({ length: 40 }, (_, index) => ['city', '', 'village'][index % 3] ?? '')],
    [
      'as many values as have signs',
      Array.from({ length: MOST_VALUES * 5 }, (_, index) => `value ${index % MOST_VALUES}`),
    ],
    ['numbers', ['3', '', '8099', String(LARGEST - 1), '1']],
    ['numbers that never rise', ['900', '900', '17', '', '']],
    ['numbers with too many digits', ['1', String(LARGEST)]],
    ['numbers with noughts before them', ['007', '8']],
    ['nothing', ['', '', '']],
  ])('%s', (_, cells) => {
    expect(unpacked(cells)).toEqual(cells)
  })

  test('whatever the cells', () => {
    const cell = fc.oneof(fc.stringMatching(/^[a-z|]{0,3}$/), fc.nat().map(String), fc.constant(''))
    fc.assert(fc.property(fc.array(cell), (cells) => void expect(unpacked(cells)).toEqual(cells)))
  })
})

test('a column is as short as its kind allows', () => {
  expect(packColumn(['', ''])).toBe('')
  expect(packColumn(['a', 'b', ''])).toBe('a\nb')
  expect(packColumn(['9', '9', '2'])).toEqual({ falls: '9\n0\n7' })
  expect(packColumn(['2', '9'])).toEqual({ numbers: '###%###,' })
  expect(packColumn(['x', 'y', 'x', 'x', 'x', 'y', 'x', 'x'])).toEqual({ values: 'x\ny', signs: '#$###$##' })
})

test('signs are printed as they stand in JSON, and differ', () => {
  const signs = Array.from({ length: MOST_VALUES }, (_, number) => signAt(number))
  expect(new Set(signs).size).toBe(MOST_VALUES)
  for (const sign of signs) expect(JSON.stringify(sign)).toBe(`"${sign}"`)
})

test('a column that is left out is empty', () => {
  expect(readColumn(undefined)(7)).toBe('')
})
