/** A user's gazetteer need not say anything of its entries but their names, whatever the default rules would like to know. */
import { describe, expect, test } from 'vitest'
import { createExtractor, defaultGazetteers } from '../../src/index.js'
import type { Gazetteer } from '../../src/types.js'
import { readFixtures } from '../fixture.js'

const gazetteers: readonly Gazetteer[] = defaultGazetteers

describe.each([
  ['no value', undefined],
  ['null', null],
  ['a string', 'something'],
])('of entries whose value is %s', (_, value) => {
  const { extract, explain } = createExtractor({
    gazetteers: gazetteers.map(({ type, entity, entries }) => ({
      type,
      ...(entity === false && { entity }),
      entries: entries.map((entry) => ({ ...entry, value })),
    })),
  })

  test.each(readFixtures())('the rules read $name', ({ text }) => {
    expect(extract(text).length).toBeGreaterThan(20)
    expect(explain(text).length).toBeGreaterThan(20)
  })
})
