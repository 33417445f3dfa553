/** What the matchers of addresses, tags and telephone numbers have in common: they read the original text, not its tokens. */
import type { Candidate, Matcher } from '../types.js'

/** A piece of the text that a pattern has found. */
export interface Piece<Value> {
  readonly value: Value
  /** How many code units of the match belong to it; all of them where this is left out. */
  readonly length?: number
  readonly score?: number
}

/**
 * Makes a matcher of a regular expression.
 *
 * @param pattern - Global. It must not begin inside what it could have begun before, so that the time stays linear.
 * @param read - Reads a match; `undefined` refuses it.
 */
export function pieceMatcher<const Type extends string, Value>(
  type: Type,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Piece<Value> | undefined,
): Matcher<Type, Value> {
  return {
    name: type,
    types: [type],
    match({ text }) {
      const found: Candidate<Type, Value>[] = []
      for (const match of text.matchAll(pattern)) {
        const piece = read(match)
        if (!piece) continue
        const end = match.index + (piece.length ?? match[0].length)
        found.push({ type, start: match.index, end, value: piece.value, score: piece.score ?? 0.95, source: 'rule' })
      }
      return found
    },
  }
}
