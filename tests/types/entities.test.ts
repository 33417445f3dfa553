import { expect, expectTypeOf, test } from 'vitest'
import { createExtractor, defineGazetteer, defineRule } from '../../src/core.js'
import { createExtractor as createDefaultExtractor, defaultGazetteers, extract } from '../../src/index.js'
import { words } from '../../src/rules/index.js'
import type {
  CountryValue,
  DateValue,
  Entity,
  EntityOf,
  EntityType,
  Extractor,
  Gazetteer,
  Matcher,
  PercentValue,
  PersonValue,
} from '../../src/types.js'

const products = defineGazetteer({
  type: 'product',
  entries: [{ id: 'iphone', name: 'آيفون', value: { maker: 'Apple', year: 2007 } }],
})
const months = defineGazetteer({ type: 'month', entity: false, entries: [{ id: '1', name: 'يناير' }] })
const flights = defineRule({
  name: 'flight',
  type: 'flight',
  pattern: words('رحلة'),
  produce: () => ({ value: { number: Number('7') } }),
})
const codes: Matcher<'code', string> = { name: 'codes', types: ['code'], match: () => [] }

test('extract gives entities of the built-in types', () => {
  expectTypeOf(extract).toEqualTypeOf<(text: string) => Entity[]>()
  expectTypeOf<Entity['type']>().toEqualTypeOf<EntityType>()
  expectTypeOf<'country'>().toExtend<EntityType>()
  expectTypeOf<'month'>().not.toExtend<EntityType>()
})

test('the type of an entity says what its value holds', () => {
  const entity = extract('مصر')[0] as Entity
  if (entity.type === 'country') expectTypeOf(entity.value).toEqualTypeOf<CountryValue>()
  if (entity.type === 'person') expectTypeOf(entity.value).toEqualTypeOf<PersonValue>()
  if (entity.type === 'date') expectTypeOf(entity.value).toEqualTypeOf<DateValue>()
  if (entity.type === 'percent') expectTypeOf(entity.value).toEqualTypeOf<PercentValue>()
  expectTypeOf<Entity<'country'>['value']['country']>().toEqualTypeOf<string>()
  expectTypeOf<Entity<'person' | 'country'>['type']>().toEqualTypeOf<'person' | 'country'>()
})

test('what an entity may lack is optional', () => {
  expectTypeOf<Entity['id']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<Entity['depth']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<Entity['text']>().toEqualTypeOf<string>()
})

test('the types that are asked for are the types that come', () => {
  const some = createDefaultExtractor({ types: ['country'] })
  expectTypeOf(some.extract).returns.toEqualTypeOf<Entity<'country'>[]>()
  expect(some.extract('مصر').map(({ value }) => value.country)).toEqual(['EG'])
  const wanted: readonly ('person' | 'date')[] = ['person']
  const dynamic = () => createDefaultExtractor({ types: wanted })
  expectTypeOf<ReturnType<ReturnType<typeof dynamic>['extract']>[number]['type']>().toEqualTypeOf<'person' | 'date'>()
  // Any of them may stand where all may.
  const all: Extractor<Entity> = some
  expect(all.extract('مصر')).toHaveLength(1)
})

test('of gazetteers whose types are not known, any may be asked for', () => {
  const unknown: readonly Gazetteer[] = [products]
  const { extract } = createExtractor({ gazetteers: unknown, types: ['product'] })
  expectTypeOf(extract).returns.toEqualTypeOf<EntityOf<string, unknown>[]>()
  expect(extract('آيفون')).toHaveLength(1)
})

test('an entity is read only', () => {
  const entity = { type: 'x', text: 'م', start: 0, end: 1, value: 1, score: 1, source: 's' } as EntityOf<'x', number>
  // @ts-expect-error: its fields are read only.
  entity.start = 3
  // @ts-expect-error: its value too.
  entity.value = 3
})

test('a gazetteer of a user’s type makes the entity’s type include it, with its value', () => {
  const { extract } = createExtractor({ gazetteers: [products] })
  type Found = ReturnType<typeof extract>[number]
  expectTypeOf<Found['type']>().toEqualTypeOf<'product'>()
  expectTypeOf<Found['value']>().toEqualTypeOf<{ maker: string; year: number }>()
  expect(extract('آيفون')[0]?.value.maker).toBe('Apple')
})

test('a rule’s type, and the value that it produces', () => {
  const { extract } = createExtractor({ rules: [flights] })
  type Found = ReturnType<typeof extract>[number]
  expectTypeOf<Found['type']>().toEqualTypeOf<'flight'>()
  expectTypeOf<Found['value']>().toEqualTypeOf<{ readonly number: number }>()
  expect(extract('رحلة')[0]?.value.number).toBe(7)
})

test('a matcher’s types, and the value that it proposes', () => {
  const { extract } = createExtractor({ matchers: [codes] })
  type Found = ReturnType<typeof extract>[number]
  expectTypeOf<Found['type']>().toEqualTypeOf<'code'>()
  expectTypeOf<Found['value']>().toEqualTypeOf<string>()
  expect(extract('رحلة')).toEqual([])
})

test('of several the union, discriminated by type', () => {
  const { extract } = createExtractor({ gazetteers: [products, months], rules: [flights], matchers: [codes] })
  type Found = ReturnType<typeof extract>[number]
  expectTypeOf<Found['type']>().toEqualTypeOf<'product' | 'flight' | 'code'>()
  for (const entity of extract('')) {
    if (entity.type === 'product') expectTypeOf(entity.value.maker).toEqualTypeOf<string>()
    if (entity.type === 'flight') expectTypeOf(entity.value.number).toEqualTypeOf<number>()
    if (entity.type === 'code') expectTypeOf(entity.value).toEqualTypeOf<string>()
    // @ts-expect-error: a class of words is no type of entities.
    if (entity.type === 'month') expect(entity).toBeUndefined()
  }
})

test('of none nothing', () => {
  const { extract } = createExtractor({})
  expectTypeOf(extract).returns.toEqualTypeOf<never[]>()
  const classes = createExtractor({ gazetteers: [months] })
  expectTypeOf(classes.extract).returns.toEqualTypeOf<never[]>()
})

test('a gazetteer of a built-in type has the values of that type', () => {
  const places = defineGazetteer({ type: 'location', entries: [{ id: 'a', name: 'حلب' }] })
  const { extract } = createExtractor({ gazetteers: [places] })
  expectTypeOf<ReturnType<typeof extract>[number]>().toEqualTypeOf<Entity<'location'>>()
  expect(extract('حلب')).toHaveLength(1)
})

test('added to the defaults, a user’s type stands beside the built-in ones', () => {
  const make = () => createDefaultExtractor({ gazetteers: [...defaultGazetteers, products] })
  type Found = ReturnType<ReturnType<typeof make>['extract']>[number]
  expectTypeOf<'product' | 'country' | 'person' | 'date'>().toExtend<Found['type']>()
  expectTypeOf<Extract<Found, { type: 'product' }>['value']>().toEqualTypeOf<{ maker: string; year: number }>()
  expectTypeOf<Extract<Found, { type: 'country' }>['value']>().toEqualTypeOf<CountryValue>()
})

test('the default extractor has the built-in types', () => {
  const make = () => createDefaultExtractor()
  type Found = ReturnType<ReturnType<typeof make>['extract']>[number]
  expectTypeOf<Found['type']>().toExtend<EntityType>()
  expectTypeOf<'country' | 'person' | 'date' | 'percent'>().toExtend<Found['type']>()
  expectTypeOf<'month' | 'word'>().not.toExtend<Found['type']>()
})
