import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toSegments } from '../../src/formats/index.js'
import { anySpans } from './texts.js'

const outer = { type: 'organization', start: 4, end: 23 }
const inner = { type: 'group', start: 16, end: 23 }
const crossing = { type: 'x', start: 20, end: 25 }

test('cuts where entities begin and end, the outer before the inner', () => {
  const text = 'قال جامعة الدول العربية إن'
  expect(toSegments(text, [inner, outer]).map((segment) => [segment.text, segment.entities])).toEqual([
    ['قال ', []],
    ['جامعة الدول ', [outer]],
    ['العربية', [outer, inner]],
    [' إن', []],
  ])
})

test('leaves out an entity that only overlaps', () => {
  const text = 'قال جامعة الدول العربية إن'
  expect(toSegments(text, [outer, crossing])).toEqual(toSegments(text, [outer]))
})

test('nests two entities of one place', () => {
  const [a, b] = [
    { type: 'a', start: 0, end: 2 },
    { type: 'b', start: 0, end: 2 },
  ]
  expect(toSegments('كل', [a, b])).toEqual([{ text: 'كل', start: 0, end: 2, entities: [a, b] }])
})

test('gives nothing for nothing', () => {
  expect(toSegments('', [])).toEqual([])
})

test('together the pieces are the text, and each lies in its entities', () => {
  fc.assert(
    fc.property(anySpans, ({ text, entities }) => {
      const segments = toSegments(text, entities)
      expect(segments.map((segment) => segment.text).join('')).toBe(text)
      for (const segment of segments) {
        expect(segment.text).toBe(text.slice(segment.start, segment.end))
        for (const { start, end } of segment.entities) {
          expect(start).toBeLessThanOrEqual(segment.start)
          expect(end).toBeGreaterThanOrEqual(segment.end)
        }
      }
    }),
  )
})
