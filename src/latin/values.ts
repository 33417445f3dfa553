/** What English dates and amounts say, in the values of the package. A reader gives nothing for what it cannot read. */
import type { DateUnit, DateValue, Direction, EntityValues, TimeUnit } from '../types.js'
import { compromise } from './engines.js'

/** The types that wink's entities become. */
export type AmountType = 'date' | 'time' | 'money' | 'percent' | 'email' | 'url'
/** A type with a value of it. */
export type Amount = { [T in AmountType]: { readonly type: T; readonly value: EntityValues[T] } }[AmountType]

/** By the names of wink's types. */
export const READERS: Readonly<Record<string, (text: string) => Amount | undefined>> = {
  DATE: (text) => as('date', readDate(text)),
  DURATION: readDuration,
  TIME: (text) => as('time', readTime(text)),
  MONEY: (text) => as('money', readMoney(text)),
  PERCENT: (text) => as('percent', withAmount(text)),
  EMAIL: (text) => ({ type: 'email', value: { email: text } }),
  URL: (text) => ({ type: 'url', value: { url: /^[a-z]+:/i.test(text) ? text : `https://${text}` } }),
}

function as<T extends AmountType>(type: T, value: EntityValues[T] | undefined): Amount | undefined {
  return value && ({ type, value } as Amount)
}

const names = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list.split(' ').flatMap((name, index) => [[name, index + 1] as const, [name.slice(0, 3), index + 1] as const]),
  )
const MONTHS = names('january february march april may june july august september october november december')
const WEEKDAYS = names('monday tuesday wednesday thursday friday saturday sunday')
const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }
const DIRECTIONS: Readonly<Record<string, Direction>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 }
const DATE_UNITS: ReadonlySet<string> = new Set<DateUnit>([
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
])
/** ISO 8601's letters; those of the first set are of dates. */
const DURATIONS: Readonly<Record<string, string>> = { day: 'D', week: 'W', month: 'M', year: 'Y' }
const TIMES: Readonly<Record<TimeUnit, string>> = { hour: 'H', minute: 'M', second: 'S' }

function readDate(text: string): DateValue | undefined {
  const words = text.toLowerCase().match(/[a-z]+|\d+(?:st|nd|rd|th|s)?|-/g) ?? []
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso) return point(text)
  const [only, second] = words
  if (words.length === 1 && only !== undefined && only in DAYS)
    return { kind: 'relative', unit: 'day', offset: DAYS[only] as number }
  const decade = /^(\d{3})0s$/.exec(text)
  if (decade) return point(`${decade[1]}X`)
  const direction = DIRECTIONS[only ?? '']
  if (direction !== undefined && second && DATE_UNITS.has(second) && words.length === 2)
    return { kind: 'relative', unit: second as DateUnit, offset: direction }
  return readWeekday(words, direction) ?? readCalendarDate(words)
}

function readWeekday(words: readonly string[], direction: Direction | undefined): DateValue | undefined {
  const name = words[direction === undefined ? 0 : 1] ?? ''
  const weekday = WEEKDAYS.get(name)
  if (weekday === undefined || words.length > (direction === undefined ? 1 : 2)) return undefined
  return { kind: 'weekday', weekday, ...(direction !== undefined && { direction }) }
}

/** A day, a month and a year in any order, or some of them. */
function readCalendarDate(words: readonly string[]): DateValue | undefined {
  let [year, month, day] = ['', '', '']
  for (const word of words) {
    const number = Number.parseInt(word, 10)
    if (MONTHS.has(word)) month = two(MONTHS.get(word) as number)
    else if (/^\d{4}$/.test(word)) year = word
    else if (/^\d{1,2}(st|nd|rd|th)?$/.test(word) && number >= 1 && number <= 31) day = two(number)
    else if (!['the', 'of', 'on', 'in'].includes(word) && !WEEKDAYS.has(word)) return undefined
  }
  if (day !== '' && month === '') return undefined
  if (year === '' && month === '') return undefined
  return point([year || 'XXXX', month, day].filter(Boolean).join('-'))
}

function point(date: string): DateValue {
  return { kind: 'point', date, calendar: 'gregorian' }
}

function readDuration(text: string): Amount | undefined {
  const unit = /([a-z]+?)s?$/i.exec(text)?.[1]?.toLowerCase() ?? ''
  const amount = amountOf(text)
  if (amount === undefined) return undefined
  if (unit in DURATIONS) return { type: 'date', value: { kind: 'duration', duration: `P${amount}${DURATIONS[unit]}` } }
  if (unit in TIMES)
    return { type: 'time', value: { kind: 'duration', duration: `PT${amount}${TIMES[unit as TimeUnit]}` } }
  return undefined
}

function readTime(text: string): EntityValues['time'] | undefined {
  const match = /^(\d{1,2})(?::(\d{2}))?\s*([ap])?\.?(?:m\b)?/i.exec(text)
  if (!match) return undefined
  const [, hours = '', minutes, half] = match
  const hour = Number(hours)
  if (hour > 24 || (half && (hour > 12 || hour === 0)) || (!half && !minutes)) return undefined
  const shifted = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour
  const ambiguous = !half && hour >= 1 && hour <= 12
  return { kind: 'point', time: `T${two(shifted)}${minutes ? `:${minutes}` : ''}`, ...(ambiguous && { ambiguous }) }
}

/** Signs and words of the currencies that English texts name most; `$` alone counts as the dollar of the United States. */
const CURRENCIES: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/US\$|\$|\bdollars?\b|\bUSD\b/i, 'USD'],
  [/€|\beuros?\b|\bEUR\b/i, 'EUR'],
  [/£|\bGBP\b|\bpounds sterling\b/i, 'GBP'],
  [/¥|\byen\b|\bJPY\b/i, 'JPY'],
  [/₹|\bINR\b/i, 'INR'],
  [/₽|\brubles?\b|\broubles?\b|\bRUB\b/i, 'RUB'],
]

function readMoney(text: string): EntityValues['money'] | undefined {
  const value = withAmount(text)
  const currency = CURRENCIES.find(([pattern]) => pattern.test(text))?.[1]
  return value && { ...value, ...(currency && { currency }) }
}

function withAmount(text: string): { readonly amount: number } | undefined {
  const amount = amountOf(text)
  return amount === undefined ? undefined : { amount }
}

/** Words that say how many only about, or that compromise reads as another number. */
const VAGUE = /\b(?:few|several|half an?|couple|dozens?)\b/i
/** A number in digits or words. */
function amountOf(text: string): number | undefined {
  if (VAGUE.test(text)) return undefined
  // Of a text without numbers `get()` gives no list.
  const [found] = compromise()(text.replace(/[$€£¥₹₽%]/g, ' '))
    .numbers()
    .json() as { readonly number: { readonly num: number | null } }[]
  const amount = found?.number.num
  return typeof amount === 'number' && Number.isFinite(amount) ? amount : undefined
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
