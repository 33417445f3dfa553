import type { Span } from '../types.js'
import { check } from './check.js'

/**
 * Anything with a place in a text, and perhaps a proclitic before it: an entity, a token.
 *
 * @example
 * ```ts
 * import { toCodePoints, type Located } from 'aalam/formats'
 *
 * const name: Located = { start: 5, end: 10, proclitic: { start: 4, end: 5 } }
 * toCodePoints('😀 وبموسكو', [name]) // => [{ start: 4, end: 9, proclitic: { start: 3, end: 4 } }]
 * ```
 */
export interface Located extends Span {
  /** The particle before it. */
  readonly proclitic?: Span
}

/**
 * Counts offsets in Unicode code points, as Python, brat and the Web Annotation standard do, instead of UTF-16 code units.
 * The two differ after characters beyond U+FFFF, such as emoji.
 *
 * @param text - The text that the entities were found in.
 * @param entities - In any order. Their `proclitic` is converted too.
 * @returns Copies in the same order, with `start` and `end` in code points. An offset inside a surrogate pair becomes that
 * of the pair; a lone surrogate counts as one.
 * @throws TypeError if an offset lies outside the text; the message names the argument, its value and what is allowed.
 *
 * @example
 * ```ts
 * import { toCodePoints } from 'aalam/formats'
 *
 * toCodePoints('😀 موسكو', [{ type: 'location', start: 3, end: 8 }]) // => [{ type: 'location', start: 2, end: 7 }]
 * ```
 */
export function toCodePoints<E extends Located>(text: string, entities: readonly E[]): E[] {
  return convert(text, entities, () => 1)
}

/**
 * Counts offsets in bytes of UTF-8, as Rust, Go and tools that read files do, instead of UTF-16 code units.
 *
 * @param text - The text that the entities were found in.
 * @param entities - In any order. Their `proclitic` is converted too.
 * @returns Copies in the same order, with `start` and `end` in bytes. An offset inside a surrogate pair becomes that of the
 * pair; a lone surrogate counts as the three bytes of U+FFFD, which encoders write for it.
 * @throws TypeError if an offset lies outside the text; the message names the argument, its value and what is allowed.
 *
 * @example
 * ```ts
 * import { toUtf8 } from 'aalam/formats'
 *
 * toUtf8('في موسكو', [{ type: 'location', start: 3, end: 8 }]) // => [{ type: 'location', start: 5, end: 15 }]
 * ```
 */
export function toUtf8<E extends Located>(text: string, entities: readonly E[]): E[] {
  return convert(text, entities, (point) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4))
}

function convert<E extends Located>(text: string, entities: readonly E[], widthOf: (point: number) => number): E[] {
  check(text, entities)
  const converted = convertOffsets(text, entities, widthOf)
  const place = ({ start, end }: Span): Span => ({ start: converted.get(start) ?? 0, end: converted.get(end) ?? 0 })
  return entities.map((entity) => ({
    ...entity,
    ...place(entity),
    ...(entity.proclitic && { proclitic: { ...entity.proclitic, ...place(entity.proclitic) } }),
  }))
}

/** The new offset of every offset that the entities have, by one pass over the text. */
function convertOffsets(text: string, entities: readonly Located[], widthOf: (point: number) => number) {
  const offsets = new Set<number>()
  for (const entity of entities) {
    for (const span of entity.proclitic ? [entity, entity.proclitic] : [entity]) offsets.add(span.start).add(span.end)
  }
  const converted = new Map<number, number>()
  let at = 0
  let count = 0
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    while (at < offset) {
      const point = text.codePointAt(at) as number
      const next = at + (point > 0xffff ? 2 : 1)
      if (next > offset) break
      at = next
      count += widthOf(point)
    }
    converted.set(offset, count)
  }
  return converted
}
