/** Numbers that are no part of anything else: `1,250`, `خمسة وعشرون`, `3 ملايين`, `سالب واحد`. Off by default. */
import { after, capture, choice, defineRule, joined, not, optional, sequence, shape, words } from '../match/pattern/words.js'
import type { Pattern } from '../types.js'
import { numeral } from './numeral.js'
import { readNumber } from './numerals.js'

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

/** A number in digits, in words or both. */
export const number = defineRule({
  name: 'number',
  type: 'number',
  pattern: signedAmount,
  score: 0.9,
  produce: ({ captures }) => {
    const amount = readAmount(captures)
    return amount === undefined ? undefined : { value: { amount } }
  },
})

/** The rules for numbers. */
export const numberRules = [number] as const
