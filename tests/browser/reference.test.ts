/** The reference and the guides in a real browser. */
import { describe, expect, test } from 'vitest'
import { readGuides } from '../../docs/site/guides.js'
import { hasBrowser, open } from './open.js'

describe.skipIf(!hasBrowser)('the site', () => {
  test('leads to every guide, every entry of the package, and the playground', async () => {
    const page = await open('/index.html')
    const navigation = page.locator('.tsd-navigation')
    await navigation.locator('a', { hasText: 'aalam/core' }).first().waitFor()
    const names = (await navigation.locator('a').allTextContents()).map((name) => name.trim())
    expect(names).toEqual(
      expect.arrayContaining([
        'Playground',
        ...readGuides().map(({ title }) => title),
        ...['aalam', 'aalam/core', 'aalam/gazetteers', 'aalam/rules', 'aalam/formats'],
      ]),
    )
    await page.locator('.aalam-start a').first().click()
    await page.locator('#status', { hasText: /·/ }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })

  test('finds a name that is searched for', async () => {
    const page = await open('/index.html')
    await page.keyboard.press('/')
    await page.locator('#tsd-search-input').fill('toConll')
    await page.locator('#tsd-search-results li a', { hasText: 'toConll' }).first().click()
    await page.waitForURL(/functions\/aalam_formats\.toConll\.html/)
  })
})
