import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/types.js'
import { cover, overlap, placeOf, same } from './project.js'
import { sampleOf } from './sample.js'

const span = (start: number, end: number): Span => ({ start, end })

describe('cover', () => {
  // وصلت سفينة إلى بيروت .
  const tokens = [span(0, 4), span(5, 10), span(11, 14), span(15, 20), span(21, 22)]

  it('finds the tokens that a span fills', () => {
    expect(cover(tokens, span(15, 20))).toEqual({ first: 3, last: 3 })
    expect(cover(tokens, span(5, 14))).toEqual({ first: 1, last: 2 })
    expect(cover(tokens, span(0, 22))).toEqual({ first: 0, last: 4 })
  })

  it('takes a token whole that shares one character', () => {
    expect(cover(tokens, span(3, 6))).toEqual({ first: 0, last: 1 })
    expect(cover(tokens, span(19, 22))).toEqual({ first: 3, last: 4 })
  })

  it('does not take a token that a span only touches', () => {
    expect(cover(tokens, span(4, 11))).toEqual({ first: 1, last: 1 })
  })

  it('finds none between tokens, and none without tokens', () => {
    expect(cover(tokens, span(4, 5))).toBeUndefined()
    expect(cover(tokens, span(22, 30))).toBeUndefined()
    expect(cover([], span(0, 3))).toBeUndefined()
  })

  it('agrees with asking every token', () => {
    const texts = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 12 })
    fc.assert(
      fc.property(texts, fc.nat(40), fc.integer({ min: 1, max: 10 }), (lengths, start, length) => {
        let offset = 0
        const row = lengths.map((each) => {
          const token = span(offset, offset + each)
          offset += each + 1
          return token
        })
        const shared = row.flatMap((token, index) => (token.start < start + length && start < token.end ? [index] : []))
        const expected = shared.length > 0 ? { first: shared[0], last: shared[shared.length - 1] } : undefined
        expect(cover(row, span(start, start + length))).toEqual(expected)
      }),
    )
  })
})

describe('placeOf', () => {
  it('gives a proclitic to the token that it is written in', () => {
    const sample = sampleOf('سافر إلى تونس والمغرب')
    const morocco = span(15, 21)
    expect(sample.text.slice(morocco.start, morocco.end)).toBe('المغرب')
    expect(placeOf(sample, morocco)).toEqual({ first: 3, last: 3 })
    expect(placeOf(sample, span(14, 21))).toEqual({ first: 3, last: 3 })
  })

  it('does the same for the article that has lost its alef', () => {
    const sample = sampleOf('رسالة للأمم المتحدة')
    expect(sample.text.slice(7)).toBe('لأمم المتحدة')
    expect(placeOf(sample, span(7, 19))).toEqual({ first: 1, last: 2 })
  })

  it('counts characters where there are no tokens', () => {
    expect(placeOf({ id: '1', text: '#بيروت', gold: [] }, span(1, 6))).toEqual({ first: 1, last: 5 })
  })

  it('refuses a span of white space', () => {
    expect(() => placeOf(sampleOf('تونس والمغرب'), span(4, 5))).toThrow('covers no token')
  })
})

describe('same and overlap', () => {
  it('compare the first and the last unit', () => {
    expect(same({ first: 1, last: 2 }, { first: 1, last: 2 })).toBe(true)
    expect(same({ first: 1, last: 2 }, { first: 1, last: 3 })).toBe(false)
    expect(overlap({ first: 1, last: 2 }, { first: 2, last: 3 })).toBe(true)
    expect(overlap({ first: 1, last: 2 }, { first: 3, last: 3 })).toBe(false)
  })
})
