/** What persons' names are made of, and what ends them. */
import { phrases } from '../lexicon/phrases.js'
import { choice, gazetteer, not, optional, repeat, sequence, shape, words } from '../match/pattern/words.js'
import type { Pattern } from '../types.js'
import { nameLikeness } from './likeness.js'

/** Log-odds from which an unknown word is taken for a foreign name, where a name is to be expected. */
const LIKELY = 1

/** Words that stand inside Arab names. */
const arabParticle = words(...phrases('بن، ابن، بنت، أبو، أبي، أبا، أم، آل، ولد'))
const strong = (...types: string[]): Pattern[] =>
  types.map((type) => gazetteer(type, { weak: false, proclitics: true }))

/** A word that ends a name: one of the language's own, or one that begins another entity. */
const ending = choice(
  gazetteer('word', { proclitics: true }),
  gazetteer('month'),
  gazetteer('weekday'),
  // A given name is known as such; here it is one behind a particle: وعمرو.
  ...strong('title', 'country', 'organization', 'person', 'given-name'),
  arabParticle,
)
/** What is no surname without the article either: a nationality, a city. */
const otherName = choice(...strong('group', 'location'))

/** Words that stand inside names of other languages. Before anything but such a name they are words of Arabic: فإن, أو. */
const foreignParticle = words(...phrases('دي، دا، دو، دوس، دال، ديل، ديلا، فان، فون، دير، لا، ماك، سان، سانت'))

/** عبد and a name of God are one name, whether a list knows it or not. */
const servant = sequence(words('عبد'), shape('arabic', { minLength: 4, definite: true }))

const givenName = choice(gazetteer('given-name'), servant)
/** A given name that is no word of the language. */
export const sureGivenName = choice(sequence(not(gazetteer('word')), gazetteer('given-name', { weak: false })), servant)
export const familyName = gazetteer('family-name', { weak: false })

/** A word that no list knows and that looks like a foreign name. */
export const foreignWord = sequence(
  not(ending),
  not(otherName),
  shape('arabic', { minLength: 3, definite: false, accepts: (folded) => nameLikeness(folded) > LIKELY }),
)

/** A surname with the article, as Arabs bear: الطوبجي, الدمرداش, and from nisbas and places المصري, الزعتري. */
const definiteWord = choice(
  sequence(not(ending), not(otherName), shape('arabic', { minLength: 5, definite: true })),
  sequence(not(ending), shape('arabic', { minLength: 5, definite: true, accepts: (folded) => folded.endsWith('ي') })),
)

/** A word that no list knows, after a given name: a surname of any look. */
const anyWord = sequence(
  not(ending),
  not(otherName),
  shape('arabic', { minLength: 3, definite: false, accepts: (folded) => nameLikeness(folded) > -1 }),
)

/** What may follow a given name: بن X, a known name, an unknown surname. */
const further = choice(
  sequence(arabParticle, choice(givenName, familyName, shape('arabic', { minLength: 3 }))),
  choice(givenName, familyName, definiteWord, anyWord),
  sequence(foreignParticle, choice(familyName, foreignWord)),
)

const kunya = sequence(words('أبو', 'أم', 'ابن'), choice(gazetteer('given-name'), definiteWord, foreignWord))

/** A person's name that begins with a known given name or a kunya, and has at least another part. */
export const arabName: Pattern = choice(
  sequence(sureGivenName, repeat(further, 1, 4)),
  // سعيد and كريم open a name only if a sure surname follows.
  sequence(
    not(arabParticle),
    gazetteer('given-name'),
    repeat(givenName, 0, 2),
    not(gazetteer('given-name')),
    not(gazetteer('word')),
    familyName,
  ),
  sequence(kunya, repeat(further, 0, 2)),
)

/** Two or more words that look like foreign names, or one known and one that does. */
const foreignName: Pattern = sequence(
  foreignWord,
  repeat(sequence(optional(foreignParticle), choice(givenName, familyName, foreignWord)), 1, 3),
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
