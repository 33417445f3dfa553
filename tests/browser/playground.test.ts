/** The playground in a real browser, with the package as it is built. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { explain, extract } from '../../src/index.js'
import { hasBrowser, open } from './open.js'

const PLAYGROUND = '/playground/index.html'
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }

/** Opens the playground and waits until its first text is searched. */
async function openPlayground(hash = '', options = {}): Promise<Page> {
  const page = await open(PLAYGROUND + hash, options)
  await page.locator('#status', { hasText: /·/ }).waitFor()
  return page
}

/** What is coloured, as `text|type`. */
async function marked(page: Page): Promise<string[]> {
  return page
    .locator('#mirror mark')
    .evaluateAll((marks) => marks.map((mark) => `${mark.textContent}|${mark.getAttribute('data-type')}`))
}

/** Writes a text into the field, and waits for what is found in it. */
async function type(page: Page, text: string): Promise<void> {
  await page.locator('#text').fill(text)
  await expect.poll(() => marked(page)).toEqual(expected(text))
}

function expected(text: string): string[] {
  return extract(text).map((entity) => `${entity.text}|${entity.type}`)
}

/** What the page has put into the clipboard. */
async function copied(page: Page, button: string): Promise<string> {
  await page.locator(`[data-copy="${button}"]`).click()
  await expect.poll(() => page.locator('#notice').textContent()).toMatch(/\S/)
  return page.evaluate('navigator.clipboard.readText()')
}

/** Tells how long the page's own thread has been at work, in milliseconds: on a busy machine it says more than the clock. */
async function clockOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000
  }
}

