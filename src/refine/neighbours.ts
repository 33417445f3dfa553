/**
 * Names that are other words between certain neighbours: المغرب after صلاة is the sunset, قطر before الدائرة a diameter; عُمان with
 * these marks is not عَمّان.
 */
import { entryAt, factsOf } from '../lexicon/gazetteer.js'
import { foldedToken } from '../lexicon/name-index.js'
import { type Draft, endOffset, letterAt, startOffset } from '../match/candidate.js'
import { foldString, lettersBetween, normalize } from '../normalize/normalize.js'
import { hashOf } from '../tokenize/hash.js'
import type { Tokens } from '../tokenize/tokenize.js'
import type { AmbiguousNameValue, Gazetteer } from '../types.js'
import type { Trace } from './trace.js'
import { readVowellings, type Vowelling, vowellingOf } from './vowels.js'

/** The type of the gazetteer that holds them. */
const AMBIGUOUS_NAME = 'ambiguous-name'
/** What a name scores whose neighbours say that it is another word. */
const REFUTED_SCORE = 0.05
/** What a name scores whose vowel marks are written. */
const VOWELLED_SCORE = 1

/** The folded words beside which a name is no name. */
interface Neighbours {
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  /** Words before it that make it another word unless the text names something else of its type. */
  readonly alone: ReadonlySet<string>
  readonly vowellings: readonly Vowelling[]
  readonly type: string | undefined
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
      entries.map((entry) => {
        const { before, after, alone, vowels = '', type } = factsOf<AmbiguousNameValue>(entry)
        return [
          foldString(entry.name),
          { before: set(before), after: set(after), alone: set(alone), vowellings: readVowellings(vowels), type },
        ]
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

/** Leaves next to nothing of the score of names whose neighbours, or whose vowel marks, say that they are something else. */
export function refuteByNeighbours(
  drafts: readonly Draft[],
  tokens: Tokens,
  names: AmbiguousNames,
  trace?: Trace,
): void {
  const { neighbours, hashes } = names
  if (neighbours.size === 0) return
  const { letters, text } = tokens.folded
  let others: ReadonlySet<string> | undefined
  // Not for…of: this runs once a text, and an engine makes an object for each step before it optimizes the loop.
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at] as Draft
    const { first, last, start, end } = draft
    if (first < 0) continue
    if (!hashes.has(hashOfName(draft, tokens))) continue
    const name = neighbours.get(lettersBetween(letters, letterAt(tokens, first, start), letterAt(tokens, last, end)))
    if (!name || (name.type !== undefined && name.type !== draft.type)) continue
    const vowelling = vowellingOf(text.slice(start, end), name.vowellings)
    if (vowelling && vowelling.id === idOf(draft)) {
      trace?.note(draft, { kind: 'vowel marks', weight: VOWELLED_SCORE - draft.score, span: { start, end } })
      draft.weak = false
      draft.score = VOWELLED_SCORE
      continue
    }
    others ??= typesOfOthers(drafts, tokens, hashes)
    const neighbour = vowelling ? -1 : neighbourOf(draft, name, others, tokens)
    if (!vowelling && neighbour < 0) continue
    trace?.note(draft, {
      kind: vowelling ? 'other vowel marks' : 'another word beside its neighbour',
      weight: REFUTED_SCORE - draft.score,
      span: vowelling ? { start, end } : { start: startOffset(tokens, neighbour), end: endOffset(tokens, neighbour) },
    })
    draft.weak = true
    draft.score = REFUTED_SCORE
  }
}

/** The token beside a candidate that makes it another word; -1 where there is none. */
function neighbourOf(
  { first, last, type, procliticStart }: Draft,
  name: Neighbours,
  others: ReadonlySet<string>,
  tokens: Tokens,
): number {
  // الشركة بالسعودية: a particle stands between.
  const before = procliticStart === undefined ? wordAt(tokens, first - 1) : ''
  if (name.before.has(before)) return first - 1
  if (name.after.has(wordAt(tokens, last + 1))) return last + 1
  return name.alone.has(before) && !others.has(type) ? first - 1 : -1
}

/** The types of the undoubted names that are not among the ambiguous ones. */
function typesOfOthers(drafts: readonly Draft[], tokens: Tokens, hashes: ReadonlySet<number>): ReadonlySet<string> {
  const types = new Set<string>()
  for (const draft of drafts) {
    if (!draft.weak && !types.has(draft.type) && (draft.first < 0 || !hashes.has(hashOfName(draft, tokens))))
      types.add(draft.type)
  }
  return types
}

/** The hash of a candidate's letters; that of a token is known, where the candidate is all of it. */
function hashOfName({ first, last, start, end, procliticStart }: Draft, tokens: Tokens): number {
  const from = letterAt(tokens, first, start)
  const to = letterAt(tokens, last, end)
  if (first === last && procliticStart === undefined && from === tokens.from[first] && to === tokens.to[first])
    return tokens.hash[first] as number
  return hashOf(tokens.folded.letters, from, to)
}

function idOf({ entry }: Draft): string | undefined {
  return entry && entryAt(entry.gazetteer, entry.index).id
}

function wordAt(tokens: Tokens, token: number): string {
  return token >= 0 && token < tokens.length ? foldedToken(tokens, token) : ''
}
