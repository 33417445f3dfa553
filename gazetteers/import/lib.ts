// What every import script shares: the TSV format of gazetteers/README.md, Arabic clean-up, and the corrections.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { latinLetters } from '../build/latin-letters.ts'

export type Row = Record<string, string>

const here = dirname(fileURLToPath(import.meta.url))
export const gazetteers = join(here, '..')
const require = createRequire(import.meta.url)

const ORDER =
  'id name aliases short stems weak english latin kind type country occupation gender origin precedes symbols geonames population source'.split(
    ' ',
  )
const LISTS = new Set(['aliases', 'short', 'stems', 'weak', 'latin', 'symbols'])

/** The text of a file of a pinned package. */
export const text = (path: string): string => {
  const [first, second] = path.split('/')
  const name = first.startsWith('@') ? `${first}/${second}` : first
  return readFileSync(join(here, 'node_modules', name, path.slice(name.length + 1)), 'utf8')
}
export const json = (path: string) => JSON.parse(text(path))
export const load = (name: string) => require(name)
/** A small table that was extracted once, committed under data/. */
export const data = (file: string): Row[] => readTsv(join(here, 'data', file))

export const readTsv = (path: string): Row[] =>
  parse(readFileSync(path, 'utf8'), { columns: true, delimiter: '\t', quote: false, relaxColumnCount: false })

const FOLDS: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ؤ: 'و', ئ: 'ي', ى: 'ي', ة: 'ه' }
/** The spelling that matching sees. */
export const fold = (word: string): string => word.replace(/[أإآٱؤئىة]/g, (letter) => FOLDS[letter])

const PERSIAN: Record<string, string> = { ی: 'ي', ى: 'ى', ک: 'ك', ہ: 'ه', ە: 'ه', ھ: 'ه', ۃ: 'ة', ٲ: 'أ' }
/** A name without vowel marks, invisible characters, Persian letter shapes and stray spaces. */
export const clean = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff²³]/g, '')
    .replace(/[یکہەھۃٲ]/g, (letter) => PERSIAN[letter])
    .replace(/ى(?=[^\s])/g, 'ي')
    .replace(/ة(?=[ء-ي])/g, 'ة ')
    .replace(/[–—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
/** Whether a cleaned name is Arabic words and nothing else. */
export const isArabic = (name: string): boolean => /^[ء-غف-يپچڤگڨژ']+( [ء-غف-يپچڤگڨژ']+)*$/.test(name)

export const slug = (english: string): string =>
  english
    .normalize('NFD')
    .replace(/[\u0300-\u036fʻʼ’‘'`ʿʾ]/g, '')
    .replace(/[ıİ]/g, 'i')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[đĐð]/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[əƏ]/g, 'a')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

export const list = (cell: string | undefined): string[] => (cell ? cell.split('|').filter(Boolean) : [])

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** One member of each folded spelling, without those in `taken`. */
export const distinct = (members: string[], taken: string[] = []): string[] => {
  const seen = new Set(taken.map(fold))
  return members.filter((member) => !seen.has(fold(member)) && seen.add(fold(member)))
}

const tidy = (row: Row): Row => {
  const weak = distinct(list(row.weak))
  const aliases = distinct(list(row.aliases), [row.name, ...weak])
  const latin = [...new Set(list(row.latin))].filter((name) => latinLetters(name) !== latinLetters(row.english ?? ''))
  const once = row.symbols && { symbols: [...new Set(list(row.symbols))].join('|') }
  return { ...row, ...once, weak: weak.join('|'), aliases: aliases.join('|'), latin: latin.join('|') }
}

/** Applies corrections/<kind>.tsv; a correction of an id that no row has is an error. */
export const correct = (kind: string, rows: Row[]): Row[] => {
  const path = join(gazetteers, 'corrections', `${kind}.tsv`)
  if (!existsSync(path)) return rows.map(tidy)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const stale: string[] = []
  for (const { id, column, value } of readTsv(path)) {
    const row = byId.get(id)
    if (!row) stale.push(id)
    else if (column === 'id' && value === '-') byId.delete(id)
    else if (column === 'id') row.id = value
    else if (!LISTS.has(column)) row[column] = value
    else if (value.startsWith('+')) row[column] = [...list(row[column]), ...list(value.slice(1))].join('|')
    else if (value.startsWith('-')) {
      const gone = new Set(list(value.slice(1)))
      row[column] = list(row[column])
        .filter((member) => !gone.has(member))
        .join('|')
    } else row[column] = value
  }
  if (stale.length) throw new Error(`corrections/${kind}.tsv: no such row: ${stale.join(', ')}`)
  return [...byId.values()].map(tidy)
}

/** Keeps the rows of the file that were written by hand, and writes all in the order of their ids. */
export const save = (kind: string, columns: string[], rows: Row[], files = (_: Row) => `${kind}.tsv`): void => {
  const paths = existsSync(join(gazetteers, kind))
    ? readdirSync(join(gazetteers, kind)).map((file) => `${kind}/${file}`)
    : [`${kind}.tsv`]
  const out = new Map<string, Row[]>()
  const taken = new Set<string>()
  for (const path of paths) {
    if (!existsSync(join(gazetteers, path))) continue
    const kept = readTsv(join(gazetteers, path)).filter((row) => row.source === 'hand')
    for (const row of kept) taken.add(row.id)
    out.set(path, kept)
  }
  for (const row of rows.map(tidy)) {
    if (taken.has(row.id)) continue
    const path = files(row)
    out.set(path, [...(out.get(path) ?? []), row])
  }
  const header = ORDER.filter((column) => ['id', 'source', ...columns].includes(column))
  for (const [path, members] of out) {
    if (!members.length) {
      rmSync(join(gazetteers, path))
      continue
    }
    mkdirSync(dirname(join(gazetteers, path)), { recursive: true })
    const lines = members
      .sort((a, b) => byCode(a.id, b.id))
      .map((row) => header.map((column) => row[column] ?? '').join('\t'))
    writeFileSync(join(gazetteers, path), `${[header.join('\t'), ...lines].join('\n')}\n`)
    console.log(`${path}: ${members.length}`)
  }
}

/** Corrects the rows and saves them. */
export const write = (kind: string, columns: string[], rows: Row[], files?: (row: Row) => string): void =>
  save(kind, columns, correct(kind, rows), files)

/** The folded names that columns of a written table hold, a file or a folder of files. */
export const column = (kind: string, columns: string[]): Set<string> => {
  const path = join(gazetteers, kind)
  const files = existsSync(path)
    ? readdirSync(path).map((file) => join(path, file))
    : [`${path}.tsv`].filter(existsSync)
  return new Set(
    files
      .flatMap(readTsv)
      .flatMap((row) => columns.flatMap((name) => list(row[name])))
      .map(fold),
  )
}
export const words = (): ((name: string) => boolean) => {
  const known = column('common-words', ['id'])
  return (name) => known.has(fold(name)) || known.has(fold(name).replace(/^ال/, ''))
}
export const people = (): Set<string> =>
  new Set([
    ...column('given-names', ['name', 'aliases', 'weak']),
    ...column('family-names', ['name', 'aliases', 'weak']),
  ])

export const NAMES = ['name', 'aliases', 'weak', 'english', 'latin']
