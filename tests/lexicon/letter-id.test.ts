import { expect, test } from 'vitest'
import { letterId } from '../../src/lexicon/letter-id.js'

test.each([
  ['ظافر', '0afr'],
  ['عطاء الله', '36a2-allh'],
  ['أَمينة', 'amynh'],
])('%s is %s', (name, id) => {
  expect(letterId(name)).toBe(id)
})
