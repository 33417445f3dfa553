/** Nouns that open the names of places, facilities and events, as `head-nouns.tsv` tells what they precede. */
import { factsOf } from '../lexicon/gazetteer.js'
import { capture, gazetteer } from '../match/pattern/words.js'
import { foldString } from '../normalize/normalize.js'
import type { Capture, Entry, HeadNounValue, Pattern } from '../types.js'
import { precedes } from './precedes.js'

/** A head noun that precedes something, in whatever form. */
export const anyHeadNoun = (...what: readonly string[]): Pattern =>
  gazetteer('head-noun', { accepts: precedes(...what) })

/** The same, captured as `noun`; the production asks for its form, because the table holds plurals too. */
export const headNoun = (...what: readonly string[]): Pattern => capture('noun', anyHeadNoun(...what))

/** Whether a noun opens the name of a body: حزب, نادي. */
export const opensBody = (entry: Entry): boolean => factsOf<HeadNounValue>(entry).type === 'organization'

/** Whether a noun stands as the table names it: مدينة. */
export function isSingular({ folded, entry }: Capture): boolean {
  return folded === foldString(entry?.name ?? '')
}

/** Whether it has the article: الإعصار. */
export function isDefinite({ folded, entry }: Capture): boolean {
  return folded === `ال${foldString(entry?.name ?? '')}`
}

/** Whether it is the dual, as it stands before a name: مدينتي. */
export function isDualConstruct({ folded, entry }: Capture): boolean {
  return folded === `${foldString(entry?.name ?? '').replace(/ه$/, 'ت')}ي`
}

/** What a noun says of that which it names, as a value holds it: نهر, a river. */
export function announcedBy(noun: Capture | undefined): { readonly kind?: string } {
  const { kind } = factsOf<HeadNounValue>(noun?.entry)
  return kind === undefined ? {} : { kind }
}
