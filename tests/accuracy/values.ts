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
  if (kind === 'relative') return distinct([...resolved, ...relative(reference, String(unit), Number(offset))])
  if (kind === 'weekday') {
    const which = direction === undefined ? undefined : Number(direction)
    return distinct([...resolved, ...weekdays(reference, Number(weekday), which)])
  }
  const { amount, currency, start, end } = fields
  const measure = currency ?? unit
  const number = [amount, fields['value'], fields['number']].find((one) => typeof one === 'number')
  return [
    ...resolved,
    ...(typeof number === 'number' ? [amountOf(number, typeof measure === 'string' ? measure : undefined)] : []),
    ...(typeof start === 'string' && typeof end === 'string' ? [[start, end].map(inFull).join('/')] : []),
    ...['date', 'time', 'datetime', 'duration']
      .map((name) => fields[name])
      .filter((one) => typeof one === 'string')
      .map((one) => inFull(one as string)),
  ]
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

/** Whether two values are one. Where the text gives no year, the library states none: `XXXX-01-15` is any year's. */
export function agree(found: string, expected: string): boolean {
  if (found === expected) return true
  if (found.length !== expected.length || !found.includes('XXXX')) return false
  return [...found].every((letter, index) => letter === 'X' || letter === expected[index])
}
