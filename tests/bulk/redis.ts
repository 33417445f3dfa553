/** A Redis of the test's own: on the loopback, at a free port, with a password, and with every write on the disk. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'

/** Whether there is a redis-server; says so where there is none. */
export function hasRedis(): boolean {
  if (!spawnSync('redis-server', ['--version']).error) return true
  console.warn('redis-server is not here, so what needs it is skipped; on Debian: apt-get install redis-server')
  return false
}

/** A Redis that can be killed and started again with what it had. */
export class RedisServer {
  readonly url: string
  readonly #args: readonly string[]
  #server: ChildProcess | undefined

  private constructor(port: number, folder: string) {
    const password = 'of-this-test-alone'
    this.url = `redis://:${password}@127.0.0.1:${port}`
    const settings = {
      bind: '127.0.0.1',
      port,
      dir: folder,
      requirepass: password,
      appendonly: 'yes',
      appendfsync: 'always',
    }
    this.#args = [...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]), '--save', '']
  }

  static async start(folder: string): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), folder)
    await server.startAgain()
    return server
  }

  /** Starts it and waits until it answers. */
  async startAgain(): Promise<void> {
    this.#server = spawn('redis-server', this.#args, { stdio: 'ignore' })
    const client = new Redis(this.url, { maxRetriesPerRequest: null })
    client.on('error', () => {})
    // While it reads its file it refuses commands.
    while ((await client.ping().catch(() => 'not yet')) !== 'PONG') await sleep(50)
    client.disconnect()
  }

  async kill(): Promise<void> {
    if (!this.#server || this.#server.exitCode !== null || this.#server.signalCode !== null) return
    const gone = once(this.#server, 'exit')
    this.#server.kill('SIGKILL')
    await gone
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
