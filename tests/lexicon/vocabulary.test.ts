import { describe, expect, test } from 'vitest'
import { UNKNOWN, Vocabulary } from '../../src/lexicon/vocabulary.js'
import { hashOf, putFirst } from '../../src/tokenize/hash.js'

function units(word: string): Uint16Array {
  return Uint16Array.from(word, (letter) => letter.charCodeAt(0))
}

function add(vocabulary: Vocabulary, word: string): number {
  return vocabulary.add(units(word), 0, word.length)
}

function find(vocabulary: Vocabulary, word: string): number {
  return vocabulary.find(units(word), 0, word.length, hashOf(units(word), 0, word.length))
}

function findPrefixed(vocabulary: Vocabulary, first: string, rest: string): number {
  const hash = putFirst(hashOf(units(rest), 0, rest.length), first.charCodeAt(0))
  return vocabulary.findPrefixed(first.charCodeAt(0), units(rest), 0, rest.length, hash)
}

/** Two words of one length and one hash, found by the birthday paradox. */
function collision(): readonly [string, string] {
  const seen = new Map<number, string>()
  let state = 1
  for (let tries = 0; tries < 1_000_000; tries++) {
    let word = ''
    for (let length = 0; length < 8; length++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      word += String.fromCharCode(0x0628 + ((state >>> 16) % 19))
    }
    const hash = hashOf(units(word), 0, word.length)
    const other = seen.get(hash)
    if (other !== undefined && other !== word) return [other, word]
    seen.set(hash, word)
  }
  throw new Error('no two words with one hash')
}

test('words are numbered from 0 in the order of arrival', () => {
  const vocabulary = new Vocabulary()
  expect(['موسكو', 'بكين', 'باريس'].map((word) => add(vocabulary, word))).toEqual([0, 1, 2])
  expect(vocabulary.size).toBe(3)
})

test('a word that is known keeps its number', () => {
  const vocabulary = new Vocabulary()
  add(vocabulary, 'موسكو')
  add(vocabulary, 'بكين')
  expect(add(vocabulary, 'موسكو')).toBe(0)
  expect(vocabulary.size).toBe(2)
})

test('a word that was not added is unknown', () => {
  const vocabulary = new Vocabulary()
  expect(find(vocabulary, 'موسكو')).toBe(UNKNOWN)
  add(vocabulary, 'موسكو')
  for (const word of ['بكين', 'موسك', 'موسكوف', 'وسكو']) expect(find(vocabulary, word), word).toBe(UNKNOWN)
})

test('a word is found between the bounds of a text', () => {
  const vocabulary = new Vocabulary()
  add(vocabulary, 'موسكو')
  const text = units('في موسكو اليوم')
  expect(vocabulary.find(text, 3, 8, hashOf(text, 3, 8))).toBe(0)
})

describe('a word is found by its first letter and the rest', () => {
  const vocabulary = new Vocabulary()
  add(vocabulary, 'الامم')
  add(vocabulary, 'لامم')

  test.each([
    ['ا', 'لامم', 0],
    ['ل', 'امم', 1],
    ['ب', 'لامم', UNKNOWN],
    ['ا', 'لام', UNKNOWN],
    ['ا', 'الامم', UNKNOWN],
  ])('%s and %s', (first, rest, number) => {
    expect(findPrefixed(vocabulary, first, rest)).toBe(number)
  })
})

test.each([0, 1, 100])('it grows beyond what was expected (%i words)', (expected) => {
  const vocabulary = new Vocabulary(expected)
  const words = Array.from({ length: 5000 }, (_, index) => `كلمة${index}`)
  words.forEach((word, index) => {
    expect(add(vocabulary, word)).toBe(index)
  })
  words.forEach((word, index) => {
    expect(find(vocabulary, word)).toBe(index)
  })
  expect(vocabulary.size).toBe(5000)
})

test('words longer than all that was expected are kept whole', () => {
  const vocabulary = new Vocabulary(1)
  const long = 'طويل'.repeat(10_000)
  add(vocabulary, 'قصير')
  expect(add(vocabulary, long)).toBe(1)
  expect(find(vocabulary, long)).toBe(1)
  expect(find(vocabulary, `${long.slice(0, -1)}م`)).toBe(UNKNOWN)
  expect(find(vocabulary, 'قصير')).toBe(0)
})

describe('two words of one hash', () => {
  const [one, other] = collision()

  test('are not taken for each other', () => {
    const vocabulary = new Vocabulary()
    expect(hashOf(units(one), 0, one.length)).toBe(hashOf(units(other), 0, other.length))
    add(vocabulary, one)
    expect(find(vocabulary, other)).toBe(UNKNOWN)
    expect(findPrefixed(vocabulary, other.charAt(0), other.slice(1))).toBe(UNKNOWN)
  })

  test('are both found', () => {
    const vocabulary = new Vocabulary()
    expect([one, other].map((word) => add(vocabulary, word))).toEqual([0, 1])
    expect([one, other].map((word) => find(vocabulary, word))).toEqual([0, 1])
    expect([one, other].map((word) => findPrefixed(vocabulary, word.charAt(0), word.slice(1)))).toEqual([0, 1])
  })
})
