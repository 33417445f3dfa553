/** Measures what only a process of its own shows: start and memory of the package as it is built, in `dist`, and the size of a bundle of it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { median } from './measure.js'
import { ordinaryText } from './texts.js'

/** Characters of the text whose garbage is measured. */
const FOR_GARBAGE = 200_000

/** What `npm run prepare` builds, and users of Node import. */
const BUILT = join(import.meta.dirname, '../../dist/index.js')

/** What the package costs. */
export interface Costs {
  /** Milliseconds. */
  readonly import: number
  /** Milliseconds of the first call; it makes the extractor. */
  readonly first: number
  /** Milliseconds of the second call. */
  readonly second: number
  /** Megabytes that stay in use after both, beyond those of a bare process: objects and strings, and tables. */
  readonly heap: number
  readonly tables: number
  /** Bytes that a call allocates in the steady state, to those of its results. */
  readonly garbage: number
  /** Kilobytes, minified and gzipped. */
  readonly size: number
}

const START = `
const bare = process.memoryUsage()
const times = [performance.now()]
const { extract } = await import(process.argv[1])
times.push(performance.now())
extract('وقال بوتين في موسكو')
times.push(performance.now())
extract('وقال بوتين في موسكو يوم الثلاثاء 5 مايو')
times.push(performance.now())
// The buffers of what is collected are freed later.
gc()
await new Promise((resolve) => setTimeout(resolve))
gc()
const used = process.memoryUsage()
const spans = times.slice(1).map((time, index) => time - times[index])
console.log(JSON.stringify([...spans, (used.heapUsed - bare.heapUsed) / 1e6, (used.arrayBuffers - bare.arrayBuffers) / 1e6]))`

/** As much as no run of {@link GARBAGE} allocates: so nothing is collected while it measures, and what is in use tells what was allocated. */
const YOUNG = 1024

/**
 * What a call allocates, and how much of it its results keep. Buffers lie outside the heap and are freed with what is collected there.
 */
const GARBAGE = `
import { readFileSync } from 'node:fs'
const { extract } = await import(process.argv[1])
const text = readFileSync(process.argv[2], 'utf8')
for (let round = 0; round < 10; round++) extract(text)
const inUse = () => {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
gc()
const before = inUse()
let results = extract(text)
const allocated = inUse() - before
gc()
const kept = inUse()
if (results.length === 0) throw new Error('nothing was found')
results = undefined
gc()
const size = kept - inUse()
console.log(JSON.stringify([allocated, size]))`

function inProcess(script: string, flags: readonly string[], ...args: readonly string[]): number[] {
  const parameters = [...flags, '--input-type=module', '-e', script, ...args]
  return JSON.parse(execFileSync(process.execPath, parameters, { encoding: 'utf8' })) as number[]
}

/** Measures the package as it was built last. */
export function measureCosts(rounds: number): Costs {
  const folder = mkdtempSync(join(tmpdir(), 'aalam-bench-'))
  try {
    const starts = Array.from({ length: rounds }, () => inProcess(START, ['--expose-gc'], BUILT))
    const text = join(folder, 'text.txt')
    writeFileSync(text, ordinaryText(FOR_GARBAGE))
    const garbage = starts.map(() => {
      const [allocated, size] = inProcess(
        GARBAGE,
        ['--expose-gc', `--min-semi-space-size=${YOUNG}`, `--max-semi-space-size=${YOUNG}`],
        BUILT,
        text,
      ) as [number, number]
      return allocated / size
    })
    const bundle = buildSync({
      ...{ entryPoints: [BUILT], bundle: true, minify: true, format: 'esm', target: 'es2022', charset: 'utf8' },
      ...{ write: false, logLevel: 'error' },
    })
    const column = (index: number): number => median(starts.map((row) => row[index] as number))
    return {
      import: column(0),
      first: column(1),
      second: column(2),
      heap: column(3),
      tables: column(4),
      garbage: median(garbage),
      size: gzipSync(bundle.outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
