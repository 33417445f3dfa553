/** Shares of a hundred: `12%`, `٣٫٥ في المئة`, `عشرون بالمائة`, `%12`. */

import { after, capture, defineRule, not, sequence, shape, words } from '../match/pattern/words.js'
import type { PercentValue, Rule } from '../types.js'
import { calibrated } from './calibrated.js'
import { readAmount, signedAmount } from './number.js'
import { amountAhead, numeral } from './numeral.js'

const PERCENT = ['%', 'في المئة', 'في المائة', 'بالمئة', 'بالمائة', 'بالمية', 'نقطة مئوية', 'نقاط مئوية']

/** A number and a percent sign, or the words for one. */
export const percent = defineRule({
  name: 'percent',
  type: 'percent',
  pattern: sequence(amountAhead, signedAmount, words(...PERCENT)),
  score: 0.99,
  produce: ({ captures }) => {
    const amount = readAmount(captures)
    return amount === undefined ? undefined : { value: { amount } }
  },
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
export const percentRules: readonly Rule<'percent', PercentValue>[] = calibrated([percent, percentBefore])
