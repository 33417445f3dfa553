/**
 * What speaks for a weak name: a name that is also a common word, a common given name, or shared with something else.
 * Each kind of evidence is a line of {@link EVIDENCE}; a weak name's score is its prior and the weights of what holds.
 */
import { UNKNOWN } from '../lexicon/name-index.js'
import type { Draft } from '../match/candidate.js'
import type { CountryValue, HeadNounValue, LocationValue, PersonValue, Span } from '../types.js'
import { type Context, factsOf, GREAT_CITY, isClub, kindOf } from './context.js'
import { BUSINESS, CAPITAL, isOf, REPORTING, resultAround, SPORT, topicAround } from './topics.js'

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
  /** What gives it: a place in the text; `undefined` where it does not hold. */
  find(draft: Draft, context: Context): Span | undefined
}

const SHORTEST_BEHIND_PROCLITIC = 4

const PLACES: ReadonlySet<string> = new Set(['country', 'location', 'facility'])
const SURNAMES: ReadonlySet<string> = new Set(['person', 'family-name'])

const ALEF = 0x0627
const LAM = 0x0644
const YEH = 0x064a

export const EVIDENCE: readonly Evidence[] = [
  {
    name: 'its entry is named in other words',
    weight: 0.55,
    ofWord: 0.4,
    identifies: true,
    find: (draft, context) => context.nameOf(draft, false),
  },
  {
    name: 'believed elsewhere',
    weight: 0.4,
    ofWord: 0,
    identifies: true,
    find: (draft, context) => context.nameOf(draft, true),
  },
  { name: 'found by a rule', weight: 0.55, ofWord: 0.4, find: (draft, context) => context.ruledAt(draft) },
  {
    // بوش: several people bear it, but it is nothing else
    name: 'a surname and nothing else',
    weight: 0.25,
    ofWord: 0,
    find: (draft, context) => (draft.type === 'person' && isOnlySurname(draft, context) ? draft : undefined),
  },
  {
    // نادي الهلال, صحيفة الأهرام
    name: 'head noun of its kind before',
    weight: 0.45,
    ofWord: 0.35,
    find: (draft, context) => (draft.type === 'location' ? undefined : headNoun(draft, context, isOfSameKind)),
  },
  {
    // دولة مالي, مدينة صور
    name: 'head noun of its type before',
    weight: 0.35,
    ofWord: 0.1,
    find: (draft, context) => headNoun(draft, context, isOfSameType),
  },
  {
    // مدينة الكويت, العاصمة تونس: no countries
    name: 'announced as a city',
    weight: 0.15,
    ofWord: 0.15,
    rivals: true,
    find: (draft, context) =>
      draft.type === 'location' && kindOf(draft) === 'city' && !isOf(CAPITAL, context.tokens, draft.first - 1)
        ? headNoun(draft, context, isCity)
        : undefined,
  },
  {
    // الرئيس الصيني شي
    name: 'title with the nationality before',
    weight: 0.4,
    ofWord: 0.3,
    identifies: true,
    find: (draft, context) => (draft.type === 'person' ? titleBefore(draft, context) : undefined),
  },
  {
    name: 'its country is named',
    weight: 0.15,
    ofWord: 0.05,
    find: (draft, context) => {
      const country = locationOf(draft)?.country
      return country === undefined ? undefined : context.countryBesides(country, draft)
    },
  },
  {
    // عمان, where the text speaks of Jordan
    name: 'a great city, and its country is named',
    weight: 0.15,
    ofWord: 0.1,
    rivals: true,
    find: (draft, context) => {
      const { country, population = 0 } = locationOf(draft) ?? {}
      return country === undefined || population < GREAT_CITY ? undefined : context.countryBesides(country, draft)
    },
  },
  {
    // أعلنت باماكو أن مالي ستنسحب
    name: 'a great city of it is named',
    weight: 0.3,
    ofWord: 0.2,
    find: (draft, context) => {
      const country = draft.type === 'country' && draft.entry && factsOf<CountryValue>(draft.entry).country
      return country ? context.cityOf(country) : undefined
    },
  },
  {
    // مباراة برشلونة في الدوري; فاز برشلونة على إشبيلية
    name: 'a club in a report on sport',
    weight: 0.55,
    ofWord: 0.25,
    rivals: true,
    find: (draft, context) =>
      isClub(draft) && !context.index.isPlacePreposition(context.wordAt(draft.first - 1))
        ? (topicAround(SPORT, context.tokens, draft.first) ??
          resultAround(context.tokens, draft.first, (token) => context.isClubAt(token)))
        : undefined,
  },
  {
    // خفضت فورد إنتاج سياراتها
    name: 'a company in a report on business',
    weight: 0.3,
    ofWord: 0.1,
    find: (draft, context) =>
      draft.type === 'organization' && kindOf(draft) === 'company'
        ? topicAround(BUSINESS, context.tokens, draft.first)
        : undefined,
  },
  {
    // أفادت الجزيرة, نشرت الشرق الأوسط
    name: 'a medium after a verb of reporting',
    weight: 0.4,
    ofWord: 0.3,
    rivals: true,
    find: (draft, context) =>
      draft.type === 'organization' &&
      kindOf(draft) === 'media' &&
      draft.procliticStart === undefined &&
      isOf(REPORTING, context.tokens, draft.first - 1)
        ? context.spanOf(draft.first - 1)
        : undefined,
  },
  {
    // مالي والنيجر; تونس ومالي
    name: 'beside a name of its type',
    weight: 0.3,
    ofWord: 0.15,
    find: (draft, context) =>
      context.joinedAt(draft.last + 1, draft.type) ??
      (context.isJoined(draft) ? context.endingAt(context.openingOf(draft) - 1, draft.type) : undefined),
  },
  {
    // في بون
    name: 'preposition of place before',
    weight: 0.2,
    ofWord: 0.05,
    find: (draft, context) =>
      followsPreposition(draft, context) && !isNamePart(draft, context) ? context.spanOf(draft.first - 1) : undefined,
  },
]

