// Many texts over many machines, by BullMQ on Redis (REDIS_URL, such as redis://:password@host:port):
//   node bullmq.mjs produce < texts.jsonl    on one machine
//   node bullmq.mjs work                     on each machine, once for each core
//   node bullmq.mjs collect FOLDER           on one; ends when every batch is there
import { readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { extract } from 'aalam'
import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import split2 from 'split2'

const { REDIS_URL = 'redis://127.0.0.1:6379', QUEUE = 'aalam', LOCK_MS = '30000' } = process.env
const [BATCH, MOST_WAITING] = [100, 1000]
// A Redis that is away is waited for, so no command is given up.
const connection = new Redis(REDIS_URL, { maxRetriesPerRequest: null })
const queue = new Queue(QUEUE, { connection })
const dead = new Queue(`${QUEUE}-dead`, { connection })
for (const client of [connection, queue, dead]) client.on('error', ({ message }) => console.error(`redis: ${message}`))
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort())

/** Puts batches of lines in the queue, by names that are the same in every run: one that is there is not added again. */
async function produce() {
  let [number, lines] = [0, []]
  const send = async () => {
    while ((await queue.getWaitingCount()) >= MOST_WAITING && !stop.signal.aborted) await sleep(100)
    const again = { attempts: 4, backoff: { type: 'exponential', delay: 500 } }
    await queue.add('lines', lines, { jobId: `batch-${number++}`, ...again })
    lines = []
  }
  for await (const line of process.stdin.pipe(split2())) {
    if (stop.signal.aborted) return
    if (lines.push(line) === BATCH) await send()
  }
  if (lines.length > 0) await send()
  await connection.set(`${QUEUE}-total`, number)
}

/** A bad line gets an error in its place. What fails a whole batch is tried again later, and at last put aside. */
function annotate(line) {
  try {
    const entities = JSON.stringify(extract(JSON.parse(line).text))
    return `${line.slice(0, line.lastIndexOf('}'))},"entities":${entities}}`
  } catch ({ message }) {
    return JSON.stringify({ line, error: message })
  }
}

async function work() {
  const [lockDuration, stalledInterval] = [Number(LOCK_MS), Number(LOCK_MS)]
  const options = { connection, lockDuration, stalledInterval, maxStalledCount: 5 }
  const worker = new Worker(QUEUE, async ({ data }) => data.map(annotate), options)
  worker.on('error', ({ message }) => console.error(`worker: ${message}`))
  while (!stop.signal.aborted) await sleep(100)
  await worker.close() // Finishes the batch that it is at.
}

/** A batch leaves Redis only when its file is whole or it is among the dead: it may be written twice, the same, but not lost. */
async function collect(folder) {
  while (!stop.signal.aborted) {
    for (const job of await queue.getJobs(['completed', 'failed'], 0, 99)) {
      const file = join(folder, `${job.id}.jsonl`)
      if (job.failedReason) await dead.add(job.failedReason, job.data, { jobId: job.id })
      else await writeFile(`${file}.part`, `${job.returnvalue.join('\n')}\n`).then(() => rename(`${file}.part`, file))
      await job.remove()
    }
    const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).length
    const total = await connection.get(`${QUEUE}-total`)
    if (total !== null && files + (await dead.count()) >= Number(total)) return
    await sleep(100)
  }
}

await { produce, work, collect }[process.argv[2]](process.argv[3])
await Promise.all([queue.close(), dead.close()])
connection.disconnect()
