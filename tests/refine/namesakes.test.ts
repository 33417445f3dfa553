import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { defineGazetteer } from '../../src/lexicon/gazetteer.js'

const extractor = createExtractor({
  gazetteers: [
    defineGazetteer({
      type: 'location',
      entries: [
        { id: 'first', name: 'الزهراء', value: { country: 'SY' } },
        { id: 'second', name: 'الزهراء', value: { country: 'KW' } },
        { id: 'strong', name: 'السالمية', value: { country: 'KW' } },
        { id: 'weak', name: 'السالمية', weak: ['السالمية'], value: { country: 'SY' } },
        { id: 'damascus', name: 'دمشق', value: { country: 'SY' } },
      ],
    }),
    defineGazetteer({ type: 'country', entries: [{ id: 'KW', name: 'الكويت', value: { country: 'KW' } }] }),
  ],
})
const idsIn = (text: string): (string | undefined)[] => extractor.extract(text).map(({ id }) => id)

describe('of two places with one name', () => {
  test.each([
    ['the first that is listed, where nothing tells which', 'في الزهراء', ['first']],
    ['that whose country is named', 'في الزهراء بدولة الكويت', ['second', 'KW']],
    ['that of whose country another place is named', 'بين الزهراء ودمشق', ['first', 'damascus']],
    ['the first, where both countries are told of alike', 'الزهراء والكويت ودمشق', ['first', 'KW', 'damascus']],
    ['that whose country is told of more often', 'الزهراء والكويت ودمشق والكويت', ['second', 'KW', 'damascus', 'KW']],
    [
      'the one that needs no evidence, where its country is told of too',
      'في السالمية والكويت ودمشق ودمشق',
      ['strong', 'KW', 'damascus', 'damascus'],
    ],
  ])('%s: %s', (_, text, ids) => {
    expect(idsIn(text)).toEqual(ids)
  })

  test('what the text tells is a reason, and no score is out of bounds', () => {
    const [second] = extractor.explain('في الزهراء بدولة الكويت').filter(({ id }) => id === 'second')
    expect(second?.evidence.map(({ kind, span }) => [kind, span])).toEqual([
      ['its country is told of', { start: 17, end: 23 }],
    ])
    expect(second?.score).toBeLessThanOrEqual(1)
  })
})
