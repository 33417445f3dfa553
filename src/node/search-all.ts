import { type Batch, toBatches } from './batches.js'
import type { Entities } from './entities.js'
import { loadExtract, type Recipe } from './load.js'
import { openPool, type Pool } from './pool.js'

/** Texts, or things that hold one: an array, a stream of objects, rows of a database, a generator. */
export type Items<T> = Iterable<T> | AsyncIterable<T>

/** A search in many texts: all that is asked for, checked. */
export interface Search<T> {
  readonly source: Items<T>
  /** The text of an item, by its number in the source. */
  readonly textOf: (item: T, number: number) => string
  readonly bytesOf: (item: T, text: string) => number
  readonly recipe: Recipe
  readonly jobs: number
}

/** An item with what was found in it. */
export type Found<T> = Entities & { readonly item: T }

/** Searches the texts of a source, in its order; it is read only as fast as results are taken. */
export function searchAll<T>(search: Search<T>): AsyncGenerator<Found<T>, void, undefined> {
  return search.jobs === 1 ? here(search) : inThreads(search)
}

/** One text after another in the caller's thread. */
async function* here<T>({ source, textOf, recipe }: Search<T>): AsyncGenerator<Found<T>, void, undefined> {
  const extract = await loadExtract(recipe)
  let number = 0
  for await (const item of source) yield { item, objects: extract(textOf(item, number++)) }
}

/**
 * Batches in worker threads. Two for each thread are on their way, so that none waits for work while the caller is busy; the
 * results of the first are given out before one more batch is read.
 */
async function* inThreads<T>(search: Search<T>): AsyncGenerator<Found<T>, void, undefined> {
  const { source, textOf, bytesOf, recipe, jobs } = search
  const pool = await openPool(jobs, recipe)
  const batches = toBatches(source, textOf, bytesOf)
  const underway: Promise<Found<T>[]>[] = []
  let failure: { readonly error: unknown } | undefined
  try {
    for (;;) {
      const batch = await batches.next().catch((error: unknown) => {
        failure = { error }
      })
      if (!batch || batch.done) break
      const results = searchBatch(pool, batch.value)
      // Awaited in its turn; until then its failure is no unhandled one.
      results.catch(() => {})
      underway.push(results)
      if (underway.length > 2 * jobs) yield* (await underway.shift()) as Found<T>[]
    }
    for (const results of underway) yield* await results
    if (failure) throw failure.error
  } finally {
    await Promise.all([batches.return(), pool.close()])
  }
}

async function searchBatch<T>(pool: Pool, { first, items, texts }: Batch<T>): Promise<Found<T>[]> {
  const answer = await pool.run(texts).catch((cause: Error) => {
    const last = first + items.length - 1
    throw new Error(`source: items ${first} to ${last} cannot be searched in a thread: ${cause.message}`, { cause })
  })
  if ('error' in answer) throw answer.error
  return items.map((item, index) => ({ item, ...(answer.found[index] as Entities) }))
}
