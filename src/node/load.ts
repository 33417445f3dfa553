import { createExtractor, defaultMatchers, type ExtractorOptions } from '../index.js'

/** Finds the entities of a text. */
export type Extract = (text: string) => unknown[]

/** What an extractor is made from, in a form that can be sent to another thread. */
export interface Recipe {
  /** A module that exports `extract`; undefined: the packaged gazetteers and rules. */
  readonly module: string | undefined
  /** Whether the matcher of aalam/latin is added; false where there is a module. */
  readonly latin: boolean
  /** For `createExtractor`; empty where there is a module. */
  readonly options: Omit<ExtractorOptions, 'gazetteers' | 'rules' | 'matchers'>
}

/**
 * Makes an extractor in the thread that it is to run in.
 *
 * @throws TypeError if an option is wrong, or the module exports no function `extract`; what the module throws.
 */
export async function loadExtract({ module, latin, options }: Recipe): Promise<Extract> {
  if (module === undefined) {
    const matchers = latin ? [...defaultMatchers, (await import('../latin/index.js')).latin()] : defaultMatchers
    // Each option's own type was checked where it was written; here only their names are known.
    return createExtractor({ ...(options as object), matchers }).extract
  }
  const { extract } = (await import(module)) as { readonly extract?: unknown }
  if (typeof extract !== 'function') throw new TypeError(`extractor: '${module}' exports no function extract`)
  return extract as Extract
}
