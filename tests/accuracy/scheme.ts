/** What the types of the library are called in each corpus, and which of them count. */

/** How the labels of a corpus and the types of the library meet. */
export interface Scheme {
  /** What each label of the corpus is scored as. A label that is not here is not scored. */
  readonly gold: Readonly<Record<string, string>>
  /** What each type of the library is scored as. An entity of another type is neither right nor wrong. */
  readonly found: Readonly<Record<string, string>>
  /** Micro-averages by name, each over some types; the first is the headline. */
  readonly averages: Readonly<Record<string, readonly string[]>>
}

/** The average that the tables lead with. */
export const HEADLINE = 'PER, LOC, ORG'

const NAMES = ['PER', 'LOC', 'ORG'] as const

/** ANERcorp and AQMAR: facilities are places; nationalities, events and the rest (MISC, MIS) are not scored. */
export const NEWS: Scheme = {
  gold: { PER: 'PER', PERS: 'PER', LOC: 'LOC', ORG: 'ORG' },
  found: { person: 'PER', country: 'LOC', location: 'LOC', facility: 'LOC', organization: 'ORG' },
  averages: { [HEADLINE]: NAMES },
}

/** WikiFANE: facilities are a type of their own, outside the headline; PER-GROUP, VEH, WEA and PROD are not scored. */
export const WIKIFANE: Scheme = {
  gold: { PER: 'PER', LOC: 'LOC', ORG: 'ORG', FAC: 'FAC' },
  found: { person: 'PER', country: 'LOC', location: 'LOC', facility: 'FAC', organization: 'ORG' },
  averages: { [HEADLINE]: NAMES },
}

/**
 * Wojood: GPE and LOC are one class. Scored are the types that the default extractor returns, so not OCC, CARDINAL, ORDINAL and
 * WEBSITE, which are off by default, nor LANGUAGE, PRODUCT, CURR and UNIT, which the library does not have.
 */
export const WOJOOD: Scheme = {
  gold: {
    PERS: 'PER',
    GPE: 'LOC',
    LOC: 'LOC',
    ORG: 'ORG',
    FAC: 'FAC',
    NORP: 'NORP',
    EVENT: 'EVENT',
    LAW: 'LAW',
    DATE: 'DATE',
    TIME: 'TIME',
    MONEY: 'MONEY',
    PERCENT: 'PERCENT',
    QUANTITY: 'QUANTITY',
  },
  found: {
    person: 'PER',
    country: 'LOC',
    location: 'LOC',
    organization: 'ORG',
    facility: 'FAC',
    group: 'NORP',
    event: 'EVENT',
    law: 'LAW',
    date: 'DATE',
    time: 'TIME',
    money: 'MONEY',
    percent: 'PERCENT',
    quantity: 'QUANTITY',
  },
  averages: {
    [HEADLINE]: NAMES,
    'names and DATE': [...NAMES, 'FAC', 'NORP', 'EVENT', 'LAW', 'DATE'],
  },
}

/** Tweets with places: whatever their kind, they are one class. */
export const PLACES: Scheme = {
  gold: Object.fromEntries(
    ['CTRY', 'ST', 'STAT', 'PROV', 'CITY', 'DIST', 'NBHD', 'HPOI', 'NPOI', 'OTHR'].map((label) => [label, 'LOC']),
  ),
  found: { country: 'LOC', location: 'LOC', facility: 'LOC' },
  averages: { [HEADLINE]: ['LOC'] },
}

/** The types of a scheme, in the order in which tables list them. */
export function typesOf(scheme: Scheme): string[] {
  return [...new Set([...NAMES, ...Object.values(scheme.gold)])].filter((type) =>
    Object.values(scheme.gold).includes(type),
  )
}

/** The types of the library that are scored as a type. */
export function libraryTypes(scheme: Scheme, type: string): string[] {
  return Object.keys(scheme.found).filter((name) => scheme.found[name] === type)
}
