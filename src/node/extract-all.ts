import { isAbsolute, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Entity, EntityType, ReadingOptions } from '../index.js'
import { toJson, toObjects } from './entities.js'
import type { Recipe } from './load.js'
import { type Items, type Search, searchAll } from './search-all.js'

/** Takes the text out of an item; `undefined`: there is nothing to search in it. */
export type TextOf<T> = (item: T) => string | undefined

/**
 * What {@link extractAll} takes. Every option may be left out, but for `text` where the items are no strings.
 *
 * @example
 * ```ts
 * import { extractAll } from 'aalam/node'
 *
 * const rows = [{ id: 7, body: 'زار بوتين بكين' }]
 * const found = []
 * for await (const { item, entities } of extractAll(rows, { text: (row) => row.body, types: ['person'] }))
 *   found.push([item.id, entities.length])
 * found // => [[7, 1]]
 * ```
 */
export interface ExtractAllOptions<T = string> extends ReadingOptions {
  /** Takes the text out of an item. By default the item itself is the text. */
  readonly text?: TextOf<T>
  /**
   * How many threads search at the same time, a whole number from 1 on. 1 by default: the caller's own. With more, each has an extractor of its own, and
   * results come a batch at a time.
   */
  readonly jobs?: number
  /**
   * Where the default extractor will not do: a module that exports `extract`, which each thread imports for itself, since
   * rules and matchers are functions and cannot be sent to a thread. The options of the extractor are then the module's own affair.
   * Best a URL: `new URL('./own.js', import.meta.url)`. A path (`./own.js`) counts from the working directory; any other string is
   * the name of a package.
   */
  readonly extractor?: URL | string
  /** Whether names, dates and amounts in Latin letters are looked for that no gazetteer knows, as by `latin()` of `aalam/latin`. `false` by default. */
  readonly latin?: boolean
  /** How many bytes an item counts for in a batch (256 KiB). By default its text in UTF-8; say more where items hold more. */
  readonly bytes?: (item: T) => number
  /** The types to return, as for `createExtractor`. */
  readonly types?: readonly EntityType[]
}

/**
 * An item of the source with what was found in it.
 *
 * @example
 * ```ts
 * import { extractAll } from 'aalam/node'
 *
 * for await (const { item, entities } of extractAll(['في موسكو'])) {
 *   item // => 'في موسكو'
 *   entities.map(({ id }) => id) // => ['moscow']
 * }
 * ```
 */
export interface Extracted<T, E = Entity> {
  /** The item as the source gave it. */
  readonly item: T
  /** The entities of its text, as `extract` returns them; empty where it has no text. */
  readonly entities: readonly E[]
}

/**
 * An item of the source with what was found in it, as JSON.
 *
 * @example
 * ```ts
 * import { extractAllAsJson } from 'aalam/node'
 *
 * for await (const { json } of extractAllAsJson(['لا شيء هنا'])) {
 *   json // => '[]'
 * }
 * ```
 */
export interface ExtractedJson<T> {
  /** The item as the source gave it. */
  readonly item: T
  /** A JSON array of its entities, without line ends; `[]` where it has no text. */
  readonly json: string
}

/**
 * Finds the entities of many texts, in the order of the source and in constant memory: items are asked for only as fast as
 * results are taken.
 *
 * A thread that dies (out of memory, `process.exit`) is replaced and its batch done again, once; nothing is lost or given twice.
 * To stop, leave the loop: the source is closed and the threads end.
 *
 * @param source - Texts, or items from which `options.text` takes one.
 * @param options - How many threads (`jobs`), where the text is (`text`), and what `createExtractor` takes, gazetteers, rules
 * and matchers aside.
 * @returns Each item with its entities, one after another. Offsets are UTF-16 code units.
 * @throws TypeError at once if an option is wrong; while iterating, if an item's text is no string. Errors of the source, and of
 * a module given as `extractor`, are thrown while iterating as they are.
 *
 * @example
 * ```ts
 * import { extractAll } from 'aalam/node'
 *
 * const ids = []
 * for await (const { entities } of extractAll(['زار بوتين بكين', 'في موسكو'])) ids.push(entities.map(({ id }) => id))
 * ids // => [['vladimir-putin', 'beijing'], ['moscow']]
 * ```
 */
export function extractAll<E = Entity>(
  source: Items<string>,
  options?: ExtractAllOptions,
): AsyncGenerator<Extracted<string, E>, void, undefined>
export function extractAll<T, E = Entity>(
  source: Items<T>,
  options: ExtractAllOptions<T> & { readonly text: TextOf<T> },
): AsyncGenerator<Extracted<T, E>, void, undefined>
export function extractAll<T, E = Entity>(
  source: Items<T>,
  options: ExtractAllOptions<T> = {},
): AsyncGenerator<Extracted<T, E>, void, undefined> {
  return extractEach<T, E>(readSearch(source, options))
}

