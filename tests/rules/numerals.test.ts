import { describe, expect, test } from 'vitest'
import { parseNumber } from '../../src/rules/numerals.js'

describe('a number in digits', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    ['2015', 2015],
    ['007', 7],
    ['3.5', 3.5],
    ['0.25', 0.25],
    ['1,250', 1250],
    ['1,250.75', 1250.75],
    ['1,000,000', 1_000_000],
    ['3,5', 3.5],
    ['12,25', 12.25],
    ['1.250.000', 1_250_000],
  ])('%s is read', (digits, value) => {
    expect(parseNumber(digits)).toBe(value)
  })

  test.each(['', '1.2.3', '1,2,3', '1,2.3,4', 'abc', '12a', '-5', '.', '5.', '.5', '1..2'])('%s is none', (digits) => {
    expect(parseNumber(digits)).toBeUndefined()
  })
})
