/** Which of several things that share a name is meant where a text does not tell: what `usual-names.tsv` lists. */
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { foldString } from '../../src/normalize/normalize.js'
import { KINDS, type Kind } from './kinds.js'
import type { Problem } from './problem.js'
import { FOLDER, filesOf, list, type Row, readTable, type Table } from './read.js'

const PATH = join(FOLDER, 'usual-names.tsv')
const HEADER = ['name', 'type', 'id']

/** The table; empty where there is none. */
export function readUsualNames(): Table {
  return existsSync(PATH)
    ? readTable(PATH)
    : { file: relative(FOLDER, PATH), header: HEADER, rows: [], endsWithBreak: true }
}

/** The rows of a kind in the order in which they are packed: where several entries share a name, the earlier is meant. */
export function packedRows(kind: Kind, usual: readonly Row[] = readUsualNames().rows): readonly Row[] {
  return inOrder(
    filesOf(kind).flatMap((path) => readTable(path).rows),
    kind,
    usual,
  )
}

/** Large cities before small ones, then what a name usually means before its namesakes, then as the tables have them. */
function inOrder(rows: readonly Row[], kind: Kind, usual: readonly Row[]): readonly Row[] {
  const first = new Set(usual.filter(({ cells }) => cells.type === kind.type).map(({ cells }) => cells.id))
  const population = ({ cells }: Row): number => Number(cells.population ?? 0)
  const isLater = ({ cells }: Row): number => (first.has(cells.id) ? 0 : 1)
  return [...rows].sort((a, b) => population(b) - population(a) || isLater(a) - isLater(b))
}

/** What is wrong with the table: lines out of order, entries that do not bear their name, names that nothing else bears. */
export function checkUsualNames(usual: Table, tables: ReadonlyMap<string, readonly Table[]>): Problem[] {
  const problems: Problem[] = []
  const { file, header, rows } = usual
  if (header.join() !== HEADER.join())
    problems.push({ file, line: 1, column: 'header', message: `${header.join(' ')}; expected ${HEADER.join(' ')}` })
  const bearers = bearersByName(rows, tables)
  let previous = ''
  for (const { line, cells } of rows) {
    const { name = '', type = '', id } = cells
    const report = (column: string, message: string): void => void problems.push({ file, line, column, message })
    const key = keyOf(type, name)
    if (`${name}\t${type}` <= previous)
      report('name', `'${name}' does not come after the name before it, or stands twice`)
    previous = `${name}\t${type}`
    const kinds = KINDS.filter((kind) => kind.entity && kind.type === type)
    if (kinds.length === 0) report('type', `'${type}' is no type of entities`)
    // Of persons with one weak name none is meant: src/refine/weigh.ts.
    else if (type === 'person')
      report('type', 'persons are told apart by `short`; a name in `weak` of several is nobody’s')
    const sharing = bearers.get(key) ?? []
    const meant = sharing.find((row) => row.cells.id === id)
    if (!meant) report('id', `'${id}' is no ${type} with the name '${name}'`)
    else if (sharing.length === 1) report('name', `nothing else of this type bears '${name}'`)
    else if (sharing[0] !== meant) report('id', `'${sharing[0]?.cells.id}' still comes before '${id}'`)
    else if (isWeak(meant, name) && sharing.some((row) => !isWeak(row, name)))
      report('id', `'${name}' is weak in '${id}', but not in another entry`)
  }
  return problems
}

/** The rows that bear the names which the table lists, in the order in which they are packed. */
function bearersByName(
  usual: readonly Row[],
  tables: ReadonlyMap<string, readonly Table[]>,
): ReadonlyMap<string, readonly Row[]> {
  const bearers = new Map(usual.map(({ cells }) => [keyOf(cells.type, cells.name ?? ''), [] as Row[]]))
  for (const kind of KINDS) {
    const rows = (tables.get(kind.name) ?? []).flatMap((table) => table.rows)
    for (const row of inOrder(rows, kind, usual)) {
      for (const key of new Set(namesOf(row).map((name) => keyOf(kind.type, name)))) bearers.get(key)?.push(row)
    }
  }
  return bearers
}

const namesOf = ({ cells }: Row): string[] => [
  cells.name ?? '',
  ...(['aliases', 'short', 'weak'] as const).flatMap((column) => list(cells[column])),
]

const isWeak = ({ cells }: Row, name: string): boolean =>
  list(cells.weak).some((weak) => foldString(weak) === foldString(name))

const keyOf = (type: string | undefined, name: string): string => `${type} ${foldString(name)}`
