/** What a date says. */

/**
 * Units of time that dates count in.
 *
 * @category Values
 */
export type DateUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/**
 * Which one of several: the last before the day of writing (-1), the one it lies in (0), or the next (1).
 *
 * @category Values
 */
export type Direction = -1 | 0 | 1

/** Fields that several kinds of dates have. */
interface DateDetails {
  /** The part of it that is meant: مطلع العام, منتصف مارس, أواخر الثمانينيات, بقية الأسبوع, عطلة نهاية الأسبوع. */
  readonly part?: 'early' | 'mid' | 'late' | 'rest' | 'weekend'
  /** Which of its weeks or days is meant, where ISO 8601 has no way to write it: الأسبوع الثالث من يوليو, آخر جمعة من الشهر المقبل. */
  readonly nth?: NthOf
  /**
   * A date that counts from the day of writing, resolved: a Gregorian date in ISO 8601, no more precise than the text. Present
   * where the extractor has a `referenceDate` and the text says which day, week, month … is meant.
   */
  readonly resolved?: string
}

/**
 * The first, the second … of the weeks of a month, or of its Fridays.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('الجمعة الأخيرة من مايو')[0]?.value // => { kind: 'point', date: 'XXXX-05-XX', calendar: 'gregorian', nth: { count: -1, unit: 'weekday', weekday: 5 } }
 * ```
 *
 * @category Values
 */
export interface NthOf {
  /** From 1; -1 is the last. */
  readonly count: number
  /** What is counted. */
  readonly unit: 'week' | 'weekday'
  /** ISO 8601 number of the weekday that is counted: 1 is Monday. */
  readonly weekday?: number
}

/**
 * A calendar date, a month, a year, a decade, a century.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('15 رمضان 1444هـ')[0]?.value // => { kind: 'point', date: '1444-09-15', calendar: 'hijri', gregorian: '2023-04-06' }
 * ```
 *
 * @category Values
 */
export interface DatePoint extends DateDetails {
  /** Tells dates apart. */
  readonly kind: 'point'
  /**
   * ISO 8601, with EDTF's `X` for digits that the text does not give: `2024-01-15`, `2024-01`, `2015`, `XXXX-01-15` (no year),
   * `19XX` (a century), `XX8X` (a decade of some century), `-0043` (44 before the common era), `2016-33` (the first of the
   * quarters 33–36), `2016-40` (the first of the halves 40 and 41), `2023-22` (the second of the seasons 21–24, from spring).
   */
  readonly date: string
  /** The calendar that the text counts in. `date` is in that calendar. */
  readonly calendar: 'gregorian' | 'hijri'
  /**
   * A Hijri date in the Gregorian calendar, by the Umm al-Qura tables: a day, or the interval of days that the month or the year
   * spans. `~` marks days before 1300 or after 1600 AH, which the tables do not hold: they are reckoned, and may be a day or two off.
   */
  readonly gregorian?: string
  /** Which one, where the text says so: يناير الماضي. */
  readonly direction?: Direction
}

/**
 * A period with a first and a last date.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('من 2014 إلى 2018')[0]?.value // => { kind: 'range', start: '2014', end: '2018', calendar: 'gregorian' }
 * ```
 *
 * @category Values
 */
export interface DateRange extends DateDetails {
  /** Tells dates apart. */
  readonly kind: 'range'
  /** The first, written as in {@link DatePoint}. Absent where either end is no calendar date. */
  readonly start?: string
  /** The last, included. */
  readonly end?: string
  /** The calendar of `start` and `end`. */
  readonly calendar?: 'gregorian' | 'hijri'
  /** The two ends, where either is no calendar date: من الاثنين إلى الجمعة. */
  readonly from?: DateValue
  /** Where it ends, in the same form; absent where it is open. */
  readonly to?: DateValue
}

/**
 * A length of time.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('السنوات الثلاث الماضية')[0]?.value // => { kind: 'duration', duration: 'P3Y', direction: -1 }
 * ```
 *
 * @category Values
 */
export interface DateDuration extends DateDetails {
  /** Tells dates apart. */
  readonly kind: 'duration'
  /** ISO 8601: `P3D`, `P1.5Y`. Absent where the text gives no number: سنوات عدة. */
  readonly duration?: string
  /** Where it lies, if it ends before the day of writing or begins after it: السنوات الثلاث الماضية. */
  readonly direction?: -1 | 1
}

/**
 * A date that is counted from the day of writing.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('قبل شهرين')[0]?.value // => { kind: 'relative', unit: 'month', offset: -2 }
 * ```
 *
 * @category Values
 */
export interface RelativeDate extends DateDetails {
  /** Tells dates apart. */
  readonly kind: 'relative'
  /** What is counted. */
  readonly unit: DateUnit
  /** How many units from the day of writing; negative for the past. */
  readonly offset: number
  /** The date within that unit, where the text is more precise: `XXXX-XX-15` in 15 من الشهر الماضي. */
  readonly within?: string
}

/**
 * A day of the week.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('الجمعة المقبل')[0]?.value // => { kind: 'weekday', weekday: 5, direction: 1 }
 * ```
 *
 * @category Values
 */
export interface Weekday extends DateDetails {
  /** Tells dates apart. */
  readonly kind: 'weekday'
  /** ISO 8601 number: 1 is Monday, 7 is Sunday. */
  readonly weekday: number
  /** Which one, where the text says so: الجمعة الماضي. */
  readonly direction?: Direction
  /** In which week, counted from that of writing, where the text says so: الجمعة من الأسبوع المقبل. */
  readonly offset?: number
}

/**
 * What a date says. Exactly as precise as the text: nothing is filled in.
 *
 * @example
 * ```ts
 * import { extract, type DateValue } from 'aalam'
 *
 * function describe(value: DateValue): string {
 *   switch (value.kind) {
 *     case 'point': return value.date
 *     case 'range': return `${value.start}/${value.end}`
 *     case 'duration': return value.duration ?? 'some time'
 *     case 'relative': return `${value.offset} ${value.unit}`
 *     case 'weekday': return `weekday ${value.weekday}`
 *   }
 * }
 * const [entity] = extract('في التاسع من فبراير')
 * if (entity?.type === 'date') describe(entity.value) // => 'XXXX-02-09'
 * ```
 *
 * @category Values
 */
export type DateValue = DatePoint | DateRange | DateDuration | RelativeDate | Weekday
