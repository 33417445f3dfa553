import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Draft } from '../../src/match/candidate.js'
import { resolve } from '../../src/resolve/resolve.js'

const TEXT = '0123456789'

const draft = fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 5 }), fc.constantFrom(0.2, 0.5, 0.8, 1), fc.nat(3)).map(
  ([start, length, score, rank]): Draft => ({
    ...{ type: 'x', start, end: Math.min(start + length, TEXT.length), score, rank },
    ...{ source: 's', first: 0, last: 0, weak: false },
  }),
)
const drafts = fc.array(draft, { maxLength: 12 })

interface Place {
  readonly start: number
  readonly end: number
}

function overlaps(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end
}

function contains(outer: Place, inner: Place): boolean {
  return (
    outer.start <= inner.start && inner.end <= outer.end && !(outer.start === inner.start && outer.end === inner.end)
  )
}

test('what is left lies apart, and whatever went overlaps something better that is left', () => {
  fc.assert(
    fc.property(drafts, (all) => {
      const entities = resolve(TEXT, all, 'flat', 0.5)
      entities.forEach((entity, index) => {
        expect(entities.slice(index + 1).filter((other) => other.start < entity.end)).toEqual([])
        expect(entity.score).toBeGreaterThanOrEqual(0.5)
      })
      for (const lost of all.filter(({ score }) => score >= 0.5)) {
        const winner = entities.find((entity) => overlaps(entity, lost))
        expect(winner).toBeDefined()
        if (!winner) continue
        const better = winner.start < lost.start || (winner.start === lost.start && winner.end >= lost.end)
        expect(better).toBe(true)
        if (winner.start === lost.start && winner.end === lost.end)
          expect(winner.score).toBeGreaterThanOrEqual(lost.score)
      }
    }),
  )
})

test('nested entities hold each other or lie apart, each place once, and depth counts those around', () => {
  fc.assert(
    fc.property(drafts, (all) => {
      const entities = resolve(TEXT, all, 'nested', 0.5)
      for (const entity of entities) {
        const others = entities.filter((other) => other !== entity && overlaps(other, entity))
        for (const other of others) expect(contains(other, entity) || contains(entity, other)).toBe(true)
        expect(entity.depth).toBe(others.filter((other) => contains(other, entity)).length)
      }
      const order = entities.map(({ start, end }) => [start, -end] as const)
      expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || a[1] - b[1]))
    }),
  )
})

test('the outermost of the nested entities are those without overlaps', () => {
  fc.assert(
    fc.property(drafts, (all) => {
      const outermost = resolve(TEXT, all, 'nested', 0.5).filter(({ depth }) => depth === 0)
      expect(outermost.map(({ depth: _, ...entity }) => entity)).toEqual(resolve(TEXT, all, 'flat', 0.5))
    }),
  )
})

test('the order of candidates that differ in rank is of no account', () => {
  const ranked = drafts.map((all) => all.map((it, rank) => ({ ...it, rank })))
  const shuffled = ranked.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      expect(resolve(TEXT, other, 'nested', 0)).toEqual(resolve(TEXT, all, 'nested', 0))
    }),
  )
})
