import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { CONTRARY, EXACT, isOtherWord, LAX, type Spelling, SWAPPED, spelling } from '../../src/match/spelling.js'
import { listOf } from './small.js'

const LEVELS: Readonly<Record<string, Spelling>> = { exact: EXACT, lax: LAX, swapped: SWAPPED, contrary: CONTRARY }

describe('how a text spells a name', () => {
  test.each([
    ['the same', 'exact', 'علي', 'علي'],
    ['vowel marks in the text', 'exact', 'عَلِيّ', 'علي'],
    ['vowel marks in the gazetteer', 'exact', 'علي', 'عَلي'],
    ['tatweel', 'exact', 'عـــلي', 'علي'],
    ['alef for its hamza', 'lax', 'احمد', 'أحمد'],
    ['alef for its madda', 'lax', 'الان', 'الآن'],
    ['heh for ta marbuta', 'lax', 'القاهره', 'القاهرة'],
    ['yeh for alef maksura', 'lax', 'ليلي', 'ليلى'],
    ['waw for its hamza', 'lax', 'فواد', 'فؤاد'],
    ['yeh for its hamza', 'lax', 'رايد', 'رائد'],
    ['hamza below for hamza above', 'swapped', 'إبريل', 'أبريل'],
    ['hamza above for hamza below', 'swapped', 'أيران', 'إيران'],
    ['alef maksura for yeh', 'contrary', 'على', 'علي'],
    ['ta marbuta for heh', 'contrary', 'وجة', 'وجه'],
    ['hamza where there is none', 'contrary', 'أسم', 'اسم'],
    ['madda for hamza', 'contrary', 'آن', 'أن'],
    ['the laxest letter decides', 'contrary', 'احمد على', 'أحمد علي'],
    ['wherever it stands', 'contrary', 'على احمد', 'علي أحمد'],
  ])('%s is %s', (_, level, text, name) => {
    expect(spelling(text, 0, text.length, name, 0)).toBe(LEVELS[level])
  })

  test('the name is read from its place among others', () => {
    expect(spelling('قال على', 4, 7, 'حسن|علي|سعيد', 4)).toBe(CONTRARY)
    expect(spelling('قال علي', 4, 7, 'حسن|علي|سعيد', 4)).toBe(EXACT)
  })
})

describe('a spelling that makes another word of a short name', () => {
  test.each([
    ['exact', 2, false],
    ['lax', 5, false],
    ['swapped', 3, true],
    ['swapped', 5, false],
    ['contrary', 3, true],
    ['contrary', 12, false],
  ])('%s, %i letters: %s', (level, length, other) => {
    expect(isOtherWord(LEVELS[level] as Spelling, length)).toBe(other)
  })

  const { extract } = createExtractor({ gazetteers: [listOf('name', 'علي', 'آن', 'سلمى', 'الكويتي المصري')] })

  test.each([
    ['على is no علي', 'على الطاولة', []],
    ['إن is no آن', 'إن ذلك', []],
    ['but the name itself is found', 'قال علي', ['علي']],
    ['and what is left out in haste', 'قال سلمي', ['سلمي']],
    ['and a longer name, however it is spelt', 'قال الكويتى المصرى', ['الكويتى المصرى']],
  ])('%s', (_, text, found) => {
    expect(extract(text).map((entity) => entity.text)).toEqual(found)
  })
})

test('a name that is spelt as the gazetteer spells it is surer than one that is not', () => {
  const { extract } = createExtractor({ gazetteers: [listOf('land', 'أستراليا')] })
  const [exact, lax] = extract('أستراليا استراليا')
  expect(exact?.score).toBe(1)
  expect(lax?.score).toBeLessThan(1)
  expect(lax?.score).toBeGreaterThan(0.9)
})
