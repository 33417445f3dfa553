import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** The sources of all that package.json exports, in its order: `./dist/core.js` is built from `src/core.ts`. */
export function readEntryPoints(): string[] {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>
  }
  const sources = Object.values(exports).flatMap((target) => {
    // An entry for ES modules alone has no conditions within.
    const { import: imported, default: alone } = target as { import?: { default?: string }; default?: string }
    const built = imported?.default ?? alone
    return built === undefined ? [] : [built.replace('./dist/', 'src/').replace(/\.js$/, '.ts')]
  })
  // A pattern stands for the modules that no entry of their own names.
  return sources.flatMap((source) => {
    if (!source.includes('*')) return [source]
    const folder = source.slice(0, source.indexOf('*'))
    return readdirSync(join(ROOT, folder))
      .map((file) => folder + file)
      .filter((file) => file.endsWith('.ts') && !sources.includes(file))
      .sort()
  })
}
