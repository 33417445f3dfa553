import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCounts, type Counts, countByType, microAverage, NONE, percent, type Scored, scoreOf } from './score.js'

const at = (first: number, last: number, type?: string): Scored => ({ first, last, type })

describe('countByType', () => {
  it('counts what is right in place and type', () => {
    // Ten tokens: PER 0–1, LOC 4, ORG 6–8 are annotated; found are PER 0–1 (right), LOC 4–5 (longer) and LOC 6–8 (another type).
    const gold = [at(0, 1, 'PER'), at(4, 4, 'LOC'), at(6, 8, 'ORG')]
    const found = [at(0, 1, 'PER'), at(4, 5, 'LOC'), at(6, 8, 'LOC')]
    expect(Object.fromEntries(countByType(gold, found))).toEqual({
      PER: { gold: 1, found: 1, correct: 1 },
      LOC: { gold: 1, found: 2, correct: 0 },
      ORG: { gold: 1, found: 0, correct: 0 },
    })
  })

  it('counts nothing of nothing', () => {
    expect(countByType([], []).size).toBe(0)
    expect(countByType([at(0, 0, 'PER')], []).get('PER')).toEqual({ gold: 1, found: 0, correct: 0 })
    expect(countByType([], [at(0, 0, 'PER')]).get('PER')).toEqual({ gold: 0, found: 1, correct: 0 })
  })

  it('passes over what is not scored', () => {
    expect(countByType([at(0, 0)], [at(0, 0), at(2, 2)]).size).toBe(0)
    expect(countByType([at(0, 0)], [at(0, 0, 'LOC')]).get('LOC')).toEqual({ gold: 0, found: 1, correct: 0 })
  })

  it('counts once what is found twice in one token: سوريا-لبنان', () => {
    expect(countByType([at(3, 3, 'LOC')], [at(3, 3, 'LOC'), at(3, 3, 'LOC')]).get('LOC')).toEqual({
      gold: 1,
      found: 1,
      correct: 1,
    })
  })
})

describe('scoreOf', () => {
  it('computes the ratios in per cent', () => {
    // P = 6/8, R = 6/12, F1 = 2·6/(8+12)
    expect(scoreOf({ gold: 12, found: 8, correct: 6 })).toEqual({
      gold: 12,
      found: 8,
      correct: 6,
      precision: 75,
      recall: 50,
      f1: 60,
    })
  })

  it('is 0 over nothing', () => {
    expect(scoreOf(NONE)).toMatchObject({ precision: 0, recall: 0, f1: 0 })
    expect(scoreOf({ gold: 3, found: 0, correct: 0 })).toMatchObject({ precision: 0, recall: 0, f1: 0 })
    expect(scoreOf({ gold: 0, found: 3, correct: 0 })).toMatchObject({ precision: 0, recall: 0, f1: 0 })
    expect(percent(1, 0)).toBe(0)
  })
})

describe('microAverage', () => {
  it('adds the counts up before it divides', () => {
    const counts = new Map<string, Counts>([
      ['PER', { gold: 10, found: 5, correct: 5 }],
      ['LOC', { gold: 30, found: 35, correct: 25 }],
      ['DATE', { gold: 100, found: 0, correct: 0 }],
    ])
    // P = 30/40, R = 30/40
    expect(microAverage(counts, ['PER', 'LOC', 'ORG'])).toMatchObject({ precision: 75, recall: 75, f1: 75, gold: 40 })
  })

  it('sums samples', () => {
    const total = new Map<string, Counts>()
    addCounts(total, new Map([['PER', { gold: 1, found: 2, correct: 1 }]]))
    addCounts(total, new Map([['PER', { gold: 3, found: 1, correct: 0 }]]))
    expect(total.get('PER')).toEqual({ gold: 4, found: 3, correct: 1 })
  })
})

/**
 * How conlleval counts, written after its own definition and on nothing of ours: it reads the tags of one token after the other,
 * and a chunk is correct if in both columns it starts at the same token, ends at the same token, and has the same type throughout.
 */
