/** Refuses tables that break the rules of gazetteers/README.md; each problem on a line of its own, as file:line: column: what is wrong. */
import { relative } from 'node:path'
import { checkFile } from './check-file.js'
import { checkNames } from './check-names.js'
import { KINDS } from './kinds.js'
import type { Problem } from './problem.js'
import { FOLDER, filesOf, readTable, type Table } from './read.js'
import { checkUsualNames, readUsualNames } from './usual-names.js'

const tables = new Map<string, readonly Table[]>()
const problems: Problem[] = []
for (const kind of KINDS) {
  const read: Table[] = []
  for (const path of filesOf(kind)) {
    try {
      read.push(readTable(path))
    } catch (error) {
      const { message, lines = 0 } = error as Error & { lines?: number }
      problems.push({ file: relative(FOLDER, path), line: lines, column: 'row', message })
    }
  }
  tables.set(kind.name, read)
}
const countries = new Set(
  (tables.get('countries') ?? []).flatMap(({ rows }) => rows.map(({ cells }) => cells.id ?? '')),
)
for (const kind of KINDS) {
  for (const table of tables.get(kind.name) ?? []) problems.push(...checkFile(table, kind, countries))
}
problems.push(...checkNames(tables), ...checkUsualNames(readUsualNames(), tables))

for (const { file, line, column, message } of problems)
  console.error(`gazetteers/${file}:${line}: ${column}: ${message}`)
const rows = [...tables.values()].flat().reduce((sum, table) => sum + table.rows.length, 0)
console.log(`${rows} rows in ${[...tables.values()].flat().length} files, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
