/** The candidates of annotated text, each with whether it is right: what scores are fitted to and measured on. */

import { createExtractor } from '../../src/index.js'
import type { Explanation, Span } from '../../src/types.js'
import { CORPORA, type Corpus, present } from '../accuracy/corpora.js'
import { samplesOf } from '../accuracy/evaluate.js'
import { placeOf } from '../accuracy/project.js'

/** A candidate that is no part of a longer entity. */
export interface Judged extends Explanation {
  /** What it scores before calibration. */
  readonly raw: number
  /** Whether its place and its type are annotated. */
  readonly right: boolean
}

/**
 * Corpora whose annotation is like the library's. Tweets are left out, since they annotate a place once a tweet; a document holds what its
 * records hold.
 */
export function fittedCorpora(): Corpus[] {
  return present(CORPORA).filter(({ name, unit }) => unit === 'record' && !name.startsWith('idrisi'))
}

/** Types that corpora annotate so differently from the library that they say nothing of its scores (see docs/accuracy.md). */
const INCOMPARABLE: ReadonlySet<string> = new Set(['group', 'law'])

/** Every candidate that was kept or doubted; those that a better one covers say nothing of scores. */
export function judgeCandidates(corpora: readonly Corpus[]): Judged[] {
  const { explain } = createExtractor()
  return corpora.flatMap((corpus) =>
    samplesOf(corpus).flatMap((sample) => {
      const gold = new Set(
        sample.gold.map((mention) => {
          const { first, last } = placeOf(sample, mention)
          return `${corpus.scheme.gold[mention.label]} ${first} ${last}`
        }),
      )
      const candidates = explain(sample.text)
      const kept = candidates.filter(({ outcome }) => outcome.kind === 'kept')
      return candidates.flatMap((candidate) => {
        const type = corpus.scheme.found[candidate.type]
        if (type === undefined || INCOMPARABLE.has(candidate.type) || candidate.outcome.kind === 'beaten') return []
        if (kept.some((one) => coversMore(one, candidate))) return []
        const { first, last } = placeOf(sample, candidate)
        return [{ ...candidate, raw: rawScore(candidate), right: gold.has(`${type} ${first} ${last}`) }]
      })
    }),
  )
}

/** Whether an entity overlaps with a candidate of another place. */
function coversMore(entity: Span, candidate: Span): boolean {
  const apart = entity.end <= candidate.start || candidate.end <= entity.start
  return !apart && (entity.start !== candidate.start || entity.end !== candidate.end)
}

function rawScore({ score, evidence }: Explanation): number {
  return score - (evidence.find(({ kind }) => kind === 'calibrated')?.weight ?? 0)
}
