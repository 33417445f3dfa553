import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCodePoints, toUtf8 } from '../../src/formats/index.js'
import { anySpans } from './texts.js'

// 😀 is two code units, one code point, four bytes; an Arabic letter one, one, two; a space one of each.
const text = '😀 لموسكو a'
const entity = { type: 'location', start: 4, end: 9, id: 'moscow', proclitic: { text: 'ل', start: 3, end: 4 } }

describe('toCodePoints', () => {
  test('counts code points, in the proclitic too', () => {
    expect(toCodePoints(text, [entity])).toEqual([
      { type: 'location', start: 3, end: 8, id: 'moscow', proclitic: { text: 'ل', start: 2, end: 3 } },
    ])
  })

  test('keeps the order and leaves the entities alone', () => {
    const entities = [entity, { type: 'x', start: 0, end: 2 }]
    expect(toCodePoints(text, entities).map(({ start, end }) => [start, end])).toEqual([
      [3, 8],
      [0, 1],
    ])
    expect(entities[0]?.start).toBe(4)
  })

  test('takes an offset inside a pair for that of the pair', () => {
    expect(toCodePoints('a😀b', [{ start: 2, end: 4 }])).toEqual([{ start: 1, end: 3 }])
  })

  test('equals the length of what stands before', () => {
    fc.assert(
      fc.property(anySpans, ({ text, entities }) => {
        for (const [index, { start, end }] of toCodePoints(text, entities).entries()) {
          const { start: from, end: to } = entities[index] as (typeof entities)[number]
          // A cut pair counts one half too many in the slice.
          const cut = (at: number) =>
            Number(/[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? ''))
          expect(start).toBe([...text.slice(0, from)].length - cut(from))
          expect(end).toBe([...text.slice(0, to)].length - cut(to))
        }
      }),
    )
  })
})

describe('toUtf8', () => {
  test('counts bytes', () => {
    expect(toUtf8(text, [entity])).toEqual([
      { type: 'location', start: 7, end: 17, id: 'moscow', proclitic: { text: 'ل', start: 5, end: 7 } },
    ])
  })

  test('cuts the encoded text where the entity is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const points = [...text]
        const start = points.slice(0, a % points.length).join('').length
        const end =
          start +
          points
            .slice(a % points.length)
            .slice(0, 1 + (b % (points.length - (a % points.length))))
            .join('').length
        const [bytes] = toUtf8(text, [{ start, end }])
        expect(Buffer.from(text).subarray(bytes?.start, bytes?.end).toString()).toBe(text.slice(start, end))
      }),
    )
  })

  test('counts a lone surrogate as the encoder writes it', () => {
    const lone = 'a\ud800b'
    expect(toUtf8(lone, [{ start: 2, end: 3 }])).toEqual([{ start: 4, end: 5 }])
    expect(Buffer.from(lone)).toHaveLength(5)
  })
})

describe('wrong arguments', () => {
  test.each([
    [() => toCodePoints(5 as never, []), 'text: 5 is not a string'],
    [() => toCodePoints('a', null as never), 'entities: null is not an array'],
    [() => toCodePoints('a', [null as never]), 'entities[0]: null is not an object'],
    [() => toUtf8('abc', [{ start: -1, end: 2 }]), 'entities[0].start: -1 is not an integer from 0 to 3'],
    [() => toUtf8('abc', [{ start: 1, end: 1 }]), 'entities[0].end: 1 is not an integer from 2 to 3'],
    [
      () =>
        toUtf8('abc', [
          { start: 0, end: 1 },
          { start: 0.5, end: 1 },
        ]),
      'entities[1].start: 0.5 is not an integer from 0 to 3',
    ],
    [
      () => toUtf8('abc', [{ start: 3, end: 4 }]),
      'entities[0].end: 4 lies outside the text, which has 3 UTF-16 code units',
    ],
    [
      () => toUtf8('abc', [{ start: 1, end: 2, proclitic: { start: 0, end: 9 } }]),
      'entities[0].proclitic.end: 9 is not an integer from 1 to 3',
    ],
  ])('%#', (call, message) => {
    expect(call).toThrow(new TypeError(message))
  })
})
