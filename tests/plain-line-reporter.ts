import type { Reporter, TestModule } from 'vitest/node'

/**
 * Ends a run with `N passed, N failed`, alone on a line, for continuous integration that reads counts from the output.
 * A test file that could not be loaded, and an error outside of any test, each count as one failure.
 */
export default class PlainLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      if (module.errors().length > 0) count.failed++
      for (const test of module.children.allTests()) count[test.result().state]++
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
    process.once('exit', () => console.log(`${count.passed} passed, ${count.failed + count.pending} failed${skipped}`))
  }
}
