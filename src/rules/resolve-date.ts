/** Resolves dates that count from the day of writing. */
import type { DateValue } from '../types.js'
import { nearestWeekday, nearestYear, periodFrom, weekdayInWeek } from './calendar.js'

/**
 * The Gregorian date that a value means, seen from a day.
 *
 * @param value - What a date says.
 * @param referenceDate - The day of writing, `YYYY-MM-DD`.
 * @returns ISO 8601, no more precise than the value; `undefined` where the value does not say which one is meant.
 *
 * @example
 * ```ts
 * import { resolveDate } from 'aalam/rules'
 *
 * resolveDate({ kind: 'relative', unit: 'day', offset: -1 }, '2024-03-01') // => '2024-02-29'
 * resolveDate({ kind: 'weekday', weekday: 5, direction: 1 }, '2024-03-01') // => '2024-03-08'
 * ```
 */
export function resolveDate(value: DateValue, referenceDate: string): string | undefined {
  switch (value.kind) {
    case 'relative': {
      const period = periodFrom(referenceDate, value.unit, value.offset)
      return value.within === undefined ? period : fill(value.within, period)
    }
    case 'weekday':
      if (value.offset !== undefined) return weekdayInWeek(referenceDate, value.weekday, value.offset)
      if (value.direction === undefined) return undefined
      return nearestWeekday(referenceDate, value.weekday, value.direction)
    case 'point':
      if (value.direction === undefined || value.calendar !== 'gregorian' || !value.date.startsWith('XXXX-'))
        return undefined
      return nearestYear(referenceDate, value.date, value.direction)
    case 'range': {
      // An end that is a calendar date stands as it is.
      if (!value.from || !value.to) return undefined
      const [from, to] = [value.from, value.to].map(
        (end) => resolveDate(end, referenceDate) ?? (end.kind === 'point' ? end.date : undefined),
      )
      return from && to && `${from}/${to}`
    }
    default:
      return undefined
  }
}

/** A date with its unknown digits taken from a period: `XXXX-XX-15` in `2024-01`, `XX8X` in `19XX`. */
function fill(date: string, period: string): string {
  return [...date].map((sign, index) => (sign === 'X' ? (period[index] ?? 'X') : sign)).join('')
}
