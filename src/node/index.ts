/**
 * Many texts in Node: streams in, entities out in the same order, on as many threads as asked for. An ES module alone.
 *
 * @example
 * ```ts
 * import { Readable } from 'node:stream'
 * import { extractAll } from 'aalam/node'
 *
 * const found = []
 * for await (const { entities } of extractAll(Readable.from(['في موسكو', 'في بيروت']))) found.push(entities[0]?.id)
 * found // => ['moscow', 'beirut']
 * ```
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
