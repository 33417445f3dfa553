import { createReadStream, type ReadStream } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import { addAbortSignal, pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { explain } from './inputs.js'
import { type Io, UsageError } from './io.js'
import { toCell } from './screen.js'

/** Something that lines are read from. */
export interface Source {
  /** How it is called in messages. */
  readonly name: string
  /** Its size in bytes as it lies on the disk; undefined: not known. */
  readonly size: number | undefined
  /** Starts reading it; an abort ends the reading with an `AbortError`. */
  readonly open: (signal: AbortSignal) => Opened
}

/** A source that is being read. */
export interface Opened {
  readonly chunks: AsyncIterable<Uint8Array>
  /** How many bytes of its size have been read. */
  readonly position: () => number
}

/**
 * Looks at all files before the first is read, so that nothing has been written yet if one is not there.
 *
 * @throws UsageError if a file cannot be read.
 */
export function findSources(files: readonly string[], stdin: Io['stdin']): Promise<Source[]> {
  return Promise.all(files.map((file) => (file === '-' ? fromStream(stdin) : fromFile(file))))
}

async function fromFile(file: string): Promise<Source> {
  const name = toCell(file)
  try {
    const stats = await stat(file)
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    await access(file, constants.R_OK)
    return {
      name,
      // A named pipe has no size.
      size: stats.isFile() ? stats.size : undefined,
      open: (signal) => {
        const stream = addAbortSignal(signal, createReadStream(file))
        return { chunks: file.endsWith('.gz') ? unzip(stream) : stream, position: () => stream.bytesRead }
      },
    }
  } catch (error) {
    throw new UsageError(`${name}: ${explain(error as NodeJS.ErrnoException)}`)
  }
}

/** What goes wrong on the way ends the reading of what comes out of it. */
function unzip(stream: ReadStream): Readable {
  return pipeline(stream, createGunzip(), () => {})
}

function fromStream(stdin: Io['stdin']): Source {
  return {
    name: 'standard input',
    size: undefined,
    open: (signal) => {
      const stream = addAbortSignal(signal, stdin instanceof Readable ? stdin : Readable.from(stdin))
      return { chunks: stream, position: () => 0 }
    },
  }
}
