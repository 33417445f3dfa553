import Fuse from 'fuse.js/basic'
import { show } from '../errors/show.js'
import { refuseUnknown } from '../errors/unknown.js'
import type { Gazetteer } from '../types.js'
import { comparable, listNames, type NameList, type SearchName } from './name-list.js'
import { Shortlist } from './shortlist.js'

/**
 * What {@link search} takes. Every field may be left out.
 *
 * @example
 * ```ts
 * import { search, type SearchOptions } from 'aalam'
 *
 * const options: SearchOptions<'country'> = { types: ['country'], limit: 1 }
 * search('china', options).map(({ id }) => id) // => ['CN']
 * ```
 *
 * @category Searching
 */
export interface SearchOptions<Type extends string = string> {
  /** The types to search. By default all but `title`. */
  readonly types?: readonly Type[]
  /** The most results. 10 by default. */
  readonly limit?: number
}

/**
 * An entry that a query may mean.
 *
 * @example
 * ```ts
 * import { search } from 'aalam'
 *
 * const [china] = search('china', { types: ['country'], limit: 1 })
 * const { type, id, name, english, value } = china
 * const shown = { type, id, name, english, value }
 * shown // => { type: 'country', id: 'CN', name: 'الصين', english: 'China', value: { country: 'CN', kind: 'country' } }
 * ```
 *
 * @category Searching
 */
export interface SearchResult<Type extends string = string> {
  /** The entry's type. */
  readonly type: Type
  /** Its id within that type. */
  readonly id: string
  /** The canonical name. */
  readonly name: string
  /** The English name. */
  readonly english?: string
  /** What the type knows. */
  readonly value: unknown
  /** The name that the query is like. */
  readonly matched: string
  /** How like it is and how well known, 0–1. */
  readonly score: number
}

/** A query for gazetteers. */
export type Search<Type extends string = string> = (
  query: string,
  options?: SearchOptions<Type>,
) => SearchResult<Type>[]

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

/** Makes a search of some gazetteers. Its lists are made for the first query. */
export function createSearch<Type extends string>(gazetteers: readonly Gazetteer[]): Search<Type> {
  const types = new Set(gazetteers.filter(({ entity }) => entity !== false).map(({ type }) => type))
  let list: NameList | undefined
  let shortlist: Shortlist | undefined
  return (query, options = {}) => {
    const { wanted, limit } = check(query, options, types)
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
      .map(([number, { name, score }]) => toResult<Type>(list as NameList, number, name, score))
  }
}

function toResult<Type extends string>(
  { entries }: NameList,
  number: number,
  matched: SearchName,
  score: number,
): SearchResult<Type> {
  const { type, entry } = entries[number] as NameList['entries'][number]
  const { id, name, english, value = {} } = entry
  return { type: type as Type, id, name, ...(english && { english }), value, matched: matched.name, score }
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

const OPTIONS: readonly string[] = ['types', 'limit']

function check(
  query: unknown,
  options: SearchOptions,
  types: ReadonlySet<string>,
): { wanted: ReadonlySet<string>; limit: number } {
  if (typeof query !== 'string') throw new TypeError(`search: ${show(query)} is not a string`)
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(`options: ${show(options)} is not an object { types, limit }`)
  refuseUnknown('options', options, OPTIONS)
  const { limit = DEFAULT_LIMIT, types: wanted } = options
  if (!Number.isInteger(limit) || limit < 1)
    throw new TypeError(`limit: ${show(limit)} is not a whole number from 1 on`)
  if (wanted === undefined) return { wanted: new Set([...types].filter((type) => type !== TITLE)), limit }
  if (!Array.isArray(wanted)) throw new TypeError(`types: ${show(wanted)} is not an array`)
  for (const type of wanted) {
    if (!types.has(type))
      throw new TypeError(
        `types: ${show(type)} is the type of no gazetteer; allowed are ${[...types].sort().join(', ')}`,
      )
  }
  return { wanted: new Set(wanted), limit }
}
