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
  shared,
  words,
} from '../match/pattern/words.js'
import type { OrganizationValue, Pattern, Rule } from '../types.js'
import { countryOf, foreignAbove, moreForeignAbove, nationality, origin } from './after-noun.js'
import { calibrated } from './calibrated.js'
import { arabName } from './name-parts.js'

/** Head nouns that open the name of a body with whatever definite noun follows: حزب الشعب. By the gender that adjectives agree with. */
const MASCULINE_HEADS = phrases('معهد، بنك، حزب، اتحاد، منتدى، نادي، منتخب، تيار، مرصد')
const FEMININE_HEADS = phrases('جامعة، منظمة، جمعية، نقابة، أكاديمية، مفوضية، جبهة، كتائب، ألوية، سرايا، بلدية، بورصة')
/** The same, but a definite noun alone makes no name of them: هيئة الدفاع, تحالف المعارضة. */
const VAGUE_MASCULINE_HEADS = phrases('مصرف، تحالف، ائتلاف')
const VAGUE_FEMININE_HEADS = phrases('هيئة، مؤسسة، رابطة')
/** Head nouns of bodies and of much else: an adjective or a place must follow: مجلس الشورى السعودي, محكمة النقض المصرية. */
const GENERAL_MASCULINE_HEADS = phrases('مجلس، مركز، صندوق، جيش، برلمان، جهاز، مكتب، ديوان، لواء')
const GENERAL_FEMININE_HEADS = phrases('لجنة، محكمة، كتيبة، قوات، شرطة، نيابة، غرفة، دار، مجموعة، رئاسة، سلطة، أمانة')
/** The same, but only a proper name makes one of them: كلية ترينيتي, not كلية الطب. */
const PROPER_FEMININE_HEADS = phrases('كلية، مدرسة')
const DEFINITE_MASCULINE = phrases(
  'المجلس، المعهد، المركز، البنك، المصرف، الحزب، الصندوق، المنتدى، التيار، التحالف، الائتلاف، الجيش، الحرس، ' +
    'المؤتمر، التجمع',
)
/** Bodies of which a country has one: its nationality makes a name of them. */
const NATIONAL_MASCULINE = phrases('البرلمان، المنتخب، الاتحاد')
const DEFINITE_FEMININE = phrases(
  'المنظمة، الهيئة، اللجنة، المؤسسة، الجمعية، النقابة، الرابطة، الجامعة، الأكاديمية، المحكمة، المفوضية، ' +
    'الجبهة، القوات، الوكالة، الشركة، الحركة، الكتلة، السلطة، الكنيسة، المديرية',
)
const NATIONAL_FEMININE = phrases('الخطوط، الاستخبارات، المخابرات')
/** Head nouns that stand before a name that is complete without them: صحيفة الأهرام, حركة حماس. They are no part of the span. */
const OUTER_HEADS = phrases(
  'شركة، صحيفة، جريدة، مجلة، قناة، محطة، إذاعة، وكالة، حركة، جماعة، ميليشيا، فريق، فضائية، مصنع',
)

