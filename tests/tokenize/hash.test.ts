import { describe, expect, test } from 'vitest'
import { dropFirst, hashOf, nextWeight, putFirst } from '../../src/tokenize/hash.js'

function units(word: string): Uint16Array {
  return Uint16Array.from(word, (letter) => letter.charCodeAt(0))
}

function hash(word: string): number {
  return hashOf(units(word), 0, word.length)
}

const WAW = 'و'.charCodeAt(0)

test('a letter put before a word and taken off again leaves its hash', () => {
  expect(dropFirst(putFirst(hash('بوتين'), WAW), WAW)).toBe(hash('بوتين'))
})

test('the hash of a word follows from that of the word with a letter before it', () => {
  expect(putFirst(hash('بوتين'), WAW)).toBe(hash('وبوتين'))
  expect(dropFirst(hash('وبوتين'), WAW)).toBe(hash('بوتين'))
})

test('one letter is its own hash, and none is 0', () => {
  expect(hash('و')).toBe(WAW)
  expect(hash('')).toBe(0)
  expect(dropFirst(hash('و'), WAW)).toBe(0)
})

test('a hash is the sum of the letters by their weights', () => {
  let sum = 0
  let weight = 1
  for (const unit of units('الأمم')) {
    sum = (sum + Math.imul(unit, weight)) | 0
    weight = nextWeight(weight)
  }
  expect(hash('الأمم')).toBe(sum)
})

test('only the letters between the bounds count', () => {
  expect(hashOf(units('وبوتين!'), 1, 6)).toBe(hash('بوتين'))
})

describe('words that differ have hashes that differ', () => {
  test.each([
    ['in order', 'سلم', 'ملس'],
    ['in one letter', 'بوتين', 'بوتان'],
    ['in length', 'مصر', 'مصري'],
    ['in a letter repeated', 'رر', 'ررر'],
  ])('%s', (_, one, other) => {
    expect(hash(one)).not.toBe(hash(other))
  })
})
