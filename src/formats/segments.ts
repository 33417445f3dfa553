import type { Span } from '../types.js'
import { check } from './check.js'
import { type FormatEntity, inOrder } from './entity.js'

/**
 * A piece of a text that lies in the same entities from its beginning to its end.
 *
 * @example
 * ```ts
 * import { toSegments, type Segment } from 'aalam/formats'
 *
 * const draw = ({ text, entities }: Segment) => (entities.length > 0 ? `[${text}]` : text)
 * toSegments('في موسكو.', [{ type: 'location', start: 3, end: 8 }]).map(draw).join('') // => 'في [موسكو].'
 * ```
 */
export interface Segment<E extends FormatEntity = FormatEntity> extends Span {
  /** The piece itself. */
  readonly text: string
  /** The entities that it lies in, the outermost first; empty between entities. */
  readonly entities: readonly E[]
}

/**
 * Cuts a text where entities begin and end: what a program needs that draws highlights of its own.
 *
 * @param text - The text that the entities were found in.
 * @param entities - In any order, one inside another too. An entity that overlaps an earlier one without lying inside it
 * is left out.
 * @returns The pieces in order; together they are the text. Offsets are UTF-16 code units.
 * @throws TypeError if an entity lies outside the text; the message names the argument, its value and what is allowed.
 *
 * @example
 * ```ts
 * import { toSegments } from 'aalam/formats'
 *
 * toSegments('في موسكو.', [{ type: 'location', start: 3, end: 8 }]).map(({ text, entities }) => [text, entities[0]?.type])
 * // => [['في ', undefined], ['موسكو', 'location'], ['.', undefined]]
 * ```
 */
export function toSegments<E extends FormatEntity>(text: string, entities: readonly E[]): Segment<E>[] {
  check(text, entities)
  const segments: Segment<E>[] = []
  let open: readonly E[] = []
  let at = 0
  const cut = (end: number) => {
    if (end > at) segments.push({ text: text.slice(at, end), start: at, end, entities: open })
    at = end
  }
  const closeBefore = (offset: number) => {
    for (let inner = open.at(-1); inner && inner.end <= offset; inner = open.at(-1)) {
      cut(inner.end)
      open = open.slice(0, -1)
    }
  }
  for (const entity of inOrder(entities)) {
    closeBefore(entity.start)
    if (entity.end > (open.at(-1)?.end ?? text.length)) continue
    cut(entity.start)
    open = [...open, entity]
  }
  closeBefore(text.length)
  cut(text.length)
  return segments
}
