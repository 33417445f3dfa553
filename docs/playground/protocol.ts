import type { Entity, EntityType } from 'aalam'

/** What the reader can set. */
export interface Settings {
  readonly types: readonly EntityType[]
  readonly fuzzy: boolean
  readonly nested: boolean
  readonly minScore: number
}

/** What the page asks of the worker. */
export interface Request {
  /** Counts up, so that an answer can be told from a later one. */
  readonly id: number
  readonly text: string
  readonly settings: Settings
}

/** What the worker answers. */
export interface Answer {
  readonly id: number
  readonly entities: readonly Entity[]
  /** How long the search took, in milliseconds. */
  readonly duration: number
}
