import { describe, expect, test } from 'vitest'
import { lettersBetween, normalize } from '../../src/normalize/normalize.js'
import { hashOf } from '../../src/tokenize/hash.js'
import {
  ARABIC_TOKEN,
  BLANK,
  EMPTY_LINE,
  LATIN_TOKEN,
  NEW_LINE,
  NOTHING,
  NUMBER_TOKEN,
  OTHER_TOKEN,
  PUNCTUATION_TOKEN,
  type Tokens,
  tokenize,
} from '../../src/tokenize/tokenize.js'

function cut(text: string): Tokens {
  return tokenize(normalize(text))
}

function lettersOf(tokens: Tokens): string[] {
  return Array.from({ length: tokens.length }, (_, token) =>
    lettersBetween(tokens.folded.letters, tokens.from[token] as number, tokens.to[token] as number),
  )
}

function column(tokens: Tokens, name: 'kind' | 'gap' | 'hash'): number[] {
  return [...tokens[name].subarray(0, tokens.length)]
}

describe('a run of letters of one script is a token', () => {
  test.each([
    ['words', 'زار بوتين موسكو', ['زار', 'بوتين', 'موسكو']],
    ['vowel marks and tatweel inside a word', 'بُوتِـــين', ['بوتين']],
    ['direction marks inside a word', 'بو\u200fتين', ['بوتين']],
    ['a zero-width non-joiner inside a word', 'می\u200cخواهم', ['ميخواهم']],
    ['Arabic beside Latin', 'شركةApple', ['شركه', 'apple']],
    ['Arabic beside digits', '1445هـ', ['1445', 'ه']],
    ['Latin beside digits', 'covid19', ['covid', '19']],
    ['an accented Latin word', 'Éric', ['eric']],
    ['another script', 'в Москве', ['в', 'Москве']],
    ['a phrase in one ligature', '\ufdfa', ['صلي', 'الله', 'عليه', 'وسلم']],
  ])('%s', (_, text, letters) => {
    expect(lettersOf(cut(text))).toEqual(letters)
  })
})

describe('a number is a token with its separators', () => {
  test.each([
    ['Latin digits', '2015', ['2015']],
    ['Arabic-Indic digits', '٢٠١٥', ['2015']],
    ['Persian digits', '۲۰۱۵', ['2015']],
    ['mixed digits', '2٠۱5', ['2015']],
    ['a point', '3.5', ['3.5']],
    ['a comma', '1,000,000', ['1,000,000']],
    ['Arabic separators', '١٬٠٠٠٫٥', ['1,000.5']],
    ['a full stop at the end', 'عام 2015.', ['عام', '2015', '.']],
    ['a comma and a space', '10, 20', ['10', ',', '20']],
    ['two points', '1..2', ['1', '.', '.', '2']],
    ['a separator before', '.5', ['.', '5']],
    ['an Arabic comma', '10،20', ['10', '،', '20']],
    ['slashes', '15/1/2024', ['15', '/', '1', '/', '2024']],
    ['hyphens', '2024-01', ['2024', '-', '01']],
    ['a percent sign', '٣٫٥٪', ['3.5', '%']],
  ])('%s', (_, text, letters) => {
    expect(lettersOf(cut(text))).toEqual(letters)
  })
})

describe('each punctuation mark is a token by itself', () => {
  test.each([
    ['«بوتين»', ['«', 'بوتين', '»']],
    ['نعم؟!', ['نعم', '؟', '!']],
    ['...', ['.', '.', '.']],
    ['سان-جيرمان', ['سان', '-', 'جيرمان']],
    ['#الأمم_المتحدة', ['#', 'الامم', '_', 'المتحده']],
    ['قال، ثم؛', ['قال', '،', 'ثم', '؛']],
  ])('%s', (text, letters) => {
    expect(lettersOf(cut(text))).toEqual(letters)
  })
})

test('the class of a token says what it is made of', () => {
  expect(column(cut('بوتين Putin 2015 ! 中'), 'kind')).toEqual([
    ARABIC_TOKEN,
    LATIN_TOKEN,
    NUMBER_TOKEN,
    PUNCTUATION_TOKEN,
    OTHER_TOKEN,
  ])
})

describe('the gap says what stands before a token', () => {
  const gapAfter = (gap: string): number => column(cut(`قال${gap}بوتين`), 'gap')[1] as number

  test.each([
    ['a space', ' ', BLANK],
    ['several spaces', '   ', BLANK],
    ['a tab', '\t', BLANK],
    ['a no-break space', '\u00a0', BLANK],
    ['NUL', '\0', BLANK],
    ['a noncharacter', '\uffff', BLANK],
    ['a line feed', '\n', NEW_LINE],
    ['a line feed between spaces', ' \n ', NEW_LINE],
    ['a next-line control', '\u0085', NEW_LINE],
    ['a line separator', '\u2028', NEW_LINE],
    ['two line feeds', '\n\n', EMPTY_LINE],
    ['three line feeds', '\n\n\n', EMPTY_LINE],
    ['a line of spaces', '\n  \n', EMPTY_LINE],
    ['a line of direction marks', '\n\u200f\n', EMPTY_LINE],
  ])('%s', (_, gap, expected) => {
    expect(gapAfter(gap)).toBe(expected)
  })

  test.each([
    ['a carriage return and a line feed', '\r\n', NEW_LINE],
    ['two of them', '\r\n\r\n', EMPTY_LINE],
    ['two of them with spaces between', '\r\n \r\n', EMPTY_LINE],
  ])('%s', (_, gap, expected) => {
    expect(gapAfter(gap)).toBe(expected)
  })

  test('punctuation and changes of script have nothing before them', () => {
    expect(column(cut('قال:بوتين2015'), 'gap').slice(1)).toEqual([NOTHING, NOTHING, NOTHING])
  })

  test('what does not count makes no gap', () => {
    expect(column(cut('قال:\u200fبوتين'), 'gap').slice(1)).toEqual([NOTHING, NOTHING])
  })
})

describe('strings that are no text', () => {
  test.each([
    ['nothing', '', 0],
    ['spaces and line breaks', ' \n\t\r\n ', 0],
    ['marks alone', '\u064b\u0640\u200f', 0],
    ['NUL', '\0\0', 0],
    ['a lone high surrogate', '\ud800', 1],
    ['a lone low surrogate', '\udc00', 1],
    ['a lone surrogate between words', 'قال\ud800بوتين', 3],
  ])('%s', (_, text, count) => {
    expect(cut(text).length).toBe(count)
  })
})

test('there may be as many tokens as there are letters', () => {
  const tokens = cut('.'.repeat(1000))
  expect(tokens.length).toBe(1000)
  expect([...tokens.from.subarray(0, 1000)]).toEqual(Array.from({ length: 1000 }, (_, index) => index))
  expect(new Set(column(tokens, 'kind'))).toEqual(new Set([PUNCTUATION_TOKEN]))
})

test('the hash of a token is that of its letters', () => {
  const tokens = cut('وقال بوتين، Putin في ٢٠١٥: «نعم»')
  const hashes = Array.from({ length: tokens.length }, (_, token) =>
    hashOf(tokens.folded.letters, tokens.from[token] as number, tokens.to[token] as number),
  )
  expect(column(tokens, 'hash')).toEqual(hashes)
})
