import { describe, expect, test } from 'vitest'
import { endOffset, startOffset } from '../../src/match/candidate.js'
import { normalize } from '../../src/normalize/normalize.js'
import { tokenize } from '../../src/tokenize/tokenize.js'

/** What a span from a token's start to its end covers in the original. */
function covered(text: string, token = 0, taken = 0): string {
  const tokens = tokenize(normalize(text))
  return text.slice(startOffset(tokens, token, taken), endOffset(tokens, token))
}

describe('a token covers, in the original text,', () => {
  test.each([
    ['its letters', 'قال بوتين', 'بوتين'],
    ['the vowel marks on them', 'قال بُوتِينُ', 'بُوتِينُ'],
    ['several marks on the last letter', 'قال مِصرٌّ اليوم', 'مِصرٌّ'],
    ['tatweel inside and after', 'قال بوتـينـــ', 'بوتـينـــ'],
    ['a superscript alef after', 'قال موسى\u0670', 'موسى\u0670'],
    ['accents that are characters of their own', 'قال Jose\u0301', 'Jose\u0301'],
    ['no direction mark before it', 'قال \u200fبوتين', 'بوتين'],
    ['no direction mark after it', 'قال بوتين\u200e', 'بوتين'],
    ['direction marks inside it', 'قال بو\u200fتين', 'بو\u200fتين'],
    ['no mark before it', 'قال \u064eبوتين', 'بوتين'],
    ['no punctuation', 'قال «بوتين»', '«'],
    ['a ligature whole', 'قال عبدﷲ', 'عبدﷲ'],
  ])('%s', (_, text, expected) => {
    expect(covered(text, 1)).toBe(expected)
  })

  test.each([
    ['the sukun of the Koran', 'مصر\u06e1'],
    ['an open tanwin', 'مصر\u08f0'],
  ])('%s on its last letter', (_, text) => {
    expect(covered(text)).toBe(text)
  })
})

describe('behind its proclitics a token begins', () => {
  test.each([
    ['at the next letter', 'وموسكو', 1, 'موسكو'],
    ['at the one after', 'وبموسكو', 2, 'موسكو'],
    ['behind the vowel marks of the proclitic', 'وَبِمُوسكو', 2, 'مُوسكو'],
    ['behind a tatweel', 'وـموسكو', 1, 'موسكو'],
  ])('%s', (_, text, taken, expected) => {
    expect(covered(text, 0, taken)).toBe(expected)
  })
})