/**
 * The same as {@link extractAll} for who passes entities on as JSON: to a file, a queue, a database. With `jobs` this is the faster
 * way, because threads send JSON, and to read it and write it anew would keep the caller's thread as busy as all of theirs.
 *
 * @param source - Texts, or items from which `options.text` takes one.
 * @param options - As for `extractAll`. What a module given as `extractor` finds must be something that JSON can hold.
 * @returns Each item with its entities as a JSON array without line ends, one after another. Offsets are UTF-16 code units.
 * @throws What `extractAll` throws.
 *
 * @example
 * ```ts
 * import { extractAllAsJson } from 'aalam/node'
 *
 * for await (const { item, json } of extractAllAsJson(['في موسكو'], { types: ['location'] })) {
 *   item // => 'في موسكو'
 *   JSON.parse(json)[0].id // => 'moscow'
 * }
 * ```
 */
export function extractAllAsJson(
  source: Items<string>,
  options?: ExtractAllOptions,
): AsyncGenerator<ExtractedJson<string>, void, undefined>
export function extractAllAsJson<T>(
  source: Items<T>,
  options: ExtractAllOptions<T> & { readonly text: TextOf<T> },
): AsyncGenerator<ExtractedJson<T>, void, undefined>
export function extractAllAsJson<T>(
  source: Items<T>,
  options: ExtractAllOptions<T> = {},
): AsyncGenerator<ExtractedJson<T>, void, undefined> {
  return writeEach(readSearch(source, options))
}

async function* writeEach<T>(search: Search<T>): AsyncGenerator<ExtractedJson<T>, void, undefined> {
  for await (const found of searchAll(search)) yield { item: found.item, json: toJson(found) }
}

async function* extractEach<T, E>(search: Search<T>): AsyncGenerator<Extracted<T, E>, void, undefined> {
  for await (const found of searchAll(search)) yield { item: found.item, entities: toObjects(found) as readonly E[] }
}

/** @throws TypeError if an option is wrong. */
function readSearch<T>(source: Items<T>, options: ExtractAllOptions<T>): Search<T> {
  checkSource(source)
  const { text = (item: T) => item as string, jobs = 1, bytes, extractor, latin = false, ...rest } = options
  checkJobs(jobs)
  for (const [name, option] of Object.entries({ text, bytes }))
    if (option !== undefined && typeof option !== 'function')
      throw new TypeError(`${name}: ${show(option)} is not a function`)
  if (typeof latin !== 'boolean') throw new TypeError(`latin: ${show(latin)} is neither true nor false`)
  const recipe = { module: moduleOf(extractor, { ...rest, ...(latin && { latin }) }), latin, options: rest } as Recipe
  const textOf = (item: T, number: number): string => {
    const found: unknown = text(item) ?? ''
    if (typeof found === 'string') return found
    throw new TypeError(
      `source: the text of item ${number} is ${show(found)}; it must be a string or undefined: the option text reads it off an item`,
    )
  }
  return { source, textOf, bytesOf: bytes ?? ((_item, text) => Buffer.byteLength(text)), recipe, jobs }
}

function checkSource(source: unknown): void {
  const iterable = source as Partial<Iterable<unknown> & AsyncIterable<unknown>> | null | undefined
  if (typeof source === 'string' || !(iterable?.[Symbol.asyncIterator] ?? iterable?.[Symbol.iterator]))
    throw new TypeError(`source: ${show(source)} is neither an iterable nor an async iterable of items`)
}

function checkJobs(jobs: unknown): void {
  if (!Number.isSafeInteger(jobs) || (jobs as number) < 1)
    throw new TypeError(`jobs: ${show(jobs)} is not a whole number from 1 on`)
}

function moduleOf(extractor: unknown, others: object): string | undefined {
  if (extractor === undefined) return undefined
  if (!(extractor instanceof URL) && typeof extractor !== 'string')
    throw new TypeError(`extractor: ${show(extractor)} is not the URL of a module, its path or its name`)
  const [other] = Object.keys(others)
  if (other !== undefined) throw new TypeError(`${other}: cannot be given with extractor, whose module decides`)
  const name = String(extractor)
  // An import would look for a path beside this very module.
  return isAbsolute(name) || /^\.\.?[/\\]/.test(name) ? pathToFileURL(resolve(name)).href : name
}

/** A value as it is shown in an error. The build of this entry can take nothing from src/errors, which is no entry. */
function show(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : typeof value === 'object' && value ? 'an object' : String(value)
}
