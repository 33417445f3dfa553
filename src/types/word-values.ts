/** What is known of the words that rules need. */

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
