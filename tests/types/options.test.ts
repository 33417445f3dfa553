import { expect, expectTypeOf, test } from 'vitest'
import { createExtractor, defineGazetteer, defineRule } from '../../src/core.js'
import { capture, shape, words } from '../../src/rules/index.js'
import type { Candidate, Capture, DateValue, Gazetteer, Matcher, Pattern, Rule } from '../../src/types.js'

const products = defineGazetteer({ type: 'product', entries: [{ id: 'iphone', name: 'آيفون' }] })
const months = defineGazetteer({ type: 'month', entity: false, entries: [] })

test('types may be asked for that something finds', () => {
  createExtractor({ gazetteers: [products], types: ['product'] })
  // @ts-expect-error: nothing finds this type.
  expect(() => createExtractor({ gazetteers: [products], types: ['person'] })).toThrow(TypeError)
  // @ts-expect-error: a class of words is no type of entities.
  expect(() => createExtractor({ gazetteers: [months], types: ['month'] })).toThrow(TypeError)
})

test('options have their types', () => {
  // @ts-expect-error: there is no such overlap.
  expect(() => createExtractor({ overlap: 'all' })).toThrow(TypeError)
  // @ts-expect-error: a score is a number.
  expect(() => createExtractor({ minScore: '0.5' })).toThrow(TypeError)
  // @ts-expect-error: there is no such option.
  expect(() => createExtractor({ gazeteers: [] })).toThrow(TypeError)
  // @ts-expect-error: gazetteers are a list.
  expect(() => createExtractor({ gazetteers: products })).toThrow(TypeError)
})

test('a text is a string', () => {
  const { extract } = createExtractor({ gazetteers: [products] })
  expectTypeOf(extract).parameter(0).toEqualTypeOf<string>()
  // @ts-expect-error: a number is no text.
  expect(() => extract(5)).toThrow(TypeError)
})

test('defineGazetteer keeps the type, the value and whether its names are entities', () => {
  expectTypeOf(products.type).toEqualTypeOf<'product'>()
  expectTypeOf(products.entity).toEqualTypeOf<true>()
  expectTypeOf(months.entity).toEqualTypeOf<false>()
  expectTypeOf(products).toExtend<Gazetteer<'product'>>()
  // @ts-expect-error: an entry has a name.
  expect(() => defineGazetteer({ type: 'x', entries: [{ id: 'a' }] })).toThrow(TypeError)
})

test('defineRule keeps the type and the value', () => {
  const rule = defineRule({
    name: 'r',
    type: 'price',
    pattern: capture('amount', shape('number')),
    produce: ({ captures }) => {
      expectTypeOf(captures['amount']).toEqualTypeOf<Capture | undefined>()
      return captures['amount'] && { value: Number(captures['amount'].folded), score: 0.7 }
    },
  })
  expectTypeOf(rule).toEqualTypeOf<Rule<'price', number>>()
})

test('a rule for a built-in type produces its value', () => {
  const produce = () => ({ value: { kind: 'point', date: '2024', calendar: 'gregorian' } }) as const
  expectTypeOf(defineRule({ name: 'r', type: 'date', pattern: words('العام'), produce })).toExtend<
    Rule<'date', DateValue>
  >()
  // @ts-expect-error: a date is no number.
  defineRule({ name: 'r', type: 'date', pattern: words('العام'), produce: () => ({ value: 2024 }) })
})

test('a production has a value', () => {
  // @ts-expect-error: a production without a value is none.
  defineRule({ name: 'r', type: 'x', pattern: words('نعم'), produce: () => ({ score: 1 }) })
})

test('patterns are built by words', () => {
  expectTypeOf(words).returns.toEqualTypeOf<Pattern>()
  // @ts-expect-error: there is no such look.
  expect(() => shape('hebrew')).toThrow("shape: 'hebrew' is not one of")
})

test('a matcher proposes candidates of its types', () => {
  expectTypeOf<ReturnType<Matcher<'code', number>['match']>>().toEqualTypeOf<readonly Candidate<'code', number>[]>()
  const wrong: Matcher<'code'> = {
    name: 'm',
    types: ['code'],
    // @ts-expect-error: it announced another type.
    match: () => [{ type: 'other', start: 0, end: 1, score: 1, source: 's' }],
  }
  expect(() => createExtractor({ matchers: [wrong] }).extract('م')).toThrow(TypeError)
})
