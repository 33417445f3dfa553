/** Parts of a year and of a month: seasons, halves and quarters, the first months, weeks, the second Friday. */
import { ahead, capture, choice, optional, sequence, shape, words } from '../match/pattern/words.js'
import type { Capture, DateValue, NthOf, RuleMatch } from '../types.js'
import { addDays, lastDay, nthWeekday, two, weeksIn } from './calendar.js'
import {
  day,
  direction,
  month,
  namedYear,
  numberedMonth,
  periodPart,
  relativeYear,
  thisBefore,
  weekday,
  yearAfter,
  yearWord,
} from './date-parts.js'
import { dateRule, readPoint, readWeekday } from './date-value.js'
import { directionOf } from './date-words.js'
import { definiteCount, numeral } from './numeral.js'
import { readNumber } from './numerals.js'
import { definiteOrdinal, readOrdinal } from './ordinal-words.js'

/** Seasons of the northern year, by EDTF's numbers. */
const SEASONS: Readonly<Record<string, string>> = { ربيع: '21', صيف: '22', خريف: '23', شتاء: '24' }
const seasonNames = Object.keys(SEASONS)
const yearOfPeriod = choice(
  sequence(optional(words('من', 'في')), optional(choice(yearWord, words('لعام', 'لسنة'))), namedYear()),
  sequence(optional(words('من', 'في')), optional(words('هذا', 'هذه')), relativeYear),
  sequence(optional(words('من')), capture('this-year', words('هذا العام', 'هذه السنة', 'العام', 'السنة'))),
  capture('year', shape('number', { accepts: (folded) => /^(19|20)\d\d$/.test(folded) })),
)

/** Seasons whose names with the article are nothing else; الربيع is also that of the Arabs. */
const sureSeasons = words('الصيف', 'الشتاء', 'الخريف')
const definiteSeasons = words(...seasonNames.map((name) => `ال${name}`))

/** `صيف 2023`, `شتاء العام الماضي`, `الصيف المقبل`, `فصل الربيع`, `الصيف`. */
export const season = dateRule({
  name: 'season',
  pattern: sequence(
    optional(periodPart),
    choice(
      sequence(optional(words('فصل')), capture('season', words(...seasonNames)), yearOfPeriod),
      sequence(optional(words('فصل')), capture('season', definiteSeasons), choice(yearOfPeriod, direction)),
      sequence(words('فصل'), capture('season', definiteSeasons)),
      sequence(thisBefore, capture('season', definiteSeasons)),
      capture('season', sureSeasons),
    ),
  ),
  score: 0.85,
  read: ({ captures }) => {
    const name = (captures['season']?.folded ?? '').replace(/^ال/, '')
    const number = Object.entries(SEASONS).find(([season]) => season.replace('ء', '') === name.replace('ء', ''))?.[1]
    return number === undefined ? undefined : inYear(captures, number)
  },
})

/** Thirds, quarters and halves of a year, by EDTF's number before the first of them. */
const DIVISIONS: Readonly<Record<string, readonly [before: number, count: number]>> = {
  الربع: [32, 4],
  الثلث: [36, 3],
  النصف: [39, 2],
}

/** `الربع الأول من عام 2016`, `النصف الثاني من العام الماضي`, `الربع الأخير من 2022`. */
export const partOfYear = dateRule({
  name: 'half or quarter',
  pattern: sequence(
    capture('unit', words(...Object.keys(DIVISIONS))),
    choice(capture('ordinal', definiteOrdinal), words('الأخير')),
    yearOfPeriod,
  ),
  score: 0.95,
  read: ({ captures }) => {
    const [before, count] = DIVISIONS[captures['unit']?.folded ?? ''] ?? [0, 0]
    const ordinal = captures['ordinal'] ? readOrdinal(captures['ordinal'].folded) : count
    return ordinal === undefined || ordinal > count ? undefined : inYear(captures, String(before + ordinal))
  },
})

