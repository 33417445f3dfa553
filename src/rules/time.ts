/** Times of the day: `14:30`, `الساعة الثالثة والنصف مساء`, `العاشرة صباحا`, `7 مساء`, `من 4 إلى 5 مساء`, `بتوقيت غرينتش`. */
import { after, capture, choice, defineRule, gazetteer, joined, not, optional, sequence, shape, words } from '../match/pattern/words.js'
import type { Pattern, RuleMatch, TimeValue } from '../types.js'
import { two } from './calendar.js'
import { listOf, meaningOf } from './date-words.js'
import { timeLengthRules } from './duration.js'
import { andNumeral } from './numeral.js'
import { readNumber } from './numerals.js'
import { hourOrdinal, readOrdinal } from './ordinal-words.js'

type Captures = RuleMatch['captures']

/** Words for the halves of the day; those of the night are in either. */
const HALVES = {
  morning: 'صباحا|الصباح|صباح|الصبح|فجرا|الفجر|في الصباح|قبل الظهر|بعد منتصف الليل|بعد منتصف ليل|ص|am|a.m',
  noon: 'ظهرا|الظهر',
  evening: 'مساء|المساء|عصرا|العصر|بعد الظهر|بعد العصر|بعد المغرب|في المساء|عشاء|م|pm|p.m',
  night: 'ليلا|الليل|في الليل|هذه الليلة',
} as const
const half = (prefix: string): Pattern => capture(`${prefix}half`, words(...listOf(HALVES).filter((word) => word.length > 1)))
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
const ordinalHour = (prefix: string): Pattern => capture(`${prefix}hour`, hourOrdinal)
const cardinalHour = (prefix: string): Pattern =>
  capture(`${prefix}hour`, words('واحدة', 'اثنتين', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'))

/** `والنصف`, `إلا ربعا`, `و20 دقيقة`, `وخمس دقائق`. */
const fractionWords = ['النصف', 'نصف', 'نص', 'الربع', 'ربع', 'الثلث', 'ثلث', 'ربعا', 'ثلثا']
const minutes = (prefix: string): Pattern =>
  sequence(
    optional(
      choice(
        capture(`${prefix}fraction`, choice(words(...fractionWords.map((word) => `و${word}`)), sequence(words('و'), words(...fractionWords)))),
        sequence(capture(`${prefix}more`, andNumeral), optional(words('دقيقة', 'دقائق'))),
      ),
    ),
    optional(
      sequence(
        words('إلا'),
        choice(
          capture(`${prefix}less`, words(...fractionWords)),
          sequence(capture(`${prefix}less`, choice(number(/^\d{1,2}$/), words('خمس', 'خمسا', 'خمسة', 'عشر', 'عشرا', 'عشرة', 'ثلاث', 'ثلاثة', 'دقيقتين'))), optional(words('دقيقة', 'دقائق'))),
        ),
      ),
    ),
  )

/** `بتوقيت غرينتش`, `بالتوقيت المحلي`, `بتوقيت القاهرة`, `GMT`. */
const zone = optional(
  choice(
    sequence(words('بتوقيت', 'توقيت'), capture('zone', choice(words('غرينتش', 'جرينتش', 'غرينيتش', 'جرينيتش', 'gmt', 'utc', 'مكة المكرمة', 'مكة'), gazetteer('location'), gazetteer('country'), shape('arabic')))),
    sequence(words('بالتوقيت', 'التوقيت'), capture('zone', words('المحلي', 'العالمي'))),
    capture('zone', words('gmt', 'utc', 'ت غ')),
  ),
)
const at = words('الساعة', 'الساعه', 'ساعة')

/** A time of the day with nothing that leaves doubt: figures with a colon, the word for hour, or a half of the day. */
const sure = (prefix: string): Pattern =>
  choice(
    sequence(optional(at), clock(prefix), optional(anyHalf(prefix))),
    sequence(half(prefix), clock(prefix)),
    sequence(capture(`${prefix}figures`, number(/^(0?[1-9]|1[0-2])[0-5]\d$/)), capture(`${prefix}half`, words('صباحا', 'مساء', 'المساء'))),
    sequence(
      at,
      choice(
        sequence(capture(`${prefix}dotted`, number(/^([01]?\d|2[0-3])\.[0-5]\d$/)), optional(anyHalf(prefix))),
        sequence(choice(ordinalHour(prefix), capture(`${prefix}hour`, hourDigits), cardinalHour(prefix)), minutes(prefix), optional(half(prefix))),
      ),
    ),
    sequence(ordinalHour(prefix), minutes(prefix), half(prefix)),
    sequence(capture(`${prefix}hour`, number(/^(0?[1-9]|1[0-2])$/)), minutes(prefix), half(prefix)),
  )
/** A time of the day that only its neighbours show to be one. */
const any = (prefix: string): Pattern =>
  choice(sure(prefix), sequence(ordinalHour(prefix), minutes(prefix)), capture(`${prefix}hour`, number(/^(0?[1-9]|1\d|2[0-3])$/)))

/** A time of the day. */
export const timeOfDay = defineRule({
  name: 'time of day',
  type: 'time',
  pattern: sequence(not(after(words('/', '-'))), sure(''), zone),
  score: 0.97,
  produce: ({ captures }) => produce(readTime(captures, ''), captures),
})

/** `الثامنة والنصف`, `السابعة إلا ربعا`: an hour with minutes, without the word for it. */
export const hourAndFraction = defineRule({
  name: 'time: hour and fraction',
  type: 'time',
  pattern: choice(
    sequence(ordinalHour(''), capture('fraction', words('والنصف', 'والربع', 'والثلث')), optional(sequence(words('إلا'), capture('less', words('خمس', 'خمسا', 'ثلاث', 'ثلاثة', 'عشر')), words('دقائق')))),
    sequence(ordinalHour(''), words('إلا'), capture('less', words('ربع', 'ربعا', 'ثلث', 'ثلثا', 'الربع', 'الثلث'))),
  ),
  score: 0.8,
  produce: ({ captures }) => produce(readTime(captures, ''), captures),
})

/** `منتصف الليل`, `منتصف النهار`. */
export const middle = defineRule({
  name: 'time: middle of day or night',
  type: 'time',
  pattern: sequence(words('منتصف'), optional(words('-')), capture('middle', words('الليل', 'النهار', 'الظهيرة')), zone),
  score: 0.8,
  produce: ({ captures }) => ({
    value: { kind: 'point', time: captures['middle']?.folded === 'الليل' ? 'T00' : 'T12', ...zoneOf(captures) } satisfies TimeValue as TimeValue,
  }),
})

const opened = after(words('من', 'بين', 'ومن'), { include: true })
const to = choice(words('إلى', 'حتى', 'وحتى', '-', '\u2013', 'و'), sequence(words('و'), at))

/** `من الخامسة إلى السادسة مساء`, `4:00 - 5:30`, `بين الساعة 3 و5 عصرا`. */
export const timeRange = defineRule({
  name: 'time: range',
  type: 'time',
  pattern: sequence(
    choice(
      sequence(opened, any(''), choice(sequence(to, sure('to-')), andHour())),
      sequence(opened, sure(''), to, any('to-')),
      sequence(any(''), words('إلى', 'حتى', '-', '\u2013'), sure('to-')),
      sequence(sure(''), words('إلى', 'حتى', '-', '\u2013'), sure('to-')),
    ),
    zone,
  ),
  score: 0.95,
  produce: ({ captures }) => {
    const end = readTime(captures, 'to-')
    const start = end && readTime(captures, '', captures['to-half'] && end.hour)
    // 4 - 1 مساء is a score, and the evening of the match.
    if (!start || !end || (!captures['half'] && start.hour >= end.hour)) return undefined
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

/** The rules for times of the day and for lengths of time in hours or less. */
export const timeRules = [timeOfDay, hourAndFraction, middle, timeRange, ...timeLengthRules] as const

/** `والسادسة مساء`, after بين. */
function andHour(): Pattern {
  const hours = 'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' ')
  return sequence(capture('to-hour', words(...hours.map((hour) => `و${hour}`))), minutes('to-'), half('to-'))
}

/** A time that was read. */
interface Read {
  readonly time: string
  readonly hour: number
  readonly ambiguous: boolean
}

function produce(read: Read | undefined, captures: Captures): { value: TimeValue } | undefined {
  if (!read) return undefined
  return { value: { kind: 'point', time: read.time, ...(read.ambiguous && { ambiguous: true as const }), ...zoneOf(captures) } }
}

/** Reads the captures of a time. The first of two takes its half of the day from the second, if that comes out before it. */
function readTime(captures: Captures, prefix: string, before?: number): Read | undefined {
  const get = (name: string): string | undefined => captures[prefix + name]?.folded
  const [dottedHour, dottedMinute] = get('dotted')?.split('.') ?? [get('figures')?.slice(0, -2), get('figures')?.slice(-2)]
  const written = (dottedHour ?? get('hour') ?? '').replace(/^و(?=ال)/, '')
  const named = /^\d/.test(written) ? Number(written) : (readOrdinal(written) ?? readNumber(written))
  if (named === undefined || named > 24) return undefined
  const half = meaningOf(HALVES, captures[`${prefix}half`])
  let hour = toDay(named, half)
  const figures = dottedMinute ?? get('minute')
  let minute = figures === undefined ? undefined : Number(figures)
  const more = get('fraction') ?? get('more')
  if (more !== undefined) {
    const minutes = minutesOf(more)
    if (minutes === undefined) return undefined
    minute = minutes
  }
  const less = get('less')
  if (less !== undefined) {
    const minutes = minutesOf(less)
    if (minutes === undefined) return undefined
    minute = (minute ?? 0) - minutes
    if (minute < 0) {
      minute += 60
      hour = (hour + 23) % 24
    }
  }
  if (!half && before !== undefined && hour < 12 && hour + 12 <= before) hour += 12
  const second = get('second')
  const time = `T${two(hour % 24)}${minute === undefined ? '' : `:${two(minute)}`}${second === undefined ? '' : `:${second}`}`
  // 14:30 and 07:00 are times of 24 hours; السابعة may be either.
  const ambiguous = !half && before === undefined && named > 0 && named <= 12 && !/^0\d/.test(written) && get('minute') === undefined
  return { time, hour, ambiguous }
}

/** An hour of twelve in the half of the day that is meant. */
function toDay(hour: number, half: keyof typeof HALVES | undefined): number {
  if (half === undefined || hour > 12) return hour
  if (half === 'morning') return hour % 12
  if (half === 'noon') return hour >= 10 ? hour : hour + 12
  if (half === 'evening') return hour === 12 ? 12 : hour + 12
  // The night: from six to midnight, and the hours after it.
  return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour
}

const FRACTIONS: Readonly<Record<string, number>> = { نصف: 30, نص: 30, ربع: 15, ربعا: 15, ثلث: 20, ثلثا: 20, دقيقتين: 2 }

function minutesOf(folded: string): number | undefined {
  const word = folded.replace(/^و ?/, '').replace(/^ال/, '')
  const minutes = FRACTIONS[word] ?? readNumber(word)
  return minutes !== undefined && minutes > 0 && minutes < 60 && Number.isInteger(minutes) ? minutes : undefined
}

function zoneOf({ zone }: Captures): { zone?: string } {
  if (!zone) return {}
  if (/^(غ|ج)رين|^gmt|^utc|^ت غ|العالمي/.test(zone.folded)) return { zone: 'UTC' }
  if (/^مكه/.test(zone.folded)) return { zone: '+03:00' }
  return { zone: zone.folded === 'المحلي' ? 'local' : zone.text }
}
