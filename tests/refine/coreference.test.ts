import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { capture, choice, defineRule, sequence, shape, words } from '../../src/match/pattern/words.js'
import { classOf, listOf, remark } from '../match/small.js'

const titled = defineRule({
  name: 'minister',
  type: 'person',
  pattern: sequence(
    words('الوزير'),
    capture('name', choice(sequence(shape('arabic'), shape('arabic')), shape('arabic'))),
  ),
  score: 0.8,
  produce: () => ({ span: 'name', value: { occupation: 'politician' } }),
})
const gazetteers = [
  listOf(
    'person',
    { name: 'فلاديمير بوتين', value: { country: 'RU' } },
    'كريم سعيد',
    'عبد الله الرحيم',
    'أبو الفضل',
    'أحمد بن طولون',
  ),
  classOf('given-name', 'سعيد', 'محمد'),
  classOf('word', 'كبير'),
  classOf('group', 'السوري'),
  listOf('country', { name: 'مصر', value: { country: 'EG' } }, { name: 'قطر', value: { country: 'QA' } }),
  listOf(
    'location',
    { name: 'برلين', value: { population: 3_600_000 } },
    { name: 'لندن الكبرى', weak: ['لندن'], value: { population: 30_000 } },
  ),
]
const extractor = createExtractor({ gazetteers, rules: [titled] })

describe('the last word of a full name means the person in the same text', () => {
  test.each([
    ['after a name that a rule found', 'قال الوزير [فيم دويسنبرج]، وأضاف [دويسنبرج]'],
    ['before it, as in a headline', '[دويسنبرج] يستقيل\n\nأعلن الوزير [فيم دويسنبرج] ذلك'],
    ['each time', 'الوزير [فيم دويسنبرج]: [دويسنبرج]، [دويسنبرج]'],
    ['behind a proclitic', 'الوزير [فيم دويسنبرج]، ول[دويسنبرج] رأي'],
    ['however it is spelt', 'الوزير [سمير الأحمدي]: [الاحمدي]'],
    ['after a name of the gazetteer', 'التقى [فلاديمير بوتين]، وعاد [بوتين]'],
  ])('%s: %s', (_, marks) => {
    expect(remark(extractor, marks)).toBe(marks)
  })

  test('with the id, name and value of the full name', () => {
    const [full, short] = extractor.extract('التقى فلاديمير بوتين، وعاد بوتين')
    expect(short).toMatchObject({ type: 'person', id: full?.id, name: full?.name, value: { country: 'RU' } })
    expect(short?.source).toBe('coreference')
    expect(short?.score).toBeLessThan(full?.score as number)
  })

  test('of two full names with one last word, that of the last before it', () => {
    const family = createExtractor({ gazetteers: [listOf('person', 'سمير دويسنبرج', 'جميل دويسنبرج')] })
    expect(family.extract('سمير دويسنبرج وجميل دويسنبرج. دويسنبرج').map(({ id }) => id)).toEqual([
      'سمير دويسنبرج',
      'جميل دويسنبرج',
      'جميل دويسنبرج',
    ])
  })

  test('a place whose name is shared gives way to it, another place and a country do not', () => {
    const found = (text: string): string[] => extractor.extract(text).map(({ type, text: name }) => `${type} ${name}`)
    expect(found('الوزير جاك لندن. لندن')).toContain('person لندن')
    expect(found('الوزير جاك برلين. برلين').at(-1)).toBe('location برلين')
    expect(found('الوزير جاك مصر. مصر').at(-1)).toBe('country مصر')
  })
})

const bodies = defineRule({
  name: 'body',
  type: 'organization',
  pattern: choice(
    sequence(words('هيئة'), shape('arabic'), shape('arabic')),
    sequence(words('شركة'), capture('name', shape('arabic'))),
  ),
  score: 0.8,
  produce: ({ captures }) => ({ value: {}, ...(captures['name'] && { span: 'name' as const }) }),
})
const organized = createExtractor({
  gazetteers: [
    ...gazetteers,
    listOf('organization', { name: 'منظمة الدول المصدرة للنفط', value: { kind: 'international' } }),
    listOf('person', 'محمود عباس', 'أبو بكر البغدادي'),
  ],
  rules: [bodies, titled],
})

