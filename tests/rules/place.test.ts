import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { headNouns } from '../../src/gazetteers/head-nouns.js'
import { placeRules } from '../../src/rules/index.js'
import { classOf, listOf, remark } from '../match/small.js'

const gazetteers = [
  classOf('word', 'في', 'إلى', 'كبير', 'كبيرة', 'جديد', 'أمس'),
  classOf('given-name', 'رفيق'),
  classOf('family-name', 'الحريري'),
  listOf('location', 'حلب', 'دمشق'),
  headNouns,
]

describe('a place that no gazetteer holds, by the noun before it, which is no part of it', () => {
  const extractor = createExtractor({ gazetteers, rules: placeRules, types: ['location'] })

  test.each([
    'في مدينة [سوركوتشي]',
    'إلى بلدة [هالفورسن] أمس',
    'في محافظة [حلب]',
    'بين مدينتي [سوركوتشي] و[دمشق]',
    'في العاصمة [سوركوتشي]',
  ])('%s', (marks) => {
    expect(remark(extractor, marks)).toBe(marks)
  })

  test.each([
    'في مدينة كبيرة',
    'سوركوتشي',
    'في مدينة',
    'في مدينة\n\nسوركوتشي',
    // Neither the plural nor the noun with the article announces a name.
    'في مدن سوركوتشي',
    'إلى البحيرة سوركوتشي',
  ])('not in %s', (text) => {
    expect(extractor.extract(text)).toEqual([])
  })
})

describe('a place that no gazetteer holds, after في', () => {
  const extractor = createExtractor({ gazetteers, rules: placeRules, types: ['location'] })

  test.each(['افتتح المصنع في [سوركوتشي]', 'وقعت الهزة في [هالفورسن] أمس'])('%s', (marks) => {
    expect(remark(extractor, marks)).toBe(marks)
  })

  test.each([
    ['a word', 'في كبير'],
    ['looks like a word of the language', 'في مكتبته'],
    ['too short to look like anything', 'في كيس'],
    ['two foreign words are rather a person', 'في سوركوتشي هالفورسن'],
    ['a given name', 'في رفيق'],
    ['an empty line between', 'في\n\nسوركوتشي'],
  ])('not where it is %s: %s', (_reason, text) => {
    expect(extractor.extract(text)).toEqual([])
  })
})

describe('a facility that no gazetteer holds, with the noun that opens its name', () => {
  const extractor = createExtractor({ gazetteers, rules: placeRules, types: ['facility'] })

  test.each(['إلى [مطار رفيق الحريري الدولي]', 'في [مطار حلب]', 'إلى [مستشفى البلقاوية]', 'إلى [شارع الكبير]'])(
    '%s',
    (marks) => {
      expect(remark(extractor, marks)).toBe(marks)
    },
  )

  test.each(['في مطار', 'في مطار جديد', 'حلب', 'إلى مطار البلقاوية', 'في مطارات حلب', 'إلى شوارع البلقاوية'])(
    'not in %s',
    (text) => {
      expect(extractor.extract(text)).toEqual([])
    },
  )
})
