import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlStyle, toHtml } from '../../src/formats/index.js'
import { anySpans } from './texts.js'

/** What stands within the one element that toHtml writes. */
function inner(html: string): string {
  return /^<div class="aalam" lang="ar" dir="auto">(.*)<\/div>$/s.exec(html)?.[1] ?? html
}

/** What a browser would give as textContent. */
function textContent(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|lt|gt|quot|amp);/g, (entity, code) =>
      code
        ? String.fromCharCode(Number(code))
        : ({ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }[entity as string] ?? ''),
    )
}

describe('toHtml', () => {
  test('marks an entity, and leaves its proclitic joined to it', () => {
    const entity = { type: 'location', start: 1, end: 6, id: 'moscow', name: 'موسكو' }
    expect(inner(toHtml('بموسكو', [entity]))).toBe(
      'ب<mark data-type="location" data-id="moscow" title="location: موسكو">موسكو</mark>',
    )
  })

  test('puts an entity inside another into its element', () => {
    const entities = [
      { type: 'group', start: 12, end: 19 },
      { type: 'organization', start: 0, end: 19 },
      { type: 'country', start: 20, end: 23 },
    ]
    expect(inner(toHtml('جامعة الدول العربية مصر', entities))).toBe(
      '<mark data-type="organization" title="organization">جامعة الدول <mark data-type="group" title="group">العربية</mark></mark>' +
        ' <mark data-type="country" title="country">مصر</mark>',
    )
  })

  test.each(['$50 million', '@example', 'https://example.org/a', '+20 2 2345 6789'])(
    'isolates the direction of %s',
    (name) => {
      const text = `قال ${name} ثم`
      expect(inner(toHtml(text, [{ type: 'x', start: 4, end: 4 + name.length }]))).toBe(
        `قال <mark data-type="x" title="x"><bdi dir="ltr">${name}</bdi></mark> ثم`,
      )
    },
  )

  test.each(['غوغل', 'شركة Google', '٥٠٪', '2023', '5/6/2023'])('leaves %s to the direction of the text', (name) => {
    expect(toHtml(name, [{ type: 'x', start: 0, end: name.length }])).not.toContain('bdi')
  })

  test('closes what it isolates in the order in which it was opened', () => {
    const entities = [
      { type: 'outer', start: 0, end: 9 },
      { type: 'inner', start: 4, end: 9 },
    ]
    expect(inner(toHtml('Joe Biden', entities))).toBe(
      '<mark data-type="outer" title="outer"><bdi dir="ltr">Joe <mark data-type="inner" title="inner"><bdi dir="ltr">Biden</bdi></mark></bdi></mark>',
    )
  })

  test('escapes the text and the attributes', () => {
    const entity = { type: '"><script>', start: 0, end: 3, id: "'", name: '&' }
    expect(inner(toHtml('<a>&"\0', [entity]))).toBe(
      '<mark data-type="&quot;&gt;&lt;script&gt;" data-id="&#39;" title="&quot;&gt;&lt;script&gt;: &amp;"><bdi dir="ltr">&lt;a&gt;</bdi></mark>&amp;&quot;\ufffd',
    )
  })

  test('keeps line breaks', () => {
    expect(inner(toHtml('أ\nب\r\nج', []))).toBe('أ<br>\nب<br>&#13;\nج')
  })

  test('has the text as its content, and every element closed', () => {
    fc.assert(
      fc.property(anySpans, ({ text, entities }) => {
        const html = inner(toHtml(text, entities))
        expect(textContent(html)).toBe(text.replaceAll('\0', '\ufffd'))
        const open: string[] = []
        for (const [, end, name] of html.matchAll(/<(\/?)(mark|bdi)\b/g)) {
          if (end === '') open.push(name as string)
          else expect(open.pop()).toBe(name)
        }
        expect(open).toEqual([])
      }),
    )
  })
})

test('htmlStyle can stand in a style element, and gives marks no padding', () => {
  expect(htmlStyle).not.toMatch(/<|url\(|@import/)
  expect(htmlStyle.replace(/\.aalam mark::after \{.*?\}/g, '')).not.toMatch(/padding|border:|margin/)
  expect(htmlStyle.split('{')).toHaveLength(htmlStyle.split('}').length)
})

/** The contrast of two colours as WCAG 2 defines it, from 1 to 21. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Red, green and blue, 0 to 1, of a hue in degrees, a saturation and a lightness, as CSS Color 4 reckons them. */
function fromHsl(hue: number, saturation: number, lightness: number): number[] {
  return [0, 8, 4].map((n) => {
    const k = (n + hue / 30) % 12
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1))
  })
}

test('text and labels have a contrast of 4.5 to 1 and underlines of 3 to 1 in every colour, in light and dark mode', () => {
  const hues = [...htmlStyle.matchAll(/--hue: (\d+); --tint: 80%/g)].map(([, hue]) => Number(hue))
  expect(hues).toHaveLength(21)
  const grey = (hex: string) => [0, 0, 0].fill(Number.parseInt(hex.repeat(2), 16) / 255)
  for (const hue of hues) {
    const light = fromHsl(hue, 0.8, 0.88)
    const dark = fromHsl(hue, 0.48, 0.24)
    for (const text of ['1', '3']) expect(contrast(grey(text), light)).toBeGreaterThan(4.5)
    for (const text of ['f', 'd']) expect(contrast(grey(text), dark)).toBeGreaterThan(4.5)
    expect(contrast(fromHsl(hue, 0.8, 0.32), light)).toBeGreaterThan(3)
    expect(contrast(fromHsl(hue, 0.8, 0.65), dark)).toBeGreaterThan(3)
  }
  // What is reckoned above is what stands in the style sheet.
  for (const part of ['#111', '#333', '#fff', '#ddd', 'tint) 88%', '* 0.6) 24%', 'tint) 32%', 'tint) 65%'])
    expect(htmlStyle).toContain(part)
})
