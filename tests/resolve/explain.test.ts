import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { defineGazetteer } from '../../src/lexicon/gazetteer.js'
import { defineRule, words } from '../../src/match/pattern/words.js'
import { listOf } from '../match/small.js'

const gazetteers = [
  listOf(
    'country',
    { name: 'مالي', aliases: ['جمهورية مالي'], weak: ['مالي'], value: { country: 'ML' } },
    { name: 'النيجر', value: { country: 'NE' } },
    { name: 'المغرب', value: { country: 'MA' } },
  ),
  listOf('person', 'فلاديمير بوتين'),
  defineGazetteer({
    type: 'head-noun',
    entity: false,
    entries: [{ id: 'state', name: 'دولة', value: { type: 'country' } }],
  }),
  defineGazetteer({
    type: 'ambiguous-name',
    entity: false,
    entries: [{ id: 'maghrib', name: 'المغرب', value: { before: 'صلاة' } }],
  }),
]
const rules = [
  defineRule({ name: 'deficit', type: 'idea', pattern: words('عجز مالي'), score: 0.7, produce: () => ({ value: 1 }) }),
]
const { explain, extract } = createExtractor({ gazetteers, rules })

describe('a candidate', () => {
  test('names the rule that proposed it', () => {
    expect(explain('عجز مالي')[0]).toEqual({
      type: 'idea',
      text: 'عجز مالي',
      start: 0,
      end: 8,
      source: 'rule',
      rule: 'deficit',
      prior: 0.7,
      evidence: [],
      score: 0.7,
      outcome: { kind: 'kept' },
    })
  })

  test('names its entry and its proclitic', () => {
    expect(explain('ولمالي')[0]).toMatchObject({
      id: 'مالي',
      name: 'مالي',
      proclitic: { text: 'ول', start: 0, end: 2 },
    })
  })

  test('has the evidence for it, with the words that give it', () => {
    const [believed] = explain('دولة مالي')
    expect(believed?.evidence[0]).toEqual({
      kind: 'head noun of its type before',
      weight: expect.any(Number),
      span: { start: 0, end: 4 },
    })
    expect(believed?.score).toBeGreaterThan(believed?.prior as number)
    expect(believed?.outcome).toEqual({ kind: 'kept' })
  })

  test('has the evidence against it', () => {
    const [refuted] = explain('صلاة المغرب')
    expect(refuted?.evidence[0]).toMatchObject({ span: { start: 0, end: 4 } })
    expect(refuted?.evidence[0]?.weight).toBeLessThan(0)
    expect(refuted?.outcome).toEqual({ kind: 'below minScore' })
  })

  test('tells what beat it', () => {
    const inside = explain('جمهورية مالي').find(({ text }) => text === 'مالي')
    expect(inside?.outcome).toEqual({ kind: 'beaten', by: { type: 'country', start: 0, end: 12 } })
  })

  test('that is a short mention tells which full name it stands for', () => {
    const mention = explain('فلاديمير بوتين. بوتين').at(-1)
    expect(mention).toMatchObject({ source: 'coreference', outcome: { kind: 'kept' } })
    expect(mention?.evidence[0]?.span).toEqual({ start: 0, end: 14 })
  })
})

test('nothing but the entities is kept, in any text', () => {
  const word = fc.constantFrom(
    ...['مالي', 'ومالي', 'جمهورية', 'دولة', 'النيجر', 'والنيجر', 'المغرب', 'صلاة', 'عجز', 'فلاديمير', 'بوتين', '.'],
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (list) => {
      const text = list.join(' ')
      const kept = explain(text).filter(({ outcome }) => outcome.kind === 'kept')
      expect(kept.map(({ type, start, end, score }) => ({ type, start, end, score }))).toEqual(
        extract(text).map(({ type, start, end, score }) => ({ type, start, end, score })),
      )
    }),
  )
})

test('explain refuses what is no string', () => {
  expect(() => explain(7 as unknown as string)).toThrow('explain: number is not a string')
})
