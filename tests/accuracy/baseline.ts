/** The landed figures, below which none may fall. */
import { readFileSync, writeFileSync } from 'node:fs'
import { averageScore, type Evaluation, typeScore } from './evaluate.js'
import { typesOf } from './scheme.js'

/** F1 in per cent: the micro-averages of a corpus, and its types. */
export interface Figures {
  readonly averages: Readonly<Record<string, number>>
  readonly types: Readonly<Record<string, number>>
}

/** Figures by corpus. */
export type Baseline = Readonly<Record<string, Figures>>

/** How far a micro-F1 may fall. */
export const TOLERANCE = 0.3

const FILE = new URL('baseline.json', import.meta.url)

/** The figures that stand in baseline.json. */
export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Baseline
}

/** Puts figures into baseline.json; those of corpora that were not run stay. */
export function writeBaseline(figures: Baseline): void {
  writeFileSync(FILE, `${JSON.stringify({ ...readBaseline(), ...figures }, null, 2)}\n`)
}

/** The figures of some evaluations, two digits after the point. */
export function figuresOf(evaluations: readonly Evaluation[]): Baseline {
  const round = (value: number): number => Math.round(100 * value) / 100
  return Object.fromEntries(
    evaluations.map((evaluation) => {
      const { name, scheme } = evaluation.corpus
      const averages = Object.keys(scheme.averages).map((average) => [
        average,
        round(averageScore(evaluation, average).f1),
      ])
      const types = typesOf(scheme).flatMap((type) => {
        const score = typeScore(evaluation, type)
        return score && score.gold > 0 ? [[type, round(score.f1)]] : []
      })
      return [name, { averages: Object.fromEntries(averages), types: Object.fromEntries(types) }]
    }),
  )
}

/**
 * What has fallen too far, a line each, with the types that fell. Corpora that were not run are passed over.
 */
export function fallenBelow(baseline: Baseline, now: Baseline): string[] {
  return Object.entries(baseline).flatMap(([corpus, { averages, types }]) => {
    const current = now[corpus]
    if (!current) return []
    const fallen = Object.entries(types)
      .map(([type, before]) => ({ type, fall: before - (current.types[type] ?? 0) }))
      .filter(({ fall }) => fall > 0.005)
      .sort((a, b) => b.fall - a.fall)
      .map(({ type, fall }) => `${type} by ${fall.toFixed(2)}`)
    return Object.entries(averages).flatMap(([average, before]) => {
      const after = current.averages[average] ?? 0
      // Both have two digits after the point, and differences of these are not exact.
      if (before - after <= TOLERANCE + 1e-6) return []
      return [
        `${corpus}: micro-F1 over ${average} fell from ${before.toFixed(2)} to ${after.toFixed(2)}; types that fell: ${fallen.join(', ') || 'none'}`,
      ]
    })
  })
}
