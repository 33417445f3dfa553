/** The names that go in. */
import type { EntityValues, NameType } from './entity.js'
import type {
  AmbiguousNameValue,
  CurrencyValue,
  EnglishWordValue,
  HeadNounValue,
  NamePartValue,
  NoValue,
  PersonCueValue,
} from './word-values.js'

/**
 * One thing that a gazetteer knows, with every name it goes by.
 *
 * @example
 * ```ts
 * import { createExtractor, type Entry } from 'aalam'
 * import { defineGazetteer } from 'aalam/core'
 *
 * const entry: Entry = { id: 'who', name: 'منظمة الصحة العالمية', aliases: ['الصحة العالمية'], english: 'WHO', value: { seat: 'Geneva' } }
 * const bodies = defineGazetteer({ type: 'body', entries: [entry] })
 * createExtractor({ gazetteers: [bodies] }).extract('قالت الصحة العالمية')[0]?.name // => 'منظمة الصحة العالمية'
 * ```
 *
 * @category Gazetteers
 */
export interface Entry<Value = unknown> {
  /** Stable identifier within the gazetteer's type. */
  readonly id: string
  /** The canonical name, which is matched too. */
  readonly name: string
  /** Other names that mean the entry wherever they stand. */
  readonly aliases?: readonly string[]
  /** Names that mean it only with evidence: after a title, or where the text also holds a full name. */
  readonly weak?: readonly string[]
  /** Masculine singulars (مصري) that take the sound endings: feminine, dual and plurals, with and without the article, are matched. */
  readonly stems?: readonly string[]
  /** The English name. */
  readonly english?: string
  /** Other names in Latin letters. */
  readonly latin?: readonly string[]
  /** Becomes the entity's `value`. */
  readonly value?: Value
}

/**
 * Names of one type. Make one with {@link defineGazetteer}, or take them from `aalam/gazetteers`.
 *
 * @example
 * ```ts
 * import { createExtractor, defaultGazetteers, defineGazetteer } from 'aalam'
 *
 * const products = defineGazetteer({ type: 'product', entries: [{ id: 'iphone', name: 'آيفون' }] })
 * const { extract } = createExtractor({ gazetteers: [...defaultGazetteers, products] })
 * extract('آيفون في الصين').map(({ type, id }) => `${type} ${id}`) // => ['product iphone', 'country CN']
 * ```
 *
 * @category Gazetteers
 */
export interface Gazetteer<Type extends string = string, Value = unknown> {
  /** The type of the entities that it yields, or of the class that rules refer to. */
  readonly type: Type
  /** The entries. Those of the packaged gazetteers are decoded when first read. */
  readonly entries: readonly Entry<Value>[]
  /** `false` for words that rules need (months, given names) and that are no entities by themselves. */
  readonly entity?: boolean
}

/**
 * A gazetteer whose entries are entities.
 *
 * @example
 * ```ts
 * import { countries } from 'aalam/gazetteers'
 *
 * countries.entity // => true
 * countries.entries.find(({ id }) => id === 'CN')?.name // => 'الصين'
 * ```
 *
 * @category Gazetteers
 */
export interface EntityGazetteer<Type extends string = string, Value = unknown> extends Gazetteer<Type, Value> {
  /** Its entries are entities by themselves. */
  readonly entity: true
}

/**
 * A gazetteer of words that rules need and that are no entities by themselves: months, given names.
 *
 * @example
 * ```ts
 * import { months } from 'aalam/gazetteers'
 *
 * months.entity // => false
 * months.type // => 'month'
 * ```
 *
 * @category Gazetteers
 */
export interface WordGazetteer<Type extends string = string, Value = unknown> extends Gazetteer<Type, Value> {
  /** Its entries are no entities. */
  readonly entity: false
}

/**
 * One of the packaged gazetteers.
 *
 * @category Gazetteers
 */
export type DefaultGazetteer =
  | { [T in NameType]: EntityGazetteer<T, EntityValues[T]> }[NameType]
  | WordGazetteer<'given-name' | 'family-name', NamePartValue>
  | WordGazetteer<'head-noun', HeadNounValue>
  | WordGazetteer<'person-cue', PersonCueValue>
  | WordGazetteer<'ambiguous-name', AmbiguousNameValue>
  | WordGazetteer<'english-word', EnglishWordValue>
  | WordGazetteer<'currency', CurrencyValue>
  | WordGazetteer<'month' | 'weekday' | 'unit' | 'word', NoValue>
