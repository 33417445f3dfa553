import type { Draft } from '../match/candidate.js'
import { finalScore } from '../refine/calibrate.js'
import type { Trace } from '../refine/trace.js'
import type { Explanation, Outcome, Overlap } from '../types.js'
import { choose, inOrder, toEntity } from './resolve.js'

/** Says of each candidate what proposed it, what was weighed and what became of it. */
export function explainCandidates(
  text: string,
  drafts: readonly Draft[],
  overlap: Overlap,
  minScore: number,
  trace: Trace,
): Explanation[] {
  const kept = choose(drafts, overlap, minScore).map(({ draft }) => draft)
  const ordered = [...drafts].sort(inOrder)
  let passed = 0
  return ordered.map((draft) => {
    // Entities that end before this candidate overlap with no later one either.
    while (passed < kept.length && (kept[passed] as Draft).end <= draft.start) passed++
    const { value: _value, depth: _depth, ...entity } = toEntity(text, draft, undefined)
    return {
      ...entity,
      ...(draft.rule !== undefined && { rule: draft.rule }),
      prior: trace.priorOf(draft),
      evidence: trace.reasonsFor(draft),
      outcome: outcomeOf(draft, kept, passed, minScore),
    }
  })
}

/** @param from - Where in `kept` the search for what beat it may begin. */
function outcomeOf(draft: Draft, kept: readonly Draft[], from: number, minScore: number): Outcome {
  if (finalScore(draft) < minScore) return { kind: 'below minScore' }
  let winner: Draft | undefined
  for (let at = from; at < kept.length; at++) {
    const other = kept[at] as Draft
    if (other === draft) return { kind: 'kept' }
    if (other.start >= draft.end) break
    if (other.end > draft.start && !winner) winner = other
  }
  // What scores enough and is not kept overlaps with something that is.
  const { type, start, end } = winner as Draft
  return { kind: 'beaten', by: { type, start, end } }
}
