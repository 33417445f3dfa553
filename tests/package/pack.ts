import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

/** The package as a user gets it: packed once, and installed beside the consumers in a folder of its own. */
export interface Packed {
  /** The .tgz. */
  readonly tarball: string
  /** The folder with the consumers, and with aalam in its node_modules. */
  readonly root: string
  /** The paths in the package. */
  readonly files: readonly string[]
  /** What package.json exports, as a user imports it, with one module for each kind of data: `aalam/gazetteers/cities`. */
  readonly entries: readonly string[]
}

declare module 'vitest' {
  interface ProvidedContext {
    packed: Packed
  }
}

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>
  readonly dependencies: Readonly<Record<string, string>>
}

const kindOf = /^dist\/gazetteers\/(?!index\.)(.+)\.js$/

export default function setup(project: TestProject): () => void {
  if (!existsSync('dist/index.js')) throw new Error('There is no dist to test: run `npm run prepare` first.')
  const root = mkdtempSync(join(tmpdir(), 'aalam-package-'))
  // Without scripts: `prepare` would build dist anew, under the tests.
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', root], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [{ filename, files }] = JSON.parse(output) as [{ filename: string; files: { path: string }[] }]
  const installed = join(root, 'node_modules/aalam')
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(root, filename), '--strip-components=1', '-C', installed])
  cpSync('tests/package/consumers', root, { recursive: true })

  const paths = files.map((file) => file.path)
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
  // What npm would install with it, and nothing else: an undeclared dependency is not found.
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(root, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(resolve('node_modules', name), link, 'junction')
  }
  const entries = Object.keys(manifest.exports).flatMap((key) => {
    if (key === './package.json') return []
    if (!key.endsWith('/*')) return [`aalam${key.slice(1)}`]
    return paths.flatMap((path) => kindOf.exec(path)?.[1] ?? []).map((kind) => `aalam${key.slice(1, -1)}${kind}`)
  })
  project.provide('packed', { tarball: join(root, filename), root, files: paths, entries })
  return () => rmSync(root, { recursive: true })
}
