/** Organizations that no gazetteer holds, by the head noun that opens their name. */
import { phrases } from '../lexicon/phrases.js'
import {
  ahead,
  capture,
  choice,
  defineRule,
  gazetteer,
  not,
  optional,
  repeat,
  sequence,
  shape,
  words,
} from '../match/pattern/words.js'
import type { OrganizationValue, Pattern, Rule } from '../types.js'
import { foreignAbove, nationality, origin } from './after-noun.js'
import { calibrated } from './calibrated.js'
import {
  adjective,
  bodyOf,
  clubOrPlace,
  countryOrPlace,
  definite,
  descriptive,
  feminine,
  field,
  foreign,
  forSomething,
  furtherForeign,
  head,
  joined,
  joinedPlain,
  masculine,
  moreForeign,
  ofPlaceOrPerson,
  people,
  place,
  plain,
  purpose,
  whose,
} from './organization-parts.js'
import {
  CONSTRUCTS,
  DEFINITE_FEMININE,
  DEFINITE_MASCULINE,
  FEMININE_HEADS,
  GENERAL_FEMININE_HEADS,
  GENERAL_MASCULINE_HEADS,
  MASCULINE_HEADS,
  NATIONAL_FEMININE,
  NATIONAL_MASCULINE,
  OUTER_HEADS,
  PROPER_FEMININE_HEADS,
  VAGUE_FEMININE_HEADS,
  VAGUE_MASCULINE_HEADS,
} from './organization-words.js'

/** The parts of a name, and the nationality behind it. */
const named = (agreeing: Pattern, ...parts: readonly Pattern[]): Pattern =>
  sequence(capture('name', sequence(...parts)), whose(agreeing))

/** `جامعة القاهرة`, `حزب الشعب الجزائري`. */
const idafa = (heads: readonly string[], agreeing: Pattern, fewestAdjectives: 0 | 1): Pattern =>
  sequence(
    // What follows a name that is known belongs to it no more: حزب الله القتالي.
    not(gazetteer('organization', { weak: false })),
    named(
      agreeing,
      head(...heads),
      choice(
        sequence(clubOrPlace, ahead(origin)),
        gazetteer('organization', { weak: false }),
        // هيئة الأرصاد وحماية البيئة
        sequence(definite(), words(...CONSTRUCTS.map((noun) => `و${noun}`)), definite(), repeat(adjective, 0, 2)),
        // Members are named like titles, and المهندسين is a part of Cairo too.
        sequence(shape('arabic', { minLength: 5, definite: true }), people),
        sequence(words('كرة القدم', 'كرة السلة', 'كرة اليد'), repeat(choice(agreeing, adjective), 1, 2)),
        sequence(
          words(...CONSTRUCTS),
          choice(
            sequence(definite(), optional(joined), repeat(choice(agreeing, adjective, people), 0, 2)),
            countryOrPlace,
          ),
        ),
        sequence(ofPlaceOrPerson, moreForeign, repeat(descriptive(agreeing), 0, 2)),
        // منظمة الأقطار المصدرة للنفط
        sequence(
          definite(),
          definite((folded) => /^الم.{3,}(ه|ين)$/.test(folded)),
          forSomething,
        ),
        sequence(
          plain,
          repeat(choice(agreeing, adjective), fewestAdjectives, 3),
          joinedPlain,
          repeat(choice(agreeing, adjective), 0, 2),
        ),
        sequence(definite(), repeat(choice(agreeing, adjective), fewestAdjectives, 3)),
        sequence(foreign, moreForeign, repeat(descriptive(agreeing), 0, 2)),
      ),
      optional(purpose),
    ),
  )

/** `كلية ترينيتي`, `مدرسة فيكتوريا الثانوية`. */
const properName = (heads: readonly string[], agreeing: Pattern): Pattern =>
  named(
    agreeing,
    head(...heads),
    // Pupils do something in a school, in whatever dialect: the name must be plainly a name.
    choice(ofPlaceOrPerson, foreignAbove(4)),
    moreForeign,
    repeat(descriptive(agreeing), 0, 2),
    optional(purpose),
  )

