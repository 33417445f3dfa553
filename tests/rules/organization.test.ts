import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { organizationRules } from '../../src/rules/index.js'
import { classOf, listOf, remark } from '../match/small.js'

const nationality = { kind: 'nationality' }
const extractor = createExtractor({
  gazetteers: [
    classOf('word', 'في', 'إلى', 'قال', 'كبيرة', 'جديدة', 'اجتماع'),
    listOf('location', 'القاهرة'),
    listOf('group', { name: 'مصري', stems: ['مصري', 'سوري', 'سوداني'], value: nationality }),
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

  test('a ministry says that it is one', () => {
    expect(extractor.extract('في وزارة الطاقة السودانية')[0]?.value).toEqual({ kind: 'ministry' })
  })
})

describe('what is none', () => {
  test.each(['في جامعة كبيرة', 'في شركة جديدة', 'في وزارة', 'في اجتماع', 'في وزارة\n\nالطاقة'])('%s', (text) => {
    expect(extractor.extract(text)).toEqual([])
  })
})
