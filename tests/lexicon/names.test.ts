import { describe, expect, test } from 'vitest'
import { expandStems, readNames, writeNames } from '../../src/lexicon/names.js'

describe('entries are written a line each', () => {
  test.each([
    ['a name', { name: 'مصر' }, 'مصر'],
    ['the canonical name before the others', { name: 'مصر', aliases: ['المحروسة'] }, 'مصر|المحروسة'],
    ['a weak name', { name: 'مالي', aliases: ['جمهورية مالي'], weak: ['مالي'] }, '?مالي|جمهورية مالي'],
    ['a name that is weak only', { name: 'الفريق الأزرق', weak: ['الأزرق'] }, 'الفريق الأزرق|?الأزرق'],
    [
      'an alias that is weak',
      { name: 'الأهلي المصري', aliases: ['الأهلي'], weak: ['الأهلي'] },
      'الأهلي المصري|?الأهلي',
    ],
    ['a stem', { name: 'المصريون', stems: ['مصري'] }, 'المصريون|+مصري'],
    ['a weak stem', { name: 'الماليون', stems: ['مالي'], weak: ['مالي'] }, 'الماليون|?+مالي'],
    ['a name that is the stem', { name: 'مصري', stems: ['مصري'] }, '+مصري'],
  ])('%s', (_, entry, line) => {
    expect(writeNames([{ id: 'x', ...entry }])).toBe(line)
  })

  test('in their order', () => {
    expect(
      writeNames([
        { id: 'EG', name: 'مصر' },
        { id: 'MA', name: 'المغرب' },
      ]),
    ).toBe('مصر\nالمغرب')
  })

  test('the canonical name stands first, also where it is a stem', () => {
    expect(writeNames([{ id: 'EG', name: 'مصري', aliases: ['مصاروة'], stems: ['مصري'] }])).toBe('+مصري|مصاروة')
  })
})

describe('signs that would mean something in the line are taken out of names', () => {
  test.each([
    ['a separator', 'أ|ب', 'أ ب'],
    ['a line break', 'أ\nب', 'أ ب'],
    ['a carriage return', 'أ\r\nب', 'أ ب'],
    ['a mark of weakness', '?مصر', 'مصر'],
    ['a mark of stems', '+مصر', 'مصر'],
    ['several of them', ' ?+ مصر', 'مصر'],
    ['spaces', 'كوريا \t الشمالية', 'كوريا الشمالية'],
  ])('%s', (_, name, written) => {
    expect(writeNames([{ id: 'x', name }])).toBe(written)
  })
})

describe('lines are read back', () => {
  test.each([
    ['مصر', { name: 'مصر', aliases: [], weak: [], stems: [] }],
    ['مصر|المحروسة', { name: 'مصر', aliases: ['المحروسة'], weak: [], stems: [] }],
    ['?مالي|جمهورية مالي', { name: 'مالي', aliases: ['جمهورية مالي'], weak: ['مالي'], stems: [] }],
    ['+مصري|مصاروة', { name: 'مصري', aliases: ['مصاروة'], weak: [], stems: ['مصري'] }],
    ['الماليون|?+مالي', { name: 'الماليون', aliases: [], weak: ['مالي'], stems: ['مالي'] }],
  ])('%s', (line, names) => {
    expect(readNames(line)).toEqual(names)
  })
})

describe('stems are replaced by their forms', () => {
  test('names without stems stay as they are', () => {
    expect(expandStems('مصر|?مالي\nالمغرب')).toBe('مصر|?مالي\nالمغرب')
  })

  test('each form is a name', () => {
    const names = expandStems('روس|+روسي|الروس').split('|')
    expect(names).toEqual(expect.arrayContaining(['روس', 'روسي', 'الروسية', 'روسيين', 'الروس']))
    expect(names.at(-1)).toBe('الروس')
    expect(names.filter((name) => name.includes('+'))).toEqual([])
  })

  test('each form of a weak stem is weak', () => {
    for (const name of expandStems('?+مالي').split('|')) expect(name).toMatch(/^\?/)
  })

  test('lines stay lines', () => {
    expect(expandStems('+مصري\n+مغربي').split('\n')).toHaveLength(2)
  })

  test('a plus inside a name is no mark', () => {
    expect(expandStems('كانال+ سبور')).toBe('كانال+ سبور')
  })
})
