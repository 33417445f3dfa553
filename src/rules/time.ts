/** Times of the day: `14:30`, `الساعة الثالثة والنصف مساء`, `العاشرة صباحا`, `7 مساء`, `من 4 إلى 5 مساء`, `بتوقيت غرينتش`. */
import {
  after,
  ahead,
  capture,
  choice,
  defineRule,
  gazetteer,
  joined,
  not,
  optional,
  sequence,
  shape,
  words,
} from '../match/pattern/words.js'
import type { Pattern, Rule, TimeValue } from '../types.js'
import { calibrated } from './calibrated.js'
import { listOf } from './date-words.js'
import { timeLengthRules } from './duration.js'
import { andNumeral, notInRow } from './numeral.js'
import { hourOrdinal } from './ordinal-words.js'
import { partOfDay } from './time-part.js'
import { HALVES, produce, readTime, zoneOf } from './time-value.js'

const half = (prefix: string): Pattern =>
  capture(`${prefix}half`, words(...listOf(HALVES).filter((word) => word.length > 1)))
/** `ص` and `م` stand for the halves only after figures. */
const anyHalf = (prefix: string): Pattern => capture(`${prefix}half`, words(...listOf(HALVES)))

const number = (accepts: RegExp): Pattern => shape('number', { accepts: (folded) => accepts.test(folded) })
const hourDigits = number(/^([01]?\d|2[0-4])$/)
const sixty = number(/^[0-5]\d$/)
/** `14:30`, `7:05:30`. */
const clock = (prefix: string): Pattern =>
  sequence(
    capture(`${prefix}hour`, hourDigits),
    joined(),
    words(':'),
    joined(),
    capture(`${prefix}minute`, sixty),
    optional(sequence(joined(), words(':'), joined(), capture(`${prefix}second`, sixty))),
    not(sequence(joined(), words(':'))),
  )
/** `T14:30`, as ISO 8601 has it. */
const marked = (prefix: string): Pattern => sequence(optional(sequence(words('t'), joined())), clock(prefix))
const ordinalHour = (prefix: string): Pattern => capture(`${prefix}hour`, hourOrdinal)
const cardinalHour = (prefix: string): Pattern =>
  capture(
    `${prefix}hour`,
    words(
      'واحدة',
      'وحدة',
      'اثنتين',
      'اثنين',
      'اتنين',
      'تلاتة',
      'تمانية',
      'ثلاثة',
      'أربعة',
      'خمسة',
      'ستة',
      'سبعة',
      'ثمانية',
      'تسعة',
      'عشرة',
    ),
  )

/** `والنصف`, `إلا ربعا`, `و20 دقيقة`, `وخمس دقائق`. */
const fractionWords = ['النصف', 'نصف', 'نص', 'الربع', 'ربع', 'الثلث', 'ثلث', 'ربعا', 'ثلثا']
const minutes = (prefix: string): Pattern =>
  sequence(
    optional(
      choice(
        capture(
          `${prefix}fraction`,
          choice(words(...fractionWords.map((word) => `و${word}`)), sequence(words('و'), words(...fractionWords))),
        ),
        sequence(capture(`${prefix}more`, andNumeral), optional(words('دقيقة', 'دقائق'))),
      ),
    ),
    optional(
      sequence(
        words('إلا'),
        choice(
          capture(`${prefix}less`, words(...fractionWords)),
          sequence(
            capture(
              `${prefix}less`,
              choice(
                number(/^\d{1,2}$/),
                words('خمس', 'خمسا', 'خمسة', 'عشر', 'عشرا', 'عشرة', 'ثلاث', 'ثلاثة', 'دقيقتين'),
              ),
            ),
            optional(words('دقيقة', 'دقائق')),
          ),
        ),
      ),
    ),
  )

/** `بتوقيت غرينتش`, `بالتوقيت المحلي`, `بتوقيت القاهرة`, `GMT`. */
const zone = optional(
  choice(
    sequence(
      words('بتوقيت', 'توقيت'),
      capture(
        'zone',
        choice(
          words('غرينتش', 'جرينتش', 'غرينيتش', 'جرينيتش', 'gmt', 'utc', 'مكة المكرمة', 'مكة'),
          gazetteer('location'),
          gazetteer('country'),
          shape('arabic'),
        ),
      ),
    ),
    sequence(words('بالتوقيت', 'التوقيت'), capture('zone', words('المحلي', 'العالمي'))),
    capture('zone', words('gmt', 'utc', 'ت غ')),
  ),
)
const at = words('الساعة')

/** A time of the day with nothing that leaves doubt: figures with a colon, the word for hour, or a half of the day. */
const sure = (prefix: string): Pattern =>
  choice(
    sequence(choice(sequence(at, clock(prefix)), marked(prefix)), optional(anyHalf(prefix))),
    sequence(half(prefix), clock(prefix)),
    sequence(
      capture(`${prefix}figures`, number(/^(0?[1-9]|1[0-2])[0-5]\d$/)),
      capture(`${prefix}half`, words('صباحا', 'مساء', 'المساء')),
    ),
    sequence(
      at,
      choice(
        sequence(capture(`${prefix}dotted`, number(/^([01]?\d|2[0-3])\.[0-5]\d$/)), optional(anyHalf(prefix))),
        sequence(
          choice(ordinalHour(prefix), capture(`${prefix}hour`, hourDigits), cardinalHour(prefix)),
          minutes(prefix),
          optional(half(prefix)),
        ),
      ),
    ),
    sequence(ordinalHour(prefix), minutes(prefix), half(prefix)),
    sequence(
      choice(capture(`${prefix}hour`, number(/^(0?[1-9]|1[0-2])$/)), cardinalHour(prefix)),
      minutes(prefix),
      half(prefix),
    ),
  )
