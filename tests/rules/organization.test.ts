import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { organizationRules } from '../../src/rules/index.js'
import { classOf, listOf, remark } from '../match/small.js'

const extractor = createExtractor({
  gazetteers: [
    classOf('word', 'في', 'إلى', 'قال', 'كبيرة', 'جديدة', 'اجتماع'),
    listOf('location', 'القاهرة'),
    listOf(
      'group',
      ...Object.entries({ مصري: 'EG', سوري: 'SY', سوداني: 'SD' }).map(([name, country]) => ({
        name,
        stems: [name],
        value: { kind: 'nationality', country },
      })),
    ),
    listOf(
      'head-noun',
      ...Object.entries({ وزارة: 'ministry', نادي: 'club', جمعية: 'ngo', صحيفة: 'media', منظمة: 'international' }).map(
        ([name, kind]) => ({ name, value: { type: 'organization', kind } }),
      ),
    ),
    listOf('organization', 'الأهرام'),
  ],
  rules: organizationRules,
  types: ['organization'],
})

describe('an organization that no gazetteer holds, by the noun that opens its name', () => {
  test.each([
    ['a head and a place', 'في [جامعة القاهرة]'],
    ['a ministry', 'في [وزارة التربية والتعليم]'],
    ['a ministry of a country', 'في [وزارة الطاقة السودانية]'],
    ['a head and adjectives, of which one is a nationality', 'في [المجلس الوطني السوري]'],
    ['a head and adjectives with a purpose', 'في [الاتحاد الدولي لكرة القدم]'],
    ['behind a proclitic', 'ول[وزارة الطاقة السودانية]'],
  ])('%s: %s', (_, marks) => {
    expect(remark(extractor, marks)).toBe(marks)
  })

  test('a noun before a name that is complete without it is no part of it', () => {
    expect(remark(extractor, 'في صحيفة [الأهرام]')).toBe('في صحيفة [الأهرام]')
    expect(remark(extractor, 'في شركة [سوركوتشي]')).toBe('في شركة [سوركوتشي]')
  })

  test.each([
    ['the nationality in its name', 'في وزارة الطاقة السودانية', { kind: 'ministry', country: 'SD' }],
    ['the nationality behind it', 'في نادي أوسترلاند السوداني', { kind: 'club', country: 'SD' }],
    ['the noun before it', 'في صحيفة «معارج» المصرية', { kind: 'media', country: 'EG' }],
    ['no country of two', 'في جمعية الصداقة السودانية المصرية', { kind: 'ngo' }],
    ['no international body of one country', 'في منظمة الصداقة السودانية', { country: 'SD' }],
    ['no country of a man behind it', 'في نادي أوسترلاند السودانية', { kind: 'club' }],
  ])('%s says what it is: %s', (_, text, value) => {
    expect(extractor.extract(text)[0]?.value).toEqual(value)
  })
})

describe('what is none', () => {
  test.each(['في جامعة كبيرة', 'في شركة جديدة', 'في وزارة', 'في اجتماع', 'في وزارة\n\nالطاقة'])('%s', (text) => {
    expect(extractor.extract(text)).toEqual([])
  })
})