const theMonths = words('الأشهر', 'الشهور')
/** `الأشهر التسعة الأولى من عام 2023`, `أول ستة أشهر من العام الجاري`, `الأشهر الثلاثة الأخيرة من 2021`. */
export const monthsOfYear = dateRule({
  name: 'first or last months of a year',
  pattern: sequence(
    choice(
      sequence(
        theMonths,
        choice(capture('count', definiteCount), sequence(optional(words('ال')), capture('count', shape('number')))),
        choice(capture('first', words('الأولى', 'الأوائل')), words('الأخيرة')),
      ),
      sequence(capture('first', words('أول')), capture('count', numeral), words('أشهر', 'شهور', 'شهرا')),
      sequence(words('آخر'), capture('count', numeral), words('أشهر', 'شهور', 'شهرا')),
    ),
    words('من'),
    yearOfPeriod,
  ),
  score: 0.95,
  read: ({ captures }) => {
    const written = captures['count']?.folded ?? ''
    const count = readNumber(written.replace(/^ال/, ''))
    if (count === undefined || !Number.isInteger(count) || count < 2 || count > 11) return undefined
    const [from, to] = captures['first'] ? [1, count] : [13 - count, 12]
    // Quarters and halves have numbers of their own.
    if (count === 3 || count === 6)
      return inYear(captures, String((count === 3 ? 33 : 40) + (from === 1 ? 0 : 12 / count - 1)))
    const [start, end] = [inYear(captures, two(from)), inYear(captures, two(to))]
    if (!start || !end) return undefined
    return start.kind === 'point' && end.kind === 'point'
      ? { kind: 'range', start: start.date, end: end.date, calendar: start.calendar }
      : { kind: 'range', from: start, to: end }
  },
})

/** A month by its name or number, with its preposition. */
const inMonth = sequence(words('من', 'في'), optional(words('شهر')), choice(month('ahead-'), numberedMonth))

/** `الأسبوع الثالث من يوليو`, `أول أسبوع من عام 2015`: the weeks of a year have numbers in ISO 8601, those of a month have none. */
export const weekOf = dateRule({
  name: 'week of a month or year',
  pattern: sequence(
    choice(
      sequence(words('الأسبوع'), capture('week', choice(definiteOrdinal, words('الأخير')))),
      sequence(capture('week', words('أول', 'ثاني', 'ثالث', 'رابع', 'آخر')), words('أسبوع')),
      sequence(words('اليوم'), capture('nth-day', words('الأخير')), ahead(inMonth)),
      sequence(capture('nth-day', words('أول', 'ثاني', 'ثالث', 'آخر')), words('يوم'), ahead(inMonth)),
    ),
    words('من', 'في'),
    choice(
      sequence(optional(words('شهر')), choice(month(), numberedMonth), optional(yearAfter())),
      sequence(yearWord, namedYear()),
      sequence(words('الشهر', 'العام', 'السنة'), direction),
      capture('this', words('هذا الشهر', 'الشهر', 'هذا العام', 'العام')),
    ),
  ),
  score: 0.9,
  read: ({ captures, text }) => {
    const point = periodOf(captures, text) ?? readPoint(captures)
    const nth = captures['nth-day']?.folded.replace(/^ال/, '')
    if (!point || nth === undefined) return point && inWeek(point, captures['week'])
    if (point.kind !== 'point') return point
    const day = /^اخ/.test(nth) ? lastDay(point.date) : `${point.date}-${two(readOrdinal(nth) ?? 0)}`
    return { ...point, date: day ?? `${point.date}-XX` }
  },
})

/** `الأسبوع المنتهي في 15 سبتمبر`, `أسبوع 30 نوفمبر`: seven days to a day, or from it. */
export const weekAround = dateRule({
  name: 'week to or from a day',
  pattern: sequence(
    choice(
      sequence(capture('ending', words('الأسبوع المنتهي')), optional(words('في', 'يوم', 'بتاريخ'))),
      words('أسبوع'),
    ),
    day(),
    optional(words('من')),
    month(),
    optional(yearAfter()),
  ),
  score: 0.9,
  read: ({ captures }) => {
    const day = readPoint(captures)
    if (day?.kind !== 'point' || day.calendar !== 'gregorian' || day.direction !== undefined) return undefined
    const other = addDays(day.date, captures['ending'] ? -6 : 6)
    if (other === undefined) return undefined
    const [start, end] = captures['ending'] ? [other, day.date] : [day.date, other]
    return { kind: 'range', start, end, calendar: 'gregorian' }
  },
})

