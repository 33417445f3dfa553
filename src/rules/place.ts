/** Places and facilities that no gazetteer holds, by the noun before them. */
import { factsOf } from '../lexicon/gazetteer.js'
import { phrases } from '../lexicon/phrases.js'
import {
  ahead,
  capture,
  choice,
  defineRule,
  gazetteer,
  not,
  repeat,
  sequence,
  shape,
  words,
} from '../match/pattern/words.js'
import { foldString } from '../normalize/normalize.js'
import type { Capture, Entry, FacilityValue, LocationValue, Production, Rule, TitleValue } from '../types.js'
import { foreignAbove, moreForeignAbove } from './after-noun.js'
import { calibrated } from './calibrated.js'
import { announcedBy, anyHeadNoun, headNoun, isDualConstruct, isSingular } from './head-noun.js'

/** No مطار أوروبي. */
const foreign = sequence(not(gazetteer('group')), foreignAbove(0))
const furtherForeign = moreForeignAbove(0)
const direction = words(...phrases('شمال، جنوب، شرق، غرب، وسط، الشمال، الجنوب، الشرق، الغرب، الوسط، الداخل'))
const definite = sequence(
  not(choice(gazetteer('word'), gazetteer('group'), gazetteer('title'), gazetteer('weekday'), direction)),
  shape('arabic', { minLength: 5, definite: true }),
)
/** Words that open names of places, with whatever word: أبو زريق, دير آبان, بني سلامة. */
const compound = sequence(
  words(
    ...phrases('أبو، أم، بني، بيت، دير، كفر، تل، عين، رأس، بئر، خربة، سيدي، باب، آيت، أولاد، مار، حوش، عزبة، كفور'),
  ),
  shape('arabic', { minLength: 3 }),
)
/** What the text speaks of, though some village is called so: حديقة الفندق, ملعب العاصمة. */
const nearby = words(
  ...phrases(
    'المدينة، القرية، البلدة، العاصمة، الفندق، المنطقة، الحي، القصر، الجامعة، النادي، المطار، الميدان، المركز، المعسكر',
  ),
)
const known = choice(gazetteer('location'), gazetteer('country'))
const qualifier = words(
  ...phrases(
    'الدولي، الدولية، الكبير، الكبيرة، المركزي، المركزية، الوطني، الوطنية، الجديد، الجديدة، الكبرى، ' + 'الرياضي',
  ),
)
/** Which of two places of one name: المسمية الكبيرة, دايوميد الصغرى. */
const which = words(
  ...phrases(
    'الكبرى، الصغرى، الكبيرة، الصغيرة، الكبير، الصغير، العليا، السفلى، الفوقا، التحتا، الفوقانية، التحتانية، الشرقية، الغربية، الشمالية، ' +
      'الجنوبية',
  ),
)

const CAPITAL = foldString('العاصمة')
/** العاصمة alone among these nouns has the article before a name: العاصمة أبوجا. */
const isBeforeName = (noun: Capture): boolean => isSingular(noun) || isDualConstruct(noun) || noun.folded === CAPITAL

/** `مدينة سوركوتشي`, `بلدة بيت ليد`: the name after the noun, which is no part of it. */
export const namedPlace = defineRule({
  name: 'location: noun, name',
  type: 'location',
  pattern: choice(
    sequence(
      headNoun('place'),
      // قضاء مدينة جنين: the second noun announces it.
      not(choice(anyHeadNoun('place', 'vague-place'), direction)),
      capture(
        'name',
        choice(
          gazetteer('location', { minWords: 2 }),
          compound,
          sequence(
            not(gazetteer('location', { weak: false })),
            choice(gazetteer('location'), foreign, definite),
            which,
          ),
          gazetteer('location'),
          sequence(foreign, repeat(furtherForeign, 0, 2)),
          definite,
        ),
      ),
    ),
    // With a noun after them they mean something else: من ناحية الدين, دائرة الصحة, عاصمة الثقافة.
    sequence(
      headNoun('vague-place'),
      not(choice(direction, anyHeadNoun('place'))),
      capture(
        'name',
        choice(
          gazetteer('location'),
          sequence(not(gazetteer('group')), foreignAbove(2), repeat(furtherForeign, 0, 2)),
          sequence(not(gazetteer('word', { inflected: true })), definite),
        ),
      ),
    ),
  ),
  score: 0.7,
  produce: ({ captures: { noun, name } }) => {
    if (!noun || !isBeforeName(noun)) return undefined
    const value = announcedBy(noun)
    return name?.entry ? { span: 'name', value, score: 0.75 } : { span: 'name', value }
  },
})

