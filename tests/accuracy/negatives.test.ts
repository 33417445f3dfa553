import { expect, test } from 'vitest'
import { alarmTables, findAlarms } from './negatives.js'

/** False alarms in 2,000 tokens that the library is held to. */
const MOST_ALARMS = 1

const texts = findAlarms()
const tokens = texts.reduce((sum, text) => sum + text.tokens, 0)
const alarms = texts.flatMap((text) => text.alarms)

test('text without names has less than one false alarm in 2,000 tokens', () => {
  expect(tokens).toBeGreaterThan(20_000)
  expect((2000 * alarms.length) / tokens, JSON.stringify(alarms, null, 1)).toBeLessThan(MOST_ALARMS)
})

test('no misspelt name is found in it', () => {
  expect(alarms.filter(({ source }) => source === 'fuzzy')).toEqual([])
})

test('the table has a row a text and one for all', () => {
  const [table] = alarmTables(texts)
  expect(table?.rows.map((row) => row?.[0])).toEqual([...texts.map(({ name }) => name), 'all'])
})