/** A time of the day that only its neighbours show to be one. */
const any = (prefix: string): Pattern =>
  choice(
    sure(prefix),
    sequence(choice(ordinalHour(prefix), cardinalHour(prefix)), minutes(prefix)),
    capture(`${prefix}hour`, number(/^(0?[1-9]|1\d|2[0-3])$/)),
  )

/** A time of the day. */
export const timeOfDay = defineRule({
  name: 'time of day',
  type: 'time',
  pattern: sequence(notInRow, not(after(words('/', '-'))), sure(''), zone),
  score: 0.97,
  produce: ({ captures }) => produce(readTime(captures, ''), captures),
})

/** `الثامنة والنصف`, `السابعة إلا ربعا`: an hour with minutes, without the word for it. */
export const hourAndFraction = defineRule({
  name: 'time: hour and fraction',
  type: 'time',
  pattern: choice(
    sequence(
      ordinalHour(''),
      capture('fraction', words('والنصف', 'والربع', 'والثلث')),
      optional(sequence(words('إلا'), capture('less', words('خمس', 'خمسا', 'ثلاث', 'ثلاثة', 'عشر')), words('دقائق'))),
    ),
    sequence(ordinalHour(''), words('إلا'), capture('less', words('ربع', 'ربعا', 'ثلث', 'ثلثا', 'الربع', 'الثلث'))),
    // في السابعة at the end of a clause; in السابعة من عمره it is no hour.
    sequence(
      after(words('في', 'عند', 'حتى')),
      capture('alone', ordinalHour('')),
      not(choice(shape('arabic'), shape('number'))),
    ),
    sequence(
      after(words('عند')),
      capture('alone', capture('hour', number(/^([1-9]|1[0-2])$/))),
      not(choice(shape('arabic'), shape('latin'), shape('number'), words('%', '/', '-', '.', ',', '،'))),
    ),
  ),
  score: 0.8,
  produce: ({ captures }) => {
    const reading = produce(readTime(captures, ''), captures)
    return reading && captures['alone'] ? { ...reading, score: 0.55 } : reading
  },
})

/** `منتصف الليل`, `منتصف النهار`. */
export const middle = defineRule({
  name: 'time: middle of day or night',
  type: 'time',
  pattern: choice(
    sequence(words('منتصف'), optional(words('-')), capture('middle', words('الليل', 'النهار', 'الظهيرة')), zone),
    capture('middle', words('الظهيرة')),
    // منتصف ليل السبت: the day is a date.
    sequence(words('منتصف'), capture('middle', words('ليل')), ahead(choice(words('أمس'), gazetteer('weekday')))),
  ),
  score: 0.8,
  produce: ({ captures }) => ({
    value: {
      kind: 'point',
      time: /ليل$/.test(captures['middle']?.folded ?? '') ? 'T00' : 'T12',
      ...zoneOf(captures),
    } satisfies TimeValue as TimeValue,
  }),
})

const opened = after(words('من', 'بين', 'ومن'), { include: true })
const to = choice(words('إلى', 'حتى', 'وحتى', '-', '\u2013', 'و'), sequence(words('و'), at))

/** `من الخامسة إلى السادسة مساء`, `4:00 - 5:30`, `بين الساعة 3 و5 عصرا`. */
export const timeRange = defineRule({
  name: 'time: range',
  type: 'time',
  pattern: sequence(
    notInRow,
    choice(
      sequence(opened, any(''), choice(sequence(to, sure('to-')), andHour())),
      sequence(opened, sure(''), to, any('to-')),
      sequence(any(''), choice(words('إلى', 'حتى'), capture('dash', words('-', '\u2013'))), sure('to-')),
    ),
    zone,
  ),
  score: 0.95,
  produce: ({ captures }) => {
    const end = readTime(captures, 'to-')
    const start = end && readTime(captures, '', captures['to-half'] && end.hour)
    // 4 - 1 مساء is a score, and the evening of the match.
    if (!start || !end || (captures['dash'] && !captures['half'] && start.named >= end.named)) return undefined
    const value: TimeValue = {
      kind: 'range',
      start: start.time,
      end: end.time,
      ...(start.ambiguous && end.ambiguous && { ambiguous: true }),
      ...zoneOf(captures),
    }
    return { value }
  },
})

/**
 * The rules for times of the day and for lengths of time in hours or less.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 * import { timeRules } from 'aalam/rules'
 *
 * const { extract } = createExtractor({ rules: timeRules, types: ['time'] })
 * extract('عند الساعة الثالثة والنصف عصرا').map(({ text }) => text) // => ['الساعة الثالثة والنصف عصرا']
 * ```
 *
 * @category Rules
 */
export const timeRules: readonly Rule<'time', TimeValue>[] = calibrated([
  timeOfDay,
  hourAndFraction,
  middle,
  timeRange,
  partOfDay,
  ...timeLengthRules,
])

/** `والسادسة مساء`, after بين. */
function andHour(): Pattern {
  const hours = 'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' ')
  return sequence(capture('to-hour', words(...hours.map((hour) => `و${hour}`))), minutes('to-'), half('to-'))
}
