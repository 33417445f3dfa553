/** What is known of a name. */

/**
 * What is known of a person: of one in a gazetteer what that tells; of another the country of the nationality before the name.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('بوتين')[0]?.value // => { country: 'RU', occupation: 'politician' }
 * extract('وقال اللاعب الأرجنتيني ماتياس بورخوني').find(({ type }) => type === 'person')?.value // => { country: 'AR' }
 * ```
 *
 * @category Values
 */
export interface PersonValue {
  /** ISO 3166-1 alpha-2 code of the country of the person's public life. */
  readonly country?: string
  /** What the person is known for: `politician`, `footballer`, `writer` … (the list stands in gazetteers/README.md). */
  readonly occupation?: string
}

/**
 * What is known of an organization: of one in a gazetteer what that tells; of another the kind that the noun before its name or in it
 * announces, and the country of the nationality in its name or behind it.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('الأمم المتحدة')[0]?.value // => { kind: 'international' }
 * extract('نشرت صحيفة «معارج» الكويتية')[0]?.value // => { kind: 'media', country: 'KW' }
 * ```
 *
 * @category Values
 */
export interface OrganizationValue {
  /** `party`, `company`, `university`, `media` … (the list stands in gazetteers/README.md). */
  readonly kind?: string
  /** ISO 3166-1 alpha-2 code of its seat; absent for international bodies. */
  readonly country?: string
}

/**
 * Which country.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('الصين')[0]?.value // => { country: 'CN', kind: 'country' }
 * ```
 *
 * @category Values
 */
export interface CountryValue {
  /** ISO 3166-1 alpha-2 code, or the ISO 3166-3 alpha-4 code of a former country. */
  readonly country: string
  /** A sovereign state, a territory with a code of its own, or a state that is no more. */
  readonly kind: 'country' | 'territory' | 'former'
}

/**
 * What is known of a place: of one in a gazetteer what that tells; of another the kind that the noun before its name announces.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('نهر النيل')[0]?.value // => { kind: 'river' }
 * extract('في مدينة سوركوتشي')[0]?.value // => { kind: 'city' }
 * ```
 *
 * @category Values
 */
export interface LocationValue {
  /** `city`, `region`, `river`, `sea`, `mountain` … (the list stands in gazetteers/README.md). */
  readonly kind?: string
  /** ISO 3166-1 alpha-2 code of the country it lies in. */
  readonly country?: string
  /** Identifier in GeoNames. */
  readonly geonames?: number
  /** Inhabitants, as GeoNames states them. */
  readonly population?: number
}

/**
 * What is known of a building or a structure: of one in a gazetteer what that tells; of another the kind that its noun announces.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('قناة المسجد الحرام')[0]?.value // => { kind: 'mosque', country: 'SA' }
 * extract('عبر جسر أم الطوير')[0]?.value // => { kind: 'bridge' }
 * ```
 *
 * @category Values
 */
export interface FacilityValue {
  /** `airport`, `mosque`, `bridge` … (the list stands in gazetteers/README.md). */
  readonly kind?: string
  /** ISO 3166-1 alpha-2 code of the country it stands in. */
  readonly country?: string
}

/**
 * What is known of a nationality, a people, or a religious or political group.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('المصريون')[0]?.value // => { kind: 'nationality', country: 'EG' }
 * ```
 *
 * @category Values
 */
export interface GroupValue {
  /** What holds the group together. */
  readonly kind?: 'nationality' | 'people' | 'religion' | 'political' | 'region'
  /** ISO 3166-1 alpha-2 code, for nationalities. */
  readonly country?: string
}

/**
 * What is known of an event.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('الحرب العالمية الثانية')[0]?.value // => { kind: 'war' }
 * extract('القمة العربية الثلاثون')[0]?.value // => { kind: 'conference', edition: 30 }
 * ```
 *
 * @category Values
 */
export interface EventValue {
  /** `war`, `competition`, `holiday` … (the list stands in gazetteers/README.md). */
  readonly kind?: string
  /** ISO 3166-1 alpha-2 code of the country that it belongs to. */
  readonly country?: string
  /** Its place in the row of events of its name, if the text tells it. */
  readonly edition?: number
  /** The Gregorian year of the edition, if the text tells it as part of the name. */
  readonly year?: number
}

/**
 * What is known of a law, a treaty or a resolution.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('القانون رقم 10 لسنة 2003')[0]?.value // => { kind: 'law', number: '10', year: 2003 }
 * ```
 *
 * @category Values
 */
export interface LawValue {
  /** `treaty`, `law`, `constitution`, `resolution` … (the list stands in gazetteers/README.md), or `article` of one of them. */
  readonly kind?: string
  /** ISO 3166-1 alpha-2 code of the country that it belongs to. */
  readonly country?: string
  /** Its number, if the text tells it, in the digits 0–9: `10`, `12/2003`. */
  readonly number?: string
  /** The Gregorian year of the law, if the text tells it as part of the name. */
  readonly year?: number
}

/**
 * What is known of a title.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 *
 * const { extract } = createExtractor({ types: ['title'] })
 * extract('وزير الخارجية')[0]?.value // => { kind: 'office', precedes: 'person|attribute' }
 * ```
 *
 * @category Values
 */
export interface TitleValue {
  /** `office`, `rank`, `profession`, `honorific`, `kin`, `religious` or `royal`. */
  readonly kind?: string
  /** What may follow directly: `person`, `attribute` (a nationality or an organization), or both, separated by `|`. */
  readonly precedes?: string
}
