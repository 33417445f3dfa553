import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { expect, inject, test } from 'vitest'

// Programs that use the package, compiled by TypeScript against its declarations and then run; each prints what it found.
const { root } = inject('packed')
const expected = [
  { type: 'person', text: 'بوتين' },
  { type: 'location', text: 'موسكو' },
  { type: 'person', text: 'Emily Carter' },
  { type: 'organization', text: 'Google' },
  { type: 'date', text: '5 May 2020' },
]

function compile(folder: string): void {
  const tsc = resolve('node_modules/typescript/bin/tsc')
  const cwd = join(root, folder)
  try {
    execFileSync('node', [tsc, '-p', '.'], { cwd, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout)
  }
}

function run(file: string): unknown {
  return JSON.parse(execFileSync('node', [file], { cwd: root, encoding: 'utf8' }))
}

test('nodenext: import and require', () => {
  compile('nodenext')
  expect(run('nodenext/import.mjs')).toEqual(expected)
  expect(run('nodenext/require.cjs')).toEqual(expected)
})

test('bundler', async () => {
  compile('bundler')
  const outfile = join(root, 'bundler/bundle.mjs')
  await build({ entryPoints: [join(root, 'bundler/main.ts')], bundle: true, format: 'esm', outfile, logLevel: 'error' })
  expect(run(outfile)).toEqual(expected)
})
