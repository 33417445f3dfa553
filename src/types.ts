/**
 * The vocabulary of the package: what goes in (gazetteers, rules, matchers, options) and what comes out (entities).
 * Types alone; nothing here runs.
 */
export type * from './types/address-values.js'
export type * from './types/amount-values.js'
export type * from './types/date-value.js'
export type * from './types/entity.js'
export type * from './types/explanation.js'
export type * from './types/extractor.js'
export type * from './types/gazetteer.js'
export type * from './types/matcher.js'
export type * from './types/name-values.js'
export type * from './types/pattern-options.js'
export type * from './types/rule.js'
export type * from './types/span.js'
export type * from './types/time-value.js'
export type * from './types/word-values.js'
export type * from './types/yield.js'
