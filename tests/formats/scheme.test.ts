import { expect, test } from 'vitest'
import { type Scheme, toScheme } from '../../src/formats/index.js'

const span = { start: 0, end: 1 }
const label = (type: string, scheme: Scheme, value?: unknown, id?: string) =>
  toScheme([{ type, ...span, value, ...(id && { id }) }], scheme)[0]?.type

// The table of docs/design.md.
test.each([
  ['person', 'PER', 'PERSON', 'PERS'],
  ['organization', 'ORG', 'ORG', 'ORG'],
  ['country', 'LOC', 'GPE', 'GPE'],
  ['location', 'LOC', 'LOC', 'LOC'],
  ['facility', 'LOC', 'FAC', 'FAC'],
  ['group', undefined, 'NORP', 'NORP'],
  ['event', 'MISC', 'EVENT', 'EVENT'],
  ['law', 'MISC', 'LAW', 'LAW'],
  ['title', undefined, undefined, 'OCC'],
  ['date', undefined, 'DATE', 'DATE'],
  ['time', undefined, 'TIME', 'TIME'],
  ['money', undefined, 'MONEY', 'MONEY'],
  ['percent', undefined, 'PERCENT', 'PERCENT'],
  ['quantity', undefined, 'QUANTITY', 'QUANTITY'],
  ['number', undefined, 'CARDINAL', 'CARDINAL'],
  ['ordinal', undefined, 'ORDINAL', 'ORDINAL'],
  ['url', undefined, undefined, 'WEBSITE'],
  ['product', undefined, undefined, undefined],
  ['constructor', undefined, undefined, undefined],
])('%s', (type, conll, ontonotes, wojood) => {
  expect([label(type, 'conll'), label(type, 'ontonotes'), label(type, 'wojood')]).toEqual([conll, ontonotes, wojood])
})

test.each([
  ['city', undefined, 'GPE'],
  ['village', undefined, 'GPE'],
  ['region', 'EG-C', 'GPE'],
  ['region', 'kurdistan', 'LOC'],
  ['river', undefined, 'LOC'],
])('a location of kind %s and id %s is %s', (kind, id, expected) => {
  expect(label('location', 'ontonotes', { kind }, id)).toBe(expected)
  expect(label('location', 'wojood', { kind }, id)).toBe(expected)
  expect(label('location', 'conll', { kind }, id)).toBe('LOC')
})

test('keeps the other fields and leaves the entities alone', () => {
  const entity = { type: 'person', ...span, id: 'x', name: 'y', score: 1 }
  expect(toScheme([entity], 'conll')).toEqual([{ ...entity, type: 'PER' }])
  expect(entity.type).toBe('person')
})

test('refuses an unknown scheme', () => {
  expect(() => toScheme([], 'bio' as never)).toThrow(
    new TypeError("scheme: 'bio' is not one of 'conll', 'ontonotes', 'wojood'"),
  )
  expect(() => toScheme(5 as never, 'conll')).toThrow(new TypeError('entities: 5 is not an array'))
})
