import { foldString } from '../normalize/normalize.js'
import type { Entry } from '../types.js'
import { decodeNames } from './alphabet.js'
import { type Column, type PackedColumn, readColumn } from './columns.js'
import type { Packed } from './gazetteer.js'
import { readNames } from './names.js'
import { slug } from './slug.js'

/** The columns `id`, `english`, `latin` (names separated by `|`), and those that make up the value. Empty columns are left out. */
export interface PackedFacts {
  readonly id?: PackedColumn
  readonly english?: PackedColumn
  readonly latin?: PackedColumn
  readonly [column: string]: PackedColumn | undefined
}

/** What a generated data module holds. */
export interface PackedData<Type extends string, E extends boolean> {
  readonly type: Type
  readonly entity: E
  /** Names in packed letters, a line an entry. */
  readonly names: string
  readonly facts: PackedFacts
  /** What an empty id means, from the canonical name; by default it is the slug of the English name, or else the folded name. */
  readonly idOf?: (name: string) => string
}

const NO_VALUES: ReadonlySet<string> = new Set(['id', 'english', 'latin'])

/** The columns of a gazetteer, ready to be asked. */
interface Facts {
  readonly id: Column
  readonly english: Column
  readonly latin: Column
  readonly values: readonly (readonly [name: string, column: Column])[]
}

/**
 * A gazetteer over packed strings. Nothing is decoded before it is asked for: importing a data module costs no more than
 * reading its file.
 */
export function unpack<const Type extends string, Value, const E extends boolean = true>(
  data: PackedData<Type, E>,
): Packed<Type, Value> & { readonly entity: E } {
  let nameLines: readonly string[] | undefined
  let facts: Facts | undefined
  let entries: readonly Entry<Value>[] | undefined
  let decoded: (Entry<Value> | undefined)[] | undefined
  const packedLines = (): readonly string[] => {
    nameLines ??= data.names.split('\n')
    return nameLines
  }
  const factsOf = (): Facts => {
    facts ??= readFacts(data.facts)
    return facts
  }
  const entryAt = (index: number): Entry<Value> => {
    // As long as it will be: an array that is written to far beyond its end becomes a hash table.
    decoded ??= new Array(lines().length)
    const known = decoded[index]
    if (known) return known
    const entry = readEntry<Value>(decodeNames(packedLines()[index] ?? ''), index, factsOf(), data.idOf)
    decoded[index] = entry
    return entry
  }
  // English words have no Arabic names, and an English one each.
  const lines = (): readonly string[] => (data.names === '' ? String(data.facts.english).split('\n') : packedLines())
  return {
    type: data.type,
    entity: data.entity,
    names: data.names,
    entryAt,
    latinNames: () => {
      const { english, latin } = factsOf()
      return lines().map((_, index) =>
        latin(index) === '' ? `${english(index)}` : `${english(index)}|${latin(index)}`,
      )
    },
    get entries() {
      entries ??= lines().map((_, index) => entryAt(index))
      return entries
    },
  }
}

function readFacts(packed: PackedFacts): Facts {
  return {
    id: readColumn(packed.id),
    english: readColumn(packed.english),
    latin: readColumn(packed.latin),
    values: Object.keys(packed)
      .filter((name) => !NO_VALUES.has(name))
      .map((name) => [name, readColumn(packed[name])]),
  }
}

function readEntry<Value>(
  nameLine: string,
  index: number,
  facts: Facts,
  idOf: PackedData<string, boolean>['idOf'],
): Entry<Value> {
  const { name, aliases, weak, stems } = readNames(nameLine)
  const english = String(facts.english(index))
  const latin = String(facts.latin(index))
  const value: Record<string, string | number> = {}
  for (const [column, cellAt] of facts.values) {
    const cell = cellAt(index)
    if (cell !== '') value[column] = cell
  }
  return {
    id: String(facts.id(index)) || (idOf ? idOf(name) : slug(english) || foldString(name)),
    // English words have no Arabic name.
    name: name || english,
    ...(aliases.length > 0 && { aliases }),
    ...(weak.length > 0 && { weak }),
    ...(stems.length > 0 && { stems }),
    ...(english && { english }),
    ...(latin && { latin: latin.split('|') }),
    value: value as Value,
  }
}
