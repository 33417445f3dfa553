import { expect, expectTypeOf, test } from 'vitest'
import { defineGazetteer } from '../../src/core.js'
import { defaultGazetteers, type NameType, search } from '../../src/index.js'
import { createSearch, type SearchResult } from '../../src/search/index.js'
import type { CountryValue, Gazetteer, PersonValue } from '../../src/types.js'

const products = defineGazetteer({
  type: 'product',
  entries: [{ id: 'iphone', name: 'آيفون', value: { maker: 'Apple' } }],
})
const months = defineGazetteer({ type: 'month', entity: false, entries: [{ id: '1', name: 'يناير' }] })

test('results are discriminated by type', () => {
  const [result] = search('مصر') as [SearchResult<NameType>]
  if (result.type === 'country') expectTypeOf(result.value).toEqualTypeOf<CountryValue>()
  if (result.type === 'person') expectTypeOf(result.value).toEqualTypeOf<PersonValue>()
})

test('the types that are asked for are the types that come', () => {
  const results = search('مصر', { types: ['country'] })
  expectTypeOf(results).toEqualTypeOf<SearchResult<'country'>[]>()
  expect(results[0]?.value.country).toBe('EG')
  // @ts-expect-error: no gazetteer holds dates.
  expect(() => search('مصر', { types: ['date'] })).toThrow(TypeError)
})

test('a search of one’s own has the values of its entries', () => {
  const find = createSearch({ gazetteers: [products, months] })
  expectTypeOf(find).returns.items.toHaveProperty('type').toEqualTypeOf<'product'>()
  expect(find('آيفون')[0]?.value.maker).toBe('Apple')
  // @ts-expect-error: words that are no entities are not searched.
  expect(() => find('يناير', { types: ['month'] })).toThrow(TypeError)
})

test('beside the packaged ones', () => {
  const make = () =>
    createSearch({ gazetteers: [...defaultGazetteers, products] })('x', { types: ['product', 'country'] })
  type Found = ReturnType<typeof make>[number]
  expectTypeOf<Found['type']>().toEqualTypeOf<'product' | 'country'>()
  expectTypeOf<Extract<Found, { type: 'product' }>['value']>().toEqualTypeOf<{ maker: string }>()
})

test('of gazetteers whose types are not known, any may be asked for', () => {
  const unknown: readonly Gazetteer[] = [products]
  const [result] = createSearch({ gazetteers: unknown })('آيفون', { types: ['product'] })
  expectTypeOf(result?.value).toEqualTypeOf<unknown>()
  expect(result?.id).toBe('iphone')
})

test('there must be gazetteers', () => {
  // @ts-expect-error: it searches nothing by itself.
  expect(() => createSearch()).toThrow('options: undefined is not an object { gazetteers }')
  // @ts-expect-error: they are an array.
  expect(() => createSearch({ gazetteers: products })).toThrow('gazetteers: {"type":"product"')
  // @ts-expect-error: there is no such option.
  expect(() => createSearch({ gazetteers: [], limit: 3 })).toThrow(
    "options: 'limit' is unknown; allowed are gazetteers",
  )
})
