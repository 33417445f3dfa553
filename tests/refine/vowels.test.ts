import { describe, expect, test } from 'vitest'
import { readVowellings, vowellingOf } from '../../src/refine/vowels.js'

const OMAN_OR_AMMAN = readVowellings('عُمَان=OM|عَمَّان=amman')
const QATAR_OR_DIAMETER = readVowellings('قَطَر=QA|قُطْر=')

describe('marks that are written tell which entry is meant', () => {
  test.each([
    ['عُمان', 'OM'],
    ['عُمَان', 'OM'],
    ['عَمّان', 'amman'],
    ['عمّان', 'amman'],
    ['عَمان', 'amman'],
  ])('%s: %s', (written, id) => {
    expect(vowellingOf(written, OMAN_OR_AMMAN)?.id).toBe(id)
  })
})

test('a spelling without an entry is no name', () => {
  expect(vowellingOf('قُطر', QATAR_OR_DIAMETER)).toMatchObject({ id: undefined })
})

describe('they tell nothing', () => {
  test.each([
    ['where none is written', 'عمان'],
    ['where it fits both', 'عمَان'],
    ['where they contradict each other', 'عُمّان'],
    ['in another word', 'عُمانية'],
  ])('%s: %s', (_, written) => {
    expect(vowellingOf(written, OMAN_OR_AMMAN)).toBeUndefined()
  })
})
