/**
 * What speaks for a weak name: a name that is also a common word, a common given name, or shared with something else.
 * Each kind of evidence is a line of {@link EVIDENCE}; a weak name's score is its prior and the weights of what holds.
 */
import { entryAt } from '../lexicon/gazetteer.js'
import { type NameIndex, NO_RECORD, UNKNOWN } from '../lexicon/name-index.js'
import { NO_NODE } from '../lexicon/trie.js'
import type { Draft } from '../match/candidate.js'
import type { Tokens } from '../tokenize/tokenize.js'
import type { Entry } from '../types.js'

/** What evidence is looked for in. */
export interface Context {
  readonly index: NameIndex
  readonly tokens: Tokens
  readonly words: Int32Array
  /** Entries that the text also names without doubt. */
  readonly named: ReadonlySet<string>
  /** Types that a rule found, by place. */
  readonly ruled: ReadonlySet<string>
  /** Types of undoubted names, by the token that they begin with, and by the one that they end with. */
  readonly beginning: ReadonlyMap<number, ReadonlySet<string>>
  readonly ending: ReadonlyMap<number, ReadonlySet<string>>
}

/** One kind of evidence. */
interface Evidence {
  readonly name: string
  /** What it adds to the score. */
  readonly weight: number
  holds(draft: Draft, context: Context): boolean
}

/** The most that a weak name can score. */
const CEILING = 0.95

const PLACES: ReadonlySet<string> = new Set(['country', 'location', 'facility'])

export const EVIDENCE: readonly Evidence[] = [
  { name: 'named elsewhere', weight: 0.55, holds: (draft, { named }) => named.has(entryKey(draft)) },
  { name: 'found by a rule', weight: 0.55, holds: (draft, { ruled }) => ruled.has(placeKey(draft)) },
  {
    // دولة مالي, مدينة صور, نادي الهلال
    name: 'head noun before',
    weight: 0.45,
    holds: (draft, context) =>
      draft.procliticStart === undefined &&
      entriesAt(draft.first - 1, 'head-noun', context).some((entry) => {
        const { type } = entry.value as { readonly type?: string }
        return type === draft.type || (type === 'location' && draft.type === 'country')
      }),
  },
  {
    // مالي والنيجر; تونس ومالي
    name: 'beside a name of its type',
    weight: 0.3,
    holds: (draft, { beginning, ending }) =>
      beginning.get(draft.last + 1)?.has(draft.type) === true ||
      (draft.procliticStart !== undefined && ending.get(draft.first - 1)?.has(draft.type) === true),
  },
  {
    // في مالي
    name: 'preposition of place before',
    weight: 0.15,
    holds: (draft, { index, words }) =>
      PLACES.has(draft.type) &&
      draft.procliticStart === undefined &&
      index.isPlacePreposition(words[draft.first - 1] ?? UNKNOWN),
  },
]

/** Weighs the evidence for each weak name; the other candidates stay as they are. */
export function weighEvidence(
  drafts: readonly Draft[],
  index: NameIndex,
  tokens: Tokens,
  words: Int32Array,
): readonly Draft[] {
  if (!drafts.some(({ weak }) => weak)) return drafts
  const context = contextOf(drafts, index, tokens, words)
  return drafts.map((draft) => {
    if (!draft.weak) return draft
    let score = draft.score
    for (const evidence of EVIDENCE) if (evidence.holds(draft, context)) score += evidence.weight
    return score === draft.score ? draft : { ...draft, score: Math.min(score, CEILING) }
  })
}

function contextOf(drafts: readonly Draft[], index: NameIndex, tokens: Tokens, words: Int32Array): Context {
  const named = new Set<string>()
  const ruled = new Set<string>()
  const beginning = new Map<number, Set<string>>()
  const ending = new Map<number, Set<string>>()
  const note = (map: Map<number, Set<string>>, token: number, type: string): void => {
    const types = map.get(token)
    if (types) types.add(type)
    else map.set(token, new Set([type]))
  }
  for (const draft of drafts) {
    if (draft.weak) continue
    if (draft.entry) named.add(entryKey(draft))
    else ruled.add(placeKey(draft))
    if (draft.first < 0) continue
    // Only what is joined by و can open the next member of a list.
    if (draft.procliticStart !== undefined) note(beginning, draft.first, draft.type)
    note(ending, draft.last, draft.type)
  }
  return { index, tokens, words, named, ruled, beginning, ending }
}

/** The entries of a type that a token names by itself. */
function entriesAt(token: number, type: string, { index, words }: Context): Entry[] {
  const word = words[token] ?? UNKNOWN
  const node = word === UNKNOWN ? NO_NODE : index.trie.first(word)
  if (node === NO_NODE) return []
  const entries: Entry[] = []
  for (let record = index.firstRecord(node); record !== NO_RECORD; record = index.nextRecord(record)) {
    const gazetteer = index.gazetteers[index.gazetteerOf(record)]
    if (gazetteer?.type === type) entries.push(entryAt(gazetteer, index.entryOf(record)))
  }
  return entries
}

function entryKey(draft: Draft): string {
  return `${draft.type} ${draft.entry?.index}`
}

function placeKey(draft: Draft): string {
  return `${draft.type} ${draft.start} ${draft.end}`
}
