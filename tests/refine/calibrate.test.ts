import { describe, expect, test } from 'vitest'
import { createExtractor, defaultGazetteers, defaultRules, defineRule, extract } from '../../src/index.js'
import { draft } from '../../src/match/candidate.js'
import { calibrate, finalScore, LEAST_BELIEVED } from '../../src/refine/calibrate.js'
import { CALIBRATION } from '../../src/refine/calibration.js'
import { sequence, words } from '../../src/rules/index.js'
import { listOf } from '../match/small.js'

const classes = Object.entries(CALIBRATION).flatMap(([source, lines = {}]) =>
  Object.keys(lines).map((name) => [source, name] as const),
)

function calibrated(source: string, name: string, score: number): number {
  const rule = source === 'rule' ? name : undefined
  const one = draft({ type: name, source, rule, score, start: 0, end: 1, first: 0, last: 0, weak: false, rank: 0 })
  calibrate([one])
  return finalScore(one)
}

describe.each(classes)('%s: %s', (source, name) => {
  test('a higher score is never less likely to be right', () => {
    const scores = Array.from({ length: 101 }, (_, at) => calibrated(source, name, at / 100))
    expect(scores).toEqual([...scores].sort((a, b) => a - b))
  })

  test('what is believed passes the default minScore, and what is not does not', () => {
    expect(calibrated(source, name, 0.5)).toBeGreaterThanOrEqual(LEAST_BELIEVED)
    expect(calibrated(source, name, 0.49)).toBeLessThan(LEAST_BELIEVED)
  })
})

describe('scores are taken as they are', () => {
  test('of a user’s own names', () => {
    const own = createExtractor({ gazetteers: [listOf('organization', { name: 'شركة الندى', value: {} })] })
    expect(own.extract('فازت شركة الندى بالعقد').map(({ score }) => score)).toEqual([1])
    expect(extract('زار مصر')[0]?.score).toBeLessThan(1)
  })

  test('of a user’s own rule, of a type of the package too', () => {
    const rule = defineRule({
      name: 'our people',
      type: 'person',
      pattern: sequence(words('الأسطى'), words('حسان')),
      score: 0.77,
      produce: () => ({ value: {} }),
    })
    const found = createExtractor({ gazetteers: defaultGazetteers, rules: [...defaultRules, rule] }).extract(
      'جاء الأسطى حسان',
    )
    expect(found.map(({ score }) => score)).toEqual([0.77])
  })
})