const nth = choice(
  sequence(capture('nth', words('أول', 'ثاني', 'ثالث', 'رابع', 'آخر')), optional(words('يوم')), weekday),
  sequence(
    optional(words('يوم')),
    weekday,
    capture(
      'nth',
      words('الأول', 'الأولى', 'الثاني', 'الثانية', 'الثالث', 'الثالثة', 'الرابع', 'الرابعة', 'الأخير', 'الأخيرة'),
    ),
  ),
)

/** `ثالث ثلاثاء من أيلول 2014`, `الجمعة الأولى من شهر مايو`: a day where the year is known, else the month. */
export const weekdayOfMonth = dateRule({
  name: 'nth weekday of a month',
  pattern: sequence(
    nth,
    choice(
      sequence(words('من', 'في'), optional(words('شهر')), choice(month(), numberedMonth), optional(yearAfter())),
      sequence(words('من', 'في'), capture('this', words('هذا الشهر', 'الشهر الجاري', 'الشهر الحالي'))),
      sequence(words('من', 'في'), words('الشهر'), direction),
    ),
  ),
  score: 0.9,
  read: ({ captures }) => {
    const weekday = readWeekday(captures['weekday'])
    const count = countOf(captures['nth'])
    if (weekday === undefined || count === undefined) return undefined
    const nth: NthOf = { count, unit: 'weekday', weekday }
    const offset = captures['this'] ? 0 : directionOf(captures['direction'])
    if (offset !== undefined && !captures['month']) return { kind: 'relative', unit: 'month', offset, nth }
    const point = readPoint(captures)
    if (point?.kind !== 'point') return point && { ...point, nth }
    const day = point.calendar === 'gregorian' ? nthWeekday(point.date, weekday, count) : undefined
    return day === undefined ? { ...point, date: `${point.date}-XX`, nth } : { ...point, date: day }
  },
})

/** The rules for parts of years and months. */
export const datePeriodRules = [season, partOfYear, monthsOfYear, weekOf, weekAround, weekdayOfMonth] as const

/** From 1; -1 is the last. */
function countOf(capture: Pick<Capture, 'folded'> | undefined): number | undefined {
  const word = (capture?.folded ?? '').replace(/^ال/, '')
  return /^اخ/.test(word) ? -1 : readOrdinal(word)
}

/** A week of a month or a year. */
function inWeek(period: DateValue, week: Pick<Capture, 'folded'> | undefined): DateValue | undefined {
  const count = countOf(week)
  if (count === undefined) return undefined
  const ofYear =
    period.kind === 'point' ? /^\d{4}$/.test(period.date) : period.kind === 'relative' && period.unit === 'year'
  if (period.kind === 'point' && ofYear && period.calendar === 'gregorian') {
    const weeks = weeksIn(Number(period.date))
    return count > weeks ? undefined : { ...period, date: `${period.date}-W${two(count < 0 ? weeks : count)}` }
  }
  if (period.kind === 'relative' && ofYear && count > 0 && count < 53)
    return { ...period, within: `XXXX-W${two(count)}` }
  return { ...period, nth: { count, unit: 'week' } }
}

/** The month or year that a week lies in, where it is counted from now. */
function periodOf({ this: here, direction, month }: RuleMatch['captures'], text: string): DateValue | undefined {
  const offset = here ? 0 : directionOf(direction)
  if (offset === undefined || month) return undefined
  return { kind: 'relative', unit: /شهر/.test(text) ? 'month' : 'year', offset }
}

/** A part of the year that the captures name. */
function inYear(captures: RuleMatch['captures'], number: string): DateValue | undefined {
  if (captures['this-year']) return { kind: 'relative', unit: 'year', offset: 0, within: `XXXX-${number}` }
  const lastYear = directionOf(captures['year-direction'])
  if (lastYear !== undefined) return { kind: 'relative', unit: 'year', offset: lastYear, within: `XXXX-${number}` }
  const direction = directionOf(captures['direction'])
  if (direction !== undefined) return { kind: 'point', date: `XXXX-${number}`, calendar: 'gregorian', direction }
  // الصيف: of no year that the text names.
  if (!captures['year']) return { kind: 'point', date: `XXXX-${number}`, calendar: 'gregorian' }
  const year = readPoint(captures)
  if (year?.kind !== 'point') return undefined
  return { ...year, date: `${year.date}-${number}` }
}
