import { expect, test } from 'vitest'
import { alarmTables, findAlarms } from './negatives.js'

/**
 * False alarms in 2,000 tokens that the library is held to. The aim is less than one; until the causes in docs/accuracy.md are mended
 * it must not get worse, and who mends one lowers this.
 */
const MOST_ALARMS = 5

const texts = findAlarms()
const tokens = texts.reduce((sum, text) => sum + text.tokens, 0)
const alarms = texts.flatMap((text) => text.alarms)

test('text without names has no more false alarms than before', () => {
  expect(tokens).toBeGreaterThan(4000)
  expect((2000 * alarms.length) / tokens, JSON.stringify(alarms, null, 1)).toBeLessThanOrEqual(MOST_ALARMS)
})

test('no misspelt name is found in it', () => {
  expect(alarms.filter(({ source }) => source === 'fuzzy')).toEqual([])
})

test('the table has a row a text and one for all', () => {
  const [table] = alarmTables(texts)
  expect(table?.rows.map((row) => row?.[0])).toEqual([...texts.map(({ name }) => name), 'all'])
})
