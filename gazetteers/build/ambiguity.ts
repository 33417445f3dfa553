/**
 * Names that are weak because of what the other tables hold, so that nobody has to mark them by hand: a town named like a given
 * name, a given name that is a country's.
 */
import { foldString } from '../../src/normalize/normalize.js'
import { KINDS } from './kinds.js'
import { filesOf, list, type Row, readTable } from './read.js'

/** A place of fewer inhabitants is less likely to be meant than a person or a word of the same name. */
const LARGE_CITY = 400_000
const KNOWN_CITY = 100_000

const ARTICLE = 'ال'

/** Decides whether a name of a row is weak, beyond what its row says. */
export type IsAmbiguous = (kindName: string, row: Row, name: string) => boolean

/** Reads the tables, and returns what decides. */
export function readAmbiguity(): IsAmbiguous {
  const rows = (kindName: string): Row[] =>
    KINDS.filter(({ name }) => name === kindName).flatMap((kind) =>
      filesOf(kind).flatMap((file) => readTable(file).rows),
    )
  const strongNames = (kindName: string, accepts: (row: Row) => boolean = () => true): Set<string> => {
    const names = new Set<string>()
    for (const row of rows(kindName).filter(accepts)) {
      const weak = new Set(list(row.cells.weak))
      for (const name of [row.cells.name ?? '', ...list(row.cells.aliases), ...list(row.cells.short)]) {
        if (!weak.has(name)) names.add(foldString(name))
      }
    }
    return names
  }
  const common = strongNames('common-words')
  const isCommon = (name: string): boolean =>
    common.has(name) || (name.startsWith(ARTICLE) && common.has(name.slice(ARTICLE.length)))
  const given = strongNames('given-names')
  const family = strongNames('family-names')
  const people = strongNames('people')
  const organizations = strongNames('organizations')
  const countries = strongNames('countries')
  const knownCities = strongNames('cities', (row) => population(row) >= KNOWN_CITY)
  const places = strongNames('places')

  const isNamePart = (name: string): boolean => given.has(name) || family.has(name)
  return (kindName, row, name) => {
    const folded = foldString(name)
    switch (kindName) {
      case 'given-names':
      case 'family-names':
        return isCommon(folded) || countries.has(folded) || knownCities.has(folded) || places.has(folded)
      case 'cities':
      case 'regions':
        if (countries.has(folded)) return true
        if (kindName === 'regions' && knownCities.has(folded)) return false
        if (population(row) >= LARGE_CITY) return false
        return isCommon(folded) || isNamePart(folded) || people.has(folded) || organizations.has(folded)
      case 'people':
        return !folded.includes(' ') && isCommon(folded)
      default:
        return false
    }
  }
}

function population({ cells }: Row): number {
  return Number(cells.population ?? 0)
}
