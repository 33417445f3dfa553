/** One entity, or one value, and sentences that name it. In each sentence `[` and `]` mark the one span expected. */
export interface Case {
  readonly type: string
  /** The gazetteer entry. Left out where the entry has no agreed id, or where a rule finds the name. */
  readonly id?: string
  /** The fields of the entity's value that must be equal; it may have others. */
  readonly value?: Readonly<Record<string, unknown>>
  readonly sentences: readonly string[]
}

/** A sentence in which no entity of the type `not` may be found; `'any'`: no entity at all. */
export interface Negative {
  readonly sentence: string
  readonly note: string
  readonly not: string
}
