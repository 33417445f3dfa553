/**
 * Many texts in Node: streams in, entities out in the same order, on as many threads as asked for.
 *
 * @module aalam/node
 */
export { type ExtractAllOptions, type Extracted, extractAll, type Items, type TextOf } from './extract-all.js'
