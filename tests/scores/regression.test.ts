import { expect, test } from 'vitest'
import { toLogOdds, toProbability } from '../../src/refine/log-odds.js'
import { fitWeights, oddsOf, type Row } from './regression.js'

/** Rows of one feature, of which the share that is right is what a line gives. */
function rowsOf(intercept: number, slope: number, each = 2000): Row[] {
  return [-2, -1, 0, 1, 2].flatMap((value) => {
    const right = Math.round(each * toProbability(intercept + slope * value))
    return Array.from({ length: each }, (_, at) => ({
      offset: 0,
      features: [
        [0, 1],
        [1, value],
      ] as const,
      right: at < right,
    }))
  })
}

test.each([
  [0, 1],
  [1.5, 0.5],
  [-2, 0.25],
  [0.3, -1],
])('the line that made the rows is found: %d + %d · feature', (intercept, slope) => {
  const found = fitWeights(rowsOf(intercept, slope), 2)
  expect(found[0]).toBeCloseTo(intercept, 1)
  expect(found[1]).toBeCloseTo(slope, 1)
})

test('where all rows are right, the weights stay finite', () => {
  const rows = rowsOf(0, 1, 20).map((row) => ({ ...row, right: true }))
  for (const weight of fitWeights(rows, 2)) expect(Math.abs(weight)).toBeLessThan(20)
})

test('the log-odds of a row are what it starts from and the weights of its features', () => {
  expect(oddsOf({ offset: 0.5, features: [[1, 2]], right: true }, Float64Array.of(9, 0.25))).toBe(1)
})

test.each([0.01, 0.3, 0.5, 0.98])('a probability comes back from its log-odds: %d', (probability) => {
  expect(toProbability(toLogOdds(probability))).toBeCloseTo(probability, 10)
})

test.each([0, 1])('a probability of %d has finite log-odds', (probability) => {
  expect(Number.isFinite(toLogOdds(probability))).toBe(true)
})
