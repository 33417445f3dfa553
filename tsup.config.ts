import { existsSync, readdirSync, rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

// Cleaned once here: tsup's own `clean` would let one of the two builds below delete what the other has written.
rmSync('dist', { recursive: true, force: true })

/** One entry for each thing that package.json exports; the data modules are those that the packer has made. */
const entry: Record<string, string> = { index: 'src/index.ts', core: 'src/core.ts' }
for (const folder of ['rules', 'formats', 'latin']) entry[`${folder}/index`] = `src/${folder}/index.ts`
for (const file of existsSync('src/gazetteers') ? readdirSync('src/gazetteers') : []) {
  if (file.endsWith('.ts')) entry[`gazetteers/${file.slice(0, -3)}`] = `src/gazetteers/${file}`
}

const shared = {
  target: ['es2022', 'node20'],
  // Without this esbuild writes each Arabic letter as six bytes.
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
} satisfies Options

export default defineConfig([
  // The library. What entries share becomes a chunk of its own, so that no data is in two files. The English models, which are no
  // dependencies, are taken into aalam/latin as functions that have not run.
  { ...shared, entry, format: ['esm', 'cjs'], dts: true, splitting: true },
  // For Node alone, and as ES modules only: an extractor of the user's own is imported, which a CommonJS build could not keep.
  {
    ...shared,
    entry: { index: 'src/node/index.ts', worker: 'src/node/worker.ts' },
    outDir: 'dist/node',
    format: ['esm'],
    platform: 'node',
    dts: { entry: { index: 'src/node/index.ts' } },
    external: [/^\.\.\//],
  },
  // The command, as an ES module only. It imports the library's entries as they are in dist, beside it.
  {
    ...shared,
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    external: [/^\.\.\//],
    banner: { js: '#!/usr/bin/env node' },
  },
])
