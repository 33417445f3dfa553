/** The parts of dates as patterns; what they capture is read in date-value.ts. */
import {
  after,
  ahead,
  capture,
  choice,
  gazetteer,
  joined,
  not,
  optional,
  sequence,
  shape,
  words,
} from '../match/pattern/words.js'
import type { Pattern } from '../types.js'
import { DIRECTIONS, ERAS, listOf, PERIOD_PARTS, THIS, YEAR_WORDS } from './date-words.js'
import { numeral } from './numeral.js'
import { andDayOrdinal, dayOrdinal, toDayOrdinal } from './ordinal-words.js'

export const digits = (accepts: RegExp): Pattern => shape('number', { accepts: (folded) => accepts.test(folded) })
export const plainYear = digits(/^[12]\d{3}$/)
export const shortYear = digits(/^\d{1,4}$/)

export const direction = capture('direction', words(...listOf(DIRECTIONS)))
/** `مطلع`, `أواخر`. */
export const periodPart = capture('part', words(...listOf(PERIOD_PARTS)))
/** `هذا` in front of the match, which then begins with it. */
export const thisBefore = after(words(...THIS), { include: true })
export const yearWord = words(...YEAR_WORDS)

export const era = (prefix: string): Pattern => capture(`${prefix}era`, words(...listOf(ERAS)))
/** A year in words begins with a thousand: ألفين وثمانية عشر. */
export const yearInWords = (prefix: string): Pattern =>
  sequence(ahead(words('ألف', 'الألف', 'ألفين', 'ألفان')), capture(`${prefix}year`, numeral), optional(era(prefix)))

/** A year that shows itself to be one: `2015`, `٧٥٠ هـ`, `44 ق.م`, `ألفين وثمانية عشر`. */
export const year = (prefix = ''): Pattern =>
  choice(
    sequence(capture(`${prefix}year`, shortYear), era(prefix)),
    capture(`${prefix}year`, plainYear),
    yearInWords(prefix),
  )

/** A year after the word for it, which may have three figures only: `عام 247`. */
export const namedYear = (prefix = ''): Pattern => choice(year(prefix), capture(`${prefix}year`, digits(/^\d{3}$/)))

/** `( 1948 )`, `( 1320 ) هجري`. */
export const bracketedYear = choice(
  sequence(words('('), capture('year', shortYear), words(')'), era('')),
  sequence(words('('), year(), words(')')),
)

/** The same year in another calendar: `1445هـ / 2023م`, `1445هـ (2023م)`. */
export const otherYear = choice(
  sequence(words('/', '-', 'الموافق'), capture('other-year', shortYear), era('other-')),
  sequence(words('('), capture('other-year', shortYear), era('other-'), words(')')),
)

/** `من العام الماضي`: the year of a day or a month, counted from the day of writing. */
export const relativeYear = sequence(
  optional(words('من')),
  yearWord,
  capture('year-direction', words(...listOf(DIRECTIONS))),
)

/** What may follow a month: its year, or which one is meant. */
export const yearAfter = (prefix = ''): Pattern =>
  choice(
    sequence(
      optional(words('من', 'في', '،', ',', '/')),
      optional(words(...YEAR_WORDS, 'لعام', 'لسنة')),
      year(prefix),
      // يناير 2024/2025 is no January.
      not(sequence(joined(), words('/'))),
    ),
    sequence(optional(words('/')), optional(yearWord), bracketedYear),
    relativeYear,
    direction,
  )

/** `آب/أغسطس`, `أغسطس (آب)`. */
const doubled = (month: Pattern, prefix = ''): Pattern => {
  const twin = capture(`${prefix}twin`, gazetteer('month'))
  return sequence(month, optional(choice(sequence(words('/', '-'), twin), sequence(words('('), twin, words(')')))))
}

/** Safar, which is also the zero of a score: 3 - صفر. */
const SAFAR = 'hijri-2'

/** A month by its name; the one that is also a number only where a year follows. */
export const month = (prefix = ''): Pattern =>
  choice(
    doubled(capture(`${prefix}month`, gazetteer('month', { accepts: ({ id }) => id !== SAFAR })), prefix),
    sequence(
      capture(`${prefix}month`, gazetteer('month', { accepts: ({ id }) => id === SAFAR })),
      ahead(choice(digits(/^1[2-5]\d\d$/), sequence(words('من'), yearWord))),
    ),
  )
