/** What persons' names are made of, and what ends them. */
import { factsOf } from '../lexicon/gazetteer.js'
import { phrases } from '../lexicon/phrases.js'
import {
  ahead,
  choice,
  gazetteer,
  not,
  optional,
  repeat,
  sequence,
  shape,
  shared,
  words,
} from '../match/pattern/words.js'
import type { Entry, LocationValue, NamePartValue, Pattern } from '../types.js'
import { isWhole, nameLikeness } from './likeness.js'

/** Log-odds from which an unknown word is taken for a foreign name, where a name is to be expected. */
const LIKELY = 1

/** Whether a word, be it known or not, looks like a foreign name. */
const looksForeign = (folded: string): boolean => nameLikeness(folded) > LIKELY && isWhole(folded)

const populationOf = (entry: Entry): number => factsOf<LocationValue>(entry).population ?? 0

/** Words that stand inside Arab names: whose child one is, and whose parent. */
const CHILD_OF = phrases('بن، ابن، بنت، آل، آيت، ولد')
const arabParticle = words(...CHILD_OF, ...phrases('أبو، أبي، أبا، أم'))
const strong = (...types: string[]): Pattern[] =>
  types.map((type) => gazetteer(type, { weak: false, proclitics: true }))

/** ونور, ونديم: the next of a list. */
const joinedName = sequence(
  ahead(shape('arabic', { accepts: (folded) => folded.startsWith('و') })),
  not(choice(...['given-name', 'family-name'].map((type) => gazetteer(type, { weak: false })))),
  gazetteer('given-name', { proclitics: true }),
)

/** What begins another entity, and so ends a name. */
const otherEntity = choice(
  gazetteer('month'),
  gazetteer('weekday'),
  gazetteer('head-noun', { proclitics: true }),
  // A given name is known as such; here it is one behind a particle: وعمرو.
  ...strong('title', 'country', 'organization', 'person', 'given-name', 'family-name'),
  joinedName,
  arabParticle,
)
/** A word of the language in whatever form: الصباح, بيتك. */
export const anyFormOfWord = gazetteer('word', { proclitics: true, inflected: true })
/** A word that ends a name: one of the language's own, or one that begins another entity. */
const ending = choice(anyFormOfWord, otherEntity)
/** The same, but for words with the article, which may be surnames of craftsmen and the like: النقاش. */
const endingBeforeArticle = choice(gazetteer('word', { proclitics: true }), otherEntity)
/** What is no surname without the article either: a nationality, a city. */
const otherName = choice(...strong('group', 'location'))

/** An office that begins where a name ends: ملك إسبانيا, مساعد وزير, أمين السر. The word alone may be a name: محمد خليفة. */
export const office = sequence(
  gazetteer('title'),
  choice(
    gazetteer('title'),
    ...strong('country', 'location', 'organization', 'group'),
    shape('arabic', { definite: true, minLength: 4 }),
  ),
)

/** Words that stand inside names of other languages. Before anything but such a name they are words of Arabic: فإن, أو. */
export const foreignParticle = words(...phrases('دي، دا، دو، دوس، دال، ديل، ديلا، فان، فون، دير، لا، ماك، سان، سانت'))

/** فان دير, دي لا: at most two of them stand one after the other. */
const foreignParticles = (fewest: 0 | 1): Pattern => repeat(foreignParticle, fewest, 2)

/** عبد and a name of God are one name, whether a list knows it or not. */
const servant = sequence(words('عبد'), shape('arabic', { minLength: 4, definite: true }))

export const givenName = choice(gazetteer('given-name'), servant)
/** A given name that is no word of the language. */
export const sureGivenName = choice(sequence(not(gazetteer('word')), gazetteer('given-name', { weak: false })), servant)
export const familyName = gazetteer('family-name', { weak: false })

/** A word that no list knows and that looks like a foreign name. */
export const foreignWord = sequence(
  not(ending),
  not(otherName),
  shape('arabic', { minLength: 3, definite: false, accepts: looksForeign }),
)

/** Prepositions with a pronoun that fold to a name: عليه and عُلَيّة, لنا and لينا. */
const withPronoun = words(...phrases('عليه، عليها، لنا، لها، منه، منها، فيه، فيها'))
/** The same by itself behind a verb: no adverb (باكيا), no builders of something (مهندسو). */
export const foreignSubject = sequence(not(shape('arabic', { accepts: (folded) => /[او]$/.test(folded) })), foreignWord)

/** A surname made of a nisba: المصري, الزعتري. */
export const nisba = sequence(
  not(endingBeforeArticle),
  shape('arabic', { minLength: 5, definite: true, accepts: (folded) => folded.endsWith('ي') }),
)
/** Which of its name a ruler or a pope is: الخامس. */
const regnal = words(
  ...phrases(
    'الأول، الأولى، الثاني، الثانية، الثالث، الثالثة، الرابع، الرابعة، الخامس، السادس، السابع، الثامن، التاسع، العاشر، ' +
      'الحادي عشر، الثاني عشر، الثالث عشر، الرابع عشر، الخامس عشر، السادس عشر، السابع عشر، الثامن عشر، التاسع عشر',
  ),
)

