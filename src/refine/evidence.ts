/**
 * What speaks for a weak name, or against it: a name that is also a common word, a common given name, or shared with something else.
 * Each kind of evidence is a line of {@link EVIDENCE}; a weak name's score is its prior and the {@link WEIGHTS} of what holds.
 */
import type { Draft } from '../match/candidate.js'
import type { CountryValue, Span } from '../types.js'
import { BEH } from '../unicode/codes.js'
import {
  headNoun,
  isCity,
  isInhabited,
  isOfPlace,
  isOfSameKind,
  isOfSameType,
  joinedTo,
  locationOf,
  opensWithHeadNoun,
  ownHeadNoun,
  PLACES,
  placeBehind,
  titleBefore,
} from './beside.js'
import { type Context, factsAt, isClub, kindOf } from './context.js'
import { GREAT_CITY, type KnownNames } from './known-names.js'
import { isAccusative, isNamePart, isOnlySurname, isVerb } from './own-word.js'
import { ASTRONOMY, BUSINESS, CAPITAL, isOf, REPORTING, resultAround, SPORT, topicAround } from './topics.js'
import type { EvidenceName } from './weights.js'

/**
 * What evidence is read off: the words of a name and those beside it and nothing else; its type and its entry besides; or what else
 * the text names without doubt. The first is the same for all candidates of a place, and only the last changes when names are believed.
 */
type Ground = 'words' | 'entry' | 'names'

/** One kind of evidence. */
interface Evidence {
  readonly name: EvidenceName
  readonly ground: Ground
  /** The types that it is for; all of them, where it says none. */
  readonly types?: ReadonlySet<string>
  /** Whether it also speaks against other readings of the same words. */
  readonly rivals?: boolean
  /** Whether it tells which of several entries of the name is meant. */
  readonly identifies?: boolean
  /** What gives it: a place in the text; `undefined` where it does not hold. */
  find(draft: Draft, context: Context, known: KnownNames): Span | undefined
}

const PERSON: ReadonlySet<string> = new Set(['person'])
const COUNTRY: ReadonlySet<string> = new Set(['country'])
const LOCATION: ReadonlySet<string> = new Set(['location'])
const ORGANIZATION: ReadonlySet<string> = new Set(['organization'])

const GIVEN_NAMES: readonly string[] = ['given-name']
const NAME_PARTS: readonly string[] = ['given-name', 'family-name']

