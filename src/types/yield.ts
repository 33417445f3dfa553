/** Which entities some gazetteers, rules and matchers yield: types that are worked out from the options. */
import type { EntityOf, EntityType, EntityValues } from './entity.js'
import type { Gazetteer, WordGazetteer } from './gazetteer.js'
import type { Matcher } from './matcher.js'
import type { Rule } from './rule.js'

/**
 * The members' type of a list.
 *
 * @category Inference
 */
export type ElementOf<S> = S extends readonly (infer E)[] ? E : never

/**
 * The entities that one gazetteer, rule or matcher yields.
 *
 * @category Inference
 */
export type EntityFrom<E> = E extends WordGazetteer
  ? never
  : E extends Gazetteer<infer T, infer V>
    ? EntityWith<T, V>
    : E extends Rule<infer T, infer V>
      ? EntityWith<T, V>
      : E extends Matcher<infer T, infer V>
        ? EntityWith<T, V>
        : never

/**
 * An entity of a type: the built-in value where the type is built in, the given one elsewhere.
 *
 * @category Inference
 */
export type EntityWith<T extends string, V> = T extends EntityType ? EntityOf<T, EntityValues[T]> : EntityOf<T, V>

/**
 * The union of the entities that some gazetteers, rules and matchers yield.
 *
 * @example
 * ```ts
 * import { createExtractor, defineGazetteer, type EntitiesOf } from 'aalam/core'
 *
 * const products = defineGazetteer({ type: 'product', entries: [{ id: 'iphone', name: 'آيفون' }] })
 * const found: EntitiesOf<[typeof products]>[] = createExtractor({ gazetteers: [products] }).extract('اشترى آيفون')
 * found[0]?.type // => 'product'
 * ```
 *
 * @category Inference
 */
export type EntitiesOf<S extends readonly unknown[]> = EntityFrom<ElementOf<S>>

/**
 * Those of some entities, or results of a search, that have one of some types. Of what may have any type, all.
 *
 * @category Inference
 */
export type OfType<E, T extends string> =
  E extends Record<'type', infer Own> ? (string extends Own ? E : Own extends T ? E : never) : never

/**
 * The types of the entities that some gazetteers, rules and matchers yield.
 *
 * @category Inference
 */
export type TypesOf<S extends readonly unknown[]> = EntitiesOf<S>['type']
