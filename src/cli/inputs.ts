import { readFile } from 'node:fs/promises'
import { type Io, UsageError } from './io.js'
import { toCell } from './screen.js'
import type { Settings } from './settings.js'

/** A text to search. */
export interface Input {
  /** Its path; undefined for standard input and `--text`. */
  readonly file?: string
  readonly text: string
  /** Its size in UTF-8. */
  readonly bytes: number
}

/**
 * Reads all texts, so that nothing has been written yet if one of them cannot be read.
 *
 * @throws UsageError if a file cannot be read or is not UTF-8.
 */
export async function readInputs(settings: Pick<Settings, 'text' | 'files'>, stdin: Io['stdin']): Promise<Input[]> {
  if (settings.text !== undefined) return [{ text: settings.text, bytes: Buffer.byteLength(settings.text) }]
  if (settings.files.length > 0) {
    const inputs: Input[] = []
    for (const file of settings.files) inputs.push(file === '-' ? await readStream(stdin) : await readPath(file))
    return inputs
  }
  // A newcomer who types the bare name should not wait for an answer that never comes.
  checkPiped(stdin)
  return [await readStream(stdin)]
}

/** @throws UsageError if standard input is a terminal. */
export function checkPiped(stdin: Io['stdin']): void {
  if (stdin.isTTY)
    throw new UsageError('nothing to read: give a FILE, --text TEXT, or a text on standard input (see aalam --help)')
}

async function readPath(file: string): Promise<Input> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    throw new UsageError(`${toCell(file)}: ${explain(error as NodeJS.ErrnoException)}`)
  }
  return { file, text: decode(bytes, file), bytes: bytes.length }
}

async function readStream(stdin: Io['stdin']): Promise<Input> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  const bytes = Buffer.concat(chunks)
  return { text: decode(bytes, 'standard input'), bytes: bytes.length }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be read at once',
}

/** Why a file cannot be read. */
export function explain(error: NodeJS.ErrnoException): string {
  return REASONS[error.code ?? ''] ?? `cannot be read (${error.code ?? error.message})`
}

/** The text without its byte order mark. */
function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError(`${toCell(name)}: is not UTF-8 (at byte ${firstBadByte(bytes)})`)
  }
}

/** The offset of the byte at which decoding fails, by bisection: the decoder itself does not tell. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isDecodable(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return Math.min(good, bytes.length)
}

/** Whether bytes are UTF-8 so far; a character may still be unfinished. */
function isDecodable(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