/** What stands without the article between the head and the noun that has it: اتحاد صناعة السيارات, نقابة أطباء الأردن. No verb looks so. */
const CONSTRUCTS = phrases(
  'شؤون، تنمية، تطوير، تجارة، صناعة، صناعات، أبحاث، بحوث، دراسات، دعم، رعاية، حماية، مكافحة، حقوق، كتاب، أطباء، محامي، صحفيي، مهندسي، ' +
    'معلمي، عمال، نقابات، رجال، سيدات، طلبة، طلاب، شباب، أصدقاء، علماء، تنظيم، إدارة، علوم، فنون، تعليم، خدمات، غرف، جمعيات، منظمات، ' +
    'شركات، بنوك، مصارف، بلديات، جامعات، مجالس، ضباط، قضاة، مصدري، منتجي، مستثمري، موظفي، مقاولي، تحفيظ، إحياء، إنقاذ، إغاثة، تشجيع، ' +
    'ترويج، تقنية، ضمان، تمويل، تسويق، تحرير، توثيق، مراقبة، رقابة، سلامة، استثمار، نقل، طيران، سكك، حفظ، مقاطعة، مناهضة، أولياء، ذوي، أسر',
)
/** Deeds that a body is for, before what they are done to: لمكافحة الفساد, لشؤون اللاجئين, لصناعة السيارات. */
const DEEDS = phrases(
  'لمكافحة، لحماية، لتحرير، لحقوق، لشؤون، لرعاية، لدعم، لتنمية، لتنظيم، لإدارة، لتنسيق، لدراسة، لدراسات، لأبحاث، لبحوث، لعلوم، ' +
    'لإنقاذ، لإعادة، لمراقبة، لتطوير، لتشجيع، لضمان، لتمويل، لصناعة، لصناعات، لتجارة، لإنتاج، لتوزيع، لنقل، لخدمات، لرصد، لحفظ، لمحو',
)
/** Fields that a body is for. */
const FIELDS = phrases(
  'للشغل، للتنمية، للعلوم، للأبحاث، للبحوث، للبحث العلمي، للطيران، للطيران المدني، للنفط، للبترول، للغاز، للتجارة، للإعلام، للاستثمار، ' +
    'للثقافة، للفنون، للطاقة، للطاقة الذرية، للصحافة، للسلام، للعمال، للإنقاذ، للصليب الأحمر، للهلال الأحمر، للمرأة، للشباب، للرياضة، ' +
    'للسياحة، للتأمين، للملاحة، للكهرباء، للمياه، للبيئة، للفضاء، للأمن، للإحصاء، للكتاب، للدفاع، للتحرير، للتربية، للمسرح، للسينما، ' +
    'للموسيقى، للصناعة، للتقانة، للهندسة، للعمارة، للطب، للصحة، للتعليم، للتدريب، للإبداع، للابتكار، للترجمة، للنشر، للطباعة، للتوزيع، للإنتاج، ' +
    'للاقتصاد، للإدارة، للقانون، للعدالة، للسلم، للمصالحة، للحوار، للرقابة، للمحاسبة، للمقاييس، للمعايير، للتقييس، للجودة، للآثار، ' +
    'للمتاحف، للتراث، للطفولة، للأمومة، للأسرة، للسكان، للإسكان، للتعمير، للطرق، للنقل، للموانئ، للجمارك، للضرائب، للتصنيع، للتعدين، ' +
    'للزراعة، للأغذية، للغذاء والدواء، للأدوية، للشفافية، للنزاهة، للديمقراطية، للأرصاد، للمساحة، للزلازل، للفروسية، للملاكمة، للمصارعة، ' +
    'للتنس، للسباحة، للجودو، للشطرنج، للهجرة، للاجئين، للمحامين، للصحفيين، للأطباء، للمهندسين، للمعلمين، للإعلان، للبناء، للتشييد، ' +
    'للمقاولات، للادخار، للإغاثة، للإفتاء، للتحكيم، للعمل الخيري، للخدمة المدنية، للحج، للأوقاف، للقضاء، للثروة السمكية، للحياة الفطرية، ' +
    'للحفاظ، للتنسيق، للتعاون، للتخطيط، للمخطوطات، للفلسفة، للتاريخ، للجغرافيا، للغة العربية، لعلوم الفضاء، للأورام، للسرطان، للقلب',
)
const SPORTS = phrases(
  'لكرة القدم، لكرة اليد، لكرة السلة، لكرة الطائرة، للكرة الطائرة، لكرة الماء، لألعاب القوى، لكرة المضرب',
)
/** Whose a team is. */
const TEAMS = phrases('للسيدات، للناشئين، للشباب، للناشئات، للفتيات، للأولمبيين، للأشبال')

/** Words with the article that end a name: they turn to what is said of it. */
const stop = choice(
  words(
    ...phrases(
      'الذي، التي، الذين، والذي، والتي، والذين، اللذين، اللتين، ألقى، التقى، انتهى، اكتفى، اليوم، الأمس، الآن، الماضي، الماضية، المقبل، المقبلة، الحالي، ' +
        'الحالية',
    ),
  ),
  words(
    ...phrases(
      'الجديد، الجديدة، السابق، السابقة، المذكور، المذكورة، المعني، المعنية، الأول، الأولى، الثاني، ' +
        'الثانية، الثالث، الثالثة',
    ),
  ),
  gazetteer('weekday'),
  gazetteer('title', { weak: false }),
  gazetteer('person', { weak: false }),
)

const definite = (accepts?: (folded: string) => boolean): Pattern =>
  sequence(not(stop), shape('arabic', { minLength: 4, definite: true, ...(accepts && { accepts }) }))

/** Adjectives that agree: nisbas, and the few others that names of bodies bear. */
const MASCULINE_ADJECTIVE = /(ي|[^ه]الاعلي|الاعلي|العام|الاحمر|الموحد|المتحد|الحر|المركزي|الدايم|المستقل|العالي)$/
const FEMININE_ADJECTIVE =
  /(يه|العليا|العامه|المتحده|الموحده|الحره|الدايمه|المستقله|المشتركه|المسلحه|الخاصه|التنفيذيه)$/