/** `مجلس الشورى السعودي`: the same, for heads that open other phrases too. */
const generalIdafa = (heads: readonly string[], agreeing: Pattern): Pattern =>
  named(
    agreeing,
    head(...heads),
    choice(
      sequence(
        definite(),
        choice(sequence(repeat(agreeing, 0, 2), nationality), sequence(repeat(agreeing, 1, 3), purpose)),
      ),
      // مجلس علماء العراق; but مركز مقاطعة ساموس is a town
      sequence(words(...CONSTRUCTS.filter((noun) => noun !== 'مقاطعة')), countryOrPlace),
      // مركز أسوان للقلب
      sequence(countryOrPlace, purpose),
    ),
  )

/** `جامعة القاهرة`, `حزب الشعب الجزائري`, `محكمة النقض المصرية`. */
export const idafaOrganization = defineRule({
  name: 'organization: head noun, idafa',
  type: 'organization',
  pattern: choice(
    idafa(MASCULINE_HEADS, masculine, 0),
    idafa(FEMININE_HEADS, feminine, 0),
    idafa(VAGUE_MASCULINE_HEADS, masculine, 1),
    idafa(VAGUE_FEMININE_HEADS, feminine, 1),
    properName(PROPER_FEMININE_HEADS, feminine),
    generalIdafa(GENERAL_MASCULINE_HEADS, masculine),
    generalIdafa(GENERAL_FEMININE_HEADS, feminine),
  ),
  score: 0.7,
  produce: (match) => ({ span: 'name', value: bodyOf(match) }),
})

/** `محكمة جنايات القاهرة`, `محكمة استئناف بيروت`: what the court judges, then its place. */
export const court = defineRule({
  name: 'organization: court',
  type: 'organization',
  pattern: sequence(
    words(
      ...phrases(
        'محكمة جنايات، محكمة الجنايات، محكمة جنح، محكمة الجنح، محكمة استئناف، محكمة الاستئناف، محكمة بداية، محكمة البداية، محكمة صلح، ' +
          'محكمة أمن الدولة، محكمة أمن الدولة العليا، محكمة القضاء الإداري، محكمة شمال، محكمة جنوب',
      ),
    ),
    choice(sequence(place, repeat(descriptive(feminine), 0, 2)), sequence(words('في'), place)),
  ),
  score: 0.8,
  produce: () => ({ value: { kind: 'court' } }),
})

/** `وزارة التربية والتعليم`, `وزارة الطاقة السودانية`. */
export const ministry = defineRule({
  name: 'organization: ministry',
  type: 'organization',
  pattern: sequence(words('وزارة'), definite(), repeat(joined, 0, 2), repeat(choice(feminine, adjective), 0, 3)),
  score: 0.8,
  produce: (match) => ({ value: { ...bodyOf(match), kind: 'ministry' } }),
})

/** `وكالة الأنباء الفرنسية`, `وكالة أنباء البحرين`. */
export const newsAgency = defineRule({
  name: 'organization: news agency',
  type: 'organization',
  pattern: sequence(
    words('وكالة الأنباء', 'وكالة أنباء'),
    choice(sequence(repeat(feminine, 0, 1), nationality), countryOrPlace),
  ),
  score: 0.8,
  produce: (match) => ({ value: { ...bodyOf(match), kind: 'news-agency' } }),
})

/** States that are called unions. */
const unionOfStates = words(
  ...phrases('الأمريكي، الأميركي، الإماراتي، الهندي، السوفيتي، السوفييتي، السوفياتي').map(
    (state) => `الاتحاد ${state}`,
  ),
)

/** The head, then adjectives: several, or any and a purpose. */
const withAdjectives = (heads: readonly string[], agreeing: Pattern): Pattern =>
  sequence(
    head(...heads),
    choice(sequence(repeat(agreeing, 1, 3), purpose), sequence(repeat(agreeing, 2, 3), optional(purpose))),
  )

/** `الاتحاد الدولي لكرة القدم`, `المجلس الوطني السوري`. */
export const adjectiveOrganization = defineRule({
  name: 'organization: head noun, adjectives',
  type: 'organization',
  pattern: choice(
    withAdjectives([...DEFINITE_MASCULINE, ...NATIONAL_MASCULINE], masculine),
    withAdjectives([...DEFINITE_FEMININE, ...NATIONAL_FEMININE], feminine),
    sequence(not(unionOfStates), head(...NATIONAL_MASCULINE), nationality),
    // رجل المخابرات الإسرائيلي: the man is Israeli
    sequence(head(...NATIONAL_FEMININE), ahead(feminine), nationality),
  ),
  score: 0.65,
  produce: (match) => ({ value: bodyOf(match) }),
})

