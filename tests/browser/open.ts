import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, expect, inject } from 'vitest'

/** Whether there is a browser to test in. */
export const hasBrowser = inject('browser') !== undefined

let browser: Browser | undefined
/** What must not happen on any page, as it happens. */
let faults: string[] = []

/** Opens a page of the site. Errors, and requests to elsewhere, fail the test. */
export async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { executablePath, address } = inject('browser') as NonNullable<ReturnType<typeof inject<'browser'>>>
  // As root, as in a container, Chromium has no sandbox.
  browser ??= await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  const context = await browser.newContext(options)
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(address)) faults.push(request.url())
  })
  await page.goto(address + path)
  return page
}

afterEach(async () => {
  const seen = faults
  faults = []
  for (const context of browser?.contexts() ?? []) await context.close()
  expect(seen).toEqual([])
})

afterAll(async () => {
  await browser?.close()
  browser = undefined
})
