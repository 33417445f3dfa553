/** Dates: days, months and years in every month naming, weekdays, and words that count from the day of writing. */
import { capture, choice, defineRule, gazetteer, optional, sequence, shape, words } from '../match/pattern/words.js'
import { foldString } from '../normalize/normalize.js'
import type { Capture, DateUnit, DateValue, Pattern, RuleMatch } from '../types.js'

/** Adjectives that say which one is meant. */
const DIRECTIONS = {
  '-1': ['الماضي', 'الماضية', 'المنصرم', 'المنصرمة', 'الفائت', 'الفائتة', 'السابق', 'السابقة'],
  '0': ['الحالي', 'الحالية', 'الجاري', 'الجارية'],
  '1': ['المقبل', 'المقبلة', 'القادم', 'القادمة', 'التالي', 'التالية'],
} as const

const UNITS: Readonly<Record<DateUnit, readonly string[]>> = {
  day: ['اليوم'],
  week: ['الأسبوع'],
  month: ['الشهر'],
  year: ['العام', 'السنة'],
}

/** Days counted from the day of writing. */
const RELATIVE_DAYS: Readonly<Record<string, readonly string[]>> = {
  '-2': ['أول من أمس', 'أول أمس', 'قبل أمس'],
  '-1': ['أمس', 'البارحة', 'أمس الأول'],
  '0': ['اليوم'],
  '1': ['غدا', 'غد', 'الغد'],
  '2': ['بعد غد', 'بعد الغد'],
}
const direction = capture('direction', words(...Object.values(DIRECTIONS).flat()))
const era = capture('era', words('م', 'ميلادي', 'ميلادية', 'ه', 'هجري', 'هجرية', 'للهجرة'))
const yearNumber = sequence(capture('year', shape('number', { minLength: 3 })), optional(era))
const yearWord = words('عام', 'العام', 'سنة', 'السنة')
/** `آب/أغسطس`, `أغسطس (آب)`. */
const doubled = (month: Pattern): Pattern =>
  sequence(
    month,
    optional(
      choice(sequence(words('/', '-'), gazetteer('month')), sequence(words('('), gazetteer('month'), words(')'))),
    ),
  )
const month = doubled(capture('month', gazetteer('month')))
const weekday = sequence(optional(words('يوم')), capture('weekday', gazetteer('weekday')))
const ofYear = sequence(optional(words('من')), optional(words('عام', 'العام', 'سنة', 'لعام', 'لسنة')), yearNumber)

/** `15 يناير 2024`, `الاثنين 15 من آب/أغسطس`, `15 جانفي`. */
export const dayOfMonth = defineRule({
  name: 'date: day, month, year',
  type: 'date',
  pattern: sequence(
    optional(sequence(choice(weekday, words('يوم')), optional(words('،', ',')))),
    capture('day', shape('number')),
    optional(words('من', 'من شهر', 'شهر')),
    month,
    optional(choice(ofYear, direction)),
  ),
  score: 0.97,
  produce: (match) => point(match, { day: true }),
})

/** `يناير 2024`, `شهر أيار/مايو 2019`, `يناير الماضي`. */
export const monthOfYear = defineRule({
  name: 'date: month, year',
  type: 'date',
  pattern: sequence(optional(words('شهر', 'شهري')), month, choice(ofYear, direction)),
  score: 0.95,
  produce: (match) => point(match, {}),
})

/** `مايو`, `شهر آب`: a month alone, by a name that is no other word, or after the word for month. */
export const monthAlone = defineRule({
  name: 'date: month',
  type: 'date',
  pattern: choice(
    sequence(words('شهر', 'شهري'), month),
    doubled(capture('month', gazetteer('month', { weak: false }))),
  ),
  score: 0.8,
  produce: (match) => point(match, {}),
})

/** `عام 2015`, `سنة ١٩٩٠`, `العام 1445هـ`. */
export const year = defineRule({
  name: 'date: year',
  type: 'date',
  pattern: sequence(yearWord, yearNumber),
  score: 0.95,
  produce: (match) => point(match, {}),
})

/** `2024-01-15`, `15/1/2024`. */
export const numericDate = defineRule({
  name: 'date: numbers',
  type: 'date',
  pattern: choice(
    ...['/', '-', '\u2013'].map((sign) =>
      sequence(
        capture('first', shape('number')),
        words(sign),
        capture('month', shape('number')),
        words(sign),
        capture('last', shape('number')),
      ),
    ),
  ),
  score: 0.95,
  produce: ({ captures: { first, month, last } }) => {
    const [a, m, b] = [Number(first?.folded), Number(month?.folded), Number(last?.folded)]
    const [y, d] = first?.folded.length === 4 ? [a, b] : [b, a]
    return isYear(y) && isMonth(m) && isDay(d) ? { value: gregorian(`${y}-${two(m)}-${two(d)}`) } : undefined
  },
})

