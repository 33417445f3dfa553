/** The packaged names as the fuzzy layer sees them, and what it makes of the variants. */
import { defaultGazetteers } from '../../src/index.js'
import { entryAt } from '../../src/lexicon/gazetteer.js'
import { NameIndex, NO_RECORD } from '../../src/lexicon/name-index.js'
import type { Costs } from '../../src/match/fuzzy/costs.js'
import { FuzzyNames } from '../../src/match/fuzzy/fuzzy-names.js'
import type { Nearby } from '../../src/match/fuzzy/name-finder.js'
import type { Entry, Gazetteer } from '../../src/types.js'
import type { Variant } from './read.js'

/** The types whose names may be misspelt. */
export const TYPES: ReadonlySet<string> = new Set([
  'person',
  'organization',
  'country',
  'location',
  'facility',
  'event',
  'law',
])

const gazetteers: readonly Gazetteer[] = defaultGazetteers

/** The common words of the package. */
export const commonWords: readonly string[] = gazetteers
  .filter(({ type }) => type === 'word')
  .flatMap(({ entries }) => entries.map(({ name }) => name))

/** An index of names. Without the common words, each of them is a word that nothing is known of. */
export function makeIndex({ common = true, gazetteers: listed = gazetteers } = {}): NameIndex {
  return new NameIndex(common ? listed : listed.filter(({ type }) => type !== 'word'))
}

/** The fuzzy layer over an index. */
export function makeNames(index: NameIndex, costs?: Costs): FuzzyNames {
  const wanted = index.gazetteers.map(({ type, entity }) => entity !== false && TYPES.has(type))
  return new FuzzyNames(index, wanted, costs)
}

/** The entries of the name that was found, by type and id. */
export function entriesOf(
  { index }: FuzzyNames,
  found: Nearby | undefined,
): { readonly type: string; readonly entry: Entry }[] {
  const entries = []
  for (
    let record = found ? index.firstRecord(found.node) : NO_RECORD;
    record !== NO_RECORD;
    record = index.nextRecord(record)
  ) {
    const gazetteer = index.gazetteers[index.gazetteerOf(record)] as Gazetteer
    if (TYPES.has(gazetteer.type))
      entries.push({ type: gazetteer.type, entry: entryAt(gazetteer, index.entryOf(record)) })
  }
  return entries
}

/** The most that a variant may cost when it is looked up by itself. */
export const MOST = 2

/** The variants whose nearest name is one of the entry that is meant. */
export function findRight(names: FuzzyNames, variants: readonly Variant[]): Variant[] {
  return variants.filter(({ variant, type, id }) =>
    entriesOf(names, names.closest(variant, MOST)).some((found) => found.type === type && found.entry.id === id),
  )
}
