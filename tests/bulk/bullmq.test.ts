import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { extract } from '../../src/index.js'
import { hasRedis, RedisServer } from './redis.js'

// The recipe as docs/bulk.md gives it, in processes of its own.
const RECIPE = resolve('docs/recipes/bullmq.mjs')
const TEXTS = 100_000

let folder: string
let results: string
let redis: RedisServer
let processes: ChildProcess[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aalam-redis-'))
  results = join(folder, 'results')
  mkdirSync(results)
  processes = []
})

afterEach(async () => {
  for (const child of processes) child.kill('SIGKILL')
  await redis?.kill()
  rmSync(folder, { recursive: true })
})

function start(...args: readonly string[]): ChildProcess {
  // A lock of two seconds, so that the batch of a killed worker is soon given to another.
  const env = { ...process.env, REDIS_URL: redis.url, LOCK_MS: '2000' }
  const child = spawn('node', [RECIPE, ...args], { env, stdio: ['pipe', 'inherit', 'ignore'] })
  child.stdin?.on('error', () => {})
  processes.push(child)
  return child
}

async function ended(child: ChildProcess): Promise<unknown> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode ?? child.signalCode
}

async function feed(lines: Iterable<string>): Promise<void> {
  const producer = start('produce')
  await pipeline(Readable.from(lines), producer.stdin as NodeJS.WritableStream)
  expect(await ended(producer)).toBe(0)
}

const batches = () => readdirSync(results).filter((name) => name.endsWith('.jsonl'))

async function untilBatches(count: number): Promise<void> {
  while (batches().length < count) await sleep(50)
}

function readResults(): { id: number; text: string; entities: unknown }[] {
  return batches().flatMap((file) =>
    readFileSync(join(results, file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  )
}

const textOf = (id: number) => `زار بوتين بكين في ${1 + (id % 28)} يناير ${1900 + (id % 100)}`

function* makeLines(count: number): Generator<string> {
  for (let id = 0; id < count; id++) yield `${JSON.stringify({ id, text: textOf(id) })}\n`
}

describe.skipIf(!hasRedis())('BullMQ on Redis', () => {
  test(`${TEXTS} texts, a worker killed, Redis killed: every result once`, async () => {
    redis = await RedisServer.start(folder)
    const [victim, survivor] = [start('work'), start('work')]
    const collector = start('collect', results)
    const fed = feed(makeLines(TEXTS))
    await untilBatches(300)
    victim.kill('SIGKILL')
    await untilBatches(600)
    await redis.kill()
    await sleep(500)
    await redis.startAgain()
    await fed
    expect(await ended(collector)).toBe(0)

    const found = readResults()
    expect(found.map(({ id }) => id).sort((a, b) => a - b)).toEqual(Array.from({ length: TEXTS }, (_, id) => id))
    for (const { id, text, entities } of found.filter(({ id }) => id % 997 === 0)) {
      expect(text).toBe(textOf(id))
      expect(entities).toEqual(extract(text))
    }
    survivor.kill('SIGTERM')
    expect(await ended(survivor)).toBe(0)
  })

  test('what is added again is done once; a batch that always fails is tried four times, then put aside', async () => {
    redis = await RedisServer.start(folder)
    const connection = new Redis(redis.url, { maxRetriesPerRequest: null })
    const [queue, dead] = [new Queue('aalam', { connection }), new Queue('aalam-dead', { connection })]
    // No list of lines. The producer's own second batch has this name, and is therefore not added.
    await queue.add(
      'lines',
      { broken: true },
      { jobId: 'batch-1', attempts: 4, backoff: { type: 'exponential', delay: 500 } },
    )
    await feed(makeLines(300))
    await feed(makeLines(300))
    expect(await queue.getWaitingCount()).toBe(3)

    const began = performance.now()
    const worker = start('work')
    let tries = 0
    for (let job = await queue.getJob('batch-1'); job && !(await job.isFailed()); job = await queue.getJob('batch-1')) {
      tries = Math.max(tries, job.attemptsMade)
      await sleep(50)
    }
    // Half a second, one and two: back-off doubles.
    expect(performance.now() - began).toBeGreaterThan(3500)
    expect((await queue.getJob('batch-1'))?.attemptsMade).toBe(4)
    expect(tries).toBe(3)

    expect(await ended(start('collect', results))).toBe(0)
    const [buried] = await dead.getJobs()
    expect([buried?.id, buried?.data, buried?.name]).toEqual([
      'batch-1',
      { broken: true },
      'data.map is not a function',
    ])
    expect(
      readResults()
        .map(({ id }) => id)
        .sort((a, b) => a - b),
    ).toEqual(Array.from({ length: 300 }, (_, id) => id).filter((id) => id < 100 || id >= 200))
    worker.kill('SIGTERM')
    expect(await ended(worker)).toBe(0)
    await Promise.all([queue.close(), dead.close()])
    connection.disconnect()
  })
})
