/**
 * Measures the command on a stream of JSON Lines: rate, processor time and the most memory. Linux only, whose /proc it reads.
 * `npm run bench:bulk -- --megabytes 2048`
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { makeLines } from './articles.js'

interface Options {
  readonly megabytes: number
  readonly padding: number
  readonly rounds: number
  readonly jobs: readonly number[]
  readonly processes: boolean
}

/** What one process of the command did. */
interface Usage {
  readonly lines: number
  readonly megabytesIn: number
  readonly megabytesOut: number
  readonly seconds: number
  /** Of all its threads. */
  readonly cpuSeconds: number
  readonly residentMegabytes: number
}

const program = new Command('bench:bulk')
  .description('Measures `aalam --input jsonl` on a stream of articles.')
  .option('-m, --megabytes <count>', 'size of the stream', Number, 32)
  .option('-p, --padding <count>', 'characters of a field that is passed through, for each of the text', Number, 0)
  .option('-r, --rounds <count>', 'how often each is run; the fastest counts', Number, 1)
  .option('-j, --jobs <counts>', 'threads, separated by commas', (list) => list.split(',').map(Number), [1, 2])
  .option('--processes', 'also two processes at the same time, which is the most that two cores can do')

/** Jiffies of /proc are hundredths of a second on Linux. */
const JIFFIES = 100
const MEGABYTE = 1e6

async function measure({ megabytes, padding }: Options, jobs: number): Promise<Usage> {
  const start = performance.now()
  const command = spawn('node', [resolve('dist/cli/main.js'), '--input', 'jsonl', '--jobs', String(jobs)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let cpuSeconds = 0
  let residentMegabytes = 0
  const look = () => {
    try {
      const stat = readFileSync(`/proc/${command.pid}/stat`, 'utf8').split(' ')
      const status = readFileSync(`/proc/${command.pid}/status`, 'utf8')
      cpuSeconds = (Number(stat[13]) + Number(stat[14])) / JIFFIES
      residentMegabytes = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? residentMegabytes * 1024) / 1024
    } catch {
      // It has ended in between.
    }
  }
  const timer = setInterval(look, 100)
  let lines = 0
  let bytesOut = 0
  command.stdout.on('data', (chunk: Buffer) => {
    bytesOut += chunk.length
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++
  })
  const ended = once(command, 'close')
  let bytesIn = 0
  for (const block of makeLines(megabytes * MEGABYTE, padding)) {
    bytesIn += Buffer.byteLength(block)
    if (!command.stdin.write(block)) await once(command.stdin, 'drain')
  }
  command.stdin.end()
  const [code] = await ended
  clearInterval(timer)
  if (code !== 0) throw new Error(`the command ended with ${code}`)
  const seconds = (performance.now() - start) / 1000
  return {
    lines,
    megabytesIn: bytesIn / MEGABYTE,
    megabytesOut: bytesOut / MEGABYTE,
    seconds,
    cpuSeconds,
    residentMegabytes,
  }
}

function row(name: string, usage: Usage, base: Usage): string {
  const { lines, megabytesIn, megabytesOut, seconds, cpuSeconds, residentMegabytes } = usage
  const rate = (u: Usage) => u.lines / u.seconds
  const cells = [
    name,
    lines,
    Math.round(megabytesIn),
    Math.round(megabytesOut),
    seconds.toFixed(1),
    cpuSeconds.toFixed(1),
    (lines / seconds).toFixed(0),
    (lines / cpuSeconds).toFixed(0),
    (rate(usage) / rate(base)).toFixed(2),
    Math.round(residentMegabytes),
  ]
  return `| ${cells.join(' | ')} |`
}

async function fastest(rounds: number, run: () => Promise<Usage>): Promise<Usage> {
  let best = await run()
  for (let round = 1; round < rounds; round++) {
    const next = await run()
    if (next.seconds < best.seconds) best = next
  }
  return best
}

/** Two processes of one thread each as one: what the machine's two cores can do at most. */
async function together(options: Options): Promise<Usage> {
  const [a, b] = (await Promise.all([measure(options, 1), measure(options, 1)])) as [Usage, Usage]
  return {
    lines: a.lines + b.lines,
    megabytesIn: a.megabytesIn + b.megabytesIn,
    megabytesOut: a.megabytesOut + b.megabytesOut,
    seconds: Math.max(a.seconds, b.seconds),
    cpuSeconds: a.cpuSeconds + b.cpuSeconds,
    residentMegabytes: a.residentMegabytes + b.residentMegabytes,
  }
}

const options = program.parse().opts<Options>()
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}\n`)
console.log(
  '| threads | lines | MB in | MB out | s | s of processor | lines/s | lines/s of processor | × the first | MB resident |',
)
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
let base: Usage | undefined
for (const jobs of options.jobs) {
  const usage = await fastest(options.rounds, () => measure(options, jobs))
  base ??= usage
  console.log(row(String(jobs), usage, base))
}
if (options.processes && base)
  console.log(row('two processes', await fastest(options.rounds, () => together(options)), base))
