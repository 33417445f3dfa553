import { Option } from 'commander'
import { createExtractor, defaultMatchers, type Explanation } from '../index.js'
import { commandFor } from './command.js'
import { titleOf } from './findings.js'
import { readInputs } from './inputs.js'
import type { Io } from './io.js'
import { isolate, paint, type Screen, toCell } from './screen.js'
import { extractorOptions, readScore, readTypes, type Settings, screenFor } from './settings.js'
import { type Column, writeRows } from './table.js'

const FORMATS = ['table', 'json'] as const

interface Options extends Pick<Settings, 'text' | 'types' | 'overlap' | 'minScore' | 'color'> {
  readonly format?: (typeof FORMATS)[number]
}

/**
 * `aalam explain`: every candidate of a text, what proposed it, what was weighed and what became of it.
 *
 * @param args - The command line after `explain`.
 * @throws CommanderError, UsageError if the arguments or an input are wrong; nothing has been written on standard output then.
 */
export async function runExplain(args: readonly string[], io: Io): Promise<void> {
  const command = commandFor('aalam explain', io)
    .description('Shows every candidate for an entity, and why it is kept or left out. See docs/scores.md.')
    .usage('[options] [FILE...]')
    .argument('[FILE...]', 'text files')
    .option('--text <text>', 'a text to search, in place of files')
    .option('--types <types>', 'types to find, separated by commas: person,country', readTypes)
    .addOption(new Option('--overlap <overlap>', 'whether to give entities inside others').choices(['flat', 'nested']))
    .option('--min-score <score>', 'leave out entities that score less, 0 to 1', readScore)
    .addOption(
      new Option('--format <format>', 'how to write: a table by default on a terminal, else json').choices(FORMATS),
    )
    .option('--color', 'use colors, whatever the output is')
    .option('--no-color', 'use no colors; so does the variable NO_COLOR')
  command.parse(args, { from: 'user' })
  const options = command.opts<Options>()
  if (options.text !== undefined && command.args.length > 0) command.error('--text and files cannot be given together')
  const { latin } = await import('../latin/index.js')
  const { explain } = createExtractor({ ...extractorOptions(options), matchers: [...defaultMatchers, latin()] })
  const inputs = await readInputs({ ...options, files: command.args }, io.stdin)
  const format = options.format ?? (io.stdout.isTTY ? 'table' : 'json')
  if (format === 'json') {
    const records = inputs.map(({ file, text }) => ({
      ...(file === undefined ? { text } : { file }),
      candidates: explain(text),
    }))
    io.stdout.write(`${JSON.stringify(records, null, 2)}\n`)
    return
  }
  const screen = screenFor(options, io, inputs.length > 1)
  for (const [index, input] of inputs.entries()) {
    const heading = `${index > 0 ? '\n' : ''}${screen.colors.bold(isolate(toCell(titleOf(input))))}\n`
    io.stdout.write((screen.several ? heading : '') + writeExplanations(input.text, explain(input.text), screen))
  }
}

/** A line of the table. What speaks for a candidate, or against it, takes a line each; the candidate stands in the first. */
interface Row {
  readonly candidate: Explanation | undefined
  readonly type: string
  readonly evidence: string
  readonly outcome: string
}

const COLUMNS: readonly Column<Row>[] = [
  { title: 'candidate', cellOf: ({ candidate }) => candidate?.text ?? '', elastic: true },
  {
    title: 'type',
    cellOf: ({ candidate }) => candidate?.type ?? '',
    style: (cell, { type }, { colors }) => paint(colors, type, cell),
  },
  { title: 'proposed by', cellOf: ({ candidate }) => (candidate ? proposerOf(candidate) : ''), elastic: true },
  { title: 'prior', cellOf: ({ candidate }) => candidate?.prior.toFixed(2) ?? '', right: true },
  { title: 'evidence', cellOf: ({ evidence }) => evidence, elastic: true },
  { title: 'score', cellOf: ({ candidate }) => candidate?.score.toFixed(2) ?? '', right: true },
  { title: 'outcome', cellOf: ({ outcome }) => outcome, elastic: true },
]

function writeExplanations(text: string, candidates: readonly Explanation[], screen: Screen): string {
  if (candidates.length === 0) return `${screen.colors.dim('no candidates')}\n`
  return writeRows(
    COLUMNS,
    candidates.flatMap((candidate) => rowsOf(text, candidate)),
    screen,
  )
}

function rowsOf(text: string, candidate: Explanation): Row[] {
  const { type } = candidate
  const [first = '', ...more] = candidate.evidence.map(({ kind, weight, span }) => {
    const words = span ? ` (${text.slice(span.start, span.end)})` : ''
    return `${weight < 0 ? '\u2212' : '+'}${Math.abs(weight).toFixed(2)} ${kind}${words}`
  })
  return [
    { candidate, type, evidence: first, outcome: outcomeOf(text, candidate) },
    ...more.map((evidence) => ({ candidate: undefined, type, evidence, outcome: '' })),
  ]
}

function proposerOf({ source, rule, id }: Explanation): string {
  return [source, rule ?? id].filter((part) => part !== undefined).join(': ')
}

function outcomeOf(text: string, { outcome }: Explanation): string {
  if (outcome.kind !== 'beaten') return outcome.kind
  const { type, start, end } = outcome.by
  return `beaten by ${type} ${text.slice(start, end)}`
}
