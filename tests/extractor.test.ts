import { describe, expect, test } from 'vitest'
import { createExtractor, defineGazetteer, defineRule } from '../src/core.js'
import { capture, sequence, shape, words } from '../src/rules/index.js'
import type { Matcher } from '../src/types.js'
import { listOf, remark } from './match/small.js'

const products = defineGazetteer({
  type: 'product',
  entries: [{ id: 'iphone', name: 'آيفون', aliases: ['هاتف آيفون'], value: { maker: 'Apple' } }],
})
const countries = listOf('country', 'مصر', 'الصين')
const price = defineRule({
  name: 'price',
  type: 'price',
  pattern: sequence(capture('amount', shape('number')), words('دينار', 'دينارا')),
  produce: ({ captures }) => ({ value: Number(captures['amount']?.folded) }),
})
const codes: Matcher<'code'> = {
  name: 'codes',
  types: ['code'],
  match: ({ text }) =>
    [...text.matchAll(/#\d+/g)].map(({ index, 0: code }) => ({
      ...{ type: 'code' as const, start: index, end: index + code.length, score: 0.8, source: 'codes' },
    })),
}

describe('an extractor', () => {
  const all = createExtractor({ gazetteers: [products, countries], rules: [price], matchers: [codes] })

  test('brings together what its gazetteers, rules and matchers find, in the order of the text', () => {
    const text = 'طلب #12: آيفون من الصين بثمن ٤٠٠ دينار'
    expect(all.extract(text).map(({ type, text: name, source }) => [type, name, source])).toEqual([
      ['code', '#12', 'codes'],
      ['product', 'آيفون', 'gazetteer'],
      ['country', 'الصين', 'gazetteer'],
      ['price', '٤٠٠ دينار', 'rule'],
    ])
  })

  test('gives plain objects that survive JSON', () => {
    const entities = all.extract('وآيفون')
    expect(JSON.parse(JSON.stringify(entities))).toEqual(entities)
    expect(Object.getPrototypeOf(entities[0])).toBe(Object.prototype)
  })

  test('gives a new array each time, which may be changed', () => {
    const first = all.extract('آيفون')
    first.pop()
    expect(all.extract('آيفون')).toHaveLength(1)
  })

  test('may be taken apart', () => {
    const { extract } = all
    expect(extract('الصين')).toHaveLength(1)
  })

  test('knows nothing of another', () => {
    const other = createExtractor({ gazetteers: [listOf('x', 'آيفون')] })
    expect(other.extract('آيفون الصين').map(({ type }) => type)).toEqual(['x'])
    expect(all.extract('آيفون').map(({ type }) => type)).toEqual(['product'])
  })

  test('without anything to look for finds nothing', () => {
    expect(createExtractor({}).extract('مصر')).toEqual([])
  })

  test('returns only the types that are asked for', () => {
    const some = createExtractor({ gazetteers: [products, countries], rules: [price], types: ['price', 'country'] })
    expect(some.extract('آيفون من الصين بثمن 400 دينار').map(({ type }) => type)).toEqual(['country', 'price'])
  })

  test('returns none, where none is asked for', () => {
    expect(createExtractor({ gazetteers: [countries], types: [] }).extract('مصر')).toEqual([])
  })
})

describe('overlap', () => {
  const gazetteers = [listOf('organization', 'جامعة القاهرة الأمريكية'), listOf('location', 'القاهرة')]
  const text = 'في جامعة القاهرة الأمريكية بالقاهرة'

  test('flat leaves out what lies inside another entity', () => {
    const extractor = createExtractor({ gazetteers, overlap: 'flat' })
    expect(remark(extractor, 'في [جامعة القاهرة الأمريكية] ب[القاهرة]')).toBe('في [جامعة القاهرة الأمريكية] ب[القاهرة]')
    for (const entity of extractor.extract(text)) expect(entity).not.toHaveProperty('depth')
  })

  test('nested keeps it, and says how deep it lies', () => {
    const found = createExtractor({ gazetteers, overlap: 'nested' }).extract(text)
    expect(found.map(({ type, start, depth }) => [type, start, depth])).toEqual([
      ['organization', 3, 0],
      ['location', 9, 1],
      ['location', 28, 0],
    ])
  })
})

describe('minScore', () => {
  const gazetteers = [listOf('land', 'أستراليا')]

  test.each([
    [0, 2],
    [0.5, 2],
    [1, 1],
  ])('%d lets %i of a sure and an unsure name through', (minScore, count) => {
    expect(createExtractor({ gazetteers, minScore }).extract('أستراليا استراليا')).toHaveLength(count)
  })
})

describe('extract refuses what is no string by naming what it is', () => {
  const { extract } = createExtractor({ gazetteers: [countries] })

  test.each([
    ['undefined', undefined],
    ['null', null],
    ['number', 5],
    ['object', {}],
    ['object', ['مصر']],
    ['object', new String('مصر')],
    ['function', () => 'مصر'],
    ['symbol', Symbol('مصر')],
    ['boolean', true],
  ])('%s', (kind, value) => {
    expect(() => extract(value as never)).toThrow(TypeError)
    expect(() => extract(value as never)).toThrow(new RegExp(`extract: ${kind}.* string`))
  })
})

describe('extract reads any string', () => {
  const extractor = createExtractor({ gazetteers: [countries], rules: [price] })

  test.each([
    ['nothing', ''],
    ['a space', ' '],
    ['no Arabic', 'The quick brown fox'],
    ['marks alone', '\u064b\u200f\u0640'],
    ['lone surrogates', '\ud800 \udc00\ud800'],
    ['NUL and noncharacters', '\0\uffff\ufffe'],
    ['unfinished numbers', '1,, ..5 ٫'],
    ['control characters', Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('')],
  ])('%s', (_, text) => {
    expect(extractor.extract(text)).toEqual([])
  })

  test.each([
    ['lone surrogates', '\ud800[مصر]\udc00'],
    ['NUL', '\0[مصر]\0'],
    ['emoji', '👨‍👩‍👧‍👦[مصر]🇪🇬'],
    ['direction marks', '\u202b[مصر]\u202c \u2067[الصين]\u2069'],
    ['a byte order mark', '\ufeff[مصر]'],
  ])('with a name between %s', (_, marks) => {
    expect(remark(extractor, marks)).toBe(marks)
  })

  test('a long one', () => {
    const marks = 'سافر من [مصر] إلى [الصين] ودفع [400 دينار].\n'.repeat(5000)
    expect(remark(extractor, marks)).toBe(marks)
  })

  test('one of a single long word', () => {
    expect(extractor.extract('ب'.repeat(1_000_000))).toEqual([])
    expect(extractor.extract('مصر'.repeat(300_000))).toEqual([])
  })

  test('one with a million marks on one letter', () => {
    const [entity] = extractor.extract(`مصر${'\u064e'.repeat(1_000_000)} هنا`)
    expect(entity?.end).toBe(1_000_003)
  })
})
