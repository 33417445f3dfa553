/**
 * Measures how misspelt names are looked up, beside other libraries, on the same names and typos: `npx tsx tests/bench/fuzzy.ts`.
 * Every answer is compared with the name that is meant, so a fast wrong answer shows as low recall. Exits with 1 where the recall of any falls
 * short of what it is known to be.
 */
import { closest, distance } from 'fastest-levenshtein'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { PassjoinIndex, SymSpell } from 'mnemonist'
import { defaultGazetteers, search } from '../../src/index.js'
import { foldString } from '../../src/normalize/normalize.js'
import type { Gazetteer } from '../../src/types.js'
import { entriesOf, findRight, MOST, makeIndex, makeNames, TYPES } from '../fuzzy-data/names.js'
import { readVariants } from '../fuzzy-data/read.js'
import { randomFrom, typo } from '../fuzzy-data/typos.js'

const NAMES = 30_000
const QUERIES = 1000
/** The slow ones answer fewer queries. */
const FEW = 20
/** Rounds before the one that counts, so that what is measured is compiled. */
const WARM_ROUNDS = 4

const gazetteers: readonly Gazetteer[] = defaultGazetteers
/** The names of two words and more, each with the entry that it belongs to. */
const entryOf = new Map<string, string>()
for (const { type, entries } of gazetteers.filter((one) => TYPES.has(one.type))) {
  for (const { id, name, aliases = [] } of entries) {
    for (const one of [name, ...aliases]) {
      const folded = foldString(one)
        .replace(/[^ء-ي]+/g, ' ')
        .trim()
      if (folded.includes(' ') && !entryOf.has(folded)) entryOf.set(folded, `${type} ${id}`)
    }
  }
}
const random = randomFrom(1)
const names = [...entryOf.keys()]
  .map((name) => ({ name, order: random() }))
  .sort((a, b) => a.order - b.order)
  .slice(0, NAMES)
  .map(({ name }) => name)
const chosen = names.filter((_, index) => index % Math.floor(names.length / QUERIES) === 0).slice(0, QUERIES)
const queries = [1, 2].map((edits) =>
  chosen.map((name, index) => ({ name, text: typo(name, edits, index * 7 + edits) })),
)

type Find = (text: string) => string | undefined

/** The nearest of some names. */
const nearest = (text: string, found: Iterable<string>): string | undefined =>
  [...found].sort((a, b) => distance(text, a) - distance(text, b))[0]

function makeAalam(): { find: Find; bytes: number } {
  const gazetteer: Gazetteer = { type: 'person', entries: names.map((name) => ({ id: name, name })) }
  const fuzzy = makeNames(makeIndex({ gazetteers: [gazetteer] }))
  const find: Find = (text) => entriesOf(fuzzy, fuzzy.closest(text, MOST))[0]?.entry.id
  find('فلادمير بوتين')
  return { find, bytes: fuzzy.bytes }
}

function makeOther(make: () => Find): { find: Find; bytes: number } {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const find = make()
  globalThis.gc?.()
  return { find, bytes: process.memoryUsage().heapUsed - before }
}

const systems: Readonly<
  Record<
    string,
    {
      readonly make: () => { find: Find; bytes: number }
      readonly few?: boolean
      /** The least shares that are right, at one edit and at two: a system that answers fast and wrongly fails. */
      readonly right: readonly [number, number]
    }
  >
