/**
 * The default rules, and the words to write your own.
 *
 * @module aalam/rules
 */
import { dateRules } from './date.js'
import { organizationRules } from './organization.js'
import { percentRules } from './percent.js'
import { personRules } from './person.js'
import { placeRules } from './place.js'

export {
  capture,
  choice,
  defineRule,
  gazetteer,
  not,
  optional,
  repeat,
  sequence,
  shape,
  words,
} from '../match/pattern/words.js'
export type { AnyRule, Capture, Pattern, Production, Rule, RuleMatch, Shape } from '../types.js'
export { dateRules, organizationRules, percentRules, personRules, placeRules }

/** Every default rule. They refer to the packaged gazetteers, so an extractor that takes them needs these too. */
export const defaultRules = [
  ...dateRules,
  ...percentRules,
  ...personRules,
  ...organizationRules,
  ...placeRules,
] as const
