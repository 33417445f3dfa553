/** Numbers that are no part of anything else: `1,250`, `خمسة وعشرون`, `3 ملايين`, `سالب واحد`. Off by default. */
import {
  after,
  ahead,
  capture,
  choice,
  defineRule,
  joined,
  not,
  optional,
  sequence,
  shape,
  words,
} from '../match/pattern/words.js'
import { foldString } from '../normalize/normalize.js'
import type { NumberValue, Pattern, Rule, RuleMatch } from '../types.js'
import { calibrated } from './calibrated.js'
import { NUMBER_WORDS } from './number-words.js'
import { numeral } from './numeral.js'
import { parseNumber, readNumber, round } from './numerals.js'

const NEGATIVE = /^(-|\u2212|سالب|ناقص)/

/** A sign before a number: neither the dash between two numbers nor a bullet. */
export const sign: Pattern = capture(
  'sign',
  choice(sequence(not(after(shape('number'))), words('-', '\u2212', '+'), joined()), words('سالب', 'ناقص')),
)

/** A number with its sign, captured as `sign` and `amount`. */
export const signedAmount: Pattern = sequence(optional(sign), capture('amount', numeral))

/** The number that the captures `sign` and `amount` give. */
export function readAmount(captures: {
  readonly [name: string]: { readonly folded: string } | undefined
}): number | undefined {
  const amount = readNumber(captures['amount']?.folded ?? '')
  return amount !== undefined && NEGATIVE.test(captures['sign']?.folded ?? '') ? -amount : amount
}

const notBefore = not(after(shape('number')))

/** `.77`, `1e10`, `2.5^-1`. */
export const decimal = defineRule({
  name: 'number: decimals, powers of ten',
  type: 'number',
  pattern: choice(
    sequence(
      optional(sign),
      shape('number'),
      joined(),
      words('e'),
      joined(),
      optional(words('-', '+')),
      shape('number'),
    ),
    sequence(optional(sign), notBefore, words('.'), joined(), shape('number')),
    sequence(
      optional(sign),
      capture('base', shape('number')),
      joined(),
      words('^'),
      joined(),
      optional(capture('minus', words('-', '+'))),
      capture('exponent', shape('number')),
    ),
  ),
  produce: ({ text, captures }) => {
    const power = powerOf(captures)
    if (power !== undefined) return { value: { amount: power } }
    const digits = foldString(text)
      .replace(/^[+\u2212-]/, '')
      .replace(',', '.')
    const number = Number(digits)
    if (!Number.isFinite(number)) return undefined
    return { value: { amount: captures['sign'] && !/^\+/.test(captures['sign'].text) ? -number : number } }
  },
})

function powerOf({ base, minus, exponent, sign }: RuleMatch['captures']): number | undefined {
  const [number, by] = [base, exponent].map((part) => part && parseNumber(part.folded))
  if (number === undefined || by === undefined) return undefined
  const power = round(number ** (minus?.text === '-' ? -by : by))
  return !Number.isFinite(power) ? undefined : sign && sign.text !== '+' ? -power : power
}

/** `واحد على ثلاثة`, `1 على 3`, `واحد من عشرين`, `50 جزءا في المليون`. */
export const ratio = defineRule({
  name: 'number: ratio',
  type: 'number',
  pattern: sequence(
    optional(sign),
    choice(
      sequence(capture('amount', numeral), words('على'), capture('of', numeral)),
      // As rates are given: 50 جزءا في المليون.
      sequence(
        capture('amount', numeral),
        words('جزء', 'جزءا', 'أجزاء'),
        words('من', 'في'),
        capture('of', choice(numeral, words(...NUMBER_WORDS.definiteScales))),
      ),
      sequence(capture('amount', words('واحد', 'واحدة')), words('من'), capture('of', numeral), not(shape('arabic'))),
      // واحد من مئة, of whatever: so many are none of a few.
      sequence(
        capture('amount', words('واحد', 'واحدة')),
        words('من'),
        capture('of', sequence(ahead(words(...NUMBER_WORDS.hundred, ...NUMBER_WORDS.scales)), numeral)),
      ),
    ),
  ),
  produce: ({ captures }) => {
    const [amount, of] = [readAmount(captures), readNumber(captures['of']?.folded ?? '')]
    return amount === undefined || !of ? undefined : { value: { amount: round(amount / of) } }
  },
})

/** A number in digits, in words or both. */
export const number = defineRule({
  name: 'number',
  type: 'number',
  pattern: signedAmount,
  score: 0.9,
  produce: ({ captures }) => {
    const amount = readAmount(captures)
    if (amount === undefined) return undefined
    return { value: { amount }, ...(isYearLike(captures) && { score: YEAR_LIKE }) }
  },
})

/** Less than a year by itself scores: what stands where years stand is none of so many. */
const YEAR_LIKE = 0.55

function isYearLike({ sign, amount }: RuleMatch['captures']): boolean {
  return !sign && /^(1[6-9]|20)\d\d$/.test(amount?.folded ?? '')
}

/**
 * The rules for numbers.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 * import { numberRules } from 'aalam/rules'
 *
 * const { extract } = createExtractor({ rules: numberRules, types: ['number'] })
 * extract('حضر خمسة وعشرون متطوعا').map(({ text }) => text) // => ['خمسة وعشرون']
 * ```
 *
 * @category Rules
 */
export const numberRules: readonly Rule<'number', NumberValue>[] = calibrated([number, decimal, ratio])
