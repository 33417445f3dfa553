/** Text without names: whatever the library finds in it that is a name is a false alarm. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../src/index.js'
import { columnsOf, type Table, whole } from './table.js'

const FOLDER = join(import.meta.dirname, '../negative-text')
/** The types that are names; numbers, dates and amounts may stand in any text. */
const NAME_TYPES: ReadonlySet<string> = new Set([
  'person',
  'organization',
  'country',
  'location',
  'facility',
  'group',
  'event',
  'law',
])
const CONTEXT = 25

/** A text without names, and what was taken for one. */
export interface NegativeText {
  readonly name: string
  readonly tokens: number
  readonly alarms: readonly Alarm[]
}

/** What was taken for a name. */
export interface Alarm {
  readonly type: string
  readonly text: string
  readonly source: string
  /** The words around it. */
  readonly context: string
}

/** The texts of tests/negative-text. */
export function negativeTexts(): { readonly name: string; readonly text: string }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: file.replace(/\.txt$/, ''), text: readFileSync(join(FOLDER, file), 'utf8') }))
}

/** The same, with the false alarms in each. */
export function findAlarms(): NegativeText[] {
  return negativeTexts().map(({ name, text }) => {
    const alarms = extract(text)
      .filter(({ type }) => NAME_TYPES.has(type))
      .map(({ type, source, start, end, text: found }) => ({
        type,
        text: found,
        source,
        context: text.slice(Math.max(0, start - CONTEXT), end + CONTEXT).replaceAll('\n', ' '),
      }))
    return { name, tokens: text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0, alarms }
  })
}

/** How many tokens there are to a false alarm, and every one of them. */
export function alarmTables(texts: readonly NegativeText[]): Table[] {
  const all = {
    name: 'all',
    tokens: sum(texts.map(({ tokens }) => tokens)),
    alarms: texts.flatMap(({ alarms }) => alarms),
  }
  return [
    {
      title: 'False alarms in text without names',
      columns: columnsOf(['Text'], ['Tokens', 'False alarms', 'In 2,000 tokens']),
      rows: [...texts, all].map(({ name, tokens, alarms }) => [
        name,
        whole(tokens),
        whole(alarms.length),
        ((2000 * alarms.length) / tokens).toFixed(2),
      ]),
    },
    {
      title: 'Which',
      columns: columnsOf(['Type', 'Found', 'Source', 'Context'], []),
      rows: all.alarms.map(({ type, text, source, context }) => [type, text, source, context]),
    },
  ]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, number) => before + number, 0)
}
