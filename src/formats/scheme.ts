import { show } from '../errors/show.js'
import { checkEntities } from './check.js'
import type { FormatEntity } from './entity.js'

/** A set of labels that corpora and other programs use. */
export type Scheme = 'conll' | 'ontonotes' | 'wojood'

/** An entity with its label in a scheme as `type`. */
export type Relabelled<E> = E extends unknown ? Omit<E, 'type'> & Labelled : never

/**
 * Something with a label of a scheme.
 *
 * @example
 * ```ts
 * import { toScheme, type Labelled } from 'aalam/formats'
 *
 * const [person]: Labelled[] = toScheme([{ type: 'person', start: 0, end: 5 }], 'conll')
 * person?.type // => 'PER'
 * ```
 */
export interface Labelled {
  /** The label. */
  readonly type: string
}

/** The labels of each type: CoNLL, OntoNotes, Wojood. Empty: the scheme has none. */
const LABELS: Readonly<Record<string, readonly [conll: string, ontonotes: string, wojood: string]>> = {
  person: ['PER', 'PERSON', 'PERS'],
  organization: ['ORG', 'ORG', 'ORG'],
  country: ['LOC', 'GPE', 'GPE'],
  // GPE where it is governed: see isGoverned.
  location: ['LOC', 'LOC', 'LOC'],
  facility: ['LOC', 'FAC', 'FAC'],
  group: ['', 'NORP', 'NORP'],
  event: ['MISC', 'EVENT', 'EVENT'],
  law: ['MISC', 'LAW', 'LAW'],
  title: ['', '', 'OCC'],
  date: ['', 'DATE', 'DATE'],
  time: ['', 'TIME', 'TIME'],
  money: ['', 'MONEY', 'MONEY'],
  percent: ['', 'PERCENT', 'PERCENT'],
  quantity: ['', 'QUANTITY', 'QUANTITY'],
  number: ['', 'CARDINAL', 'CARDINAL'],
  ordinal: ['', 'ORDINAL', 'ORDINAL'],
  url: ['', '', 'WEBSITE'],
}

const SCHEMES: readonly Scheme[] = ['conll', 'ontonotes', 'wojood']

/** Kinds of places with a government of their own, which OntoNotes and Wojood call geopolitical. */
const GOVERNED: readonly unknown[] = ['city', 'town', 'village', 'district']

/**
 * Gives entities the labels of another scheme, as `type`: CoNLL 2003's and ANERcorp's (`PER`, `LOC`, `ORG`, `MISC`),
 * OntoNotes 5's (`PERSON`, `GPE`, `NORP` …) or Wojood's (`PERS`, `OCC` …). Cities and first-level regions are `GPE`, other
 * locations `LOC`.
 *
 * @param entities - What an extractor found.
 * @param scheme - `'conll'`, `'ontonotes'` or `'wojood'`.
 * @returns Copies of those entities for whose type the scheme has a label.
 * @throws TypeError if there is no such scheme; the message names the argument, its value and what is allowed.
 *
 * @example
 * ```ts
 * import { toScheme } from 'aalam/formats'
 *
 * const entities = [{ type: 'person', start: 0, end: 5 }, { type: 'date', start: 6, end: 10 }]
 * toScheme(entities, 'wojood').map(({ type }) => type) // => ['PERS', 'DATE']
 * toScheme(entities, 'conll').map(({ type }) => type) // => ['PER']
 * ```
 */
export function toScheme<E extends FormatEntity>(entities: readonly E[], scheme: Scheme): Relabelled<E>[] {
  checkEntities(entities)
  const column = SCHEMES.indexOf(scheme)
  if (column < 0) throw new TypeError(`scheme: ${show(scheme)} is not one of ${SCHEMES.map(show).join(', ')}`)
  return entities.flatMap((entity) => {
    const type = column > 0 && isGoverned(entity) ? 'GPE' : LABELS[entity.type]?.[column]
    return type ? [{ ...entity, type } as unknown as Relabelled<E>] : []
  })
}

function isGoverned(entity: FormatEntity & { readonly value?: unknown }): boolean {
  if (entity.type !== 'location') return false
  const { kind } = (entity.value ?? {}) as { readonly kind?: unknown }
  // Of the regions those of ISO 3166-2 are governed; the others are landscapes and historical ones.
  return GOVERNED.includes(kind) || (kind === 'region' && /^[A-Z]{2}-[A-Z\d]{1,3}$/.test(entity.id ?? ''))
}
