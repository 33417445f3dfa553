import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/index.js'
import { foldString } from '../../src/normalize/normalize.js'
import { parseNumber, readNumber } from '../../src/rules/numerals.js'
import { readOrdinal } from '../../src/rules/ordinal-words.js'

describe('digits', () => {
  test.each([
    ['1250', 1250],
    ['1,250', 1250],
    ['1,250,000.5', 1250000.5],
    ['3,5', 3.5],
    ['1.250.000', 1250000],
    ['3.5', 3.5],
    ['1.2.3', undefined],
    ['', undefined],
  ])('%s', (digits, value) => {
    expect(parseNumber(digits)).toBe(value)
  })
})

describe('words that make no number', () => {
  test.each(['ثلاثة وخمسة', 'عشرون خمسة', 'ألف ومليون', 'كتاب', '', 'و'])('%s', (text) => {
    expect(readNumber(foldString(text))).toBeUndefined()
  })
})

const ONES = [
  '',
  'واحد',
  'اثنان',
  'ثلاثة',
  'أربعة',
  'خمسة',
  'ستة',
  'سبعة',
  'ثمانية',
  'تسعة',
  'عشرة',
  'أحد عشر',
  'اثنا عشر',
]
const TENS = ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون']
const HUNDREDS = ['', 'مئة', 'مئتان', 'ثلاثمئة', 'أربعمئة', 'خمسمئة', 'ستمئة', 'سبعمئة', 'ثمانمئة', 'تسعمئة']

/** 1 to 999 in words. */
function small(n: number): string {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100]
  const tail =
    rest < 13
      ? ONES[rest]
      : rest < 20
        ? `${ONES[rest - 10]} عشر`
        : [ONES[rest % 10], TENS[Math.floor(rest / 10)]].filter(Boolean).join(' و')
  return [HUNDREDS[hundreds], tail].filter(Boolean).join(' و')
}

/** A number in words, as grammars teach it. */
function inWords(n: number): string {
  const scales: readonly (readonly [number, string, string, string])[] = [
    [1e12, 'تريليون', 'تريليونان', 'تريليونات'],
    [1e9, 'مليار', 'ملياران', 'مليارات'],
    [1e6, 'مليون', 'مليونان', 'ملايين'],
    [1e3, 'ألف', 'ألفان', 'آلاف'],
  ]
  let rest = n
  const parts: string[] = []
  for (const [scale, one, two, many] of scales) {
    const count = Math.floor(rest / scale)
    rest %= scale
    if (count === 1) parts.push(one)
    else if (count === 2) parts.push(two)
    else if (count > 2) parts.push(`${small(count)} ${count <= 10 ? many : one}`)
  }
  if (rest > 0) parts.push(small(rest))
  return parts.join(' و')
}

test('every number up to trillions is read back from its words, and found whole', () => {
  const { extract } = createExtractor({ types: ['number'] })
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 999_999_999_999_999 })), (n) => {
      const text = inWords(n)
      expect(readNumber(foldString(text)), text).toBe(n)
      expect(extract(text).map((entity) => [entity.text, entity.value])).toEqual([[text, { amount: n }]])
    }),
  )
})

test('ordinals are read', () => {
  const read = (text: string): number | undefined => readOrdinal(foldString(text))
  expect(read('الحادي والثلاثين')).toBe(31)
  expect(read('الثانية عشرة')).toBe(12)
  expect(read('العشرون')).toBe(20)
  expect(read('كتاب')).toBeUndefined()
})
