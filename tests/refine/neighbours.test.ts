import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { defineGazetteer } from '../../src/lexicon/gazetteer.js'
import { classOf, listOf, remark } from '../match/small.js'

const countries = listOf(
  'country',
  { name: 'المغرب', value: {} },
  { name: 'قطر', value: {} },
  { name: 'مصر', value: {} },
)
const ambiguous = defineGazetteer({
  type: 'ambiguous-name',
  entity: false,
  entries: [
    { id: 'maghrib', name: 'المغرب', value: { before: 'صلاة|أذان' } },
    { id: 'qatar', name: 'قطر', value: { after: 'الدائرة' } },
    { id: 'saudi', name: 'السعودية', value: { before: 'السوق', type: 'country' } },
  ],
})
const extractor = createExtractor({ gazetteers: [countries, ambiguous] })

describe('a name beside a word that makes another word of it is not found', () => {
  test.each([
    ['after such a word', 'بعد صلاة المغرب'],
    ['after another', 'عند أذان المغرب'],
    ['however that is spelt', 'بعد صلاه المغرب'],
    ['before such a word', 'يبلغ قطر الدائرة مترا'],
  ])('%s: %s', (_, text) => {
    expect(extractor.extract(text)).toEqual([])
  })
})

describe('it is found', () => {
  test.each([
    ['beside any other word', 'سافر إلى [المغرب] أمس'],
    ['on the other side of that word', '[المغرب] صلاة'],
    ['where the word belongs to another name', 'صلاة [مصر]'],
    ['with a word between', 'صلاة في [المغرب] أمس'],
    ['with a particle between', 'صلاة ب[المغرب] أمس'],
  ])('%s: %s', (_, marks) => {
    expect(remark(extractor, marks)).toBe(marks)
  })

  test.each(['[قطر] تعلن ذلك', 'سافر إلى [المغرب]', '[قطر]'])('at the edge of the text: %s', (marks) => {
    expect(remark(extractor, marks)).toBe(marks)
  })

  test('beside any word, where no gazetteer says that it is another one', () => {
    expect(remark(createExtractor({ gazetteers: [countries] }), 'صلاة [المغرب]')).toBe('صلاة [المغرب]')
  })
})

test('the ambiguous names are no entities', () => {
  expect(createExtractor({ gazetteers: [ambiguous, classOf('word', 'صلاة')] }).extract('صلاة المغرب قطر')).toEqual([])
})

test('where one type alone is spoken against, another that the word has is found', () => {
  const saudi = { name: 'السعودية', value: {} }
  const { extract } = createExtractor({ gazetteers: [listOf('country', saudi), listOf('group', saudi), ambiguous] })
  expect(extract('هبطت السوق السعودية').map(({ type }) => type)).toEqual(['group'])
  expect(extract('زار السعودية').map(({ type }) => type)).toEqual(['country'])
})