const isOfSameKind = ({ kind }: HeadNounValue, draft: Draft): boolean => kind !== undefined && kind === kindOf(draft)
const isOfSameType = ({ type }: HeadNounValue, draft: Draft): boolean =>
  type === draft.type || (type === 'location' && draft.type === 'country')

const isCity = ({ kind }: HeadNounValue): boolean => kind === 'city'

/** The nationality or the country between a title and a person who is of that country. */
function titleBefore(draft: Draft, context: Context): Span | undefined {
  const country = draft.entry && factsOf<PersonValue>(draft.entry).country
  if (!country || draft.procliticStart !== undefined) return undefined
  const between = context.nationalityAt(draft.first - 1, country)
  return between && context.entriesAt(between.first - 1, 'title').length > 0
    ? context.spanOf(between.first - 1, between.last)
    : undefined
}

/** The word before a candidate, if it announces what is asked for. */
function headNoun(
  draft: Draft,
  context: Context,
  accepts: (value: HeadNounValue, draft: Draft) => boolean,
): Span | undefined {
  if (draft.procliticStart !== undefined) return undefined
  const entries = context.announcersAt(draft.first - 1)
  if (entries.length === 0) return undefined
  return entries.some(({ value }) => accepts(value ?? {}, draft)) ? context.spanOf(draft.first - 1) : undefined
}

function followsPreposition({ type, first, procliticStart }: Draft, context: Context): boolean {
  return PLACES.has(type) && procliticStart === undefined && context.index.isPlacePreposition(context.wordAt(first - 1))
}

/** Whether a candidate is one word, and a common one: also جامعة, which opens names, though it is a town too. */
export function isCommonWord(draft: Draft, context: Context): boolean {
  if (draft.first !== draft.last) return false
  const word = context.ownWord(draft)
  return context.index.isCommon(word) || context.index.isNameOf(word, 'head-noun')
}

function isNamePart(draft: Draft, context: Context): boolean {
  if (draft.first !== draft.last) return false
  const word = context.ownWord(draft)
  return context.index.isNameOf(word, 'given-name') || context.index.isNameOf(word, 'family-name')
}

/**
 * Whether a word names persons only, and none of them by a given name. With the article, only nisbas are sure to be surnames
 * (المالكي): the others are nouns (الضيف).
 */
function isOnlySurname(draft: Draft, context: Context): boolean {
  const { index } = context
  // Without a list of common words nobody can tell.
  if (draft.first !== draft.last || !index.knowsCommonWords) return false
  const from = context.firstLetter(draft)
  const to = context.lastLetter(draft)
  // Behind a proclitic, only what is no word as it stands, and not short.
  if (
    draft.procliticStart !== undefined &&
    (context.wordAt(draft.first) !== UNKNOWN || to - from < SHORTEST_BEHIND_PROCLITIC)
  )
    return false
  const { letters } = context.tokens.folded
  if (to - from > 1 && letters[from] === ALEF && letters[from + 1] === LAM && letters[to - 1] !== YEH) return false
  const word = context.wordOf(from, to)
  // A name in Latin letters is no word of this index.
  return word !== UNKNOWN && index.isNothingBut(word, SURNAMES)
}

function locationOf({ type, entry }: Draft): LocationValue | undefined {
  return type === 'location' && entry ? factsOf<LocationValue>(entry) : undefined
}
