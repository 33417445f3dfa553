/** What a search is asked, and what it answers. */
import type { EntityType, EntityValues, Gazetteer, NameType, OfType, WordGazetteer } from '../types.js'

/**
 * What a search takes besides the query. Every field may be left out.
 *
 * @example
 * ```ts
 * import { search, type SearchOptions } from 'aalam'
 *
 * const options: SearchOptions<'country'> = { types: ['country'], limit: 1 }
 * search('china', options).map(({ id }) => id) // => ['CN']
 * ```
 *
 * @category Searching
 */
export interface SearchOptions<Type extends string = string> {
  /** The types to search. By default all but `title`. */
  readonly types?: readonly Type[]
  /** The most results, from 1 on. 10 by default. */
  readonly limit?: number
}

/**
 * An entry that a query may mean. Use {@link SearchResult} for the union of the built-in types.
 *
 * @example
 * ```ts
 * import { search } from 'aalam'
 *
 * const [china] = search('china', { types: ['country'], limit: 1 })
 * const { type, id, name, english, value } = china
 * const shown = { type, id, name, english, value }
 * shown // => { type: 'country', id: 'CN', name: 'الصين', english: 'China', value: { country: 'CN', kind: 'country' } }
 * ```
 *
 * @category Searching
 */
export interface SearchResultOf<Type extends string, Value> {
  /** The entry's type. */
  readonly type: Type
  /** Its id within that type. */
  readonly id: string
  /** The canonical name. */
  readonly name: string
  /** The English name. */
  readonly english?: string
  /** What the type knows; `{}` for an entry without a value. */
  readonly value: Value
  /** The name that the query is like. */
  readonly matched: string
  /** How like it is and how well known, 0–1. Not a probability: it only puts results in order. */
  readonly score: number
}

/**
 * An entry of the packaged gazetteers that a query may mean, discriminated by `type`.
 *
 * @example
 * ```ts
 * import { search, type SearchResult } from 'aalam'
 *
 * const describe = (result: SearchResult): string =>
 *   result.type === 'person' ? `${result.name}, ${result.value.occupation}` : result.name
 * search('putin', { types: ['person'], limit: 1 }).map(describe) // => ['فلاديمير بوتين, politician']
 * ```
 *
 * @category Searching
 */
export type SearchResult<Type extends NameType = NameType> = {
  [T in Type]: SearchResultOf<T, EntityValues[T]>
}[Type]

/**
 * The results that a search of one of some gazetteers gives: the built-in value where the type is built in, that of the entries elsewhere.
 *
 * @category Searching
 */
export type SearchResultsOf<G extends Gazetteer> = G extends WordGazetteer
  ? never
  : G extends Gazetteer<infer T, infer V>
    ? T extends EntityType
      ? SearchResultOf<T, EntityValues[T]>
      : SearchResultOf<T, V>
    : never

/**
 * Finds entries by a name, or by its beginning. {@link createSearch} makes one.
 *
 * @param query - What is typed so far, in Arabic or English.
 * @param options - `types` to search, and the most results (`limit`).
 * @returns The likeliest entries first; of those that are as like, the best known.
 * @throws TypeError if the query is not a string, or an option is wrong; the message names the option, its value and what is allowed.
 *
 * @category Searching
 */
export type Search<Result extends SearchResultOf<string, unknown> = SearchResultOf<string, unknown>> = <
  const Type extends Result['type'] = Result['type'],
>(
  query: string,
  options?: SearchOptions<Type>,
) => OfType<Result, Type>[]
