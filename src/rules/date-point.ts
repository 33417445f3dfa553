/** Days, months and years of a calendar: `15 يناير 2024`, `آب/أغسطس 2019`, `عام 1445هـ`. */
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
import { dateFigureRules } from './date-figures.js'
import {
  bracketedYear,
  dated,
  day,
  dayDigits,
  month,
  namedYear,
  numberedMonth,
  otherYear,
  periodPart,
  sureMonth,
  sureWeekday,
  thisBefore,
  toDay,
  weekdayBefore,
  year,
  yearAfter,
  yearInWords,
  yearWord,
} from './date-parts.js'
import { dateRule, readPoint } from './date-value.js'
import { laterOrdinal } from './ordinal-words.js'

const gazetteerMonth = capture('month', gazetteer('month'))
const cardinalDay = sequence(
  optional(words('واحد', 'اثنين', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة')),
  words('وعشرين', 'وعشرون', 'عشرين', 'ثلاثين', 'وثلاثين'),
)
const between = repeat(words('من', 'شهر', '-', '/'), 0, 2)

/** `15 يناير 2024`, `الاثنين 15 من آب/أغسطس`, `التاسع من فبراير`. */
export const dayOfMonth = dateRule({
  name: 'day, month, year',
  pattern: choice(
    // The article of figures: الـ15 من مايو.
    sequence(after(words('ال'), { include: true }), joined(), day(), words('من'), month(), optional(yearAfter())),
    sequence(optional(weekdayBefore), day(), between, month(), optional(yearAfter())),
    sequence(weekdayBefore, toDay, words('من'), month(), optional(yearAfter())),
  ),
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
      choice(after(words('في', 'منذ', 'حتى', 'بحلول', 'خلال', 'قبل', 'بعد', 'موسم', 'مواليد')), ahead(periodPart)),
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
  ...dateFigureRules,
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
