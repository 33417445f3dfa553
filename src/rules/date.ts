/** The rules for dates, and for lengths of time in days or more. */
import { datePeriodRules } from './date-period.js'
import { datePointRules } from './date-point.js'
import { dateRangeRules } from './date-range.js'
import { dateRelativeRules } from './date-relative.js'
import { dateLengthRules } from './duration.js'

export const dateRules = [
  ...datePointRules,
  ...datePeriodRules,
  ...dateRelativeRules,
  ...dateRangeRules,
  ...dateLengthRules,
] as const
