/** Names that are other words between certain neighbours: المغرب after صلاة is the sunset, قطر before الدائرة a diameter. */
import { foldedToken } from '../lexicon/name-index.js'
import { type Draft, endOffset, letterAt, startOffset } from '../match/candidate.js'
import { foldString, lettersBetween, normalize } from '../normalize/normalize.js'
import { hashOf } from '../tokenize/hash.js'
import type { Tokens } from '../tokenize/tokenize.js'
import type { AmbiguousNameValue, Gazetteer } from '../types.js'
import type { Trace } from './trace.js'

/** The type of the gazetteer that holds them. */
const AMBIGUOUS_NAME = 'ambiguous-name'
/** What a name scores whose neighbours say that it is another word. */
const REFUTED_SCORE = 0.05

/** The folded words beside which a name is no name. */
interface Neighbours {
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
}

/** Names that are other words beside some neighbours. */
export interface AmbiguousNames {
  /** By a name's folded letters. */
  readonly neighbours: ReadonlyMap<string, Neighbours>
  /** The hashes of these letters, so that few candidates need be spelt out. */
  readonly hashes: ReadonlySet<number>
}

/** Reads the ambiguous names out of an extractor's gazetteers. */
export function ambiguousNames(gazetteers: readonly Gazetteer[]): AmbiguousNames {
  const set = (list = ''): ReadonlySet<string> =>
    new Set(
      list
        .split('|')
        .filter((word) => word !== '')
        .map(foldString),
    )
  const entries = gazetteers.filter(({ type }) => type === AMBIGUOUS_NAME).flatMap((gazetteer) => gazetteer.entries)
  return {
    neighbours: new Map(
      entries.map(({ name, value }) => {
        const { before, after } = value as AmbiguousNameValue
        return [foldString(name), { before: set(before), after: set(after) }]
      }),
    ),
    hashes: new Set(
      entries.map(({ name }) => {
        const { letters, length } = normalize(name)
        return hashOf(letters, 0, length)
      }),
    ),
  }
}

/** Leaves next to nothing of the score of names whose neighbours say that they are other words. */
export function refuteByNeighbours(
  drafts: readonly Draft[],
  tokens: Tokens,
  names: AmbiguousNames,
  trace?: Trace,
): void {
  const { neighbours, hashes } = names
  if (neighbours.size === 0) return
  const { letters } = tokens.folded
  for (const draft of drafts) {
    const { first, last, start, end } = draft
    if (first < 0 || first !== last) continue
    const from = letterAt(tokens, first, start)
    const to = letterAt(tokens, last, end)
    const name = hashes.has(hashOf(letters, from, to)) && neighbours.get(lettersBetween(letters, from, to))
    if (!name) continue
    const neighbour = name.before.has(wordAt(tokens, first - 1))
      ? first - 1
      : name.after.has(wordAt(tokens, last + 1))
        ? last + 1
        : -1
    if (neighbour < 0) continue
    trace?.note(draft, {
      kind: 'another word beside its neighbour',
      weight: REFUTED_SCORE - draft.score,
      span: { start: startOffset(tokens, neighbour), end: endOffset(tokens, neighbour) },
    })
    draft.weak = true
    draft.score = REFUTED_SCORE
  }
}

function wordAt(tokens: Tokens, token: number): string {
  return token >= 0 && token < tokens.length ? foldedToken(tokens, token) : ''
}
