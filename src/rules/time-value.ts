/** Reads what the patterns of times have captured. */
import type { RuleMatch, TimeValue } from '../types.js'
import { two } from './calendar.js'
import { meaningOf } from './date-words.js'
import { readNumber } from './numerals.js'
import { readOrdinal } from './ordinal-words.js'

type Captures = RuleMatch['captures']

/** Words for the halves of the day; those of the night are in either. */
export const HALVES = {
  morning: 'صباحا|الصباح|صباح|الصبح|الصبحية|فجرا|الفجر|في الصباح|قبل الظهر|بعد منتصف الليل|بعد منتصف ليل|ص|am|a.m',
  noon: 'ظهرا|الظهر',
  evening: 'مساء|المساء|المسا|عصرا|العصر|بعد الظهر|بعد العصر|بعد المغرب|في المساء|عشاء|م|pm|p.m',
  night: 'ليلا|الليل|بالليل|في الليل|هذه الليلة',
} as const

/** A time that was read. */
export interface ReadTime {
  readonly time: string
  readonly hour: number
  /** The hour as the text names it. */
  readonly named: number
  readonly ambiguous: boolean
}

/** A point in time, with its zone. */
export function produce(read: ReadTime | undefined, captures: Captures): { value: TimeValue } | undefined {
  if (!read) return undefined
  return {
    value: { kind: 'point', time: read.time, ...(read.ambiguous && { ambiguous: true as const }), ...zoneOf(captures) },
  }
}

/** Reads the captures of a time. The first of two takes its half of the day from the second, if that comes out before it. */
export function readTime(captures: Captures, prefix: string, before?: number): ReadTime | undefined {
  const get = (name: string): string | undefined => captures[prefix + name]?.folded
  const [dottedHour, dottedMinute] = get('dotted')?.split('.') ?? [
    get('figures')?.slice(0, -2),
    get('figures')?.slice(-2),
  ]
  const written = (dottedHour ?? get('hour') ?? '').replace(/^و(?=ال)/, '')
  const named = /^\d/.test(written) ? Number(written) : (readOrdinal(written) ?? readNumber(written))
  if (named === undefined || named > 24) return undefined
  const half = meaningOf(HALVES, captures[`${prefix}half`])
  let hour = toDay(named, half)
  const figures = dottedMinute ?? get('minute')
  const minutes = sumOf(figures, get('fraction') ?? get('more'), get('less'))
  if (minutes === null) return undefined
  if (minutes !== undefined && minutes < 0) hour = (hour + 23) % 24
  if (!half && before !== undefined && hour < 12 && hour + 12 <= before) hour += 12
  const second = get('second')
  const time = `T${two(hour % 24)}${minutes === undefined ? '' : `:${two((minutes + 60) % 60)}`}${second === undefined ? '' : `:${second}`}`
  // 14:30 and 07:00 are times of 24 hours; السابعة may be either.
  const ambiguous =
    !half && before === undefined && named > 0 && named <= 12 && !/^0\d/.test(written) && get('minute') === undefined
  return { time, hour, named, ambiguous }
}

/** The minutes in figures, or those that are added to the hour, less those that are taken off; `null` where they are none. */
function sumOf(
  figures: string | undefined,
  more: string | undefined,
  less: string | undefined,
): number | undefined | null {
  if (figures !== undefined) return Number(figures)
  const [added, taken] = [more, less].map((words) => (words === undefined ? 0 : minutesOf(words)))
  if (added === undefined || taken === undefined) return null
  return more === undefined && less === undefined ? undefined : added - taken
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

const FRACTIONS: Readonly<Record<string, number>> = {
  نصف: 30,
  نص: 30,
  ربع: 15,
  ربعا: 15,
  ثلث: 20,
  ثلثا: 20,
  دقيقتين: 2,
}

function minutesOf(folded: string): number | undefined {
  const word = folded.replace(/^و ?/, '').replace(/^ال/, '')
  const minutes = FRACTIONS[word] ?? readNumber(word)
  return minutes !== undefined && minutes > 0 && minutes < 60 && Number.isInteger(minutes) ? minutes : undefined
}

/** The time zone that was captured. */
export function zoneOf({ zone }: Captures): { zone?: string } {
  if (!zone) return {}
  if (/^(غ|ج)رين|^gmt|^utc|^ت غ|العالمي/.test(zone.folded)) return { zone: 'UTC' }
  if (/^مكه/.test(zone.folded)) return { zone: '+03:00' }
  return { zone: zone.folded === 'المحلي' ? 'local' : zone.text }
}