/** The same, which may be written together with و. */
export const andMonth = (prefix = ''): Pattern =>
  doubled(capture(`${prefix}month`, gazetteer('month', { proclitics: true })), prefix)
/** A month whose name is no other word. */
export const sureMonth = doubled(capture('month', gazetteer('month', { weak: false })))
/** `شهر 3`, `الشهر التاسع`. */
export const monthNumber = (prefix: string): Pattern =>
  choice(
    sequence(words('شهر'), capture(`${prefix}month-number`, digits(/^(0?[1-9]|1[0-2])$/)), not(words('/', '-'))),
    sequence(words('الشهر'), capture(`${prefix}month-number`, dayOrdinal)),
    // As it is spoken: شهر عشرة. A month has no plural after these numbers.
    sequence(
      words('شهر'),
      capture(
        `${prefix}month-number`,
        words('ثلاثة', 'ثلاث', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'),
      ),
    ),
  )

export const numberedMonth = monthNumber('')

export const dayDigits = digits(/^(0?[1-9]|[12]\d|3[01])$/)
/** A day of the month, in digits or as an ordinal. */
export const day = (prefix = ''): Pattern => capture(`${prefix}day`, choice(dayDigits, dayOrdinal, words('أول', 'غرة')))

/** `والعاشر`, `و10`: the second of two days. */
export const andDay = (prefix: string): Pattern =>
  choice(sequence(words('و'), day(prefix)), capture(`${prefix}day`, andDayOrdinal))
/** `للخامس`, behind الموافق. */
export const toDay: Pattern = capture('day', toDayOrdinal)

export const weekday = capture('weekday', gazetteer('weekday'))
/** A weekday whose name is no other word: أحد and خميس without the article need يوم before them. */
export const sureWeekday = choice(
  sequence(words('يوم', 'أيام', 'ليوم'), weekday),
  capture('weekday', gazetteer('weekday', { weak: false })),
)

/** `بتاريخ :`, of which ب stays outside as a particle does. */
export const dated = sequence(words('تاريخ'), optional(words(':')))
/** What stands before a day: its name, or a word for it. */
export const weekdayBefore = sequence(
  choice(sequence(optional(words('اليوم', 'أمس', 'غدا')), sureWeekday), words('يوم', 'اليوم', 'أمس', 'غدا'), dated),
  optional(words('،', ',')),
  optional(words('الموافق', 'الموافق ل', 'المصادف', 'في', 'من')),
)

const SIGNS = ['/', '-', '\u2013']
const dayOrMonth = digits(/^\d{1,2}$/)
const fullYear = digits(/^\d{4}$/)
/** A number of one, two or four figures with a sign behind it; worked out once for all dates that may begin so. */
const signAfter = ahead(sequence(digits(/^(\d{1,2}|\d{4})$/), words(...SIGNS)))

/** `15/1/2024`, `2024 - 01 - 15`, `15.1.2024`, and without spaces `15/1/24`. */
export const numericDate = (prefix = ''): Pattern => {
  const [first, second, last] = ['first', 'second', 'last'].map((name) => `${prefix}${name}`) as [
    string,
    string,
    string,
  ]
  const rest = (sign: string): Pattern =>
    choice(
      sequence(words(sign), capture(second, dayOrMonth), words(sign), capture(last, fullYear)),
      sequence(
        ...[joined(), words(sign), joined(), capture(second, dayOrMonth)],
        ...[joined(), words(sign), joined(), capture(last, digits(/^\d\d$/))],
      ),
    )
  return choice(
    sequence(
      signAfter,
      choice(
        sequence(capture(first, dayOrMonth), choice(...SIGNS.map(rest))),
        sequence(
          capture(first, fullYear),
          choice(
            ...SIGNS.map((sign) =>
              sequence(words(sign), capture(second, dayOrMonth), words(sign), capture(last, dayOrMonth)),
            ),
          ),
        ),
      ),
      optional(era(prefix)),
      not(sequence(joined(), words('/', '-'))),
    ),
    capture(`${prefix}dotted`, digits(/^\d{1,2}\.\d{1,2}\.\d{4}$/)),
  )
}
