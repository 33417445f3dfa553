/** An extractor, and its options. */
import type { Explanation } from './explanation.js'
import type { Gazetteer } from './gazetteer.js'
import type { Matcher } from './matcher.js'
import type { AnyRule } from './rule.js'
import type { TypesOf } from './yield.js'

/**
 * How overlapping entities are returned: only the outermost, or also those inside them.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 *
 * const texts = (overlap: 'flat' | 'nested') => createExtractor({ overlap }).extract('جامعة القاهرة').map(({ text }) => text)
 * texts('flat') // => ['جامعة القاهرة']
 * texts('nested') // => ['جامعة القاهرة', 'القاهرة']
 * ```
 *
 * @category Extracting
 */
export type Overlap = 'flat' | 'nested'

/**
 * What {@link createExtractor} takes. Every option may be left out.
 *
 * @example
 * ```ts
 * import { createExtractor, type ExtractorOptions } from 'aalam'
 *
 * const options = { types: ['person', 'date'], minScore: 0.6, referenceDate: '2024-01-15' } as const satisfies ExtractorOptions
 * createExtractor(options).extract('وصل بوتين أمس').map(({ type, text }) => `${type} ${text}`)
 * // => ['person بوتين', 'date أمس']
 * ```
 *
 * @category Extracting
 */
export interface ExtractorOptions<
  G extends readonly Gazetteer[] = readonly Gazetteer[],
  R extends readonly AnyRule[] = readonly AnyRule[],
  M extends readonly Matcher[] = readonly Matcher[],
  T extends TypesOf<G | R | M> = TypesOf<G | R | M>,
> extends ReadingOptions {
  /** The names to look up. Where two hold the same name, that of the first counts. */
  readonly gazetteers?: G
  /** The patterns to apply, made with {@link defineRule}. */
  readonly rules?: R
  /** Functions that propose entities by themselves. */
  readonly matchers?: M
  /** The types to return. By default all but `title`, `number`, `ordinal`, `url`, `email`, `hashtag`, `mention` and `phone`. */
  readonly types?: readonly T[]
}

/**
 * How texts are read, whatever is looked for in them. Every option may be left out.
 *
 * @example
 * ```ts
 * import { createExtractor, type ReadingOptions } from 'aalam'
 *
 * const reading: ReadingOptions = { overlap: 'nested', coreference: false, referenceDate: '2024-01-15', fuzzy: false }
 * createExtractor({ ...reading, types: ['date'] }).extract('وصل أمس')[0]?.value
 * // => { kind: 'relative', unit: 'day', offset: -1, resolved: '2024-01-14' }
 * ```
 *
 * @category Extracting
 */
export interface ReadingOptions {
  /** `'flat'` (the default): no two entities overlap. `'nested'`: also those inside another, with `depth`. */
  readonly overlap?: Overlap
  /** Entities below this score (0–1) are left out. 0.35 by default. */
  readonly minScore?: number
  /** Whether short forms (a last name, a kunya, an acronym) are found wherever the text also has the full name. `true` by default. */
  readonly coreference?: boolean
  /**
   * The day of writing, which relative dates count from: أمس, الأسبوع الماضي. A `Date` counts as its day in UTC. Without it
   * such dates say only how far away they are: the extractor never reads the clock. A string is an ISO 8601 date or date and time, of which
   * the day counts as it stands: `2024-01-15`, `2024-01-15T23:30:00-05:00`.
   */
  readonly referenceDate?: Date | string
  /**
   * Whether to find misspelt names. On by default where the gazetteers hold common words, without which every unknown word might be a
   * name; `false` turns it off, `{}` on.
   */
  readonly fuzzy?: false | Fuzzy
}

/**
 * How misspelt names are found. Every field may be left out.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 *
 * const text = 'زار فلاديمر بوتين'
 * createExtractor({ fuzzy: { minLength: 6 } }).extract(text).map(({ text }) => text) // => ['فلاديمر بوتين']
 * createExtractor({ fuzzy: { types: ['country'] } }).extract('أفغنستان')[0]?.id // => 'AF'
 * ```
 *
 * @category Extracting
 */
export interface Fuzzy {
  /** The most that a misspelling may cost, from 0 on; 1 is one letter in place of an unrelated one, and the default. */
  readonly maxCost?: number
  /** How many letters a name of one word must have to count without evidence, from 0 on. 8 by default. */
  readonly minLength?: number
  /** The types of gazetteers whose names may be misspelt. By default all but `group` and `title`. */
  readonly types?: readonly string[]
}

/**
 * What {@link createExtractor} returns.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 *
 * const { extract, explain } = createExtractor({ types: ['country'] })
 * extract('زار بوتين الصين').map(({ id }) => id) // => ['CN']
 * explain('زار بوتين الصين').filter(({ outcome }) => outcome.kind === 'kept').map(({ id }) => id) // => ['CN']
 * ```
 *
 * @category Extracting
 */
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
