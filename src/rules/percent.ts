/** Shares of a hundred: `12%`, `٣٫٥ في المئة`, `عشرون بالمائة`, `%12`. */

import { after, capture, choice, defineRule, not, sequence, shape, words } from '../match/pattern/words.js'
import type { PercentValue, Rule } from '../types.js'
import { calibrated } from './calibrated.js'
import { readAmount, signedAmount } from './number.js'
import { amountAhead, numeral } from './numeral.js'
import { round } from './numerals.js'

const HUNDREDTHS = ['نقطة أساس', 'نقاط أساس']
const PERCENT = ['%', 'في المئة', 'في المائة', 'بالمئة', 'بالمائة', 'بالمية', 'نقطة مئوية', 'نقاط مئوية']

/** A number and a percent sign, or the words for one. */
export const percent = defineRule({
  name: 'percent',
  type: 'percent',
  pattern: sequence(amountAhead, signedAmount, choice(words(...PERCENT), capture('hundredths', words(...HUNDREDTHS)))),
  score: 0.99,
  produce: ({ captures }) => {
    const amount = readAmount(captures)
    return amount === undefined
      ? undefined
      : { value: { amount: captures['hundredths'] ? round(amount / 100) : amount } }
  },
})

/** `نقطتين مئويتين`, `نقطة مئوية واحدة`. */
export const percentWithoutNumber = defineRule({
  name: 'percent: one or two points',
  type: 'percent',
  pattern: choice(
    capture('two', words('نقطتين مئويتين', 'نقطتان مئويتان')),
    words('نقطة مئوية واحدة', 'نقطة مئوية كاملة'),
  ),
  score: 0.95,
  produce: ({ captures }) => ({ value: { amount: captures['two'] ? 2 : 1 } }),
})

/** The sign before the number: `%12`, as right-to-left typing often leaves it, `بالمئة 12`. */
export const percentBefore = defineRule({
  name: 'percent: sign first',
  type: 'percent',
  pattern: sequence(not(after(shape('number'))), words('%', 'بالمئة', 'بالمائة'), capture('amount', numeral)),
  score: 0.9,
  produce: ({ captures }) => {
    const amount = readAmount(captures)
    return amount === undefined ? undefined : { value: { amount } }
  },
})

/**
 * The rules for percentages.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 * import { percentRules } from 'aalam/rules'
 *
 * const { extract } = createExtractor({ rules: percentRules, types: ['percent'] })
 * extract('ارتفع بنسبة 12%').map(({ text }) => text) // => ['12%']
 * ```
 *
 * @category Rules
 */
export const percentRules: readonly Rule<'percent', PercentValue>[] = calibrated([
  percent,
  percentBefore,
  percentWithoutNumber,
])
