import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { defineGazetteer } from '../../src/lexicon/gazetteer.js'
import { personRules } from '../../src/rules/index.js'
import { classOf, listOf, remark } from '../match/small.js'

const titles = defineGazetteer({
  type: 'title',
  entries: [
    { id: 'engineer', name: 'المهندس', value: { kind: 'profession', precedes: 'person' } },
    { id: 'doctor', name: 'الدكتور', value: { kind: 'honorific', precedes: 'person' } },
    { id: 'foreign-minister', name: 'وزير الخارجية', value: { kind: 'office', precedes: 'attribute|person' } },
    { id: 'minister', name: 'وزير', value: { kind: 'office', precedes: 'attribute' } },
  ],
})
const cues = defineGazetteer({
  type: 'person-cue',
  entity: false,
  entries: [
    { id: 'to-say', name: 'قال', aliases: ['تقول'], value: { kind: 'saying' } },
    { id: 'to-shoot', name: 'سدد', aliases: ['سافر'], value: { kind: 'doing' } },
    { id: 'killing', name: 'مقتل', value: { kind: 'deed' } },
    { id: 'child', name: 'ابنه', value: { kind: 'kin' } },
    { id: 'that', name: 'أن', aliases: ['كان'], value: { kind: 'particle' } },
  ],
})
const extractor = createExtractor({
  gazetteers: [
    titles,
    cues,
    listOf('person', 'أنتوني بلينكن'),
    listOf('group', { name: 'أمريكي', aliases: ['الأمريكي'], value: { kind: 'nationality', country: 'US' } }),
    classOf('given-name', 'سامي', 'خالد', 'ليلى'),
    classOf('family-name', 'العبيدي'),
    classOf('word', 'في', 'إلى', 'مدينة', 'جديد', 'مؤتمر'),
  ],
  rules: personRules,
  types: ['person'],
})

describe('an unknown name after a title is a person’s, and the title is no part of it', () => {
  test.each([
    ['a name known by its parts', 'قال المهندس [سامي العبيدي] في مؤتمر'],
    ['a foreign name', 'زار الدكتور [هالفورسن كويبرز] مدينة'],
    ['a name behind a nationality', 'زار وزير الخارجية الأمريكي [هالفورسن كويبرز] مدينة'],
    ['a known name', 'زار وزير الخارجية الأمريكي [أنتوني بلينكن] مدينة'],
    ['a title behind a proclitic', 'زار مدينة وللمهندس [سامي العبيدي] مؤتمر'],
  ])('%s: %s', (_, marks) => {
    expect(remark(extractor, marks)).toBe(marks)
  })
})

describe('a single known name, or an unknown full one, is a person’s after a word that speaks of persons', () => {
  test.each([
    ['a verb of saying', 'قال [سامي] في مدينة'],
    ['another of its forms', 'تقول [ليلى] جديد'],
    ['a verb behind a proclitic', 'وسدد [سامي] في مدينة'],
    ['a verb and a foreign name', 'سدد [هالفورسن كويبرز] في مدينة'],
    ['a deed', 'في مقتل [العبيدي] جديد'],
    ['kin', 'ابنه [خالد] في مدينة'],
    ['a particle before the subject', 'أن [خالد] في مدينة'],
    ['an auxiliary, and what follows with the article is a relative pronoun', 'كان [خالد] الذي'],
  ])('%s: %s', (_, marks) => {
    expect(remark(extractor, marks)).toBe(marks)
  })

  test.each([
    ['a word', 'سدد جديد في مدينة'],
    ['one unknown word after a noun', 'مقتل هالفورسن في مدينة'],
    ['a name that something else breaks off', 'مقتل. العبيدي'],
    ['the first of two nouns, after a particle', 'كان خالد الأب'],
    ['a surname with the article, after a particle', 'كان العبيدي في مدينة'],
    ['an Arab given name after a noun, which may be an adjective', 'مقتل خالد'],
    ['a name that nothing speaks of', 'في خالد'],
  ])('but not %s: %s', (_, text) => {
    expect(extractor.extract(text)).toEqual([])
  })
})

describe('no person is', () => {
  test.each([
    ['a title alone', 'قال المهندس في مؤتمر'],
    ['a title before a word', 'قال المهندس: جديد'],
    ['what an empty line parts from the title', 'قال المهندس\n\nسامي'],
    ['a word', 'في مدينة إلى مؤتمر جديد'],
  ])('%s: %s', (_, text) => {
    expect(extractor.extract(text)).toEqual([])
  })
})

describe('a name alone is a person’s', () => {
  test.each([
    ['a given name after a verb', 'ثم سافر [سامي] إلى مدينة'],
    ['a foreign word after a verb', 'وقال [هالفورسن] في مؤتمر'],
    ['a surname after a verb of saying', 'قال [العبيدي] في مؤتمر'],
    ['a given name after a particle', 'أكدت أن [ليلى] في مدينة'],
    ['a given name in quotation marks', 'في مدينة " [ليلى] " جديد'],
    ['with the number of a ruler', 'في مدينة [خالد الثاني] جديد'],
    ['with an unknown first name', 'في مدينة [هالفورسن العبيدي] جديد'],
  ])('%s: %s', (_, marks) => {
    expect(remark(extractor, marks)).toBe(marks)
  })

  test.each([
    ['where nothing shows it', 'في سامي إلى مدينة'],
    ['a word', 'وقال جديد في مؤتمر'],
    ['an adverb that looks foreign', 'عاد هالفورسنا إلى مدينة'],
    ['with an opening quotation mark alone', 'في مدينة " سامي إلى مؤتمر'],
  ])('but not %s: %s', (_, text) => {
    expect(extractor.extract(text)).toEqual([])
  })
})

test('a given name and what is built like the rest of a name are a person’s', () => {
  for (const marks of ['[سامي بن خالد العبيدي] في مدينة', '[ليلى الطرزي] في مدينة']) {
    expect(remark(extractor, marks)).toBe(marks)
  }
})

test('a person that a rule finds is less sure than one of the gazetteer', () => {
  const [known, found] = extractor.extract('أنتوني بلينكن في مدينة. المهندس سامي العبيدي')
  expect(known?.source).toBe('gazetteer')
  expect(found?.source).toBe('rule')
  expect(found?.score).toBeLessThan(known?.score as number)
})

test('without the gazetteers that they refer to, the rules find nothing and throw nothing', () => {
  expect(createExtractor({ rules: personRules }).extract('قال المهندس سامي العبيدي في مؤتمر')).toEqual([])
})
