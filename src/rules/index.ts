/**
 * The default rules, and the words to write your own: a pattern is made of {@link words}, {@link shape}, {@link gazetteer} and what joins
 * them, and {@link defineRule} says what a match of it means.
 *
 * @example
 * ```ts
 * import { createExtractor, defaultRules } from 'aalam'
 * import { capture, defineRule, sequence, shape, words } from 'aalam/rules'
 *
 * const gate = defineRule({
 *   name: 'gate',
 *   type: 'gate',
 *   pattern: sequence(words('البوابة', 'بوابة'), capture('number', shape('number'))),
 *   produce: ({ captures }) => ({ value: Number(captures.number?.folded) }),
 * })
 * createExtractor({ rules: [...defaultRules, gate] }).extract('من البوابة ١٢')[0]?.value // => 12
 * ```
 *
 * @module aalam/rules
 */
import type { DefaultMatcher, DefaultRule } from '../types.js'
import { dateRules } from './date.js'
import { email } from './email.js'
import { eventRules } from './event.js'
import { hashtag } from './hashtag.js'
import { lawRules } from './law.js'
import { mention } from './mention.js'
import { moneyRules } from './money.js'
import { numberRules } from './number.js'
import { ordinalRules } from './ordinal.js'
import { organizationRules } from './organization.js'
import { percentRules } from './percent.js'
import { personRules } from './person.js'
import { phone } from './phone.js'
import { placeRules } from './place.js'
import { quantityRules } from './quantity.js'
import { timeRules } from './time.js'
import { url } from './url.js'

export {
  after,
  ahead,
  capture,
  choice,
  defineRule,
  gazetteer,
  joined,
  not,
  optional,
  repeat,
  sequence,
  shape,
  shared,
  words,
} from '../match/pattern/words.js'
export type {
  AfterOptions,
  AnyRule,
  Capture,
  GazetteerOptions,
  Pattern,
  Production,
  Rule,
  RuleMatch,
  Shape,
  ShapeOptions,
} from '../types.js'
export { resolveDate } from './resolve-date.js'
export {
  dateRules,
  email,
  eventRules,
  hashtag,
  lawRules,
  mention,
  moneyRules,
  numberRules,
  ordinalRules,
  organizationRules,
  percentRules,
  personRules,
  phone,
  placeRules,
  quantityRules,
  timeRules,
  url,
}

/**
 * Every default rule. They refer to the packaged gazetteers, so an extractor that takes them needs these too.
 *
 * @example
 * ```ts
 * import { createExtractor, defaultRules } from 'aalam'
 *
 * const { extract } = createExtractor({ rules: defaultRules.filter(({ type }) => type === 'money') })
 * extract('دفع 20 دولارا أمس').map(({ type }) => type) // => ['money']
 * ```
 *
 * @category Rules
 */
export const defaultRules: readonly DefaultRule[] = [
  ...dateRules,
  ...timeRules,
  ...moneyRules,
  ...percentRules,
  ...quantityRules,
  ...numberRules,
  ...ordinalRules,
  ...personRules,
  ...organizationRules,
  ...placeRules,
  ...eventRules,
  ...lawRules,
]

/**
 * Every default matcher: what is found in the original text instead of its tokens. All of them are off by default.
 *
 * @example
 * ```ts
 * import { defaultMatchers } from 'aalam'
 *
 * defaultMatchers.map(({ name }) => name) // => ['url', 'email', 'hashtag', 'mention', 'phone']
 * ```
 *
 * @category Matchers
 */
export const defaultMatchers: readonly DefaultMatcher[] = [url, email, hashtag, mention, phone]
