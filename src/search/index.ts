/**
 * A search box over gazetteers of your own. No data: that over the packaged ones is `search` of `aalam`.
 *
 * @module aalam/search
 */
export { type CreateSearchOptions, createSearch } from './create-search.js'
export type {
  Search,
  SearchOptions,
  SearchResult,
  SearchResultOf,
  SearchResultsOf,
} from './result.js'
