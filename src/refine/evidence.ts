/**
 * What speaks for a weak name, or against it: a name that is also a common word, a common given name, or shared with something else.
 * Each kind of evidence is a line of {@link EVIDENCE}; a weak name's score is its prior and the {@link WEIGHTS} of what holds.
 */
import { UNKNOWN } from '../lexicon/name-index.js'
import type { Draft } from '../match/candidate.js'
import type { CountryValue, HeadNounValue, LocationValue, PersonValue, Span } from '../types.js'
import { type Context, factsOf, GREAT_CITY, isClub, kindOf } from './context.js'
import { BUSINESS, CAPITAL, isOf, REPORTING, resultAround, SPORT, topicAround } from './topics.js'
import type { EvidenceName } from './weights.js'

/** One kind of evidence. */
interface Evidence {
  readonly name: EvidenceName
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

const GIVEN_NAMES: readonly string[] = ['given-name']
const NAME_PARTS: readonly string[] = ['given-name', 'family-name']

const ALEF = 0x0627
const LAM = 0x0644
const YEH = 0x064a

export const EVIDENCE: readonly Evidence[] = [
  {
    name: 'its entry is named in other words',
    identifies: true,
    find: (draft, context) => context.nameOf(draft, false),
  },
  {
    name: 'believed elsewhere',
    identifies: true,
    find: (draft, context) => context.nameOf(draft, true),
  },
  { name: 'found by a rule', find: (draft, context) => context.ruledAt(draft) },
  {
    // بوش: several people bear it, but it is nothing else
    name: 'a surname and nothing else',
    find: (draft, context) => (draft.type === 'person' && isOnlySurname(draft, context) ? draft : undefined),
  },
  {
    // نادي الهلال, صحيفة الأهرام
    name: 'head noun of its kind before',
    rivals: true,
    find: (draft, context) => (draft.type === 'location' ? undefined : headNoun(draft, context, isOfSameKind)),
  },
  {
    // دولة مالي, مدينة صور
    name: 'head noun of its type before',
    find: (draft, context) => headNoun(draft, context, isOfSameType),
  },
  {
    // مدينة الكويت, العاصمة تونس: no countries
    name: 'announced as a city',
    rivals: true,
    find: (draft, context) =>
      draft.type === 'location' && kindOf(draft) === 'city' && !isOf(CAPITAL, context.tokens, draft.first - 1)
        ? headNoun(draft, context, isCity)
        : undefined,
  },
  {
    // الرئيس الصيني شي
    name: 'title with the nationality before',
    identifies: true,
    find: (draft, context) => (draft.type === 'person' ? titleBefore(draft, context) : undefined),
  },
  {
    name: 'its country is named',
    find: (draft, context) => {
      const country = locationOf(draft)?.country
      return country === undefined ? undefined : context.countryBesides(country, draft)
    },
  },
  {
    // عمان, where the text speaks of Jordan
    name: 'a great city, and its country is named',
    rivals: true,
    find: (draft, context) => {
      const { country, population = 0 } = locationOf(draft) ?? {}
      return country === undefined || population < GREAT_CITY ? undefined : context.countryBesides(country, draft)
    },
  },
  {
    // أعلنت باماكو أن مالي ستنسحب
    name: 'a great city of it is named',
    find: (draft, context) => {
      const country = draft.type === 'country' && draft.entry && factsOf<CountryValue>(draft.entry).country
      return country ? context.cityOf(country) : undefined
    },
  },
  {
    // مباراة برشلونة في الدوري; فاز برشلونة على إشبيلية
    name: 'a club in a report on sport',
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
    find: (draft, context) =>
      draft.type === 'organization' && kindOf(draft) === 'company'
        ? topicAround(BUSINESS, context.tokens, draft.first)
        : undefined,
  },
  {
    // أفادت الجزيرة, نشرت الشرق الأوسط
    name: 'a medium after a verb of reporting',
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
    find: (draft, context) =>
      context.joinedAt(draft.last + 1, draft.type) ??
      (context.isJoined(draft) ? context.endingAt(context.openingOf(draft) - 1, draft.type) : undefined),
  },
  {
    // في بون
    name: 'preposition of place before',
    find: (draft, context) =>
      followsPreposition(draft, context) && !isNamePart(draft, context) ? context.spanOf(draft.first - 1) : undefined,
  },
  {
    // #معان
    name: 'the whole of a hashtag',
    find: (draft, context) => (context.isHashtag(draft) ? draft : undefined),
  },
  {
    // مادبا، معان، الكرك
    name: 'listed beside a name of its type',
    find: (draft, context) => context.listedBeside(draft),
  },
  {
    // بمعان; where nothing else is called so: بالظهر
    name: 'ب before it',
    find: (draft, context) =>
      PLACES.has(draft.type) && context.openingLetters(draft).includes('ب') ? draft : undefined,
  },
  {
    name: 'every such name is of a place',
    find: (draft, context) =>
      PLACES.has(draft.type) && draft.first === draft.last && context.index.isNothingBut(context.ownWord(draft), PLACES)
        ? draft
        : undefined,
  },
  {
    // مالي الجديد
    name: 'a common word with the article after it',
    find: (draft, context) => context.definiteWordAt(draft.last + 1),
  },
  {
    // الوضع المالي: an adjective has the article if its noun has it
    name: 'agrees with the word before it',
    find: (draft, context) =>
      draft.procliticStart === undefined && context.isDefinite(draft.first)
        ? context.definiteWordAt(draft.first - 1)
        : undefined,
  },
  {
    // محمد الأحمدي
    name: 'a given name before it',
    find: (draft, context) =>
      draft.procliticStart === undefined ? context.namePartAt(draft.first - 1, GIVEN_NAMES) : undefined,
  },
  {
    // صباح الأحمد
    name: 'a given name or a surname after it',
    find: (draft, context) => context.namePartAt(draft.last + 1, NAME_PARTS),
  },
  {
    // بيتا: a house, in the accusative
    name: 'the accusative of a common word',
    find: (draft, context) => (isAccusative(draft, context) ? draft : undefined),
  },
  {
    name: 'misspelt',
    find: (draft) => (draft.source === 'fuzzy' ? draft : undefined),
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

function isAccusative(draft: Draft, context: Context): boolean {
  if (draft.first !== draft.last) return false
  const from = context.firstLetter(draft)
  const to = context.lastLetter(draft)
  return (
    to - from > 2 &&
    context.tokens.folded.letters[to - 1] === ALEF &&
    context.index.isCommon(context.wordOf(from, to - 1))
  )
}