> = {
  aalam: { make: makeAalam, right: [0.95, 0.85] },
  'mnemonist PassjoinIndex, 2 edits': {
    right: [0.95, 0.65],
    make: () =>
      makeOther(() => {
        const index = PassjoinIndex.from(names, distance, 2)
        return (text) => nearest(text, index.search(text))
      }),
  },
  'mnemonist SymSpell, 2 edits': {
    right: [0.95, 0.95],
    make: () =>
      makeOther(() => {
        const index = SymSpell.from(names, { maxDistance: 2, verbosity: 2 })
        return (text) =>
          nearest(
            text,
            index.search(text).map(({ term }) => term),
          )
      }),
  },
  'fastest-levenshtein, all names': {
    right: [0.95, 0.95],
    make: () => makeOther(() => (text) => closest(text, names)),
    few: true,
  },
  'minisearch, fuzzy 0.3': {
    right: [0.8, 0.8],
    make: () =>
      makeOther(() => {
        const index = new MiniSearch({ fields: ['name'], searchOptions: { fuzzy: 0.3 } })
        index.addAll(names.map((name, id) => ({ id, name })))
        return (text) => names[index.search(text)[0]?.id as number]
      }),
    few: true,
  },
  'fuse.js': {
    right: [0.8, 0.8],
    make: () =>
      makeOther(() => {
        const fuse = new Fuse(names, { includeScore: true })
        return (text) => fuse.search(text, { limit: 1 })[0]?.item
      }),
    few: true,
  },
}

console.log(`${names.length} names of two words and more; ${QUERIES} typos each (${FEW} for the slow ones)\n`)
console.log('| | µs a query, 1 edit | top-1, 1 edit | µs, 2 edits | top-1, 2 edits | MB |')
console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
const failures: string[] = []
for (const [system, { make, few = false, right: least }] of Object.entries(systems)) {
  const { find, bytes } = make()
  const cells = queries.flatMap((list, index) => {
    const asked = few ? list.slice(0, FEW) : list
    for (let round = 0; round < (few ? 1 : WARM_ROUNDS); round++) for (const { text } of asked) find(text)
    const started = process.cpuUsage()
    const right = asked.filter(({ name, text }) => entryOf.get(find(text) ?? '') === entryOf.get(name)).length
    const micros = process.cpuUsage(started).user / asked.length
    const share = right / asked.length
    if (share < (least[index] as number)) failures.push(`${system}: ${share} right at ${index + 1} edits`)
    return [micros.toFixed(micros < 100 ? 1 : 0), `${(100 * share).toFixed(1)}%`]
  })
  console.log(`| ${system} | ${cells.join(' | ')} | ${(bytes / 1e6).toFixed(1)} |`)
}

const packaged = makeNames(makeIndex())
console.log('\n| variants | right | of |')
console.log('| --- | ---: | ---: |')
for (const half of ['tuned', 'held-out'] as const) {
  const variants = readVariants(half)
  const right = findRight(packaged, variants).length
  if (half === 'held-out' && right / variants.length < 0.9) failures.push(`${right} of the variants kept aside`)
  console.log(`| ${half} | ${right} | ${variants.length} |`)
}
const variants = readVariants('held-out')
const started = process.cpuUsage()
for (let round = 0; round < 5; round++) for (const { variant } of variants) packaged.closest(variant, MOST)
console.log(`\nAll packaged names: ${(process.cpuUsage(started).user / 5 / variants.length).toFixed(1)} µs a variant,`)
console.log(`${(packaged.bytes / 1e6).toFixed(1)} MB.`)

const first = process.cpuUsage()
search('')
const lists = process.cpuUsage(first).user / 1000
const typed = ['فلاديمير بوتين', 'الولايات المتحدة', 'manchester united', 'وموسكو'].flatMap((name) =>
  Array.from(name, (_, index) => name.slice(0, index + 1)),
)
const times = typed.map((query) => {
  search(query)
  const start = process.cpuUsage()
  search(query)
  return process.cpuUsage(start).user / 1000
})
times.sort((a, b) => a - b)
console.log(
  `\nSearch: ${lists.toFixed(0)} ms for the lists, then ${times[times.length >> 1]?.toFixed(1)} ms a keystroke (median),`,
)
console.log(`${times.at(-1)?.toFixed(1)} ms at most.`)

for (const failure of failures) console.error(failure)
process.exitCode = failures.length > 0 ? 1 : 0
