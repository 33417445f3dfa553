import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { classOf, listOf, remark } from './small.js'

const world = createExtractor({
  gazetteers: [
    listOf(
      'country',
      'مصر',
      'العراق',
      'الأردن',
      'المغرب',
      'ليبيا',
      'لبنان',
      'كوبا',
      'كوريا الشمالية',
      'الولايات المتحدة',
      'الولايات المتحدة الأمريكية',
    ),
    listOf('location', 'موسكو', 'باريس', 'بيروت', 'برلين', 'قم', 'أوروبا'),
    listOf('person', 'بوتين', 'فلاديمير بوتين', 'وليد جنبلاط', 'وليد', 'بلال', 'كمال', 'فارس', 'آل سعود'),
    listOf('organization', 'الأمم المتحدة', 'باريس سان جيرمان'),
  ],
})

describe('names are found', () => {
  test.each([
    ['by themselves', '[مصر]'],
    ['among words', 'سافر [بوتين] إلى [باريس] أمس'],
    ['beside punctuation', 'قال «[بوتين]»: ([مصر])، [لبنان].'],
    ['beside other scripts', 'abc[مصر]123'],
    ['beside emoji', '🎉[مصر]🎉'],
    ['of several words', 'زار [كوريا الشمالية] ثم عاد'],
    ['over a line break', 'زار [كوريا\nالشمالية]'],
    ['over several spaces and a direction mark', 'زار [كوريا  \u200fالشمالية]'],
    ['one after the other', '[مصر] [العراق] [مصر]'],
  ])('%s: %s', (_, marks) => {
    expect(remark(world, marks)).toBe(marks)
  })
})

describe('no name is found', () => {
  test.each([
    ['in a longer word', 'مصرية مصرف بوتينية'],
    ['in a part of a name', 'كوريا'],
    ['over an empty line', 'زار كوريا\n\nالشمالية'],
    ['over an empty line with spaces', 'زار كوريا\n \t\nالشمالية'],
    ['over punctuation', 'كوريا، الشمالية'],
    ['over another word', 'كوريا الجارة الشمالية'],
    ['in words in another order', 'الشمالية كوريا'],
    ['where letters are missing', 'موسك بوتي'],
  ])('%s: %s', (_, text) => {
    expect(world.extract(text)).toEqual([])
  })

  test('over an empty line that is ended as on Windows', () => {
    expect(world.extract('زار كوريا\r\n\r\nالشمالية')).toEqual([])
  })
})

describe('the longest name is taken', () => {
  test.each([
    '[فلاديمير بوتين] هنا',
    '[الولايات المتحدة الأمريكية]',
    '[الولايات المتحدة] وحدها',
    '[باريس سان جيرمان] في [باريس]',
    '[وليد جنبلاط] و [وليد]',
  ])('%s', (marks) => {
    expect(remark(world, marks)).toBe(marks)
  })
})

