import { readFileSync } from 'node:fs'
import { type Command, InvalidArgumentError, Option } from 'commander'
import picocolors from 'picocolors'
import { commandFor } from './command.js'
import type { Io } from './io.js'
import type { Screen } from './screen.js'

/** How entities are written. */
export const FORMATS = ['table', 'text', 'json', 'jsonl', 'html', 'conll', 'brat'] as const
/** One of {@link FORMATS}. */
export type Format = (typeof FORMATS)[number]

/** What the caller asks for. */
export interface Settings {
  /** Paths; `-` is standard input. */
  readonly files: readonly string[]
  /** A text given in place of files. */
  readonly text?: string
  readonly types?: readonly string[]
  readonly format?: Format
  readonly overlap?: 'flat' | 'nested'
  readonly minScore?: number
  /** Undefined: as the terminal and the environment say. */
  readonly color?: boolean
  /** What the inputs are; a text each if undefined. */
  readonly input?: (typeof INPUTS)[number]
  /** Of JSON Lines: the field that holds the text. */
  readonly field?: string
  readonly onError?: (typeof ON_ERROR)[number]
  /** How many threads search. */
  readonly jobs?: number
  readonly progress: boolean
}

const INPUTS = ['text', 'jsonl'] as const
/** What to do with a line that holds no text. */
const ON_ERROR = ['skip', 'stop', 'keep'] as const
/** The options that only a stream of lines has, as they are written. */
const OF_LINES = { field: '--field', onError: '--on-error', jobs: '--jobs' } as const

const MORE_HELP = `
Without FILE and --text, standard input is read; among files, - stands for it.
Texts are UTF-8. Offsets are UTF-16 code units, without a byte order mark.

Formats:
  table  a row an entity; the default on a terminal
  text   the text with its entities in color, or as [name|type] without colors
  jsonl  a line an input, the default elsewhere: {"file":…,"entities":[…]},
         or {"text":…,"entities":[…]} where there is no file
  json   the same as one array
  html   a page with highlights
  conll  a word and its tag a line, IOB2
  brat   standoff annotations (.ann) of one input

Corpora, with --input jsonl: each line is a JSON object with a text, and is
written with its entities added, in order and in constant memory. Files ending
in .gz are unzipped.

Examples:
  aalam article.txt
  aalam --text 'وقال بوتين في موسكو'
  aalam --types person,organization --format jsonl *.txt > entities.jsonl
  aalam --input jsonl --field body --jobs 4 news.jsonl.gz > entities.jsonl
  aalam explain article.txt      every candidate; see aalam explain --help
  aalam search putin             looks a name up; see aalam search --help

Exit status: 0; 1 if a line of JSON Lines was bad; 2 if an option is wrong or
an input cannot be read, and then nothing is written on standard output, unless
reading failed on the way; 130 after an interrupt, which leaves whole lines.
`

/**
 * Reads the command line. `--help`, `--version` and mistakes are written here, and end in a `CommanderError`.
 *
 * @throws CommanderError when there is nothing left to do; its `exitCode` is 0 if that is no mistake.
 */
export function readSettings(args: readonly string[], io: Io): Settings {
  const command = commandFor('aalam', io)
    .description('Finds the named entities of Arabic text.')
    .usage('[options] [FILE...]')
    .argument('[FILE...]', 'text files')
    .option('--text <text>', 'a text to search, in place of files')
    .option('--types <types>', 'types to find, separated by commas: person,country', readTypes)
    .addOption(new Option('--format <format>', 'how to write the entities').choices(FORMATS))
    .addOption(new Option('--overlap <overlap>', 'whether to give entities inside others').choices(['flat', 'nested']))
    .option('--min-score <score>', 'leave out entities that score less, 0 to 1', readScore)
    .addOption(new Option('--input <kind>', 'what the inputs are: a text each, or lines of JSON').choices(INPUTS))
    .option('--field <name>', 'the field of a JSON line that holds its text; text by default')
    .addOption(new Option('--on-error <what>', 'what to do with a bad line; skip by default').choices(ON_ERROR))
    .option('--jobs <count>', 'how many threads search JSON lines; 1 by default', readCount)
    .option('--no-progress', 'show no progress bar for work of over a second')
    .option('--color', 'use colors, whatever the output is')
    .option('--no-color', 'use no colors; so does the variable NO_COLOR')
    .version(readVersion(), '-V, --version', 'show the version')
    .addHelpText('after', MORE_HELP)
  command.parse(args, { from: 'user' })
  const settings: Settings = { ...command.opts<Omit<Settings, 'files'>>(), files: command.args }
  if (settings.text !== undefined && settings.files.length > 0) {
    command.error(`--text and files cannot be given together`)
  }
  checkLines(settings, command)
  return settings
}

/** What `createExtractor` is to be given. */
export function extractorOptions({ types, overlap, minScore }: Pick<Settings, 'types' | 'overlap' | 'minScore'>) {
  return {
    // Names that it does not know are told by the library.
    ...(types && { types: types as never[] }),
    ...(overlap && { overlap }),
    ...(minScore !== undefined && { minScore }),
  }
}

/** What the output goes to. */
export function screenFor(settings: Pick<Settings, 'color'>, io: Io, several: boolean): Screen {
  return { colors: picocolors.createColors(wantsColors(settings, io)), columns: io.stdout.columns, several }
}

/** See no-color.org: the variable counts when it is not empty. What is asked for on the command line comes first. */
function wantsColors({ color }: Pick<Settings, 'color'>, { env, stdout }: Io): boolean {
  if (color !== undefined) return color
  return Boolean(stdout.isTTY) && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
}

/** Refuses what cannot be asked of lines, and what can be asked of lines alone. */
function checkLines(settings: Settings, command: Command): void {
  if (settings.input === 'jsonl') {
    if (settings.text !== undefined) command.error('--text and --input jsonl cannot be given together')
    if (settings.format !== undefined && settings.format !== 'jsonl')
      command.error(`--input jsonl is written as jsonl, not as ${settings.format}`)
    return
  }
  for (const [name, option] of Object.entries(OF_LINES))
    if (name in settings) command.error(`${option} needs --input jsonl`)
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('It is not a whole number from 1 to 999.')
  return Number(text)
}

/** @throws InvalidArgumentError if the list names nothing. */
export function readTypes(list: string): string[] {
  const types = list
    .split(',')
    .map((type) => type.trim())
    .filter((type) => type !== '')
  if (types.length === 0) throw new InvalidArgumentError('It names no type, as person,country does.')
  return types
}

/** @throws InvalidArgumentError if it is no score. */
export function readScore(value: string): number {
  const score = Number(value)
  if (value.trim() === '' || !(score >= 0 && score <= 1))
    throw new InvalidArgumentError('It is not a number from 0 to 1.')
  return score
}

/** The package's own: package.json is two folders up, in src and in dist. */
function readVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}
