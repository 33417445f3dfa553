import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { capture, defineRule, gazetteer, optional, sequence, shape, words } from '../../src/match/pattern/words.js'
import type { Production, RuleMatch } from '../../src/types.js'
import { classOf, listOf, remark } from './small.js'

const flight = defineRule({
  name: 'flight number',
  type: 'flight',
  pattern: sequence(words('الرحلة', 'رحلة'), words('رقم'), capture('number', shape('number'))),
  produce: ({ captures }) => ({ value: { number: Number(captures['number']?.folded) } }),
})

/** A rule that finds a word, and what is made of it. */
function wordRule(production: Production<unknown> | undefined, score?: number) {
  return defineRule({
    name: 'word',
    type: 'x',
    pattern: sequence(words('شارع'), capture('name', shape('arabic')), capture('number', optional(shape('number')))),
    produce: () => production,
    ...(score !== undefined && { score }),
  })
}

test('a match becomes an entity of the rule’s type, with the production’s value', () => {
  expect(createExtractor({ rules: [flight] }).extract('تأخرت الرحلة رقم ٤١٢ ساعتين')).toEqual([
    { type: 'flight', text: 'الرحلة رقم ٤١٢', start: 6, end: 20, value: { number: 412 }, score: 0.9, source: 'rule' },
  ])
})

describe('the first word may follow a proclitic, which stays outside', () => {
  const extractor = createExtractor({ rules: [flight], gazetteers: [classOf('month', 'يناير', 'المحرم')] })

  test.each([
    ['و[رحلة رقم 1]', 'و'],
    ['ب[رحلة رقم 1]', 'ب'],
    ['وب[الرحلة رقم 1]', 'وب'],
    ['ل[لرحلة رقم 1]', 'ل'],
    ['ول[لرحلة رقم 1]', 'ول'],
  ])('%s', (marks, text) => {
    expect(remark(extractor, marks)).toBe(marks)
    const [entity] = extractor.extract(marks.replace(/[[\]]/g, ''))
    expect(entity?.proclitic).toEqual({ text, start: 0, end: text.length })
  })

  test('no other word may', () => {
    expect(extractor.extract('الرحلة ورقم 1')).toEqual([])
  })

  test('a name that opens a rule may, and the article may lose its alef', () => {
    const rule = defineRule({
      name: 'month',
      type: 'month of a year',
      pattern: sequence(capture('month', gazetteer('month')), shape('number')),
      produce: ({ captures }) => ({ value: captures['month']?.folded }),
    })
    const months = createExtractor({ rules: [rule], gazetteers: [classOf('month', 'يناير', 'المحرم')] })
    expect(remark(months, 'ب[يناير 2015] ول[لمحرم 1445]')).toBe('ب[يناير 2015] ول[لمحرم 1445]')
    expect(months.extract('للمحرم 1445')[0]?.value).toBe('المحرم')
  })
})

describe('a production', () => {
  const text = 'في شارع خالد 7'

  test('may refuse the match', () => {
    expect(createExtractor({ rules: [wordRule(undefined)] }).extract(text)).toEqual([])
  })

  test('may make a capture the entity', () => {
    const [entity] = createExtractor({ rules: [wordRule({ value: {}, span: 'name' })] }).extract(text)
    expect(entity).toMatchObject({ text: 'خالد', start: 8, end: 12 })
    expect(entity).not.toHaveProperty('proclitic')
  })

  test('whose capture took no part gives no entity', () => {
    expect(createExtractor({ rules: [wordRule({ value: {}, span: 'number' })] }).extract('في شارع خالد')).toEqual([])
  })

  test('cannot make an entity of a capture that its pattern lacks', () => {
    expect(() => createExtractor({ rules: [wordRule({ value: {}, span: 'other' })] }).extract(text)).toThrow(
      new TypeError("rule 'word': produce gave the span 'other'; its captures are name, number"),
    )
  })

  test.each([
    ['its own score', wordRule({ value: {}, score: 0.6 }, 0.8), 0.6],
    ['the rule’s where it has none', wordRule({ value: {} }, 0.8), 0.8],
    ['0.9 where neither says', wordRule({ value: {} }), 0.9],
    ['1, if it is certain', wordRule({ value: {}, score: 1 }), 1],
  ])('gives the entity %s', (_, rule, score) => {
    expect(createExtractor({ rules: [rule], minScore: 0 }).extract(text)[0]?.score).toBe(score)
  })

  test('that scores 0 is not taken for one that says nothing', () => {
    expect(createExtractor({ rules: [wordRule({ value: {}, score: 0 })] }).extract(text)).toEqual([])
  })

  test('cannot give an entity a score above 1', () => {
    expect(() => createExtractor({ rules: [wordRule({ value: {}, score: 7 })] }).extract(text)).toThrow(TypeError)
  })
})