describe('a proclitic stands outside the name', () => {
  test.each([
    ['و[موسكو]', 'و', 'موسكو'],
    ['ف[موسكو]', 'ف', 'موسكو'],
    ['ب[موسكو]', 'ب', 'موسكو'],
    ['ل[موسكو]', 'ل', 'موسكو'],
    ['ك[موسكو]', 'ك', 'موسكو'],
    ['وب[موسكو]', 'وب', 'موسكو'],
    ['ول[موسكو]', 'ول', 'موسكو'],
    ['وك[موسكو]', 'وك', 'موسكو'],
    ['فب[موسكو]', 'فب', 'موسكو'],
    ['فل[موسكو]', 'فل', 'موسكو'],
    ['فك[موسكو]', 'فك', 'موسكو'],
    ['و[العراق]', 'و', 'العراق'],
    ['ب[العراق]', 'ب', 'العراق'],
    ['وب[العراق]', 'وب', 'العراق'],
    ['ك[الأمم المتحدة]', 'ك', 'الأمم المتحدة'],
    ['و[فلاديمير بوتين]', 'و', 'فلاديمير بوتين'],
    ['و[آل سعود]', 'و', 'آل سعود'],
    ['ل[لبنان]', 'ل', 'لبنان'],
    ['ل[ليبيا]', 'ل', 'ليبيا'],
    ['ب[باريس]', 'ب', 'باريس'],
    ['و[وليد]', 'و', 'وليد'],
    ['ك[كوبا]', 'ك', 'كوبا'],
    ['وَبِ[مُوسكو]', 'وَبِ', 'موسكو'],
    ['وـ[موسكو]', 'وـ', 'موسكو'],
  ])('%s', (marks, text, id) => {
    expect(remark(world, `قال ${marks}`)).toBe(`قال ${marks}`)
    const [entity] = world.extract(`قال ${marks.replace(/[[\]]/g, '')}`)
    expect(entity?.proclitic).toEqual({ text, start: 4, end: entity?.start })
    expect(entity?.id).toBe(id)
  })

  test.each([
    ['ل[لعراق]', 'ل', 'العراق'],
    ['ل[لأردن]', 'ل', 'الأردن'],
    ['ل[لمغرب]', 'ل', 'المغرب'],
    ['ول[لعراق]', 'ول', 'العراق'],
    ['فل[لعراق]', 'فل', 'العراق'],
    ['ل[لأمم المتحدة]', 'ل', 'الأمم المتحدة'],
    ['ول[لولايات المتحدة الأمريكية]', 'ول', 'الولايات المتحدة الأمريكية'],
  ])('after ل the article loses its alef: %s', (marks, text, id) => {
    expect(remark(world, marks)).toBe(marks)
    const [entity] = world.extract(marks.replace(/[[\]]/g, ''))
    expect(entity?.proclitic).toEqual({ text, start: 0, end: text.length })
    expect(entity?.name).toBe(id)
  })

  test('a name without one has none', () => {
    expect(world.extract('موسكو')[0]).not.toHaveProperty('proclitic')
  })

  test('a name in the middle of a longer one is not looked for behind a proclitic', () => {
    expect(remark(world, '[الأمم المتحدة]')).toBe('[الأمم المتحدة]')
    expect(world.extract('الأمم والمتحدة')).toEqual([])
  })

  test('a name is less sure behind a proclitic than without one', () => {
    const [plain, behind] = world.extract('موسكو وموسكو')
    expect(behind?.score).toBeLessThan(plain?.score as number)
  })

  test('a ligature that holds a proclitic and the first letter of a name is not cut', () => {
    for (const entity of world.extract('سافر \ufef7وروبا')) expect(entity.proclitic?.text).not.toBe('')
  })
})

describe('a particle is taken off only where one is', () => {
  test.each([
    ['a third particle', 'وبلموسكو'],
    ['two conjunctions', 'وفموسكو'],
    ['a preposition before a conjunction', 'بوموسكو'],
    ['two prepositions', 'بكموسكو'],
    ['س', 'سموسكو وسموسكو'],
    ['the article', 'الموسكو والموسكو'],
    ['a question', 'أموسكو'],
    ['a name of two letters', 'بقم وقم'],
    ['on another script', 'وmoscow'],
  ])('not %s: %s', (_, text) => {
    expect(world.extract(text)).toEqual([])
  })

  test('a name of two letters is found by itself', () => {
    expect(remark(world, 'إلى [قم] أمس')).toBe('إلى [قم] أمس')
  })
})

