import type { Span } from '../types.js'
import { type FormatEntity, outermost } from './entity.js'
import { toSegments } from './segments.js'

/** A word, a number or a sign of punctuation; never with a space in it. */
export interface Token<E> extends Span {
  readonly text: string
  /** The outermost entity that it is part of. */
  readonly entity: E | undefined
  /** Whether it is the last of its sentence. */
  last: boolean
}

/**
 * Letters, digits and what may stand between them in a word: marks, joiners, direction marks. A point or a comma between
 * digits stays in the number. Any other visible character is a token by itself.
 */
const TOKENS =
  /[\p{L}\p{M}\p{N}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069_]+(?:(?<=\p{N})[.,\u066b\u066c](?=\p{N})[\p{L}\p{M}\p{N}]+)*|[^\s\p{Cc}\p{Cf}]/gu

/** Whether a token has a character that can be seen. Direction marks between signs of punctuation are no tokens. */
const VISIBLE = /[^\p{M}\p{Cf}]/u

const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/
const SENTENCE_END = /^[.!?\u061f\u06d4\u2026]$/
const CLOSING = /^[)\]}"'\u00bb\u201d\u2019]$/

/**
 * Tokens such that every entity begins and ends with one: a proclitic is a token of its own. Sentences end with a line
 * break or with a sign that ends sentences and a space, never within an entity.
 */
export function tokenize<E extends FormatEntity>(text: string, entities: readonly E[]): Token<E>[] {
  const tokens: Token<E>[] = []
  for (const segment of toSegments(text, outermost(entities))) {
    for (const match of segment.text.matchAll(TOKENS)) {
      if (!VISIBLE.test(match[0])) continue
      const start = segment.start + match.index
      tokens.push({ text: match[0], start, end: start + match[0].length, entity: segment.entities[0], last: false })
    }
  }
  for (const [index, token] of tokens.entries()) token.last = endsSentence(text, tokens, index)
  return tokens
}

function endsSentence(text: string, tokens: readonly Token<unknown>[], index: number): boolean {
  const token = tokens[index] as Token<unknown>
  const next = tokens[index + 1]
  if (!next) return true
  if (token.entity && token.entity === next.entity) return false
  const gap = text.slice(token.end, next.start)
  if (LINE_BREAK.test(gap)) return true
  if (gap === '') return false
  // A quotation mark or a bracket after the full stop is still part of the sentence.
  let at = index
  while (at > 0 && CLOSING.test((tokens[at] as Token<unknown>).text) && tokens[at - 1]?.end === tokens[at]?.start) at--
  const sign = (tokens[at] as Token<unknown>).text
  // An abbreviated title (د. م. أ.) ends no sentence.
  return SENTENCE_END.test(sign) && !(sign === '.' && /^\p{L}$/u.test(tokens[at - 1]?.text ?? ''))
}
