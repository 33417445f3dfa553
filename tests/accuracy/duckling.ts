/** Duckling's expected values, which are expressions of Haskell, as strings that can be compared. */
import type { ClassName } from './cases.js'
import { amountOf, isoWeek, timeOf } from './values.js'

/** What a phrase of Duckling is, and means. */
export interface DucklingExpectation {
  readonly name: ClassName
  readonly values: readonly string[]
}

/** Currencies that Duckling names by words, with how many of its coins make one. */
const CURRENCIES: Readonly<Record<string, readonly [code: string, coins: number]>> = {
  Dollar: ['USD', 1],
  Cent: ['USD', 100],
}

const MOMENT = /\((\d+), (\d+), (\d+), (\d+), (\d+), (\d+)\)/g

/** Reads an expression such as `(simple Dollar 10)`; `undefined` if it is none that is known. */
export function ducklingExpectation(dimension: string, expression: string): DucklingExpectation | undefined {
  const [head, ...rest] = expression.replace(/^\(|\)$/g, '').split(' ')
  if (!head || expression === '=') return undefined
  const number = Number((rest.at(-1) ?? '').replace(/[()]/g, ''))
  switch (dimension) {
    case 'Numeral':
      return { name: 'number', values: [amountOf(number)] }
    case 'Ordinal':
      return { name: 'ordinal', values: [amountOf(number)] }
    case 'AmountOfMoney': {
      if (head !== 'simple') return { name: 'money range', values: [] }
      const [code, coins] = CURRENCIES[rest[0] ?? ''] ?? [rest[0] ?? '', 1]
      return { name: 'money', values: [amountOf(number / coins, code)] }
    }
    case 'Quantity':
    case 'Volume':
    case 'Temperature':
      return { name: 'unit', values: [amountOf(Number((rest[1] ?? '').replace(/[()]/g, '')), rest[0]?.toLowerCase())] }
    case 'Duration': {
      const unit = (rest[1] ?? '').charAt(0)
      return { name: 'duration', values: [`P${/Minute|Hour|Second/.test(rest[1] ?? '') ? 'T' : ''}${rest[0]}${unit}`] }
    }
    case 'PhoneNumber':
      return { name: 'phone', values: [(/"(.*)"/.exec(expression)?.[1] ?? '').replace(/\D/g, '')] }
    case 'Time':
      return timeExpectation(head, expression)
    default:
      return undefined
  }
}

function timeExpectation(head: string, expression: string): DucklingExpectation | undefined {
  const moments = [...expression.matchAll(MOMENT)].map(([, ...parts]) => parts.map(Number))
  const grain = /(Second|Minute|Hour|Day|Week|Month|Quarter|Year)\b/.exec(expression)?.[1] ?? ''
  const ofDay = /Second|Minute|Hour/.test(grain)
  const written = moments.map((parts) => momentOf(parts, grain))
  if (head === 'datetimeHoliday') return { name: 'holiday', values: written }
  if (head === 'datetimeInterval')
    return { name: ofDay ? 'time range' : 'date range', values: [intervalOf(moments, grain)] }
  if (head !== 'datetime') return undefined
  return {
    name: ofDay ? 'time' : 'date',
    values: ofDay ? written.flatMap((moment) => [moment, moment.slice(11)]) : written,
  }
}

/** Duckling's intervals end before their second moment; ISO's with it. */
function intervalOf(moments: readonly number[][], grain: string): string {
  const [start, end] = moments.map(([year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0]) =>
    Date.UTC(year, month - 1, day, hour, minute, second),
  )
  const last = new Date((end ?? 0) - (grain === 'Second' ? 0 : 1))
  const first = new Date(start ?? 0)
  const length = /Second|Minute|Hour/.test(grain) ? 19 : 10
  return `${first.toISOString().slice(0, length)}/${last.toISOString().slice(0, length)}`
}

function momentOf(
  [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0]: readonly number[],
  grain: string,
): string {
  const date = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
  if (grain === 'Year') return date.slice(0, 4)
  if (grain === 'Month') return date.slice(0, 7)
  if (grain === 'Week') return isoWeek(new Date(`${date}T00:00:00Z`))
  if (grain === 'Day') return date
  return `${date}T${timeOf(`${hour}:${minute}:${second}`)}`
}