function median(numbers: readonly number[]): number {
  return Math.round([...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN)
}

describe.skipIf(!hasBrowser)('the playground', () => {
  test('colours what extract finds, as one types', async () => {
    const page = await openPlayground()
    await type(page, 'وقال بوتين في موسكو')
    await page.locator('#text').press('End')
    await page.keyboard.insertText(' وباريس')
    await expect.poll(() => marked(page)).toEqual(expected('وقال بوتين في موسكو وباريس'))
    expect(await page.locator('#mirror').textContent()).toBe('وقال بوتين في موسكو وباريس')
  })

  test('colours each line of a text, with what is written together with its names', async () => {
    const page = await openPlayground()
    await type(page, 'قال بوتين\n\nللأمم المتحدة\nوباريس\nبموسكو')
    expect(await page.locator('#mirror > div').allTextContents()).toEqual(
      'قال بوتين\n\nللأمم المتحدة\nوباريس\nبموسكو'.split('\n'),
    )
  })

  test('breaks lines where the text field does', async () => {
    const page = await openPlayground('', { viewport: { width: 700, height: 900 } })
    await type(
      page,
      `${'قال الرئيس الفرنسي إيمانويل ماكرون في باريس إن المملكة العربية السعودية '.repeat(12)}\n\n2024 end`,
    )
    const [field, mirror] = await Promise.all(
      ['#text', '#mirror'].map((id) => page.locator(id).evaluate((element) => element.scrollHeight)),
    )
    expect(field).toBe(mirror)
  })

  test('tells all of the entity at the cursor, with the keyboard alone', async () => {
    const page = await openPlayground()
    await type(page, 'وصل الوفد للأمم المتحدة')
    await page.locator('#text').press('ControlOrMeta+Home')
    for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowLeft')
    const details = page.locator('#details')
    await details.locator('dl').waitFor()
    const terms = await details.locator('dd').allTextContents()
    expect(terms).toEqual(expect.arrayContaining(['لأمم المتحدة', 'الأمم المتحدة', 'united-nations', 'ل', '11–23']))
  })

  test('says why, with all that was considered', async () => {
    const page = await openPlayground()
    await type(page, 'قال الوزير طارق البسطويسي')
    await page.locator('#found button').first().click()
    await page.locator('#reasons li[data-outcome="kept"]').first().waitFor()
    const all = explain('قال الوزير طارق البسطويسي').filter(({ start, end }) => start < 25 && end > 11)
    expect(await page.locator('#reasons ol > li').count()).toBe(all.length)
    expect(await page.locator('#reasons').textContent()).toContain(`rule: ${all.find(({ rule }) => rule)?.rule}`)
  })

  test('leads to a mention from the list of what was found', async () => {
    const page = await openPlayground()
    await type(page, 'زار بوتين الصين')
    await page.locator('#found button', { hasText: 'الصين' }).click()
    expect(
      await page.locator('#text').evaluate((field) => {
        const { selectionStart, selectionEnd } = field as unknown as { selectionStart: number; selectionEnd: number }
        return [selectionStart, selectionEnd]
      }),
    ).toEqual([10, 15])
    expect(await page.locator('#details').textContent()).toContain('CN')
  })

  test('obeys its settings', async () => {
    const page = await openPlayground()
    await type(page, 'زار بوتين الصين، ووصل سلوبدان ميلوسيفيتش إلى جامعة القاهرة')
    await page.locator('#types input[name="country"]').uncheck()
    await expect.poll(() => marked(page)).not.toContain('الصين|country')
    await page.locator('#fuzzy').uncheck()
    await expect.poll(async () => (await marked(page)).join()).not.toContain('سلوبدان ميلوسيفيتش')
    await page.locator('#nested').check()
    await expect.poll(() => page.locator('#mirror mark[data-outer]').count()).toBeGreaterThan(0)
    await page.locator('[data-choose="none"]').click()
    await expect.poll(() => marked(page)).toEqual([])
  })

  test('is shared by a link', async () => {
    const page = await openPlayground('', clipboard)
    await type(page, 'ولد ابن خلدون في تونس 🎉')
    await page.locator('#language').click()
    await page.locator('#types input[name="title"]').check()
    await page.locator('#score').fill('0.3')
    await page.waitForTimeout(400)
    const link = await copied(page, 'link')
    const other = await openPlayground(new URL(link).hash)
    expect(await other.locator('#text').inputValue()).toBe('ولد ابن خلدون في تونس 🎉')
    expect(await other.locator('html').getAttribute('lang')).toBe('en')
    expect(await other.locator('#types input[name="title"]').isChecked()).toBe(true)
    expect(await other.locator('#score').inputValue()).toBe('0.3')
  })

  test('survives any hash', async () => {
    const page = await openPlayground('#text=%%%&score=9&types=x&lang=<script>')
    expect(await page.locator('#text').inputValue()).not.toBe('')
  })

  test('copies JSON, CoNLL and HTML', async () => {
    const page = await openPlayground('', clipboard)
    const text = 'زار بوتين الصين'
    await type(page, text)
    expect(JSON.parse(await copied(page, 'json'))).toEqual(extract(text))
    expect(await copied(page, 'conll')).toBe('زار O\nبوتين B-person\nالصين B-country\n\n')
    expect(await copied(page, 'html')).toContain('<mark data-type="country" data-id="CN"')
  })

  test('shows text as text', async () => {
    const page = await openPlayground()
    await type(page, '<img src=x onerror=alert(1)> في موسكو')
    expect(await page.locator('#mirror img').count()).toBe(0)
  })

  test('speaks Arabic and English', async () => {
    const page = await openPlayground()
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    await page.locator('#language').click()
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr')
    expect(await page.locator('#settings-heading').textContent()).toBe('Settings')
    expect(await page.locator('#mirror mark').first().isVisible()).toBe(true)
  })

  test('names every control, and each can be reached with Tab', async () => {
    const page = await openPlayground('#lang=en')
    const controls = page.locator('a[href], button, input, select, textarea')
    const names = await controls.evaluateAll((elements) =>
      elements.map((element) => {
        const { labels, textContent } = element as unknown as {
          labels?: ArrayLike<{ textContent: string }>
          textContent: string
        }
        return (textContent || labels?.[0]?.textContent || '').trim()
      }),
    )
    expect(names.filter((name) => name === '')).toEqual([])
    const reached = new Set<string>()
    for (let step = 0; step < names.length + 5; step++) {
      await page.keyboard.press('Tab')
      reached.add(
        await page.evaluate('document.activeElement.outerHTML.slice(0, 60) + document.activeElement.textContent'),
      )
    }
    expect(reached.size).toBeGreaterThanOrEqual(new Set(names).size)
  })

  test.each([
    ['phone', { viewport: { width: 360, height: 740 } }],
    ['desk', { viewport: { width: 1280, height: 900 } }],
    ['dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
  ] as const)('fits the width: %s', async (_, options) => {
    const page = await openPlayground('', options)
    const [inner, outer] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as [
      number,
      number,
    ]
    expect(inner).toBeLessThanOrEqual(outer)
  })

  test('forbids all that it does not need', async () => {
    const page = await openPlayground()
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  test('stays fluid with 10,000 words', async () => {
    const page = await openPlayground()
    const line =
      'وقال الرئيس الفرنسي إيمانويل ماكرون في باريس يوم 20 مارس 2023 إن الأمم المتحدة تدعم السودان بمبلغ 50 مليون دولار'
    const text = Array.from({ length: 500 }, () => line).join('\n')
    await page.locator('#text').fill(text)
    await expect.poll(async () => (await marked(page)).length).toBe(extract(text).length)
    await page.locator('#text').press('ControlOrMeta+End')
    await page.evaluate(`
      globalThis.drawn = 0
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) drawn += addedNodes.length
      }).observe(document.getElementById('mirror'), { childList: true })`)
    const untilDrawn: number[] = []
    const inAll: number[] = []
    const busy = await clockOf(page)
    for (const letter of ' وصل بوتين') {
      const before = await busy()
      await page.keyboard.insertText(letter)
      await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))')
      untilDrawn.push((await busy()) - before)
      // The answer comes, and what stands beside the text follows when the typing rests.
      await page.waitForTimeout(500)
      inAll.push((await busy()) - before)
    }
    console.log(
      `10,000 words: a letter is on the screen after ${median(untilDrawn)} ms of the page's processor time (most ${Math.round(Math.max(...untilDrawn))}), and takes ${median(inAll)} ms with all that follows`,
    )
    // What is typed stands there, coloured, and no line but the last was drawn anew.
    await expect.poll(async () => (await marked(page)).at(-1)).toBe('بوتين|person')
    // Twice a letter at most: when it is typed, and when it has been searched.
    expect(await page.evaluate('drawn')).toBeLessThanOrEqual(20)
  })
})
