import { describe, expect, test } from 'vitest'
import { extract } from '../src/index.js'
import { type Marked, readFixtures } from './fixture.js'

const LEAST_F1 = 0.95

/** What two entities must share to be the same: their place and type. */
const key = ({ start, end, type }: Pick<Marked, 'start' | 'end' | 'type'>): string => `${start}–${end} ${type}`

const fixtures = readFixtures()

test('there are eight articles, each with its entities marked', () => {
  expect(fixtures.map(({ name }) => name.replace('.txt', ''))).toEqual([
    'culture',
    'economy',
    'levant',
    'maghreb',
    'politics',
    'science',
    'sport',
    'technology',
  ])
  for (const { entities } of fixtures) expect(entities.length).toBeGreaterThan(40)
})

test('the articles’ entities are found, with exact span and type', () => {
  let right = 0
  let expected = 0
  let found = 0
  const wrong: string[] = []
  for (const { name, text, entities } of fixtures) {
    const results = extract(text)
    const foundKeys = new Set(results.map(key))
    const expectedKeys = new Set(entities.map(key))
    right += results.filter((entity) => expectedKeys.has(key(entity))).length
    expected += entities.length
    found += results.length
    for (const entity of entities) {
      if (!foundKeys.has(key(entity)))
        wrong.push(`${name}: missed ${text.slice(entity.start, entity.end)} (${entity.type})`)
    }
    for (const entity of results) {
      if (!expectedKeys.has(key(entity))) wrong.push(`${name}: false ${entity.text} (${entity.type}, ${entity.source})`)
    }
  }
  const f1 = (2 * right) / (expected + found)
  expect(f1, `F1 ${f1.toFixed(3)}\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(LEAST_F1)
})

describe.each(fixtures)('$name', ({ text, entities }) => {
  test('an entity that the gazetteers know has the expected id', () => {
    const ids = new Map(extract(text).map((entity) => [key(entity), entity.id]))
    for (const entity of entities) {
      const id = ids.get(key(entity))
      if (entity.id !== undefined && id !== undefined) expect(id, text.slice(entity.start, entity.end)).toBe(entity.id)
    }
  })
})
