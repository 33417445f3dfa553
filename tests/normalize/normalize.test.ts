import { describe, expect, test } from 'vitest'
import { foldString, lettersBetween, normalize } from '../../src/normalize/normalize.js'

describe('each folded letter keeps the offset of the code unit that it came from', () => {
  test.each([
    ['nothing', '', '', []],
    ['plain letters', 'مصر', 'مصر', [0, 1, 2]],
    ['hamza, ta marbuta, alef maksura', 'أةى', 'اهي', [0, 1, 2]],
    ['vowel marks', 'مِصْرُ', 'مصر', [0, 2, 4]],
    ['tatweel', 'مـــصر', 'مصر', [0, 4, 5]],
    ['direction marks around and inside', '\u200fم\u202bصر\u202c', 'مصر', [1, 3, 4]],
    ['a ligature of two letters', 'بﻼد', 'بلاد', [0, 1, 1, 2]],
    ['a ligature of four letters', 'عبدﷲ', 'عبدالله', [0, 1, 2, 3, 3, 3, 3]],
    ['digits', 'عام ٢٠١٥', 'عام 2015', [0, 1, 2, 3, 4, 5, 6, 7]],
    ['a surrogate pair', '🎉م', '🎉م', [0, 1, 2]],
    ['only what does not count', '\u064b\u0640\u200f', '', []],
  ])('%s', (_, text, letters, origins) => {
    const folded = normalize(text)
    expect(lettersBetween(folded.letters, 0, folded.length)).toBe(letters)
    expect([...folded.origins.subarray(0, folded.length)]).toEqual(origins)
    expect(folded.text).toBe(text)
  })
})

describe('a text may grow by folding', () => {
  const PHRASE = 'صلي الله عليه وسلم'

  test.each([1, 2, 10, 1000])('%i ligatures of many letters', (count) => {
    const text = '\ufdfa'.repeat(count)
    expect(foldString(text)).toBe(PHRASE.repeat(count))
    const { origins, length } = normalize(text)
    expect(origins[length - 1]).toBe(count - 1)
  })

  test('what stands before and after a ligature keeps its offset', () => {
    const { origins, length } = normalize(`محمد \ufdfa والأنبياء`)
    expect(origins[4]).toBe(4)
    expect(origins[length - 1]).toBe(15)
    expect(length).toBe(16 - 1 + PHRASE.length)
  })
})

describe('foldString', () => {
  test.each([
    ['الأُمَمُ المُتَّحِدَة', 'الامم المتحده'],
    ['على', 'علي'],
    ['إيران', 'ايران'],
    ['تهران پایتخت', 'تهران بايتخت'],
    ['Café', 'cafe'],
  ])('%s is %s', (text, folded) => {
    expect(foldString(text)).toBe(folded)
  })
})

test('lettersBetween reads strings longer than a call may have arguments', () => {
  const text = 'اب'.repeat(200_000)
  expect(foldString(text)).toBe(text)
})

test('lettersBetween reads a part', () => {
  const { letters } = normalize('موسكو')
  expect(lettersBetween(letters, 1, 3)).toBe('وس')
  expect(lettersBetween(letters, 2, 2)).toBe('')
})
