/** The outside world as the command sees it. Node's `process` is one; tests make their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly stdout: Output & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Output & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  /** Tells of a signal such as `SIGINT`. */
  once?(signal: NodeJS.Signals, listener: () => void): unknown
  removeListener?(signal: NodeJS.Signals, listener: () => void): unknown
}

/** Where text is written. */
export interface Output {
  /** `false`: it has more than it can pass on, and says `drain` when it can take more. */
  write(text: string): unknown
}

/** A mistake of the caller's, to be told in one line. */
export class UsageError extends Error {}
