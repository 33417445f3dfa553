import { describe, expect, test } from 'vitest'
import { createExtractor as createDefaultExtractor } from '../src/index.js'
import { defineRule, words } from '../src/match/pattern/words.js'
import { checkOptions } from '../src/options.js'
import type { ExtractorOptions, Matcher } from '../src/types.js'
import { classOf, listOf } from './match/small.js'

const country = listOf('country', 'مصر')
const rule = defineRule({
  name: 'r',
  type: 'date',
  pattern: words('أمس'),
  produce: () => ({ value: { kind: 'relative', unit: 'day', offset: -1 } }),
})
const matcher: Matcher<'code'> = { name: 'm', types: ['code'], match: () => [] }

describe('what is left out has a default', () => {
  test('nothing to look for, no overlaps, and a third of a score', () => {
    expect(checkOptions({})).toMatchObject({
      gazetteers: [],
      rules: [],
      matchers: [],
      types: new Set(),
      overlap: 'flat',
      minScore: 0.35,
    })
  })

  test('what is undefined is left out', () => {
    const options = { gazetteers: undefined, types: undefined, overlap: undefined, minScore: undefined }
    expect(checkOptions(options as unknown as ExtractorOptions)).toEqual(checkOptions({}))
  })

  test('the types are all that could be found', () => {
    const { types } = checkOptions({ gazetteers: [country], rules: [rule], matchers: [matcher] })
    expect([...types].sort()).toEqual(['code', 'country', 'date'])
  })

  test.each(['title', 'number', 'ordinal', 'url', 'email', 'hashtag', 'mention', 'phone'])(
    'but %s is off until it is asked for',
    (type) => {
      const gazetteers = [country, listOf(type, 'اسم')]
      expect([...checkOptions({ gazetteers }).types]).toEqual(['country'])
      expect([...checkOptions({ gazetteers, types: [type] }).types]).toEqual([type])
    },
  )

  test('classes of words are no types', () => {
    expect([...checkOptions({ gazetteers: [classOf('month', 'يناير'), classOf('word', 'قال')] }).types]).toEqual([])
  })
})

describe('what is given is kept', () => {
  test.each<[name: keyof ExtractorOptions, value: unknown]>([
    ['gazetteers', [country]],
    ['rules', [rule]],
    ['matchers', [matcher]],
    ['overlap', 'flat'],
    ['overlap', 'nested'],
    ['minScore', 0],
    ['minScore', 1],
    ['minScore', 0.75],
  ])('%s: %j', (name, value) => {
    expect(checkOptions({ [name]: value } as ExtractorOptions)[name]).toEqual(value)
  })
})

