import { InvalidArgumentError } from 'commander'
import { search } from '../index.js'
import { commandFor } from './command.js'
import { type Io, UsageError } from './io.js'
import { isolate, toCell } from './screen.js'
import { readTypes } from './settings.js'

interface Options {
  readonly types?: readonly string[]
  readonly limit?: number
}

/**
 * `aalam search QUERY`: the entries that a query may mean, one a line: as JSON, or in columns on a terminal.
 *
 * @param args - The command line after `search`.
 * @throws CommanderError, UsageError if the arguments are wrong; nothing has been written on standard output then.
 */
export function runSearch(args: readonly string[], io: Io): void {
  const command = commandFor('aalam search', io)
    .description('Finds entries of the gazetteers by a name, or by a part of one, in Arabic or English.')
    .argument('<QUERY...>', 'what to look for')
    .option('--types <types>', 'types to search, separated by commas: person,country', readTypes)
    .option('--limit <count>', 'the most results; 10 by default', readLimit)
    .parse(args, { from: 'user' })
  for (const { type, id, name, english = '', ...rest } of find(command.args.join(' '), command.opts())) {
    const cells = [type, isolate(toCell(name)), toCell(english), id]
    io.stdout.write(`${io.stdout.isTTY ? cells.join('  ') : JSON.stringify({ type, id, name, english, ...rest })}\n`)
  }
}

function find(query: string, options: Options): ReturnType<typeof search> {
  try {
    return search(query, options as object)
  } catch (error) {
    // The library names the option, its value and what is allowed.
    if (error instanceof TypeError && /^types:/.test(error.message)) throw new UsageError(`--${error.message}`)
    throw error
  }
}

function readLimit(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It is not a whole number from 1 on.')
  return Number(text)
}
