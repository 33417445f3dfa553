import { entryAt } from '../../lexicon/gazetteer.js'
import type { Capture } from '../../types.js'
import { endOffset, startOffset } from '../candidate.js'
import type { CapturedTokens } from './reading.js'
import type { PatternText } from './text.js'

const ALEF = 'ا'

/** A part of a match as productions see it. */
export function readCapture(
  { shared, tokens }: PatternText,
  { first, end, taken, elided, entry }: CapturedTokens,
): Capture {
  const from = startOffset(tokens, first, taken)
  const to = endOffset(tokens, end - 1)
  const opening = shared.folded(tokens, first)
  let folded = (elided ? ALEF : '') + (taken > 0 ? opening.slice(taken) : opening)
  for (let token = first + 1; token < end; token++) folded += ` ${shared.folded(tokens, token)}`
  const text = tokens.folded.text.slice(from, to)
  return entry
    ? { start: from, end: to, text, folded, entry: entryAt(entry.gazetteer, entry.index) }
    : { start: from, end: to, text, folded }
}
