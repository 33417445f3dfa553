/** Shares of a hundred: `12%`, `٣٫٥ في المئة`, `20 بالمائة`. */
import { capture, choice, defineRule, optional, sequence, shape, words } from '../match/pattern/words.js'
import { parseNumber } from './numerals.js'

/** A number and a percent sign, or the words for one. */
export const percent = defineRule({
  name: 'percent',
  type: 'percent',
  pattern: sequence(
    optional(capture('sign', words('-', '\u2212', '+'))),
    capture('amount', shape('number')),
    optional(words('نقطة')),
    choice(words('%', 'في المئة', 'في المائة', 'بالمئة', 'بالمائة', 'بالمية', 'فى المئة', 'في المية', 'مئوية')),
  ),
  score: 0.99,
  produce: ({ captures: { sign, amount } }) => {
    const number = parseNumber(amount?.folded ?? '')
    if (number === undefined) return undefined
    return { value: { amount: sign && sign.text !== '+' ? -number : number } }
  },
})

/** The sign before the number: `%12`, as right-to-left typing often leaves it. */
export const percentBefore = defineRule({
  name: 'percent: sign first',
  type: 'percent',
  pattern: sequence(words('%'), capture('amount', shape('number'))),
  score: 0.95,
  produce: ({ captures: { amount } }) => {
    const number = parseNumber(amount?.folded ?? '')
    return number === undefined ? undefined : { value: { amount: number } }
  },
})

/** The rules for percentages. */
export const percentRules = [percent, percentBefore] as const
