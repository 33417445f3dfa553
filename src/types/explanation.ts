/** Why an extractor returns what it returns. */
import type { Source } from './entity.js'
import type { Proclitic, Span } from './span.js'

/**
 * Something that speaks for a candidate, or against it.
 *
 * @example
 * ```ts
 * import { explain } from 'aalam'
 *
 * const [mali] = explain('دولة مالي').filter(({ type }) => type === 'country')
 * const [reason] = mali.evidence
 * reason.kind // => 'head noun of its kind before'
 * reason.weight > 0 // => true
 * reason.span // => { start: 0, end: 4 }
 * ```
 *
 * @category Explaining
 */
export interface Reason {
  /** What kind of evidence it is, in words. docs/scores.md lists the kinds. */
  readonly kind: string
  /** What it adds to the score: above 0 it speaks for the candidate, below 0 against it. */
  readonly weight: number
  /** The words that give it, where some do. */
  readonly span?: Span
}

/**
 * What became of a candidate.
 *
 * @example
 * ```ts
 * import { explain } from 'aalam'
 *
 * const [mali] = explain('عجز مالي')
 * mali.outcome // => { kind: 'below minScore' }
 * ```
 *
 * @category Explaining
 */
export type Outcome =
  | {
      /** It is one of the entities. */
      readonly kind: 'kept'
    }
  | {
      /** It scores less than the option `minScore` asks for. */
      readonly kind: 'below minScore'
    }
  | {
      /** It overlaps with an entity that was preferred. */
      readonly kind: 'beaten'
      /** That entity. */
      readonly by: Span & {
        /** Its type. */
        readonly type: string
      }
    }

/**
 * A candidate that an extractor considered, and what became of it.
 *
 * @example
 * ```ts
 * import { explain } from 'aalam'
 *
 * const [moscow] = explain('موسكو').filter(({ outcome }) => outcome.kind === 'kept')
 * const { type, text, source } = moscow
 * const shown = { type, text, source }
 * shown // => { type: 'location', text: 'موسكو', source: 'gazetteer' }
 * ```
 *
 * @category Explaining
 */
export interface Explanation extends Span {
  /** The type of the entity that it is, or would have been. */
  readonly type: string
  /** The text itself. */
  readonly text: string
  /** Identifier of the gazetteer entry, if there is one. */
  readonly id?: string
  /** The entry's canonical name, if there is one. */
  readonly name?: string
  /** What proposed it. */
  readonly source: Source
  /** The name of the rule that proposed it, where `source` is `'rule'`. */
  readonly rule?: string
  /** The particle that is written together with it, if there is one. */
  readonly proclitic?: Proclitic
  /** What it scored when it was proposed, 0–1. */
  readonly prior: number
  /** What was found for it and against it, in the order in which it was weighed. */
  readonly evidence: readonly Reason[]
  /** What it scores with the evidence, 0–1. */
  readonly score: number
  /** What became of it. */
  readonly outcome: Outcome
}
