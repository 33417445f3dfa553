/** Persons that no gazetteer holds: by the title, the verb or another word that speaks of persons before them, and by the build of their names. */
import { factsOf } from '../lexicon/gazetteer.js'
import { phrases } from '../lexicon/phrases.js'
import {
  after,
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
import { foldString } from '../normalize/normalize.js'
import type { NamePartValue, Pattern, PersonCueValue, PersonValue, Rule, TitleValue } from '../types.js'
import { countryOf, nationality } from './after-noun.js'
import { calibrated } from './calibrated.js'
import { opensBody } from './head-noun.js'
import { isWhole, nameLikeness } from './likeness.js'
import {
  anyFormOfWord,
  arabName,
  descent,
  familyName,
  foreignParticle,
  foreignSubject,
  foreignWord,
  fullName,
  givenName,
  lineage,
  longerName,
  nisba,
  office,
  perhapsForeign,
  ruler,
  sureGivenName,
  unknownFullName,
  unknownSurname,
  unusualWord,
} from './name-parts.js'
import { nationalPerson } from './person-of-nation.js'
import { precedes } from './precedes.js'

const QUOTES = ['"', '«', '»', '“', '”', '„']
const quote = shape('punctuation', { accepts: (sign) => QUOTES.includes(sign) })

/** What may stand between a title and the name: a nationality, a country, an organization. */
const attribute = choice(
  ...['group', 'country', 'location', 'organization'].map((type) => gazetteer(type, { weak: false, proclitics: true })),
  words(
    ...phrases(
      'المخضرم، المخضرمة، الشاب، الشابة، الراحل، الراحلة، السابق، السابقة، الحالي، الحالية، الشهير، الشهيرة، المتقاعد، المتقاعدة، الكبير، الكبيرة، المعتزل، المساعد',
    ),
  ),
  // سفير الصين لدى الأمم المتحدة
  sequence(words('لدى'), choice(gazetteer('country'), gazetteer('organization'))),
)

const known = choice(sureGivenName, familyName)

/** كامل إدريس, أمل عبد الله: where a person is to be named, a given name that is a word opens a name if a known one follows. */
const wordThenName = sequence(givenName, repeat(sequence(not(office), known), 1, 3))

/** After a title a single word is enough, if it is known as a name and nothing else, or looks like one. */
const afterTitle = shared(
  choice(
    ruler,
    longerName,
    fullName,
    gazetteer('person', { minWords: 2 }),
    wordThenName,
    // كريم الطائي, فيم دويسنبرج
    sequence(givenName, choice(sequence(not(gazetteer('word')), familyName), nisba, foreignWord)),
    sequence(sureGivenName, unknownSurname),
    // أمل البيطار
    sequence(gazetteer('given-name'), unusualWord),
    sequence(not(gazetteer('word')), known),
    foreignWord,
    // الكونت دي بورمون
    sequence(foreignParticle, choice(familyName, foreignWord)),
  ),
)

/**
 * What opens no name here, though its first word is one elsewhere: a nationality (الرئيس المصري حسني مبارك), another adjective of a
 * people before a name (السلطان العثماني سليم), a noun with a nationality (الحاكم التاج البريطاني).
 */
const noName = choice(
  nationality,
  sequence(gazetteer('group', { weak: false }), choice(sureGivenName, gazetteer('person', { weak: false }))),
  sequence(shape('arabic', { definite: true }), nationality),
)

/** The name after a title and as few attributes and further titles as there are: سامي may be a given name or one of the Sami. */
const titled = (fewest: 0 | 1, name: Pattern): Pattern =>
  choice(
    ...[0, 1, 2]
      .filter((count) => count >= fewest)
      .map((count) =>
        sequence(
          // Right behind the title the nationality is the person's; behind a body it may be that of the body.
          ...Array.from({ length: count }, (_, at) => (at === 0 ? choice(nationality, attribute) : attribute)),
          repeat(sequence(gazetteer('title', { accepts: precedes('person') }), optional(words('.'))), 0, 2),
          optional(words('.')),
          not(noName),
          capture('name', name),
        ),
      ),
  )

/** A word that a person's name follows, of one of some kinds. */
const cue = (...kinds: readonly string[]): Pattern =>
  gazetteer('person-cue', { accepts: (entry) => kinds.includes(factsOf<PersonCueValue>(entry).kind ?? '') })

/** Titles that stand before nothing but a name: no head of a company, who stands before its name too. */
const PERSONAL: ReadonlySet<string | undefined> = new Set(['honorific', 'kin', 'rank', 'religious', 'royal'])
const personalTitle = gazetteer('title', {
  weak: false,
  accepts: (entry) => precedes('person')(entry) && PERSONAL.has(factsOf<TitleValue>(entry).kind),
})

/** `المهندس سامي العبيدي`, `وزير الخارجية الأمريكي أنتوني بلينكن`. */
export const titledPerson = defineRule({
  name: 'person: title, name',
  type: 'person',
  pattern: choice(
    sequence(gazetteer('title', { weak: false, accepts: precedes('person') }), titled(0, afterTitle)),
    sequence(gazetteer('title', { weak: false, accepts: precedes('attribute') }), titled(1, afterTitle)),
    // السلطان لاجين
    sequence(ahead(shape('arabic', { definite: true })), personalTitle, capture('name', perhapsForeign)),
    // الإمبراطور " هوانج تي ": all that stands in the quotation marks
    sequence(
      choice(personalTitle, cue('kin')),
      quote,
      capture('name', repeat(choice(givenName, familyName, sequence(not(anyFormOfWord), shape('arabic'))), 1, 3)),
      ahead(quote),
    ),
    // A title that is also a common word says little: a name of several words must follow.
    sequence(gazetteer('title', { accepts: precedes('person') }), titled(0, choice(longerName, unknownFullName))),
  ),
  score: 0.8,
  produce: ({ captures }) => ({ span: 'name', value: countryOf(captures['nationality']) }),
})

/** A name that is sure to be some person's, without any other: عنان, فيصل. */
const sureName = choice(
  sequence(not(choice(anyFormOfWord, gazetteer('given-name'), gazetteer('group'))), gazetteer('person')),
  sureGivenName,
)

/** One word that is known as a person's and as nothing else. */
const knownAlone = sequence(not(gazetteer('word')), choice(gazetteer('person', { weak: false }), known))
/** The same after a noun, where an Arab given name may be its adjective: حكم عادل. */
const nounAlone = sequence(
  not(gazetteer('word')),
  choice(
    gazetteer('person', { weak: false }),
    familyName,
    gazetteer('given-name', { weak: false, accepts: (entry) => factsOf<NamePartValue>(entry).origin === 'foreign' }),
  ),
)

/**
 * A given name that is a word too, after a relative: شقيقته هدى. It is none with a noun behind it (زميلها رائد الفضاء), and may be the
 * adjective if it looks like one (ابنه سعيد, منافسة رسمية).
 */
const relative = sequence(
  not(choice(gazetteer('title'), words(...phrases('على، علي، إن، أن، لو، ولد، كان')))),
  not(shape('arabic', { accepts: (folded) => /^..ي.ه?$|يه$/.test(folded) })),
  gazetteer('given-name'),
  not(shape('arabic', { definite: true })),
)

/** A noun that opens the name of a body: نادي. */
const bodyNoun = gazetteer('head-noun', { weak: false, accepts: opensBody })

/** What begins that which is said. */
const saysThat = words(...phrases('أن، أنه، أنها، أنهم، إن، إنه، إنها، إنهم، بأن، بأنه، بأنها، قائلا، قائلة'), ':')

/** `وأكد سيرج بونتون`, `وقال عنان`, `اعترف رونالدو`: the name after a verb of saying or doing. */
export const sayingPerson = defineRule({
  name: 'person: verb, name',
  type: 'person',
  pattern: choice(
    sequence(
      // رأى نورا is to see a light.
      not(sequence(words('رأى', 'رأت'), shape('arabic', { accepts: (folded) => /^.{2,4}ا$/.test(folded) }))),
      cue('saying'),
      // تعاقد نادي النصر: the club, though نادي is a given name too.
      not(bodyNoun),
      capture(
        'name',
        choice(
          longerName,
          unknownFullName,
          wordThenName,
          sequence(not(gazetteer('word')), choice(gazetteer('person'), known)),
          foreignSubject,
          // وأضاف أنغو أن
          sequence(perhapsForeign, ahead(saysThat)),
        ),
      ),
    ),
    sequence(
      cue('doing'),
      not(bodyNoun),
      capture('name', choice(longerName, unknownFullName, knownAlone, foreignSubject)),
    ),
    sequence(cue('kin'), capture('name', choice(longerName, unknownFullName, knownAlone, foreignSubject, relative))),
    sequence(cue('deed'), not(bodyNoun), capture('name', choice(longerName, unknownFullName, nounAlone))),
  ),
  score: 0.7,
  produce: () => ({ span: 'name', value: {} }),
})

/** `يعتقد أن زيدان`, `كان فيصل`: a name behind a particle that a subject follows, unless it is the first of two nouns: كان عمر الأب. */
export const subjectPerson = defineRule({
  name: 'person: particle, name',
  type: 'person',
  pattern: sequence(
    cue('particle'),
    capture('name', sureName),
    not(sequence(not(words('الذي', 'التي')), shape('arabic', { definite: true }))),
  ),
  score: 0.6,
  produce: () => ({ span: 'name', value: {} }),
})

/** `" سارة "`: a given name in quotation marks. */
export const quotedPerson = defineRule({
  name: 'person: quoted given name',
  type: 'person',
  pattern: sequence(after(quote), capture('name', sureName), ahead(quote)),
  score: 0.6,
  produce: () => ({ span: 'name', value: {} }),
})

/** `سامي بن خالد العبيدي`, `ليلى الطرزي`: a given name and what is built like the rest of a name. */
export const builtName = defineRule({
  name: 'person: given name, surname',
  type: 'person',
  pattern: sequence(
    not(choice(gazetteer('title', { weak: false }), gazetteer('head-noun'), cue('saying'))),
    // Verbs that are given names too: ولد ابن خلدون, روى البخاري.
    not(words('ولد', 'مات', 'روى')),
    // Coffee is بن too, and Yemeni.
    not(sequence(words('بن'), gazetteer('group'))),
    choice(
      sequence(not(gazetteer('person', { weak: false })), capture('name', arabName)),
      // Where a person's name begins that a gazetteer holds, only what is sure to belong to it makes it longer.
      capture('name', sequence(gazetteer('person', { weak: false }), repeat(familyName, 1, 2))),
    ),
  ),
  score: 0.6,
  produce: () => ({ span: 'name', value: {} }),
})

/** Nothing but its look tells that it belongs to the surname. */
const looksLikeGivenName = (folded: string): boolean => nameLikeness(folded) > 2 && isWhole(folded)

/** `روين فرنانديز`, `نهير الشمري`: a word that no list knows and that looks like a foreign name, and a known surname. */
export const foreignPerson = defineRule({
  name: 'person: foreign word, surname',
  type: 'person',
  pattern: sequence(
    after(shape('arabic', { minLength: 3, definite: false, known: false, accepts: looksLikeGivenName }), {
      include: true,
    }),
    not(choice(anyFormOfWord, gazetteer('given-name'), gazetteer('group'))),
    choice(familyName, gazetteer('person')),
  ),
  score: 0.6,
  produce: () => ({ value: {} }),
})

/** Words that stand before a name of the kind بن علي, and are no part of it. */
const NO_FATHERED = new Set(
  phrases(
    'من، عن، في، على، إلى، إلي، مع، بين، أما، منذ، حتى، مرمى، بقيادة، أن، إن، لدى، ضد، بين، هو، عند، بعد، قبل، كان، يا، حي، شارع، مدينة، رئيس، اسم، بني، أولاد، نظام، عهد، ' +
      'حكم، سيدي، قصر، بئر، دار، وادي، جبل، مطار، قال، حدثنا، أخبرنا، روى، ثم، أو',
  ).map(foldString),
)

/** `حصين بن المنذر`, `بسر بن أرطأة`: بن stands between names, whatever the first of them looks like. */
export const lineagePerson = defineRule({
  name: 'person: name, lineage',
  type: 'person',
  pattern: sequence(
    after(
      shape('arabic', {
        minLength: 3,
        definite: false,
        accepts: (folded) => !folded.startsWith('و') && !NO_FATHERED.has(folded),
      }),
      {
        include: true,
      },
    ),
    // Coffee is بن too.
    ahead(sequence(words('بن'), choice(givenName, familyName, not(gazetteer('word'))))),
    repeat(lineage, 1, 9),
    optional(sequence(not(descent), choice(familyName, nisba))),
  ),
  score: 0.6,
  produce: () => ({ value: {} }),
})

/**
 * The rules for persons.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 * import { personRules } from 'aalam/rules'
 *
 * const { extract } = createExtractor({ rules: personRules, types: ['person'] })
 * extract('قال الوزير فواز الزعبلاوي').map(({ text }) => text) // => ['فواز الزعبلاوي']
 * ```
 *
 * @category Rules
 */
export const personRules: readonly Rule<'person', PersonValue>[] = calibrated([
  titledPerson,
  sayingPerson,
  subjectPerson,
  quotedPerson,
  builtName,
  lineagePerson,
  foreignPerson,
  nationalPerson,
])
