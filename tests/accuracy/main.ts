/** `npm run accuracy`: how good the library is, on the annotated corpora. */
import { Command, InvalidArgumentError, Option } from 'commander'
import { figuresOf, writeBaseline } from './baseline.js'
import { CAUSES } from './causes.js'
import { CORPORA, type Corpus, missingLine, present, VALUE_FILES, type ValueFile } from './corpora.js'
import { writeDocs } from './docs.js'
import { kindsTable } from './kinds.js'
import { alarmTables, findAlarms } from './negatives.js'
import {
  ablationTable,
  coverageTable,
  mistakesTable,
  sourcesTable,
  summaryTable,
  toData,
  typesTable,
  valuesTable,
} from './report.js'
import { runAblation, runCorpora, runCoverage, runMistakes, runValues } from './run.js'
import { type Table, toMarkdown, toTerminal } from './table.js'
import { viewValues } from './value-view.js'
import { viewMistakes } from './view.js'

interface Options {
  readonly corpus: readonly string[]
  readonly markdown?: boolean
  readonly json?: boolean
  readonly mistakes?: string
  readonly type?: string
  readonly layer?: string
  readonly cause?: string
  readonly limit: number
  readonly examples: number
  readonly ablate?: boolean
  readonly coverage?: boolean
  readonly kinds?: boolean
  readonly negatives?: boolean
  readonly docs?: boolean
  readonly writeBaseline?: boolean
}

const WIDTH_WHERE_UNKNOWN = 120

const program = new Command('accuracy')
  .description('Scores the library on the annotated corpora in AALAM_CORPORA, by default ../shared/corpora.')
  .addOption(
    new Option('-c, --corpus <name>', 'this corpus alone; may be given again').argParser(addName).default([], 'all'),
  )
  .option('--markdown', 'tables in Markdown')
  .option('--json', 'all figures as JSON')
  .option('-m, --mistakes <corpus>', 'misses and false alarms of a corpus, by frequency')
  .option('-t, --type <type>', 'with --mistakes: of this type alone (PER, LOC, ORG …)')
  .option('-l, --layer <source>', 'with --mistakes: what this layer found, proposed or beat (gazetteer, rule …)')
  .addOption(new Option('--cause <cause>', 'with --mistakes: of this cause alone').choices(Object.keys(CAUSES)))
  .option('-n, --limit <count>', 'with --mistakes: how many strings', readCount, 40)
  .option('-x, --examples <count>', 'with --mistakes: how many sentences of each', readCount, 2)
  .option('--ablate', 'the table again with each layer off')
  .option('--coverage', 'how many of the annotated names the gazetteers know')
  .option('--kinds', 'how many of the organizations that are found are annotated, by kind')
  .option('--negatives', 'false alarms in tests/negative-text, which has no names; needs no corpora')
  .option('--docs', 'write the tables of docs/accuracy.md')
  .option('--write-baseline', 'write the figures that npm test holds the library to')
  .addHelpText('after', `\nCorpora: ${[...CORPORA, ...VALUE_FILES].map(({ name }) => `'${name}'`).join(', ')}`)

function addName(name: string, names: readonly string[]): string[] {
  const known = [...CORPORA, ...VALUE_FILES].map((one) => one.name)
  if (!known.includes(name)) throw new InvalidArgumentError(`There are ${known.map((one) => `'${one}'`).join(', ')}.`)
  return [...names, name]
}

function readCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('A whole number is needed.')
  return Number(text)
}

/** Some result as tables, or as the data behind them. */
interface Output {
  readonly tables: readonly Table[]
  readonly data: unknown
}

