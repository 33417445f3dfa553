/**
 * The vocabulary of the package: what goes in (gazetteers, rules, matchers, options) and what comes out (entities).
 * Types alone; nothing here runs.
 */

/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  /** Offset of the first code unit. */
  readonly start: number
  /** Offset after the last code unit. */
  readonly end: number
}

/**
 * A particle written together with the name that follows it (و ف ب ل ك, also two of them), as a span of its own.
 * It is never part of the entity.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('وبموسكو')[0]?.proclitic // => { text: 'وب', start: 0, end: 2 }
 * ```
 */
export interface Proclitic extends Span {
  /** The letters as they stand in the text. */
  readonly text: string
}

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

/** What is known of a given name or a family name. */
export interface NamePartValue {
  /** Who bears it: `m`, `f`, or both. */
  readonly gender?: 'm' | 'f' | 'mf'
  /** Whether it is an Arab name, or one that is written in Arabic letters. */
  readonly origin?: 'arab' | 'foreign'
}

/** What a word announces that opens a name. */
export interface HeadNounValue {
  /** The entity type. */
  readonly type?: string
  /** The kind within that type. */
  readonly kind?: string
}

/** Beside which words a name is another word. */
export interface AmbiguousNameValue {
  /** Words before it, separated by `|`. */
  readonly before?: string
  /** Words after it, separated by `|`. */
  readonly after?: string
}

/** How an English word that is also a name is written. */
export interface EnglishWordValue {
  /** Present where the word is often capitalized without being the name: `May`, `North`. Without it, only lower case makes it a word. */
  readonly kind?: 'capitalized'
}

/** What is known of a currency. */
export interface CurrencyValue {
  /** Signs and abbreviations, separated by `|`. */
  readonly symbols?: string
}

/** The value of words of which nothing more is known than their id. */
export type NoValue = Readonly<Record<string, never>>

/** Units of time that dates count in. */
export type DateUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** Units of time that times of the day count in. */
export type TimeUnit = 'second' | 'minute' | 'hour'

/** Which one of several: the last before the day of writing (-1), the one it lies in (0), or the next (1). */
export type Direction = -1 | 0 | 1

/** Fields that several kinds of dates have. */
interface DateDetails {
  /** The part of it that is meant: مطلع العام, منتصف مارس, أواخر الثمانينيات, بقية الأسبوع, عطلة نهاية الأسبوع. */
  readonly part?: 'early' | 'mid' | 'late' | 'rest' | 'weekend'
  /** Which of its weeks or days is meant, where ISO 8601 has no way to write it: الأسبوع الثالث من يوليو, آخر جمعة من الشهر المقبل. */
  readonly nth?: NthOf
  /**
   * A date that counts from the day of writing, resolved: a Gregorian date in ISO 8601, no more precise than the text. Present
   * where the extractor has a `referenceDate` and the text says which day, week, month … is meant.
   */
  readonly resolved?: string
}

/** The first, the second … of the weeks of a month, or of its Fridays. */
export interface NthOf {
  /** From 1; -1 is the last. */
  readonly count: number
  /** What is counted. */
  readonly unit: 'week' | 'weekday'
  /** ISO 8601 number of the weekday that is counted: 1 is Monday. */
  readonly weekday?: number
}

/** A calendar date, a month, a year, a decade, a century. */
export interface DatePoint extends DateDetails {
  /** Tells dates apart. */
  readonly kind: 'point'
  /**
   * ISO 8601, with EDTF's `X` for digits that the text does not give: `2024-01-15`, `2024-01`, `2015`, `XXXX-01-15` (no year),
   * `19XX` (a century), `XX8X` (a decade of some century), `-0043` (44 before the common era), `2016-33` (the first of the
   * quarters 33–36), `2016-40` (the first of the halves 40 and 41), `2023-22` (the second of the seasons 21–24, from spring).
   */
  readonly date: string
  /** The calendar that the text counts in. `date` is in that calendar. */
  readonly calendar: 'gregorian' | 'hijri'
  /**
   * A Hijri date in the Gregorian calendar, by the Umm al-Qura tables: a day, or the interval of days that the month or the year
   * spans. `~` marks days before 1300 or after 1600 AH, which the tables do not hold: they are reckoned, and may be a day or two off.
   */
  readonly gregorian?: string
  /** Which one, where the text says so: يناير الماضي. */
  readonly direction?: Direction
}

