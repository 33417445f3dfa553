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

  test('escapes the text and the attributes', () => {
    const entity = { type: '"><script>', start: 0, end: 3, id: "'", name: '&' }
    expect(inner(toHtml('<a>&"\0', [entity]))).toBe(
      '<mark data-type="&quot;&gt;&lt;script&gt;" data-id="&#39;" title="&quot;&gt;&lt;script&gt;: &amp;">&lt;a&gt;</mark>&amp;&quot;\ufffd',
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
        expect(html.match(/<mark /g)?.length).toBe(html.match(/<\/mark>/g)?.length)
      }),
    )
  })
})

test('htmlStyle can stand in a style element, and gives marks no padding', () => {
  expect(htmlStyle).not.toMatch(/<|url\(|@import/)
  expect(htmlStyle).not.toMatch(/padding|border:|margin:/)
  expect(htmlStyle.split('{')).toHaveLength(htmlStyle.split('}').length)
})
