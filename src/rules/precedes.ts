import { factsOf } from '../lexicon/gazetteer.js'
import type { Entry } from '../types.js'

/** Takes the titles or the head nouns that stand before something, as the column `precedes` of their tables tells. */
export const precedes = (...what: readonly string[]): ((entry: Entry) => boolean) => {
  const named = (entry: Entry) => factsOf<{ readonly precedes: string }>(entry).precedes?.split('|') ?? []
  return (entry) => named(entry).some((name) => what.includes(name))
}
