/** The parts that dates are made of, as patterns; each captures what date-value.ts reads. */
import {
  ahead,
  after,
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
import { numeral } from './numeral.js'
import { definiteOrdinal } from './ordinal-words.js'

/** Adjectives that say which one is meant, after masculine and feminine nouns, their duals and plurals. */
export const DIRECTIONS = {
  '-1': 'الماضي الماضية المنصرم المنصرمة الفائت الفائتة السابق السابقة الأخير الأخيرة الماضيين الماضيتين الأخيرين الأخيرتين',
  '0': 'الحالي الحالية الجاري الجارية الراهن الراهنة',
  '1': 'المقبل المقبلة القادم القادمة التالي التالية اللاحق اللاحقة الآتي الآتية الجاي الجاية المقبلين المقبلتين القادمين القادمتين',
} as const

/** Words for the part of a period that is meant. */
export const PERIOD_PARTS = {
  early: 'مطلع أوائل بداية بدايات مستهل فاتحة',
  mid: 'منتصف أواسط وسط نص',
  late: 'نهاية أواخر ختام نهايات',
} as const

const listOf = (lists: Readonly<Record<string, string>>): string[] => Object.values(lists).flatMap((list) => list.split(' '))

export const direction = capture('direction', words(...listOf(DIRECTIONS)))
export const part = capture('part', words(...listOf(PERIOD_PARTS)))

/** `هذا` before a noun with the article, also in front of the match. */
export const THIS = ['هذا', 'هذه', 'هاي', 'هالـ']
export const thisBefore = after(words(...THIS.slice(0, 3)), { include: true })

const eraWords = words('م', 'ميلادي', 'ميلادية', 'للميلاد', 'ه', 'هجري', 'هجرية', 'للهجرة', 'ق.م', 'ق . م', 'ق م', 'قبل الميلاد')
const YEAR_WORDS = ['عام', 'العام', 'سنة', 'السنة', 'لعام', 'لسنة']
export const yearWord = words('عام', 'العام', 'سنة', 'السنة')

const yearDigits = (accepts: RegExp): Pattern => shape('number', { accepts: (folded) => accepts.test(folded) })
const plainYear = /^[12]\d{3}$/
const anyYear = /^\d{1,4}$/

/** A year with what it is counted from: `2015`, `١٤٤٥هـ`, `44 ق.م`, `ألفين وثمانية عشر`. */
export function year(name = 'year', anyLength = false): Pattern {
  const era = capture(name === 'year' ? 'era' : `${name}-era`, eraWords)
  return choice(
    sequence(capture(name, yearDigits(anyYear)), era),
    sequence(capture(name, yearDigits(anyLength ? /^\d{3,4}$/ : plainYear)), not(sequence(words('/', '-'), shape('number')))),
    sequence(capture(name, numeral), optional(era)),
  )
}

/** A year in parentheses or without. */
export const bracketedYear = choice(
  sequence(words('('), capture('year', yearDigits(anyYear)), words(')'), capture('era', eraWords)),
  sequence(words('('), year(), words(')')),
)

/** The year after a month: `2024`, `من عام 2024`, `، 2024`, `( 1948 )`, or which one of the months is meant. */
export const yearAfter = choice(
  sequence(
    optional(choice(words('من', 'في', '،', ',', '/', '-'), sequence(words('من', 'في')))),
    optional(words(...YEAR_WORDS)),
    choice(
      sequence(capture('year', yearDigits(plainYear)), optional(capture('era', eraWords))),
      sequence(capture('year', yearDigits(/^\d{3}$/)), capture('era', eraWords)),
      sequence(ahead(yearInWords()), capture('year', numeral)),
    ),
  ),
  sequence(optional(words(...YEAR_WORDS)), bracketedYear),
  sequence(words(...YEAR_WORDS), year()),
)

/** What years in words begin with. */
function yearInWords(): Pattern {
  return words('ألف', 'الألف', 'ألفين', 'ألفان')
}

const HIJRI_AMBIGUOUS = /^hijri/
/** `آب/أغسطس`, `أغسطس (آب)`, `آب - أغسطس`. */
export const doubled = (month: Pattern): Pattern =>
  sequence(
    month,
    optional(
      choice(sequence(words('/', '-'), gazetteer('month')), sequence(words('('), gazetteer('month'), words(')'))),
    ),
  )

/** A month by its name. */
export const month = (name = 'month'): Pattern => doubled(capture(name, gazetteer('month')))

/** A month whose name is no other word. */
export const sureMonth = doubled(
  capture('month', gazetteer('month', { weak: false, accepts: ({ id }) => !HIJRI_AMBIGUOUS.test(id) || id !== 'hijri-2' })),
)

/** `شهر 3`, `الشهر التاسع`: a month by its number. */
export const monthByNumber = choice(
  sequence(
    words('شهر'),
    capture('month-number', choice(shape('number', { accepts: (folded) => /^(0?[1-9]|1[0-2])$/.test(folded) }))),
    not(words('/')),
  ),
  sequence(words('الشهر'), capture('month-number', definiteOrdinal)),
)

/** A day of the month in digits. */
export const dayDigits = shape('number', { accepts: (folded) => /^(0?[1-9]|[12]\d|3[01])$/.test(folded) })

/** A day of the month, in digits or as an ordinal. */
export const day = (name = 'day'): Pattern => capture(name, choice(dayDigits, definiteOrdinal, words('أول')))

export const weekday = capture('weekday', gazetteer('weekday'))
/** A weekday whose name is no other word: أحد and خميس without the article need يوم before them. */
export const sureWeekday = capture('weekday', gazetteer('weekday', { weak: false }))

/** `15/1/2024`, `2024-01-15`, with spaces or without; `last` and `first` are the day and the year in either order. */
export const numericDate = choice(
  ...['/', '-', '\u2013'].map((sign) =>
    sequence(
      capture('first', shape('number', { accepts: (folded) => /^\d{1,4}$/.test(folded) })),
      words(sign),
      capture('second', shape('number', { accepts: (folded) => /^\d{1,2}$/.test(folded) })),
      words(sign),
      capture('last', shape('number', { accepts: (folded) => /^\d{1,4}$/.test(folded) })),
      not(sequence(joined(), words('/', '-'))),
    ),
  ),
  capture('dotted', shape('number', { accepts: (folded) => /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(folded) })),
)
