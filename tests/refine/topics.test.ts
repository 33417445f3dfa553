import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/normalize/normalize.js'
import { resultAround, SPORT, topicAround } from '../../src/refine/topics.js'
import { tokenize } from '../../src/tokenize/tokenize.js'

/** Whether there is a report on sport around the word برشلونة of a text. */
function isSport(text: string): boolean {
  const tokens = tokenize(normalize(text))
  const at = text.slice(0, text.indexOf('برشلونة')).split(/\s+/).length - 1
  return topicAround(SPORT, tokens, at) !== undefined
}

const FAR = 'ثم '.repeat(40)

describe('a report on sport', () => {
  test.each([
    ['has words of sport before a name', 'في مباراة الدوري أمام برشلونة'],
    ['has them after it', 'برشلونة يخسر مباراة في الدوري'],
    ['has them on either side', 'فاز برشلونة في مباراة أمس'],
    ['has them however they are spelt', 'مباراه برشلونة في البطوله'],
  ])('%s: %s', (_, text) => {
    expect(isSport(text)).toBe(true)
  })
})

describe('no report on sport', () => {
  test.each([
    ['has none', 'سافر إلى برشلونة أمس'],
    ['has one alone', 'زار برشلونة بعد مباراة'],
    ['has them far away', `مباراة في الدوري ${FAR}برشلونة ${FAR}مباراة في الدوري`],
    ['is empty around the name', 'برشلونة'],
  ])('%s', (_, text) => {
    expect(isSport(text)).toBe(false)
  })
})

/** Whether برشلونة takes part in a match of a text, in which إشبيلية may be a club too. */
function hasResult(text: string): boolean {
  const tokens = tokenize(normalize(text))
  const words = text.split(/\s+/)
  return resultAround(tokens, words.indexOf('برشلونة'), (token) => words[token] === 'إشبيلية') !== undefined
}

describe('the result of a match', () => {
  test.each([
    'فاز برشلونة على إشبيلية',
    'يفوز إشبيلية على برشلونة',
    'تعادل برشلونة أمس مع إشبيلية',
    'إشبيلية يواجه برشلونة',
    'مباراة برشلونة و إشبيلية',
    'ديربي إشبيلية ضد برشلونة',
    'إشبيلية 2 - 1 برشلونة',
    'برشلونة 0 : 3 إشبيلية',
  ])('%s', (text) => {
    expect(hasResult(text)).toBe(true)
  })
})

describe('no result of a match', () => {
  test.each([
    ['cities are feminine', 'فازت برشلونة على إشبيلية'],
    ['there is one club', 'فاز برشلونة على ضيفه'],
    ['nothing says what they did', 'بين برشلونة و إشبيلية'],
    ['a score has two figures', 'برشلونة 2 - إشبيلية'],
    ['years are no score', 'برشلونة 2010 - 2011 إشبيلية'],
    ['the other is far away', `فاز برشلونة ${FAR} إشبيلية`],
  ])('%s: %s', (_, text) => {
    expect(hasResult(text)).toBe(false)
  })
})
