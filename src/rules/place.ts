/** Places and facilities that no gazetteer holds, by the noun before them. */
import { phrases } from '../lexicon/phrases.js'
import { capture, choice, defineRule, gazetteer, not, repeat, sequence, shape, words } from '../match/pattern/words.js'
import type { Entry, FacilityValue, TitleValue } from '../types.js'
import { foreignAbove, moreForeignAbove } from './after-noun.js'
import { calibrated } from './calibrated.js'

/** Nouns that announce the name of a place; they are no part of it. */
const PLACE_NOUNS = phrases(
  'مدينة، قرية، بلدة، محافظة، ولاية، بلدية، إقليم، مقاطعة، ضاحية، حي، ناحية، قضاء، مديرية، دائرة، جزيرة، ' +
    'منطقة، العاصمة، عاصمة، إمارة، مدينتي، قريتي، بلدتي، محافظتي، ولايتي، وادي، جبل، نهر، بحيرة',
)
/** Nouns that open the name of a facility, and belong to it. */
const FACILITY_NOUNS = phrases(
  'مطار، ميناء، مرفأ، جسر، شارع، ميدان، ساحة، ملعب، استاد، ستاد، قصر، مسجد، جامع، كنيسة، كاتدرائية، دير، ' +
    'متحف، برج، سد، معبر، مخيم، سجن، مستشفى، فندق، محطة، قلعة، مفاعل، قاعدة، حديقة، مسرح، نفق',
)

const foreign = foreignAbove(0)
const furtherForeign = moreForeignAbove(0)
const definite = sequence(
  not(choice(gazetteer('word'), gazetteer('group'), gazetteer('title'), gazetteer('weekday'))),
  shape('arabic', { minLength: 5, definite: true }),
)
const known = choice(gazetteer('location'), gazetteer('country'))
const qualifier = words(
  ...phrases(
    'الدولي، الدولية، الكبير، الكبيرة، المركزي، المركزية، الوطني، الوطنية، الجديد، الجديدة، الكبرى، ' + 'الرياضي',
  ),
)

/** `مدينة سوركوتشي`, `بلدة بيت ليد`: the name after the noun. */
export const namedPlace = defineRule({
  name: 'location: noun, name',
  type: 'location',
  pattern: sequence(
    words(...PLACE_NOUNS),
    capture('name', choice(gazetteer('location'), sequence(foreign, repeat(furtherForeign, 0, 2)), definite)),
  ),
  score: 0.7,
  produce: ({ captures }) =>
    captures['name']?.entry ? { span: 'name', value: {}, score: 0.75 } : { span: 'name', value: {} },
})

/** Log-odds from which an unknown word after في is taken for a place: things stand there too, whose words no list may know. */
const LIKE_A_PLACE = 3
/** What is known as something else that في may stand before. */
const knownOtherwise = choice(
  ...['given-name', 'family-name', 'person', 'title', 'month', 'organization', 'group'].map((type) => gazetteer(type)),
)

/** `في سوركوتشي`: a word that looks like a foreign name, where a place is likelier than a person. */
export const placeWithin = defineRule({
  name: 'location: in, foreign word',
  type: 'location',
  pattern: sequence(
    words('في'),
    not(knownOtherwise),
    capture('name', foreignAbove(LIKE_A_PLACE, 4)),
    not(furtherForeign),
  ),
  score: 0.6,
  produce: () => ({ span: 'name', value: {} }),
})

/** Titles that the names of facilities hold. Before other professions the noun is a deed: سجن الصحفي is to jail him. */
const isHonoured = ({ value }: Entry): boolean => (value as TitleValue).kind !== 'profession'

/** `مطار رفيق الحريري الدولي`, `جسر الملك فهد`. */
export const namedFacility = defineRule({
  name: 'facility: noun, name',
  type: 'facility',
  pattern: sequence(
    words(...FACILITY_NOUNS),
    choice(
      sequence(
        choice(gazetteer('title', { accepts: isHonoured }), not(gazetteer('word'))),
        choice(
          gazetteer('person'),
          sequence(gazetteer('given-name'), repeat(choice(gazetteer('family-name'), gazetteer('given-name')), 0, 2)),
        ),
      ),
      known,
      sequence(foreign, repeat(furtherForeign, 0, 2)),
    ),
    repeat(qualifier, 0, 2),
  ),
  score: 0.7,
  produce: () => ({ value: {} }),
})

/** `شارع التحرير`, `ميدان الجيزة`, `سوق الجمعة`: after some nouns any word with the article makes a name. */
export const namedStreet = defineRule({
  name: 'facility: street, noun with the article',
  type: 'facility',
  pattern: choice(
    sequence(
      capture('street', words(...phrases('شارع، جادة، كورنيش، دوار'))),
      not(words(...phrases('المدينة، البلدة، القرية، الحي، الرئيسي، العام، المجاور، المقابل، الذي'))),
      shape('arabic', { minLength: 5, definite: true }),
      repeat(qualifier, 0, 1),
    ),
    sequence(words('سوق'), gazetteer('weekday')),
  ),
  score: 0.7,
  produce: ({ captures }) => ({ value: { kind: captures['street'] ? 'street' : 'market' } as FacilityValue }),
})

/**
 * The rules for places and facilities.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 * import { placeRules } from 'aalam/rules'
 *
 * const { extract } = createExtractor({ rules: placeRules, types: ['facility'] })
 * extract('عبر جسر الملك فهد').map(({ text }) => text) // => ['جسر الملك فهد']
 * ```
 *
 * @category Rules
 */
export const placeRules = [
  ...calibrated([namedPlace, placeWithin]),
  ...calibrated([namedFacility, namedStreet]),
] as const
