import { CommanderError } from 'commander'
import { createExtractor, defaultMatchers, type Entity } from '../index.js'
import { runExplain } from './explain.js'
import type { Finding } from './findings.js'
import { type Input, readInputs } from './inputs.js'
import { type Io, UsageError } from './io.js'
import { type Progress, startProgress } from './progress.js'
import { RENDERERS } from './render.js'
import { runSearch } from './search.js'
import { extractorOptions, readSettings, screenFor } from './settings.js'
import { runStream } from './stream.js'

const MISUSED = 2

/**
 * The command: reads texts, finds their entities and writes them.
 *
 * @param args - The command line without the program's name.
 * @param io - Where to read and write.
 * @returns The exit code: 0, or 2 if the arguments or an input are wrong; then nothing has been written on standard output,
 * and one line on standard error. For a stream of lines see {@link runStream}.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    if (args[0] === 'search') {
      runSearch(args.slice(1), io)
      return 0
    }
    if (args[0] === 'explain') {
      await runExplain(args.slice(1), io)
      return 0
    }
    const settings = readSettings(args, io)
    if (settings.input === 'jsonl') return await runStream(settings, io)
    // Its models take longer to load than all else, so help and search do without.
    const { latin } = await import('../latin/index.js')
    const matchers = [...defaultMatchers, latin()]
    const extract = createExtractor({ ...extractorOptions(settings), matchers }).extract as Extract
    const inputs = await readInputs(settings, io.stdin)
    const format = settings.format ?? (io.stdout.isTTY ? 'table' : 'jsonl')
    if (format === 'brat' && inputs.length > 1) {
      throw new UsageError('--format brat describes one text, and several were given')
    }
    const screen = screenFor(settings, io, inputs.length > 1)
    const size = inputs.reduce((sum, { bytes }) => sum + bytes, 0)
    const progress = await startProgress(io, settings.progress, size, 'files')
    for (const piece of RENDERERS[format](search(inputs, extract, progress), screen)) io.stdout.write(piece)
    progress.stop()
    return 0
  } catch (error) {
    // Commander has already written what there is to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSED
    const mistake = mistakeIn(error)
    if (mistake === undefined) throw error
    io.stderr.write(`aalam: ${mistake}\n`)
    return MISUSED
  }
}

/** What the error says to the caller, if the mistake is theirs. */
function mistakeIn(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message
  // The library names the option, its value and what is allowed.
  return error instanceof TypeError && /^types:/.test(error.message) ? `--${error.message}` : undefined
}

type Extract = (text: string) => Entity[]

/** One text at a time, so that the first is on the screen while the next is searched. */
function* search(inputs: readonly Input[], extract: Extract, progress: Progress): Iterable<Finding> {
  let position = 0
  for (const [index, { bytes, ...input }] of inputs.entries()) {
    progress.advance(index, position)
    yield { ...input, entities: extract(input.text) }
    position += bytes
  }
  progress.advance(inputs.length, position)
}
