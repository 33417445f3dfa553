import type { SingleBar } from 'cli-progress'
import type { Io } from './io.js'

/** Says on a terminal how far the work is. */
export interface Progress {
  /** @param position - Bytes of the inputs that have been read. */
  readonly advance: (lines: number, position: number) => void
  /** Writes a message where the bar does not spoil it. */
  readonly report: (message: string) => void
  readonly stop: () => void
}

/**
 * Begins to show progress on standard error, where that is a terminal and the results go elsewhere.
 *
 * @param size - Of all inputs in bytes; undefined: not known, so that only the lines are counted.
 */
export async function startProgress(io: Io, wanted: boolean, size: number | undefined): Promise<Progress> {
  const report = (message: string) => io.stderr.write(message)
  if (!wanted || !io.stderr.isTTY || io.stdout.isTTY) return { advance: () => {}, report, stop: () => {} }
  const { MultiBar } = await import('cli-progress')
  const tail = '{lines} lines, {rate} lines/s'
  const bars = new MultiBar({
    stream: io.stderr as NodeJS.WriteStream,
    format: size === undefined ? tail : `{bar} {percentage} %, ${tail}, {eta_formatted} left`,
    barCompleteChar: '\u2588',
    barIncompleteChar: '\u2591',
    // Bytes come in leaps, so the time that is left is judged by many of them.
    etaBuffer: 200,
    fps: 4,
    hideCursor: true,
    // Signals are caught by the stream itself.
    gracefulExit: false,
    emptyOnZero: true,
  })
  const start = performance.now()
  const bar: SingleBar = bars.create(size ?? 1, 0, { lines: 0, rate: 0 })
  return {
    advance: (lines, position) => {
      const rate = Math.round(lines / Math.max(1, (performance.now() - start) / 1000))
      bar.update(position, { lines, rate })
    },
    report: (message) => bars.log(message),
    stop: () => {
      // Else the last messages would stay unwritten.
      bars.update()
      bars.stop()
    },
  }
}
