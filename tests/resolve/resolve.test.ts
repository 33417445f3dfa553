import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/match/candidate.js'
import { resolve } from '../../src/resolve/resolve.js'
import type { Overlap } from '../../src/types.js'
import { listOf } from '../match/small.js'

const TEXT = 'abcdefghijklmnopqrstuvwxyz'

function draft(start: number, end: number, more: Partial<Draft> = {}): Draft {
  return { type: 'x', start, end, score: 1, source: 's', first: 0, last: 0, weak: false, rank: 0, ...more }
}

function spans(drafts: readonly Draft[], overlap: Overlap = 'flat', minScore = 0): string[] {
  return resolve(TEXT, drafts, overlap, minScore).map(
    ({ text, depth, type }) => `${text}${type === 'x' ? '' : `:${type}`}${depth === undefined ? '' : `@${depth}`}`,
  )
}

describe('without overlaps', () => {
  test.each([
    ['the leftmost wins', [draft(0, 2), draft(1, 9)], ['ab']],
    ['then the longest', [draft(0, 2), draft(0, 5), draft(0, 3)], ['abcde']],
    ['then the one with the better score', [draft(0, 2), draft(0, 2, { type: 'y', score: 0.9 })], ['ab']],
    ['whichever comes first', [draft(0, 2, { type: 'y', score: 0.9 }), draft(0, 2)], ['ab']],
    ['then the one that is listed first', [draft(0, 2, { rank: 7 }), draft(0, 2, { type: 'y', rank: 3 })], ['ab:y']],
    ['what lies apart stays', [draft(4, 6), draft(0, 2), draft(8, 9)], ['ab', 'ef', 'i']],
    ['what touches stays', [draft(0, 2), draft(2, 4)], ['ab', 'cd']],
    ['what lies inside goes', [draft(0, 5), draft(1, 3), draft(3, 5)], ['abcde']],
    ['what lost takes no room', [draft(0, 3), draft(2, 6), draft(5, 8)], ['abc', 'fgh']],
    ['a better score does not make up for a later start', [draft(0, 3, { score: 0.5 }), draft(1, 4)], ['abc']],
    ['nothing gives nothing', [], []],
  ])('%s', (_, drafts, expected) => {
    expect(spans(drafts)).toEqual(expected)
  })
})

describe('with what lies inside', () => {
  test.each([
    ['the inner come after the outer', [draft(1, 3), draft(0, 5)], ['abcde@0', 'bc@1']],
    ['depth counts the ones around', [draft(0, 9), draft(1, 6), draft(2, 4)], ['abcdefghi@0', 'bcdef@1', 'cd@2']],
    ['several inside one', [draft(0, 9), draft(1, 3), draft(3, 5)], ['abcdefghi@0', 'bc@1', 'de@1']],
    ['from the same start', [draft(0, 5), draft(0, 2)], ['abcde@0', 'ab@1']],
    ['to the same end', [draft(0, 5), draft(3, 5)], ['abcde@0', 'de@1']],
    ['what crosses an edge goes', [draft(0, 3), draft(2, 6)], ['abc@0']],
    ['what crosses the edge of an inner one goes', [draft(0, 9), draft(1, 4), draft(3, 6)], ['abcdefghi@0', 'bcd@1']],
    ['one a place', [draft(0, 3), draft(0, 3, { type: 'y', score: 0.8 })], ['abc@0']],
    ['what follows is outermost again', [draft(0, 3), draft(1, 2), draft(3, 5)], ['abc@0', 'b@1', 'de@0']],
  ])('%s', (_, drafts, expected) => {
    expect(spans(drafts, 'nested')).toEqual(expected)
  })
})

describe('the least score', () => {
  test.each([
    ['what scores less is left out', 0.5, ['ab:high', 'ef:equal']],
    ['and takes no room', 0.9, ['ab:high']],
    ['0 lets everything in', 0, ['ab:high', 'cd:low', 'ef:equal']],
    ['1 takes only what is certain', 1, []],
  ])('%s', (_, minScore, expected) => {
    const drafts = [
      draft(0, 2, { type: 'high', score: 0.95 }),
      draft(2, 4, { type: 'low', score: 0.3 }),
      draft(4, 6, { type: 'equal', score: 0.5 }),
    ]
    expect(spans(drafts, 'flat', minScore)).toEqual(expected)
  })

  test('a long one that scores too little does not hide a short one', () => {
    expect(spans([draft(0, 9, { score: 0.2 }), draft(2, 4)], 'flat', 0.5)).toEqual(['cd'])
  })
})

describe('an entity', () => {
  test('has what its candidate says, and an empty value where it says nothing', () => {
    expect(resolve(TEXT, [draft(2, 4, { score: 0.7, source: 'rule' })], 'flat', 0)).toEqual([
      { type: 'x', text: 'cd', start: 2, end: 4, value: {}, score: 0.7, source: 'rule' },
    ])
  })

  test('has the id, the name and the value of its entry', () => {
    const gazetteer = listOf('x', 'a', { name: 'cd', value: { letters: 2 } })
    const [entity] = resolve(TEXT, [draft(2, 4, { entry: { gazetteer, index: 1 }, id: 'other' })], 'flat', 0)
    expect(entity).toMatchObject({ id: 'cd', name: 'cd', value: { letters: 2 } })
  })

  test('has a proclitic that ends where it starts', () => {
    const [entity] = resolve(TEXT, [draft(3, 5, { procliticStart: 1 })], 'flat', 0)
    expect(entity?.proclitic).toEqual({ text: 'bc', start: 1, end: 3 })
  })

  test('has no depth unless overlaps are asked for', () => {
    expect(resolve(TEXT, [draft(0, 1)], 'flat', 0)[0]).not.toHaveProperty('depth')
    expect(resolve(TEXT, [draft(0, 1)], 'nested', 0)[0]?.depth).toBe(0)
  })

  test('keeps a value that is false', () => {
    expect(resolve(TEXT, [draft(0, 1, { value: 0 })], 'flat', 0)[0]?.value).toBe(0)
    expect(resolve(TEXT, [draft(0, 1, { value: false })], 'flat', 0)[0]?.value).toBe(false)
  })
})

test('the candidates are left as they are', () => {
  const drafts = Object.freeze([draft(4, 6), draft(0, 2)])
  resolve(TEXT, drafts, 'nested', 0)
  expect(drafts.map(({ start }) => start)).toEqual([4, 0])
})
