import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toWebAnnotation } from '../../src/formats/index.js'
import { anySpans } from './texts.js'

const source = 'https://example.org/a.txt'

test('writes an annotation with two selectors', () => {
  expect(toWebAnnotation('😀 في موسكو.', [{ type: 'location', start: 6, end: 11, id: 'moscow' }], source)).toEqual([
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://example.org/a.txt#entity-1',
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        { type: 'TextualBody', purpose: 'classifying', value: 'location' },
        { type: 'TextualBody', purpose: 'identifying', value: 'moscow' },
      ],
      target: {
        source,
        selector: [
          // In code points, as the model demands of selections of text.
          { type: 'TextPositionSelector', start: 5, end: 10 },
          { type: 'TextQuoteSelector', exact: 'موسكو', prefix: '😀 في ', suffix: '.' },
        ],
      },
    },
  ])
})

test('both selectors select the same', () => {
  fc.assert(
    fc.property(anySpans, ({ text, entities }) => {
      fc.pre(!/[\ud800-\udfff]/.test(text))
      for (const { target } of toWebAnnotation(text, entities, source)) {
        const [position, quote] = target.selector
        if (position?.type !== 'TextPositionSelector' || quote?.type !== 'TextQuoteSelector')
          throw new Error('wrong selectors')
        expect(text.slice(position.start, position.end)).toBe(quote.exact)
        expect(text.slice(0, position.start).endsWith(quote.prefix)).toBe(true)
        expect(text.slice(position.end).startsWith(quote.suffix)).toBe(true)
      }
    }),
  )
})

test('cuts no surrogate pair for the words around', () => {
  const [annotation] = toWebAnnotation(
    `${'😀'.repeat(17)}xسy${'😀'.repeat(17)}`,
    [{ type: 'x', start: 35, end: 36 }],
    source,
  )
  expect(annotation?.target.selector[1]).toMatchObject({ prefix: `${'😀'.repeat(15)}x`, suffix: `y${'😀'.repeat(15)}` })
})

test.each(['', 'a.txt', 'https://example.org/#x', 'https://example.org/a b', 5])('refuses the source %j', (wrong) => {
  expect(() => toWebAnnotation('', [], wrong as never)).toThrow(/^source: .* is not an IRI without a fragment/)
})
