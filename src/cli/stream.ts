import { once } from 'node:events'
import { constants } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { extractAllAsJson } from '../node/index.js'
import { checkPiped } from './inputs.js'
import { type Io, UsageError } from './io.js'
import { splitLines } from './lines.js'
import { type Progress, startProgress } from './progress.js'
import { type Row, readRow, writeBadRow, writeRow } from './records.js'
import { extractorOptions, type Settings } from './settings.js'
import { findSources, type Source } from './sources.js'

/**
 * The engine lets memory grow by this share before it collects all of it. By default it may double and more, and a long stream took 217 MB
 * where it takes 170 so, for no more time; 15 saves little more and takes a twelfth longer.
 */
const HEAP_GROWTH = '--heap-growing-percent=30'

const INTERRUPTS = ['SIGINT', 'SIGTERM'] as const

/** A row with the source that it came from. */
interface Place {
  readonly source: Source
  readonly row: Row
  /** Bytes of all sources that had been read by then. */
  readonly position: number
}

/**
 * Searches JSON Lines as they come, in constant memory: a line is read only when there is room for its result.
 *
 * @returns The exit code: 0, 1 if a line was bad, 128 and the signal's number if there was one.
 * @throws UsageError if a source cannot be read, or not to its end, or an option is wrong.
 */
export async function runStream(settings: Settings, io: Io): Promise<number> {
  if (settings.files.length === 0) checkPiped(io.stdin)
  setFlagsFromString(HEAP_GROWTH)
  const sources = await findSources(settings.files.length > 0 ? settings.files : ['-'], io.stdin)
  const sizes = sources.map(({ size }) => size)
  const size = sizes.includes(undefined) ? undefined : sizes.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0)
  const progress = await startProgress(io, settings.progress, size)
  const interrupt = catchInterrupts(io)
  try {
    const { rows, bad } = await writeResults(settings, sources, interrupt.signal, progress, io)
    if (bad > 0) progress.report(`aalam: ${bad} of ${rows} lines ${bad === 1 ? 'is' : 'are'} bad\n`)
    const { reason } = interrupt.signal
    if (interrupt.signal.aborted) return 128 + constants.signals[reason as (typeof INTERRUPTS)[number]]
    return bad > 0 ? 1 : 0
  } finally {
    interrupt.release()
    progress.stop()
  }
}

async function writeResults(
  settings: Settings,
  sources: readonly Source[],
  signal: AbortSignal,
  progress: Progress,
  io: Io,
): Promise<{ rows: number; bad: number }> {
  const { onError = 'skip' } = settings
  let rows = 0
  let bad = 0
  try {
    for await (const { item, json } of search(settings, readPlaces(settings, sources, signal))) {
      const { source, row, position } = item
      rows++
      progress.advance(rows, position)
      if (!('fault' in row)) {
        await write(io, writeRow(row, json))
        continue
      }
      bad++
      progress.report(`aalam: ${source.name}:${row.number}: ${row.fault}\n`)
      if (onError === 'stop') break
      if (onError === 'keep') await write(io, writeBadRow(row))
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
  return { rows, bad }
}

function search(settings: Settings, places: AsyncIterable<Place>): ReturnType<typeof extractAllAsJson<Place>> {
  return extractAllAsJson(places, {
    ...extractorOptions(settings),
    jobs: settings.jobs ?? 1,
    text: ({ row }) => ('fault' in row ? undefined : row.text),
    bytes: ({ row }) => row.bytes,
  })
}

async function* readPlaces(
  { field = 'text' }: Settings,
  sources: readonly Source[],
  signal: AbortSignal,
): AsyncGenerator<Place, void, undefined> {
  let before = 0
  for (const source of sources) {
    const { chunks, position } = source.open(signal)
    try {
      for await (const line of splitLines(chunks))
        yield { source, row: readRow(line, field), position: before + position() }
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      throw new UsageError(`${source.name}: cannot be read to its end (${code ?? message})`)
    }
    before += source.size ?? 0
  }
}

/** Waits where the reader of the results is slow. */
async function write({ stdout }: Io, line: string): Promise<void> {
  if (stdout.write(line) === false) await once(stdout as NodeJS.WritableStream, 'drain')
}

/** The first signal ends the reading, so that whole lines are left; a second one ends the process. */
function catchInterrupts(io: Io): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController()
  const listeners = INTERRUPTS.map((name) => [name, () => controller.abort(name)] as const)
  for (const [name, listener] of listeners) io.once?.(name, listener)
  return {
    signal: controller.signal,
    release: () => {
      for (const [name, listener] of listeners) io.removeListener?.(name, listener)
    },
  }
}
