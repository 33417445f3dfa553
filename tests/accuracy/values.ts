/** What the entities of the library mean, as strings that can be compared with the values that a corpus expects. */
import { resolveDate } from '../../src/rules/index.js'
import type { DateValue } from '../../src/types.js'
import type { Found } from './system.js'

/** The units of Duckling and CLDR that are parts of another. */
const PARTS: Readonly<Record<string, readonly [unit: string, times: number]>> = {
  kilogram: ['gram', 1000],
  milligram: ['gram', 0.001],
  millilitre: ['litre', 0.001],
  hectolitre: ['litre', 100],
  degree: ['celsius', 1],
  generic: ['celsius', 1],
}

/** An amount, with its currency or unit. */
export function amountOf(amount: number, measure?: string): string {
  if (measure === undefined) return String(Number(amount.toPrecision(12)))
  // CLDR: mass-kilogram, volume-liter.
  const unit = /^[A-Z]{3}$/.test(measure) ? measure : (measure.split('-').at(-1) ?? measure).replace(/liter$/, 'litre')
  const [base, times] = PARTS[unit] ?? [unit, 1]
  return `${Number((amount * times).toPrecision(12))} ${base}`
}

/** A time of the day in full: `7:5` is `07:05:00`. */
export function timeOf(text: string): string {
  const [hour = '0', minute = '0', second = '0'] = text.split(':')
  return [hour, minute, second].map((part) => part.padStart(2, '0')).join(':')
}

/** A time of the day in full, whether it begins with `T` or not; anything else as it is. */
function inFull(value: string): string {
  return /^T?\d{1,2}:\d|^T\d\d$/.test(value) ? timeOf(value.replace('T', '')) : value
}

const DAY = 86_400_000

/** The ISO week of a date: `2013-W07`. */
export function isoWeek(date: Date): string {
  const thursday = new Date(date.getTime() + (4 - weekdayOf(date)) * DAY)
  const week = Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY / 7) + 1
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}

/** 1 is Monday. */
function weekdayOf(date: Date): number {
  return date.getUTCDay() || 7
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

/** Every way to write what an entity means. A relative date is counted from `reference`. */
export function valuesOf({ type, value, text }: Pick<Found, 'type' | 'value' | 'text'>, reference: Date): string[] {
  if (type === 'phone') return [digitsOf(text)]
  if (type === 'url') return [text]
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>
  const { kind, unit, offset, weekday, direction } = fields
  const seen = type === 'date' ? resolveDate(value as DateValue, dayOf(reference)) : undefined
  const resolved = seen === undefined ? [] : [seen]
  const timex = timexOf(fields, resolved)
  if (kind === 'relative')
    return distinct([...timex, ...resolved, ...relative(reference, String(unit), Number(offset))])
  if (kind === 'part') return [TIMEX_PARTS[String(fields['part'])] ?? '']
  if (kind === 'weekday') {
    const which = direction === undefined ? undefined : Number(direction)
    return distinct([...resolved, ...weekdays(reference, Number(weekday), which)])
  }
  const { amount, currency, start, end } = fields
  const measure = currency ?? unit
  const number = [amount, fields['value'], fields['number']].find((one) => typeof one === 'number')
  return [
    ...timex,
    ...resolved,
    ...(typeof number === 'number' ? [amountOf(number, typeof measure === 'string' ? measure : undefined)] : []),
    ...(typeof start === 'string' && typeof end === 'string' ? intervalsOf(inFull(start), inFull(end)) : []),
    ...['date', 'time', 'datetime', 'duration']
      .map((name) => fields[name])
      .filter((one) => typeof one === 'string')
      .map((one) => inFull(one as string)),
  ]
}

/** An interval; an end that is a month or a year counts as a whole, or, as Recognizers-Text writes it, as its first day. */
function intervalsOf(start: string, end: string): string[] {
  const [first, last] = [daysOf(start), daysOf(end)]
  return distinct([`${start}/${end}`, ...(first && last && last[0] !== last[1] ? [`${first[0]}/${last[0]}`] : [])])
}

/** Parts of the day as TIMEX has them; noon is a time. */
const TIMEX_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  noon: '12:00:00',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
}

/** What TIMEX writes and ISO 8601 does not: weekends, and the weeks of a month. */
function timexOf({ part, nth, date }: Readonly<Record<string, unknown>>, resolved: readonly string[]): string[] {
  const [period = date] = resolved
  if (typeof period !== 'string') return []
  if (part === 'weekend') return [`${period}-WE`]
  const { count, unit } = (nth ?? {}) as { readonly count?: number; readonly unit?: string }
  if (unit !== 'week' || count === undefined) return []
  const weeks = weeksOf(period)
  const monday = weeks.at(count < 0 ? count : count - 1)
  // Recognizers-Text has four weeks in every month.
  return [`${period}-W0${count < 0 ? 4 : count}`, ...(monday === undefined ? [] : [isoWeek(monday)])]
}

