/** The rules for dates, and for lengths of time in days or more. */
import type { DateValue, Rule } from '../types.js'
import { calibrated } from './calibrated.js'
import { dateCenturyRules } from './date-century.js'
import { datePeriodRules } from './date-period.js'
import { datePointRules } from './date-point.js'
import { dateRangeRules } from './date-range.js'
import { dateRelativeRules } from './date-relative.js'
import { dateLengthRules } from './duration.js'

/**
 * The rules for dates.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 * import { dateRules } from 'aalam/rules'
 *
 * const { extract } = createExtractor({ rules: dateRules, types: ['date'] })
 * extract('وصل في 15 يناير 2024').map(({ text }) => text) // => ['15 يناير 2024']
 * ```
 *
 * @category Rules
 */
export const dateRules: readonly Rule<'date', DateValue>[] = calibrated([
  ...datePointRules,
  ...dateCenturyRules,
  ...datePeriodRules,
  ...dateRelativeRules,
  ...dateRangeRules,
  ...dateLengthRules,
])