describe('a name that begins like a particle stays whole', () => {
  const whole = ['وليد', 'بلال', 'كمال', 'فارس', 'باريس', 'بيروت', 'ليبيا', 'لبنان', 'كوبا', 'برلين']
  const cut = whole.map((name) => name.slice(1))
  const gazetteers = [listOf('word-like', ...cut), listOf('name', ...whole)]
  const flat = createExtractor({ gazetteers })
  const nested = createExtractor({ gazetteers, overlap: 'nested' })

  test.each(whole)('%s', (name) => {
    expect(nested.extract(name).map(({ text, type }) => `${type} ${text}`)).toEqual([`name ${name}`])
  })

  const behind = whole.filter((name) => /^[^بلك]/.test(name))
  const behindAnother = whole.filter((name) => /^[بلك]/.test(name))

  const readings = (extractor: typeof nested, text: string): string[] =>
    extractor.extract(text).map((entity) => `${entity.proclitic?.text}+${entity.text}`)

  test.each(behind)('و%s', (name) => {
    expect(readings(nested, `و${name}`)).toEqual([`و+${name}`])
  })

  test.each(behindAnother)('و%s', (name) => {
    expect(readings(nested, `و${name}`)).toEqual([`و+${name}`])
  })

  test.each(behindAnother)('و%s, without overlaps', (name) => {
    expect(readings(flat, `و${name}`)).toEqual([`و+${name}`])
  })

  test('even where it is the name of no entity', () => {
    const { extract } = createExtractor({ gazetteers: [classOf('given-name', 'وليد'), listOf('x', 'ليد')] })
    expect(extract('وليد')).toEqual([])
  })

  test('and a name of more words that begins behind a particle is still seen', () => {
    const extractor = createExtractor({ gazetteers: [classOf('given-name', 'وليد'), listOf('x', 'ليد الكبرى')] })
    expect(remark(extractor, 'و[ليد الكبرى]')).toBe('و[ليد الكبرى]')
  })
})

describe('joiners', () => {
  test.each([
    ['a hyphen', '[باريس سان-جيرمان]'],
    ['hyphens', '[باريس-سان-جيرمان]'],
    ['underscores in a hashtag', '#[الأمم_المتحدة]'],
    ['a proclitic before', 'و[الأمم_المتحدة]'],
  ])('%s stand between words of a name: %s', (_, marks) => {
    expect(remark(world, marks)).toBe(marks)
  })

  test.each(['سان_جيرمان-باريس', 'الأمم - المتحدة', 'الأمم--المتحدة', 'الأمم/المتحدة', 'الأمم-\nالمتحدة'])(
    'none is found in %s',
    (text) => {
      expect(world.extract(text).filter(({ type }) => type === 'organization')).toEqual([])
    },
  )

  test('a hyphen after a name does not belong to it', () => {
    expect(remark(world, '[موسكو]-[باريس]-')).toBe('[موسكو]-[باريس]-')
  })
})

describe('what an entity says', () => {
  const value = { capital: 'القاهرة' }
  const { extract } = createExtractor({
    gazetteers: [listOf('state', { name: 'مصر', aliases: ['أرض الكنانة'], value })],
  })

  test('is its entry’s id, name and value, whatever name stands in the text', () => {
    expect(extract('في أرض الكنانة')).toEqual([
      {
        type: 'state',
        text: 'أرض الكنانة',
        start: 3,
        end: 14,
        id: 'مصر',
        name: 'مصر',
        value,
        score: 1,
        source: 'gazetteer',
      },
    ])
  })

  test('an entry without a value gives an empty one', () => {
    expect(createExtractor({ gazetteers: [listOf('x', 'قطر')] }).extract('قطر')[0]?.value).toEqual({})
  })
})

describe('of gazetteers that hold the same name', () => {
  const first = listOf('country', { name: 'تونس' })
  const second = listOf('location', { name: 'تونس' })

  test.each([
    ['country', [first, second]],
    ['location', [second, first]],
  ] as const)('the one that is listed first wins (%s)', (type, gazetteers) => {
    expect(
      createExtractor({ gazetteers })
        .extract('زار تونس')
        .map((entity) => entity.type),
    ).toEqual([type])
  })

  test('the other is found where the first is not asked for', () => {
    const { extract } = createExtractor({ gazetteers: [first, second], types: ['location'] })
    expect(extract('زار تونس').map((entity) => entity.type)).toEqual(['location'])
  })
})

describe('classes of words', () => {
  test('are no entities', () => {
    const { extract } = createExtractor({ gazetteers: [classOf('month', 'يناير'), listOf('country', 'مصر')] })
    expect(extract('يناير مصر').map(({ text }) => text)).toEqual(['مصر'])
  })

  test('a particle is not taken off a common word', () => {
    const { extract } = createExtractor({ gazetteers: [classOf('word', 'بارز'), listOf('x', 'ارز')] })
    expect(extract('بارز')).toEqual([])
    expect(extract('كارز').map(({ text }) => text)).toEqual(['ارز'])
  })
})
