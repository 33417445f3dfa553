/**
 * What speaks for a weak name: a name that is also a common word, a common given name, or shared with something else.
 * Each kind of evidence is a line of {@link EVIDENCE}; a weak name's score is its prior and the weights of what holds.
 */
import { entryAt } from '../lexicon/gazetteer.js'
import { type NameIndex, UNKNOWN } from '../lexicon/name-index.js'
import type { Draft, EntryRef } from '../match/candidate.js'
import { foldString } from '../normalize/normalize.js'
import type { Tokens } from '../tokenize/tokenize.js'
import type { Entry, GroupValue, HeadNounValue, LocationValue } from '../types.js'
import { isSportAround } from './sport.js'

/** What evidence is looked for in. */
export interface Context {
  readonly index: NameIndex
  readonly tokens: Tokens
  readonly words: Int32Array
  /** By the entries that the text names without doubt: the folded names that it uses. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>
  /** By the codes of the countries that the text names, also by their people: the names that it uses. */
  readonly countries: ReadonlyMap<string, ReadonlySet<string>>
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
  /** What it adds where the name is also a common word. */
  readonly ofWord: number
  /** Whether it also speaks against other readings of the same words. */
  readonly rivals?: boolean
  /** Whether it tells which of several entries of the name is meant. */
  readonly identifies?: boolean
  holds(draft: Draft, context: Context): boolean
}

/** Inhabitants of a city that is meant by its name as soon as its country is spoken of. */
const GREAT_CITY = 1_000_000
/** The most that a weak name can score. */
const CEILING = 0.95
const SHORTEST_BEHIND_PROCLITIC = 4
/** A weak name that scores less stays out of the way of others. */
const BELIEVED = 0.5
/** What is left of the score of a name that could mean something else here for which there is evidence. */
const RIVAL = 0.5

const CLUBS: ReadonlySet<string> = new Set(['club', 'team'])
const PLACES: ReadonlySet<string> = new Set(['country', 'location', 'facility'])

