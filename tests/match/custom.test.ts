import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import type { Candidate, Document, Matcher } from '../../src/types.js'
import { listOf } from './small.js'

/** A matcher that proposes what it is given, whatever the text. */
function proposing<const Type extends string>(types: readonly Type[], ...candidates: unknown[]): Matcher<Type> {
  return { name: 'mine', types, match: () => candidates as Candidate<Type>[] }
}

/** What a matcher sees of a text. */
function documentOf(text: string): Document {
  let seen: Document | undefined
  const matcher: Matcher<'x'> = {
    name: 'reader',
    types: ['x'],
    match: (document) => {
      seen = document
      return []
    },
  }
  createExtractor({ matchers: [matcher] }).extract(text)
  return seen as Document
}

const CODE = /[A-Z]{2}-\d+/g

/** Finds codes such as AB-12. */
const codes: Matcher<'code', { readonly number: number }> = {
  name: 'codes',
  types: ['code'],
  match: ({ text }) =>
    [...text.matchAll(CODE)].map(({ index, 0: code }) => ({
      type: 'code',
      start: index,
      end: index + code.length,
      score: 0.9,
      source: 'codes',
      value: { number: Number(code.slice(3)) },
    })),
}

describe('what a matcher proposes becomes entities', () => {
  const { extract } = createExtractor({ gazetteers: [listOf('country', 'مصر')], matchers: [codes] })

  test('beside those of the gazetteers, in the order of the text', () => {
    expect(extract('الرحلة AB-12 إلى مصر ثم CD-7')).toEqual([
      { type: 'code', text: 'AB-12', start: 7, end: 12, value: { number: 12 }, score: 0.9, source: 'codes' },
      {
        type: 'country',
        text: 'مصر',
        start: 17,
        end: 20,
        id: 'مصر',
        name: 'مصر',
        value: {},
        score: expect.any(Number),
        source: 'gazetteer',
      },
      { type: 'code', text: 'CD-7', start: 24, end: 28, value: { number: 7 }, score: 0.9, source: 'codes' },
    ])
  })

  test('with an id, a name and a proclitic where it gives them', () => {
    const candidate = { type: 'x', start: 1, end: 4, score: 1, source: 's', id: 'i', name: 'n', procliticStart: 0 }
    expect(createExtractor({ matchers: [proposing(['x'], candidate)] }).extract('ومصر')).toEqual([
      {
        ...{ type: 'x', text: 'مصر', start: 1, end: 4, id: 'i', name: 'n', value: {}, score: 1, source: 's' },
        proclitic: { text: 'و', start: 0, end: 1 },
      },
    ])
  })

  test('under the matcher’s name where the candidate names no source', () => {
    const { extract } = createExtractor({ matchers: [proposing(['x'], { type: 'x', start: 0, end: 3, score: 1 })] })
    expect(extract('مصر')[0]?.source).toBe('mine')
  })

  test('only of the types that are asked for', () => {
    const both = proposing(
      ['x', 'y'],
      { type: 'x', start: 0, end: 3, score: 1, source: 's' },
      { type: 'y', start: 4, end: 7, score: 1, source: 's' },
    )
    expect(
      createExtractor({ matchers: [both], types: ['y'] })
        .extract('مصر قطر')
        .map(({ type }) => type),
    ).toEqual(['y'])
  })

  test('unless a longer one stands there', () => {
    const inside = proposing(['x'], { type: 'x', start: 0, end: 3, score: 1, source: 's' })
    const { extract } = createExtractor({ gazetteers: [listOf('country', 'مصر العليا')], matchers: [inside] })
    expect(extract('مصر العليا').map(({ type }) => type)).toEqual(['country'])
  })

  test('a matcher is asked once a text', () => {
    let calls = 0
    const counting: Matcher<'x'> = {
      name: 'counting',
      types: ['x'],
      match: () => {
        calls++
        return []
      },
    }
    createExtractor({ matchers: [counting] }).extract('مصر قطر')
    expect(calls).toBe(1)
  })
})

describe('what can be no entity is refused by naming the matcher', () => {
  const good = { type: 'x', start: 0, end: 3, score: 1, source: 's' }

  test.each<[what: string, candidate: object, messages: readonly (string | RegExp)[]]>([
    ['a start before the text', { ...good, start: -1 }, ["'mine'", '-1', 'length 3']],
    ['an end behind the text', { ...good, end: 4 }, ["'mine'", '4', 'length 3']],
    ['an end before the start', { ...good, start: 2, end: 1 }, ["'mine'", '2–1']],
    ['an empty span', { ...good, start: 1, end: 1 }, ["'mine'", '1–1']],
    ['half a code unit', { ...good, start: 0.5 }, ["'mine'", '0.5']],
    ['no start', { ...good, start: undefined }, ["'mine'", 'undefined']],
    ['an end that is no number', { ...good, end: '3' }, ["'mine'"]],
    ['a type that was not announced', { ...good, type: 'z' }, ["'mine'", "'z'", 'x, y']],
    ['a score above 1', { ...good, score: 1.5 }, ["'mine'", 'score 1.5', 'from 0 to 1']],
    ['a negative score', { ...good, score: -0.1 }, ["'mine'", 'score -0.1']],
    ['no score', { ...good, score: undefined }, ["'mine'", 'score undefined']],
    ['a score that is not a number', { ...good, score: Number.NaN }, ["'mine'", 'score NaN']],
  ])('%s', (_, candidate, messages) => {
    const { extract } = createExtractor({ matchers: [proposing(['x', 'y'], candidate)] })
    expect(() => extract('مصر')).toThrow(TypeError)
    for (const message of messages) expect(() => extract('مصر')).toThrow(message)
  })
})

describe('a matcher sees the text as a row of tokens', () => {
  const text = 'قَالَ بُوتِينُ: ٢٠١٥\nApple\n\n🎉'
  const document = documentOf(text)
  const tokens = Array.from({ length: document.length }, (_, token) => token)

  test('the text itself', () => {
    expect(document.text).toBe(text)
    expect(document.length).toBe(6)
  })

  test('where each stands in it', () => {
    expect(tokens.map((token) => text.slice(document.start(token), document.end(token)))).toEqual([
      'قَالَ',
      'بُوتِينُ',
      ':',
      '٢٠١٥',
      'Apple',
      '🎉',
    ])
  })

  test('their folded letters', () => {
    expect(tokens.map((token) => document.folded(token))).toEqual(['قال', 'بوتين', ':', '2015', 'apple', '🎉'])
  })

  test('what they look like', () => {
    expect(tokens.map((token) => document.shape(token))).toEqual([
      'arabic',
      'arabic',
      'punctuation',
      'number',
      'latin',
      'other',
    ])
  })

  test('what stands before them', () => {
    expect(tokens.slice(1).map((token) => document.gap(token))).toEqual([1, 0, 1, 2, 3])
  })

  test('an empty text has none', () => {
    expect(documentOf('').length).toBe(0)
  })
})
