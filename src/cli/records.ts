import { jsonLine } from '../formats/index.js'
import type { Line } from './lines.js'
import { toCell } from './screen.js'

/** A line of JSON Lines: a text to search and the record that it stands in, or what is wrong with it. */
export type Row =
  | {
      readonly number: number
      readonly bytes: number
      readonly line: string
      readonly record: Fields
      readonly text: string
    }
  | BadRow

/** A line that holds no text to search. */
export interface BadRow {
  readonly number: number
  readonly bytes: number
  /** As it stands; undefined where it cannot be decoded. */
  readonly line?: string
  /** Undefined where it is no JSON object. */
  readonly record?: Fields
  readonly fault: string
}

type Fields = Readonly<Record<string, unknown>>

/** Reads a line as a JSON object that has a text in a field. */
export function readRow(read: Line, field: string): Row {
  if ('fault' in read) return read
  const { number, bytes, text: line } = read
  let record: unknown
  try {
    record = JSON.parse(line)
  } catch (error) {
    const fault = line.trim() === '' ? 'is empty' : `is not JSON (${toCell((error as Error).message)})`
    return { number, bytes, line, fault }
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return { number, bytes, line, fault: 'is JSON, but no object' }
  const text = Object.hasOwn(record, field) ? (record as Fields)[field] : undefined
  if (typeof text === 'string') return { number, bytes, line, record: record as Fields, text }
  const fault = text === undefined ? `has no field '${toCell(field)}'` : `has no string in field '${toCell(field)}'`
  return { number, bytes, line, record: record as Fields, fault }
}

/** The line of a record with its entities, which are JSON. */
export function writeRow(
  { line, record }: { readonly line: string; readonly record: Fields },
  entities: string,
): string {
  return withField(line, record, 'entities', entities)
}

/** The line of a bad row, with what is wrong with it. */
export function writeBadRow({ line, record, fault }: BadRow): string {
  if (line !== undefined && record) return withField(line, record, 'error', jsonLine(fault).trimEnd())
  return jsonLine({ ...(line !== undefined && { line }), error: fault })
}

/**
 * Adds a field, whose value is JSON, to a line of JSON. The line itself is kept letter for letter: parsed and written anew, a number
 * of 64 bits, such as the id of a tweet, would be rounded.
 */
function withField(line: string, record: Fields, name: string, json: string): string {
  if (Object.hasOwn(record, name) || Object.keys(record).length === 0)
    return jsonLine({ ...record, [name]: JSON.parse(json) as unknown })
  return `${line.slice(0, line.lastIndexOf('}'))},"${name}":${json}}\n`
}
