/**
 * Lengths of time: `ثلاثة أيام`, `يومين`, `سنة ونصف`, `السنوات الثلاث الماضية`, `طوال الشهر`. Days and more are dates, hours and
 * less are times. With قبل, منذ and بعد they count from the moment of writing: `قبل شهرين`.
 */
import {
  after,
  capture,
  choice,
  defineRule,
  gazetteer,
  joined,
  not,
  optional,
  repeat,
  sequence,
  shape,
  words,
} from '../match/pattern/words.js'
import type { DateUnit, DateValue, Pattern, RuleMatch, TimeUnit, TimeValue } from '../types.js'
import { dateRule } from './date-value.js'
import { withAnd } from './number-words.js'
import { amountAhead, andNumeral, definiteCount, numeral } from './numeral.js'
import { definiteOrdinal } from './ordinal-words.js'
import {
  ALL_FORMS,
  DATE_FORMS,
  type Length,
  readLengths,
  TIME_FORMS,
  toDuration,
  type UnitForms,
} from './time-units.js'

/** Words after which a unit by itself is a length of time: لمدة أسبوع, قبل شهر. */
const MEASURING = ['لمدة', 'مدة', 'خلال', 'غضون', 'مدى', 'مرور', 'قرابة', 'نحو', 'حوالي', 'بعد', 'قبل', 'منذ']
const ABOUT = ['نحو', 'حوالي', 'قرابة', 'زهاء']
/** A light year is no time: على بعد 120 سنة ضوئية. */
const LIGHT = ['ضوئية', 'ضوئيتين', 'ضوئيتان']
const PAST = ['الماضية', 'الماضيين', 'الماضيتين', 'المنصرمة', 'الفائتة', 'السابقة', 'الأخيرة', 'الأخيرين', 'الأخيرتين']
const NEXT = ['المقبلة', 'المقبلين', 'المقبلتين', 'القادمة', 'القادمين', 'القادمتين', 'التالية', 'التاليين']
const last = capture('last', words(...PAST))
const next = capture('next', words(...NEXT))
/** `ونصف`, and of what it is: سنة ونصف السنة. */
const fraction = sequence(
  choice(
    words('ونصف', 'ونصفا', 'ونص', 'وربع', 'وربعا', 'وثلث', 'وثلثا', 'والنصف'),
    sequence(words('و'), words('نصف', 'نص', 'ربع', 'ثلث')),
  ),
  optional(words(...ALL_FORMS.theOne, ...ALL_FORMS.one)),
)
/** Further lengths after the first: و21 يوما, وثلاثة أشهر, وشهرين. */
const further = choice(
  sequence(optional(words('،', ',')), choice(andNumeral, numeral), words(...ALL_FORMS.many)),
  words(...withAnd([...ALL_FORMS.two, ...ALL_FORMS.one])),
  sequence(words('و'), words(...ALL_FORMS.two, ...ALL_FORMS.one)),
)
/** `من الآن`; any other من says that it is counted from something else: بعد شهر من الحرب. */
const reference = choice(words('من الآن', 'من اليوم'), not(words('من', 'على', 'عن', ...LIGHT)))
/** A year after the unit makes it a date: رقم 9 عام 1921. */
const dateAhead = choice(words('('), shape('number', { accepts: (folded) => /^\d{4}$/.test(folded) }))
/** What names the one that is meant, so that no length is: شهر رمضان, يوم 15, عام الفيل, شهر آب. */
const oneAhead = choice(
  words('(', 'ألف', 'ألفين'),
  shape('number'),
  gazetteer('month'),
  gazetteer('weekday'),
  shape('arabic', { definite: true }),
)

/** What a length is captured as: after قبل and منذ it lies in the past, after بعد in the future. */
type Name = 'length' | 'past' | 'future'

/** A length with a number, in the dual, or with more than the unit alone. */
const counted = (units: UnitForms, name: Name): Pattern =>
  capture(
    name,
    choice(
      sequence(
        numeral,
        words(...units.many, ...units.definite),
        not(dateAhead),
        optional(fraction),
        repeat(further, 0, 2),
      ),
      sequence(words(...units.two), optional(fraction), repeat(further, 0, 2)),
      sequence(words('نصف', 'ربع', 'ثلث', 'ثلثي'), words(...units.one.map((word) => `ال${word}`))),
      sequence(words(...units.one), choice(fraction, repeat(further, 1, 2))),
      sequence(words(...units.one), words('واحد', 'واحدة', 'واحدا'), repeat(further, 0, 2)),
      // عقد is also a contract and قرن a horn.
      sequence(words(...units.doubtful), words('من الزمن', 'من الزمان', 'من السنين')),
    ),
  )

/** A unit by itself. */
const single = (units: UnitForms, name: Name): Pattern =>
  choice(
    sequence(capture(name, words(...units.one)), words('كامل', 'كاملة', 'كاملا')),
    sequence(after(words(...MEASURING)), capture(name, words(...units.one)), not(oneAhead)),
  )