describe('a production is given', () => {
  const seen: RuleMatch[] = []
  const rule = defineRule({
    name: 'seen',
    type: 'x',
    pattern: sequence(
      words('عاصمة'),
      capture('country', gazetteer('country', { proclitics: true })),
      capture('year', optional(shape('number'))),
    ),
    produce: (match) => {
      seen.push(match)
      return undefined
    },
  })
  const countries = listOf(
    'country',
    { name: 'البرازيل', value: { iso: 'BR' } },
    { name: 'مصر', aliases: ['أم الدنيا'] },
  )
  const { extract } = createExtractor({ gazetteers: [countries], rules: [rule], types: ['x'] })
  const matchOf = (text: string): RuleMatch => {
    seen.length = 0
    extract(text)
    return seen[0] as RuleMatch
  }

  test('the match as it stands in the text', () => {
    expect(matchOf('نقلت عاصِمة البرازيل 1960')).toMatchObject({
      start: 5,
      end: 25,
      text: 'عاصِمة البرازيل 1960',
    })
  })

  test('its named parts, with the entry that a name belongs to', () => {
    const { captures } = matchOf('عاصمة أم  الدنيا ١٩٦٠')
    expect(captures['country']).toEqual({
      start: 6,
      end: 16,
      text: 'أم  الدنيا',
      folded: 'ام الدنيا',
      entry: countries.entries[1],
    })
    expect(captures['year']).toMatchObject({ text: '١٩٦٠', folded: '1960' })
  })

  test('a name behind a proclitic without it, and with its article whole', () => {
    expect(matchOf('عاصمة للبرازيل').captures['country']).toMatchObject({ text: 'لبرازيل', folded: 'البرازيل' })
    expect(matchOf('عاصمة لمصر').captures['country']).toMatchObject({ text: 'مصر', folded: 'مصر' })
  })

  test('no part that took none', () => {
    expect(matchOf('عاصمة مصر').captures).not.toHaveProperty('year')
  })

  test('a match without its proclitic', () => {
    expect(matchOf('وبعاصمة مصر')).toMatchObject({ start: 2, text: 'عاصمة مصر' })
  })
})

describe('rules compete', () => {
  const rule = (type: string, score: number, ...alternatives: string[]) =>
    defineRule({ name: type, type, pattern: words(...alternatives), score, produce: () => ({ value: {} }) })
  const types = (text: string, ...rules: ReturnType<typeof rule>[]): string[] =>
    createExtractor({ gazetteers: [listOf('country', 'مصر')], rules })
      .extract(text)
      .map(({ type }) => type)

  test.each([
    ['the longer match wins', 'أول ثان', [rule('short', 1, 'أول'), rule('long', 0.6, 'أول ثان')], ['long']],
    ['of equal ones the surer', 'أول', [rule('unsure', 0.6, 'أول'), rule('sure', 0.7, 'أول')], ['sure']],
    ['a name of the same place is surer', 'مصر', [rule('rule', 0.9, 'مصر')], ['country']],
    ['a longer match hides a name', 'مصر العليا', [rule('rule', 0.6, 'مصر العليا')], ['rule']],
    ['a match that is not sure enough hides nothing', 'مصر العليا', [rule('rule', 0.3, 'مصر العليا')], ['country']],
    [
      'several rules may begin with one word',
      'أول أول ثان',
      [rule('a', 0.9, 'أول'), rule('b', 0.9, 'أول ثان')],
      ['a', 'b'],
    ],
  ])('%s', (_, text, rules, expected) => {
    expect(types(text, ...rules)).toEqual(expected)
  })
})