describe('organizations and kunyas', () => {
  test.each([
    ['an acronym in brackets, and elsewhere', '[منظمة الدول المصدرة للنفط] ([أوبك]). وقالت [أوبك]'],
    ['of an organization that a rule found', '[هيئة الري الكبرى] ([هرك]). وقالت [هرك]'],
    ['in a headline', '[هرك] تحذر\n\nقالت [هيئة الري الكبرى] ([هرك])'],
    ['an unknown word that a head noun announced', 'أعلنت شركة [هالدورن] ذلك، وربحت [هالدورن]'],
    ['a kunya in brackets', '[محمود عباس] ([أبو مازن]). وعاد [أبو مازن]'],
    ['a kunya that the full name opens with', '[أبو بكر البغدادي]. وكان [أبو بكر] هناك'],
  ])('%s', (_, marks) => {
    expect(remark(organized, marks)).toBe(marks)
  })

  test('take the id, name and value of the full name', () => {
    const [full, ...short] = organized.extract('منظمة الدول المصدرة للنفط (أوبك). وقالت أوبك')
    expect(short).toHaveLength(2)
    for (const mention of short)
      expect(mention).toMatchObject({ type: 'organization', id: full?.id, name: full?.name, source: 'coreference' })
  })

  test.each([
    ['a common word in brackets', '[هيئة الري الكبرى] (كبير)، ثم كبير'],
    ['the name of something else in brackets', '[هيئة الري الكبرى] ([مصر])، ثم [مصر]'],
    ['what stands in brackets later', '[هيئة الري الكبرى] ثم (هرك)، ثم هرك'],
    ['several words in brackets', '[هيئة الري الكبرى] (هرك هنا)، ثم هرك'],
    ['a known word that a head noun announced', 'شركة [كبير]، ثم كبير'],
    ['what goes on with the name of a product', 'شركة [هالدورن]، ثم هالدورن ريدر'],
    ['a kunya alone', 'جاء أبو مازن، [محمود عباس]'],
  ])('%s is no short form', (_, marks) => {
    expect(remark(organized, marks)).toBe(marks)
  })
})

describe('no mention is', () => {
  test.each([
    ['the last word of a name in another text', 'وأضاف دويسنبرج'],
    ['the first word of a full name', 'الوزير [فيم دويسنبرج]، وأضاف فيم'],
    ['a bare given name', '[كريم سعيد]، ثم سعيد'],
    ['a common word', 'الوزير [فيم كبير]، ثم كبير'],
    ['a nationality', 'الوزير [فيم السوري]، ثم السوري'],
    ['a name of one word', 'الوزير [دويسنبرج]، ثم دويسنبرج'],
    ['a word that only begins like it', 'الوزير [فيم دويسنبرج]، ثم دويسنبرجي'],
    ['the father’s name', '[أحمد بن طولون]، ثم طولون'],
    ['what goes on with another name', 'الوزير [فيم دويسنبرج]، ثم محمد دويسنبرج، ثم ابن دويسنبرج'],
    ['a place behind a particle', 'الوزير [فيم ببرلين]، ثم ب[برلين]'],
    ['half a name after أبو', '[أبو الفضل]، ومن الفضل'],
  ])('%s: %s', (_, marks) => {
    expect(remark(extractor, marks)).toBe(marks)
  })

  test('what a full name that is not sure enough would give', () => {
    const strict = createExtractor({ gazetteers, rules: [titled], minScore: 0.84 })
    expect(strict.extract('الوزير فيم دويسنبرج. دويسنبرج')).toEqual([])
  })

  test('any short mention, where coreference is off', () => {
    const off = createExtractor({ gazetteers, rules: [titled], coreference: false })
    expect(remark(off, 'قال الوزير [فيم دويسنبرج]، وأضاف دويسنبرج')).toBe('قال الوزير [فيم دويسنبرج]، وأضاف دويسنبرج')
  })
})
