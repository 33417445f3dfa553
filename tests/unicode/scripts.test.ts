import { describe, expect, test } from 'vitest'
import { ARABIC, charClasses, DIGIT, LATIN, LINE_BREAK, OTHER, PUNCTUATION, SPACE } from '../../src/unicode/scripts.js'

const classes = charClasses()

describe('each character has one class', () => {
  test.each([
    ['letters of Arabic', 'ءابتثجحخدذرزسشصضطظعغفقكلمنهوي', ARABIC],
    ['letters of Persian, Urdu and Kurdish', 'ٹڈڑںۆێڕڵ', ARABIC],
    ['Latin letters', 'azmq', LATIN],
    ['Latin letters that no simpler one stands for', 'ðþ', LATIN],
    ['digits', '0123456789', DIGIT],
    ['ASCII punctuation', '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~', PUNCTUATION],
    ['Arabic punctuation', '،؛؟۔٭', PUNCTUATION],
    ['quotation marks and dashes', '«»“”‘’–—…', PUNCTUATION],
    ['ornate parentheses', '\ufd3e\ufd3f', PUNCTUATION],
    ['currency signs', '$€£¥₪', PUNCTUATION],
    ['spaces', ' \t\u00a0\u2003\u202f\u3000', SPACE],
    ['line breaks', '\n\u0085\u2028\u2029', LINE_BREAK],
    ['other scripts', 'Ωж中अ', OTHER],
    ['surrogates', '\ud83c\udf89', OTHER],
  ])('%s', (_, characters, charClass) => {
    for (let index = 0; index < characters.length; index++) {
      expect(classes[characters.charCodeAt(index)], characters[index]).toBe(charClass)
    }
  })
})

test('every code unit has a class', () => {
  expect(classes).toHaveLength(0x10000)
  expect(Math.max(...new Set(classes))).toBe(OTHER)
})

test('the table is made once', () => {
  expect(charClasses()).toBe(classes)
})
