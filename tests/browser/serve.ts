import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { context } from 'esbuild'
import type { TestProject } from 'vitest/node'

const ROOT = join(import.meta.dirname, '../..')

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a browser is, and where it finds the site; undefined where there is no browser. */
    browser: { readonly executablePath: string; readonly address: string } | undefined
  }
}

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Builds the site and serves it while the tests run. Without Chromium it says so, and they are skipped. */
export default async function serve(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const executablePath = [process.env['CHROMIUM'] ?? '', ...BROWSERS].find((path) => path !== '' && existsSync(path))
  if (executablePath === undefined) {
    console.warn('The browser tests are skipped: there is no Chromium. Install it, or name one in CHROMIUM.')
    project.provide('browser', undefined)
    return undefined
  }
  execFileSync('npm', ['run', '--silent', 'docs'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  const server = await context({})
  const { port } = await server.serve({ servedir: join(ROOT, 'site'), host: '127.0.0.1' })
  project.provide('browser', { executablePath, address: `http://127.0.0.1:${port}` })
  return () => server.dispose()
}