const opening = words('"', '«', '\u201c', "'", '\u201d', '“')
const closing = words('"', '»', '\u201d', "'", '”', '\u201c')

/** `شركة ليبيانا`, `صحيفة «معاريف»`: an unknown name after a noun that is no part of it. */
export const namedOrganization = defineRule({
  name: 'organization: noun, name',
  type: 'organization',
  pattern: sequence(
    head(...OUTER_HEADS),
    optional(opening),
    capture(
      'name',
      sequence(
        not(words(...OUTER_HEADS, ...MASCULINE_HEADS, ...FEMININE_HEADS)),
        choice(
          sequence(gazetteer('organization'), repeat(sequence(not(gazetteer('given-name')), furtherForeign), 0, 1)),
          sequence(
            foreign,
            moreForeign,
            optional(sequence(words('و', 'آند'), foreign)),
            optional(sequence(field, repeat(adjective, 0, 2))),
          ),
        ),
      ),
    ),
    optional(closing),
    whose(adjective),
  ),
  score: 0.7,
  produce: (match) => ({ span: 'name', value: bodyOf(match) }),
})

/** Nouns of bodies whose name may stand in quotation marks by itself. */
const QUOTED_HEADS = [
  ...OUTER_HEADS,
  ...phrases('جمعية، مؤسسة، منظمة، مجموعة، مصرف، بنك، شبكة، حزب، تنظيم، دار، يومية، أسبوعية'),
]

/** `صحيفة "السفير"`, `شركة «إل جي»`: what stands in quotation marks behind the noun, whatever its words are. */
export const quotedOrganization = defineRule({
  name: 'organization: noun, quoted name',
  type: 'organization',
  pattern: sequence(
    head(...QUOTED_HEADS),
    opening,
    capture('name', repeat(choice(shape('arabic'), shape('latin'), shape('number')), 1, 5)),
    closing,
    whose(adjective),
  ),
  score: 0.75,
  produce: (match) => ({ span: 'name', value: bodyOf(match) }),
})

/** `النادي المكناسي`, `النادي الصفاقسي`: named after a town by an adjective that is no other word. */
export const clubOfTown = defineRule({
  name: 'organization: club of a town',
  type: 'organization',
  pattern: sequence(
    words('النادي'),
    not(choice(gazetteer('word', { inflected: true }), gazetteer('group'))),
    definite((folded) => folded.length >= 6 && folded.endsWith('ي')),
  ),
  score: 0.7,
  produce: () => ({ value: { kind: 'club' } }),
})

/** `جريدة فلسطين`: a paper named after a country is not the country. */
export const namesakeMedia = defineRule({
  name: 'organization: medium named after a place',
  type: 'organization',
  pattern: sequence(
    words(...phrases('جريدة، صحيفة، مجلة، إذاعة، تلفزيون، راديو')),
    optional(words('صوت')),
    // صحيفة واشنطن بوست
    not(gazetteer('organization', { weak: false, minWords: 2 })),
    // صحيفة الحي: a word that is a village too
    not(gazetteer('word', { inflected: true })),
    place,
  ),
  score: 0.75,
  produce: () => ({ value: { kind: 'media' } }),
})

/**
 * The rules for organizations.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 * import { organizationRules } from 'aalam/rules'
 *
 * const { extract } = createExtractor({ rules: organizationRules, types: ['organization'] })
 * extract('صرحت مؤسسة الفجر الثقافية').map(({ text }) => text) // => ['مؤسسة الفجر الثقافية']
 * ```
 *
 * @category Rules
 */
export const organizationRules: readonly Rule<'organization', OrganizationValue>[] = calibrated([
  idafaOrganization,
  ministry,
  court,
  newsAgency,
  adjectiveOrganization,
  namedOrganization,
  quotedOrganization,
  clubOfTown,
  namesakeMedia,
])
