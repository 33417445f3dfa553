/** Draws docs/highlights.png, the picture in the README: an article as toHtml marks it, in Chromium. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createExtractor } from 'aalam'
import { htmlStyle, toHtml } from 'aalam/formats'
import { chromium } from 'playwright-core'

const ROOT = join(import.meta.dirname, '../..')
const FONTS = join(ROOT, 'node_modules/@fontsource/ibm-plex-sans-arabic/files')

/** The font in the page itself: what it draws hangs on nothing that is installed. */
const faces = ['arabic', 'latin'].map((subset) => {
  const file = readFileSync(join(FONTS, `ibm-plex-sans-arabic-${subset}-400-normal.woff2`)).toString('base64')
  const range = subset === 'arabic' ? 'U+0600-06FF' : 'U+0000-00FF'
  return `@font-face { font-family: Plex; src: url(data:font/woff2;base64,${file}); unicode-range: ${range} }`
})

// The headline and two paragraphs: enough to see, and a small file.
const text = readFileSync(join(ROOT, 'docs/demo.txt'), 'utf8').split('\n\n').slice(0, 3).join('\n\n').trim()
const { extract } = createExtractor()
const page = `<!doctype html><meta charset="utf-8"><style>${faces.join('\n')}
body { margin: 0; padding: 24px 32px; font: 20px Plex; background: #fff; color: #1c2430 }
${htmlStyle}</style>${toHtml(text, extract(text))}`

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const tab = await browser.newPage({ viewport: { width: 860, height: 200 }, deviceScaleFactor: 1.25 })
await tab.setContent(page)
await tab.evaluate('document.fonts.ready.then(() => true)')
writeFileSync(join(ROOT, 'docs/highlights.png'), await tab.screenshot({ fullPage: true }))
await browser.close()
