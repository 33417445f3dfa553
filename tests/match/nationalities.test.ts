import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { listOf, remark } from './small.js'

const club = { kind: 'club' } as const
const { extract } = createExtractor({
  gazetteers: [
    listOf(
      'organization',
      { name: 'ميلان', aliases: ['ميلان الإيطالي'], weak: ['ميلان'], value: club },
      { name: 'القادسية', aliases: ['القادسية الكويتي'], weak: ['القادسية'], value: club },
      { name: 'المركزي', aliases: ['مصرف المركزي الإيطالي', 'مصرف المركزي'], value: { kind: 'bank' } },
      { name: 'رابطة الإيطالي', value: club },
    ),
    listOf('location', { name: 'ميلان', value: { kind: 'city' } }),
    listOf(
      'group',
      { name: 'الإيطالي', value: { kind: 'nationality' } },
      { name: 'الكويتي', value: { kind: 'nationality' } },
    ),
  ],
  types: ['organization', 'location'],
})

describe('the nationality after a club', () => {
  test.each([
    ['is no part of it, and makes no town of it', 'فاز [ميلان] الإيطالي أمس'],
    ['stays where the name is a word with the article', 'فاز [القادسية الكويتي] أمس'],
    ['stays where the club has no other name', 'فازت [رابطة الإيطالي] أمس'],
    ['stays with what is no club', 'أعلن [مصرف المركزي الإيطالي] ذلك'],
  ])('%s: %s', (_, marks) => {
    expect(remark({ extract }, marks)).toBe(marks)
  })

  test('tells the club from the town', () => {
    expect(extract('فاز ميلان الإيطالي').map(({ type }) => type)).toEqual(['organization'])
    expect(extract('زار ميلان').map(({ type }) => type)).toEqual(['location'])
  })
})
