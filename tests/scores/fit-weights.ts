/** Fits src/refine/weights.ts to the weak names of annotated text. */
import { writeFileSync } from 'node:fs'
import { LEAST_BELIEVED } from '../../src/refine/calibrate.js'
import { toLogOdds } from '../../src/refine/log-odds.js'
import { type EvidenceName, WEIGHTS } from '../../src/refine/weights.js'
import { ASSUMED } from './assumed.js'
import { fitWeights, type Row } from './regression.js'
import { NEGATIVE, type WeakName } from './weak-names.js'

type Weights = Readonly<Record<EvidenceName, number>>

const NAMES = Object.keys(WEIGHTS) as EvidenceName[]
/** They tell the city from the country or the region, which no corpus does. */
const FIXED: ReadonlySet<EvidenceName> = new Set(['announced as a city', 'a great city, and its country is named'])
/** Evidence of which there are fewer cases keeps the weight that it is assumed to have. */
const FEWEST = 30
/** What is assumed to be enough for a weak name to be believed stays enough: a gazetteer of one's own may come without rules. */
const ENOUGH = 0.2
/** How firmly a weight is held where it is assumed to be: about as twenty cases would. */
const HOLD = 20
/** There is little text without names, and the little there is stands for most of what is written. */
const NEGATIVE_TIMES = 5
/** A score of so much is believed. */
const BELIEVED = 0.5
const FOLDS = 5
/** Neighbouring records are of one article, so a fold is made of runs of them. */
const RUN = 40

/** Fits the weights, and tells how they do on text that took no part in the fit. They are written if that is no worse than what was assumed. */
export function fitEvidence(names: readonly WeakName[]): string {
  const assumed = f1(names, (name) => scoreOf(name, weightsOf(0), weightsOf(1)))
  const byRun = heldOut(names, ({ record, corpus }) => String((Math.floor(record / RUN) + corpus.length) % FOLDS))
  const byCorpus = heldOut(names, ({ corpus }) => corpus)
  const told = [
    `${names.length} weak names, ${names.filter(({ right }) => right).length} of them right`,
    `F1 over them, each believed or not: assumed weights ${assumed}; fitted, on held-out runs of records ${byRun}; on held-out corpora ${byCorpus}`,
  ]
  if (byRun < assumed) return [...told, 'not written: the assumed weights do better'].join('\n')
  write(names, fitClass(names, false), fitClass(names, true))
  return told.join('\n')
}

/** F1 over weak names where those of each group are judged by weights that were fitted to the others. */
function heldOut(names: readonly WeakName[], groupOf: (name: WeakName) => string): number {
  const scores = new Map<WeakName, number>()
  for (const group of new Set(names.map(groupOf))) {
    const rest = names.filter((name) => groupOf(name) !== group)
    const [plain, ofWord] = [fitClass(rest, false), fitClass(rest, true)]
    for (const name of names) if (groupOf(name) === group) scores.set(name, scoreOf(name, plain, ofWord))
  }
  return f1(names, (name) => scores.get(name) as number)
}

/** F1, in per cent, where of the readings of one place the one that scores most is believed, if it scores enough. */
function f1(names: readonly WeakName[], score: (name: WeakName) => number): number {
  const best = new Map<string, { readonly score: number; readonly right: boolean }>()
  for (const name of names) {
    const place = `${name.corpus} ${name.record} ${name.start} ${name.end}`
    const own = score(name)
    if (own >= BELIEVED && own > (best.get(place)?.score ?? 0)) best.set(place, { score: own, right: name.right })
  }
  const right = [...best.values()].filter((one) => one.right).length
  const all = names.filter((name) => name.right).length
  return Number(((200 * right) / (best.size + all)).toFixed(2))
}

function scoreOf({ prior, isWord, evidence }: WeakName, plain: Weights, ofWord: Weights): number {
  const weights = isWord ? ofWord : plain
  return [...evidence].reduce((sum, kind) => sum + weights[kind], prior)
}

function weightsOf(column: 0 | 1): Weights {
  return Object.fromEntries(NAMES.map((name) => [name, ASSUMED[name][column]])) as Weights
}

/**
 * The weights for names that are common words, or for the others. First a slope, from the assumed score to the log-odds, where 0.5 is as
 * likely as the least that is believed; then what each kind of evidence adds to that, held near 0.
 */
function fitClass(all: readonly WeakName[], isWord: boolean): Weights {
  const names = all
    .filter((name) => name.isWord === isWord)
    .flatMap((name) => (name.corpus === NEGATIVE ? Array<WeakName>(NEGATIVE_TIMES).fill(name) : [name]))
  const assumed = weightsOf(isWord ? 1 : 0)
  const base = names.map((name) => scoreOf(name, assumed, assumed) - BELIEVED)
  const offset = toLogOdds(LEAST_BELIEVED)
  const line = names.map(({ right }, at): Row => ({ offset, features: [[0, base[at] as number]], right }))
  const slope = fitWeights(line, 1)[0] as number
  const free = NAMES.filter(
    (kind) => !FIXED.has(kind) && names.filter(({ evidence }) => evidence.has(kind)).length >= FEWEST,
  )
  const number = new Map(free.map((kind, at) => [kind, at]))
  const rows = names.map(
    ({ evidence, right }, at): Row => ({
      offset: offset + slope * (base[at] as number),
      features: [...evidence].flatMap((kind) => (number.has(kind) ? [[number.get(kind) as number, 1] as const] : [])),
      right,
    }),
  )
  const moved = fitWeights(rows, free.length, HOLD)
  return Object.fromEntries(
    NAMES.map((kind) => {
      const at = number.get(kind)
      const weight = assumed[kind] + (at === undefined ? 0 : (moved[at] as number) / slope)
      return [kind, Number((assumed[kind] >= ENOUGH ? Math.max(ENOUGH, weight) : weight).toFixed(2))]
    }),
  ) as Weights
}

function write(names: readonly WeakName[], plain: Weights, ofWord: Weights): void {
  const lines = NAMES.map((kind) => {
    const held = names.filter(({ evidence }) => evidence.has(kind))
    const [words, others] = [held.filter(({ isWord }) => isWord), held.filter(({ isWord }) => !isWord)]
    return `  /** Of ${count(others)}; of common words, ${count(words)}. */\n  ${/^\w+$/.test(kind) ? kind : `'${kind}'`}: [${plain[kind]}, ${ofWord[kind]}],\n`
  })
  writeFileSync(
    'src/refine/weights.ts',
    `/** Written by \`npm run scores -- --fit-weights\`, which fits them to annotated text (see docs/scores.md). */

/** By the kind of evidence: what it adds to the score of a weak name, and of one that is also a common word. */
export const WEIGHTS = {
${lines.join('')}} as const

/** A kind of evidence. */
export type EvidenceName = keyof typeof WEIGHTS
`,
  )
}

function count(names: readonly WeakName[]): string {
  const right = names.filter(({ right }) => right).length
  return names.length === 0 ? 'none' : `${names.length}, ${Math.round((100 * right) / names.length)} % right`
}
