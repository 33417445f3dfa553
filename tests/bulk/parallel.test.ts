import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { makeLines } from './articles.js'

const command = resolve('dist/cli/main.js')

/** GNU's, and not the program of the same name from moreutils. */
function hasParallel(): boolean {
  if (/GNU parallel/.test(spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '')) return true
  console.warn('GNU parallel is not here, so its test is skipped; on Debian: apt-get install parallel')
  return false
}

test.skipIf(!hasParallel())('GNU parallel: blocks of lines over two processes give what one process gives', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aalam-parallel-'))
  try {
    const file = join(folder, 'in.jsonl')
    writeFileSync(file, [...makeLines(1_000_000)].join(''))
    const options = { encoding: 'utf8', maxBuffer: 1 << 28 } as const
    const alone = execFileSync('node', [command, '--input', 'jsonl', file], options)
    const pipe = `parallel --will-cite --jobs 2 --pipe --keep-order --block 200k "node ${command} --input jsonl" < ${file}`
    const together = execFileSync('sh', ['-c', pipe], options)
    expect(alone.split('\n').length).toBeGreaterThan(100)
    expect(together === alone).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
