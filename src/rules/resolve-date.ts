/** Resolves dates that count from the day of writing. */
import { isDay } from '../errors/is-day.js'
import { show } from '../errors/show.js'
import type { DateUnit, DateValue, NthOf } from '../types.js'
import { lastDay, nearestWeekday, nearestYear, nthWeekday, periodFrom, weekdayInWeek } from './calendar.js'

/**
 * The Gregorian date that a value means, seen from a day.
 *
 * @param value - What a date says.
 * @param referenceDate - The day of writing, `YYYY-MM-DD`.
 * @returns ISO 8601, no more precise than the value; `undefined` where the value does not say which one is meant.
 * @throws TypeError if `referenceDate` is no such day.
 *
 * @example
 * ```ts
 * import { resolveDate } from 'aalam/rules'
 *
 * resolveDate({ kind: 'relative', unit: 'day', offset: -1 }, '2024-03-01') // => '2024-02-29'
 * resolveDate({ kind: 'weekday', weekday: 5, direction: 1 }, '2024-03-01') // => '2024-03-08'
 * ```
 *
 * @category Dates
 */
export function resolveDate(value: DateValue, referenceDate: string): string | undefined {
  if (!isDay(referenceDate))
    throw new TypeError(`referenceDate: ${show(referenceDate)} is not a day such as '2024-01-15'`)
  switch (value.kind) {
    case 'relative': {
      const period = periodFrom(referenceDate, value.unit, value.offset)
      if (value.part === 'rest' && value.offset === 0) return restOf(period, value.unit, referenceDate) ?? period
      const date = value.within === undefined ? period : fill(value.within, period)
      return nthDay(date, value.nth) ?? date
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
    case 'duration':
      return value.duration && value.direction && around(value.duration, value.direction, referenceDate)
  }
}

/** The day that is the nth of a month's Fridays; `undefined` where none is meant or the month is not known. */
function nthDay(month: string, nth: NthOf | undefined): string | undefined {
  return nth?.weekday === undefined ? undefined : nthWeekday(month.slice(0, 7), nth.weekday, nth.count)
}

/** From a day to the end of the week, the month or the year that it lies in. */
function restOf(period: string, unit: DateUnit, day: string): string | undefined {
  const last =
    unit === 'week'
      ? weekdayInWeek(day, 7, 0)
      : unit === 'month'
        ? lastDay(period)
        : unit === 'year'
          ? `${period}-12-31`
          : undefined
  return last && `${day}/${last}`
}

const UNITS: Readonly<Record<string, DateUnit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' }

/** The last three weeks, or the next five days: whole ones, without that of the day itself. */
function around(duration: string, direction: -1 | 1, day: string): string | undefined {
  const length = /^P(\d+)([DWMY])$/.exec(duration)
  const unit = UNITS[length?.[2] ?? '']
  if (!length || !unit) return undefined
  const [near, far] = [1, Number(length[1])].map((count) => periodFrom(day, unit, direction * count))
  return near === far ? near : direction < 0 ? `${far}/${near}` : `${near}/${far}`
}

/** A date with its unknown digits taken from a period: `XXXX-XX-15` in `2024-01`, `XX8X` in `19XX`. */
function fill(date: string, period: string): string {
  return [...date].map((sign, index) => (sign === 'X' ? (period[index] ?? 'X') : sign)).join('')
}