/** A surname with the article, as Arabs bear: الطوبجي, الدمرداش. */
const definiteWord = sequence(
  not(regnal),
  choice(sequence(not(endingBeforeArticle), not(otherName), shape('arabic', { minLength: 5, definite: true })), nisba),
)
/** The same where the given name may be a word: عمر الزعبوط, but not عمر الأكبر. */
export const unusualWord = sequence(not(anyFormOfWord), definiteWord)

/** A word that no list knows, after a given name: a surname of any look. */
const anyWord = sequence(
  not(ending),
  not(otherName),
  shape('arabic', {
    minLength: 3,
    definite: false,
    accepts: (folded) => nameLikeness(folded) > -1 && isWhole(folded),
  }),
)

/** Verbs, participles and nouns with a pronoun that a list of words may lack: سيتخلى, صامتا, جماعته. */
const INFLECTED = /^([سيتن]?است|س[يتن]|[يتن]ست|لا[يتن]|ما[يتن])|^(.ا..|م.{3,})ا$|(ته|ها|هم|اه)$/

/** The same behind a title, where a name is sure to stand: ديانا بطو. */
export const unknownSurname = sequence(
  not(ending),
  // Where على is spelt so, it is no given name, but the preposition.
  not(choice(otherName, gazetteer('title'), words('علي'))),
  shape('arabic', {
    minLength: 3,
    definite: false,
    accepts: (folded) => isWhole(folded) && (nameLikeness(folded) > LIKELY || !INFLECTED.test(folded)),
  }),
)

/** Inhabitants from which a place is known by its name even after a given name: in a dateline, محمد صادق نيويورك. */
const KNOWN_CITY = 300_000
/** A surname that is known as that of a town or of one person, and here follows another given name: جون باراديس. */
const namesake = sequence(
  not(
    choice(
      joinedName,
      gazetteer('word', { proclitics: true }),
      ...strong('title', 'country', 'organization', 'group', 'given-name'),
      gazetteer('location', { proclitics: true, accepts: (entry) => populationOf(entry) >= KNOWN_CITY }),
      ...['location', 'person'].map((type) => gazetteer(type, { weak: false, proclitics: true, minWords: 2 })),
    ),
  ),
  choice(
    shape('arabic', { minLength: 3, definite: false, accepts: looksForeign }),
    // محمد الشواشي
    sequence(ahead(gazetteer('person', { weak: false })), shape('arabic', { minLength: 5, definite: true })),
  ),
)

/** بن X, ولد X: what joins the names of a lineage, however long. */
export const lineage = sequence(
  arabParticle,
  optional(arabParticle),
  choice(givenName, familyName, shape('arabic', { minLength: 2 })),
)
/** Titles that are borne as names too, behind a given name: مهند الحاج علي, أحمد السيد. */
const titleName = words(...phrases('الحاج، السيد، الشيخ، باشا، بك، بيك، بيه، أفندي، آغا، خان، خاتون'))

/** Where one comes from, which is no surname: العجلوني الأصل. */
export const descent = sequence(
  shape('arabic', { definite: true }),
  words(...phrases('الأصل، الجنسية، المولد، المنشأ، النشأة')),
)
/** A surname that is a title too, unless it says what the man is: محمود الخطيب, but no شاعر in محمود الشاعر المعروف. */
const titularName = sequence(
  ahead(shape('arabic', { definite: true })),
  ahead(gazetteer('title')),
  gazetteer('family-name'),
  not(
    choice(
      shape('arabic', { definite: true }),
      gazetteer('head-noun', { proclitics: true }),
      gazetteer('title'),
      givenName,
      ...strong('country', 'organization', 'location', 'group', 'person', 'family-name'),
    ),
  ),
)
/** What may follow a given name: a known name, an unknown surname. */
const surname = shared(
  sequence(
    not(descent),
    choice(
      titleName,
      titularName,
      sequence(not(choice(office, arabParticle, withPronoun)), choice(givenName, familyName)),
      definiteWord,
      anyWord,
      namesake,
      sequence(foreignParticles(1), choice(familyName, foreignWord)),
    ),
  ),
)
/** A lineage of any length. A link of the chain is read once, whichever name before it the chain began with. */
const lineages = sequence(
  lineage,
  repeat(surname, 0, 2),
  // One has a parent each time, and is called after a child once: أبو علي أم محمد are two.
  repeat(shared(sequence(ahead(words(...CHILD_OF)), lineage, repeat(surname, 0, 2))), 0, 8),
)
/** The rest of a name. */
const rest = choice(sequence(repeat(surname, 0, 3), lineages), repeat(surname, 1, 4))

