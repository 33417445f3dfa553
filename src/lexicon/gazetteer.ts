import { show } from '../errors/show.js'
import { refuseUnknown } from '../errors/unknown.js'
import type { EntityGazetteer, Entry, Gazetteer, WordGazetteer } from '../types.js'
import { type Alphabet, PACKED, PLAIN } from './alphabet.js'
import { ENTRY_SEPARATOR, expandStems, NAME_SEPARATOR, writeNames } from './names.js'

/**
 * Makes a gazetteer from entries.
 *
 * @param gazetteer - Its type, and its entries. The type may be one of the package's or your own.
 * @returns The same data, checked and typed so that `Entity['type']` of an extractor includes your type.
 * @throws TypeError if the type is empty, or an entry has no id or name, or a field that is unknown, or two entries share an id.
 *
 * @example
 * ```ts
 * import { createExtractor, defineGazetteer } from 'aalam/core'
 *
 * const products = defineGazetteer({
 *   type: 'product',
 *   entries: [{ id: 'iphone', name: 'آيفون', aliases: ['أيفون'], value: { maker: 'Apple' } }],
 * })
 * createExtractor({ gazetteers: [products] }).extract('اشتريت آيفون')[0]?.value // => { maker: 'Apple' }
 * ```
 *
 * @category Gazetteers
 */
export function defineGazetteer<const Type extends string, Value = unknown>(
  gazetteer: WordGazetteer<Type, Value>,
): WordGazetteer<Type, Value>
export function defineGazetteer<const Type extends string, Value = unknown>(
  gazetteer: Gazetteer<Type, Value>,
): EntityGazetteer<Type, Value>
export function defineGazetteer(gazetteer: Gazetteer): Gazetteer {
  checkGazetteer(gazetteer)
  return { ...gazetteer, entity: gazetteer.entity ?? true }
}

/** The fields of an entry that are lists of names, and all of them. */
const LISTS = ['aliases', 'weak', 'stems', 'latin'] as const
const FIELDS: readonly string[] = ['id', 'name', ...LISTS, 'english', 'value']

/** Refuses what is no gazetteer, by naming what is wrong with it. */
export function checkGazetteer(gazetteer: Gazetteer): void {
  if (typeof gazetteer !== 'object' || gazetteer === null) {
    throw new TypeError(`gazetteer: ${show(gazetteer)} is not an object { type, entries }`)
  }
  if (typeof gazetteer.type !== 'string' || gazetteer.type === '') {
    throw new TypeError(`gazetteer: type is ${show(gazetteer.type)}; it must be a string that is not empty`)
  }
  if (isPacked(gazetteer)) return
  if (!Array.isArray(gazetteer.entries)) {
    throw new TypeError(`gazetteer '${gazetteer.type}': entries is ${show(gazetteer.entries)}; it must be an array`)
  }
  const ids = new Set<string>()
  gazetteer.entries.forEach((entry: Entry | undefined, index) => {
    const where = `gazetteer '${gazetteer.type}', entry ${index}`
    if (typeof entry !== 'object' || entry === null)
      throw new TypeError(`${where}: ${show(entry)} is not an object { id, name }`)
    for (const field of ['id', 'name'] as const) {
      if (typeof entry[field] !== 'string' || entry[field].trim() === '') {
        throw new TypeError(`${where}: ${field} is ${show(entry[field])}; it must be a string that is not blank`)
      }
    }
    refuseUnknown(`${where} (${entry.id})`, entry, FIELDS)
    for (const field of LISTS) {
      const names: unknown = entry[field]
      if (names !== undefined && !(Array.isArray(names) && names.every((name) => typeof name === 'string'))) {
        throw new TypeError(`${where} (${entry.id}): ${field} is ${show(names)}; it must be an array of strings`)
      }
    }
    if (ids.has(entry.id))
      throw new TypeError(`${where}: id '${entry.id}' is used by an earlier entry; ids must differ`)
    ids.add(entry.id)
  })
}

/** A gazetteer that comes as strings, and decodes an entry when it is asked for. */
export interface Packed<Type extends string = string, Value = unknown> extends Gazetteer<Type, Value> {
  /** All names, as `writeNames` writes them, in packed letters. */
  readonly names: string
  /** One entry. */
  entryAt(index: number): Entry<Value>
  /** For each entry, its names in Latin letters, separated by `|`: the English one first. */
  latinNames(): readonly string[]
}

export function isPacked(gazetteer: Gazetteer): gazetteer is Packed {
  return 'entryAt' in gazetteer
}

/** All names of a gazetteer, stems expanded, in one string. */
export interface NameSource {
  readonly names: string
  readonly alphabet: Alphabet
}

/** The names of a gazetteer. Packed ones stay so: to decode them all is a third of the work of indexing them. */
export function namesOf(gazetteer: Gazetteer): NameSource {
  return isPacked(gazetteer)
    ? { names: expandStems(gazetteer.names, PACKED), alphabet: PACKED }
    : { names: expandStems(writeNames(gazetteer.entries)), alphabet: PLAIN }
}

/** For each entry, its names in Arabic letters as a line. */
export function nameLinesOf(gazetteer: Gazetteer): readonly string[] {
  return (isPacked(gazetteer) ? gazetteer.names : writeNames(gazetteer.entries)).split(ENTRY_SEPARATOR)
}

/** For each entry, its names in Latin letters, separated by `|`: the English one first. */
export function latinNamesOf(gazetteer: Gazetteer): readonly string[] {
  if (isPacked(gazetteer)) return gazetteer.latinNames()
  return gazetteer.entries.map(({ english = '', latin = [] }) => [english, ...latin].join(NAME_SEPARATOR))
}

/** What an entry's value says; a user's entry may have none. */
export function factsOf<Value extends object>(entry: Entry | undefined): Partial<Value> {
  return (entry?.value ?? {}) as Partial<Value>
}

/** One entry, without decoding the others. */
export function entryAt(gazetteer: Gazetteer, index: number): Entry {
  return isPacked(gazetteer) ? gazetteer.entryAt(index) : (gazetteer.entries[index] as Entry)
}
