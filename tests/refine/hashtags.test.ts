import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { listOf, remark } from '../match/small.js'

const places = listOf('country', { name: 'الكويت', value: {} }, { name: 'كوريا الشمالية', value: {} })
const extractor = createExtractor({ gazetteers: [places] })
const generous = createExtractor({ gazetteers: [places], minScore: 0.3 })

describe('a name that is a part of a hashtag is left out where the text has words besides', () => {
  test.each([
    'غرقت الشوارع #أمطار_الكويت',
    '#أمطار_الكويت غرقت الشوارع',
    'غرقت الشوارع #الكويت_تغرق',
    'غرقت #أمطار_الكويت_اليوم #سيول',
  ])('%s', (text) => {
    expect(extractor.extract(text)).toEqual([])
    expect(generous.extract(text).map((entity) => entity.text)).toEqual(['الكويت'])
  })
})

describe('it is found', () => {
  test.each([
    ['where it is the whole hashtag', 'غرقت الشوارع #[الكويت]'],
    ['of several words', 'أخبار #[كوريا_الشمالية] اليوم'],
    ['behind a proclitic', 'أخبار #و[الكويت] اليوم'],
    ['beside a hashtag', 'غرقت [الكويت] اليوم #أمطار'],
    ['where there is nothing but hashtags', '#أمطار_[الكويت] #سيول'],
  ])('%s: %s', (_, marked) => {
    expect(remark(extractor, marked)).toBe(marked)
  })
})

test('explain says why', () => {
  const [candidate] = extractor.explain('غرقت الشوارع #أمطار_الكويت')
  expect(candidate?.evidence.map(({ kind }) => kind)).toContain('part of a hashtag')
})
