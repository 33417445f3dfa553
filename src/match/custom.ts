import { foldedToken } from '../lexicon/name-index.js'
import type { Tokens } from '../tokenize/tokenize.js'
import type { Candidate, Document, Matcher, Shape } from '../types.js'
import { type Draft, draft, endOffset, startOffset } from './candidate.js'
import { SHAPES } from './pattern/lexis.js'

const CUSTOM_RANK = 2e9

/**
 * Adds what a user's own matchers propose.
 *
 * @throws TypeError if one proposes a span outside the text, or a type that it did not announce.
 */
export function matchCustom(
  matchers: readonly Matcher[],
  tokens: Tokens,
  types: ReadonlySet<string>,
  found: Draft[],
): void {
  if (matchers.length === 0) return
  const document = toDocument(tokens)
  for (const matcher of matchers) {
    for (const candidate of matcher.match(document)) {
      check(matcher, candidate, document.text.length)
      if (types.has(candidate.type)) {
        const source = candidate.source ?? matcher.name
        found.push(draft({ ...candidate, source, first: -1, last: -1, weak: false, rank: CUSTOM_RANK }))
      }
    }
  }
}

function check(matcher: Matcher, { start, end, type, score }: Candidate, length: number): void {
  const where = `matcher '${matcher.name}'`
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length)) {
    throw new TypeError(`${where}: the span ${start}–${end} does not lie in the text of length ${length}`)
  }
  if (!matcher.types.includes(type)) {
    throw new TypeError(`${where}: type '${type}' is not one of its types: ${matcher.types.join(', ')}`)
  }
  if (!(score >= 0 && score <= 1)) throw new TypeError(`${where}: score ${score} is not a number from 0 to 1`)
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
