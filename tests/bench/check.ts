/**
 * `npm run bench:check`: whether `extract` became slower. It is compared with a loop over the characters of the same text in the same
 * process, so that the ratio says little of the machine. Exits with 1 where the ratio is more than 30 % below the recorded one;
 * `-- --record` records what it is.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { extract } from '../../src/index.js'
import { readFixtures } from '../fixture.js'
import { loop } from './loop.js'
import { repeated } from './texts.js'

const RECORD = new URL('./recorded.json', import.meta.url)
const LENGTH = 100_000
/** So many runs of the loop take as long as one of `extract`, so that what disturbs the one disturbs the other as often. */
const LOOPS = 500
/** Before these rounds are over, code is still being optimized. */
const WARM_UP = 5
/** A busy machine makes some rounds slow, and a slower library all of them. */
const ROUNDS = 100
const LEAST = 0.7

interface Recorded {
  /** The speed of `extract` to that of the loop. */
  readonly extractToLoop: number
}

const { record } = new Command('bench:check')
  .description('Compares the speed of extract with the recorded one.')
  .option('--record', 'record the speed')
  .parse()
  .opts<{ readonly record?: boolean }>()
const recorded = JSON.parse(readFileSync(RECORD, 'utf8')) as Recorded
const text = repeated(
  readFixtures()
    .map((fixture) => fixture.text)
    .join('\n\n'),
  LENGTH,
)

/** In microseconds of processor time, so that waiting for a busy processor does not count. */
function time(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return user + system
}

const best = { extract: Number.POSITIVE_INFINITY, loop: Number.POSITIVE_INFINITY }
let ratio = 0
for (let round = 0; round < ROUNDS; round++) {
  const extracting = time(() => extract(text))
  const looping = time(() => {
    for (let count = 0; count < LOOPS; count++) loop(text)
  })
  if (round < WARM_UP) continue
  best.extract = Math.min(best.extract, extracting)
  best.loop = Math.min(best.loop, looping / LOOPS)
  ratio = best.loop / best.extract
  if (!record && ratio >= recorded.extractToLoop) break
}
console.log(`extract: 1/${Math.round(1 / ratio)} of the loop; recorded: 1/${Math.round(1 / recorded.extractToLoop)}`)
if (record) writeFileSync(RECORD, `{ "extractToLoop": ${Number(ratio.toPrecision(3))} }\n`)
else if (ratio < recorded.extractToLoop * LEAST) {
  console.error(`extract is more than ${Math.round((1 - LEAST) * 100)} % slower than recorded`)
  process.exitCode = 1
}