const masculine = definite((folded) => MASCULINE_ADJECTIVE.test(folded))
const feminine = definite((folded) => FEMININE_ADJECTIVE.test(folded))
const adjective = definite((folded) => MASCULINE_ADJECTIVE.test(folded) || FEMININE_ADJECTIVE.test(folded))

/** `والتعليم`, `و التعليم`: a second noun joined by و, with its article. */
const joined = choice(
  sequence(
    not(choice(stop, gazetteer('title', { proclitics: true }), gazetteer('head-noun', { proclitics: true }))),
    shape('arabic', { minLength: 6, accepts: (folded) => folded.startsWith('وال') }),
  ),
  sequence(words('و'), definite()),
)
/** A definite noun that is a common word, and another that و joins to it: الأوراق المالية والسلع. */
const plain = sequence(ahead(gazetteer('word', { inflected: true })), definite())
const joinedPlain = sequence(ahead(gazetteer('word', { proclitics: true, inflected: true })), joined)
const forSomething = shape('arabic', { minLength: 5, accepts: (folded) => folded.startsWith('لل') })
/** `للتنمية`: a field behind ل; one that no list knows by the ending of its plural (للرياضيات) or of what is named with ية and يا. */
const field = choice(
  words(...FIELDS.filter((words) => !words.includes(' '))),
  sequence(
    not(choice(...['country', 'location', 'group', 'head-noun'].map((type) => gazetteer(type, { proclitics: true })))),
    shape('arabic', { minLength: 6, accepts: (folded) => /^لل.{3,}(ات|يا|يه)$/.test(folded) }),
  ),
)
/** `العرب`, `المسلمين`, `الأردنيين`: whose a body of people is, نقابة الصحفيين المصريين. */
const people = sequence(
  not(stop),
  choice(
    words('العرب', 'المسلمين', 'المسلمون'),
    shape('arabic', { minLength: 7, definite: true, accepts: (folded) => folded.endsWith('يين') }),
  ),
)
/** What comes after ل in the names of bodies, with adjectives, and a second field. */
const purpose = shared(
  choice(
    sequence(words(...SPORTS), optional(words(...TEAMS))),
    // Complete: للصليب الأحمر
    words(...FIELDS.filter((words) => words.includes(' '))),
    sequence(
      words(...DEEDS, ...CONSTRUCTS.map((noun) => `ل${noun}`)),
      optional(words(...CONSTRUCTS)),
      definite(),
      optional(joined),
      repeat(adjective, 0, 2),
    ),
    sequence(field, repeat(adjective, 0, 2), optional(sequence(joined, repeat(adjective, 0, 1)))),
  ),
)
const DIRECTIONS = phrases('شمال، جنوب، شرق، غرب، وسط')
const anyPlace = sequence(
  optional(words(...phrases('مدينة، محافظة، ولاية، مقاطعة، إقليم، منطقة، إمارة، بلدة، قرية'))),
  choice(gazetteer('country'), gazetteer('location')),
)
/** A place, also with its direction: جامعة جنوب شرق ألاسكا. */
const place = shared(
  choice(sequence(repeat(words(...DIRECTIONS), 1, 2), anyPlace), sequence(not(words(...DIRECTIONS)), anyPlace)),
)
const foreign = foreignAbove(1)
const furtherForeign = moreForeignAbove(1)

/** More of them, as far as no person begins: مؤسسة أواندا إدوارد مويا is a firm and a man. */
const moreForeign = repeat(sequence(not(gazetteer('given-name', { weak: false })), furtherForeign), 0, 2)

/** A club or a place that is known, also by a name that needs its nationality to tell it; but القادسية الكويتي is one name. */
const clubOrPlace = sequence(
  not(shape('arabic', { definite: true })),
  choice(gazetteer('organization', { accepts: ({ value }) => (value as OrganizationValue).kind === 'club' }), place),
)
const ofPlaceOrPerson = choice(gazetteer('person', { weak: false }), arabName, place)
/** What may follow a name that is complete: a nationality only says whose it is, نادي أندرليخت البلجيكي. */
const descriptive = (agreeing: Pattern): Pattern => sequence(not(origin), agreeing)

