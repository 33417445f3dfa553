/**
 * Many texts in Node: streams in, entities out in the same order, on as many threads as asked for.
 *
 * @module aalam/node
 */
export {
  type ExtractAllOptions,
  type Extracted,
  type ExtractedJson,
  extractAll,
  extractAllAsJson,
  type TextOf,
} from './extract-all.js'
export type { Items } from './search-all.js'
