import type { Entity, EntityType, Explanation, Span } from 'aalam'

/** What the reader can set. */
export interface Settings {
  readonly types: readonly EntityType[]
  readonly fuzzy: boolean
  readonly nested: boolean
  readonly minScore: number
}

/** What the page asks of the worker: the entities of a text, or what was considered at a place in it. */
export interface Request {
  readonly text: string
  readonly settings: Settings
  /** The place; without it, entities are asked for. */
  readonly explain?: Span
}

/** What the worker answers. */
export type Answer =
  | {
      readonly kind: 'entities'
      readonly entities: readonly Entity[]
      /** How long the search took, in milliseconds. */
      readonly duration: number
    }
  | {
      readonly kind: 'explanations'
      readonly explanations: readonly Explanation[]
      /** As it was asked for. */
      readonly explain: Span
    }
