/** What a time of the day says. */

/**
 * Units of time that times of the day count in.
 *
 * @category Values
 */
export type TimeUnit = 'second' | 'minute' | 'hour'

/**
 * What a time of the day says. Exactly as precise as the text.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('الساعة الثالثة والنصف عصرا')[0]?.value // => { kind: 'point', time: 'T15:30' }
 * ```
 *
 * @category Values
 */
export type TimeValue =
  | {
      /** A time of day. */
      readonly kind: 'point'
      /** ISO 8601: `T15:30`; `T15` where the text names the hour alone. */
      readonly time: string
      /** Present where the text does not say which half of the day it means; `time` is then that of the morning. */
      readonly ambiguous?: true
      /** `UTC`, an offset from it (`+03:00`), `local`, or the place whose time it is, as the text has it. */
      readonly zone?: string
    }
  | {
      /** From one time of day to another. */
      readonly kind: 'range'
      /** Where it begins, ISO 8601. */
      readonly start: string
      /** Where it ends, ISO 8601. */
      readonly end: string
      /** Present where the text does not say which half of the day it means. */
      readonly ambiguous?: true
      /** As of a point. */
      readonly zone?: string
    }
  | {
      /** A length of time, ISO 8601: `PT3H`, `PT1.5H`. */
      readonly kind: 'duration'
      /** How long; absent where the text does not say. */
      readonly duration?: string
    }
  | {
      /** A time that is counted from the moment of writing: قبل ساعتين. */
      readonly kind: 'relative'
      /** What is counted. */
      readonly unit: TimeUnit
      /** Negative for the past. */
      readonly offset: number
    }
  | {
      /** A part of the day, without an hour: هذا المساء, مساء أمس. */
      readonly kind: 'part'
      /** Which one. */
      readonly part: 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'
      /** Present where the text has its beginning or its end: في وقت متأخر من الليل. */
      readonly at?: 'early' | 'late'
    }
