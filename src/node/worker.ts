import { workerData } from 'node:worker_threads'
import { jsonLine } from '../formats/index.js'
import { type Extract, loadExtract, type Recipe } from './load.js'

/** The entities of a text: as they are, or as JSON on one line, in which threads send them. */
export type Entities = { readonly objects: readonly unknown[] } | { readonly json: string }

/** What a worker sends back: what it found in each text, or the error that stopped it. */
export type Answer = { readonly found: readonly Entities[] } | { readonly error: unknown }

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
    // Sent as objects, entities cost the two threads half as much again as finding them; as JSON, which they are, next to
    // nothing. What a module of the user's own finds may be more than JSON can hold.
    const asJson = recipe.module === undefined
    return {
      found: texts.map((text) => (asJson ? { json: jsonLine(extract(text)).trimEnd() } : { objects: extract(text) })),
    }
  } catch (error) {
    return { error }
  }
}
