/** Arithmetic on dates, and the Hijri calendar. Dates are strings of ISO 8601; nothing here reads a clock. */
import { CalendarDate, GregorianCalendar, IslamicUmalquraCalendar, toCalendar } from '@internationalized/date'
import type { DateUnit, Direction } from '../types.js'

/** The Hijri years that the Umm al-Qura tables hold. */
const FIRST_TABLED = 1300
const LAST_TABLED = 1600
const DAY = 86_400_000

export function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** A year as ISO 8601 writes it; `-0043` is 44 before the common era. */
export function isoYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

/**
 * A Hijri date in the Gregorian calendar: a day, or the interval of days of a month or a year.
 *
 * @param date - `1445-09-15`, `1445-09` or `1445`.
 * @returns `undefined` for what is no whole date, or none of the calendar.
 */
export function hijriToGregorian(date: string): string | undefined {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  if (!parts) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)]
  const hijri = new IslamicUmalquraCalendar()
  if (year < 1 || month > 12) return undefined
  const first = new CalendarDate(hijri, year, month || 1, 1)
  if (day > hijri.getDaysInMonth(first)) return undefined
  const last = month ? first : first.set({ month: 12 })
  const mark = year < FIRST_TABLED || year > LAST_TABLED ? '~' : ''
  const write = (one: CalendarDate): string => toCalendar(one, new GregorianCalendar()).toString() + mark
  return day ? write(first.set({ day })) : `${write(first)}/${write(last.set({ day: hijri.getDaysInMonth(last) }))}`
}

/** Milliseconds of a day's midnight, UTC. */
function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** 1 is Monday. */
function weekdayOf(day: string): number {
  return new Date(timeOf(day)).getUTCDay() || 7
}

/** The ISO week of a day: `2024-W03`. */
function isoWeek(day: string): string {
  const thursday = timeOf(day) + (4 - weekdayOf(day)) * DAY
  const year = new Date(thursday).getUTCFullYear()
  return `${isoYear(year)}-W${two(Math.floor((thursday - Date.UTC(year, 0, 1)) / DAY / 7) + 1)}`
}

/** How many ISO weeks a year has. */
export function weeksIn(year: number): number {
  return Number(isoWeek(`${isoYear(year)}-12-28`).slice(-2))
}

/** The period of a unit that lies some units from that of a day: a day, `2024-W03`, `2024-01`, `2024-33`, `2024`, `202X`, `20XX`. */
export function periodFrom(day: string, unit: DateUnit, offset: number): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  switch (unit) {
    case 'day':
      return isoDay(timeOf(day) + offset * DAY)
    case 'week':
      return isoWeek(isoDay(timeOf(day) + 7 * offset * DAY))
    case 'month': {
      const months = year * 12 + month - 1 + offset
      return `${isoYear(Math.floor(months / 12))}-${two((months % 12) + 1)}`
    }
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + offset
      return `${isoYear(Math.floor(quarters / 4))}-${33 + (quarters % 4)}`
    }
    case 'year':
      return isoYear(year + offset)
    case 'decade':
      return `${isoYear(year + 10 * offset).slice(0, 3)}X`
    case 'century':
      return `${isoYear(year + 100 * offset).slice(0, 2)}XX`
  }
}

/** A day of the week that lies some weeks from that of a day; weeks begin on Monday, as in ISO 8601. */
export function weekdayInWeek(day: string, weekday: number, weeks: number): string {
  return isoDay(timeOf(day) + (weekday - weekdayOf(day) + 7 * weeks) * DAY)
}

/** Some days after a day, whose year may be open (`XXXX-11-30`); `undefined` where it turns on whether that is a leap year. */
export function addDays(date: string, days: number): string | undefined {
  if (!date.startsWith('XXXX-')) return isoDay(timeOf(date) + days * DAY)
  const [common, leap] = ['2001', '2004'].map((year) => addDays(year + date.slice(4), days)?.slice(4))
  return common === leap ? `XXXX${common}` : undefined
}

/** The last day of a month `2015-10`; `undefined` where its year is not known. */
export function lastDay(month: string): string | undefined {
  const parts = /^(\d{4})-(\d{2})$/.exec(month)
  return parts ? isoDay(Date.UTC(Number(parts[1]), Number(parts[2]), 0)) : undefined
}

/** The first, second … or last (-1) such day of the week in a month `2014-09`; `undefined` where the month has none. */
export function nthWeekday(month: string, weekday: number, count: number): string | undefined {
  if (!/^\d{4}-\d{2}$/.test(month)) return undefined
  const first = `${month}-01`
  const offset = (weekday - weekdayOf(first) + 7) % 7
  if (count > 0) {
    const day = isoDay(timeOf(first) + (offset + 7 * (count - 1)) * DAY)
    return day.startsWith(month) ? day : undefined
  }
  return nthWeekday(month, weekday, 5) ?? nthWeekday(month, weekday, 4)
}

/** The last such day of the week before a day, that of its week, or the next after it. */
export function nearestWeekday(day: string, weekday: number, direction: Direction): string {
  if (direction === 0) return weekdayInWeek(day, weekday, 0)
  const ahead = (weekday - weekdayOf(day) + 7) % 7 || 7
  return isoDay(timeOf(day) + (direction > 0 ? ahead : ahead === 7 ? -7 : ahead - 7) * DAY)
}

/** The months that EDTF's seasons begin in, from spring. */
const FIRST_MONTHS: Readonly<Record<string, string>> = { '-21': '-03', '-22': '-06', '-23': '-09', '-24': '-12' }

/** A date without a year (`XXXX-01-15`, `XXXX-01`, `XXXX-22`), in the year that makes it the last before a day, of its year, or the next. */
export function nearestYear(day: string, date: string, direction: Direction): string {
  const year = Number(day.slice(0, 4))
  const rest = date.slice(4)
  const here = day.slice(4, 4 + rest.length)
  const begins = FIRST_MONTHS[rest] ?? rest
  const offset = direction === 0 ? 0 : direction < 0 ? (begins < here ? 0 : -1) : begins > here ? 0 : 1
  return isoYear(year + offset) + rest
}