/** `وادي السرحان`: the noun belongs to the name. */
export const valley = defineRule({
  name: 'location: valley',
  type: 'location',
  pattern: sequence(
    words('وادي'),
    not(gazetteer('location', { weak: false })),
    choice(compound, gazetteer('location'), sequence(foreign, repeat(furtherForeign, 0, 1)), definite),
  ),
  score: 0.7,
  produce: () => ({ value: { kind: 'valley' } }),
})

/** `ولايتي الخرطوم والجزيرة`: the second of two. */
export const secondPlace = defineRule({
  name: 'location: noun, second name',
  type: 'location',
  pattern: sequence(
    headNoun('place'),
    choice(gazetteer('location'), foreign, definite),
    ahead(shape('arabic', { accepts: (folded) => folded.startsWith('و') })),
    capture('name', gazetteer('location', { proclitics: true })),
  ),
  score: 0.75,
  produce: ({ captures: { noun } }) =>
    noun && isDualConstruct(noun) ? { span: 'name', value: announcedBy(noun) } : undefined,
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
const isHonoured = (entry: Entry): boolean => factsOf<TitleValue>(entry).kind !== 'profession'

/** `مطار رفيق الحريري الدولي`, `جسر الملك فهد`. */
export const namedFacility = defineRule({
  name: 'facility: noun, name',
  type: 'facility',
  pattern: choice(
    sequence(
      headNoun('facility'),
      choice(
        sequence(
          choice(gazetteer('title', { accepts: isHonoured }), not(gazetteer('word'))),
          choice(
            gazetteer('person'),
            sequence(gazetteer('given-name'), repeat(choice(gazetteer('family-name'), gazetteer('given-name')), 0, 2)),
          ),
        ),
        compound,
        sequence(not(nearby), known),
        sequence(foreign, repeat(furtherForeign, 0, 2)),
      ),
      repeat(qualifier, 0, 2),
    ),
    // مستشفى المواساة
    sequence(headNoun('facility-noun'), not(nearby), not(gazetteer('word', { inflected: true })), definite),
  ),
  score: 0.7,
  produce: ({ captures: { noun } }) => (noun && isSingular(noun) ? { value: announcedBy(noun) } : undefined),
})

/** `شارع التحرير`, `ميدان الجيزة`, `سوق الجمعة`: after some nouns any word with the article makes a name. */
export const namedStreet = defineRule({
  name: 'facility: street, noun with the article',
  type: 'facility',
  pattern: choice(
    sequence(
      headNoun('street'),
      not(words(...phrases('المدينة، البلدة، القرية، الحي، الرئيسي، العام، المجاور، المقابل، الذي'))),
      shape('arabic', { minLength: 5, definite: true }),
      repeat(qualifier, 0, 1),
    ),
    sequence(words('سوق'), gazetteer('weekday')),
  ),
  score: 0.7,
  produce: ({ captures: { noun } }): Production<FacilityValue> | undefined => {
    if (!noun) return { value: { kind: 'market' } }
    return isSingular(noun) ? { value: announcedBy(noun) } : undefined
  },
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
export const placeRules: readonly (Rule<'location', LocationValue> | Rule<'facility', FacilityValue>)[] = [
  ...calibrated<'location', LocationValue>([namedPlace, valley, secondPlace, placeWithin]),
  ...calibrated<'facility', FacilityValue>([namedFacility, namedStreet]),
]
