import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/normalize/normalize.js'
import { sportAround } from '../../src/refine/sport.js'
import { tokenize } from '../../src/tokenize/tokenize.js'

/** Whether there is a report on sport around the word برشلونة of a text. */
function isSport(text: string): boolean {
  const tokens = tokenize(normalize(text))
  const at = text.slice(0, text.indexOf('برشلونة')).split(/\s+/).length - 1
  return sportAround(tokens, at) !== undefined
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
