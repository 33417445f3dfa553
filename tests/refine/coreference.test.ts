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
  listOf('person', { name: 'فلاديمير بوتين', value: { country: 'RU' } }, 'كريم سعيد', 'عبد الله الرحيم', 'أبو الفضل'),
  classOf('given-name', 'سعيد', 'محمد'),
  classOf('word', 'كبير'),
  classOf('group', 'السوري'),
  listOf('country', { name: 'مصر', value: { country: 'EG' } }, { name: 'قطر', value: { country: 'QA' } }),
  listOf(
    'location',
    { name: 'برلين', value: { population: 3_600_000 } },
    { name: 'لندن', value: { population: 30_000 } },
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

  test('a small town gives way to it, a great city and a country do not', () => {
    const found = (text: string): string[] => extractor.extract(text).map(({ type, text: name }) => `${type} ${name}`)
    expect(found('الوزير جاك لندن. لندن')).toContain('person لندن')
    expect(found('الوزير جاك برلين. برلين').at(-1)).toBe('location برلين')
    expect(found('الوزير جاك مصر. مصر').at(-1)).toBe('country مصر')
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
