/** The resolutions of Recognizers-Text as strings that can be compared. */
import { amountOf, timeOf } from './values.js'

/** What says that a phrase has no value. */
const UNRESOLVED = 'not resolved'

/** Fields that say more about a value, and are none. */
const ASIDE = new Set([
  'type',
  'subtype',
  'Mod',
  'score',
  'relativeTo',
  'offset',
  'Start',
  'Length',
  'isrelative',
  'unit',
  'isoCurrency',
])

/** Every value that a resolution accepts: its TIMEX, and the dates that it stands for at the time of writing. */
export function recognizersValues(resolution: unknown): string[] {
  if (typeof resolution !== 'object' || resolution === null) return []
  if ('Mod' in resolution && resolution.Mod) return []
  const { unit, isoCurrency } = resolution as Record<string, unknown>
  const measure =
    typeof isoCurrency === 'string' ? isoCurrency : typeof unit === 'string' ? unit.toLowerCase() : undefined
  const values = Object.entries(resolution).flatMap(([name, value]): string[] => {
    if (ASIDE.has(name) || /^(start|end)/.test(name)) return []
    if (Array.isArray(value)) return value.flatMap(recognizersValues)
    if (typeof value === 'object') return [...recognizersValues(value), ...intervalsOf(value)]
    if (typeof value === 'number') return [amountOf(value)]
    if (typeof value !== 'string' || value === '' || value === UNRESOLVED) return []
    return readText(value, measure)
  })
  return [...new Set([...values, ...intervalsOf(resolution)])]
}

function readText(text: string, measure: string | undefined): string[] {
  const percent = /^(-?[\d.]+)%$/.exec(text)
  if (percent) return [amountOf(Number(percent[1]))]
  if (/^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(text)) return [amountOf(Number(text), measure)]
  // (2017-05-03,2017-05-09,P6D)
  const range = /^\(([^,]*),([^,]*),[^)]*\)$/.exec(text)
  if (range) return intervals(range[1] as string, range[2] as string)
  return [moment(text), ...seasonOf(text)]
}

/** `start` and `end` of a resolution as an interval. */
function intervalsOf(resolution: object | null): string[] {
  const fields = (resolution ?? {}) as Record<string, unknown>
  for (const kind of ['', 'Date', 'Time', 'DateTime']) {
    const start = fields[`start${kind}`]
    const end = fields[`end${kind}`]
    if (typeof start === 'string' && typeof end === 'string') return intervals(start, end)
  }
  return []
}

/** An interval. A period of a calendar ends for the source with the day after it, what the text itself bounds with the day that it names. */
function intervals(start: string, end: string): string[] {
  const day = /^\d{4}-\d\d-\d\d$/.test(end) ? Date.parse(`${end}T00:00:00Z`) - 86_400_000 : Number.NaN
  const before = Number.isNaN(day) ? [] : [new Date(day).toISOString().slice(0, 10)]
  return [moment(end), ...before].map((last) => `${moment(start)}/${last}`)
}

/** EDTF's numbers of the seasons. */
const SEASONS: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' }

function seasonOf(text: string): string[] {
  const season = /^(?:(\d{4}|XXXX)-)?(SP|SU|FA|WI)$/.exec(text)
  return season ? [`${season[1] ?? 'XXXX'}-${SEASONS[season[2] as string]}`] : []
}

/** `T7`, `07:00:00` and `2016-11-07 07:00:00` in one form. */
function moment(text: string): string {
  const parts = /^(.*?)[T ]?(\d{1,2}(?::\d{1,2}){1,2}|(?<=T)\d{1,2})$/.exec(text)
  if (!parts || text.startsWith('P')) return text
  const [, date, time] = parts as unknown as [string, string, string]
  return date ? `${date}T${timeOf(time)}` : timeOf(time)
}
