/**
 * The engine alone, without data: bring your own gazetteers and rules. For pages that must be small; the types are those of `aalam`.
 *
 * @example
 * ```ts
 * import { createExtractor, defineGazetteer } from 'aalam/core'
 *
 * const staff = defineGazetteer({ type: 'staff', entries: [{ id: 'z.q', name: 'زهراء القرطاسي' }] })
 * createExtractor({ gazetteers: [staff] }).extract('كتبت زهراء القرطاسي')[0]?.id // => 'z.q'
 * ```
 *
 * @module aalam/core
 */
export { createExtractor } from './extractor.js'
export { defineGazetteer } from './lexicon/gazetteer.js'
export { defineRule } from './match/pattern/words.js'
export type * from './types.js'
