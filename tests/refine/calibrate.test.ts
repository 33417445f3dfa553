import { describe, expect, test } from 'vitest'
import { createExtractor, defaultGazetteers, defaultRules, defineRule, extract } from '../../src/index.js'
import { draft } from '../../src/match/candidate.js'
import { calibrate, finalScore, LEAST_BELIEVED } from '../../src/refine/calibrate.js'
import { CALIBRATION } from '../../src/refine/calibration.js'
import { CALIBRATION as OF_RULES } from '../../src/rules/calibration.js'
import { sequence, words } from '../../src/rules/index.js'
import type { AnyRule, Rule } from '../../src/types.js'
import { listOf } from '../match/small.js'

type Class = readonly [source: string, name: string, line?: Rule['calibration']]
const classes: readonly Class[] = [
  ...Object.entries(CALIBRATION).flatMap(([source, lines = {}]) =>
    Object.keys(lines).map((name): Class => [source, name]),
  ),
  ...Object.entries(OF_RULES).map(([name, line]): Class => ['rule', name, line]),
]

function calibrated([source, name, calibration]: Class, score: number): number {
  const place = { start: 0, end: 1, first: 0, last: 0, weak: false, rank: 0 }
  const one = draft({ ...place, type: name, source, score, calibration })
  calibrate([one])
  return finalScore(one)
}

describe.each(classes.map((of) => ({ class: of, title: `${of[0]}: ${of[1]}` })))('$title', ({ class: of }) => {
  test('a higher score is never less likely to be right', () => {
    const scores = Array.from({ length: 101 }, (_, at) => calibrated(of, at / 100))
    expect(scores).toEqual([...scores].sort((a, b) => a - b))
  })

  test('what is believed passes the default minScore, and what is not does not', () => {
    expect(calibrated(of, 0.5)).toBeGreaterThanOrEqual(LEAST_BELIEVED)
    expect(calibrated(of, 0.49)).toBeLessThan(LEAST_BELIEVED)
  })
})

describe('scores are taken as they are', () => {
  test('of a user’s own names', () => {
    const own = createExtractor({ gazetteers: [listOf('organization', { name: 'شركة الندى', value: {} })] })
    expect(own.extract('فازت شركة الندى بالعقد').map(({ score }) => score)).toEqual([1])
    expect(extract('زار مصر')[0]?.score).toBeLessThan(1)
  })

  test.each(['our people', 'person: given name, surname'])(
    'of a user’s own rule, of a type of the package too: %s',
    (name) => {
      expect(scoresBeside({ ...rule, name })).toEqual([0.77])
    },
  )
})

test('a user’s own rule may have a line too', () => {
  expect(scoresBeside({ ...rule, calibration: [0, 0] })).toEqual([0.5])
})

const rule = defineRule({
  name: 'our people',
  type: 'person',
  pattern: sequence(words('الأسطى'), words('حسان')),
  score: 0.77,
  produce: () => ({ value: {} }),
})

function scoresBeside(own: AnyRule): number[] {
  const { extract } = createExtractor({ gazetteers: defaultGazetteers, rules: [...defaultRules, own] })
  return extract('جاء الأسطى حسان').map(({ score }) => score)
}
