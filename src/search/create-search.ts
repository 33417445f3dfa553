import Fuse from 'fuse.js/basic'
import { show } from '../errors/show.js'
import { refuseUnknown } from '../errors/unknown.js'
import { checkGazetteer } from '../lexicon/gazetteer.js'
import type { Gazetteer } from '../types.js'
import { comparable, listNames, type NameList, type SearchName } from './name-list.js'
import type { Search, SearchOptions, SearchResultOf, SearchResultsOf } from './result.js'
import { Shortlist } from './shortlist.js'

/**
 * What {@link createSearch} takes.
 *
 * @example
 * ```ts
 * import { countries } from 'aalam/gazetteers/countries'
 * import { createSearch, type CreateSearchOptions } from 'aalam/search'
 *
 * const options = { gazetteers: [countries] } satisfies CreateSearchOptions
 * createSearch(options)('الصين')[0]?.id // => 'CN'
 * ```
 *
 * @category Searching
 */
export interface CreateSearchOptions<G extends readonly Gazetteer[] = readonly Gazetteer[]> {
  /** The gazetteers whose entries are searched. Those of words that are no entities (`entity: false`) are passed over. */
  readonly gazetteers: G
}

const DEFAULT_LIMIT = 10
/** Searched only when it is asked for. */
const TITLE = 'title'
/** What likeness and prominence weigh. */
const PROMINENCE = 0.25
/** What is taken off where the query does not stand at the beginning of a name, or of a word of it; and behind a proclitic. */
const INSIDE = 0.1
const WITHIN = 0.25
const STRIPPED = 0.1
const PROCLITICS = /^[وف]?[بكل]?(?=.{3})/

/**
 * Makes a search of gazetteers: for curation tools and entity pickers over names of your own. Diacritics, the article and particles before
 * a name are forgiven, and so are slips of the pen. Likeness weighs three quarters; the rest is how well known an entry is, which is
 * read off its `population`, if its value has that, and off the number of its names.
 *
 * @param options - The `gazetteers` to search. To add to the packaged ones, spread them: `[...defaultGazetteers, products]`.
 * @returns A function that takes a query and {@link SearchOptions}. Its lists are made for the first query, so make it once and keep it.
 * @throws TypeError if an option is wrong; the message names the option, its value and what is allowed.
 *
 * @example
 * ```ts
 * import { defineGazetteer } from 'aalam/core'
 * import { createSearch } from 'aalam/search'
 *
 * const products = defineGazetteer({
 *   type: 'product',
 *   entries: [
 *     { id: 'iphone', name: 'آيفون', english: 'iPhone', value: { maker: 'Apple' } },
 *     { id: 'galaxy', name: 'غالاكسي', english: 'Galaxy', value: { maker: 'Samsung' } },
 *   ],
 * })
 * const search = createSearch({ gazetteers: [products] })
 * search('ايفو').map(({ id, value }) => `${id}: ${value.maker}`) // => ['iphone: Apple']
 * search('galxy')[0]?.id // => 'galaxy'
 * ```
 *
 * @category Searching
 */
export function createSearch<const G extends readonly Gazetteer[]>(
  options: CreateSearchOptions<G>,
): Search<SearchResultsOf<G[number]>> {
  const gazetteers = checkOptions(options)
  const types = new Set(gazetteers.filter(({ entity }) => entity !== false).map(({ type }) => type))
  let list: NameList | undefined
  let shortlist: Shortlist | undefined
  const search = (query: string, options: SearchOptions = {}): SearchResultOf<string, unknown>[] => {
    const { wanted, limit } = checkSearch(query, options, types)
    list ??= listNames(gazetteers)
    shortlist ??= new Shortlist(list.names.map(({ text }) => text))
    const best = new Map<number, { readonly name: SearchName; readonly score: number }>()
    for (const { text, penalty } of readingsOf(query)) {
      const names = shortlist.find(text).map((number) => (list as NameList).names[number] as SearchName)
      const among = names.filter(({ entry }) => wanted.has((list as NameList).entries[entry]?.type ?? ''))
      for (const { name, likeness } of compare(text, among)) {
        const prominence = list.entries[name.entry]?.prominence ?? 0
        const score = Math.max(0, (likeness - penalty) * (1 - PROMINENCE) + prominence * PROMINENCE)
        if (score > (best.get(name.entry)?.score ?? -1)) best.set(name.entry, { name, score })
      }
    }
    return [...best]
      .sort(([a, { score }], [b, other]) => other.score - score || a - b)
      .slice(0, limit)
      .map(([number, { name, score }]) => toResult(list as NameList, number, name, score))
  }
  return search as Search<SearchResultsOf<G[number]>>
}

