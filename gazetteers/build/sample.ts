/**
 * Draws rows that were written by hand, for a person to check one by one: each as file:line and its filled cells. The same seed
 * draws the same rows while the tables stay as they are.
 *
 *     npx tsx gazetteers/build/sample.ts [--seed N] [--size 200]
 */
import { parseArgs } from 'node:util'
import { KINDS } from './kinds.js'
import { COLUMNS, filesOf, type Row, readTable } from './read.js'

const HAND = 'hand'

const { values } = parseArgs({ options: { seed: { type: 'string' }, size: { type: 'string', default: '200' } } })
const seed = wholeNumber('seed', values.seed ?? String(Math.floor(Math.random() * 2 ** 32)))
const size = wholeNumber('size', values.size)

const rows = KINDS.flatMap(filesOf)
  .flatMap((path) => readTable(path).rows)
  .filter(({ cells }) => cells.source === HAND)
const drawn = draw(rows, size, randomOf(seed))

console.log(`seed ${seed}: ${drawn.length} of ${rows.length} rows written by hand`)
drawn.forEach((row, index) => {
  console.log(`\n${index + 1}. ${blockOf(row)}`)
})

/** The place of a row, and under it its cells, as far as they hold anything. */
function blockOf({ file, line, cells }: Row): string {
  const filled = COLUMNS.filter((column) => column !== 'source' && cells[column])
  return [`gazetteers/${file}:${line}`, ...filled.map((column) => `   ${column.padEnd(10)} ${cells[column]}`)].join(
    '\n',
  )
}

/** Some of the items, each as likely as any other, in the order in which they stand (selection sampling). */
function draw<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  let wanted = Math.min(count, items.length)
  return items.filter((_, index) => {
    const isDrawn = random() * (items.length - index) < wanted
    if (isDrawn) wanted--
    return isDrawn
  })
}

/** A generator of numbers from 0 up to 1 that depends on its seed alone (mulberry32). */
function randomOf(start: number): () => number {
  let state = start | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function wholeNumber(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new Error(`--${option} takes a whole number, not '${value}'`)
  return Number(value)
}