/** A period with a first and a last date. */
export interface DateRange extends DateDetails {
  /** Tells dates apart. */
  readonly kind: 'range'
  /** The first, written as in {@link DatePoint}. Absent where either end is no calendar date. */
  readonly start?: string
  /** The last, included. */
  readonly end?: string
  /** The calendar of `start` and `end`. */
  readonly calendar?: 'gregorian' | 'hijri'
  /** The two ends, where either is no calendar date: من الاثنين إلى الجمعة. */
  readonly from?: DateValue
  /** Where it ends, in the same form; absent where it is open. */
  readonly to?: DateValue
}

/** A length of time. */
export interface DateDuration extends DateDetails {
  /** Tells dates apart. */
  readonly kind: 'duration'
  /** ISO 8601: `P3D`, `P1.5Y`. Absent where the text gives no number: سنوات عدة. */
  readonly duration?: string
  /** Where it lies, if it ends before the day of writing or begins after it: السنوات الثلاث الماضية. */
  readonly direction?: -1 | 1
}

/** A date that is counted from the day of writing. */
export interface RelativeDate extends DateDetails {
  /** Tells dates apart. */
  readonly kind: 'relative'
  /** What is counted. */
  readonly unit: DateUnit
  /** How many units from the day of writing; negative for the past. */
  readonly offset: number
  /** The date within that unit, where the text is more precise: `XXXX-XX-15` in 15 من الشهر الماضي. */
  readonly within?: string
}

/** A day of the week. */
export interface Weekday extends DateDetails {
  /** Tells dates apart. */
  readonly kind: 'weekday'
  /** ISO 8601 number: 1 is Monday, 7 is Sunday. */
  readonly weekday: number
  /** Which one, where the text says so: الجمعة الماضي. */
  readonly direction?: Direction
  /** In which week, counted from that of writing, where the text says so: الجمعة من الأسبوع المقبل. */
  readonly offset?: number
}

/** What a date says. Exactly as precise as the text: nothing is filled in. */
export type DateValue = DatePoint | DateRange | DateDuration | RelativeDate | Weekday

/** What a time of the day says. Exactly as precise as the text. */
export type TimeValue =
  | {
      /** A time of day. */
      readonly kind: 'point'
      /** ISO 8601: `T15:30`; `T15` where the text names the hour alone. */
      readonly time: string
      /** Present where the text does not say which half of the day it means; `time` is then that of the morning. */
      readonly ambiguous?: true
      /** `UTC`, an offset from it (`+03:00`), `local`, or the place whose time it is, as the text has it. */
      readonly zone?: string
    }
  | {
      /** From one time of day to another. */
      readonly kind: 'range'
      /** Where it begins, ISO 8601. */
      readonly start: string
      /** Where it ends, ISO 8601. */
      readonly end: string
      /** Present where the text does not say which half of the day it means. */
      readonly ambiguous?: true
      /** As of a point. */
      readonly zone?: string
    }
  | {
      /** A length of time, ISO 8601: `PT3H`, `PT1.5H`. */
      readonly kind: 'duration'
      /** How long; absent where the text does not say. */
      readonly duration?: string
    }
  | {
      /** A time that is counted from the moment of writing: قبل ساعتين. */
      readonly kind: 'relative'
      /** What is counted. */
      readonly unit: TimeUnit
      /** Negative for the past. */
      readonly offset: number
    }
  | {
      /** A part of the day, without an hour: هذا المساء, مساء أمس. */
      readonly kind: 'part'
      /** Which one. */
      readonly part: 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'
      /** Present where the text has its beginning or its end: في وقت متأخر من الليل. */
      readonly at?: 'early' | 'late'
    }

/** A share of a hundred. */
export interface PercentValue {
  /** `3.5` for 3.5 %. */
  readonly amount: number
}

/** A number that is no part of anything else. */
export interface NumberValue {
  /** The number. */
  readonly amount: number
}

/** A place in a row. */
export interface OrdinalValue {
  /** `3` for الثالث. */
  readonly number: number
}

/** An amount of money. */
export interface MoneyValue {
  /** How much. */
  readonly amount: number
  /** ISO 4217. Absent where the text leaves it open: 500 ريال. A bare دولار counts as `USD`. */
  readonly currency?: string
}

/** A measured quantity. */
export interface QuantityValue {
  /** How much. */
  readonly amount: number
  /** CLDR unit: `kilometer`, `square-meter`, `celsius`; `degree` where the text does not say of what. */
  readonly unit: string
}

/** A web address. */
export interface UrlValue {
  /** The address, with a scheme: `https://` is put before one that has none. */
  readonly url: string
}

/** An e-mail address. */
export interface EmailValue {
  /** The address. */
  readonly email: string
}

