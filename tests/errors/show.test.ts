import { expect, test } from 'vitest'
import { show } from '../../src/errors/show.js'
import { countries } from '../../src/gazetteers/countries.js'

test.each<[unknown, string]>([
  ['flat', "'flat'"],
  [5, '5'],
  [null, 'null'],
  [undefined, 'undefined'],
  [10n, '10'],
  [Symbol('s'), 'Symbol(s)'],
  [['a'], '["a"]'],
  [{ types: 1 }, '{"types":1}'],
  [() => 1, 'a function'],
])('%o', (value, shown) => expect(show(value)).toBe(shown))

test('what JSON cannot write is called by its kind', () => {
  const array: unknown[] = []
  array.push(array)
  expect(show(array)).toBe('an array')
  expect(show({ amount: 1n })).toBe('an object')
  expect(show({ toJSON: () => undefined })).toBe('an object')
})

test('a long value is shown by how it begins', () => {
  expect(show('a'.repeat(1000))).toBe(`'${'a'.repeat(80)}…'`)
  expect(show(countries).length).toBeLessThan(100)
})
