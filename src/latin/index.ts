/**
 * Names, dates and amounts in Latin letters that no gazetteer knows, by compromise and wink-nlp. Only this entry holds them, and they run
 * first when a text has Latin letters.
 *
 * @module aalam/latin
 */
import { refuseMore } from '../errors/refuse-more.js'
import type { Candidate, EntityValues, Matcher } from '../types.js'
import { amountsIn } from './amounts.js'
import { passagesOf } from './cut.js'
import { namesIn } from './names.js'

/** The types that {@link latin} proposes. */
export type LatinType = 'person' | 'organization' | 'location' | 'date' | 'time' | 'money' | 'percent' | 'email' | 'url'

const TYPES: readonly LatinType[] = [
  'person',
  'organization',
  'location',
  'date',
  'time',
  'money',
  'percent',
  'email',
  'url',
]

/**
 * Makes a matcher of what stands in Latin letters, whole English paragraphs included. The names that the gazetteers know are
 * matched without it.
 *
 * @returns A matcher for the option `matchers`. Its candidates have the source `'latin'`; names have no id. The model of wink-nlp
 * is set up at the first text that has Latin letters.
 * @throws TypeError if it is given an argument: which types are returned is told by the extractor's option `types`.
 *
 * @example
 * ```ts
 * import { createExtractor, defaultMatchers } from 'aalam'
 * import { latin } from 'aalam/latin'
 *
 * const { extract } = createExtractor({ matchers: [...defaultMatchers, latin()] })
 * const entities = extract('قالت Emily Carter إن شركة Novatek Industries دفعت $5 million')
 * entities.map(({ type, text }) => `${type} ${text}`)
 * // => ['person Emily Carter', 'organization Novatek Industries', 'money $5 million']
 * ```
 */
export function latin(): Matcher<LatinType, EntityValues[LatinType]>
export function latin(...more: unknown[]): Matcher<LatinType, EntityValues[LatinType]> {
  refuseMore('latin', 'none', more)
  return {
    name: 'latin',
    types: TYPES,
    match({ text }) {
      const passages = passagesOf(text)
      return [...namesIn(passages), ...passages.flatMap(amountsIn)] as Candidate<LatinType, EntityValues[LatinType]>[]
    },
  }
}
