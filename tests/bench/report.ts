/** What was measured, as tables, and as the tables of docs/performance.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { columnsOf, type Table, toMarkdown, whole } from '../accuracy/table.js'
import type { Costs } from './costs.js'
import type { Measured } from './measure.js'

const PAGE = new URL('../../docs/performance.md', import.meta.url)

/** All that is measured. */
export interface Results {
  readonly peers: readonly Measured[]
  readonly kinds: readonly Measured[]
  readonly grown: readonly Measured[]
  readonly names: readonly Measured[]
  readonly worst: readonly Measured[]
  readonly costs: Costs
  /** Per cent of the time, by stage. */
  readonly stages: Readonly<Record<string, number>>
}

/** A figure with two digits that count, or all before the point. */
export function figure(value: number): string {
  if (value >= 100) return whole(value)
  return value >= 1 ? value.toFixed(1) : value.toPrecision(2)
}

const TIMES: readonly string[] = ['Characters', 'Found', 'ms', 'Million characters/s']

function timeCells({ length, found, median, rate }: Measured): string[] {
  return [whole(length), whole(found), figure(median), figure(rate)]
}

/** Rows beside the first one. */
function besideFirst(title: string, what: string, measured: readonly Measured[]): Table {
  const [first] = measured as readonly [Measured]
  return {
    title,
    columns: columnsOf([what], [...TIMES, '× the time of the first, a character']),
    rows: measured.map((one) => [one.name, ...timeCells(one), figure(first.rate / one.rate)]),
  }
}

/** The tables, by the names of their places in docs/performance.md. */
export function tablesOf({ peers, kinds, grown, names, worst, costs, stages }: Results): Record<string, Table> {
  const [, stage, whole] = peers as readonly [Measured, Measured, Measured]
  return {
    peers: {
      title: 'The same names, but for `extract`, which looks for all of its own',
      columns: columnsOf(['What'], [...TIMES, 'Gazetteer stage to it', '`extract` to it']),
      rows: peers.map((one) => [
        one.name,
        ...timeCells(one),
        figure(stage.rate / one.rate),
        figure(whole.rate / one.rate),
      ]),
    },
    kinds: besideFirst('Kinds of text', 'Text', kinds),
    grown: besideFirst('Growth with the text', 'Text', grown),
    names: besideFirst('Growth with the names: the gazetteer stage', 'Names', names),
    worst: besideFirst('Worst cases', 'Text', worst),
    costs: {
      title: 'Start, memory, size',
      columns: columnsOf(['What'], ['Measured', 'Bar']),
      rows: [
        ['import, ms', figure(costs.import), '30'],
        ['first `extract`, ms', figure(costs.first), '60'],
        ['second `extract`, ms', figure(costs.second), ''],
        ['memory after both, MB', figure(costs.heap + costs.tables), '30'],
        ['of which tables', figure(costs.tables), ''],
        ['allocated by a call, × the bytes of its results', figure(costs.garbage), '3'],
        ['size of the bundle, minified and gzipped, kB', figure(costs.size), '450'],
      ],
    },
    stages: {
      title: 'Where the time of `extract` goes',
      columns: columnsOf(['Stage'], ['%']),
      rows: Object.entries(stages).map(([name, share]) => [name, share.toFixed(1)]),
    },
  }
}

/** Rewrites the tables of docs/performance.md. */
export function writePage(results: Results): void {
  let page = readFileSync(PAGE, 'utf8')
  const fill = (name: string, content: string): void => {
    const region = new RegExp(`(<!-- table: ${name} -->\\n)[\\s\\S]*?(<!-- end of table -->)`)
    if (!region.test(page)) throw new Error(`docs/performance.md has no mark for '${name}'`)
    page = page.replace(region, (_, open: string, close: string) => `${open}${content}\n${close}`)
  }
  for (const [name, table] of Object.entries(tablesOf(results))) fill(name, toMarkdown(table))
  const processors = cpus()
  fill('machine', `Node ${process.versions.node}, ${processors.length} × ${processors[0]?.model}, shared with others.`)
  writeFileSync(PAGE, page)
}