/** How long something lasts, and from when it counts, where that is now. */
const lengthPattern = (units: UnitForms): Pattern => {
  const length = (name: Name): Pattern => choice(counted(units, name), single(units, name))
  return choice(
    // الـ24 ساعة الماضية
    sequence(
      after(words('ال'), { include: true }),
      joined(),
      capture('length', sequence(shape('number'), words(...units.many))),
      choice(last, next),
    ),
    sequence(after(words('قبل', 'منذ'), { include: true }), length('past'), reference),
    sequence(after(words('بعد'), { include: true }), length('future'), reference),
    sequence(after(words('قبل', 'منذ'), { include: true }), words(...ABOUT), length('past'), reference),
    sequence(after(words('بعد'), { include: true }), words(...ABOUT), length('future'), reference),
    sequence(length('future'), capture('now', words('من الآن'))),
    sequence(after(words('قبل', 'منذ', 'بعد'), { include: true }), length('length'), not(words(...LIGHT))),
    sequence(length('length'), not(words(...LIGHT)), optional(choice(last, next))),
    sequence(
      words('طوال', 'طيلة'),
      choice(counted(units, 'length'), capture('length', words(...units.one, ...units.theOne))),
    ),
  )
}

/** `الثلاثة`, `الخمس عشرة`, `الخمسة والعشرين`. */
const definiteNumber = choice(definiteCount, definiteOrdinal)

const vague = ['القليلة', 'العديدة', 'المعدودة']
/** `السنوات الثلاث الماضية`, `اليومين المقبلين`, `الأيام القليلة الماضية`, `السنوات الأخيرة`. */
const definitePattern = (units: UnitForms): Pattern =>
  choice(
    sequence(
      capture(
        'length',
        sequence(words(...units.definite), choice(definiteNumber, sequence(words('ال'), shape('number')))),
      ),
      choice(last, next),
    ),
    sequence(capture('length', words(...units.definite)), optional(words(...vague)), choice(last, next)),
  )

/** `عدة أيام`, `بضع ساعات`, `سنوات طويلة`; after قبل and منذ also `سنوات`. */
const vaguePattern = (units: UnitForms): Pattern =>
  choice(
    sequence(words('عدة', 'بضع', 'بضعة'), capture('length', words(...units.many))),
    sequence(
      after(words('قبل', 'منذ', 'بعد'), { include: true }),
      capture('length', words(...units.plural)),
      optional(words('عدة', 'عديدة', 'طويلة', 'قليلة')),
    ),
    sequence(capture('length', words(...units.many)), words('عدة', 'عديدة', 'طويلة', 'قليلة')),
  )

/** `ثلاثة أيام`, `عامين`, `شهر و21 يوما`; قبل `شهرين`. */
export const dateLength = dateRule({
  name: 'length',
  pattern: sequence(amountAhead, lengthPattern(DATE_FORMS)),
  score: 0.9,
  read: ({ captures }) => readDateLength(captures),
})

/** `السنوات الثلاث الماضية`, `عدة أيام`. */
export const dateLengthFromNow = dateRule({
  name: 'length up to now or from now',
  pattern: choice(definitePattern(DATE_FORMS), vaguePattern(DATE_FORMS)),
  score: 0.85,
  read: ({ captures }) => readDateLength(captures),
})

/** `ثلاث ساعات`, `30 دقيقة`, `ساعة ونصف`; بعد `ساعتين`. */
export const timeLength = defineRule({
  name: 'time: length',
  type: 'time',
  pattern: sequence(
    amountAhead,
    choice(lengthPattern(TIME_FORMS), definitePattern(TIME_FORMS), vaguePattern(TIME_FORMS)),
  ),
  score: 0.9,
  produce: ({ captures }) => {
    const lengths = lengthsOf(captures)
    if (!lengths) return undefined
    const value = fromNow(captures, lengths) ?? { kind: 'duration', ...durationOf(lengths) }
    return { value: value as TimeValue }
  },
})

/** The rules for lengths of time that are dates, and for those that are times. */
export const dateLengthRules = [dateLength, dateLengthFromNow] as const
export const timeLengthRules = [timeLength] as const

function readDateLength(captures: RuleMatch['captures']): DateValue | undefined {
  const lengths = lengthsOf(captures)
  if (!lengths) return undefined
  const relative = fromNow(captures, lengths)
  if (relative) return relative as DateValue
  const direction = captures['last'] ? -1 : captures['next'] ? 1 : undefined
  return { kind: 'duration', ...durationOf(lengths), ...(direction && { direction }) }
}

function lengthsOf({ length, past, future }: RuleMatch['captures']): Length[] | undefined {
  return readLengths((length ?? past ?? future)?.folded ?? '')
}

/** A whole number of one unit, counted from now: قبل ثلاثة أيام. */
function fromNow(
  captures: RuleMatch['captures'],
  lengths: readonly Length[],
): { kind: 'relative'; unit: DateUnit | TimeUnit; offset: number } | undefined {
  const sign = captures['past'] ? -1 : captures['future'] ? 1 : undefined
  const [first] = lengths
  if (sign === undefined || lengths.length !== 1 || first?.count === undefined || !Number.isInteger(first.count))
    return undefined
  return { kind: 'relative', unit: first.unit, offset: sign * first.count }
}

function durationOf(lengths: readonly Length[]): { duration?: string } {
  const duration = toDuration(lengths)
  return duration === undefined ? {} : { duration }
}
