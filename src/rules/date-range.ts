/** Periods with two ends: `من 3 إلى 12 سبتمبر`, `بين عامي 2014 و2018`, `2014-2018`, `من الاثنين إلى الجمعة`. */
import {
  after,
  capture,
  choice,
  gazetteer,
  joined,
  not,
  optional,
  repeat,
  sequence,
  shape,
  words,
} from '../match/pattern/words.js'
import type { Capture, DateRange, DateValue, Direction, Pattern, RuleMatch } from '../types.js'
import {
  andDay,
  andMonth,
  day,
  dayDigits,
  direction,
  era,
  month,
  monthNumber,
  namedYear,
  numericDate,
  shortYear,
  weekday,
  yearAfter,
  yearWord,
} from './date-parts.js'
import { dateRule, partsOf, readEnd, readPoint, readWeekday } from './date-value.js'
import { DIRECTIONS, directionOf, listOf, meaningOf, YEAR_WORDS } from './date-words.js'

/** The words that open a period stand before what the rules look for, so that من is not looked for itself. */
const opened = after(words('من', 'بين'), { include: true })
const UNTIL = ['إلى', 'حتى', 'وحتى', 'وإلى', 'لغاية', 'ولغاية', '-', '\u2013']
const to = words(...UNTIL)
const and = words('و')
const toOrAnd = words(...UNTIL, 'و')

/** The year after the last day. */
const lastYear = optional(yearAfter('to-'))

/** `13 - 15 تموز 2016`, `من 13 وحتى 15 تشرين الثاني/نوفمبر`, `بين 2 و7 فبراير`, `يوليو 13-15`. */
export const days = dateRule({
  name: 'days of a month',
  pattern: sequence(
    optional(opened),
    choice(
      sequence(
        day(),
        // Each of several: أيام 5 و6 و7 مايو.
        repeat(choice(sequence(words('،', ','), day('between-')), andDay('between-')), 0, 4),
        choice(sequence(to, day('to-')), andDay('to-')),
        choice(
          sequence(optional(words('من', 'شهر', 'من شهر')), month('to-')),
          sequence(optional(words('من')), monthNumber('to-')),
        ),
        lastYear,
      ),
      sequence(
        month('to-'),
        optional(words('بين', 'من')),
        day(),
        toOrAnd,
        day('to-'),
        not(choice(words('%', '/', '-'), shape('arabic'))),
      ),
    ),
  ),
  score: 0.97,
  read: ({ captures }) => rangeOf(captures),
})

/** `من 4 إلى 23 الشهر المقبل`. */
export const daysOfRelativeMonth = dateRule({
  name: 'days of a month counted from now',
  pattern: sequence(
    optional(opened),
    day(),
    toOrAnd,
    day('to-'),
    optional(words('من', 'في')),
    words('الشهر'),
    capture('month', words('الماضي', 'المقبل', 'القادم', 'الحالي', 'الجاري')),
  ),
  score: 0.95,
  read: ({ captures }) => {
    const word = captures['month']?.folded ?? ''
    const offset = /ماضي/.test(word) ? -1 : /مقبل|قادم/.test(word) ? 1 : 0
    const ends = ['', 'to-'].map((prefix): DateValue | undefined => {
      const end = captures[`${prefix}day`] && readPoint({ [`${prefix}day`]: captures[`${prefix}day`] }, { prefix })
      return end?.kind === 'point' ? { kind: 'relative', unit: 'month', offset, within: end.date } : undefined
    })
    return ends[0] && ends[1] ? ({ kind: 'range', from: ends[0], to: ends[1] } satisfies DateRange) : undefined
  },
})

const fullDate = (prefix: string): Pattern =>
  choice(
    numericDate(prefix),
    sequence(optional(words('يوم')), day(prefix), optional(words('من')), month(prefix), optional(yearAfter(prefix))),
    sequence(optional(words('يوم')), gazetteer('weekday'), capture(`${prefix}day`, dayDigits)),
  )

