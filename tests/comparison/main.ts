/**
 * Compares what packages of npm know of Arabic by themselves, on the articles under tests/fixtures: `npm run compare`; with
 * `--docs` it writes the table of the README.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFixtures } from '../fixture.js'
import { FINDERS } from './finders.js'

const README = join(import.meta.dirname, '../../README.md')
const NAMES: ReadonlySet<string> = new Set([
  'person',
  'organization',
  'country',
  'location',
  'facility',
  'group',
  'event',
  'law',
])

const fixtures = readFixtures()
const count = (wanted: (type: string) => boolean) =>
  fixtures.reduce((sum, { entities }) => sum + entities.filter(({ type }) => wanted(type)).length, 0)

/** How many of the marked entities of some types a package finds, whatever type it gives them; longer words count too. */
async function score(find: (text: string) => Promise<readonly string[]>, wanted: (type: string) => boolean) {
  let right = 0
  for (const { text, entities } of fixtures) {
    const found = await find(text)
    const isFound = (words: string) => found.some((other) => other.includes(words))
    right += entities.filter(({ type, start, end }) => wanted(type) && isFound(text.slice(start, end))).length
  }
  return right
}

const isName = (type: string) => NAMES.has(type)
const isDate = (type: string) => type === 'date'
const rows: string[] = []
for (const { name, find, ...facts } of FINDERS) {
  const names = await score(find, isName)
  const dates = await score(find, isDate)
  rows.push(`| ${name} | ${names} | ${dates} | ${facts.ids} | ${facts.offsets} | ${facts.own} |`)
}
const table = [
  `| package | of ${count(isName)} names | of ${count(isDate)} dates | ids | offsets | names of your own |`,
  '| --- | ---: | ---: | --- | --- | --- |',
  ...rows,
].join('\n')
console.log(table)

if (process.argv.includes('--docs')) {
  const readme = readFileSync(README, 'utf8')
  const marks = /(<!-- table: comparison -->\n)[\s\S]*?(<!-- end of table -->)/
  if (!marks.test(readme)) throw new Error('README.md has no place for the table')
  writeFileSync(
    README,
    readme.replace(marks, (_, before: string, after: string) => `${before}${table}\n${after}`),
  )
}
