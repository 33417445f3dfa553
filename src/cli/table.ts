import stringWidth from 'string-width'
import type { Entity } from '../index.js'
import { countEntities, type Finding, summarize, titleOf } from './findings.js'
import { clip, isolate, paint, type Screen, toCell } from './screen.js'
import { nameOrValue } from './value.js'

/** A column of a table whose rows show something each. */
export interface Column<Row> {
  readonly title: string
  readonly cellOf: (row: Row) => string
  readonly right?: boolean
  /** Whether it may become narrower than its cells are. */
  readonly elastic?: boolean
  /** On a narrow screen the column with the highest number goes first; those without one stay. */
  readonly dispensable?: number
  readonly style?: (cell: string, row: Row, screen: Screen) => string
}

const dim: Column<Entity>['style'] = (cell, _entity, { colors }) => colors.dim(cell)

const COLUMNS: readonly Column<Entity>[] = [
  { title: 'type', cellOf: ({ type }) => type, style: (cell, { type }, { colors }) => paint(colors, type, cell) },
  { title: 'text', cellOf: ({ text }) => text, elastic: true, style: (cell, _entity, { colors }) => colors.bold(cell) },
  { title: 'start\u2013end', cellOf: ({ start, end }) => `${start}\u2013${end}`, right: true },
  { title: 'id', cellOf: ({ id }) => id ?? '', elastic: true, dispensable: 1 },
  { title: 'name or value', cellOf: nameOrValue, elastic: true },
  { title: 'score', cellOf: ({ score }) => score.toFixed(2), right: true, dispensable: 2, style: dim },
  { title: 'source', cellOf: ({ source }) => source, dispensable: 3, style: dim },
]

const GAP = '  '
/** An elastic column is not made narrower than this while another column can go. */
const LEAST_WIDTH = 12

/** A table for each input: a row an entity, and a line that counts them. */
export function* writeTables(findings: Iterable<Finding>, screen: Screen): Iterable<string> {
  const { colors, several } = screen
  let inputs = 0
  let total = 0
  for (const finding of findings) {
    if (several) yield `${inputs > 0 ? '\n' : ''}${colors.bold(isolate(toCell(titleOf(finding))))}\n`
    if (finding.entities.length > 0) yield writeRows(COLUMNS, finding.entities, screen)
    yield `${colors.dim(summarize(finding.entities))}\n`
    inputs++
    total += finding.entities.length
  }
  if (several) yield `\n${colors.dim(`${countEntities(total)} in ${inputs} inputs`)}\n`
}

/** Rows under the titles of their columns, no wider than the screen. */
export function writeRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[], screen: Screen): string {
  const all = columns.map((column) => {
    const cells = rows.map((row) => toCell(column.cellOf(row)))
    return {
      column,
      cells,
      width: cells.reduce((most, cell) => Math.max(most, stringWidth(cell)), column.title.length),
    }
  })
  const shown = fitColumns(all, screen.columns)
  const header = shown.map(({ column, width }) => pad(clip(column.title, width), width, column.right))
  const lines = [screen.colors.underline(header.join(GAP))]
  for (const [at, row] of rows.entries()) {
    const cells = shown.map(({ column, cells, width }) => {
      const cell = clip(cells[at] ?? '', width)
      const isolated = isolate(cell)
      const styled = cell !== '' && column.style ? column.style(isolated, row, screen) : isolated
      return pad(styled, width, column.right)
    })
    lines.push(cells.join(GAP).trimEnd())
  }
  return `${lines.join('\n')}\n`
}

/** Drops and narrows columns until a row is no longer than the screen is wide. */
function fitColumns<
  C extends { readonly column: Pick<Column<never>, 'elastic' | 'dispensable'>; readonly width: number },
>(all: readonly C[], screenWidth = Infinity): C[] {
  let shown = [...all]
  const leastWidth = () =>
    shown.reduce(
      (sum, { column, width }) => sum + GAP.length + (column.elastic ? Math.min(width, LEAST_WIDTH) : width),
      -GAP.length,
    )
  while (leastWidth() > screenWidth) {
    const last = shown.reduce((a, b) => ((b.column.dispensable ?? 0) > (a.column.dispensable ?? 0) ? b : a))
    if (last.column.dispensable === undefined) break
    shown = shown.filter((column) => column !== last)
  }
  let space =
    screenWidth - shown.reduce((sum, { column, width }) => sum + GAP.length + (column.elastic ? 0 : width), -GAP.length)
  // The narrowest first: what they leave goes to the others.
  const elastic = shown.filter(({ column }) => column.elastic).sort((a, b) => a.width - b.width)
  const widths = new Map<C, number>()
  for (const [index, column] of elastic.entries()) {
    const width = Math.max(1, Math.min(column.width, Math.floor(space / (elastic.length - index))))
    widths.set(column, width)
    space -= width
  }
  return shown.map((column) => ({ ...column, width: widths.get(column) ?? column.width }))
}

function pad(cell: string, width: number, right = false): string {
  const spaces = ' '.repeat(Math.max(0, width - stringWidth(cell)))
  return right ? spaces + cell : cell + spaces
}
