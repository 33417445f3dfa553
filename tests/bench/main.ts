/**
 * `npm run bench`: how fast the library is, beside other packages and by its own laws.
 *
 * Exits with 1 where a law of growth is broken: ten times the text may take at most ten and a half times as long, ten times the
 * names half as long again, and no text more than five times as long as ordinary text of its length.
 */
import { Command } from 'commander'
import { extract } from '../../src/index.js'
import { foldString } from '../../src/normalize/normalize.js'
import { type Table, toMarkdown, toTerminal, whole } from '../accuracy/table.js'
import { measureCosts } from './costs.js'
import { loop } from './loop.js'
import { type Measured, measure } from './measure.js'
import { NAME_COUNT, readNames, syntheticNames } from './names.js'
import { ahoCorasick, compromise, gazetteerStage, nlpJs, wink } from './peers.js'
import { figure, type Results, tablesOf, writePage } from './report.js'
import { profileStages } from './stages.js'
import { adversarialTexts, hasCorpora, ordinaryText, ordinaryTexts } from './texts.js'

/** Characters of texts. */
const LONG = 3_000_000
const SHORT = 200_000
/** What the slow ones are given, so that a round ends. */
const FOR_WINK = 500_000
const FOR_COMPROMISE = 50_000
const FOR_NLP_JS = 200
/** Rounds over the longest texts. */
const FEW_ROUNDS = 3

const MOST_GROWTH = 1.05
const MOST_GROWTH_OF_NAMES = 1.5
const MOST_ADVERSITY = 5
/** What the measuring itself may be off by on a shared machine. */
const TOLERANCE = 1.15

interface Options {
  readonly rounds: number
  readonly markdown?: boolean
  readonly json?: boolean
  readonly docs?: boolean
}

const program = new Command('bench')
  .description(
    'Measures speed, growth, worst cases, start, memory and size, on the texts of AALAM_CORPORA if it is there.',
  )
  .option('-r, --rounds <count>', 'rounds of which the median is taken', Number, 7)
  .option('--markdown', 'tables in Markdown')
  .option('--json', 'all figures as JSON')
  .option('--docs', 'write the tables of docs/performance.md')

/** How fast others are with the same names. */
async function comparePeers(rounds: number): Promise<Measured[]> {
  const names = readNames()
  const text = ordinaryText(LONG)
  // The others do not fold, so they are given what is folded.
  const folded = foldString(text)
  const stage = gazetteerStage(names)
  const automaton = ahoCorasick(names)
  checkFound(stage(folded), automaton.matchInText(folded), folded)
  const [byWink, byCompromise, byNlpJs] = [wink(names), compromise(names), nlpJs(names)]
  const of = (name: string, length: number, run: (text: string) => number | Promise<number>) => ({
    name,
    length,
    run: () => run(folded.slice(0, length)),
  })
  return measure(
    [
      { name: '`charCodeAt` loop', length: text.length, run: () => loop(text) },
      { name: 'aalam, gazetteer stage', length: text.length, run: () => stage(text).length },
      { name: 'aalam, `extract`', length: text.length, run: () => extract(text).length },
      of('@monyone/aho-corasick, double array', folded.length, (part) => automaton.matchInText(part).length),
      of('wink-nlp, custom entities', FOR_WINK, byWink),
      of('compromise, lexicon', FOR_COMPROMISE, byCompromise),
      of('nlp.js, entity', FOR_NLP_JS, byNlpJs),
    ],
    rounds,
  )
}

/**
 * Checks that every name which the automaton finds as whole words is among those that the gazetteer stage finds.
 *
 * @throws Error if one is not.
 */
function checkFound(
  found: readonly { readonly start: number; readonly end: number }[],
  matches: readonly { readonly begin: number; readonly end: number }[],
  text: string,
): void {
  const spans = new Set(found.map(({ start, end }) => `${start} ${end}`))
  const isLetter = (at: number): boolean => /[\u0620-\u06ff\u0750-\u077f\u08a0-\u08ff]/.test(text.charAt(at))
  for (const { begin, end } of matches) {
    if (isLetter(begin - 1) || isLetter(end) || spans.has(`${begin} ${end}`)) continue
    throw new Error(`the gazetteer stage does not find '${text.slice(begin, end)}' at ${begin}`)
  }
}

function compareTexts(
  texts: readonly { readonly name: string; readonly text: string }[],
  rounds: number,
): Promise<Measured[]> {
  return measure(
    texts.map(({ name, text }) => ({ name, length: text.length, run: () => extract(text).length })),
    rounds,
  )
}

/** How time grows with the text: to 30 million characters, which are 54 megabytes of UTF-8. */
function growText(rounds: number): Promise<Measured[]> {
  const text = ordinaryText(LONG * 10)
  const texts = [LONG / 10, LONG, LONG * 10].map((length) => ({
    name: `${whole(length)} characters`,
    text: text.slice(0, length),
  }))
  return compareTexts(texts, Math.min(rounds, FEW_ROUNDS))
}

/** How the time of the gazetteer stage grows with the names. */
function growNames(rounds: number): Promise<Measured[]> {
  const text = ordinaryText(LONG / 3)
  return measure(
    [NAME_COUNT, NAME_COUNT * 10].map((count) => {
      const stage = gazetteerStage([...readNames(), ...syntheticNames(count - NAME_COUNT)])
      return { name: `${whole(count)} names`, length: text.length, run: () => stage(text).length }
    }),
    rounds,
  )
}

/** The laws that the results break. */
function brokenLaws({ grown, names, worst }: Results): string[] {
  const broken: string[] = []
  const check = (what: string, factor: number, bar: number): void => {
    if (factor > bar * TOLERANCE) broken.push(`${what}: ${figure(factor)}, and the bar is ${bar}`)
  }
  const perCharacter = ({ median, length }: Measured): number => median / length
  grown.slice(1).forEach((text, index) => {
    check(`growth to ${text.name}`, perCharacter(text) / perCharacter(grown[index] as Measured), MOST_GROWTH)
  })
  const [few, many] = names as [Measured, Measured]
  check(`growth to ${many.name}`, many.median / few.median, MOST_GROWTH_OF_NAMES)
  const [ordinary] = worst as [Measured]
  for (const text of worst) check(`'${text.name}'`, perCharacter(text) / perCharacter(ordinary), MOST_ADVERSITY)
  return broken
}

async function run({ rounds, markdown, json, docs }: Options): Promise<void> {
  if (!hasCorpora) console.error('The corpora are not here: the texts are made of the fixtures.')
  const results: Results = {
    peers: await comparePeers(rounds),
    kinds: await compareTexts(ordinaryTexts(SHORT), rounds),
    grown: await growText(rounds),
    names: await growNames(rounds),
    worst: await compareTexts(
      [{ name: 'ordinary text', text: ordinaryText(SHORT) }, ...adversarialTexts(SHORT, readNames(5000))],
      rounds,
    ),
    costs: measureCosts(rounds),
    stages: await profileStages(() => extract(ordinaryText(LONG))),
  }
  const tables: Table[] = Object.values(tablesOf(results))
  if (docs) writePage(results)
  else if (json) console.log(JSON.stringify(results, null, 2))
  else if (markdown) console.log(tables.map((table) => `**${table.title}**\n\n${toMarkdown(table)}`).join('\n\n'))
  else console.log(tables.map(toTerminal).join('\n\n'))
  const broken = brokenLaws(results)
  for (const law of broken) console.error(law)
  process.exitCode = broken.length > 0 ? 1 : 0
}

await run(program.parse().opts<Options>())
