import { workerData } from 'node:worker_threads'
import { type Extract, loadExtract, type Recipe } from './load.js'

/** What a worker sends back: the entities of each text, or the error that stopped it. */
export type Answer = { readonly entities: readonly (readonly unknown[])[] } | { readonly error: unknown }

let loading: Promise<Extract> | undefined

/**
 * Runs in a worker thread. Errors are returned rather than thrown, so that what rejects is only a thread that has died:
 * that alone is worth another try.
 */
export default async function extractBatch(texts: readonly string[]): Promise<Answer> {
  try {
    loading ??= loadExtract(workerData as Recipe)
    const extract = await loading
    return { entities: texts.map((text) => extract(text)) }
  } catch (error) {
    return { error }
  }
}
