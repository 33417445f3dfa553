import { describe, expect, test, vi } from 'vitest'
import type { Io } from '../../src/cli/io.js'
import { startProgress } from '../../src/cli/progress.js'

/** A standard error that is a terminal, and what has been written to it. */
function terminal({ stdoutIsTTY = false, stderrIsTTY = true } = {}) {
  let written = ''
  const io = {
    stdout: { write: () => true, isTTY: stdoutIsTTY },
    stderr: {
      isTTY: stderrIsTTY,
      columns: 80,
      write: (text: string) => {
        written += text
      },
    },
  } as unknown as Io
  return { io, written: () => written }
}

const MUCH = 4 << 20

describe('a bar for files', () => {
  test('comes at once where there is much to search, and moves as files are done', async () => {
    const { io, written } = terminal()
    const progress = await startProgress(io, true, MUCH, 'files')
    progress.advance(0, 0)
    expect(written()).toContain('\u2591 0 %, files done: 0')
    progress.advance(1, MUCH / 4)
    progress.advance(2, MUCH)
    progress.stop()
    expect(written()).toContain('\u2588 100 %, files done: 2')
  })

  test('comes after a second where there is little, if that is not all by then', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    try {
      const { io, written } = terminal()
      const progress = await startProgress(io, true, 1000, 'files')
      progress.advance(0, 0)
      vi.advanceTimersByTime(999)
      progress.advance(1, 100)
      expect(written()).toBe('')
      vi.advanceTimersByTime(1)
      progress.advance(2, 500)
      expect(written()).toContain(' 50 %, files done: 2')
      progress.stop()

      const other = terminal()
      const late = await startProgress(other.io, true, 1000, 'files')
      vi.advanceTimersByTime(5000)
      late.advance(1, 1000)
      late.stop()
      expect(other.written()).toBe('')
    } finally {
      vi.useRealTimers()
    }
  })

  test('leaves the terminal as it was, even if the process is killed while it shows', async () => {
    const { io, written } = terminal()
    const progress = await startProgress(io, true, MUCH, 'files')
    progress.advance(0, 0)
    // Neither the cursor nor the wrapping of lines is turned off.
    expect(written()).not.toContain('\u001b[?')
    progress.stop()
  })
})

describe('no bar', () => {
  test.each([
    ['where it is not wanted', {}, false],
    ['where standard error is no terminal', { stderrIsTTY: false }, true],
    ['where the results go to the terminal', { stdoutIsTTY: true }, true],
  ] as const)('%s', async (_, setting, wanted) => {
    const { io, written } = terminal(setting)
    const progress = await startProgress(io, wanted, MUCH, 'files')
    progress.advance(0, 0)
    progress.report('a message\n')
    progress.advance(1, MUCH)
    progress.stop()
    expect(written()).toBe('a message\n')
  })
})

test('a message stands above the bar of lines, which says nothing of a time that it cannot know', async () => {
  const { io, written } = terminal()
  const progress = await startProgress(io, true, MUCH)
  progress.advance(0, 0)
  expect(written()).toMatch(/ 0 %, 0 lines, \d+ lines\/s, unknown time left/)
  progress.report('a.jsonl:2: is not JSON\n')
  progress.stop()
  expect(written()).toMatch(/a\.jsonl:2: is not JSON\n.* lines\/s/s)
})

test('of a stream whose size is not known the lines are counted', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  try {
    const { io, written } = terminal()
    const progress = await startProgress(io, true, undefined)
    vi.advanceTimersByTime(2000)
    progress.advance(500, 0)
    progress.stop()
    expect(written()).toContain('500 lines, 250 lines/s')
    expect(written()).not.toContain('%')
  } finally {
    vi.useRealTimers()
  }
})