/** A hashtag or a mention. */
export interface TagValue {
  /** The tag without its sign, its words as they stand. */
  readonly tag: string
}

/** A telephone number. */
export interface PhoneValue {
  /** Its digits as 0–9, after `+` where the text has that. */
  readonly number: string
  /** The extension, as digits. */
  readonly extension?: string
}

/** What each built-in type's `value` holds. */
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
  event: KindValue
  /** A treaty, a law, a resolution. */
  law: KindValue
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

/** The built-in entity types. */
export type EntityType = keyof EntityValues

/** What found an entity: the layer that proposed the candidate that won, or a user's own matcher by its name. */
export type Source = 'gazetteer' | 'fuzzy' | 'rule' | 'coreference' | (string & {})

/** One entity of a given type. Use {@link Entity} for the union of the built-in types. */
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
 */
export type Entity<Type extends EntityType = EntityType> = { [T in Type]: EntityOf<T, EntityValues[T]> }[Type]

/** One thing that a gazetteer knows, with every name it goes by. */
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
 */
export interface Gazetteer<Type extends string = string, Value = unknown> {
  /** The type of the entities that it yields, or of the class that rules refer to. */
  readonly type: Type
  /** The entries. Those of the packaged gazetteers are decoded when first read. */
  readonly entries: readonly Entry<Value>[]
  /** `false` for words that rules need (months, given names) and that are no entities by themselves. */
  readonly entity?: boolean
}

/** A gazetteer whose entries are entities. */
export interface EntityGazetteer<Type extends string = string, Value = unknown> extends Gazetteer<Type, Value> {
  /** Its entries are entities by themselves. */
  readonly entity: true
}

/** A gazetteer of words that rules need and that are no entities by themselves: months, given names. */
export interface WordGazetteer<Type extends string = string, Value = unknown> extends Gazetteer<Type, Value> {
  /** Its entries are no entities. */
  readonly entity: false
}

/** What a token looks like. */
export type Shape = 'arabic' | 'latin' | 'number' | 'punctuation' | 'other'

/** A text as matchers see it: a row of tokens over the original string. */
export interface Document {
  /** The text itself. */
  readonly text: string
  /** How many tokens it has. */
  readonly length: number
  /** Offset in UTF-16 code units at which a token starts. */
  start(token: number): number
  /** Offset after a token. */
  end(token: number): number
  /** A token's folded letters: no marks, one form of alef, Latin digits, lower case. */
  folded(token: number): string
  /** What a token looks like. */
  shape(token: number): Shape
  /** What stands before a token: `0` nothing, `1` a space, `2` a line break, `3` an empty line. */
  gap(token: number): 0 | 1 | 2 | 3
}

/** A possible entity, before overlaps and doubts are settled. */
export interface Candidate<Type extends string = string, Value = unknown> extends Span {
  /** The type of the entity that it may become. */
  readonly type: Type
  /** Identifier of the entry, if there is one. */
  readonly id?: string
  /** Canonical name of the entry, if there is one. */
  readonly name?: string
  /** What the type knows. */
  readonly value?: Value
  /** 0–1; 1 is certain. */
  readonly score: number
  /** What proposes it. */
  readonly source: Source
  /** Where a particle that is written together with the name starts; it ends where the candidate starts. */
  readonly procliticStart?: number
}

/** Proposes candidates. The gazetteers and the rules are matchers too; this is how to add your own. */
export interface Matcher<Type extends string = string, Value = unknown> {
  /** Names it in errors, and in `source` where a candidate has none. */
  readonly name: string
  /** The types that it may propose. */
  readonly types: readonly Type[]
  /** Proposes candidates, in any order; called once a text. */
  match(document: Document): readonly Candidate<Type, Value>[]
}

/** How overlapping entities are returned: only the outermost, or also those inside them. */
export type Overlap = 'flat' | 'nested'

/** What {@link createExtractor} takes. Every option may be left out. */
export interface ExtractorOptions<
  G extends readonly Gazetteer[] = readonly Gazetteer[],
  R extends readonly AnyRule[] = readonly AnyRule[],
  M extends readonly Matcher[] = readonly Matcher[],
