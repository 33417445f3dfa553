import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../../src/extractor.js'
import {
  capture,
  choice,
  defineRule,
  gazetteer,
  not,
  optional,
  repeat,
  sequence,
  shape,
  words,
} from '../../../src/match/pattern/words.js'
import type { Pattern } from '../../../src/types.js'

function extractorOf(pattern: Pattern): ReturnType<typeof createExtractor> {
  return createExtractor({ rules: [defineRule({ name: 'mine', type: 'x', pattern, produce: () => ({ value: {} }) })] })
}

describe('a pattern that could begin with any word is refused', () => {
  test.each([
    ['a word by its look', shape('arabic'), 'arabic'],
    ['a Latin word', shape('latin'), 'latin'],
    ['punctuation', shape('punctuation'), 'punctuation'],
    ['in a sequence', sequence(shape('arabic'), words('نعم')), 'arabic'],
    ['behind what may be left out', sequence(optional(words('نعم')), shape('arabic')), 'arabic'],
    ['behind several of them', sequence(optional(words('نعم')), repeat(words('لا'), 0, 3), shape('other')), 'other'],
    ['behind what takes no token', sequence(not(words('نعم')), shape('arabic')), 'arabic'],
    ['in one of several branches', choice(words('نعم'), shape('latin')), 'latin'],
    ['in a repeat', repeat(shape('arabic'), 1, 2), 'arabic'],
    ['in a capture', capture('x', shape('arabic')), 'arabic'],
  ])('%s', (_, pattern, look) => {
    expect(() => extractorOf(pattern)).toThrow(TypeError)
    expect(() => extractorOf(pattern)).toThrow(`rules: 'mine' can begin with any ${look} token`)
  })

  test.each([
    ['words', words('نعم')],
    ['a gazetteer', gazetteer('month')],
    ['a number', shape('number')],
    ['one of these behind what may be left out', sequence(optional(words('نعم')), shape('number'))],
    ['one of these behind what takes no token', sequence(not(shape('arabic')), words('نعم'))],
    ['any word further on', sequence(words('نعم'), shape('arabic'), optional(shape('latin')))],
  ])('one that begins with %s is not', (_, pattern) => {
    expect(() => extractorOf(pattern)).not.toThrow()
  })
})

describe('a pattern that could match nothing at all is refused', () => {
  test.each([
    ['what may be left out', optional(words('نعم'))],
    ['a repeat from 0', repeat(words('نعم'), 0, 3)],
    ['several of them', sequence(optional(words('نعم')), optional(words('لا')))],
    ['an empty sequence', sequence()],
    ['a look ahead', not(words('نعم'))],
    ['one of several branches', choice(words('نعم'), optional(words('لا')))],
    ['a repeat of it', repeat(optional(words('نعم')), 1, 2)],
    ['a capture of it', capture('x', optional(words('نعم')))],
  ])('%s', (_, pattern) => {
    expect(() => extractorOf(pattern)).toThrow(TypeError)
    expect(() => extractorOf(pattern)).toThrow(/rules: 'mine' can match nothing at all/)
  })
})

describe('a part without alternatives never matches', () => {
  test.each([
    ['no words', words()],
    ['no branches', choice()],
    ['a phrase of marks alone', words('\u064e')],
    ['a phrase of what does not count', words('\u064b')],
  ])('%s', (_, part) => {
    expect(extractorOf(sequence(words('نعم'), part)).extract('نعم لا')).toEqual([])
    expect(extractorOf(sequence(words('نعم'), optional(part))).extract('نعم لا')).toHaveLength(1)
  })
})

describe('a rule whose type is not asked for', () => {
  test('is never tried', () => {
    let calls = 0
    const rule = (type: string) =>
      defineRule({
        name: type,
        type,
        pattern: words('نعم'),
        produce: () => {
          if (type === 'y') calls++
          return { value: type }
        },
      })
    const { extract } = createExtractor({ rules: [rule('x'), rule('y')], types: ['x'] })
    expect(extract('نعم').map(({ value }) => value)).toEqual(['x'])
    expect(calls).toBe(0)
  })
})
