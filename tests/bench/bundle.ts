/** Measures what only a process of its own shows, on the bundle that a user loads: start, memory, size. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { median } from './measure.js'

/** What the bundle costs. */
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
gc()
const used = process.memoryUsage()
const spans = times.slice(1).map((time, index) => time - times[index])
console.log(JSON.stringify([...spans, (used.heapUsed - bare.heapUsed) / 1e6, (used.arrayBuffers - bare.arrayBuffers) / 1e6]))`

function inProcess(script: string, flags: readonly string[], ...args: readonly string[]): number[] {
  const parameters = [...flags, '--input-type=module', '-e', script, ...args]
  return JSON.parse(execFileSync(process.execPath, parameters, { encoding: 'utf8' })) as number[]
}

/** Bundles the library, and measures the bundle. */
export function measureBundle(rounds: number): Costs {
  const folder = mkdtempSync(join(tmpdir(), 'aalam-bench-'))
  try {
    const outfile = join(folder, 'aalam.mjs')
    const options = { bundle: true, format: 'esm', target: 'es2022', charset: 'utf8', logLevel: 'error' } as const
    const entry = join(import.meta.dirname, '../../src/index.ts')
    buildSync({ ...options, entryPoints: [entry], outfile })
    const minified = buildSync({ ...options, entryPoints: [entry], outfile, minify: true, write: false })
    const starts = Array.from({ length: rounds }, () => inProcess(START, ['--expose-gc'], outfile))
    const column = (index: number): number => median(starts.map((row) => row[index] as number))
    return {
      import: column(0),
      first: column(1),
      second: column(2),
      heap: column(3),
      tables: column(4),
      size: gzipSync(minified.outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
