/**
 * Makes probabilities of scores: of the entities that score 0.7, seven of ten are right. It is Platt scaling (Platt 1999), one for each
 * rule, and for the gazetteers and the other layers one a type.
 */
import { isPacked } from '../lexicon/gazetteer.js'
import type { Draft } from '../match/candidate.js'
import { BELIEVED } from './belief.js'
import { CALIBRATION } from './calibration.js'
import { toLogOdds, toProbability } from './log-odds.js'
import type { Trace } from './trace.js'

/** What is believed scores at least so much, and what is not scores less; it is the default of the option `minScore`. */
export const LEAST_BELIEVED = 0.35
const MOST_DOUBTED = 0.34
/** Probabilities are told in hundredths: the fit is no finer. */
const DIGITS = 100

/** Tells how likely candidates are right; the scores of a user's own names and matchers, and of rules without a line, are taken as they are. */
export function calibrate(drafts: readonly Draft[], trace?: Trace): void {
  for (const draft of drafts) {
    const fitted = draft.calibration ?? (isOfTheirs(draft) ? undefined : CALIBRATION[draft.source]?.[draft.type])
    if (!fitted) continue
    const { score } = draft
    const [intercept, slope] = fitted
    const probability = toProbability(intercept + slope * toLogOdds(score))
    const bounded = score < BELIEVED ? Math.min(MOST_DOUBTED, probability) : Math.max(LEAST_BELIEVED, probability)
    draft.probability = Math.round(bounded * DIGITS) / DIGITS
    trace?.note(draft, { kind: 'calibrated', weight: draft.probability - score })
  }
}

/** What the entity scores that a candidate becomes. */
export function finalScore({ probability, score }: Draft): number {
  return probability ?? score
}

/** Whether it is a name of a user's own gazetteer, of which annotated text says nothing. */
function isOfTheirs({ entry }: Draft): boolean {
  return entry !== undefined && !isPacked(entry.gazetteer)
}