/** The Mondays of the weeks that lie in a month `2014-10` as a whole, which is what the sources count. */
function weeksOf(month: string): Date[] {
  const parts = /^(\d{4})-(\d\d)$/.exec(month)
  if (!parts) return []
  const days = Array.from(
    { length: 25 },
    (_, day) => new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, day + 1)),
  )
  return days.filter(
    (day) => weekdayOf(day) === 1 && day.getTime() + 6 * DAY < Date.UTC(Number(parts[1]), Number(parts[2]), 1),
  )
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)]
}

/** The digits of a text as 0–9, and nothing else of it. */
function digitsOf(text: string): string {
  const ROWS = [0x30, 0x660, 0x6f0]
  const digits = [...text].flatMap((sign) => {
    const row = ROWS.find((zero) => sign >= String.fromCharCode(zero) && sign <= String.fromCharCode(zero + 9))
    return row === undefined ? [] : [sign.charCodeAt(0) - row]
  })
  return digits.join('')
}

/** A count of units from a day, as that unit and as the day itself. */
function relative(reference: Date, unit: string, offset: number): string[] {
  const date = new Date(reference)
  if (unit === 'day') date.setUTCDate(date.getUTCDate() + offset)
  else if (unit === 'week') date.setUTCDate(date.getUTCDate() + 7 * offset)
  else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + offset)
  else if (unit === 'year') date.setUTCFullYear(date.getUTCFullYear() + offset)
  const day = dayOf(date)
  const forms: Readonly<Record<string, string>> = {
    day,
    week: isoWeek(date),
    month: day.slice(0, 7),
    year: day.slice(0, 4),
  }
  return [...new Set([forms[unit] ?? day, day])]
}

/** A day of the week by itself, and as the days that it may be. */
function weekdays(reference: Date, weekday: number, offset: number | undefined): string[] {
  const monday = reference.getTime() - (weekdayOf(reference) - 1) * DAY
  const inWeek = (week: number): string => dayOf(new Date(monday + (7 * week + weekday - 1) * DAY))
  if (offset === undefined) return [`XXXX-WXX-${weekday}`, inWeek(-1), inWeek(0), inWeek(1)]
  return [inWeek(offset)]
}

/**
 * Whether two values are one: written alike, or the same days. Where the text gives no year or century, the library states none:
 * `XXXX-01-15` is any year's, and `XX7X` the seventies of any century.
 */
export function agree(found: string, expected: string): boolean {
  if (fits(found, expected)) return true
  const [these, those] = [daysOf(found), daysOf(expected)]
  return these !== undefined && those !== undefined && fits(these[0], those[0]) && fits(these[1], those[1])
}

function fits(found: string, expected: string): boolean {
  if (found === expected) return true
  if (found.length !== expected.length || !found.includes('X')) return false
  return [...found].every((letter, index) => letter === 'X' || letter === expected[index])
}

const MONTHS_OF: Readonly<Record<string, readonly [first: number, last: number]>> = {
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
}

/** The first and the last day of a day, a month, a quarter, a week, a year, a decade, or an interval of such. */
export function daysOf(value: string): readonly [first: string, last: string] | undefined {
  const ends = value.split('/')
  if (ends.length === 2) {
    const [from, to] = ends.map(daysOf)
    return from && to && [from[0], to[1]]
  }
  if (/^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(value)) return [value, value]
  if (/^[\dX]{4}$/.test(value)) return [`${value.replace(/X$/, '0')}-01-01`, `${value.replace(/X$/, '9')}-12-31`]
  const week = /^(\d{4})-W(\d\d)$/.exec(value)
  if (week) {
    const fourth = new Date(Date.UTC(Number(week[1]), 0, 4))
    const monday = fourth.getTime() + ((Number(week[2]) - 1) * 7 - weekdayOf(fourth) + 1) * DAY
    return [dayOf(new Date(monday)), dayOf(new Date(monday + 6 * DAY))]
  }
  const part = /^([\dX]{4})-(\d\d)$/.exec(value)
  if (!part) return undefined
  const [, year, number] = part as unknown as [string, string, string]
  const [first, last] = MONTHS_OF[number] ?? [Number(number), Number(number)]
  if (last < 1 || last > 12) return undefined
  // A leap year is as good as another where the year is not known.
  const lastDay = new Date(Date.UTC(/X/.test(year) ? 2001 : Number(year), last, 0)).getUTCDate()
  return [`${year}-${twoDigits(first)}-01`, `${year}-${twoDigits(last)}-${lastDay}`]
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