const gazetteers = [country]
const rows: readonly (readonly [what: string, options: unknown, messages: readonly string[]])[] = [
  ['null', null, ['options', 'null', 'object']],
  ['a string', 'flat', ['options', "'flat'", 'object']],
  ['an array', [country], ['options', 'object']],
  ['a function', () => 1, ['options', 'a function', 'object']],
  [
    'an unknown option',
    { gazeteers: [] },
    ['options', "'gazeteers'", 'gazetteers, rules, matchers, types, overlap, minScore'],
  ],

  ['gazetteers that are null', { gazetteers: null }, ['gazetteers', 'null', 'array']],
  ['one gazetteer', { gazetteers: country }, ['gazetteers', 'country', 'array']],
  ['a gazetteer that is null', { gazetteers: [null] }, ['gazetteer', 'null', '{ type, entries }']],
  ['a gazetteer without a type', { gazetteers: [{ entries: [] }] }, ['gazetteer', 'type', 'not empty']],
  ['an entry without a name', { gazetteers: [{ type: 'x', entries: [{ id: 'a' }] }] }, ["'x'", 'entry 0', 'name']],

  ['rules that are a rule', { rules: rule }, ['rules', 'array']],
  ['a rule that is null', { rules: [null] }, ['rules', 'null', 'defineRule']],
  ['a rule that is a string', { rules: ['أمس'] }, ['rules', "'أمس'", 'defineRule']],
  ['a rule without a name', { rules: [{ ...rule, name: undefined }] }, ['rules', 'name', 'undefined', 'not empty']],
  ['a rule with an empty name', { rules: [{ ...rule, name: '' }] }, ['rules', 'name', "''", 'not empty']],
  ['a rule without a type', { rules: [{ ...rule, type: 4 }] }, ['rules', 'type', '4', 'string']],
  ['a rule without a pattern', { rules: [{ ...rule, pattern: undefined }] }, ['rules', "'r'", 'pattern', 'undefined']],
  ['a pattern that is a word', { rules: [{ ...rule, pattern: 'أمس' }] }, ['rules', "'r'", 'pattern', "'أمس'"]],
  ['a rule without a production', { rules: [{ ...rule, produce: 1 }] }, ['rules', "'r'", 'produce', '1', 'function']],
  ['a rule with a score of 2', { rules: [{ ...rule, score: 2 }] }, ['rules', "'r'", 'score', '2', 'from 0 to 1']],
  ['a rule with a negative score', { rules: [{ ...rule, score: -1 }] }, ['rules', "'r'", 'score', '-1']],
  [
    'a rule whose calibration falls',
    { rules: [{ ...rule, calibration: [0, -1] }] },
    ['rules', "'r'", 'calibration', '[0,-1]', '[intercept, slope]'],
  ],

  ['matchers that are a matcher', { matchers: matcher }, ['matchers', 'array']],
  ['a matcher that is a function', { matchers: [() => []] }, ['matchers', 'a function', '{ name, types, match }']],
  ['a matcher that is null', { matchers: [null] }, ['matchers', 'null', '{ name, types, match }']],
  ['a matcher that cannot match', { matchers: [{ ...matcher, match: 1 }] }, ['matchers', '{ name, types, match }']],
  ['a matcher without a name', { matchers: [{ ...matcher, name: '' }] }, ['matchers', 'name', "''", 'not empty']],
  ['a matcher without types', { matchers: [{ ...matcher, types: undefined }] }, ['matchers', "'m'", 'types', 'array']],
  ['a matcher of a number', { matchers: [{ ...matcher, types: [1] }] }, ['matchers', "'m'", 'types', '[1]', 'strings']],

  ['a type that nothing finds', { gazetteers, types: ['person'] }, ['types', "'person'", 'allowed are country']],
  ['a type where nothing is found', { types: ['person'] }, ['types', "'person'", 'allowed are none']],
  ['a class of words', { gazetteers: [classOf('month', 'آب')], types: ['month'] }, ['types', "'month'", 'none']],
  ['one type', { gazetteers, types: 'country' }, ['types', "'country'", 'array']],
  ['a type that is no string', { gazetteers, types: [3] }, ['types', '3', 'allowed are country']],

  ['a coreference that is no boolean', { coreference: 'yes' }, ['coreference', "'yes'", 'true or false']],
  ['another overlap', { overlap: 'all' }, ['overlap', "'all'", "'flat', 'nested'"]],
  ['an overlap that is no string', { overlap: true }, ['overlap', 'true', "'flat', 'nested'"]],

  ['a score of a string', { minScore: '0.5' }, ['minScore', "'0.5'", 'from 0 to 1']],
  ['a score above 1', { minScore: 50 }, ['minScore', '50', 'from 0 to 1']],
  ['a negative score', { minScore: -0.5 }, ['minScore', '-0.5', 'from 0 to 1']],
  ['a score that is null', { minScore: null }, ['minScore', 'null', 'from 0 to 1']],
]

describe('the reference date is a day', () => {
  const rule = (seen: unknown[]) =>
    defineRule({
      name: 'r',
      type: 'date',
      pattern: words('أمس'),
      produce: ({ referenceDate }) => {
        seen.push(referenceDate)
        return undefined
      },
    })

  test.each([
    ['2024-01-15', '2024-01-15'],
    ['2024-01-15T23:30:00-05:00', '2024-01-15'],
    ['2024-02-29', '2024-02-29'],
    [new Date('2024-01-15T23:30:00Z'), '2024-01-15'],
    [new Date('2024-01-15T23:30:00-05:00'), '2024-01-16'],
  ])('%s: rules are given %s', (referenceDate, day) => {
    const seen: unknown[] = []
    createDefaultExtractor({ rules: [rule(seen)], referenceDate }).extract('أمس')
    expect(seen).toEqual([day])
  })

  test('the clock is never read: without it rules are given none', () => {
    const seen: unknown[] = []
    createDefaultExtractor({ rules: [rule(seen)] }).extract('أمس')
    expect(seen).toEqual([undefined])
  })

  test.each<[what: string, value: unknown]>([
    ['another format', '15/1/2024'],
    ['no day', '2024-01'],
    ['a month that is none', '2024-13-01'],
    ['a day that the month does not have', '2023-02-29'],
    ['more behind it', '2024-01-15x'],
    ['an invalid date', new Date('x')],
    ['a number', 1705276800000],
    ['null', null],
  ])('%s is refused', (_, value) => {
    const check = (): unknown => checkOptions({ referenceDate: value as never })
    expect(check).toThrow(TypeError)
    expect(check).toThrow(/^referenceDate: .*ISO 8601/)
  })
})

