import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBrat } from '../../src/formats/index.js'
import { anySpans } from './texts.js'

test('writes text-bound annotations and normalizations', () => {
  const entities = [
    { type: 'location', start: 10, end: 14 },
    { type: 'person', start: 4, end: 9, id: 'vladimir-putin', name: 'فلاديمير بوتين' },
    { type: 'country', start: 15, end: 18, id: 'EG' },
  ]
  expect(toBrat('زار بوتين بكين مصر', entities)).toBe(
    [
      'T1\tperson 4 9\tبوتين',
      'N1\tReference T1 aalam:person/vladimir-putin\tفلاديمير بوتين',
      'T2\tlocation 10 14\tبكين',
      'T3\tcountry 15 18\tمصر',
      'N3\tReference T3 aalam:country/EG\tمصر',
      '',
    ].join('\n'),
  )
})

test('counts code points', () => {
  expect(toBrat('😀 بكين', [{ type: 'location', start: 3, end: 7 }])).toBe('T1\tlocation 2 6\tبكين\n')
})

test('writes a fragment for each line of an entity, as brat does', () => {
  // brat's own example of this: nlplab/brat, issue 1042.
  expect(toBrat('Foo\n  Bar', [{ type: 'Span', start: 0, end: 9 }])).toBe('T1\tSpan 0 3;6 9\tFoo Bar\n')
  expect(toBrat('a \r\n\t b', [{ type: 'Span', start: 0, end: 7 }])).toBe('T1\tSpan 0 1;6 7\ta b\n')
})

test('writes nested entities, and none without letters', () => {
  const entities = [
    { type: 'inner', start: 0, end: 1 },
    { type: 'outer', start: 0, end: 3 },
    { type: 'empty', start: 1, end: 2 },
  ]
  expect(toBrat('a b', entities)).toBe('T1\touter 0 3\ta b\nT2\tinner 0 1\ta\n')
})

test('keeps fields and lines apart, whatever the entity holds', () => {
  const entity = { type: 'my type', start: 0, end: 1, id: 'a b', name: 'x\ty\nz' }
  expect(toBrat('a', [entity])).toBe('T1\tmy_type 0 1\ta\nN1\tReference T1 aalam:my_type/a_b\tx y z\n')
})

test('the fragments joined by a space are the text of the annotation', () => {
  fc.assert(
    fc.property(anySpans, ({ text, entities }) => {
      const points = [...text]
      for (const line of toBrat(text, entities).split('\n').slice(0, -1)) {
        const [, spans, covered] = /^T\d+\t\w+ ([\d ;]+)\t(.+)$/su.exec(line) ?? []
        const pieces = spans?.split(';').map((span) => {
          const [start, end] = span.split(' ').map(Number)
          return points.slice(start, end).join('')
        })
        expect(pieces?.length).toBeGreaterThan(0)
        // A span may cut a surrogate pair, of which code points have no half.
        if (!/[\ud800-\udfff]/.test(text)) expect(pieces?.join(' ')).toBe(covered)
      }
    }),
  )
})

/** The lines as brat's own reader takes them apart: an id, a tab, fields parted by single spaces, a tab, the words. */
const BRAT_LINE =
  /^(?:T\d+\t[^\s\p{Cc}]+ \d+ \d+(?:;\d+ \d+)*|N\d+\tReference T\d+ aalam:[^\s\p{Cc}]+)\t[^\p{Cc}\p{Zl}\p{Zp}]+$/u

test('every line is one that brat reads, whatever types, ids and names hold', () => {
  const field = fc.string({ unit: 'binary', minLength: 1 })
  fc.assert(
    fc.property(anySpans, field, field, field, ({ text, entities }, type, id, name) => {
      fc.pre(type.trim() !== '')
      const lines = toBrat(
        text,
        entities.map((entity) => ({ ...entity, type, id, name })),
      )
        .split('\n')
        .slice(0, -1)
      for (const line of lines) expect(line).toMatch(BRAT_LINE)
      const ids = lines.map((line) => line.split('\t')[0])
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})