/** `جامعة القاهرة`, `حزب الشعب الجزائري`. */
const idafa = (heads: readonly string[], agreeing: Pattern, fewestAdjectives: 0 | 1): Pattern =>
  sequence(
    // What follows a name that is known belongs to it no more: حزب الله القتالي.
    not(gazetteer('organization', { weak: false })),
    words(...heads),
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
        choice(sequence(definite(), optional(joined), repeat(choice(agreeing, adjective, people), 0, 2)), place),
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
  )

/** `كلية ترينيتي`, `مدرسة فيكتوريا الثانوية`. */
const properName = (heads: readonly string[], agreeing: Pattern): Pattern =>
  sequence(
    words(...heads),
    choice(
      sequence(ofPlaceOrPerson, moreForeign, repeat(descriptive(agreeing), 0, 2)),
      sequence(foreign, moreForeign, repeat(descriptive(agreeing), 0, 2)),
    ),
    optional(purpose),
  )

/** `مجلس الشورى السعودي`: the same, for heads that open other phrases too. */
const generalIdafa = (heads: readonly string[], agreeing: Pattern): Pattern =>
  sequence(
    words(...heads),
    choice(
      sequence(
        definite(),
        choice(sequence(repeat(agreeing, 0, 2), nationality), sequence(repeat(agreeing, 1, 3), purpose)),
      ),
      // مجلس علماء العراق; but مركز مقاطعة ساموس is a town
      sequence(words(...CONSTRUCTS.filter((noun) => noun !== 'مقاطعة')), place),
      // مركز أسوان للقلب
      sequence(place, purpose),
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
  produce: () => ({ value: {} }),
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
  pattern: sequence(words('وزارة'), definite(), repeat(joined, 0, 2), repeat(adjective, 0, 3)),
  score: 0.8,
  produce: () => ({ value: { kind: 'ministry' } }),
})

/** `وكالة الأنباء الفرنسية`, `وكالة أنباء البحرين`. */
export const newsAgency = defineRule({
  name: 'organization: news agency',
  type: 'organization',
  pattern: sequence(
    words('وكالة الأنباء', 'وكالة أنباء'),
    choice(sequence(repeat(feminine, 0, 1), nationality), place),
  ),
  score: 0.8,
  produce: ({ captures }) => ({ value: { kind: 'news-agency', ...countryOf(captures['nationality']) } }),
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
    words(...heads),
    choice(sequence(repeat(agreeing, 1, 3), purpose), sequence(repeat(agreeing, 2, 3), optional(purpose))),
  )

/** `الاتحاد الدولي لكرة القدم`, `المجلس الوطني السوري`. */
export const adjectiveOrganization = defineRule({
  name: 'organization: head noun, adjectives',
  type: 'organization',
  pattern: choice(
    withAdjectives([...DEFINITE_MASCULINE, ...NATIONAL_MASCULINE], masculine),
    withAdjectives([...DEFINITE_FEMININE, ...NATIONAL_FEMININE], feminine),
    sequence(not(unionOfStates), words(...NATIONAL_MASCULINE), nationality),
    // رجل المخابرات الإسرائيلي: the man is Israeli
    sequence(words(...NATIONAL_FEMININE), ahead(feminine), nationality),
  ),
  score: 0.65,
  produce: () => ({ value: {} }),
})

/** `شركة ليبيانا`, `صحيفة «معاريف»`: an unknown name after a noun that is no part of it. */
export const namedOrganization = defineRule({
  name: 'organization: noun, name',
  type: 'organization',
  pattern: sequence(
    words(...OUTER_HEADS),
    optional(words('"', '«', '\u201c', "'")),
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
  ),
  score: 0.7,
  produce: () => ({ span: 'name', value: {} }),
})

/** Nouns of bodies whose name may stand in quotation marks by itself. */
const QUOTED_HEADS = [
  ...OUTER_HEADS,
  ...phrases('جمعية، مؤسسة، منظمة، مجموعة، مصرف، بنك، شبكة، حزب، تنظيم، دار، يومية، أسبوعية'),
]
const opening = words('"', '«', '\u201c', "'", '\u201d', '“')
const closing = words('"', '»', '\u201d', "'", '”', '\u201c')

/** `صحيفة "السفير"`, `شركة «إل جي»`: what stands in quotation marks behind the noun, whatever its words are. */
export const quotedOrganization = defineRule({
  name: 'organization: noun, quoted name',
  type: 'organization',
  pattern: sequence(
    words(...QUOTED_HEADS),
    opening,
    capture('name', repeat(choice(shape('arabic'), shape('latin'), shape('number')), 1, 5)),
    closing,
  ),
  score: 0.75,
  produce: () => ({ span: 'name', value: {} }),
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