/** `من 13 تموز إلى 2 آب 2016`, `2015/08/12 حتى 22 أكتوبر`, `من الجمعة 11 حتى الثلاثاء 15`. */
export const dates = dateRule({
  name: 'date to date',
  pattern: choice(
    sequence(opened, fullDate(''), choice(to, and), fullDate('to-')),
    sequence(fullDate(''), to, fullDate('to-')),
  ),
  score: 0.97,
  read: ({ captures }) => rangeOf(captures),
})

/** `بين يناير ومارس 2016`, `من أيار 2015 حتى حزيران 2016`, `مايو - يونيو 2020`. */
export const months = dateRule({
  name: 'month to month',
  pattern: choice(
    sequence(
      opened,
      optional(words('شهري', 'شهر')),
      month(),
      optional(yearAfter()),
      choice(sequence(choice(to, and), optional(words('شهر')), month('to-')), andMonth('to-')),
      lastYear,
    ),
    sequence(words('شهري'), month(), choice(sequence(and, month('to-')), andMonth('to-')), lastYear),
    sequence(
      month(),
      optional(yearAfter()),
      choice(words('إلى', 'حتى', '-', '\u2013')),
      month('to-'),
      yearAfter('to-'),
    ),
  ),
  score: 0.95,
  read: ({ captures }) => rangeOf(captures),
})

const plausible = shape('number', { accepts: (folded) => /^1[5-9]\d\d$|^20\d\d$/.test(folded) })
const dash = words('-', '\u2013', '/')
/** 120-150م are metres too. */
const surelyEra = choice(
  sequence(after(shape('number', { accepts: (folded) => folded.length === 4 })), era('to-')),
  sequence(not(words('م')), era('to-')),
)

/** `2014-2018`, `من 2014 إلى 2018`, `بين عامي 2014 و2018`, `عام 1931/1932`. */
export const yearRange = dateRule({
  name: 'year to year',
  pattern: choice(
    sequence(
      opened,
      optional(words('عامي', 'العامين', 'سنتي', ...YEAR_WORDS)),
      namedYear(),
      choice(to, words('و', 'وعام', 'وسنة')),
      optional(yearWord),
      namedYear('to-'),
    ),
    sequence(words('عامي', 'العامين', 'سنتي', 'الأعوام', 'السنوات'), namedYear(), choice(to, and), namedYear('to-')),
    sequence(
      yearWord,
      optional(words('الدراسي', 'الجامعي', 'المالي', 'الدراسية', 'الجامعية', 'المالية')),
      optional(words('(')),
      capture('year', plausible),
      dash,
      capture('to-year', plausible),
      optional(words(')')),
    ),
    // 1058–1111م, 450هـ - 505هـ: with an era to each, to both, or in brackets; 100 - 200 م are metres.
    sequence(capture('year', shortYear), era(''), dash, capture('to-year', shortYear), era('to-')),
    sequence(
      capture('year', shortYear),
      dash,
      capture('to-year', shape('number', { accepts: (folded) => /^\d{3,4}$/.test(folded) })),
      joined(),
      surelyEra,
    ),
    sequence(after(words('(')), capture('year', shortYear), dash, capture('to-year', shortYear), era('to-')),
    sequence(
      not(after(words('رقم', 'قرار', 'قانون', 'المادة', '/', '-'))),
      capture('year', plausible),
      dash,
      capture('to-year', plausible),
      not(sequence(joined(), words('-', '/'))),
    ),
  ),
  score: 0.9,
  read: ({ captures }) => {
    const era = captures['era'] ?? captures['to-era']
    const range = rangeOf(era ? { ...captures, era } : captures)
    return range?.start && range.end && isBefore(range.start, range.end) ? range : undefined
  },
})

const which = optional(direction)
const lastWeekday = capture('to-weekday', gazetteer('weekday', { proclitics: true }))

const week = choice(
  sequence(words('الأسبوع'), capture('week-direction', words(...listOf(DIRECTIONS)))),
  capture('this-week', words('هذا الأسبوع')),
)

