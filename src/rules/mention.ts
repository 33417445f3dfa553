/** Mentions of an account: `@name`. Off by default. */
import type { TagValue } from '../types.js'
import { pieceMatcher } from './pieces.js'

const MENTION = /(?<![A-Za-z0-9._%+@-])@([A-Za-z0-9_]{1,30})(?![A-Za-z0-9_@])/g

/**
 * Mentions.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam/core'
 * import { mention } from 'aalam/rules'
 *
 * createExtractor({ matchers: [mention], types: ['mention'] }).extract('كتب @example اليوم').map(({ text }) => text) // => ['@example']
 * ```
 *
 * @category Matchers
 */
export const mention = pieceMatcher<'mention', TagValue>('mention', MENTION, ([, tag = '']) => ({ value: { tag } }))
