import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
// The package by its own name: what the playground runs is what is published.
import { htmlStyle } from 'aalam/formats'
import { build } from 'esbuild'

const SOURCE = join(import.meta.dirname, '../playground')
const FONT = join(import.meta.dirname, '../../node_modules/@fontsource/ibm-plex-sans-arabic')

/** Bundles the playground, and all that it loads, into a folder. */
export async function buildPlayground(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await build({
    entryPoints: ['main.ts', 'worker.ts', 'style.css'].map((file) => join(SOURCE, file)),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    loader: { '.woff2': 'file' },
    assetNames: '[name]',
    logLevel: 'warning',
    // Chunks of the package that hold nothing that is used; `sideEffects: false` lets them go.
    logOverride: { 'ignored-bare-import': 'silent' },
  })
  // The colours are those of toHtml.
  await writeFile(join(folder, 'entities.css'), htmlStyle)
  for (const file of ['index.html', 'icon.svg']) await copyFile(join(SOURCE, file), join(folder, file))
  await copyFile(join(FONT, 'LICENSE'), join(folder, 'FONT-LICENSE.txt'))
}
