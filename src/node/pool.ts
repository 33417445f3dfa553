import type { Recipe } from './load.js'
import type { Answer } from './worker.js'

/** Some worker threads that find entities. */
export interface Pool {
  /**
   * Finds the entities of some texts in one of the threads. Should the thread die, another does the texts once more.
   *
   * @throws Error if the second thread dies too.
   */
  readonly run: (texts: readonly string[]) => Promise<Answer>
  /** Ends the threads, whatever they are doing. */
  readonly close: () => Promise<void>
}

/** Starts worker threads, each of which makes an extractor of its own. */
export async function openPool(threads: number, recipe: Recipe): Promise<Pool> {
  // Only here: who uses one thread loads no pool.
  const { Piscina } = await import('piscina')
  const pool = new Piscina<readonly string[], Answer>({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: recipe,
    recordTiming: false,
  })
  // A thread that dies between two batches loses none, and is replaced.
  pool.on('error', () => {})
  return {
    run: async (texts) => {
      try {
        return await pool.run(texts)
      } catch (error) {
        // The thread lives, but found what cannot be sent to another: it would find the same again.
        if ((error as Error).name === 'DataCloneError') throw error
        return await pool.run(texts)
      }
    },
    close: () => pool.destroy(),
  }
}
