import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonLine, toCodePoints, toJsonl } from '../../src/formats/index.js'
import { anySpans } from './texts.js'

test('writes one line, with every field', () => {
  const entity = { type: 'location', text: 'موسكو', start: 3, end: 8, id: 'moscow', score: 1 }
  expect(toJsonl('في موسكو', [entity])).toBe(
    '{"text":"في موسكو","entities":[{"type":"location","text":"موسكو","start":3,"end":8,"id":"moscow","score":1}]}\n',
  )
})

test('is one line for every reader, and reads back the same', () => {
  fc.assert(
    fc.property(anySpans, ({ text, entities }) => {
      const line = toJsonl(`${text}\u2028\u0085\r\n`, entities)
      expect(line.slice(0, -1)).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029]/)
      expect(JSON.parse(line)).toEqual({ text: `${text}\u2028\u0085\r\n`, entities })
    }),
  )
})

test('writes any record', () => {
  const text = '😀 بكين'
  const ents = toCodePoints(text, [{ type: 'GPE', start: 3, end: 7 }]).map(({ type, start, end }) => ({
    start,
    end,
    label: type,
  }))
  // As spaCy's Doc.to_json names the fields.
  expect(jsonLine({ text, ents })).toBe('{"text":"😀 بكين","ents":[{"start":2,"end":6,"label":"GPE"}]}\n')
})

test('refuses what JSON cannot hold', () => {
  expect(() => jsonLine(undefined)).toThrow(new TypeError('record: undefined is nothing that JSON can hold'))
  expect(() => toJsonl('a', [{ type: 'x', start: 0, end: 2 }])).toThrow(TypeError)
})
