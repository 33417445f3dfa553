import { workerData } from 'node:worker_threads'
import { type Extract, loadExtract, type Recipe } from './load.js'

/** What a worker sends back: the entities of each text, as they are or as JSON, or the error that stopped it. */
export type Answer =
  | { readonly entities: readonly (readonly unknown[])[] }
  | { readonly json: string }
  | { readonly error: unknown }

const recipe = workerData as Recipe

let loading: Promise<Extract> | undefined

/**
 * Runs in a worker thread. Errors are returned rather than thrown, so that what rejects is only a thread that has died:
 * that alone is worth another try.
 */
export default async function extractBatch(texts: readonly string[]): Promise<Answer> {
  try {
    loading ??= loadExtract(recipe)
    const extract = await loading
    const entities = texts.map((text) => extract(text))
    // Sent as objects, entities cost the two threads half as much again as finding them; as JSON, which they are, next to
    // nothing. What a module of the user's own finds may be more than JSON can hold.
    return recipe.module === undefined ? { json: JSON.stringify(entities) } : { entities }
  } catch (error) {
    return { error }
  }
}
