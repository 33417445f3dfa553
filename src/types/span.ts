/** Where something stands in a text. */

/**
 * A half-open range of UTF-16 code units: `text.slice(start, end)`.
 *
 * @example
 * ```ts
 * import { extract, type Span } from 'aalam'
 *
 * const text = 'في موسكو'
 * const span: Span = extract(text)[0]!
 * text.slice(span.start, span.end) // => 'موسكو'
 * ```
 *
 * @category Entities
 */
export interface Span {
  /** Offset of the first code unit. */
  readonly start: number
  /** Offset after the last code unit. */
  readonly end: number
}

/**
 * A particle written together with the name that follows it (و ف ب ل ك, also two of them), as a span of its own.
 * It is never part of the entity.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('وبموسكو')[0]?.proclitic // => { text: 'وب', start: 0, end: 2 }
 * ```
 *
 * @category Entities
 */
export interface Proclitic extends Span {
  /** The letters as they stand in the text. */
  readonly text: string
}
