/**
 * Counts what the tables hold, and what their packed modules weigh. `--docs` writes the table into docs/gazetteers.md, between the
 * comments that mark its place.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { KINDS, type Kind } from './kinds.js'
import { FOLDER, filesOf, list, readTable } from './read.js'

const PAGE = join(FOLDER, '../docs/gazetteers.md')
const BEGIN = '<!-- table: counts -->'
const END = '<!-- end of table -->'

interface Count {
  readonly entries: number
  readonly names: number
  readonly written: number
  readonly kilobytes: number
}

function count(kind: Kind): Count {
  const rows = filesOf(kind).flatMap((file) => readTable(file).rows)
  const names = rows.flatMap(({ cells }) => [
    cells.name,
    ...(['aliases', 'short', 'stems', 'weak'] as const).flatMap((column) => list(cells[column])),
  ])
  const module = readFileSync(join(FOLDER, `../src/gazetteers/${kind.name}.ts`))
  return {
    entries: rows.length,
    names: new Set(names).size,
    written: rows.filter(({ cells }) => cells.source === 'hand').length,
    kilobytes: gzipSync(module, { level: 9 }).length / 1000,
  }
}

const counts = KINDS.map((kind) => ({ kind, ...count(kind) }))
const sum = (of: (one: Count) => number): number => counts.reduce((total, one) => total + of(one), 0)
const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 1 })
const table = [
  '| module | entries | distinct names | written by hand | kB gzipped |',
  '| --- | ---: | ---: | ---: | ---: |',
  ...counts.map(
    ({ kind, entries, names, written, kilobytes }) =>
      `| \`${kind.name}\` | ${number(entries)} | ${number(names)} | ${number(written)} | ${number(kilobytes)} |`,
  ),
  `| all | ${number(sum(({ entries }) => entries))} | ${number(sum(({ names }) => names))} | ${number(sum(({ written }) => written))} | ${number(sum(({ kilobytes }) => kilobytes))} |`,
].join('\n')

console.log(table)
if (process.argv.includes('--docs')) {
  const page = readFileSync(PAGE, 'utf8')
  const [before, rest] = page.split(BEGIN)
  if (rest === undefined || !rest.includes(END)) throw new Error(`docs/gazetteers.md: no place marked ${BEGIN}`)
  writeFileSync(PAGE, `${before}${BEGIN}\n${table}\n${rest.slice(rest.indexOf(END))}`)
}
