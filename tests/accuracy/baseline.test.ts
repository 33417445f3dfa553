import { describe, expect, it } from 'vitest'
import { type Baseline, fallenBelow, figuresOf, readBaseline, TOLERANCE } from './baseline.js'
import { CORPORA, missingLine, present } from './corpora.js'
import { runCorpora } from './run.js'

const LIMIT_OF_THE_RUN = 60_000

describe('the baseline', () => {
  it(
    `holds: no micro-F1 falls by more than ${TOLERANCE}`,
    () => {
      const missing = missingLine()
      if (missing) console.log(missing)
      expect(fallenBelow(readBaseline(), figuresOf(runCorpora(present(CORPORA))))).toEqual([])
    },
    LIMIT_OF_THE_RUN,
  )

  it('has every corpus', () => {
    expect(Object.keys(readBaseline()).sort()).toEqual(CORPORA.map(({ name }) => name).sort())
  })
})

describe('fallenBelow', () => {
  const figures = (micro: number, types: Record<string, number>): Baseline => ({
    news: { averages: { 'PER, LOC, ORG': micro }, types },
  })

  it('lets figures rise, stay, and fall a little', () => {
    const before = figures(70, { PER: 60 })
    expect(fallenBelow(before, figures(75, { PER: 70 }))).toEqual([])
    expect(fallenBelow(before, before)).toEqual([])
    expect(fallenBelow(before, figures(69.7, { PER: 55 }))).toEqual([])
  })

  it('names the types that fell, the furthest first', () => {
    const before = figures(70, { PER: 60, LOC: 80, ORG: 50 })
    expect(fallenBelow(before, figures(69.69, { PER: 59.5, LOC: 80.1, ORG: 48 }))).toEqual([
      'news: micro-F1 over PER, LOC, ORG fell from 70.00 to 69.69; types that fell: ORG by 2.00, PER by 0.50',
    ])
  })

  it('takes a type that is found no more for 0', () => {
    expect(fallenBelow(figures(70, { PER: 60 }), figures(40, {}))[0]).toContain('PER by 60.00')
  })

  it('passes over corpora that were not run', () => {
    expect(fallenBelow(figures(70, {}), {})).toEqual([])
  })
})