function toResult(
  { entries }: NameList,
  number: number,
  matched: SearchName,
  score: number,
): SearchResultOf<string, unknown> {
  const { type, entry } = entries[number] as NameList['entries'][number]
  const { id, name, english, value = {} } = entry
  return { type, id, name, ...(english && { english }), value, matched: matched.name, score }
}

/** The query as it is, and without the particles that may stand before it. */
function readingsOf(query: string): { readonly text: string; readonly penalty: number }[] {
  const whole = comparable(query)
  if (whole === '') return []
  const stripped = comparable(
    query
      .trim()
      .replace(/^([وف]?)لل/, 'ال')
      .replace(PROCLITICS, ''),
  )
  const readings = [{ text: whole, penalty: 0 }]
  if (stripped !== whole && stripped !== '') readings.push({ text: stripped, penalty: STRIPPED })
  return readings
}

/** How like each name is to a text, 0–1; names that are not like it are left out. */
function compare(
  text: string,
  names: readonly SearchName[],
): { readonly name: SearchName; readonly likeness: number }[] {
  const fuse = new Fuse(names, {
    keys: ['text'],
    includeScore: true,
    threshold: 0.4,
    ignoreLocation: true,
    ignoreFieldNorm: true,
  })
  return fuse.search(text).map(({ item, score = 1 }) => {
    const place = item.text.indexOf(text)
    const inside = place === 0 ? 0 : place > 0 && item.text[place - 1] === ' ' ? INSIDE : WITHIN
    // Of two names that begin alike, the one of which less is missing.
    const rest = Math.abs(item.text.length - text.length) / Math.max(item.text.length, text.length)
    return { name: item, likeness: (1 - score) * (1 - inside) * (1 - INSIDE * rest) }
  })
}

function checkOptions(options: CreateSearchOptions): readonly Gazetteer[] {
  checkObject(options, ['gazetteers'])
  const { gazetteers } = options
  if (!Array.isArray(gazetteers)) throw new TypeError(`gazetteers: ${show(gazetteers)} is not an array`)
  for (const gazetteer of gazetteers as readonly Gazetteer[]) checkGazetteer(gazetteer)
  return gazetteers
}

function checkObject(options: unknown, allowed: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(`options: ${show(options)} is not an object { ${allowed.join(', ')} }`)
  refuseUnknown('options', options, allowed)
}

function checkSearch(
  query: unknown,
  options: SearchOptions,
  types: ReadonlySet<string>,
): { wanted: ReadonlySet<string>; limit: number } {
  if (typeof query !== 'string') throw new TypeError(`search: ${show(query)} is not a string`)
  checkObject(options, ['types', 'limit'])
  const { limit = DEFAULT_LIMIT, types: wanted } = options
  if (!Number.isInteger(limit) || limit < 1)
    throw new TypeError(`limit: ${show(limit)} is not a whole number from 1 on`)
  if (wanted === undefined) return { wanted: new Set([...types].filter((type) => type !== TITLE)), limit }
  if (!Array.isArray(wanted)) throw new TypeError(`types: ${show(wanted)} is not an array`)
  for (const type of wanted) {
    if (!types.has(type))
      throw new TypeError(
        `types: ${show(type)} is the type of no gazetteer; allowed are ${[...types].sort().join(', ') || 'none'}`,
      )
  }
  return { wanted: new Set(wanted), limit }
}
