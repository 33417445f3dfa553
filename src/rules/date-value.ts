/** Reads what the patterns of dates have captured. */
import { defineRule, sequence } from '../match/pattern/words.js'
import type { Capture, DatePoint, DateValue, Pattern, Rule, RuleMatch } from '../types.js'
import { hijriToGregorian, isoYear, two } from './calendar.js'
import { directionOf, ERAS, meaningOf, PERIOD_PARTS } from './date-words.js'
import { notInRow } from './numeral.js'
import { readNumber } from './numerals.js'
import { readOrdinal } from './ordinal-words.js'
import { resolveDate } from './resolve-date.js'

type Captures = RuleMatch['captures']

/** A reading of a match: a value, and a score where it is not that of the rule. */
interface Reading {
  readonly value: DateValue
  readonly score?: number
}

/** Defines a rule for dates: adds the part of the period that is meant, and what a relative date is, seen from the day of writing. */
export function dateRule(rule: {
  readonly name: string
  readonly pattern: Pattern
  readonly score: number
  readonly span?: string
  read(match: RuleMatch): DateValue | Reading | undefined
}): Rule<'date', DateValue> {
  const { name, pattern, score, span } = rule
  return defineRule({
    name: `date: ${name}`,
    type: 'date',
    pattern: sequence(notInRow, pattern),
    score,
    produce: (match) => {
      const read = rule.read(match)
      if (!read) return undefined
      const reading: Reading = 'value' in read ? read : { value: read }
      const { referenceDate, captures } = match
      const part = reading.value.part ?? meaningOf(PERIOD_PARTS, captures['part'])
      const value = { ...reading.value, ...(part && { part }) }
      const resolved = referenceDate === undefined ? undefined : resolveDate(value, referenceDate)
      return {
        ...reading,
        ...(span !== undefined && captures[span] && { span }),
        value: { ...value, ...(resolved !== undefined && { resolved }) },
      }
    },
  })
}

/** What a year is counted from. */
type Era = keyof typeof ERAS

/** A year that was captured. */
interface Year {
  /** Negative before the common era, which has no year 0: -43 is 44 BC, as in ISO 8601. */
  readonly year: number
  readonly era: Era | undefined
}

/** The capture `year` with its era; `null` where it is out of range. */
function readYear(captures: Captures, prefix = ''): Year | undefined | null {
  const written = captures[`${prefix}year`]
  if (!written) return undefined
  const { folded } = written
  const number = /^\d+$/.test(folded) ? Number(folded) : (readNumber(folded) ?? readNumber(folded.replace(/^ال/, '')))
  const era = meaningOf(ERAS, captures[`${prefix}era`])
  if (number === undefined || !Number.isInteger(number)) return null
  if (era === 'before') return number > 0 && number < 10000 ? { year: 1 - number, era } : null
  if (era === 'hijri') return number > 0 && number < 1700 ? { year: number, era } : null
  return number >= 1 && number <= 2200 ? { year: number, era } : null
}

/** The number of a month, and its calendar; `null` where it is none. */
function readMonth(captures: Captures, prefix: string): { month: number; hijri: boolean } | undefined | null {
  const [calendar, number] = captures[`${prefix}month`]?.entry?.id.split('-') ?? []
  // أبريل - يونيو are two months; آب/أغسطس is one.
  const twin = captures[`${prefix}twin`]?.entry?.id
  if (twin !== undefined && twin !== `${calendar}-${number}`) return null
  if (number !== undefined) return { month: Number(number), hijri: calendar === 'hijri' }
  const written = captures[`${prefix}month-number`]?.folded
  if (written === undefined) return undefined
  const month = readDay(written)
  return month !== undefined && month <= 12 ? { month, hijri: false } : null
}

/** A day of the month in digits or as an ordinal. */
export function readDay(folded: string): number | undefined {
  // غرة رمضان is the first of it.
  const day = /^\d+$/.test(folded) ? Number(folded) : folded === 'غره' ? 1 : (readOrdinal(folded) ?? readNumber(folded))
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined
}

/** What else is known of a date's parts. */
interface Known {
  readonly prefix?: string
  /** The parts that the other end of a range states. */
  readonly month?: { readonly month: number; readonly hijri: boolean } | undefined
  readonly year?: Year | undefined
}

