/** From spans of characters to what a corpus annotates: spans of its tokens. */
import type { Span } from '../../src/types.js'
import type { Sample } from './read.js'

/** Where something stands: the first and the last unit that it covers, tokens or, where a corpus has none, characters. */
export interface Place {
  readonly first: number
  readonly last: number
}

/**
 * The tokens that a span covers: those that it shares a character with. A proclitic that the span leaves out belongs to the
 * token all the same.
 *
 * @param tokens - In order, and without overlaps.
 * @returns The first and the last, or `undefined` for a span that lies between tokens.
 */
export function cover(tokens: readonly Span[], span: Span): Place | undefined {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Span).end > span.start) high = middle
    else low = middle + 1
  }
  let last = low - 1
  while (last + 1 < tokens.length && (tokens[last + 1] as Span).start < span.end) last++
  return last < low ? undefined : { first: low, last }
}

/**
 * Where a span stands in a sample.
 *
 * @throws Error if it shares no character with any token: no entity may be all white space.
 */
export function placeOf(sample: Sample, span: Span): Place {
  if (!sample.tokens) return { first: span.start, last: span.end - 1 }
  const place = cover(sample.tokens, span)
  if (!place) throw new Error(`${sample.id}: the span ${span.start}–${span.end} covers no token`)
  return place
}

/** Whether two places are one. */
export function same(a: Place, b: Place): boolean {
  return a.first === b.first && a.last === b.last
}

/** Whether two places have a unit in common. */
export function overlap(a: Place, b: Place): boolean {
  return a.first <= b.last && b.first <= a.last
}
