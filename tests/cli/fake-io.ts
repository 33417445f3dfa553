import { run } from '../../src/cli/run.js'

/** What the command did. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** What the command is run with. */
export interface Setting {
  /** What standard input holds; undefined: it is a terminal. */
  readonly stdin?: string | Uint8Array
  /** In pieces of how many bytes it comes. By default of three, so that a letter may be cut in two, as a pipe does. */
  readonly piece?: number
  /** The width of the terminal that standard output is; undefined: it is none. */
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the command in this process. */
export async function aalam(
  args: readonly string[],
  { stdin, piece = 3, columns, env = {} }: Setting = {},
): Promise<Outcome> {
  let out = ''
  let err = ''
  const code = await run(args, {
    stdin: Object.assign(bytesOf(stdin, piece), { isTTY: stdin === undefined }),
    stdout: {
      write: (text) => {
        out += text
      },
      ...(columns !== undefined && { isTTY: true, columns }),
    },
    stderr: {
      write: (text) => {
        err += text
      },
    },
    env,
  })
  return { code, out, err }
}

async function* bytesOf(stdin: string | Uint8Array | undefined, piece: number): AsyncGenerator<Uint8Array> {
  const bytes = typeof stdin === 'string' ? Buffer.from(stdin) : (stdin ?? new Uint8Array())
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
}

/** A text without colors and isolates. */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how colors begin.
  return text.replace(/\u001b\[\d+m/g, '').replace(/[\u2068\u2069]/g, '')
}
