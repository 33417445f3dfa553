import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { percentRules } from '../../src/rules/index.js'
import { remark, unmarked } from '../match/small.js'

const extractor = createExtractor({ rules: percentRules })

describe('a share of a hundred', () => {
  test.each([
    ['بنسبة [12%] فقط', 12],
    ['بنسبة [12 %]', 12],
    ['بنسبة [٣٫٥٪]', 3.5],
    ['بنسبة [٣٫٥ في المئة]', 3.5],
    ['بنسبة [20 بالمائة]', 20],
    ['بنسبة [20 بالمئة]', 20],
    ['بنسبة [20 في المائة]', 20],
    ['بنسبة [1,250%]', 1250],
    ['بنسبة [0.5%]', 0.5],
    ['بنسبة [%12]', 12],
    ['بلغ [-5%]', -5],
    ['بلغ [+5%]', 5],
  ])('%s', (marks, amount) => {
    expect(remark(extractor, marks)).toBe(marks)
    expect(extractor.extract(unmarked(marks))[0]).toMatchObject({ type: 'percent', value: { amount }, source: 'rule' })
  })
})

describe('what is none', () => {
  test.each(['12', 'في المئة', 'مئة شخص', '1.2.3%', 'قسم 5 في المدرسة', '%'])('%s', (text) => {
    expect(extractor.extract(text)).toEqual([])
  })
})

test('the end of a span of numbers is not negative', () => {
  for (const { value } of extractor.extract('بنسبة 10-15%')) expect(value.amount).toBeGreaterThan(0)
})
