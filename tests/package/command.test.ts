import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

// The command as it is built; the package's own tests have no copy of the packages that it needs.
const command = resolve('dist/cli/main.js')

test('finds the entities of a file', () => {
  const lines = execFileSync('node', [command, 'docs/demo.txt'], { encoding: 'utf8' }).trimEnd().split('\n')
  expect(lines).toHaveLength(1)
  const { file, entities } = JSON.parse(lines[0] as string) as {
    file: string
    entities: { text: string; start: number; end: number }[]
  }
  expect(file).toBe('docs/demo.txt')
  expect(entities.length).toBeGreaterThan(20)
  const text = readFileSync(file, 'utf8')
  for (const entity of entities) expect(text.slice(entity.start, entity.end)).toBe(entity.text)
})

test('reads standard input and writes a table', () => {
  const { stdout, status } = spawnSync('node', [command, '--format', 'table'], {
    input: 'زار بوتين موسكو',
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  expect(stdout).toContain('vladimir-putin')
})

test('says in one line what is wrong', () => {
  const { status, stdout, stderr } = spawnSync('node', [command, 'docs/demo.txt', 'missing.txt'], { encoding: 'utf8' })
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: 'aalam: missing.txt: no such file\n' })
})

test.skipIf(process.platform === 'win32')('ends quietly when nobody reads on', () => {
  // Far more than a pipe holds.
  const files = Array.from({ length: 200 }, () => 'docs/demo.txt').join(' ')
  const { stdout, stderr } = spawnSync('sh', ['-c', `node '${command}' ${files} | head -c 5`], { encoding: 'utf8' })
  expect({ stdout, stderr }).toEqual({ stdout: '{"fil', stderr: '' })
})

test.skipIf(process.platform !== 'linux')('says in one line that nothing more can be written', () => {
  const { status, stderr } = spawnSync('sh', ['-c', `node '${command}' --text 'زار بوتين' > /dev/full`], {
    encoding: 'utf8',
  })
  expect(status).toBe(2)
  expect(stderr).toMatch(/^aalam: standard output: ENOSPC[^\n]*\n$/)
})