export const EVIDENCE: readonly Evidence[] = [
  {
    name: 'its entry is named in other words',
    weight: 0.55,
    ofWord: 0.4,
    identifies: true,
    holds: (draft, { index, named, tokens }) =>
      isNamedBy(named.get(entryKey(draft, index)), (name) => name !== foldedName(draft, tokens)),
  },
  {
    name: 'believed elsewhere',
    weight: 0.4,
    ofWord: 0,
    identifies: true,
    holds: (draft, { index, named, tokens }) =>
      isNamedBy(named.get(entryKey(draft, index)), (name) => name === foldedName(draft, tokens)),
  },
  { name: 'found by a rule', weight: 0.55, ofWord: 0.4, holds: (draft, { ruled }) => ruled.has(placeKey(draft)) },
  {
    // بوش: several people bear it, but it is nothing else
    name: 'a surname and nothing else',
    weight: 0.25,
    ofWord: 0,
    holds: (draft, context) => draft.type === 'person' && isOnlySurname(draft, context),
  },
  {
    // نادي الهلال, صحيفة الأهرام
    name: 'head noun of its kind before',
    weight: 0.45,
    ofWord: 0.35,
    holds: (draft, context) =>
      draft.type !== 'location' &&
      headNouns(draft, context).some(({ kind }) => kind !== undefined && kind === kindOf(draft)),
  },
  {
    // دولة مالي, مدينة صور
    name: 'head noun of its type before',
    weight: 0.35,
    ofWord: 0.1,
    holds: (draft, context) =>
      headNouns(draft, context).some(
        ({ type }) => type === draft.type || (type === 'location' && draft.type === 'country'),
      ),
  },
  {
    name: 'its country is named',
    weight: 0.15,
    ofWord: 0.05,
    holds: (draft, context) => {
      const country = locationOf(draft)?.country
      return country !== undefined && isNamedBesides(country, draft, context)
    },
  },
  {
    // عمان, where the text speaks of Jordan
    name: 'a great city, and its country is named',
    weight: 0.15,
    ofWord: 0.1,
    rivals: true,
    holds: (draft, context) => {
      const { country, population = 0 } = locationOf(draft) ?? {}
      return country !== undefined && population >= GREAT_CITY && isNamedBesides(country, draft, context)
    },
  },
  {
    // فاز برشلونة على إشبيلية
    name: 'a club in a report on sport',
    weight: 0.55,
    ofWord: 0.25,
    rivals: true,
    holds: (draft, context) =>
      draft.type === 'organization' &&
      CLUBS.has(kindOf(draft) ?? '') &&
      !context.index.isPlacePreposition(context.words[draft.first - 1] ?? UNKNOWN) &&
      isSportAround(context.tokens, draft.first),
  },
  {
    // مالي والنيجر; تونس ومالي
    name: 'beside a name of its type',
    weight: 0.3,
    ofWord: 0.15,
    holds: (draft, { beginning, ending, tokens }) =>
      beginning.get(draft.last + 1)?.has(draft.type) === true ||
      (isJoined(draft, tokens) && ending.get(draft.first - 1)?.has(draft.type) === true),
  },
  {
    // في بون
    name: 'preposition of place before',
    weight: 0.2,
    ofWord: 0.05,
    holds: (draft, context) => followsPreposition(draft, context) && !isNamePart(draft, context),
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
  // Twice, because a name for which there is evidence in one place is known everywhere in the text.
  return weigh(weigh(drafts, index, tokens, words), index, tokens, words)
}

function weigh(drafts: readonly Draft[], index: NameIndex, tokens: Tokens, words: Int32Array): readonly Draft[] {
  const context = contextOf(drafts, index, tokens, words)
  const rivals = new Set<string>()
  const bearers = bearersOf(drafts)
  const weighed = drafts.map((draft) => {
    if (!draft.weak) return draft
    const holding = EVIDENCE.filter((evidence) => evidence.holds(draft, context))
    const isWord = isCommonWord(draft, context)
    const score = holding.reduce((sum, { weight, ofWord }) => sum + (isWord ? ofWord : weight), draft.score)
    if (score < BELIEVED) return draft
    if (holding.some((evidence) => evidence.rivals)) rivals.add(spanKey(draft))
    const believed = { ...draft, weak: false, score: Math.min(score, CEILING) }
    const shared = (bearers.get(spanKey(draft)) ?? 0) > 1 && !holding.some(({ identifies }) => identifies)
    return shared ? withoutEntry(believed) : believed
  })
  if (rivals.size === 0) return weighed
  return weighed.map((draft, number) =>
    !drafts[number]?.weak && rivals.has(spanKey(draft)) ? { ...draft, score: draft.score * RIVAL } : draft,
  )
}

/** How many persons each weak name may mean, by its place. */
function bearersOf(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>()
  for (const draft of drafts) {
    if (draft.weak && draft.type === 'person') bearers.set(spanKey(draft), (bearers.get(spanKey(draft)) ?? 0) + 1)
  }
  return bearers
}

/** A person of whom only the name is sure: بوش was several presidents. */
function withoutEntry({ entry, ...draft }: Draft): Draft {
  return draft
}

function contextOf(drafts: readonly Draft[], index: NameIndex, tokens: Tokens, words: Int32Array): Context {
  const named = new Map<string, Set<string>>()
  const ruled = new Set<string>()
  const countries = new Map<string, Set<string>>()
  const beginning = new Map<number, Set<string>>()
  const ending = new Map<number, Set<string>>()
  const note = <K>(map: Map<K, Set<string>>, key: K, member: string): void => {
    const members = map.get(key)
    if (members) members.add(member)
    else map.set(key, new Set([member]))
  }
  for (const draft of drafts) {
    if (draft.weak) continue
    if (draft.entry) note(named, entryKey(draft, index), foldedName(draft, tokens))
    else ruled.add(placeKey(draft))
    if (draft.entry && (draft.type === 'country' || draft.type === 'group')) {
      const { country } = factsOf<GroupValue>(draft.entry)
      if (country) note(countries, country, tokens.folded.text.slice(draft.start, draft.end))
    }
    if (draft.first < 0) continue
    // Only what is joined by و can open the next member of a list.
    if (isJoined(draft, tokens)) note(beginning, draft.first, draft.type)
    note(ending, draft.last, draft.type)
  }
  return { index, tokens, words, named, countries, ruled, beginning, ending }
}

/** Whether و joins a name to what stands before it. */
function isJoined({ procliticStart }: Draft, tokens: Tokens): boolean {
  return procliticStart !== undefined && tokens.folded.text.charAt(procliticStart) === 'و'
}

function isNamedBy(names: ReadonlySet<string> | undefined, accepts: (name: string) => boolean): boolean {
  return names !== undefined && [...names].some(accepts)
}

/** The candidate's own words, folded. */
function foldedName({ start, end }: Draft, tokens: Tokens): string {
  return foldString(tokens.folded.text.slice(start, end))
}

/** What the word before a candidate announces. */
function headNouns(draft: Draft, context: Context): HeadNounValue[] {
  if (draft.procliticStart !== undefined) return []
  return entriesAt(draft.first - 1, 'head-noun', context).map(({ value }) => (value ?? {}) as HeadNounValue)
}

function kindOf({ entry }: Draft): string | undefined {
  return entry && factsOf<{ readonly kind?: string }>(entry).kind
}

function followsPreposition({ type, first, procliticStart }: Draft, { index, words }: Context): boolean {
  return PLACES.has(type) && procliticStart === undefined && index.isPlacePreposition(words[first - 1] ?? UNKNOWN)
}

function isCommonWord(draft: Draft, context: Context): boolean {
  return draft.first === draft.last && context.index.isCommon(ownWord(draft, context))
}

/** The word that a candidate of one token is, its proclitics taken off. */
function ownWord(draft: Draft, { index, tokens, words }: Context): number {
  if (draft.procliticStart === undefined) return words[draft.first] ?? UNKNOWN
  return index.findWord(foldedName(draft, tokens))
}

function isNamePart(draft: Draft, context: Context): boolean {
  const word = ownWord(draft, context)
  const { index } = context
  return draft.first === draft.last && (index.isNameOf(word, 'given-name') || index.isNameOf(word, 'family-name'))
}

/**
 * Whether a word names persons only, and none of them by a given name. With the article, only nisbas are sure to be surnames
 * (المالكي): the others are nouns (الضيف).
 */
function isOnlySurname(draft: Draft, { index, tokens, words }: Context): boolean {
  // Without a list of common words nobody can tell.
  if (draft.first !== draft.last || !index.knowsCommonWords) return false
  const folded = foldedName(draft, tokens)
  // Behind a proclitic, only what is no word as it stands, and not short.
  if (
    draft.procliticStart !== undefined &&
    (words[draft.first] !== UNKNOWN || folded.length < SHORTEST_BEHIND_PROCLITIC)
  )
    return false
  if (folded.startsWith('ال') && !folded.endsWith('ي')) return false
  return index.typesOf(index.findWord(folded)).every((type) => type === 'person' || type === 'family-name')
}

/** What an entry's value says; a user's entry may have none. */
function factsOf<Value extends object>({ gazetteer, index }: EntryRef): Partial<Value> {
  return (entryAt(gazetteer, index).value ?? {}) as Partial<Value>
}

function locationOf({ type, entry }: Draft): LocationValue | undefined {
  return type === 'location' && entry ? factsOf<LocationValue>(entry) : undefined
}

/** Whether the text names a country by other words than the candidate's own. */
function isNamedBesides(country: string, draft: Draft, { countries, tokens }: Context): boolean {
  const names = countries.get(country)
  const own = tokens.folded.text.slice(draft.start, draft.end)
  return names !== undefined && [...names].some((name) => name !== own)
}

/** The entries of a type that a token names by itself. */
function entriesAt(token: number, type: string, { index, words }: Context): Entry[] {
  const word = words[token] ?? UNKNOWN
  return word === UNKNOWN ? [] : index.entriesOf(word, type)
}

/** Names the entry of a candidate among those of all gazetteers. */
function entryKey({ entry }: Draft, { gazetteers }: NameIndex): string {
  return entry ? `${gazetteers.indexOf(entry.gazetteer)} ${entry.index}` : ''
}

function placeKey(draft: Draft): string {
  return `${draft.type} ${draft.start} ${draft.end}`
}

function spanKey(draft: Draft): string {
  return `${draft.start} ${draft.end}`
}
