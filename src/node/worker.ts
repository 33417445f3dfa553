import { workerData } from 'node:worker_threads'
import { type Entities, toJson } from './entities.js'
import type { Extract, Recipe } from './load.js'

/** What a worker sends back: what it found in each text, or the error that stopped it. */
export type Answer = { readonly found: readonly Entities[] } | { readonly error: unknown }

const recipe = workerData as Recipe

let loading: Promise<Extract> | undefined

/**
 * The library is imported, and not from the top of this file: the pool requires the file, and where a thread is ended while it requires
 * a module that takes its time, Node 20 aborts the whole process (`IsGraphAsync must be used on an instantiated module`).
 */
async function load(): Promise<Extract> {
  const { loadExtract } = await import('./load.js')
  return loadExtract(recipe)
}

/**
 * Runs in a worker thread. Errors are returned rather than thrown, so that what rejects is only a thread that has died:
 * that alone is worth another try.
 */
export default async function extractBatch(texts: readonly string[]): Promise<Answer> {
  try {
    loading ??= load()
    const extract = await loading
    // Sent as objects, entities cost the two threads half as much again as finding them; as JSON, which they are, next to
    // nothing. What a module of the user's own finds may be more than JSON can hold.
    const send = (objects: readonly unknown[]): Entities =>
      recipe.module === undefined ? { json: toJson({ objects }) } : { objects }
    return { found: texts.map((text) => send(extract(text))) }
  } catch (error) {
    return { error }
  }
}
