/** What may follow the noun that opens the name of a body, a place, an event or a law. */
import { factsOf } from '../lexicon/gazetteer.js'
import { ahead, capture, choice, gazetteer, not, sequence, shape } from '../match/pattern/words.js'
import type { Capture, CountryValue, Entry, GroupValue, LocationValue, Pattern } from '../types.js'
import { isWhole, nameLikeness } from './likeness.js'

/** What captures an adjective of nationality, with its article. */
export const nationalityAs = (name: string): Pattern =>
  sequence(
    not(shape('arabic', { definite: false })),
    capture(name, gazetteer('group', { accepts: (entry) => factsOf<GroupValue>(entry).kind === 'nationality' })),
  )

/** An adjective of nationality, captured as `nationality`. */
export const nationality: Pattern = nationalityAs('nationality')

const ORIGINS: ReadonlySet<string | undefined> = new Set(['nationality', 'people'])
/** The same, or of a people that has no state: الإنجليزي. */
export const origin: Pattern = sequence(
  not(shape('arabic', { definite: false })),
  gazetteer('group', { accepts: (entry) => ORIGINS.has(factsOf<GroupValue>(entry).kind) }),
)

/** The country of a captured nationality, or a captured country, as a value holds it. */
export function countryOf(captured: Capture | undefined): { readonly country?: string } {
  const { country } = factsOf<GroupValue | CountryValue>(captured?.entry)
  return country === undefined ? {} : { country }
}

/** Inhabitants from which a town is likelier than a name that begins with ب. */
const KNOWN_TOWN = 40_000
const isKnownTown = (entry: Entry): boolean => (factsOf<LocationValue>(entry).population ?? 0) >= KNOWN_TOWN
/** مستشفى بتندوف, حديقة بإسطنبول: where it is. */
const inPlace = sequence(
  ahead(shape('arabic', { accepts: (folded) => folded.startsWith('ب') })),
  not(choice(gazetteer('location'), gazetteer('country'))),
  choice(
    gazetteer('location', { weak: false, proclitics: true, accepts: isKnownTown }),
    gazetteer('country', { weak: false, proclitics: true }),
  ),
)

const foreign = (accepts: (folded: string) => boolean, minLength = 3): Pattern =>
  sequence(
    not(
      choice(
        gazetteer('word', { proclitics: true, inflected: true }),
        gazetteer('head-noun', { proclitics: true }),
        // مدرسة فرنسية; but جامعة روس
        sequence(ahead(shape('arabic', { accepts: (folded) => /ي[هنا]?$/.test(folded) })), gazetteer('group')),
        inPlace,
      ),
    ),
    shape('arabic', { minLength, definite: false, accepts }),
  )

/** A word that looks like a foreign name: one of log-odds over a bound, and of three letters or more. */
export const foreignAbove = (bound: number, minLength?: number): Pattern =>
  foreign((folded) => nameLikeness(folded) > bound, minLength)

/** The same behind another word of the name: no و may join it to that one. */
export const moreForeignAbove = (bound: number): Pattern =>
  foreign((folded) => nameLikeness(folded) > bound && (!folded.startsWith('و') || isWhole(folded)))
