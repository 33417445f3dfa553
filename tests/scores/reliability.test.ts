import { expect, test } from 'vitest'
import { calibrationError, reliability, type Scored } from './reliability.js'

/** So many entities of a score, of which some are right. */
function of(score: number, count: number, right: number): Scored[] {
  return Array.from({ length: count }, (_, at) => ({ score, right: at < right }))
}

test('scores that say how many are right have no error', () => {
  expect(calibrationError([...of(0.8, 10, 8), ...of(0.3, 10, 3)])).toBeCloseTo(0)
})

test('the error is the mean distance, each bin by its size', () => {
  // 0.9 against 0.5 on 30 of 40, 0.2 against 0.2 on the others
  expect(calibrationError([...of(0.9, 30, 15), ...of(0.2, 10, 2)])).toBeCloseTo(0.3)
})

test('a score of 1 is in the last bin, and empty bins are left out', () => {
  expect(reliability([...of(1, 2, 2), ...of(0.05, 1, 0)])).toEqual([
    { from: 0, to: 0.1, count: 1, score: 0.05, right: 0 },
    { from: 0.9, to: 1, count: 2, score: 1, right: 1 },
  ])
})
