/**
 * Named entities of Arabic text, with all packaged gazetteers and rules. Begin with {@link extract}; {@link createExtractor} chooses types,
 * and adds names and rules of your own; {@link search} finds an entry as someone types. The first call makes what it needs, in a few tenths
 * of a second; after that a call takes as long as its text is.
 *
 * @example
 * ```ts
 * import { createExtractor, extract, search } from 'aalam'
 *
 * extract('وقال بوتين في موسكو').map(({ type, id }) => `${type} ${id}`) // => ['person vladimir-putin', 'location moscow']
 * createExtractor({ types: ['money'] }).extract('دفع بوتين 20 دولارا')[0]?.value // => { amount: 20, currency: 'USD' }
 * search('mosc', { limit: 1 })[0]?.name // => 'موسكو'
 * ```
 *
 * @module aalam
 */
import { createExtractor as createBareExtractor } from './extractor.js'
import { defaultGazetteers } from './gazetteers/index.js'
import { defaultMatchers, defaultRules } from './rules/index.js'
import { createSearch, type Search, type SearchOptions, type SearchResult } from './search/index.js'
import type {
  AnyRule,
  DefaultGazetteer,
  DefaultMatcher,
  DefaultRule,
  EntitiesOf,
  Entity,
  Explanation,
  Extractor,
  ExtractorOptions,
  Gazetteer,
  Matcher,
  NameType,
  OfType,
  TypesOf,
} from './types.js'

export { defaultGazetteers } from './gazetteers/index.js'
export { defineGazetteer } from './lexicon/gazetteer.js'
export { defineRule } from './match/pattern/words.js'
export { defaultMatchers, defaultRules } from './rules/index.js'
export * from './search/index.js'
export type * from './types.js'

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
 *
 * @category Extracting
 */
export function extract(text: string): Entity[] {
  defaultExtractor ??= createExtractor() as unknown as Extractor<Entity>
  return defaultExtractor.extract(text)
}

/**
 * Says what {@link extract} considered in a text, and why it returned what it did: every candidate with what proposed it, the
 * evidence for it and against it, and what beat it. Plain data; `aalam explain` prints it as a table.
 *
 * @param text - Any string.
 * @returns The candidates, sorted by `start`, the longer before the shorter. Those with the outcome `kept` are the entities.
 * @throws TypeError if `text` is not a string.
 *
 * @example
 * ```ts
 * import { explain } from 'aalam'
 *
 * const [mali] = explain('عجز مالي')
 * mali.type // => 'country'
 * mali.outcome.kind // => 'below minScore'
 * const [believed] = explain('دولة مالي').filter(({ type }) => type === 'country')
 * believed.evidence[0].kind // => 'head noun of its kind before'
 * believed.outcome.kind // => 'kept'
 * ```
 *
 * @category Explaining
 */
export function explain(text: string): Explanation[] {
  defaultExtractor ??= createExtractor() as unknown as Extractor<Entity>
  return defaultExtractor.explain(text)
}

/**
 * Makes an extractor that has the packaged gazetteers, rules and matchers, unless other ones are given.
 *
 * @param options - What to look for, and how; all of it may be left out. To add to the defaults, spread them:
 * `{ gazetteers: [...defaultGazetteers, products] }`.
 * @returns `{ extract, explain }`; it holds the index of its names, so make it once and keep it.
 * @throws TypeError if an option is wrong; the message names the option, its value and what is allowed.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 *
 * const { extract } = createExtractor({ types: ['person', 'organization'] })
 * extract('التقى غوتيريش وزراء من الجامعة العربية').map((entity) => entity.type) // => ['person', 'organization']
 * ```
 *
 * @category Extracting
 */
export function createExtractor<
  const G extends readonly Gazetteer[] = readonly DefaultGazetteer[],
  const R extends readonly AnyRule[] = readonly DefaultRule[],
  const M extends readonly Matcher[] = readonly DefaultMatcher[],
  const T extends TypesOf<G | R | M> = TypesOf<G | R | M>,
>(options: ExtractorOptions<G, R, M, T> = {}): Extractor<OfType<EntitiesOf<G> | EntitiesOf<R> | EntitiesOf<M>, T>> {
  // What is no object is left to the checks to refuse.
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return createBareExtractor(options)
  const {
    gazetteers = defaultGazetteers as unknown as G,
    rules = defaultRules as unknown as R,
    matchers = defaultMatchers as unknown as M,
  } = options
  return createBareExtractor<G, R, M, T>({ ...options, gazetteers, rules, matchers })
}

let defaultSearch: Search<SearchResult<NameType>> | undefined

/**
 * Finds entries of the packaged gazetteers by a name, or by its beginning: for curation tools and entity pickers.
 * Diacritics, the article and particles before a name are forgiven, and so are slips of the pen. The first call makes the lists.
 *
 * @param query - What is typed so far, in Arabic or English.
 * @param options - `types` to search (by default all but `title`), and the most results (`limit`, 10 by default). For gazetteers of
 * your own see {@link createSearch}.
 * @returns The likeliest entries first; of those that are as like, the best known.
 * @throws TypeError if the query is not a string, or an option is wrong.
 *
 * @example
 * ```ts
 * import { search } from 'aalam'
 *
 * search('putin', { types: ['person'], limit: 1 }).map(({ id, name }) => ({ id, name }))
 * // => [{ id: 'vladimir-putin', name: 'فلاديمير بوتين' }]
 * search('وموسكو')[0]?.name // => 'موسكو'
 * ```
 *
 * @category Searching
 */
export function search<const Type extends NameType = NameType>(
  query: string,
  options?: SearchOptions<Type>,
): SearchResult<Type>[] {
  defaultSearch ??= createSearch({ gazetteers: defaultGazetteers })
  return defaultSearch(query, options) as unknown as SearchResult<Type>[]
}
