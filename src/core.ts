/**
 * The engine alone, without data: bring your own gazetteers and rules.
 *
 * @module aalam/core
 */
export { createExtractor } from './extractor.js'
export { defineGazetteer } from './lexicon/gazetteer.js'
export { defineRule } from './match/pattern/words.js'
export type * from './types.js'
