/** Dates that count from the day of writing, and days of the week: `أمس`, `الأسبوع الماضي`, `يوم الجمعة المقبل`, `هذا العام`. */
import { after, ahead, capture, choice, not, optional, sequence, shape, words } from '../match/pattern/words.js'
import type { DateValue } from '../types.js'
import { direction, periodPart, sureWeekday, thisBefore, weekday } from './date-parts.js'
import { dateRule, readWeekday } from './date-value.js'
import { DIRECTIONS, directionOf, listOf, meaningOf, PERIODS, THIS } from './date-words.js'

/** Days counted from the day of writing. */
const RELATIVE_DAYS = {
  '-2': 'أول من أمس|الأول من أمس|أول أمس|أمس الأول|قبل أمس|أول البارحة|أول من البارحة|قبل البارحة|أول امبارح|أول مبارح|قبل امبارح|قبل مبارح|اليوم اللي قبل امبارح|اليوم الي قبل امبارح|اليوم القبل البارحة',
  '-1': 'أمس|الأمس|البارحة|امبارح|مبارح|يوم أمس',
  '0': 'اليوم|يومنا هذا|هذا اليوم|اليوم الحالي',
  '1': 'غدا|غد|الغد|بكرا|يوم غد|يوم الغد',
  '2': 'بعد غد|بعد الغد|بعد بكرا|بعد بكرة|اليوم اللي بعد بكرا|اليوم اللي بعد بكرة|اليوم الي بعد بكرة',
} as const

const TODAY = 'اليوم'
/** What makes another day of it: اليوم الذي, اليوم الأخير, اليوم العالمي. */
const NOT_TODAY =
  `الذي نفسه ذاته عينه الأخير الواحد الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر
  العالمي الدولي الوطني القومي الدراسي`.split(/\s+/)

/** `أمس`, `غدا الأحد`, `أول من أمس`. */
export const relativeDay = dateRule({
  name: 'relative day',
  pattern: sequence(
    // The day of which a story tells is not that of writing.
    not(after(words('نفس', 'ذلك', 'ذاك', 'ذات', 'طوال', 'كل', 'بقية', 'صبيحة'))),
    optional(words('يوم')),
    choice(
      capture('word', words(...listOf(RELATIVE_DAYS).filter((word) => word !== TODAY))),
      sequence(capture('word', words(TODAY)), not(words(...NOT_TODAY))),
      // بكرة القدم: with a ball.
      sequence(
        capture('tomorrow', words('بكرة')),
        choice(not(shape('arabic')), ahead(words('الصبح', 'الظهر', 'العصر', 'المسا'))),
      ),
    ),
    optional(sequence(optional(words('،', ',')), sureWeekday)),
  ),
  score: 0.9,
  read: ({ captures }) => {
    const offset = captures['tomorrow'] ? 1 : meaningOf(RELATIVE_DAYS, captures['word'])
    return offset === undefined ? undefined : { kind: 'relative', unit: 'day', offset: Number(offset) }
  },
})

/** Before a weekday: which week. */
const ofWeek = choice(
  sequence(words('الأسبوع'), capture('week-direction', words(...listOf(DIRECTIONS)))),
  capture('this-week', words('هذا الأسبوع')),
)

/** `يوم الثلاثاء`, `الجمعة المقبل`, `الثلاثاء من الأسبوع المقبل`, `الأسبوع المقبل الاثنين`. */
export const weekdayAlone = dateRule({
  name: 'weekday',
  pattern: choice(
    sequence(sureWeekday, optional(words('من', 'في')), ofWeek),
    sequence(weekday, ofWeek),
    sequence(ofWeek, optional(words('يوم')), weekday),
    sequence(thisBefore, capture('this', sureWeekday)),
    sequence(sureWeekday, optional(direction)),
  ),
  score: 0.85,
  read: ({ captures }) => {
    const weekday = readWeekday(captures['weekday'])
    if (weekday === undefined) return undefined
    const week = captures['this-week'] ? 0 : directionOf(captures['week-direction'])
    if (week !== undefined)
      return { value: { kind: 'weekday', weekday, offset: week } satisfies DateValue, score: 0.95 }
    const direction = captures['this'] ? 0 : directionOf(captures['direction'])
    return { kind: 'weekday', weekday, ...(direction !== undefined && { direction }) } satisfies DateValue
  },
})

/** Periods of which one speaks of the beginning and the end: أول الشهر, آخر السنة. */
const ENDED = ['الأسبوع', 'الشهر', 'العام', 'السنة']
const period = capture('unit', words(...listOf(PERIODS)))

/** `الأسبوع الماضي`, `مطلع العام المقبل`, `هذا العام`, `نهاية الشهر`. */
export const relativePeriod = dateRule({
  name: 'relative period',
  pattern: choice(
    sequence(
      optional(sequence(optional(words('عطلة')), periodPart)),
      period,
      optional(words('الدراسي', 'الدراسية', 'الجامعي', 'الجامعية', 'المالي', 'المالية')),
      choice(
        direction,
        capture('after-next', words('بعد القادم', 'بعد المقبل', 'بعد التالي')),
        capture('before-last', words('قبل الماضي', 'قبل الماضية', 'قبل المنصرم', 'اللي قبل الماضي')),
      ),
    ),
    sequence(optional(periodPart), capture('this', words(...THIS)), period),
    sequence(thisBefore, period, optional(words('الحالي', 'الجاري'))),
    // As it is spoken in the Levant: هالأسبوع.
    capture('joined-this', words('هالأسبوع', 'هالشهر', 'هالسنة', 'هالعام')),
    sequence(words('عطلة'), periodPart, capture('unit', words('الأسبوع'))),
    sequence(
      choice(capture('first', words('أول')), capture('last', words('آخر'))),
      capture('unit', words(...ENDED)),
      optional(direction),
    ),
    // "of my week"
    sequence(periodPart, capture('unit', words('أسبوعي'))),
    sequence(
      periodPart,
      capture('unit', words('العام', 'السنة', 'الشهر', 'الأسبوع', 'العقد', 'القرن')),
      not(words('الدراسي', 'الدراسية', 'المالي', 'المالية', 'الدولي', 'الأول', 'الأولى')),
    ),
  ),
  score: 0.95,
  read: ({ captures }) => {
    const { 'joined-this': joinedThis } = captures
    const named = joinedThis ? { folded: joinedThis.folded.slice(1) } : captures['unit']
    const unit = named?.folded === 'اسبوعي' ? 'week' : meaningOf(PERIODS, named)
    const offset = captures['after-next'] ? 2 : captures['before-last'] ? -2 : (directionOf(captures['direction']) ?? 0)
    if (unit === undefined) return undefined
    // نهاية الأسبوع is Saturday and Sunday in one country, and Friday and Saturday in another.
    const weekend = unit === 'week' && captures['part']?.folded === 'نهايه'
    const part = captures['first'] ? 'early' : captures['last'] ? 'late' : weekend ? 'weekend' : undefined
    return { kind: 'relative', unit, offset, ...(part && { part }) }
  },
})

/** The rules for dates that count from now. */
export const dateRelativeRules = [relativeDay, weekdayAlone, relativePeriod] as const
