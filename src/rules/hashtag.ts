/** Hashtags: `#مهرجان_بيروت`. Off by default; names among their words are looked for all the same. */
import type { TagValue } from '../types.js'
import { pieceMatcher } from './pieces.js'

const TAG = /(?<![A-Za-z0-9_&/])[#＃]([\p{L}\p{N}\p{M}_]+)/gu

/**
 * Hashtags with a letter at least: `#1` is a number.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam/core'
 * import { hashtag } from 'aalam/rules'
 *
 * createExtractor({ matchers: [hashtag], types: ['hashtag'] }).extract('عبر #مهرجان_بيروت').map(({ text }) => text) // => ['#مهرجان_بيروت']
 * ```
 *
 * @category Matchers
 */
export const hashtag = pieceMatcher<'hashtag', TagValue>('hashtag', TAG, ([, tag = '']) =>
  /\p{L}/u.test(tag) ? { value: { tag } } : undefined,
)
