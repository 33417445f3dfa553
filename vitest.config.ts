import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A command is started, an index built: on a busy machine the usual five seconds are short.
    testTimeout: 30_000,
    // The plain closing line ("N passed, N failed") comes from our own reporter.
    reporters: ['default', './tests/plain-line-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/package/**', 'tests/browser/**', 'tests/bulk/**'],
        },
      },
      // Servers that are killed, processes that are killed: `npm run test:bulk`.
      { extends: true, test: { name: 'bulk', include: ['tests/bulk/*.test.ts'], testTimeout: 240_000 } },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['tests/package/*.test.ts'],
          globalSetup: 'tests/package/pack.ts',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: 'tests/browser/serve.ts',
          testTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Generated data; types, which have no code; and the command's last step, which tests run as a process of its own.
      exclude: ['src/gazetteers/**', 'src/types.ts', 'src/types/**', 'src/cli/main.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 90 },
    },
  },
})
