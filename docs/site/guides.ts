import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** The page of the tables of the gazetteers, which stands beside them. */
const TABLES = 'gazetteers/README.md'

/** A page in Markdown that the site shows beside the reference. */
export interface Guide {
  /** Its path from the repository's root. */
  readonly file: string
  /** Its address in the site, without the ending. */
  readonly slug: string
  /** Its first heading. */
  readonly title: string
}

/** Every guide, in the order of the README's list of guides; those that it lacks come last. */
export function readGuides(): Guide[] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const list = readme.slice(readme.indexOf('The guides:'))
  const place = (file: string) => {
    const at = list.indexOf(`](${file})`)
    return at < 0 ? list.length : at
  }
  const files = readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.md'))
  return [...files.map((file) => `docs/${file}`), TABLES]
    .sort((a, b) => place(a) - place(b) || a.localeCompare(b))
    .map((file) => ({
      file,
      slug: file === TABLES ? 'tables' : basename(file, '.md'),
      title: /^# (.+)$/m.exec(readFileSync(join(ROOT, file), 'utf8'))?.[1] ?? file,
    }))
}

/** The guide of a file, if it is one. */
export function findGuide(guides: readonly Guide[], path: string): Guide | undefined {
  const file = relative(ROOT, path)
  return guides.find((guide) => guide.file === file)
}
