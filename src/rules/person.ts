/** Persons that no gazetteer holds, by the title before them. */
import {
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
import type { Entry, Pattern } from '../types.js'

const precedes = (what: string) => (entry: Entry) =>
  (entry.value as { readonly precedes?: string }).precedes?.includes(what) ?? false

/** A word that ends a name: one of the language's own, or one that begins another entity. */
const ending = choice(
  gazetteer('word', { proclitics: true }),
  ...['title', 'group', 'country', 'location', 'organization'].map((type) =>
    gazetteer(type, { weak: false, proclitics: true }),
  ),
)
const knownPart = choice(gazetteer('given-name'), gazetteer('family-name', { weak: false }))
const particle = words(
  'بن',
  'ابن',
  'بنت',
  'أبو',
  'أبي',
  'أم',
  'آل',
  'عبد',
  'دي',
  'دا',
  'دو',
  'دوس',
  'فان',
  'فون',
  'دير',
  'ديل',
  'لا',
  'لو',
  'ماك',
  'أو',
)
const unknownPart = (definite?: boolean): Pattern =>
  sequence(not(ending), shape('arabic', { minLength: 2, ...(definite !== undefined && { definite }) }))

/** A given name and what follows it; or two words that no list knows. */
const fullName = choice(
  gazetteer('person'),
  sequence(
    choice(gazetteer('given-name'), particle),
    repeat(sequence(optional(particle), choice(knownPart, unknownPart())), 0, 4),
  ),
  sequence(unknownPart(false), repeat(sequence(optional(particle), choice(knownPart, unknownPart())), 1, 3)),
)

/** What may stand between a title and the name: a nationality, a country, an organization. */
const attribute = choice(
  ...['group', 'country', 'location', 'organization'].map((type) => gazetteer(type, { weak: false, proclitics: true })),
)

/** The name after a title and as few attributes and further titles as there are: سامي may be a given name or one of the Sami. */
const name = (fewest: 0 | 1): Pattern =>
  choice(
    ...[0, 1, 2]
      .filter((count) => count >= fewest)
      .map((count) =>
        sequence(
          ...Array<Pattern>(count).fill(attribute),
          repeat(sequence(gazetteer('title', { accepts: precedes('person') }), optional(words('.'))), 0, 2),
          optional(words('.')),
          capture('name', fullName),
        ),
      ),
  )

/** The first letters of an imperfect verb; after a title, an unknown word that begins so is a verb sooner than a name. */
const VERB = /^[يتن]/

/** `المهندس سامي العبيدي`, `وزير الخارجية الأمريكي أنتوني بلينكن`. */
export const titledPerson = defineRule({
  name: 'person: title, name',
  type: 'person',
  pattern: sequence(
    choice(
      sequence(gazetteer('title', { accepts: precedes('person') }), name(0)),
      sequence(gazetteer('title', { accepts: precedes('attribute') }), name(1)),
    ),
  ),
  score: 0.8,
  produce: ({ captures: { name } }) =>
    name && VERB.test(name.folded) && !name.entry ? undefined : { span: 'name', value: {} },
})

/** The rules for persons. */
export const personRules = [titledPerson] as const