> {
  /** The names to look up. */
  readonly gazetteers?: G
  /** The patterns to apply, made with `defineRule`. */
  readonly rules?: R
  /** Your own matchers. */
  readonly matchers?: M
  /** The types to return. By default all but `title`, `number`, `ordinal`, `url`, `email`, `hashtag`, `mention` and `phone`. */
  readonly types?: readonly TypesOf<G | R | M>[]
  /** `'flat'` (the default): no two entities overlap. `'nested'`: also those inside another, with `depth`. */
  readonly overlap?: Overlap
  /** Entities below this score (0–1) are left out. 0.5 by default. */
  readonly minScore?: number
  /** Whether a person's last name is found wherever the text also has the full name. `true` by default. */
  readonly coreference?: boolean
  /**
   * The day of writing, which relative dates count from: أمس, الأسبوع الماضي. A `Date` counts as its day in UTC. Without it
   * such dates say only how far away they are: the extractor never reads the clock.
   */
  readonly referenceDate?: Date | string
  /**
   * Whether to find misspelt names. On by default where the gazetteers hold common words, without which every unknown word might be a
   * name; `false` turns it off, `{}` on.
   */
  readonly fuzzy?: false | Fuzzy
}

/** How misspelt names are found. Every field may be left out. */
export interface Fuzzy {
  /** The most that a misspelling may cost; 1 is one letter in place of an unrelated one, and the default. */
  readonly maxCost?: number
  /** How many letters a name of one word must have to count without evidence. 8 by default. */
  readonly minLength?: number
  /** The types of gazetteers whose names may be misspelt. By default all but `group` and `title`. */
  readonly types?: readonly string[]
}

/** What a rule's production says of a match. */
export interface Production<Value> {
  /** What the match means. */
  readonly value: Value
  /** The capture that becomes the entity; the whole match where this is left out. */
  readonly span?: string
  /** 0–1; the rule's own score where this is left out. */
  readonly score?: number
}

/** Part of a match, by the name that the pattern gave it with `capture`. */
export interface Capture extends Span {
  /** The text as it stands. */
  readonly text: string
  /** Its folded letters, tokens separated by one space. */
  readonly folded: string
  /** The gazetteer entry, where the captured pattern is a `gazetteer(…)` that matched. */
  readonly entry?: Entry
}

/** What a rule's production is given. */
export interface RuleMatch extends Span {
  /** The whole match as it stands in the text. */
  readonly text: string
  /** The named parts; those that took no part in the match are absent. */
  readonly captures: Readonly<Record<string, Capture | undefined>>
  /** The extractor's option `referenceDate`, as `YYYY-MM-DD`. */
  readonly referenceDate?: string
}

/** A pattern over tokens, as data. Build one with the words of `aalam/rules`: `sequence`, `choice`, `words` … */
export type Pattern =
  | {
      /** One of some words; each may be several words long. */
      readonly op: 'words'
      /** The words, as they are usually spelt. */
      readonly words: readonly string[]
    }
  | {
      /** A name or word that a gazetteer of this type holds. */
      readonly op: 'gazetteer'
      /** The gazetteer's type. */
      readonly type: string
      /** Whether names that need evidence count here. */
      readonly weak: boolean
      /** Whether the name may follow a proclitic; at the beginning of a rule it always may. */
      readonly proclitics: boolean
      /** The fewest words of a name that counts here. */
      readonly minWords: number
      /** Takes only some of the entries. */
      readonly accepts?: ((entry: Entry) => boolean) | undefined
    }
  | {
      /** A token by its look. */
      readonly op: 'shape'
      /** What it looks like. */
      readonly shape: Shape
      /** The least number of letters. */
      readonly minLength: number
      /** With the article (`true`) or without (`false`). */
      readonly definite?: boolean | undefined
      /** Takes only some tokens, by their folded letters. */
      readonly accepts?: ((folded: string) => boolean) | undefined
    }
  | {
      /** Some patterns, one after the other. */
      readonly op: 'sequence'
      /** The patterns. */
      readonly parts: readonly Pattern[]
    }
  | {
      /** The first of some patterns that leads to a match. */
      readonly op: 'choice'
      /** The patterns. */
      readonly parts: readonly Pattern[]
    }
  | {
      /** A pattern several times over. */
      readonly op: 'repeat'
      /** The pattern. */
      readonly part: Pattern
      /** The least number of times. */
      readonly min: number
      /** The greatest. */
      readonly max: number
    }
  | {
      /** Nothing, provided that the part does not match here. */
      readonly op: 'not'
      /** The pattern. */
      readonly part: Pattern
    }
  | {
      /** Nothing, provided that the token before is such a one. */
      readonly op: 'after'
      /** Words or a shape: one token. */
      readonly part: Pattern
      /** Whether the entity begins with that token. */
      readonly include: boolean
    }
  | {
      /** Nothing, provided that no space stands before the next token. */
      readonly op: 'joined'
    }
  | {
      /** A part without captures that many rules have in common; where it ends is worked out once a place. */
      readonly op: 'shared'
      /** The pattern. */
      readonly part: Pattern
    }
  | {
      /** A pattern whose text the production is given. */
      readonly op: 'capture'
      /** By what name. */
      readonly name: string
      /** The pattern. */
      readonly part: Pattern
    }

