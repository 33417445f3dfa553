/** Writes tables into the pages of docs/, between marks that say which. */
import { readFileSync, writeFileSync } from 'node:fs'

const REGION = /(<!-- table: ([\w-]+) -->\n)[\s\S]*?(<!-- end of table -->)/g

/**
 * A page with the content of its marked regions replaced.
 *
 * @throws Error if a mark names no table, or a table has no mark.
 */
export function fillIn(page: string, tables: Readonly<Record<string, string>>): string {
  const missing = new Set(Object.keys(tables))
  const filled = page.replace(REGION, (_, open: string, name: string, close: string) => {
    const table = tables[name]
    if (table === undefined)
      throw new Error(`'${name}' is marked in the page and is no table: ${Object.keys(tables).join(', ')}`)
    missing.delete(name)
    return `${open}${table}\n${close}`
  })
  if (missing.size > 0) throw new Error(`not marked in the page: ${[...missing].join(', ')}`)
  return filled
}

/** Rewrites the tables of a page of docs/. */
export function writeDocs(page: 'accuracy.md' | 'scores.md', tables: Readonly<Record<string, string>>): void {
  const file = new URL(`../../docs/${page}`, import.meta.url)
  writeFileSync(file, fillIn(readFileSync(file, 'utf8'), tables))
}
