import type { Draft } from '../match/candidate.js'
import type { Reason } from '../types.js'
import { WEIGHTS } from './weights.js'

/** What is noted of the candidates of one text while it is explained. `extract` notes nothing, and pays for nothing. */
export class Trace {
  readonly #priors = new Map<Draft, number>()
  readonly #reasons = new Map<Draft, Reason[]>()

  /** Remembers what the matchers thought of the candidates. */
  begin(drafts: readonly Draft[]): void {
    for (const draft of drafts) this.#priors.set(draft, draft.score)
  }

  /** Adds what speaks for a candidate, or against it. */
  note(draft: Draft, reason: Reason): void {
    const reasons = this.#reasons.get(draft)
    if (reasons) reasons.push(reason)
    else this.#reasons.set(draft, [reason])
  }

  /** Forgets the evidence for a candidate, which is going to be weighed anew. */
  forget(draft: Draft): void {
    const others = this.reasonsFor(draft).filter(({ kind }) => !(kind in WEIGHTS))
    this.#reasons.set(draft, others)
  }

  /** The score that a candidate came with. */
  priorOf(draft: Draft): number {
    return this.#priors.get(draft) ?? draft.score
  }

  /** What was noted of a candidate, in the order in which it was weighed. */
  reasonsFor(draft: Draft): readonly Reason[] {
    return this.#reasons.get(draft) ?? []
  }
}