/** A day, a month or a year, from the captures `day`, `month`, `month-number`, `year`, `era`, `direction`, `year-direction`. */
export function readPoint(captures: Captures, known: Known = {}): DateValue | undefined {
  const { prefix = '' } = known
  const year = readYear(captures, prefix)
  const month = readMonth(captures, prefix)
  const dayCapture = captures[`${prefix}day`]
  const day = dayCapture && readDay(dayCapture.folded)
  if (year === null || month === null || (dayCapture && day === undefined)) return undefined
  const lastYear = directionOf(captures['year-direction'])
  const date = pointOf(year ?? known.year, month ?? known.month, day)
  if (!date) return undefined
  if (lastYear !== undefined && date.calendar === 'gregorian')
    return { kind: 'relative', unit: 'year', offset: lastYear, within: date.date }
  const direction = directionOf(captures['direction'])
  const other = readYear(captures, 'other-')
  return withOther(direction === undefined ? date : { ...date, direction }, other ?? undefined)
}

/** A date of the parts that are known. */
function pointOf(
  year: Year | undefined,
  month: { readonly month: number; readonly hijri: boolean } | undefined,
  day: number | undefined,
): DatePoint | undefined {
  // محرم 2001: the month of one calendar in a year of the other.
  const mixed = month?.hijri && year && year.year > 1700
  const hijri = month?.hijri || year?.era === 'hijri'
  if (day !== undefined && day > daysIn(month)) return undefined
  const parts = [
    year && !mixed ? isoYear(year.year) : 'XXXX',
    ...(month || day !== undefined ? [month ? two(month.month) : 'XX'] : []),
    ...(day === undefined ? [] : [two(day)]),
  ]
  const date = parts.join('-')
  if (!hijri) return { kind: 'point', date, calendar: 'gregorian' }
  const gregorian = mixed ? isoYear(year.year) : hijriToGregorian(date)
  return { kind: 'point', date, calendar: 'hijri', ...(gregorian !== undefined && { gregorian }) }
}

function daysIn(month: { readonly month: number; readonly hijri: boolean } | undefined): number {
  if (!month) return 31
  if (month.hijri) return 30
  return month.month === 2 ? 29 : [4, 6, 9, 11].includes(month.month) ? 30 : 31
}

/** `1445هـ / 2023م`: the year that the text itself gives in the other calendar is the better one. */
function withOther(date: DatePoint, other: Year | undefined): DatePoint {
  if (!other) return date
  const hijri = date.calendar === 'hijri'
  if (hijri === (other.era === 'hijri')) return date
  return hijri
    ? { ...date, gregorian: isoYear(other.year) }
    : { kind: 'point', date: isoYear(other.year), calendar: 'hijri', gregorian: date.date }
}

/** The captures of a numeric date; the day before the month, unless only the other order is a date. */
export function readNumericDate(captures: Captures, prefix = ''): DatePoint | undefined {
  const dotted = captures[`${prefix}dotted`]?.folded.split('.')
  const [first, second, last] = dotted ?? ['first', 'second', 'last'].map((name) => captures[prefix + name]?.folded)
  if (first === undefined || second === undefined || last === undefined) return undefined
  const [yearText, other] = first.length >= 3 ? [first, last] : [last, first]
  const [yearNumber, a, b] = [Number(yearText), Number(other), Number(second)]
  const era = meaningOf(ERAS, captures[`${prefix}era`])
  const hijri = era === 'hijri'
  if (yearText.length === 4 && (yearNumber < (hijri ? 1 : 1000) || yearNumber > 2200)) return undefined
  // 1 / 31 / 1949 has the month first.
  const [day, month] = b > 12 && first.length < 3 ? [b, a] : [a, b]
  if (month < 1 || month > 12 || day < 1) return undefined
  const point = pointOf({ year: yearNumber, era }, { month, hijri }, day)
  // 15/1/24: the text leaves the century open.
  return point && yearText.length === 2 ? withoutCentury(point) : point
}

function withoutCentury({ kind, date, calendar }: DatePoint): DatePoint {
  return { kind, date: `XX${date.slice(2)}`, calendar }
}

/** The years, or the days of one month, that begin and end a period. */
export function readEnd(captures: Captures, prefix: string, known: Known = {}): DatePoint | undefined {
  const value = readNumericDate(captures, prefix) ?? readPoint(captures, { ...known, prefix })
  return value?.kind === 'point' ? value : undefined
}

/** What the other end of a range may borrow: its month and year. */
export function partsOf(captures: Captures, prefix: string): Pick<Known, 'month' | 'year'> {
  return { month: readMonth(captures, prefix) ?? undefined, year: readYear(captures, prefix) ?? undefined }
}

/** The weekday of a captured name. */
export function readWeekday(capture: Capture | undefined): number | undefined {
  return capture?.entry && Number(capture.entry.id)
}
