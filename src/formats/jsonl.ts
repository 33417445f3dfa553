import { refuseMore } from '../errors/refuse-more.js'
import { check } from './check.js'
import type { FormatEntity } from './entity.js'

/** A character that ends a line for some readers, though JSON allows it in a string: NEL, line and paragraph separator. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g

/**
 * Writes any record as a line of JSON: for fields of your own, or the layout that another tool reads.
 *
 * @param record - Anything that JSON can hold.
 * @returns One line, with its line feed.
 * @throws TypeError if JSON cannot hold the record.
 *
 * @example
 * ```ts
 * import { jsonLine, toCodePoints } from 'aalam/formats'
 *
 * const text = 'زار بوتين بكين'
 * const ents = toCodePoints(text, [{ type: 'person', start: 4, end: 9 }])
 *   .map(({ type, start, end }) => ({ start, end, label: type }))
 * jsonLine({ text, ents }) // => '{"text":"زار بوتين بكين","ents":[{"start":4,"end":9,"label":"person"}]}\n'
 * ```
 */
export function jsonLine(record: unknown): string {
  const json: unknown = JSON.stringify(record)
  if (typeof json !== 'string') throw new TypeError(`record: ${String(record)} is nothing that JSON can hold`)
  return `${json.replace(LINE_ENDS, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}

/**
 * Writes a text with its entities as a line of JSON. The lines of many texts, one after another, make a JSON Lines file.
 *
 * @param text - The text that the entities were found in.
 * @param entities - Written as they are, with every field. Offsets are UTF-16 code units; for other units convert them
 * first, with {@link toCodePoints} or {@link toUtf8}, and write them with {@link jsonLine}.
 * @returns `{"text":…,"entities":[…]}` and a line feed.
 * @throws TypeError if an entity lies outside the text; the message names the argument, its value and what is allowed.
 *
 * @example
 * ```ts
 * import { toJsonl } from 'aalam/formats'
 *
 * toJsonl('في موسكو', [{ type: 'location', start: 3, end: 8 }])
 * // => '{"text":"في موسكو","entities":[{"type":"location","start":3,"end":8}]}\n'
 * ```
 */
export function toJsonl(text: string, entities: readonly FormatEntity[]): string
export function toJsonl(text: string, entities: readonly FormatEntity[], ...more: unknown[]): string {
  refuseMore('toJsonl', 'text, entities', more)
  check(text, entities)
  return jsonLine({ text, entities })
}