/** `يوم الثلاثاء`, `الجمعة المقبل`. */
export const weekdayAlone = defineRule({
  name: 'date: weekday',
  type: 'date',
  pattern: sequence(
    // أحد and خميس without the article are other words, unless يوم stands before.
    choice(
      sequence(words('يوم', 'أيام'), capture('weekday', gazetteer('weekday'))),
      capture('weekday', gazetteer('weekday', { weak: false })),
    ),
    optional(direction),
  ),
  score: 0.85,
  produce: ({ captures }) => {
    const weekday = Number(captures['weekday']?.entry?.id)
    return { value: { kind: 'weekday', weekday, ...directionOf(captures['direction']) } satisfies DateValue }
  },
})

/** `أمس`, `غدا الأحد`, `أول من أمس`. */
export const relativeDay = defineRule({
  name: 'date: relative day',
  type: 'date',
  pattern: sequence(capture('word', words(...Object.values(RELATIVE_DAYS).flat())), optional(weekday)),
  score: 0.9,
  produce: ({ captures }) => {
    const offset = keyOf(RELATIVE_DAYS, captures['word']?.folded)
    return offset === undefined
      ? undefined
      : { value: { kind: 'relative', unit: 'day', offset: Number(offset) } satisfies DateValue }
  },
})

/** `الأسبوع الماضي`, `العام المقبل`. */
export const relativePeriod = defineRule({
  name: 'date: relative period',
  type: 'date',
  pattern: sequence(capture('unit', words(...Object.values(UNITS).flat())), direction),
  score: 0.95,
  produce: ({ captures }) => {
    const unit = keyOf(UNITS, captures['unit']?.folded)
    const { direction: offset } = directionOf(captures['direction'])
    return unit === undefined || offset === undefined
      ? undefined
      : { value: { kind: 'relative', unit, offset } satisfies DateValue }
  },
})

/** The rules for dates. */
export const dateRules = [
  dayOfMonth,
  monthOfYear,
  monthAlone,
  year,
  numericDate,
  weekdayAlone,
  relativeDay,
  relativePeriod,
] as const

/** A point in time from the captures `day`, `month`, `year`, `era` and `direction`; undefined where a number is out of range. */
function point({ captures }: RuleMatch, { day: needsDay = false }): { value: DateValue } | undefined {
  const monthId = captures['month']?.entry?.id
  const [calendarName, monthNumber] = monthId?.split('-') ?? []
  const hijri = calendarName === 'hijri' || /^(ه|هجري|هجريه|للهجره)$/.test(captures['era']?.folded ?? '')
  const yearText = captures['year']?.folded
  const yearNumber = yearText === undefined ? undefined : Number(yearText)
  if (yearNumber !== undefined && !(hijri ? yearNumber > 0 && yearNumber < 1600 : isYear(yearNumber))) return undefined
  const parts = [yearNumber === undefined ? 'XXXX' : String(yearNumber).padStart(4, '0')]
  if (monthNumber !== undefined) parts.push(two(Number(monthNumber)))
  if (needsDay) {
    const dayNumber = Number(captures['day']?.folded)
    if (!isDay(dayNumber)) return undefined
    parts.push(two(dayNumber))
  }
  return {
    value: {
      kind: 'point',
      date: parts.join('-'),
      calendar: hijri ? 'hijri' : 'gregorian',
      ...directionOf(captures['direction']),
    },
  }
}

function gregorian(date: string): DateValue {
  return { kind: 'point', date, calendar: 'gregorian' }
}

function directionOf(word: Capture | undefined): { direction?: -1 | 0 | 1 } {
  const key = keyOf(DIRECTIONS, word?.folded)
  return key === undefined ? {} : { direction: Number(key) as -1 | 0 | 1 }
}

/** The key whose list holds a word that a capture has folded. */
function keyOf<K extends string>(
  lists: Readonly<Record<K, readonly string[]>>,
  folded: string | undefined,
): K | undefined {
  return (Object.keys(lists) as K[]).find((key) => lists[key].some((word) => foldString(word) === folded))
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1000 && value <= 2200
}

function isMonth(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 12
}

function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
