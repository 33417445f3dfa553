/** Patterns, against a matcher that tries every way in order and remembers nothing. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import {
  after,
  capture,
  choice,
  defineRule,
  gazetteer,
  not,
  repeat,
  sequence,
  shape,
  shared,
  words,
} from '../../src/match/pattern/words.js'
import type { Pattern } from '../../src/types.js'
import { classOf } from '../match/small.js'

const WORDS = ['جيم', 'دال', 'راء']
const TRIGGER = 'صفر'
const NAMES = ['جيم', 'جيم دال', 'دال راء دال', 'راء']
const names = classOf('name', ...NAMES)

type Captures = Readonly<Record<string, string>>
type Match = readonly [end: number, captures: Captures]

/** Every match of a pattern from a token on, the preferred first. */
function* matches(pattern: Pattern, text: readonly string[], at: number, captures: Captures): Generator<Match> {
  switch (pattern.op) {
    case 'words':
    case 'gazetteer': {
      const phrases = pattern.op === 'words' ? pattern.words : NAMES
      const byLength = phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)
      for (const phrase of byLength) {
        if (phrase.every((word, index) => text[at + index] === word)) yield [at + phrase.length, captures]
      }
      return
    }
    case 'shape':
      if (at < text.length) yield [at + 1, captures]
      return
    case 'sequence': {
      const [first, ...rest] = pattern.parts
      if (!first) yield [at, captures]
      else
        for (const [end, more] of matches(first, text, at, captures)) yield* matches(sequence(...rest), text, end, more)
      return
    }
    case 'choice':
      for (const part of pattern.parts) yield* matches(part, text, at, captures)
      return
    case 'repeat': {
      const { part, min, max } = pattern
      if (max > 0) {
        const again = repeat(part, Math.max(min - 1, 0), max - 1)
        for (const [end, more] of matches(part, text, at, captures)) yield* matches(again, text, end, more)
      }
      if (min === 0) yield [at, captures]
      return
    }
    case 'shared':
      yield* matches(pattern.part, text, at, captures)
      return
    case 'after': {
      const [before] = matches(pattern.part, [text[at - 1] ?? TRIGGER], 0, captures)
      if (before) yield [at, captures]
      return
    }
    case 'not':
      if (matches(pattern.part, text, at, captures).next().done) yield [at, captures]
      return
    case 'capture':
      for (const [end, more] of matches(pattern.part, text, at, captures)) {
        yield [end, { ...more, [pattern.name]: text.slice(at, end).join(' ') }]
      }
  }
}

/** Patterns of every kind, so many deep; those inside a capture have captures of another name, those that are shared have none. */
function patterns(depth: number, captures: boolean): fc.Arbitrary<Pattern> {
  const leaf = fc.oneof(
    fc
      .uniqueArray(fc.constantFrom(...WORDS, 'جيم دال', 'جيم دال راء', 'دال دال'), { minLength: 1, maxLength: 3 })
      .map((list) => words(...list)),
    fc.constant(gazetteer('name')),
    fc.constant(shape('arabic')),
    fc.constantFrom(...WORDS, TRIGGER).map((word) => after(words(word))),
  )
  if (depth === 0) return leaf
  const part = patterns(depth - 1, captures)
  const bounds = fc.tuple(fc.nat(2), fc.nat(3)).map(([min, further]) => [min, min + further] as const)
  return fc.oneof(
    leaf,
    fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => sequence(...parts)),
    fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => choice(...parts)),
    fc.tuple(part, bounds).map(([inner, [min, max]]) => repeat(inner, min, max)),
    ...(captures ? [part.map((inner) => capture(`c${depth}`, inner))] : []),
    part.map(not),
    patterns(depth - 1, false).map((inner) => shared(sequence(shape('arabic'), inner))),
  )
}

const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 9 })

/** What a pattern matches after a first word: how many tokens, and what the captures that are not empty hold. */
function run(pattern: Pattern, text: readonly string[]): unknown {
  const rule = defineRule({
    name: 'r',
    type: 'x',
    pattern: sequence(words(TRIGGER), pattern),
    produce: ({ captures }) => ({
      value: Object.fromEntries(Object.entries(captures).map(([name, part]) => [name, part?.text])),
    }),
  })
  const [entity] = createExtractor({ gazetteers: [names], rules: [rule] }).extract([TRIGGER, ...text].join(' '))
  return entity && { tokens: entity.text.split(' ').length - 1, captures: entity.value }
}

function expected(pattern: Pattern, text: readonly string[]): unknown {
  const { value } = matches(pattern, text, 0, {}).next()
  if (!value) return undefined
  const [tokens, captures] = value as Match
  return { tokens, captures: Object.fromEntries(Object.entries(captures).filter(([, part]) => part !== '')) }
}

test('a pattern matches what trying every way in order finds first', () => {
  fc.assert(
    fc.property(patterns(3, true), texts, (pattern, text) => {
      expect(run(pattern, text)).toEqual(expected(pattern, text))
    }),
    { numRuns: 500 },
  )
}, 60_000)
