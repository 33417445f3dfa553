/** Organizations by what they are: corpora differ most in which bodies they annotate at all. */
import type { Evaluation, Reading } from './evaluate.js'
import { same } from './project.js'
import { columnsOf, share, type Table, whole } from './table.js'

const ORGANIZATION = 'ORG'
const NO_KIND = '(none)'
/** Kinds that the corpora together hold fewer of stand in one row. */
const FEWEST = 20
const OTHERS = 'others'
/** A corpus leaves out a kind of which it annotates a smaller share. */
const LEAVES_OUT = 0.25

/** How many were found, and how many of them are annotated. */
interface Tally {
  readonly found: number
  readonly right: number
}

const NONE: Tally = { found: 0, right: 0 }
const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((all, { found, right }) => ({ found: all.found + found, right: all.right + right }), NONE)

/** The organizations that were found in a corpus, by kind. */
export function kindsOf(readings: readonly Reading[]): ReadonlyMap<string, Tally> {
  const kinds = new Map<string, Tally>()
  for (const { found, gold } of readings) {
    for (const mention of found) {
      if (mention.type !== ORGANIZATION) continue
      const right = gold.some((one) => one.type === ORGANIZATION && same(one, mention))
      const { kind = NO_KIND } = (mention.source.value ?? {}) as { readonly kind?: string }
      kinds.set(kind, sum([kinds.get(kind) ?? NONE, { found: 1, right: right ? 1 : 0 }]))
    }
  }
  return kinds
}

/** A row a kind, with how many of those found are annotated in each corpus of records, and the precision without the kinds that it leaves out. */
export function kindsTable(evaluations: readonly Evaluation[]): Table {
  const corpora = evaluations
    .filter(({ corpus, counts }) => corpus.unit === 'record' && counts.has(ORGANIZATION))
    .map(({ corpus, readings }) => ({ name: corpus.name, kinds: kindsOf(readings) }))
  const names = [...new Set(corpora.flatMap(({ kinds }) => [...kinds.keys()]))]
  const totalOf = (kind: string): number => sum(corpora.map(({ kinds }) => kinds.get(kind) ?? NONE)).found
  const frequent = names.filter((kind) => totalOf(kind) >= FEWEST).sort((a, b) => totalOf(b) - totalOf(a))
  const rare = names.filter((kind) => totalOf(kind) < FEWEST)
  const row = (title: string, cell: (kinds: ReadonlyMap<string, Tally>) => string): string[] => [
    title,
    ...corpora.map(({ kinds }) => cell(kinds)),
  ]
  const counted = ({ found, right }: Tally): string => (found === 0 ? '–' : `${whole(right)} of ${whole(found)}`)
  const precision = ({ found, right }: Tally): string => (found === 0 ? '–' : share((100 * right) / found))
  return {
    title: 'Organizations by kind: how many of those found are annotated',
    columns: columnsOf(
      ['Kind'],
      corpora.map(({ name }) => name),
    ),
    rows: [
      ...frequent.map((kind) => row(kind, (kinds) => counted(kinds.get(kind) ?? NONE))),
      row(OTHERS, (kinds) => counted(sum(rare.map((kind) => kinds.get(kind) ?? NONE)))),
      undefined,
      row('precision', (kinds) => precision(sum([...kinds.values()]))),
      row('without kinds left out', (kinds) =>
        precision(sum([...kinds.values()].filter(({ found, right }) => right >= found * LEAVES_OUT))),
      ),
    ],
  }
}
