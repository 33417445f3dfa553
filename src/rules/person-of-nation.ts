/** Persons by the nationality before their name, where it is no adjective of something else. */
import { after, capture, choice, defineRule, not, sequence, shape } from '../match/pattern/words.js'
import { countryOf, nationality } from './after-noun.js'
import { foreignerName, longerName } from './name-parts.js'

/** `الألماني فلوريان ماير`, `بفوزها على اليابانية آي سوغياما`; but الدوري الألماني is followed by clubs. */
export const nationalPerson = defineRule({
  name: 'person: nationality, name',
  type: 'person',
  pattern: sequence(
    not(after(shape('arabic', { definite: true }))),
    // Several have no name in common: الفرنسيين.
    not(shape('arabic', { accepts: (folded) => /(ين|ون|ان|ات)$/.test(folded) })),
    nationality,
    capture('name', choice(longerName, foreignerName)),
  ),
  score: 0.6,
  produce: ({ captures }) => ({ span: 'name', value: countryOf(captures['nationality']) }),
})
