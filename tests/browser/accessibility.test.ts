/** What axe-core, a checker of accessibility, finds on the pages: WCAG 2 at the levels A and AA, and good practice. */
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasBrowser, open } from './open.js'

/** The faults of a page, each as `rule: element`. */
async function faultsOf(page: Page, passedOver: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe.source)
  const rules = Object.fromEntries(passedOver.map((rule) => [rule, { enabled: false }]))
  const results = (await page.evaluate(`axe.run(${JSON.stringify({ rules })})`)) as AxeResults
  // An empty result would be no proof.
  expect(results.passes.length).toBeGreaterThan(20)
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

const EVERYTHING = 'nested=1&score=0&types=person,organization,country,location,group,date,money,percent,title,number'

describe.skipIf(!hasBrowser)('accessibility', () => {
  test.each([
    ['Arabic', '#lang=ar', { viewport: { width: 1280, height: 900 } }],
    ['English, dark', '#lang=en', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
    ['a phone', '#lang=ar', { viewport: { width: 360, height: 740 } }],
    ['a phone, dark', '#lang=en', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
  ] as const)('of the playground: %s', async (_, hash, options) => {
    const page = await open(`/playground/index.html${hash}&${EVERYTHING}`, options)
    await page.locator('#found button').first().click()
    await page.locator('#reasons li').first().waitFor()
    expect(await faultsOf(page)).toEqual([])
  })

  test.each([
    ['/index.html', 'light'],
    ['/guides/types.html', 'light'],
    ['/guides/types.html', 'dark'],
    ['/guides/recipes.html', 'dark'],
    ['/modules/aalam_formats.html', 'light'],
    ['/functions/aalam_formats.toHtml.html', 'dark'],
  ] as const)('of the page %s, %s', async (path, colorScheme) => {
    const page = await open(path, { colorScheme })
    await page.locator('.tsd-navigation a', { hasText: 'aalam/core' }).first().waitFor()
    // These three are the theme's own, which typedoc draws on every page: links inside the headings that fold, the list of
    // headings beside the page, and the levels of its headings.
    expect(await faultsOf(page, ['nested-interactive', 'region', 'heading-order'])).toEqual([])
  })
})
