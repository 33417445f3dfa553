/** Periods with two ends: `من 3 إلى 12 سبتمبر`, `بين عامي 2014 و2018`, `2014-2018`, `من الاثنين إلى الجمعة`. */
import { after, choice, not, optional, sequence, shape, words, capture, joined } from '../match/pattern/words.js'
import type { DatePoint, DateRange, DateValue, Pattern, RuleMatch } from '../types.js'
import { andMonth, day, month, namedYear, numericDate, sureWeekday, weekday, year, yearAfter, yearWord } from './date-parts.js'
import { dateRule, partsOf, readEnd, readPoint, readWeekday } from './date-value.js'

/** The words that open a period stand before what the rules look for, so that من is not looked for itself. */
const opened = after(words('من', 'بين'), { include: true })
const to = words('إلى', 'حتى', 'وحتى', 'لغاية', 'ولغاية', '-', '\u2013', 'ل')
const and = words('و')
const toOrAnd = words('إلى', 'حتى', 'وحتى', 'لغاية', 'ولغاية', '-', '\u2013', 'ل', 'و', 'يوم')

/** The year after the last day. */
const lastYear = optional(yearAfter('to-'))

/** `13 - 15 تموز 2016`, `من 13 وحتى 15 تشرين الثاني/نوفمبر`, `بين 2 و7 فبراير`, `يوليو 13-15`. */
export const days = dateRule({
  name: 'days of a month',
  pattern: sequence(
    optional(opened),
    choice(
      sequence(day(), toOrAnd, day('to-'), optional(words('من', 'شهر', 'من شهر')), month('to-'), lastYear),
      sequence(month('to-'), optional(words('بين', 'من')), day(), toOrAnd, day('to-'), not(choice(words('%', '/', '-'), shape('arabic')))),
    ),
  ),
  score: 0.97,
  read: ({ captures, text }) => rangeOf(captures, text),
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
    sequence(optional(choice(words('يوم'), sureWeekdayOf(prefix))), day(prefix), optional(words('من')), month(prefix), optional(yearAfter(prefix))),
  )

/** `من 13 تموز إلى 2 آب 2016`, `2015/08/12 حتى 22 أكتوبر`. */
export const dates = dateRule({
  name: 'date to date',
  pattern: sequence(optional(opened), fullDate(''), choice(to, and), fullDate('to-')),
  score: 0.97,
  read: ({ captures, text }) => rangeOf(captures, text),
})

/** `بين يناير ومارس 2016`, `من أيار 2015 حتى حزيران 2016`. */
export const months = dateRule({
  name: 'month to month',
  pattern: sequence(
    optional(opened),
    optional(words('شهري', 'شهر')),
    month(),
    optional(yearAfter()),
    choice(sequence(to, month('to-')), sequence(optional(and), andMonth('to-'))),
    lastYear,
  ),
  score: 0.95,
  read: ({ captures, text }) => (hasOpening(text) || / ?[-\u2013]/.test(text) ? rangeOf(captures, text) : undefined),
})

const years = shape('number', { accepts: (folded) => /^1[5-9]\d\d$|^20[0-9]\d$/.test(folded) })

/** `2014-2018`, `من 2014 إلى 2018`, `بين عامي 2014 و2018`, `عام 1931/1932`. */
export const yearRange = dateRule({
  name: 'year to year',
  pattern: choice(
    sequence(
      opened,
      optional(words('عامي', 'العامين', 'سنتي', 'عام', 'سنة')),
      namedYear(),
      choice(to, words('و', 'وعام', 'وسنة')),
      optional(words('عام', 'سنة')),
      namedYear('to-'),
    ),
    sequence(
      optional(words('عامي', 'العامين', 'سنتي')),
      yearWord,
      optional(words('(')),
      capture('year', years),
      words('/', '-', '\u2013'),
      capture('to-year', years),
      optional(words(')')),
    ),
    sequence(words('عامي', 'العامين', 'سنتي', 'الأعوام', 'السنوات'), namedYear(), choice(to, and), namedYear('to-')),
    sequence(
      not(after(choiceOfSigns())),
      capture('year', years),
      words('-', '\u2013', '/'),
      capture('to-year', years),
      not(sequence(joined(), words('-', '/'))),
    ),
  ),
  score: 0.9,
  read: ({ captures, text }) => {
    const range = rangeOf(captures, text)
    return range?.start && range.end && range.start < range.end ? range : undefined
  },
})

/** `من الاثنين إلى الجمعة`, `بين الأربعاء والجمعة`. */
export const weekdays = dateRule({
  name: 'weekday to weekday',
  pattern: sequence(
    optional(opened),
    optional(words('يوم', 'يومي')),
    weekday,
    choice(to, optional(and)),
    optional(words('يوم')),
    capture('to-weekday', gazetteerWeekday()),
  ),
  score: 0.9,
  read: ({ captures, text }) => {
    const [from, last] = [readWeekday(captures['weekday']), readWeekday(captures['to-weekday'])]
    if (from === undefined || last === undefined || !(hasOpening(text) || /(إلى|حتى|الى)/.test(text))) return undefined
    return { kind: 'range', from: { kind: 'weekday', weekday: from }, to: { kind: 'weekday', weekday: last } } satisfies DateRange
  },
})

/** The rules for periods with two ends. */
export const dateRangeRules = [days, daysOfRelativeMonth, dates, months, yearRange, weekdays] as const