export const EVIDENCE: readonly Evidence[] = [
  {
    name: 'its entry is named in other words',
    ground: 'names',
    identifies: true,
    find: (draft, _, known) => known.nameOf(draft, false),
  },
  {
    name: 'believed elsewhere',
    ground: 'names',
    identifies: true,
    find: (draft, _, known) => known.nameOf(draft, true),
  },
  {
    name: 'found by a rule',
    ground: 'names',
    find: (draft, _, known) => known.ruledAt(draft),
  },
  {
    // وقال السوداني, of محمد السوداني: no Sudanese
    name: 'a surname of somebody named in full',
    ground: 'names',
    types: PERSON,
    rivals: true,
    find: (draft, context, known) =>
      context.index.isNameOf(context.ownWord(draft), 'group') && known.ruledAt(draft)
        ? known.nameOf(draft, false)
        : undefined,
  },
  {
    // بوش: several people bear it, but it is nothing else
    name: 'a surname and nothing else',
    ground: 'words',
    types: PERSON,
    find: (draft, context) => (isOnlySurname(draft, context) ? draft : undefined),
  },
  {
    // نادي الهلال, صحيفة الأهرام, كوكب الزهرة
    name: 'head noun of its kind before',
    ground: 'entry',
    rivals: true,
    find: (draft, context) =>
      isInhabited(draft) ? undefined : (headNoun(draft, context, isOfSameKind) ?? ownHeadNoun(draft, context)),
  },
  {
    // دولة مالي, مدينة صور
    name: 'head noun of its type before',
    ground: 'entry',
    find: (draft, context) => headNoun(draft, context, isOfSameType),
  },
  {
    // مدينة الكويت, العاصمة تونس: no countries
    name: 'announced as a city',
    ground: 'entry',
    types: LOCATION,
    rivals: true,
    find: (draft, context) => {
      const noun = headNoun(draft, context, isCity)
      return noun && kindOf(draft) === 'city' && !isOf(CAPITAL, context.tokens, draft.first - 1) ? noun : undefined
    },
  },
  {
    // الرئيس الصيني شي
    name: 'title with the nationality before',
    ground: 'names',
    types: PERSON,
    identifies: true,
    find: titleBefore,
  },
  {
    name: 'its country is named',
    ground: 'names',
    types: LOCATION,
    find: (draft, _, known) => {
      const { country } = locationOf(draft)
      return country === undefined ? undefined : known.countryBesides(country, draft)
    },
  },
  {
    // عمان, where the text speaks of Jordan
    name: 'a great city, and its country is named',
    ground: 'names',
    types: LOCATION,
    rivals: true,
    find: (draft, _, known) => {
      const { country, population = 0 } = locationOf(draft)
      return country === undefined || population < GREAT_CITY ? undefined : known.countryBesides(country, draft)
    },
  },
  {
    // أعلنت باماكو أن مالي ستنسحب
    name: 'a great city of it is named',
    ground: 'names',
    types: COUNTRY,
    find: ({ entry }, _, known) => {
      const country = entry && factsAt<CountryValue>(entry).country
      return country ? known.cityOf(country) : undefined
    },
  },
  {
    // مباراة برشلونة في الدوري; فاز برشلونة على إشبيلية
    name: 'a club in a report on sport',
    ground: 'entry',
    types: ORGANIZATION,
    rivals: true,
    find: (draft, context, known) => {
      const { index, tokens } = context
      if (!isClub(draft) || index.isPlacePreposition(context.wordAt(draft.first - 1))) return undefined
      // A report on sport names countries for their teams: بولونيا, which is Bologna too.
      const isCountry = index.isNameOf(context.ownWord(draft), 'country')
      const report = isCountry ? undefined : topicAround(SPORT, tokens, draft.first)
      return report ?? resultAround(tokens, draft.first, (token) => known.isClubAt(token))
    },
  },
  {
    // خفضت فورد إنتاج سياراتها
    name: 'a company in a report on business',
    ground: 'entry',
    types: ORGANIZATION,
    find: (draft, context) =>
      kindOf(draft) === 'company' ? topicAround(BUSINESS, context.tokens, draft.first) : undefined,
  },
  {
    // تبعد الزهرة عن الشمس
    name: 'a heavenly body where astronomy is told',
    ground: 'entry',
    types: LOCATION,
    find: (draft, context) =>
      kindOf(draft) === 'celestial' ? topicAround(ASTRONOMY, context.tokens, draft.first) : undefined,
  },
  {
    // أفادت الجزيرة, نشرت الشرق الأوسط
    name: 'a medium after a verb of reporting',
    ground: 'entry',
    types: ORGANIZATION,
    rivals: true,
    find: (draft, context) =>
      kindOf(draft) === 'media' &&
      draft.procliticStart === undefined &&
      isOf(REPORTING, context.tokens, draft.first - 1)
        ? context.spanOf(draft.first - 1)
        : undefined,
  },
  {
    // مالي والنيجر; تونس ومالي
    name: 'beside a name of its type',
    ground: 'names',
    find: joinedTo,
  },
  {
    // الدمام والخبر, حلب، حماة
    name: 'beside a place of its country',
    ground: 'names',
    types: LOCATION,
    find: (draft, context, known) => {
      const place = joinedTo(draft, context, known) ?? known.listedBeside(draft)
      const country = place && locationOf(place).country
      return country !== undefined && country === locationOf(draft).country && !isVerb(draft, context)
        ? place
        : undefined
    },
  },
  {
    // في بون
    name: 'preposition of place before',
    ground: 'words',
    types: PLACES,
    find: (draft, context) =>
      draft.procliticStart === undefined &&
      context.index.isPlacePreposition(context.wordAt(draft.first - 1)) &&
      !isNamePart(draft, context)
        ? context.spanOf(draft.first - 1)
        : undefined,
  },
  {
    // سيول الكويت, صور بيروت: a noun, and whose it is
    name: 'another place right after it',
    ground: 'names',
    types: PLACES,
    find: placeBehind,
  },
  {
    // حقل غراف, ميدان التحرير
    name: 'head noun of a place before a person',
    ground: 'words',
    types: PERSON,
    find: (draft, context) => headNoun(draft, context, isOfPlace),
  },
  {
    // #معان
    name: 'the whole of a hashtag',
    ground: 'words',
    find: (draft, context) => (context.isHashtag(draft) ? draft : undefined),
  },
  {
    // مادبا، معان، الكرك
    name: 'listed beside a name of its type',
    ground: 'names',
    find: (draft, _, known) => known.listedBeside(draft),
  },
  {
    // بمعان; where nothing else is called so: بالظهر
    name: 'ب before it',
    ground: 'words',
    types: PLACES,
    find: (draft, context) => (context.isOpenedBy(draft, BEH) ? draft : undefined),
  },
  {
    name: 'every such name is of a place',
    ground: 'words',
    types: PLACES,
    find: (draft, context) =>
      draft.first === draft.last && context.index.isNothingBut(context.ownWord(draft), PLACES) ? draft : undefined,
  },
  {
    // مالي الجديد; but أيدت محكمة النقض الحكم
    name: 'a common word with the article after it',
    ground: 'words',
    find: (draft, context) => (opensWithHeadNoun(draft, context) ? undefined : context.definiteWordAt(draft.last + 1)),
  },
  {
    // الوضع المالي: an adjective has the article if its noun has it
    name: 'agrees with the word before it',
    ground: 'words',
    find: (draft, context) =>
      draft.procliticStart === undefined && context.isDefinite(draft.first)
        ? context.definiteWordAt(draft.first - 1)
        : undefined,
  },
  {
    // محمد الأحمدي
    name: 'a given name before it',
    ground: 'words',
    find: (draft, context) =>
      draft.procliticStart === undefined ? context.namePartAt(draft.first - 1, GIVEN_NAMES) : undefined,
  },
  {
    // صباح الأحمد
    name: 'a given name or a surname after it',
    ground: 'words',
    find: (draft, context) => context.namePartAt(draft.last + 1, NAME_PARTS),
  },
  {
    // بيتا: a house, in the accusative
    name: 'the accusative of a common word',
    ground: 'words',
    find: (draft, context) => (isAccusative(draft, context) ? draft : undefined),
  },
  {
    name: 'misspelt',
    ground: 'entry',
    find: (draft) => (draft.source === 'fuzzy' ? draft : undefined),
  },
]
