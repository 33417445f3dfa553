/** A copy of the build scripts with tables of a test's own, in a folder that is removed afterwards. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readTable, type Table } from '../../gazetteers/build/read.js'

const ROOT = join(import.meta.dirname, '../..')
const GENERATED = /src\/(gazetteers|rules\/likeness-table\.ts)/

/** What a script printed, and its exit code. */
export interface Outcome {
  readonly code: number
  readonly output: string
  readonly errors: string
}

/** A clone as it is before anything was generated, but for its tables. */
export interface Sandbox {
  readonly folder: string
  run(script: 'check' | 'pack'): Outcome
  remove(): void
}

/** @param tables - The text of each table by its path under gazetteers/. */
export function makeSandbox(tables: Readonly<Record<string, string>>): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), 'aalam-build-'))
  cpSync(join(ROOT, 'src'), join(folder, 'src'), { recursive: true, filter: (path) => !GENERATED.test(path) })
  cpSync(join(ROOT, 'gazetteers/build'), join(folder, 'gazetteers/build'), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "target": "ES2022" } }')
  for (const [path, text] of Object.entries(tables)) {
    const file = join(folder, 'gazetteers', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return {
    folder,
    run: (script) => {
      const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
      const file = join(folder, `gazetteers/build/${script}.ts`)
      const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, file], { encoding: 'utf8' })
      return { code: status ?? -1, output: stdout, errors: stderr }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Reads a table that stands in a file with this text. */
export function tableOf(text: string | Uint8Array): Table {
  const folder = mkdtempSync(join(tmpdir(), 'aalam-table-'))
  try {
    const path = join(folder, 'table.tsv')
    writeFileSync(path, text)
    return readTable(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Rows of cells as the text of a table. */
export function tsv(...rows: readonly string[]): string {
  return rows.map((row) => `${row.replace(/ *\t */g, '\t')}\n`).join('')
}