/** A named pattern with what it means. Make one with `defineRule`. */
export interface Rule<Type extends string = string, Value = unknown> {
  /** Names it in errors and explanations. */
  readonly name: string
  /** The type of its entities. */
  readonly type: Type
  /** What to look for. It must open with a word, a gazetteer class or a number. */
  readonly pattern: Pattern
  /** 0–1, for matches whose production gives no score. 0.9 by default. */
  readonly score?: number
  /** Reads the value off a match; `undefined` refuses it. */
  produce(match: RuleMatch): Production<Value> | undefined
}

/** A rule of any type and value. */
export type AnyRule = Rule<string, unknown>

/** A rule for one of the built-in types. */
export type DefaultRule = { [T in EntityType]: Rule<T, EntityValues[T]> }[EntityType]

/** The members' type of a list. */
export type ElementOf<S> = S extends readonly (infer E)[] ? E : never

/** The entities that one gazetteer, rule or matcher yields. */
export type EntityFrom<E> = E extends WordGazetteer
  ? never
  : E extends Gazetteer<infer T, infer V>
    ? EntityWith<T, V>
    : E extends Rule<infer T, infer V>
      ? EntityWith<T, V>
      : E extends Matcher<infer T, infer V>
        ? EntityWith<T, V>
        : never

/** An entity of a type: the built-in value where the type is built in, the given one elsewhere. */
export type EntityWith<T extends string, V> = T extends EntityType ? EntityOf<T, EntityValues[T]> : EntityOf<T, V>

/** The union of the entities that some gazetteers, rules and matchers yield. */
export type EntitiesOf<S extends readonly unknown[]> = EntityFrom<ElementOf<S>>

/** The types of the entities that some gazetteers, rules and matchers yield. */
export type TypesOf<S extends readonly unknown[]> = EntitiesOf<S>['type']

/** Something that speaks for a candidate, or against it. */
export interface Reason {
  /** What kind of evidence it is, in words. docs/scores.md lists the kinds. */
  readonly kind: string
  /** What it adds to the score: above 0 it speaks for the candidate, below 0 against it. */
  readonly weight: number
  /** The words that give it, where some do. */
  readonly span?: Span
}

/** What became of a candidate. */
export type Outcome =
  | {
      /** It is one of the entities. */
      readonly kind: 'kept'
    }
  | {
      /** It scores less than the option `minScore` asks for. */
      readonly kind: 'below minScore'
    }
  | {
      /** It overlaps with an entity that was preferred. */
      readonly kind: 'beaten'
      /** That entity. */
      readonly by: Span & {
        /** Its type. */
        readonly type: string
      }
    }

/** A candidate that an extractor considered, and what became of it. */
export interface Explanation extends Span {
  /** The type of the entity that it is, or would have been. */
  readonly type: string
  /** The text itself. */
  readonly text: string
  /** Identifier of the gazetteer entry, if there is one. */
  readonly id?: string
  /** The entry's canonical name, if there is one. */
  readonly name?: string
  /** What proposed it. */
  readonly source: Source
  /** The name of the rule that proposed it, where `source` is `'rule'`. */
  readonly rule?: string
  /** The particle that is written together with it, if there is one. */
  readonly proclitic?: Proclitic
  /** What it scored when it was proposed, 0–1. */
  readonly prior: number
  /** What was found for it and against it, in the order in which it was weighed. */
  readonly evidence: readonly Reason[]
  /** What it scores with the evidence, 0–1. */
  readonly score: number
  /** What became of it. */
  readonly outcome: Outcome
}

/** What {@link createExtractor} returns. */
export interface Extractor<E> {
  /**
   * Finds the entities of a text.
   *
   * @param text - Any string: empty, ten megabytes long, with lone surrogates or without a letter of Arabic.
   * @returns The entities, sorted by `start`; offsets are UTF-16 code units.
   * @throws TypeError if `text` is not a string.
   */
  readonly extract: (text: string) => E[]
  /**
   * Says what was considered in a text, and why `extract` returns what it returns. Slower than `extract`, which keeps no books.
   *
   * @param text - Any string.
   * @returns Every candidate, sorted by `start`, the longer before the shorter.
   * @throws TypeError if `text` is not a string.
   */
  readonly explain: (text: string) => Explanation[]
}