function run(options: Options): void {
  if (options.negatives) {
    const texts = findAlarms()
    print({ tables: alarmTables(texts), data: texts }, options)
    return
  }
  const chosen = ({ name }: { readonly name: string }): boolean =>
    options.corpus.length === 0 || options.corpus.includes(name)
  const corpora = present(CORPORA).filter(chosen)
  const files = present(VALUE_FILES).filter(chosen)
  const missing = missingLine()
  if (missing) console.error(missing)
  if (corpora.length + files.length === 0) process.exitCode = 2
  else if (options.mistakes !== undefined) showMistakes(options.mistakes, options)
  else if (options.docs) writeAllTables(corpora)
  else if (options.coverage) print(coverage(corpora), options)
  else if (options.kinds) print(kinds(corpora), options)
  else if (options.ablate) print(ablation(corpora), options)
  else print(figures(corpora, files, options), options)
}

function figures(corpora: readonly Corpus[], files: readonly ValueFile[], { writeBaseline: write }: Options): Output {
  const evaluations = runCorpora(corpora)
  const values = runValues(files)
  if (write) writeBaseline(figuresOf(evaluations))
  const tables = evaluations.length > 0 ? [summaryTable(evaluations), typesTable(evaluations)] : []
  return { tables: [...tables, ...values.map(valuesTable)], data: toData(evaluations, values) }
}

function coverage(corpora: readonly Corpus[]): Output {
  const coverages = runCoverage(corpora)
  return { tables: [coverageTable(coverages)], data: coverages }
}

function kinds(corpora: readonly Corpus[]): Output {
  const table = kindsTable(runCorpora(corpora))
  return { tables: [table], data: table }
}

function ablation(corpora: readonly Corpus[]): Output {
  const full = runCorpora(corpora)
  const without = runAblation(corpora)
  const off = Object.fromEntries([...without].map(([layer, evaluations]) => [layer, toData(evaluations, [])]))
  return { tables: [ablationTable(full, without)], data: { full: toData(full, []), without: off } }
}

function print({ tables, data }: Output, { json, markdown }: Options): void {
  if (json) console.log(JSON.stringify(data, null, 2))
  else if (markdown) console.log(tables.map((table) => `**${table.title}**\n\n${toMarkdown(table)}`).join('\n\n'))
  else console.log(tables.map(toTerminal).join('\n\n'))
}

function showMistakes(name: string, options: Options): void {
  const view = { ...options, width: process.stdout.columns ?? WIDTH_WHERE_UNKNOWN }
  const file = present(VALUE_FILES).find((one) => one.name === name)
  const corpus = present(CORPORA).find((one) => one.name === name)
  if (corpus) console.log(viewMistakes(name, runMistakes(runCorpora([corpus])).get(name) ?? [], view))
  else if (file)
    console.log(
      runValues([file])
        .map((values) => viewValues(values, view))
        .join('\n'),
    )
  else {
    const names = [...present(CORPORA), ...present(VALUE_FILES)].map((one) => `'${one.name}'`).join(', ')
    program.error(`error: --mistakes: '${name}' is not a corpus that is here; there are ${names}`)
  }
}

function writeAllTables(corpora: readonly Corpus[]): void {
  if (missingLine() || corpora.length < CORPORA.length) program.error('error: --docs needs every corpus')
  const evaluations = runCorpora(corpora)
  const mistakes = runMistakes(evaluations)
  const values = runValues().map(valuesTable)
  writeDocs('accuracy.md', {
    summary: toMarkdown(summaryTable(evaluations)),
    types: toMarkdown(typesTable(evaluations)),
    values: values.map((table) => `\n${table.title}.\n\n${toMarkdown(table)}\n`).join(''),
    ablation: toMarkdown(ablationTable(evaluations, runAblation(corpora))),
    coverage: toMarkdown(coverageTable(runCoverage(corpora))),
    kinds: toMarkdown(kindsTable(evaluations)),
    sources: toMarkdown(sourcesTable(mistakes, evaluations)),
    causes: Object.entries(CAUSES)
      .map(([cause, meaning]) => `- **${cause}**: ${meaning}.`)
      .join('\n'),
    mistakes: toMarkdown(mistakesTable(mistakes)),
  })
}

// The reader of a pipe may have seen enough: `npm run accuracy -- -m aqmar-dev | head`.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1))

program.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
run(program.parse().opts<Options>())
