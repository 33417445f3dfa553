import { describe, expect, test } from 'vitest'
import { createExtractor, defaultMatchers } from '../../src/index.js'
import { latin } from '../../src/latin/index.js'
import { readMarked } from '../fixture.js'
import { knownFailures, mixed } from './mixed.js'

const { extract } = createExtractor({ matchers: [...defaultMatchers, latin()] })

/** All that is marked is found, and nothing else; an id counts where the mark has one. */
function expectExactly(sentence: string): void {
  const { text, entities } = readMarked(sentence, sentence)
  const ids = new Map(entities.map(({ start, id }) => [start, id]))
  const found = extract(text).map(({ type, text, start, id }) =>
    [type, text, start, ids.get(start) && id].filter((part) => part !== undefined).join(' '),
  )
  expect(found).toEqual(
    entities.map(({ type, start, end, id }) =>
      [type, text.slice(start, end), start, id].filter((part) => part !== undefined).join(' '),
    ),
  )
}

describe.each(Object.entries(mixed))('%s', (_, sentences) => {
  test.each(sentences)('%s', expectExactly)
})

describe.each(Object.entries(knownFailures))('known to be wrong: %s', (_, sentences) => {
  test.fails.each(sentences)('%s', expectExactly)
})

test('how many sentences there are, as docs/latin.md tells', () => {
  const count = (table: Readonly<Record<string, readonly string[]>>): number => Object.values(table).flat().length
  expect([count(mixed), count(knownFailures)]).toEqual([144, 6])
})
