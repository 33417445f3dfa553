/** What is known of the words that rules need. */

/**
 * What is known of a given name or a family name.
 *
 * @example
 * ```ts
 * import { givenNames } from 'aalam/gazetteers'
 *
 * givenNames.entries.find(({ name }) => name === 'فاطمة')?.value // => { gender: 'f', origin: 'arab' }
 * ```
 *
 * @category Gazetteers
 */
export interface NamePartValue {
  /** Who bears it: `m`, `f`, or both. */
  readonly gender?: 'm' | 'f' | 'mf'
  /** Whether it is an Arab name, or one that is written in Arabic letters. */
  readonly origin?: 'arab' | 'foreign'
}

/**
 * What a word announces that opens a name.
 *
 * @example
 * ```ts
 * import { headNouns } from 'aalam/gazetteers'
 *
 * headNouns.entries.find(({ name }) => name === 'مدينة')?.value // => { type: 'location', kind: 'city', precedes: 'place' }
 * ```
 *
 * @category Gazetteers
 */
export interface HeadNounValue {
  /** The entity type. */
  readonly type?: string
  /** The kind within that type. */
  readonly kind?: string
  /**
   * What it makes of a name after it that no list holds, members separated by `|`. `place`: the name is a place's, and the noun no part of it;
   * `vague-place`: the same, but the noun means other things too; `facility`: both together name a facility; `facility-noun`: also where a
   * noun with the article follows that is no word of the language; `street`: where any such noun does;
   * `event-place`, `event-name`: with the town, or the foreign name, behind it, it names an event; `event`: where it is also said what for.
   */
  readonly precedes?: string
}

/**
 * How a word speaks of the person whose name follows it.
 *
 * @example
 * ```ts
 * import { personCues } from 'aalam/gazetteers'
 *
 * personCues.entries.find(({ aliases }) => aliases?.includes('ابنته'))?.value // => { kind: 'kin' }
 * ```
 *
 * @category Gazetteers
 */
export interface PersonCueValue {
  /** `saying`: what persons say and do in public; `doing`: other verbs; `deed`: nouns of what is done or had; `kin`: somebody's people;
   * `particle`: what a subject follows, whoever or whatever it is. */
  readonly kind?: string
}

/**
 * Beside which words a name is another word.
 *
 * @example
 * ```ts
 * import { ambiguousNames } from 'aalam/gazetteers'
 *
 * const hamas = ambiguousNames.entries.find(({ id }) => id === 'hamas')
 * hamas?.value?.before // => 'بكل|روح'
 * ```
 *
 * @category Gazetteers
 */
export interface AmbiguousNameValue {
  /** Words before it, separated by `|`. */
  readonly before?: string
  /** Words after it, separated by `|`. */
  readonly after?: string
  /** Words before it that count only where the text names nothing else of its type, separated by `|`. */
  readonly alone?: string
  /** What its vowel marks tell: `عُمَان=OM|عَمَّان=amman`, each a spelling and the id that it means, or none where it is no name. */
  readonly vowels?: string
  /** The only type that these words speak against; any, where this is left out. السعودية after السوق is no country, but Saudi. */
  readonly type?: string
}

/**
 * How an English word that is also a name is written.
 *
 * @example
 * ```ts
 * import { englishWords } from 'aalam/gazetteers'
 *
 * englishWords.entries.find(({ name }) => name === 'may')?.value // => { kind: 'capitalized' }
 * ```
 *
 * @category Gazetteers
 */
export interface EnglishWordValue {
  /** Present where the word is often capitalized without being the name: `May`, `North`. Without it, only lower case makes it a word. */
  readonly kind?: 'capitalized'
}

/**
 * What is known of a currency.
 *
 * @example
 * ```ts
 * import { currencies } from 'aalam/gazetteers'
 *
 * currencies.entries.find(({ id }) => id === 'EUR')?.value // => { symbols: '€' }
 * ```
 *
 * @category Gazetteers
 */
export interface CurrencyValue {
  /** Signs and abbreviations, separated by `|`. */
  readonly symbols?: string
}

/**
 * The value of words of which nothing more is known than their id.
 *
 * @category Gazetteers
 */
export type NoValue = Readonly<Record<string, never>>
