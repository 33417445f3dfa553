import type { MultiBar, SingleBar } from 'cli-progress'
import type { Io } from './io.js'

/** Says on a terminal how far the work is. */
export interface Progress {
  /**
   * @param count - Lines or files that are done.
   * @param position - Bytes of the inputs that are done with them.
   */
  readonly advance: (count: number, position: number) => void
  /** Writes a message where the bar does not spoil it. */
  readonly report: (message: string) => void
  readonly stop: () => void
}

/** Work that is done by then needs no bar. In milliseconds. */
const PATIENCE = 1000
/** Bytes whose search takes a second or more: whoever has as many to search need not wait to be told so. */
const SECOND_OF_WORK = 1 << 20
/** How often a bar is drawn at most. */
const DRAWS_PER_SECOND = 4

/** What is written beside the bar. */
const TAILS = {
  lines: '{count} lines, {rate} lines/s, {eta_formatted} left',
  files: 'files done: {count}',
} as const

/**
 * Begins to show progress on standard error, where that is a terminal and the results go elsewhere. The bar comes once the work
 * has taken a second, or at once if there is so much of it.
 *
 * @param size - Of all inputs in bytes; undefined: not known, so that only the lines are counted.
 * @param unit - What is counted beside the bytes. Files are searched without a pause in which anything else could run, so the
 * bar is drawn as they are done.
 */
export async function startProgress(
  io: Io,
  wanted: boolean,
  size: number | undefined,
  unit: keyof typeof TAILS = 'lines',
): Promise<Progress> {
  const say = (message: string) => io.stderr.write(message)
  if (!wanted || !io.stderr.isTTY || io.stdout.isTTY) return { advance: () => {}, report: say, stop: () => {} }
  const { Format, MultiBar } = (await import('cli-progress')).default
  const start = performance.now()
  const patience = size !== undefined && size >= SECOND_OF_WORK ? 0 : PATIENCE
  let drawn = 0
  let shown: { readonly bars: MultiBar; readonly bar: SingleBar } | undefined

  const show = (position: number) => {
    const bars = new MultiBar({
      stream: io.stderr as NodeJS.WriteStream,
      format: size === undefined ? '{count} lines, {rate} lines/s' : `{bar} {percentage} %, ${TAILS[unit]}`,
      barCompleteChar: '\u2588',
      barIncompleteChar: '\u2591',
      // Bytes come in leaps, so the time that is left is judged by many of them.
      etaBuffer: 200,
      // Without a rate, as at the beginning, the time that is left is no number.
      formatTime: (seconds, options, step) =>
        Number.isFinite(seconds) ? Format.TimeFormat(seconds, options, step) : 'unknown time',
      // A message wipes it out, though it may not have changed since.
      forceRedraw: true,
      fps: DRAWS_PER_SECOND,
      // Only where signals are caught, as on lines: else an interrupt would leave the terminal like that.
      hideCursor: unit === 'lines',
      linewrap: unit === 'files',
      gracefulExit: false,
      emptyOnZero: true,
    })
    return { bars, bar: bars.create(size ?? 1, position, { count: 0, rate: 0 }) }
  }

  return {
    advance: (count, position) => {
      const now = performance.now()
      // What has just been done with needs no bar any more.
      if (!shown && (now - start < patience || position === size)) return
      shown ??= show(position)
      shown.bar.update(position, { count, rate: Math.round(count / Math.max(1, (now - start) / 1000)) })
      if (now - drawn < 1000 / DRAWS_PER_SECOND) return
      drawn = now
      shown.bars.update()
    },
    report: (message) => (shown ? shown.bars.log(message) : say(message)),
    stop: () => {
      // Else the last messages would stay unwritten.
      shown?.bars.update()
      shown?.bars.stop()
    },
  }
}