describe('fuzzy is false or says how', () => {
  const gazetteers = [country]

  test.each<[what: string, fuzzy: unknown, messages: readonly string[]]>([
    ['true', true, ['fuzzy', 'true', 'false', '{ maxCost, minLength, types }']],
    ['a number', 1, ['fuzzy', '1', '{ maxCost, minLength, types }']],
    ['null', null, ['fuzzy', 'null']],
    ['an array', ['country'], ['fuzzy', 'country']],
    ['an unknown field', { cost: 1 }, ['fuzzy', "'cost'", 'maxCost, minLength, types']],
    ['a cost that is a string', { maxCost: '1' }, ['fuzzy.maxCost', "'1'", 'from 0 on']],
    ['a negative cost', { maxCost: -1 }, ['fuzzy.maxCost', '-1', 'from 0 on']],
    ['a length that is null', { minLength: null }, ['fuzzy.minLength', 'null', 'from 0 on']],
    ['one type', { types: 'country' }, ['fuzzy.types', "'country'", 'array']],
    ['a type of no gazetteer', { types: ['person'] }, ['fuzzy.types', "'person'", 'allowed are country']],
  ])('%s is refused', (_, fuzzy, messages) => {
    const check = (): unknown => checkOptions({ gazetteers, fuzzy: fuzzy as never })
    expect(check).toThrow(TypeError)
    for (const message of messages) expect(check).toThrow(message)
  })

  test.each([
    ['off where no gazetteer holds common words', { gazetteers }, false],
    ['on where one does', { gazetteers: [country, classOf('word', 'قال')] }, true],
    ['on where it is asked for', { gazetteers, fuzzy: {} }, true],
    ['off where it is not wanted', { gazetteers: [country, classOf('word', 'قال')], fuzzy: false as const }, false],
  ])('it is %s', (_, options, on) => {
    expect(checkOptions(options).fuzzy !== undefined).toBe(on)
  })
})

describe('a bad option is refused by naming it, its value and what is allowed', () => {
  test.each(rows)('%s', (_, options, messages) => {
    const check = (): unknown => checkOptions(options as ExtractorOptions)
    expect(check).toThrow(TypeError)
    for (const message of messages) expect(check).toThrow(message)
  })

  test.each([
    ['not a number', Number.NaN, 'NaN'],
    ['infinite', Number.POSITIVE_INFINITY, 'Infinity'],
  ])('a score that is %s', (_, minScore, shown) => {
    expect(() => checkOptions({ minScore })).toThrow(`minScore: ${shown}`)
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('a score of %s', (minScore) => {
    expect(() => checkOptions({ minScore })).toThrow(TypeError)
  })

  test('a value that cannot be shown as it is', () => {
    const circular: unknown[] = []
    circular.push({ circular })
    expect(() => checkOptions({ overlap: circular as never })).toThrow("overlap: an array is not one of 'flat'")
    expect(() => checkOptions({ overlap: Symbol('s') as never })).toThrow('overlap: Symbol(s)')
  })

  test.each([
    ['a string', '0.5'],
    ['null', null],
  ])('a rule with a score that is %s', (_, score) => {
    expect(() => checkOptions({ rules: [{ ...rule, score: score as never }] })).toThrow(/'r' has score/)
  })
})

describe('the default extractor refuses the same', () => {
  const isAbout = ([, options]: (typeof rows)[number]): boolean =>
    typeof options === 'object' && options !== null && !Array.isArray(options) && !('types' in options)
  const own = rows.filter(isAbout).filter(([what]) => what !== 'gazetteers that are null')

  test.each(own)('%s', (_, options, messages) => {
    for (const message of messages) expect(() => createDefaultExtractor(options as never)).toThrow(message)
  })

  test.each([
    ['null', null, /options: null/],
    ['an array', [], /options/],
    ['gazetteers that are null', { gazetteers: null }, /gazetteers: null/],
  ])('%s', (_, options, message) => {
    expect(() => createDefaultExtractor(options as never)).toThrow(message)
  })
})
