import { foldString } from '../../src/normalize/normalize.js'
import { type Kind, OCCUPATIONS } from './kinds.js'
import { latinLetters } from './latin-letters.js'
import type { Problem } from './problem.js'
import { COLUMNS, type Column, LISTS, list, type Row, type Table } from './read.js'

/** Columns of Arabic names. */
const ARABIC: readonly Column[] = ['name', 'aliases', 'short', 'stems', 'weak']
/** Columns of names in Latin letters. */
const LATIN: readonly Column[] = ['english', 'latin']

/** Columns that every kind may have. */
const COMMON_COLUMNS: readonly Column[] = ['id', 'name', 'aliases', 'weak', 'english', 'latin', 'source']
/** Columns with a closed list of values. */
const CLOSED: Readonly<Partial<Record<Column, readonly string[]>>> = {
  gender: ['m', 'f', 'mf'],
  origin: ['arab', 'foreign'],
}

/** What a cell of Arabic names may not hold, with what it is called. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/[\u064b-\u065f\u0670\u06d6-\u06ed]/, 'a vowel mark'],
  [/\u0640/, 'a tatweel'],
  [/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/, 'an invisible character'],
  [/[\u06a9\u06cc\u06c1\u06be\u06c3\u06d2\u0679\u0688\u0691\u06ba]/, 'a Persian or Urdu letter'],
  [/[\ufb50-\ufdff\ufe70-\ufefc]/, 'a presentation form'],
  [/[،؛؟()«»"]/, 'punctuation'],
  [/[A-Za-z]/, 'a Latin letter'],
  // Read backwards, a word begins with the letters that can only end one.
  [/(^|[\s|])[ةىؤ]/, 'a word that begins with a letter that only ends words (display order?)'],
  [/[ةى](?=[\u0621-\u064a])/, 'a letter inside a word that only ends words'],
  [/\s\s|^\s|\s$|\s\||\|\s/, 'a stray space'],
]

/** What is wrong inside one file. */
export function checkFile(table: Table, kind: Kind, countries: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = []
  const { file, header, rows } = table
  const expected = COLUMNS.filter((column) => header.includes(column))
  if (header.join() !== expected.join()) {
    problems.push({ file, line: 1, column: 'header', message: `${header.join(' ')}; expected ${expected.join(' ')}` })
  }
  const allowed = new Set<string>([...COMMON_COLUMNS, ...kind.attributes, ...(kind.columns ?? [])])
  for (const column of header.filter((name) => !allowed.has(name))) {
    problems.push({ file, line: 1, column: 'header', message: `'${column}' is no column of this kind` })
  }
  if (!table.endsWithBreak) {
    problems.push({ file, line: rows.length + 1, column: 'row', message: 'no line feed after the last line' })
  }
  let previous = ''
  for (const row of rows) {
    const report = (column: string, message: string): void =>
      void problems.push({ file, line: row.line, column, message })
    const id = row.cells.id ?? ''
    if (id <= previous) report('id', `'${id}' does not come after '${previous}'; rows stand in the order of their ids`)
    previous = id
    checkRow(row, kind, countries, report)
  }
  return problems
}

function checkRow(
  { cells }: Row,
  kind: Kind,
  countries: ReadonlySet<string>,
  report: (column: string, message: string) => void,
): void {
  if (kind.type !== 'word') {
    if (!/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(cells.id ?? '')) report('id', `'${cells.id}' is no slug or code`)
    if (!cells.english && (kind.entity || kind.english)) report('english', 'is empty')
  }
  for (const [column, cell] of Object.entries(cells)) {
    if (cell !== cell.trim()) report(column, `'${cell}' has a space at an end`)
    if (cell.includes('"')) report(column, `'${cell}' has a quote`)
  }
  if (kind.type === 'word' && cells.id !== foldString(cells.name ?? ''))
    report('id', `'${cells.id}' is not '${cells.name}' folded`)
  if (cells.name?.includes('|')) report('name', `'${cells.name}' holds several names`)
  for (const [column, values] of Object.entries(CLOSED)) {
    const cell = cells[column as Column]
    if (cell && !values.includes(cell)) report(column, `'${cell}' is not one of ${values.join(', ')}`)
  }
  if (!cells.name && !kind.english) report('name', 'is empty')
  if (!cells.source) report('source', 'is empty')
  for (const column of ARABIC) {
    const cell = cells[column]
    if (!cell) continue
    for (const [pattern, what] of FORBIDDEN) {
      const match = pattern.exec(cell)
      if (match) report(column, `'${cell}' holds ${what}, at character ${match.index + 1}`)
    }
    for (const name of cell.split('|'))
      if (!/[\u0621-\u064a]/.test(name)) report(column, `'${name}' has no Arabic letter`)
  }
  for (const column of LATIN)
    if (/[\u0600-\u06ff]/.test(cells[column] ?? '')) report(column, `'${cells[column]}' has Arabic letters`)
  const english = latinLetters(cells.english ?? '')
  for (const name of cells.latin?.split('|') ?? [])
    if (name && latinLetters(name) === english) report('latin', `'${name}' is read as the English name already`)
  for (const column of LISTS) {
    const members = cells[column]?.split('|') ?? []
    if (members.length > 1 && members.includes('')) report(column, `'${cells[column]}' has an empty member`)
    const repeated = members.find((member, index) => members.indexOf(member) < index)
    if (repeated) report(column, `'${repeated}' stands twice`)
  }
  const weak = list(cells.weak)
  for (const column of ['aliases', 'short'] as const) {
    for (const name of list(cells[column])) if (weak.includes(name)) report(column, `'${name}' stands in weak as well`)
  }
  if (cells.country && !countries.has(cells.country))
    report('country', `'${cells.country}' is not the id of a row of countries.tsv`)
  if (cells.kind && kind.kinds && !kind.kinds.includes(cells.kind))
    report('kind', `'${cells.kind}' is not one of ${kind.kinds.join(', ')}`)
  for (const what of cells.precedes?.split('|') ?? []) {
    if (what && !kind.precedes?.includes(what))
      report('precedes', `'${what}' is not one of ${(kind.precedes ?? []).join(', ')}`)
  }
  if (cells.occupation && !OCCUPATIONS.includes(cells.occupation))
    report('occupation', `'${cells.occupation}' is not one of ${OCCUPATIONS.join(', ')}`)
  for (const column of ['geonames', 'population'] as const) {
    if (cells[column] && !/^[1-9]\d*$/.test(cells[column])) report(column, `'${cells[column]}' is no whole number`)
  }
}
