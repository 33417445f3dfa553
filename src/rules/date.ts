/** The rules for dates, and for lengths of time in days or more. */
import type { DateValue, Rule } from '../types.js'
import { datePeriodRules } from './date-period.js'
import { datePointRules } from './date-point.js'
import { dateRangeRules } from './date-range.js'
import { dateRelativeRules } from './date-relative.js'
import { dateLengthRules } from './duration.js'

/** The rules for dates. */
export const dateRules: readonly Rule<'date', DateValue>[] = [
  ...datePointRules,
  ...datePeriodRules,
  ...dateRelativeRules,
  ...dateRangeRules,
  ...dateLengthRules,
]
