import { foldedToken } from '../lexicon/name-index.js'
import type { Tokens } from '../tokenize/tokenize.js'
import type { Document, Matcher, Shape } from '../types.js'
import { type Draft, endOffset, startOffset } from './candidate.js'
import { SHAPES } from './pattern/compile.js'

const CUSTOM_RANK = 2e9

/**
 * Runs a user's own matchers.
 *
 * @throws TypeError if one proposes a span outside the text, or a type that it did not announce.
 */
export function matchCustom(matchers: readonly Matcher[], tokens: Tokens, types: ReadonlySet<string>): Draft[] {
  if (matchers.length === 0) return []
  const document = toDocument(tokens)
  return matchers.flatMap((matcher) =>
    matcher
      .match(document)
      .map((candidate): Draft => {
        const { start, end, type, score } = candidate
        const where = `matcher '${matcher.name}'`
        if (
          !(
            Number.isInteger(start) &&
            Number.isInteger(end) &&
            start >= 0 &&
            start < end &&
            end <= document.text.length
          )
        ) {
          throw new TypeError(
            `${where}: the span ${start}–${end} does not lie in the text of length ${document.text.length}`,
          )
        }
        if (!matcher.types.includes(type))
          throw new TypeError(`${where}: type '${type}' is not one of its types: ${matcher.types.join(', ')}`)
        if (!(score >= 0 && score <= 1)) throw new TypeError(`${where}: score ${score} is not a number from 0 to 1`)
        return {
          ...candidate,
          source: candidate.source ?? matcher.name,
          first: -1,
          last: -1,
          weak: false,
          rank: CUSTOM_RANK,
        }
      })
      .filter((draft) => types.has(draft.type)),
  )
}

const SHAPE_NAMES = new Map(Object.entries(SHAPES).map(([name, kind]) => [kind, name as Shape]))

/** The tokens of a text as matchers see them. */
function toDocument(tokens: Tokens): Document {
  return {
    text: tokens.folded.text,
    length: tokens.length,
    start: (token) => startOffset(tokens, token),
    end: (token) => endOffset(tokens, token),
    folded: (token) => foldedToken(tokens, token),
    shape: (token) => SHAPE_NAMES.get(tokens.kind[token] as number) ?? 'other',
    gap: (token) => tokens.gap[token] as 0 | 1 | 2 | 3,
  }
}
