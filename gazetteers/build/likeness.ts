/** Trains the letter model of src/rules/likeness.ts on the gazetteers: foreign names against common words. */
import { basename } from 'node:path'
import { foldString } from '../../src/normalize/normalize.js'
import { FIRST_LEVEL, LEVELS, LIMIT, SYMBOLS, symbols, trigram } from '../../src/rules/likeness.js'
import { KINDS } from './kinds.js'
import { filesOf, list, type Row, readTable } from './read.js'

/** States whose own names are Arabic, and so built like words. */
const ARAB_STATES: ReadonlySet<string> = new Set(
  'EG SA AE QA KW BH OM YE IQ SY LB JO PS LY TN DZ MA MR SD SO DJ KM EH'.split(' '),
)
/** Weight of the shorter context in the estimate of the longer one. */
const BACKOFF = 4

/** The rows of a kind, or of one of its files. */
function rowsOf(kindName: string, only?: string): Row[] {
  return KINDS.filter(({ name }) => name === kindName)
    .flatMap(filesOf)
    .filter((file) => only === undefined || basename(file) === only)
    .flatMap((file) => readTable(file).rows)
}

/** What the model is trained on: words of foreign names, and common words; no word is in both. */
export function trainingWords(): { readonly names: string[]; readonly words: string[] } {
  const words = new Set(rowsOf('common-words').map(wordOf))
  const names = new Set<string>()
  for (const { cells } of ['people', 'cities'].flatMap((kind) => rowsOf(kind))) {
    if (!cells.country || ARAB_STATES.has(cells.country)) continue
    for (const word of [cells.name ?? '', ...list(cells.short)].flatMap((name) => foldString(name).split(/[ -]/))) {
      if (isTrainable(word) && !words.has(word)) names.add(word)
    }
  }
  // Words that Arabic took from other languages are built like their names, and would teach that such names are words.
  const loans = new Set(rowsOf('common-words', 'loanwords.tsv').map(wordOf))
  return { names: [...names], words: [...words].filter((word) => isTrainable(word) && !loans.has(word)) }
}

function wordOf({ cells }: Row): string {
  return foldString(cells.name ?? '')
}

/** Short words and words with the article say nothing of how names are built. */
function isTrainable(word: string): boolean {
  return /^[\u0621-\u064a]{3,}$/.test(word) && !word.startsWith('ال')
}

/** The table of levels: for each trigram, how much likelier its last letter is in a name than in a word. */
export function train(names: readonly string[], words: readonly string[]): string {
  const inName = letterModel(names)
  const inWord = letterModel(words)
  let table = ''
  for (let a = 0; a < SYMBOLS; a++) {
    for (let b = 0; b < SYMBOLS; b++) {
      for (let c = 0; c < SYMBOLS; c++) {
        const odds = Math.log(inName(a, b, c) / inWord(a, b, c))
        const level = Math.round(((Math.max(-LIMIT, Math.min(LIMIT, odds)) + LIMIT) / (2 * LIMIT)) * LEVELS)
        table += String.fromCharCode(FIRST_LEVEL + level)
      }
    }
  }
  return table
}

/** Probability of a letter after two others, interpolated with that after one and after none. */
function letterModel(words: readonly string[]): (a: number, b: number, c: number) => number {
  const counts = new Map<number, number>()
  const add = (key: number): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
  const TWO = SYMBOLS ** 3
  const ONE = TWO + SYMBOLS ** 2
  const CONTEXT_TWO = ONE + SYMBOLS
  const CONTEXT_ONE = CONTEXT_TWO + SYMBOLS ** 2
  let total = 0
  for (const units of words.map(symbols)) {
    for (let index = 2; index < units.length; index++) {
      const [a, b, c] = [units[index - 2], units[index - 1], units[index]] as [number, number, number]
      add(trigram(a, b, c))
      add(TWO + b * SYMBOLS + c)
      add(ONE + c)
      add(CONTEXT_TWO + a * SYMBOLS + b)
      add(CONTEXT_ONE + b)
      total++
    }
  }
  const count = (key: number): number => counts.get(key) ?? 0
  return (a, b, c) => {
    const alone = (count(ONE + c) + 1) / (total + SYMBOLS)
    const afterOne = (count(TWO + b * SYMBOLS + c) + BACKOFF * alone) / (count(CONTEXT_ONE + b) + BACKOFF)
    return (count(trigram(a, b, c)) + BACKOFF * afterOne) / (count(CONTEXT_TWO + a * SYMBOLS + b) + BACKOFF)
  }
}
