import { foldString } from '../../src/normalize/normalize.js'
import { KINDS } from './kinds.js'
import type { Problem } from './problem.js'
import { list, type Row, type Table } from './read.js'

/** Types of which several may bear one name, and the most prominent is meant. */
const HOMONYMS: ReadonlySet<string> = new Set([
  'location',
  'title',
  'given-name',
  'family-name',
  'currency',
  'unit',
  'head-noun',
  'person-cue',
  'word',
])
/** Types whose names may be common words; names of persons and places that are such are weak without being marked (ambiguity.ts). */
const WORDS: ReadonlySet<string> = new Set([
  ...['title', 'currency', 'unit', 'head-noun', 'person-cue', 'word', 'month', 'weekday', 'ambiguous-name'],
  ...['person', 'given-name', 'family-name', 'location'],
])

/** What is wrong between the rows of a type: ids used twice, strong names of two entries, names that are words. */
export function checkNames(tables: ReadonlyMap<string, readonly Table[]>): Problem[] {
  const problems: Problem[] = []
  const common = new Set(
    (tables.get('common-words') ?? []).flatMap(({ rows }) => rows.map(({ cells }) => foldString(cells.name ?? ''))),
  )
  /** الوفد is the Wafd party, and a delegation. */
  const isCommon = (name: string): boolean => common.has(name) || (name.startsWith('ال') && common.has(name.slice(2)))
  const ids = new Map<string, Row>()
  const names = new Map<string, Row>()
  for (const { name: kindName, type } of KINDS) {
    for (const row of (tables.get(kindName) ?? []).flatMap(({ rows }) => rows)) {
      const report = (column: string, message: string): void =>
        void problems.push({ file: row.file, line: row.line, column, message })
      const idKey = `${type} ${row.cells.id}`
      const sameId = ids.get(idKey)
      if (sameId) report('id', `'${row.cells.id}' is also the id of ${place(sameId)}`)
      ids.set(idKey, row)

      const weak = new Set(list(row.cells.weak).map(foldString))
      for (const column of ['name', 'aliases', 'short', 'stems'] as const) {
        for (const name of list(row.cells[column])) {
          const folded = foldString(name)
          if (weak.has(folded)) continue
          if (!WORDS.has(type) && isCommon(folded))
            report(column, `'${name}' is a common word; list it in weak as well`)
          if (HOMONYMS.has(type)) continue
          const nameKey = `${type} ${folded}`
          const other = names.get(nameKey)
          if (other && other !== row)
            report(
              column,
              `'${name}' also means '${other.cells.id}' (${place(other)}); make it weak in the less prominent one`,
            )
          else names.set(nameKey, row)
        }
      }
    }
  }
  return problems
}

function place(row: Row): string {
  return `${row.file}:${row.line}`
}
