/**
 * Makes probabilities of scores: of the entities that score 0.7, seven of ten are right. It is Platt scaling (Platt 1999), one for each
 * type and what proposes it.
 */
import type { Draft } from '../match/candidate.js'
import { CALIBRATION } from './calibration.js'
import { toLogOdds, toProbability } from './log-odds.js'
import type { Trace } from './trace.js'

/** A candidate that scores less before calibration is not believed. */
const BELIEVED = 0.5
/** What is believed scores at least so much, and what is not scores less; it is the default of the option `minScore`. */
export const LEAST_BELIEVED = 0.35
const MOST_DOUBTED = 0.34

/** Tells how likely candidates are right; the scores of those of a user's own types and matchers are taken as they are. */
export function calibrate(drafts: readonly Draft[], trace?: Trace): void {
  for (const draft of drafts) {
    const fitted = CALIBRATION[draft.source]?.[draft.type]
    if (!fitted) continue
    const { score } = draft
    const [intercept, slope] = fitted
    const probability = toProbability(intercept + slope * toLogOdds(score))
    draft.probability = score < BELIEVED ? Math.min(MOST_DOUBTED, probability) : Math.max(LEAST_BELIEVED, probability)
    trace?.note(draft, { kind: 'calibrated', weight: draft.probability - score })
  }
}

/** What the entity scores that a candidate becomes. */
export function finalScore({ probability, score }: Draft): number {
  return probability ?? score
}
