/** Days, months and years of a calendar: `15 يناير 2024`, `آب/أغسطس 2019`, `عام 1445هـ`, `15/1/2024`. */
import {
  after,
  ahead,
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
import type { DateValue } from '../types.js'
import {
  bracketedYear,
  day,
  dayDigits,
  month,
  namedYear,
  numberedMonth,
  numericDate,
  otherYear,
  periodPart,
  sureMonth,
  sureWeekday,
  thisBefore,
  year,
  yearAfter,
  yearInWords,
  yearWord,
} from './date-parts.js'
import { dateRule, readNumericDate, readPoint } from './date-value.js'
import { laterOrdinal } from './ordinal-words.js'

/** `بتاريخ :`, of which ب stays outside as a particle does. */
const dated = sequence(words('تاريخ'), optional(words(':')))
const weekdayBefore = sequence(
  choice(sequence(optional(words('اليوم', 'أمس', 'غدا')), sureWeekday), words('يوم', 'اليوم', 'أمس', 'غدا'), dated),
  optional(words('،', ',')),
  optional(words('الموافق', 'الموافق ل', 'المصادف', 'في', 'من')),
)
const gazetteerMonth = capture('month', gazetteer('month'))
const cardinalDay = sequence(
  optional(words('واحد', 'اثنين', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة')),
  words('وعشرين', 'وعشرون', 'عشرين', 'ثلاثين', 'وثلاثين'),
)
const between = repeat(words('من', 'شهر', '-', '/'), 0, 2)

/** `15 يناير 2024`, `الاثنين 15 من آب/أغسطس`, `التاسع من فبراير`. */
export const dayOfMonth = dateRule({
  name: 'day, month, year',
  pattern: sequence(optional(weekdayBefore), day(), between, month(), optional(yearAfter())),
  score: 0.97,
  read: ({ captures }) => readPoint(captures),
})

/** `مايو الحادي عشر`, `سبتمبر 10, 1901`: the month first, as translations have it. */
export const monthBeforeDay = dateRule({
  name: 'month, day',
  pattern: sequence(
    optional(words('شهر')),
    month(),
    optional(words('-', '/')),
    choice(day(), capture('day', cardinalDay)),
    choice(
      sequence(optional(words('،', ',', 'من')), year()),
      not(choice(shape('arabic'), shape('number'), words('%', '/', '-', ':'))),
    ),
  ),
  score: 0.8,
  read: ({ captures }) => readPoint(captures),
})

/** `يوم 27`, `الخميس في الحادي والعشرين`, `يوم السبت السادس عشر`: a day of a month that the text does not name. */
export const dayAlone = dateRule({
  name: 'day',
  pattern: choice(
    sequence(
      not(after(words('كل'))),
      words('يوم'),
      day(),
      not(choice(shape('arabic', { definite: false }), words('/', '-', ':', '%', '.'))),
    ),
    sequence(
      sureWeekday,
      words('في', 'الموافق', 'المصادف'),
      day(),
      not(choice(shape('arabic'), words('/', '-', ':', '%'))),
    ),
    sequence(sureWeekday, capture('day', laterOrdinal)),
    // الجمعة 15: what a noun follows are so many of these.
    sequence(
      sureWeekday,
      capture('day', dayDigits),
      not(choice(shape('arabic'), shape('latin'), shape('number'), words('/', '-', ':', '%', '،', ','))),
    ),
  ),
  score: 0.75,
  read: ({ captures }) => readPoint(captures),
})

/** `التاسع من الشهر الجاري`, `15 من الشهر الماضي`. */
export const dayOfRelativeMonth = dateRule({
  name: 'day of a month counted from now',
  pattern: sequence(
    optional(weekdayBefore),
    day(),
    optional(words('من', 'في')),
    choice(
      sequence(
        words('الشهر'),
        capture('month-direction', words('الماضي', 'المنصرم', 'الحالي', 'الجاري', 'المقبل', 'القادم')),
      ),
      capture('this', words('هذا الشهر')),
    ),
  ),
  score: 0.95,
  read: ({ captures }) => {
    const point = readPoint(captures)
    if (point?.kind !== 'point') return undefined
    const word = captures['month-direction']?.folded ?? ''
    const offset = /ماضي|منصرم/.test(word) ? -1 : /مقبل|قادم/.test(word) ? 1 : 0
    return { kind: 'relative', unit: 'month', offset, within: point.date } satisfies DateValue
  },
})

/** `يناير 2024`, `شهر أيار/مايو 2019`, `يناير الماضي`, `مطلع يناير`. */
export const monthOfYear = dateRule({
  name: 'month, year',
  pattern: choice(
    sequence(
      optional(thisBefore),
      optional(dated),
      optional(periodPart),
      optional(words('شهر', 'شهري')),
      choice(month(), numberedMonth),
      yearAfter(),
    ),
    sequence(thisBefore, month()),
    sequence(periodPart, optional(words('شهر')), choice(month(), numberedMonth)),
  ),
  score: 0.95,
  read: ({ captures }) => readPoint(captures),
})

/** `مايو`, `شهر آب`, `شهر 3`: a month alone, by a name that is no other word, or after the word for month. */
export const monthAlone = dateRule({
  name: 'month',
  pattern: choice(
    sequence(words('شهر', 'شهري'), gazetteerMonth),
    sureMonth,
    numberedMonth,
    // A name that is another word too: في آب, منذ مارس.
    sequence(after(words('في', 'منذ', 'حتى', 'خلال', 'بحلول')), month()),
  ),
  score: 0.8,
  read: ({ captures }) => readPoint(captures),
})

/** العام الدراسي 2022, السنة المالية 2023. */
const YEAR_KINDS = ['الدراسي', 'الدراسية', 'المالي', 'المالية', 'الجامعي', 'الجامعية', 'الميلادي', 'الهجري']

/** `عام 2015`, `سنة ١٩٩٠`, `العام 1445هـ / 2023م`, `عام ( 1948 )`, `عام ألفين وثمانية عشر`. */
export const yearAlone = dateRule({
  name: 'year',
  pattern: sequence(
    optional(periodPart),
    choice(sequence(yearWord, optional(words(...YEAR_KINDS))), dated),
    choice(sequence(namedYear(), optional(otherYear)), bracketedYear),
  ),
  score: 0.95,
  read: ({ captures }) => readPoint(captures),
})

/** `1348 هـ`, `44 ق.م`, `1445هـ (2023م)`. */
export const yearOfEra = dateRule({
  name: 'year of an era',
  pattern: sequence(
    choice(
      sequence(capture('year', shape('number', { accepts: (folded) => /^\d{1,4}$/.test(folded) })), era()),
      sequence(
        capture('year', shape('number', { accepts: (folded) => /^1\d{3}$/.test(folded) })),
        capture('era', words('م')),
      ),
      sequence(
        words('('),
        capture('year', shape('number', { accepts: (folded) => /^\d{3,4}$/.test(folded) })),
        words(')'),
        choice(era(), capture('era', words('م'))),
      ),
      // 618/907 م, (907 م): no length in metres.
      sequence(
        after(words('/', '(')),
        capture('year', shape('number', { accepts: (folded) => /^\d{3,4}$/.test(folded) })),
        capture('era', words('م')),
      ),
    ),
    optional(otherYear),
  ),
  score: 0.8,
  read: ({ captures }) => readPoint(captures),
})

/** A number that is a year by where it stands: `في 2018`, `منذ بداية 2019`, `( 1948 )`. */
export const bareYear = dateRule({
  name: 'year by itself',
  pattern: choice(
    sequence(
      choice(after(words('في', 'منذ', 'حتى', 'بحلول', 'خلال', 'قبل', 'بعد', 'موسم')), ahead(periodPart)),
      optional(periodPart),
      capture('year', shape('number', { accepts: isRecent })),
      not(choice(words('/', '-', '%', ':'), sequence(words('،', ','), shape('number')))),
      not(choice(words('من', 'شخص', 'شخصا'), sequence(joined(), shape('arabic')), shape('latin'))),
    ),
    sequence(after(words('(')), capture('year', shape('number', { accepts: isRecent })), ahead(words(')'))),
    sequence(after(words('في', 'منذ', 'حتى')), yearInWords(''), not(shape('arabic'))),
  ),
  score: 0.6,
  read: ({ captures }) => {
    const words = captures['year']?.folded.split(' ').length
    // ألف and ألفين by themselves are numbers.
    return words === 1 && !/^\d/.test(captures['year']?.folded ?? '') ? undefined : readPoint(captures)
  },
})

/** `بتاريخ 17 / 2 / (1966)`, `بتاريخ 14 / 15 / 2 / (1941)`: as catalogues of archives have it, with a day or two. */
export const catalogueDate = dateRule({
  name: 'day, month, year in brackets',
  pattern: sequence(
    dated,
    capture('day', dayDigits),
    words('/'),
    optional(sequence(capture('to-day', dayDigits), words('/'))),
    capture('month-number', shape('number', { accepts: (folded) => /^(0?[1-9]|1[0-2])$/.test(folded) })),
    words('/'),
    words('('),
    year(),
    words(')'),
  ),
  score: 0.95,
  read: ({ captures }) => {
    const [start, end] = [captures['day'], captures['to-day']].map((day) => day && readPoint({ ...captures, day }))
    if (start?.kind !== 'point' || end?.kind !== 'point') return start
    return { kind: 'range', start: start.date, end: end.date, calendar: start.calendar }
  },
})

/** `2024-01-15`, `بتاريخ ( 15 / 1 / 2024 )`, `الثلاثاء الموافق 5/8/2008`, `شباط ( 13 / 2 / 1945 )`. */
export const numbers = dateRule({
  name: 'numbers',
  pattern: choice(
    sequence(weekdayBefore, words('('), numericDate(), words(')')),
    sequence(not(after(words('رقم'))), optional(weekdayBefore), numericDate()),
    sequence(month('named-'), words('('), numericDate(), words(')')),
  ),
  score: 0.95,
  read: ({ captures }) => readNumericDate(captures),
})

const dayFigures = shape('number', { accepts: (folded) => /^(0?[1-9]|[12]\d|3[01])$/.test(folded) })

const zero = shape('number', { accepts: (folded) => /^0[1-9]$/.test(folded) })
const leadingZero = choice(
  sequence(zero, joined(), words('/'), joined(), dayFigures),
  sequence(dayFigures, joined(), words('/'), joined(), zero),
)

/** `3/2015`, `2015/3`. */
export const numericMonth = dateRule({
  name: 'month and year in numbers',
  pattern: sequence(
    not(after(words('رقم', 'قرار', 'قانون', 'القرار', 'القانون', 'المادة', '/', '-', '('))),
    capture('a', shape('number', { accepts: (folded) => /^(0?[1-9]|1[0-2]|(19|20)\d\d)$/.test(folded) })),
    joined(),
    words('/'),
    joined(),
    capture('b', shape('number', { accepts: (folded) => /^(0?[1-9]|1[0-2]|(19|20)\d\d)$/.test(folded) })),
    not(sequence(joined(), words('/', '-'))),
  ),
  score: 0.6,
  read: ({ captures: { a, b } }) => {
    const [year, month] = a?.folded.length === 4 ? [a, b] : [b, a]
    if (year?.folded.length !== 4 || !month || month.folded.length > 2) return undefined
    return { kind: 'point', date: `${year.folded}-${month.folded.padStart(2, '0')}`, calendar: 'gregorian' }
  },
})

/** `22/04`, `04/22`, `الثلاثاء 3/5`: a leading zero shows that it is no fraction, as does a word that a day follows: في 22/4. */
export const numericDay = dateRule({
  name: 'day and month in numbers',
  pattern: sequence(
    choice(
      sequence(sureWeekday, optional(words('الموافق', 'في', '،'))),
      after(words('في', 'يوم', 'تاريخ', 'حتى', 'منذ')),
      sequence(not(after(words('رقم', '/', '-'))), ahead(leadingZero)),
    ),
    capture('a', dayFigures),
    joined(),
    words('/'),
    joined(),
    capture('b', dayFigures),
    not(sequence(joined(), words('/', '-'))),
  ),
  score: 0.6,
  read: ({ captures: { a, b, weekday } }) => {
    const [first, second] = [a?.folded ?? '', b?.folded ?? '']
    const [day, month] = Number(second) > 12 ? [second, first] : [first, second]
    if (Number(month) > 12 || !(weekday || Number(day) > 12 || first.startsWith('0') || second.startsWith('0')))
      return undefined
    return { kind: 'point', date: `XXXX-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, calendar: 'gregorian' }
  },
})

/** The rules for days, months and years. */
export const datePointRules = [
  dayOfMonth,
  monthBeforeDay,
  dayAlone,
  dayOfRelativeMonth,
  monthOfYear,
  monthAlone,
  yearAlone,
  yearOfEra,
  bareYear,
  catalogueDate,
  numbers,
  numericMonth,
  numericDay,
] as const

function era(): ReturnType<typeof capture> {
  return capture(
    'era',
    words('ه', 'هجري', 'هجرية', 'للهجرة', 'ميلادي', 'ميلادية', 'للميلاد', 'ق.م', 'ق م', 'قبل الميلاد'),
  )
}

function isRecent(folded: string): boolean {
  return /^(1[6-9]\d\d|20[0-5]\d)$/.test(folded) && folded !== '2000'
}
