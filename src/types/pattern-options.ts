/** What the makers of patterns take besides what is looked for. */
import type { Entry } from './gazetteer.js'

/**
 * What `gazetteer(…)` of `aalam/rules` takes. Every field may be left out.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 * import { defineRule, gazetteer, type GazetteerOptions, sequence, words } from 'aalam/rules'
 *
 * const options: GazetteerOptions = { proclitics: true, accepts: ({ id }) => id === 'united-nations' }
 * const envoy = defineRule({
 *   name: 'envoy',
 *   type: 'envoy',
 *   pattern: sequence(words('المبعوث الخاص'), gazetteer('organization', options)),
 *   produce: ({ text }) => ({ value: text }),
 * })
 * createExtractor({ rules: [envoy] }).extract('وصل المبعوث الخاص للأمم المتحدة')[0]?.value // => 'المبعوث الخاص للأمم المتحدة'
 * ```
 *
 * @category Patterns
 */
export interface GazetteerOptions {
  /** Takes only some of the entries. */
  readonly accepts?: (entry: Entry) => boolean
  /** Whether names that need evidence count. `true` by default. */
  readonly weak?: boolean
  /** Whether a name may be written together with a particle: الأمين العام للأمم المتحدة. `false` by default; at the beginning of a rule it always may. */
  readonly proclitics?: boolean
  /**
   * Whether a single token counts too that is such a name with what Arabic writes together with it, the article and pronouns included:
   * الغرز, بيتك. Its capture has no `entry`. `false` by default.
   */
  readonly inflected?: boolean
  /** The fewest words of a name that counts. 1 by default. */
  readonly minWords?: number
}

/**
 * What `shape(…)` of `aalam/rules` takes. Every field may be left out.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 * import { defineRule, sequence, shape, type ShapeOptions, words } from 'aalam/rules'
 *
 * const options: ShapeOptions = { definite: true, minLength: 4 }
 * const hall = defineRule({
 *   name: 'hall',
 *   type: 'hall',
 *   pattern: sequence(words('قاعة'), shape('arabic', options)),
 *   produce: ({ text }) => ({ value: text }),
 * })
 * createExtractor({ rules: [hall] }).extract('قاعة كبيرة غير قاعة الاجتماعات').map(({ text }) => text) // => ['قاعة الاجتماعات']
 * ```
 *
 * @category Patterns
 */
export interface ShapeOptions {
  /** The least number of letters. 1 by default. */
  readonly minLength?: number
  /** With the article ال (`true`) or without it (`false`). Either by default. */
  readonly definite?: boolean
  /** A word that some gazetteer holds by itself, as it stands or behind particles (`true`), or that none does (`false`). Either by default. */
  readonly known?: boolean
  /** Takes only some tokens, by their folded letters. */
  readonly accepts?: (folded: string) => boolean
}

/**
 * What `after(…)` of `aalam/rules` takes. It may be left out.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 * import { after, type AfterOptions, defineRule, sequence, shape, words } from 'aalam/rules'
 *
 * const options: AfterOptions = { include: true }
 * const rows = defineRule({
 *   name: 'rows',
 *   type: 'rows',
 *   pattern: sequence(after(words('من'), options), shape('number'), words('إلى'), shape('number')),
 *   produce: ({ text }) => ({ value: text }),
 * })
 * createExtractor({ rules: [rows] }).extract('الصفوف من 3 إلى 7')[0]?.value // => 'من 3 إلى 7'
 * ```
 *
 * @category Patterns
 */
export interface AfterOptions {
  /**
   * Whether that token is the beginning of the entity. A rule is tried where its own first token stands, so this is how it takes in a word
   * that is too frequent to look for: من in من 3 إلى 5 مايو. `false` by default.
   */
  readonly include?: boolean
}