/** `ر. ر. مارتن`: initials between a given name and a surname. */
const initials = sequence(
  repeat(sequence(shape('arabic', { accepts: (folded) => folded.length === 1 }), words('.')), 1, 3),
  choice(familyName, foreignWord, namesake),
)
const kunya = sequence(
  words(...phrases('أبو، أبي، أبا، أم، ابن')),
  choice(gazetteer('given-name'), unusualWord, foreignSubject),
)

const ofOrigin = (type: 'given-name' | 'family-name', origin: NamePartValue['origin']): Pattern =>
  gazetteer(type, { accepts: (entry) => factsOf<NamePartValue>(entry).origin === origin })
/** An Arab given name that is a word too, before a foreign name: it is the word. عودة ديدييه دروغبا, عهد يلتسين. */
const wordBeforeForeign = sequence(
  not(sureGivenName),
  ofOrigin('given-name', 'arab'),
  not(choice(ofOrigin('given-name', 'arab'), ofOrigin('family-name', 'arab'))),
  choice(ofOrigin('given-name', 'foreign'), ofOrigin('family-name', 'foreign'), foreignWord),
)

/** Another name of a ruler, before or after the number. */
const furtherName = choice(sureGivenName, familyName, foreignWord)
/** Not the month ربيع الثاني. */
const regnalName = (name: Pattern): Pattern => sequence(not(gazetteer('month')), name, regnal, optional(furtherName))
/** The name of a ruler, where one is sure to stand: كليمنس الثاني عشر, غوستاف السادس أدولف, جورج توبو الخامس. */
export const ruler = regnalName(sequence(choice(gazetteer('given-name'), foreignWord), optional(furtherName)))

/** What may follow a given name that is a word too: شمس, عمر. */
const sureSurname = choice(
  words('الدين'),
  sequence(not(office), choice(sureGivenName, sequence(not(gazetteer('word')), familyName))),
  unusualWord,
  foreignWord,
)

const anyGroup = gazetteer('group', { weak: false })
/** العربي الإسلامي are two adjectives, and التاج البريطاني is no man. */
const nationals = sequence(shape('arabic', { definite: true }), anyGroup)

/** A person's name that begins with a known given name or a kunya, and has at least another part. */
export const arabName: Pattern = shared(
  choice(
    regnalName(sureGivenName),
    // نادي تشيلسي الإنجليزي is a club.
    sequence(not(choice(nationals, sequence(ofOrigin('given-name', 'foreign'), anyGroup))), sureGivenName, rest),
    sequence(sureGivenName, initials),
    sequence(
      not(
        choice(
          arabParticle,
          nationals,
          wordBeforeForeign,
          gazetteer('word'),
          ...strong('country', 'location', 'organization'),
        ),
      ),
      gazetteer('given-name'),
      choice(lineages, sequence(not(arabParticle), sureSurname, repeat(surname, 0, 3), optional(lineages))),
    ),
    // سعيد and كريم open a name only if a sure surname follows.
    sequence(
      not(choice(arabParticle, wordBeforeForeign)),
      gazetteer('given-name'),
      repeat(givenName, 0, 2),
      not(gazetteer('given-name')),
      not(gazetteer('word')),
      familyName,
    ),
    // كريم أبو علي
    sequence(gazetteer('given-name'), kunya),
    sequence(kunya, optional(rest)),
  ),
)

/** A word that no list knows, and that may be foreign by its letters. */
export const perhapsForeign = sequence(
  not(ending),
  not(otherName),
  shape('arabic', {
    minLength: 3,
    definite: false,
    accepts: (folded) => isWhole(folded) && nameLikeness(folded) > 0 && !INFLECTED.test(folded),
  }),
)
/** Several words that may be foreign, where a foreigner is sure to be named. */
export const foreignerName: Pattern = sequence(
  perhapsForeign,
  repeat(sequence(foreignParticles(0), choice(givenName, familyName, perhapsForeign)), 1, 3),
)

/** Two or more words that look like foreign names, or one known and one that does. */
const foreignName: Pattern = shared(
  sequence(foreignWord, repeat(sequence(foreignParticles(0), choice(givenName, familyName, foreignWord)), 1, 3)),
)

/** A name in a place where one is sure to stand: its end may be a word that no list knows. عبد الرحمن مسامح, وانغ ليانماو. */
export const longerName: Pattern = choice(
  gazetteer('person', { weak: false, minWords: 2 }),
  sequence(ahead(choice(sureGivenName, familyName)), arabName, unknownSurname),
  sequence(sureGivenName, unknownSurname, repeat(surname, 0, 2)),
  sequence(familyName, repeat(sequence(foreignParticles(0), choice(sureGivenName, familyName, foreignWord)), 1, 3)),
)

/** A full name, by its build alone or from a gazetteer. */
export const unknownFullName = choice(gazetteer('person', { weak: false }), arabName, foreignName)
/** Any name of a person, also one that needs evidence. */
export const fullName = choice(
  gazetteer('person', { weak: false }),
  sequence(not(gazetteer('word')), gazetteer('person')),
  arabName,
  foreignName,
)
