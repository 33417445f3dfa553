/** Telephone numbers: `+20 2 2345 6789`, `٠٦ ٢٠٧٠ ٢٢٢٠`, `(650) 701-8887`, `6507018887 تحويلة 897`. Off by default. */
import { foldString } from '../normalize/normalize.js'
import type { PhoneValue } from '../types.js'
import { pieceMatcher } from './pieces.js'

const DIGIT = '[0-9\u0660-\u0669\u06f0-\u06f9]'
/** Groups of digits with signs or spaces between them, and an extension. Between two groups stands a sign, so there is one way to read it. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:-])(?<plus>\\+ ?)?(?<number>\\(?${DIGIT}{1,15}\\)?(?:(?:[ .\u00a0-]{1,2}\\(?|\\(|(?<=\\)))${DIGIT}{1,12}\\)?){0,8})(?![\\p{L}\\p{N}%/:])(?:\\s{0,2}(?:ext\\.?|x|فرعي|تحويلة|داخلي)\\s{0,2}(?<extension>${DIGIT}{1,6}))?`,
  'gu',
)
const DATE = /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{2,4}|\d{4}-\d{4})$/

/**
 * Telephone numbers; what could as well be a count or a date is none.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam/core'
 * import { phone } from 'aalam/rules'
 *
 * createExtractor({ matchers: [phone], types: ['phone'] }).extract('اتصلوا على +20 2 2345 6789').map(({ text }) => text) // => ['+20 2 2345 6789']
 * ```
 *
 * @category Matchers
 */
export const phone = pieceMatcher<'phone', PhoneValue>('phone', NUMBER, ({ groups = {} }) => {
  const written = foldString(groups['number'] ?? '')
  const digits = written.replace(/\D/g, '')
  const { plus, extension } = groups
  if (DATE.test(written) || !isPhone(written, digits, plus !== undefined, extension !== undefined)) return undefined
  return {
    value: {
      number: `${plus === undefined ? '' : '+'}${digits}`,
      ...(extension !== undefined && { extension: foldString(extension) }),
    },
    score: plus === undefined ? 0.92 : 0.95,
  }
})

function isPhone(written: string, digits: string, international: boolean, extension: boolean): boolean {
  if (digits.length < 7 || digits.length > 15) return false
  if (international || extension || /^00[1-9]/.test(digits)) return true
  // A national number begins with 0; without it, only its groups tell: (650) 701-8887.
  if (/^0[1-9]/.test(digits)) return digits.length >= 8 && digits.length <= 11
  return /^\(?\d{3}\)?[ .-]?\d{3}[.-]\d{4}$/.test(written)
}
