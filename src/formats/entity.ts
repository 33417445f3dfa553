import type { Proclitic, Span } from '../types.js'

/**
 * What the formats need of an entity: where it is and what it is. Every entity that aalam finds is one, and so is
 * `{ type: 'person', start: 0, end: 5 }` from elsewhere. Offsets are UTF-16 code units.
 *
 * @example
 * ```ts
 * import { toConll, type FormatEntity } from 'aalam/formats'
 *
 * const country: FormatEntity = { type: 'country', start: 4, end: 9 }
 * toConll('زار الصين', [country]) // => 'زار O\nالصين B-country\n\n'
 * ```
 */
export interface FormatEntity extends Span {
  /** The entity type, or its label in another scheme. */
  readonly type: string
  /** Identifier of what is named. */
  readonly id?: string
  /** The canonical name of what is named. */
  readonly name?: string
  /** The particle written together with the name. */
  readonly proclitic?: Proclitic
}

/** Leftmost first, and of those that begin together the longest first: an outer entity before those inside it. */
export function inOrder<E extends Span>(entities: readonly E[]): E[] {
  return [...entities].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The entities that no other one holds or overlaps from the left, in order. */
export function outermost<E extends Span>(entities: readonly E[]): E[] {
  const kept: E[] = []
  for (const entity of inOrder(entities)) {
    if (entity.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(entity)
  }
  return kept
}

/** A type as formats can hold it whose fields are separated by spaces, and whose lines by whatever some reader takes for a line's end. */
export function toLabel(type: string): string {
  return type.replace(/[\s\p{Cc}]+/gu, '_')
}
