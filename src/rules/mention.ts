/** Mentions of an account: `@name`. Off by default. */
import type { TagValue } from '../types.js'
import { pieceMatcher } from './pieces.js'

const MENTION = /(?<![A-Za-z0-9._%+@-])@([A-Za-z0-9_]{1,30})(?![A-Za-z0-9_@])/g

/** Mentions. */
export const mention = pieceMatcher<'mention', TagValue>('mention', MENTION, ([, tag = '']) => ({ value: { tag } }))
