import { existsSync, readdirSync, rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/** tsup does not export the type of its plugins. */
type Plugin = NonNullable<Options['plugins']>[number]

// Cleaned once here: tsup's own `clean` would let one of the two builds below delete what the other has written.
rmSync('dist', { recursive: true, force: true })

/** One entry for each thing that package.json exports; the data modules are those that the packer has made. */
const entry: Record<string, string> = { index: 'src/index.ts', core: 'src/core.ts' }
for (const folder of ['rules', 'formats', 'latin', 'search']) entry[`${folder}/index`] = `src/${folder}/index.ts`
for (const file of existsSync('src/gazetteers') ? readdirSync('src/gazetteers') : []) {
  if (file.endsWith('.ts')) entry[`gazetteers/${file.slice(0, -3)}`] = `src/gazetteers/${file}`
}

/** The share of characters beyond Latin 1 up to which a module is written without them. */
const FEW = 0.01

/**
 * Keeps modules in one byte a character. The engine keeps the source of all that it has read, and takes two bytes for each character of
 * a module where a single one is beyond Latin 1: in the packed data, where Arabic stands in Latin letters, that is the ā of an English name.
 * `String.raw` takes the escape as it stands, so it may serve patterns alone, which read it alike.
 */
const oneByteModules: Plugin = {
  name: 'one-byte-modules',
  renderChunk: (code) => {
    const beyond = /[^\0-\xff]/g
    if ((code.match(beyond)?.length ?? 0) > code.length * FEW) return undefined
    return { code: code.replace(beyond, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`) }
  },
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
  { ...shared, entry, format: ['esm', 'cjs'], dts: true, splitting: true, plugins: [oneByteModules] },
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
