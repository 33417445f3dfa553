import { Command } from 'commander'
import type { Io } from './io.js'

/** A command that writes through `io` and never ends the process; a mistake is told in one line. */
export function commandFor(name: string, { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>): Command {
  return new Command(name)
    .helpOption('-h, --help', 'show this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (message, write) => write(`aalam: ${toLine(message)}\n`),
      getOutHelpWidth: () => stdout.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
}

function toLine(message: string): string {
  return message
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
}
