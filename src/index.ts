/**
 * The default extractor: all packaged gazetteers and rules bound to the engine.
 *
 * @module aalam
 */
import { createExtractor as createBareExtractor } from './extractor.js'
import { defaultGazetteers } from './gazetteers/index.js'
import { defaultRules } from './rules/index.js'
import type { AnyRule, EntitiesOf, Entity, Extractor, ExtractorOptions, Gazetteer, Matcher } from './types.js'

export { defaultGazetteers } from './gazetteers/index.js'
export { defineGazetteer } from './lexicon/gazetteer.js'
export { defineRule } from './match/pattern/words.js'
export { defaultRules } from './rules/index.js'
export type * from './types.js'

/**
 * Makes an extractor that has the packaged gazetteers and rules, unless other ones are given.
 *
 * @param options - What to look for, and how; all of it may be left out. To add to the defaults, spread them:
 * `{ gazetteers: [...defaultGazetteers, products] }`.
 * @returns `{ extract }`; it holds the index of its names, so make it once and keep it.
 * @throws TypeError if an option is wrong; the message names the option, its value and what is allowed.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 *
 * const { extract } = createExtractor({ types: ['person', 'organization'] })
 * extract('التقى غوتيريش وزراء من الجامعة العربية').map((entity) => entity.type) // => ['person', 'organization']
 * ```
 */
export function createExtractor<
  const G extends readonly Gazetteer[] = typeof defaultGazetteers,
  const R extends readonly AnyRule[] = typeof defaultRules,
  const M extends readonly Matcher[] = readonly [],
>(options: ExtractorOptions<G, R, M> = {}): Extractor<EntitiesOf<G> | EntitiesOf<R> | EntitiesOf<M>> {
  // What is no object is left to the checks to refuse.
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return createBareExtractor(options)
  const { gazetteers = defaultGazetteers as unknown as G, rules = defaultRules as unknown as R } = options
  return createBareExtractor<G, R, M>({ ...options, gazetteers, rules })
}

let defaultExtractor: Extractor<Entity> | undefined

/**
 * Finds the entities of a text, with the packaged gazetteers and rules. The first call makes the extractor.
 *
 * @param text - Any string: empty, ten megabytes long, with lone surrogates or without a letter of Arabic.
 * @returns The entities, sorted by `start` and without overlaps. Offsets are UTF-16 code units.
 * @throws TypeError if `text` is not a string.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('وقال بوتين في موسكو').map(({ type, text, start, end }) => ({ type, text, start, end }))
 * // => [
 * //   { type: 'person', text: 'بوتين', start: 5, end: 10 },
 * //   { type: 'location', text: 'موسكو', start: 14, end: 19 },
 * // ]
 * ```
 */
export function extract(text: string): Entity[] {
  defaultExtractor ??= createExtractor() as unknown as Extractor<Entity>
  return defaultExtractor.extract(text)
}
