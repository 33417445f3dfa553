/** What is known of a name. */

/** What is known of a person. */
export interface PersonValue {
  /** ISO 3166-1 alpha-2 code of the country of the person's public life. */
  readonly country?: string
  /** What the person is known for: `politician`, `footballer`, `writer` … (the list stands in gazetteers/README.md). */
  readonly occupation?: string
}

/** What is known of an organization. */
export interface OrganizationValue {
  /** `party`, `company`, `university`, `media` … (the list stands in gazetteers/README.md). */
  readonly kind?: string
  /** ISO 3166-1 alpha-2 code of its seat; absent for international bodies. */
  readonly country?: string
}

/** Which country. */
export interface CountryValue {
  /** ISO 3166-1 alpha-2 code, or the ISO 3166-3 alpha-4 code of a former country. */
  readonly country: string
  /** A sovereign state, a territory with a code of its own, or a state that is no more. */
  readonly kind: 'country' | 'territory' | 'former'
}

/** What is known of a place. */
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

/** What is known of a building or a structure. */
export interface FacilityValue {
  /** `airport`, `mosque`, `bridge` … (the list stands in gazetteers/README.md). */
  readonly kind?: string
  /** ISO 3166-1 alpha-2 code of the country it stands in. */
  readonly country?: string
}

/** What is known of a nationality, a people, or a religious or political group. */
export interface GroupValue {
  /** What holds the group together. */
  readonly kind?: 'nationality' | 'people' | 'religion' | 'political' | 'region'
  /** ISO 3166-1 alpha-2 code, for nationalities. */
  readonly country?: string
}

/** What is known of an event or a law. */
export interface KindValue {
  /** The kind, from the type's list in gazetteers/README.md. */
  readonly kind?: string
  /** ISO 3166-1 alpha-2 code of the country that it belongs to. */
  readonly country?: string
}

/** What is known of a title. */
export interface TitleValue {
  /** `office`, `rank`, `profession`, `honorific`, `kin`, `religious` or `royal`. */
  readonly kind?: string
  /** What may follow directly: `person`, `attribute` (a nationality or an organization), or both, separated by `|`. */
  readonly precedes?: string
}
