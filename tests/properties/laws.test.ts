/** Laws that hold for every text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createExtractor, extract } from '../../src/index.js'
import { readFixtures } from '../fixture.js'

const nested = createExtractor({ overlap: 'nested' })
const words = readFixtures().flatMap(({ text }) => text.split(/(?<=\s)/))

/** Texts made of words of the articles, so that names, proclitics and dates meet in new ways. */
const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(''))
/** Anything that a JavaScript string can hold, lone surrogates too. */
const anything = fc.string({ unit: 'binary', maxLength: 200 })
/** Signs that do not count. */
const IGNORED = [
  '\u064b',
  '\u064e',
  '\u064f',
  '\u0650',
  '\u0651',
  '\u0652',
  '\u0640',
  '\u200e',
  '\u200f',
  '\u202b',
  '\u202c',
  '\u2067',
  '\u2069',
]

describe.each([
  ['words of the articles', text],
  ['arbitrary UTF-16', anything],
])('%s', (_, texts) => {
  test('an entity’s text is the slice that its offsets name, and so is its proclitic’s', () => {
    fc.assert(
      fc.property(texts, (source) => {
        for (const entity of [...extract(source), ...nested.extract(source)]) {
          expect(source.slice(entity.start, entity.end)).toBe(entity.text)
          expect(entity.text).not.toBe('')
          if (!entity.proclitic) continue
          expect(source.slice(entity.proclitic.start, entity.proclitic.end)).toBe(entity.proclitic.text)
          expect(entity.proclitic.end).toBe(entity.start)
        }
      }),
    )
  })

  test('entities are sorted and disjoint', () => {
    fc.assert(
      fc.property(texts, (source) => {
        let end = 0
        for (const entity of extract(source)) {
          expect(entity.start).toBeGreaterThanOrEqual(end)
          end = entity.end
        }
      }),
    )
  })

  test('nested entities lie inside each other or apart, and depth counts those around', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const entities = nested.extract(source)
        for (const [index, entity] of entities.entries()) {
          const around = entities.slice(0, index).filter((other) => other.end > entity.start)
          for (const other of around) expect(other.end).toBeGreaterThanOrEqual(entity.end)
          expect(entity.depth).toBe(around.length)
        }
      }),
    )
  })

  test('scores are numbers from 0 to 1', () => {
    fc.assert(
      fc.property(texts, (source) => {
        for (const { score } of extract(source)) expect(score >= 0 && score <= 1).toBe(true)
      }),
    )
  })
})

test('marks, tatweel and bidi controls anywhere change nothing but offsets', () => {
  const meaning = (source: string): unknown =>
    extract(source).map(({ type, id, name, value, source }) => ({ type, id, name, value, source }))
  const insertions = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...IGNORED)), { maxLength: 30 })
  fc.assert(
    fc.property(text, insertions, (source, signs) => {
      let marked = source
      for (const [place, sign] of signs) {
        const at = place % (marked.length + 1)
        marked = marked.slice(0, at) + sign + marked.slice(at)
      }
      expect(meaning(marked)).toEqual(meaning(source))
    }),
  )
})

test('the same text gives the same entities, whatever was read before', () => {
  fc.assert(
    fc.property(text, anything, (source, other) => {
      const before = extract(source)
      extract(other)
      expect(extract(source)).toEqual(before)
    }),
  )
})