/** `الأسبوع المقبل من الأربعاء إلى الجمعة`. */
export const weekdaysOfWeek = dateRule({
  name: 'weekdays of a week',
  pattern: sequence(week, words('من', 'بين'), optional(words('يوم')), weekday, optional(choice(to, and)), lastWeekday),
  score: 0.95,
  read: ({ captures }) => {
    const [from, last] = [readWeekday(captures['weekday']), readWeekday(captures['to-weekday'])]
    const offset = captures['this-week'] ? 0 : directionOf(captures['week-direction'])
    if (from === undefined || last === undefined || offset === undefined) return undefined
    const day = (weekday: number): DateValue => ({ kind: 'weekday', weekday, offset })
    return { kind: 'range', from: day(from), to: day(last) }
  },
})

/** `من الاثنين إلى الجمعة`, `بين الأربعاء والجمعة`. */
export const weekdays = dateRule({
  name: 'weekday to weekday',
  pattern: choice(
    sequence(
      opened,
      optional(words('يوم', 'يومي')),
      weekday,
      optional(choice(to, and)),
      optional(words('يوم')),
      lastWeekday,
      which,
    ),
    sequence(optional(words('يوم')), weekday, words('إلى', 'حتى'), optional(words('يوم')), lastWeekday, which),
  ),
  score: 0.9,
  read: ({ captures }) => {
    const [from, last] = [readWeekday(captures['weekday']), readWeekday(captures['to-weekday'])]
    if (from === undefined || last === undefined) return undefined
    const direction = directionOf(captures['direction'])
    return { kind: 'range', from: weekdayOf(from, direction), to: weekdayOf(last, direction) }
  },
})

const DAYS = { '-1': 'أمس', '0': 'اليوم', '1': 'غدا الغد غد' }
const now = capture('now', words(...listOf(DAYS)))

/** `اليوم حتى الغد`, `من اليوم إلى 22 أكتوبر`, `اليوم حتى الأحد المقبل`. */
export const fromToday = dateRule({
  name: 'from today',
  pattern: sequence(
    optional(opened),
    now,
    words('إلى', 'حتى', 'وحتى'),
    choice(
      capture('to-now', words(...listOf(DAYS))),
      fullDate('to-'),
      sequence(optional(words('يوم')), lastWeekday, optional(direction)),
    ),
  ),
  score: 0.9,
  read: ({ captures }) => {
    const [from, toDay] = [relativeDay(captures['now']), relativeDay(captures['to-now'])]
    const weekday = readWeekday(captures['to-weekday'])
    const which = directionOf(captures['direction'])
    const last = toDay ?? (weekday === undefined ? readEnd(captures, 'to-') : weekdayOf(weekday, which))
    return from && last ? ({ kind: 'range', from, to: last } satisfies DateRange) : undefined
  },
})

/** The rules for periods with two ends. */
export const dateRangeRules = [
  days,
  daysOfRelativeMonth,
  dates,
  months,
  yearRange,
  weekdays,
  weekdaysOfWeek,
  fromToday,
] as const

/** Whether one year is before another, as ISO 8601 writes them. */
function isBefore(start: string, end: string): boolean {
  return Number(start) < Number(end)
}

/** The two ends; the first takes from the second the month and the year that the text gives once for both. */
function rangeOf(captures: RuleMatch['captures']): DateRange | undefined {
  const end = readEnd(captures, 'to-')
  const start = readEnd(captures, '', partsOf(captures, 'to-'))
  if (!start || !end || start.calendar !== end.calendar) return undefined
  return { kind: 'range', start: start.date, end: end.date, calendar: end.calendar }
}

function weekdayOf(weekday: number, direction: Direction | undefined): DateValue {
  return { kind: 'weekday', weekday, ...(direction !== undefined && { direction }) }
}

function relativeDay(capture: Capture | undefined): DateValue | undefined {
  const offset = meaningOf(DAYS, capture)
  return offset === undefined ? undefined : { kind: 'relative', unit: 'day', offset: Number(offset) }
}