function conlleval(gold: readonly string[], guessed: readonly string[]): Map<string, Counts> {
  const parse = (tag: string | undefined): [string, string] => {
    const [, mark = 'O', type = ''] = /^([BI])-(.*)$/.exec(tag ?? 'O') ?? []
    return [mark, type]
  }
  const ends = (before: string | undefined, now: string | undefined): boolean => {
    const [[mark, type], [nextMark, nextType]] = [parse(before), parse(now)]
    return mark !== 'O' && (nextMark !== 'I' || nextType !== type)
  }
  const starts = (before: string | undefined, now: string | undefined): boolean => {
    const [[mark, type], [nextMark, nextType]] = [parse(before), parse(now)]
    return nextMark === 'B' || (nextMark === 'I' && (mark === 'O' || nextType !== type))
  }
  const counts = new Map<string, { gold: number; found: number; correct: number }>()
  const of = (type: string) => {
    const found = counts.get(type) ?? { gold: 0, found: 0, correct: 0 }
    counts.set(type, found)
    return found
  }
  let inCorrect = ''
  for (let token = 0; token <= gold.length; token++) {
    const [lastGold, nowGold] = [gold[token - 1], gold[token]]
    const [lastGuess, nowGuess] = [guessed[token - 1], guessed[token]]
    if (inCorrect) {
      if (ends(lastGold, nowGold) && ends(lastGuess, nowGuess)) {
        of(inCorrect).correct++
        inCorrect = ''
      } else if (ends(lastGold, nowGold) !== ends(lastGuess, nowGuess)) inCorrect = ''
    }
    const [goldType, guessType] = [parse(nowGold)[1], parse(nowGuess)[1]]
    if (starts(lastGold, nowGold) && starts(lastGuess, nowGuess) && goldType === guessType) inCorrect = goldType
    if (starts(lastGold, nowGold)) of(goldType).gold++
    if (starts(lastGuess, nowGuess)) of(guessType).found++
  }
  return counts
}

describe('agreement with conlleval', () => {
  /** Chunks as lengths: [tokens before it, its tokens, its type]. */
  const chunks = fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 3 }), fc.constantFrom('PER', 'LOC', 'ORG')), {
    maxLength: 6,
  })
  const LENGTH = 40

  function tagged(row: readonly (readonly [number, number, string])[]): { spans: Scored[]; tags: string[] } {
    const tags = Array<string>(LENGTH).fill('O')
    const spans: Scored[] = []
    let token = 0
    for (const [gap, length, type] of row) {
      token += gap
      spans.push(at(token, token + length - 1, type))
      for (let index = 0; index < length; index++) tags[token + index] = `${index === 0 ? 'B' : 'I'}-${type}`
      token += length
    }
    return { spans, tags }
  }

  it('holds for any two annotations', () => {
    fc.assert(
      fc.property(chunks, chunks, (a, b) => {
        const [gold, guessed] = [tagged(a), tagged(b)]
        const expected = conlleval(gold.tags, guessed.tags)
        expect(Object.fromEntries(countByType(gold.spans, guessed.spans))).toEqual(Object.fromEntries(expected))
      }),
      { numRuns: 500 },
    )
  })

  it('holds for its finer points', () => {
    // Two neighbours of one type are two chunks; a chunk that is found cut in two is wrong three times.
    const gold = tagged([
      [0, 1, 'LOC'],
      [0, 2, 'LOC'],
      [1, 3, 'ORG'],
    ])
    const guessed = tagged([
      [0, 1, 'LOC'],
      [0, 2, 'LOC'],
      [1, 1, 'ORG'],
      [0, 2, 'ORG'],
    ])
    expect(Object.fromEntries(countByType(gold.spans, guessed.spans))).toEqual({
      LOC: { gold: 2, found: 2, correct: 2 },
      ORG: { gold: 1, found: 2, correct: 0 },
    })
    expect(Object.fromEntries(conlleval(gold.tags, guessed.tags))).toEqual({
      LOC: { gold: 2, found: 2, correct: 2 },
      ORG: { gold: 1, found: 2, correct: 0 },
    })
  })
})
