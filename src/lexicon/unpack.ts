import { foldString } from '../normalize/normalize.js'
import type { Entry } from '../types.js'
import { decodeNames } from './alphabet.js'
import type { Packed } from './gazetteer.js'
import { readNames } from './names.js'
import { slug } from './slug.js'

/** What a generated data module holds. */
export interface PackedData<Type extends string, E extends boolean> {
  readonly type: Type
  readonly entity: E
  /** What the cells of a line of `facts` are, after id, English name and other Latin names. */
  readonly columns: readonly string[]
  /** Names in packed letters, a line an entry. */
  readonly names: string
  /**
   * Facts, a line an entry: cells separated by tabs, empty ones at the end left out. An empty id is the slug of the English name,
   * or else the folded name.
   */
  readonly facts: string
}

/** Columns whose cells are numbers. */
const NUMERIC: ReadonlySet<string> = new Set(['geonames', 'population'])

/**
 * A gazetteer over packed strings. Nothing is decoded before it is asked for: importing a data module costs no more than
 * reading its file.
 */
export function unpack<const Type extends string, Value, const E extends boolean = true>(
  data: PackedData<Type, E>,
): Packed<Type, Value> & { readonly entity: E } {
  let nameLines: readonly string[] | undefined
  let factLines: readonly string[] | undefined
  let entries: readonly Entry<Value>[] | undefined
  const decoded: Entry<Value>[] = []
  const packedLines = (): readonly string[] => {
    nameLines ??= data.names.split('\n')
    return nameLines
  }
  const factLinesOf = (): readonly string[] => {
    factLines ??= data.facts.split('\n')
    return factLines
  }
  const entryAt = (index: number): Entry<Value> => {
    decoded[index] ??= readEntry<Value>(
      decodeNames(packedLines()[index] ?? ''),
      factLinesOf()[index] ?? '',
      data.columns,
    )
    return decoded[index]
  }
  return {
    type: data.type,
    entity: data.entity,
    names: data.names,
    entryAt,
    latinNames: () => factLinesOf().map((line) => line.split('\t', 3).slice(1).join('|')),
    get entries() {
      // English words have facts alone.
      entries ??= (data.names === '' ? factLinesOf() : packedLines()).map((_, index) => entryAt(index))
      return entries
    },
  }
}

function readEntry<Value>(nameLine: string, factLine: string, columns: readonly string[]): Entry<Value> {
  const [id, english, latin, ...cells] = factLine.split('\t')
  const { name, aliases, weak, stems } = readNames(nameLine)
  const value: Record<string, string | number> = {}
  columns.forEach((column, index) => {
    const cell = cells[index]
    if (cell) value[column] = NUMERIC.has(column) ? Number(cell) : cell
  })
  return {
    id: id || slug(english ?? '') || foldString(name),
    // English words have no Arabic name.
    name: name || (english ?? ''),
    ...(aliases.length > 0 && { aliases }),
    ...(weak.length > 0 && { weak }),
    ...(stems.length > 0 && { stems }),
    ...(english && { english }),
    ...(latin && { latin: latin.split('|') }),
    value: value as Value,
  }
}
