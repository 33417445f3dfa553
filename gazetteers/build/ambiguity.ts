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

/** Words of direction; before a place they are no part of its name (جنوب لبنان), but in names of states (جنوب أفريقيا). */
const DIRECTIONS: ReadonlySet<string> = new Set(
  'شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي أقصى أعالي'.split(' ').map(foldString),
)

/** What the tables as a whole say of a name in one of them. */
export interface Ambiguity {
  /** Whether a name of a row is weak, beyond what its row says. */
  isWeak(kindName: string, row: Row, name: string): boolean
  /** Whether a name is a given name of the tables. */
  isGivenName(name: string): boolean
  /** Whether a name only puts a direction before the name of a place, which is the entity alone. */
  isDirected(kindName: string, name: string): boolean
  /** Whether a name only puts a nationality behind one of the others, which is the entity alone: ريال مدريد الإسباني. */
  isDescribed(kindName: string, name: string, others: readonly string[]): boolean
}

/** Reads the tables, and returns what decides. */
export function readAmbiguity(): Ambiguity {
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
  const family = strongNames('family-names')
  const people = strongNames('people')
  const organizations = strongNames('organizations')
  const countries = strongNames('countries')
  const knownCities = strongNames('cities', (row) => population(row) >= KNOWN_CITY)
  const places = strongNames('places')

  const isNamePart = (name: string): boolean => isGivenName(name) || family.has(name)
  const isDirected = (kindName: string, name: string): boolean => {
    const [first = '', ...rest] = foldString(name).split(' ')
    const place = rest.join(' ')
    if (kindName === 'countries' || !DIRECTIONS.has(first)) return false
    return countries.has(place) || places.has(place) || knownCities.has(place)
  }
  const isWeak = (kindName: string, row: Row, name: string): boolean => {
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
  const nationalities = new Set(
    rows('groups')
      .filter(({ cells }) => cells.kind === 'nationality')
      .flatMap(({ cells }) => list(cells.stems))
      .flatMap((stem) => [stem, `${stem}ة`])
      .map((adjective) => foldString(ARTICLE + adjective)),
  )
  const isDescribed = (kindName: string, name: string, others: readonly string[]): boolean => {
    const words = foldString(name).split(' ')
    if (kindName !== 'organizations' || !nationalities.has(words.pop() ?? '')) return false
    return others.some((other) => foldString(other) === words.join(' '))
  }
  // Strong or weak.
  const givenNames = new Set(
    rows('given-names').flatMap(({ cells }) =>
      [cells.name ?? '', ...list(cells.aliases), ...list(cells.weak)].map(foldString),
    ),
  )
  const isGivenName = (name: string): boolean => givenNames.has(foldString(name))
  return { isWeak, isGivenName, isDirected, isDescribed }
}

function population({ cells }: Row): number {
  return Number(cells.population ?? 0)
}
