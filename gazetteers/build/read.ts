import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Kind } from './kinds.js'

/** The folder of the gazetteers. */
export const FOLDER = join(import.meta.dirname, '..')

/** The columns in the order in which they stand, whichever of them a kind has. */
export const COLUMNS = [
  ...[
    'id',
    'name',
    'aliases',
    'short',
    'stems',
    'weak',
    'before',
    'after',
    'alone',
    'vowels',
    'english',
    'latin',
    'kind',
    'type',
    'country',
    'occupation',
  ],
  ...['gender', 'origin', 'precedes', 'symbols', 'geonames', 'population', 'source'],
] as const

export type Column = (typeof COLUMNS)[number]

/** Columns that hold lists. */
export const LISTS: ReadonlySet<Column> = new Set([
  'aliases',
  'short',
  'stems',
  'weak',
  'latin',
  'precedes',
  'symbols',
  'before',
  'after',
  'alone',
  'vowels',
])

/** One row, with its place. Columns that its file does not have are absent. */
export interface Row {
  readonly file: string
  readonly line: number
  readonly cells: Readonly<Partial<Record<Column, string>>>
}

/** A file as it stands. */
export interface Table {
  readonly file: string
  readonly header: readonly string[]
  readonly rows: readonly Row[]
  /** Whether a line feed stands after the last line. */
  readonly endsWithBreak: boolean
}

/** The files of a kind: `people.tsv`, or all of `people/`. */
export function filesOf(kind: Kind): string[] {
  const folder = join(FOLDER, kind.name)
  if (existsSync(folder)) {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.tsv'))
      .sort()
      .map((file) => join(folder, file))
  }
  const file = `${folder}.tsv`
  return existsSync(file) ? [file] : []
}

/**
 * Reads a file.
 *
 * @throws Error for a row with too few or too many cells, naming the line; TypeError for bytes that are no UTF-8.
 */
export function readTable(path: string): Table {
  const file = relative(FOLDER, path)
  let header: string[] = []
  const bytes = readFileSync(path)
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  const records = parse(text, {
    delimiter: '\t',
    quote: null,
    record_delimiter: '\n',
    columns: (names: string[]) => {
      header = names
      return names
    },
    info: true,
    on_record: ({ record, info }: { record: Row['cells']; info: { lines: number } }): Row => ({
      file,
      line: info.lines,
      cells: record,
    }),
  }) as unknown as Row[]
  return { file, header, rows: records, endsWithBreak: text.endsWith('\n') }
}

/** The members of a list cell. */
export function list(cell: string | undefined): string[] {
  return cell ? cell.split('|') : []
}
