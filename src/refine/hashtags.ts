/**
 * Names inside hashtags of several words: #أمطار_الكويت labels what a text is about, and mentions the country no more than a filename
 * would. The name of a whole hashtag is a mention like any other: #الكويت, #الأمم_المتحدة.
 */
import { type Draft, endOffset, startOffset } from '../match/candidate.js'
import { ARABIC_TOKEN, type Tokens } from '../tokenize/tokenize.js'
import type { Span } from '../types.js'
import type { Trace } from './trace.js'

const TAG = /[#＃][\p{L}\p{N}\p{M}_]+/gu
/** What is left of the score of a name that is only a part of a hashtag. */
const PART = 1 / 3

/** Discounts the names that are parts of hashtags, in a text that is more than its hashtags. */
export function discountTagged(drafts: readonly Draft[], tokens: Tokens, trace?: Trace): void {
  const tags = tagsOf(tokens.folded.text)
  if (tags.length === 0 || drafts.length === 0 || !hasWordsBesides(tags, tokens)) return
  for (const draft of drafts) {
    const tag = tags[lastBefore(tags, draft.end)]
    if (!tag || draft.start >= tag.end) continue
    const isWhole = (draft.procliticStart ?? draft.start) <= tag.start + 1 && draft.end >= tag.end
    if (isWhole) continue
    trace?.note(draft, { kind: 'part of a hashtag', weight: draft.score * (PART - 1), span: tag })
    draft.score *= PART
  }
}

function tagsOf(text: string): Span[] {
  if (!text.includes('#') && !text.includes('＃')) return []
  return [...text.matchAll(TAG)].map(({ 0: tag, index }) => ({ start: index, end: index + tag.length }))
}

/** Where a text is nothing but hashtags, they are what it says. */
function hasWordsBesides(tags: readonly Span[], tokens: Tokens): boolean {
  let next = 0
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.kind[token] !== ARABIC_TOKEN) continue
    const start = startOffset(tokens, token)
    while (next < tags.length && (tags[next] as Span).end <= start) next++
    const tag = tags[next]
    if (!tag || endOffset(tokens, token) <= tag.start) return true
  }
  return false
}

/** The last tag that begins before an offset; -1 where there is none. */
function lastBefore(tags: readonly Span[], offset: number): number {
  let low = 0
  let high = tags.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tags[middle] as Span).start < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
