/** What comes out: entities. */
import type { EmailValue, PhoneValue, TagValue, UrlValue } from './address-values.js'
import type { MoneyValue, NumberValue, OrdinalValue, PercentValue, QuantityValue } from './amount-values.js'
import type { DateValue } from './date-value.js'
import type {
  CountryValue,
  EventValue,
  FacilityValue,
  GroupValue,
  LawValue,
  LocationValue,
  OrganizationValue,
  PersonValue,
  TitleValue,
} from './name-values.js'
import type { Proclitic, Span } from './span.js'
import type { TimeValue } from './time-value.js'

/**
 * An entity found in a text, discriminated by `type`.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * for (const entity of extract('زار بوتين الصين')) {
 *   if (entity.type === 'country') entity.value.country // => 'CN'
 * }
 * ```
 *
 * @category Entities
 */
export type Entity<Type extends EntityType = EntityType> = { [T in Type]: EntityOf<T, EntityValues[T]> }[Type]

/**
 * One entity of a given type and value. Use {@link Entity} for the union of the built-in types, and `Entity<'person'>` for one of them.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * const [entity] = extract('وبموسكو')
 * const { type, text, start, end, id, name, source, proclitic } = entity
 * const shown = { type, text, start, end, id, name, source, proclitic }
 * shown
 * // => {
 * //   type: 'location', text: 'موسكو', start: 2, end: 7, id: 'moscow', name: 'موسكو', source: 'gazetteer',
 * //   proclitic: { text: 'وب', start: 0, end: 2 },
 * // }
 * ```
 *
 * @category Entities
 */
export interface EntityOf<Type extends string, Value> extends Span {
  /** The entity type. */
  readonly type: Type
  /** The text itself: always `source.slice(start, end)`. */
  readonly text: string
  /** Stable identifier of the gazetteer entry within its type; absent for names that no gazetteer holds. */
  readonly id?: string
  /** The entry's canonical Arabic name; absent where `id` is. */
  readonly name?: string
  /** What the type knows. */
  readonly value: Value
  /** How sure the extractor is, 0–1; 1 is certain. */
  readonly score: number
  /** What found it. */
  readonly source: Source
  /** The particle written together with the name, if there is one. */
  readonly proclitic?: Proclitic
  /** How many entities of the result hold this one; present with `overlap: 'nested'` only. */
  readonly depth?: number
}

/**
 * The built-in entity types.
 *
 * @example
 * ```ts
 * import { createExtractor, type EntityType } from 'aalam'
 *
 * const wanted: EntityType[] = ['person', 'country']
 * createExtractor({ types: wanted }).extract('زار بوتين الصين أمس').map(({ type }) => type) // => ['person', 'country']
 * ```
 *
 * @category Entities
 */
export type EntityType = keyof EntityValues

/**
 * What each built-in type's `value` holds.
 *
 * @example
 * ```ts
 * import { extract, type EntityValues } from 'aalam'
 *
 * const country: EntityValues['country'] = { country: 'CN', kind: 'country' }
 * extract('الصين')[0]?.value // => country
 * ```
 *
 * @category Entities
 */
export interface EntityValues {
  /** A named person. */
  person: PersonValue
  /** A body, a company, a party, a medium, a club. */
  organization: OrganizationValue
  /** A state or a territory. */
  country: CountryValue
  /** A place. */
  location: LocationValue
  /** A building or a structure. */
  facility: FacilityValue
  /** A nationality, a people, a religious or political group. */
  group: GroupValue
  /** A war, a summit, a cup, a holiday. */
  event: EventValue
  /** A treaty, a law, a resolution. */
  law: LawValue
  /** An office, a rank, a profession. */
  title: TitleValue
  /** A date, a period, a duration. */
  date: DateValue
  /** A time of day. */
  time: TimeValue
  /** An amount of money. */
  money: MoneyValue
  /** A share of a hundred. */
  percent: PercentValue
  /** An amount with a unit. */
  quantity: QuantityValue
  /** A number that belongs to nothing else. */
  number: NumberValue
  /** An ordinal number that belongs to nothing else. */
  ordinal: OrdinalValue
  /** A web address. */
  url: UrlValue
  /** An e-mail address. */
  email: EmailValue
  /** A hashtag. */
  hashtag: TagValue
  /** A mention of an account. */
  mention: TagValue
  /** A telephone number. */
  phone: PhoneValue
}

/**
 * What found an entity: the layer that proposed the candidate that won, or a user's own matcher by its name.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('زار بوتين الصين أمس').map(({ source }) => source) // => ['gazetteer', 'gazetteer', 'rule']
 * ```
 *
 * @category Entities
 */
export type Source = 'gazetteer' | 'fuzzy' | 'rule' | 'coreference' | (string & {})

/**
 * The built-in types that name things. The packaged gazetteers hold entries of these.
 *
 * @category Entities
 */
export type NameType =
  | 'person'
  | 'organization'
  | 'country'
  | 'location'
  | 'facility'
  | 'group'
  | 'event'
  | 'law'
  | 'title'

/**
 * What the `value` of an entity may hold: that of a built-in type is fixed, that of your own may be anything.
 *
 * @category Inference
 */
export type ValueOf<Type extends string> = Type extends EntityType ? EntityValues[Type] : unknown
