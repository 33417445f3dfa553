import { run } from './run.js'

// The reader may have seen enough, as `aalam … | head` has: that is no error. A full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`aalam: standard output: ${error.message}\n`)
  process.exit(2)
})

process.exitCode = await run(process.argv.slice(2), process)
