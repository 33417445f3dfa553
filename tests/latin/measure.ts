/**
 * What aalam/latin costs, each figure from processes of its own: `npm run bench:latin`; with `--docs` it writes the table of
 * docs/latin.md. Needs the built package.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const ROOT = join(import.meta.dirname, '../..')
const PAGE = join(ROOT, 'docs/latin.md')
const RUNS = 5

/** What a process prints: milliseconds of processor time and megabytes of heap. */
interface Cost {
  readonly time: number
  readonly heap: number
}

/** Steps of which each is measured after those before it; `latin` says whether aalam/latin is among them. */
const STEPS = {
  'import `aalam`': "({ createExtractor, defaultMatchers } = await import('aalam'))",
  'import `aalam/latin`': "({ latin } = await import('aalam/latin'))",
  'first Arabic text':
    "extract = createExtractor({ matchers: [...defaultMatchers, ...(latin ? [latin()] : [])] }).extract; extract('زار بوتين موسكو')",
  'first text with Latin letters': "extract('قالت Emily Carter on 5 May 2020')",
} as const
type Step = keyof typeof STEPS

function run(steps: readonly Step[]): Cost[] {
  const script = `
    let createExtractor, defaultMatchers, latin, extract
    const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 }
    const costs = []
    ${steps
      .map(
        (step) => `{
      const before = cpu(); ${STEPS[step]}; const time = cpu() - before
      gc(); costs.push({ time, heap: process.memoryUsage().heapUsed / 1e6 })
    }`,
      )
      .join('\n')}
    console.log(JSON.stringify(costs))`
  const args = ['--expose-gc', '--input-type=module', '-e', script]
  return JSON.parse(execFileSync('node', args, { cwd: ROOT, encoding: 'utf8' })) as Cost[]
}

/** Of several runs the median, step by step. */
function measure(steps: readonly Step[]): ReadonlyMap<Step, Cost> {
  const runs = Array.from({ length: RUNS }, () => run(steps))
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] as number
  return new Map(
    steps.map((step, at) => [
      step,
      {
        time: median(runs.map((costs) => (costs[at] as Cost).time)),
        heap: median(runs.map((costs) => (costs[at] as Cost).heap)),
      },
    ]),
  )
}

async function bundle(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
  })
  return gzipSync(outputFiles[0]?.contents ?? '').length / 1000
}

const names = Object.keys(STEPS) as Step[]
const without = measure(names.filter((step) => step !== 'import `aalam/latin`'))
const together = measure(names)
const extract = "export { createExtractor, defaultMatchers } from 'aalam'\n"
const [small, large] = [await bundle(extract), await bundle(`${extract}export { latin } from 'aalam/latin'`)]

const ms = (cost?: Cost): string => (cost ? `${cost.time.toFixed(0)} ms` : '–')
const heap = (cost?: Cost): string => (cost ? `${cost.heap.toFixed(0)} MB` : '–')
const table = [
  '| | without `aalam/latin` | with it |',
  '| --- | ---: | ---: |',
  ...names.map((step) => `| ${step} | ${ms(without.get(step))} | ${ms(together.get(step))} |`),
  ...names.map((step) => `| heap after: ${step} | ${heap(without.get(step))} | ${heap(together.get(step))} |`),
  `| bundle, minified and gzipped | ${small.toFixed(0)} kB | ${large.toFixed(0)} kB |`,
].join('\n')
console.log(table)

if (process.argv.includes('--docs')) {
  const page = readFileSync(PAGE, 'utf8')
  const marks = /(<!-- table: latin -->\n)[\s\S]*?(<!-- end of table -->)/
  if (!marks.test(page)) throw new Error('docs/latin.md has no place for the table')
  writeFileSync(
    PAGE,
    page.replace(marks, (_, before: string, after: string) => `${before}${table}\n${after}`),
  )
}
