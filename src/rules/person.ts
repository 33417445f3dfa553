/** Persons that no gazetteer holds: by the title before them, by verbs of saying, and by the build of their names. */
import { phrases } from '../lexicon/phrases.js'
import {
  capture,
  choice,
  defineRule,
  gazetteer,
  not,
  optional,
  repeat,
  sequence,
  words,
} from '../match/pattern/words.js'
import type { Entry, Pattern, PersonValue, Rule } from '../types.js'
import { arabName, familyName, foreignWord, fullName, sureGivenName, unknownFullName } from './name-parts.js'

const precedes = (what: string) => (entry: Entry) =>
  (entry.value as { readonly precedes?: string }).precedes?.includes(what) ?? false

/** What may stand between a title and the name: a nationality, a country, an organization. */
const attribute = choice(
  ...['group', 'country', 'location', 'organization'].map((type) => gazetteer(type, { weak: false, proclitics: true })),
)

/** After a title a single word is enough, if it is known as a name and nothing else, or looks like one. */
const afterTitle = choice(fullName, sequence(not(gazetteer('word')), choice(sureGivenName, familyName)), foreignWord)

/** The name after a title and as few attributes and further titles as there are: سامي may be a given name or one of the Sami. */
const titled = (fewest: 0 | 1, name: Pattern): Pattern =>
  choice(
    ...[0, 1, 2]
      .filter((count) => count >= fewest)
      .map((count) =>
        sequence(
          ...Array<Pattern>(count).fill(attribute),
          repeat(sequence(gazetteer('title', { accepts: precedes('person') }), optional(words('.'))), 0, 2),
          optional(words('.')),
          capture('name', name),
        ),
      ),
  )

/** `المهندس سامي العبيدي`, `وزير الخارجية الأمريكي أنتوني بلينكن`. */
export const titledPerson = defineRule({
  name: 'person: title, name',
  type: 'person',
  pattern: choice(
    sequence(gazetteer('title', { weak: false, accepts: precedes('person') }), titled(0, afterTitle)),
    sequence(gazetteer('title', { weak: false, accepts: precedes('attribute') }), titled(1, afterTitle)),
    // A title that is also a common word says little: a name of several words must follow.
    sequence(gazetteer('title', { accepts: precedes('person') }), titled(0, unknownFullName)),
  ),
  score: 0.8,
  produce: () => ({ span: 'name', value: {} }),
})

const SAYING = phrases(
  'قال، قالت، وقال، صرح، صرحت، أعلن، أعلنت، أكد، أكدت، أضاف، أضافت، أوضح، أوضحت، ذكر، ذكرت، أشار، أشارت، ' +
    'شدد، شددت، دعا، دعت، اتهم، اتهمت، التقى، التقت، استقبل، استقبلت، زار، توفي، عين، انتخب، رشح، هاجم، انتقد، ' +
    'وصف، نفى، نفت، تابع، تابعت، لفت، طالب، طالبت، رأى، رأت، اعتبر، اعتبرت، كتب، كتبت، سجل، تسلم، تولى، اعتقل، ' +
    'اغتيل، بحسب، يدعى، المدعو، خلفا ل، بقيادة، برئاسة',
)

/** `وأكد سيرج بونتون`: the name after a verb of saying or doing. */
export const sayingPerson = defineRule({
  name: 'person: verb, name',
  type: 'person',
  pattern: sequence(words(...SAYING), capture('name', unknownFullName)),
  score: 0.7,
  produce: () => ({ span: 'name', value: {} }),
})

/** `سامي بن خالد العبيدي`, `ليلى الطرزي`: a given name and what is built like the rest of a name. */
export const builtName = defineRule({
  name: 'person: given name, surname',
  type: 'person',
  pattern: sequence(
    not(gazetteer('title', { weak: false })),
    choice(
      sequence(not(gazetteer('person', { weak: false })), capture('name', arabName)),
      // Where a person's name begins that a gazetteer holds, only what is sure to belong to it makes it longer.
      capture('name', sequence(gazetteer('person', { weak: false }), repeat(familyName, 1, 2))),
    ),
  ),
  score: 0.6,
  produce: () => ({ span: 'name', value: {} }),
})

/** The rules for persons. */
export const personRules: readonly Rule<'person', PersonValue>[] = [titledPerson, sayingPerson, builtName]
