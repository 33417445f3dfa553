/** The names that go in. */

/** One thing that a gazetteer knows, with every name it goes by. */
export interface Entry<Value = unknown> {
  /** Stable identifier within the gazetteer's type. */
  readonly id: string
  /** The canonical name, which is matched too. */
  readonly name: string
  /** Other names that mean the entry wherever they stand. */
  readonly aliases?: readonly string[]
  /** Names that mean it only with evidence: after a title, or where the text also holds a full name. */
  readonly weak?: readonly string[]
  /** Masculine singulars (مصري) that take the sound endings: feminine, dual and plurals, with and without the article, are matched. */
  readonly stems?: readonly string[]
  /** The English name. */
  readonly english?: string
  /** Other names in Latin letters. */
  readonly latin?: readonly string[]
  /** Becomes the entity's `value`. */
  readonly value?: Value
}

/**
 * Names of one type. Make one with {@link defineGazetteer}, or take them from `aalam/gazetteers`.
 */
export interface Gazetteer<Type extends string = string, Value = unknown> {
  /** The type of the entities that it yields, or of the class that rules refer to. */
  readonly type: Type
  /** The entries. Those of the packaged gazetteers are decoded when first read. */
  readonly entries: readonly Entry<Value>[]
  /** `false` for words that rules need (months, given names) and that are no entities by themselves. */
  readonly entity?: boolean
}

/** A gazetteer whose entries are entities. */
export interface EntityGazetteer<Type extends string = string, Value = unknown> extends Gazetteer<Type, Value> {
  /** Its entries are entities by themselves. */
  readonly entity: true
}

/** A gazetteer of words that rules need and that are no entities by themselves: months, given names. */
export interface WordGazetteer<Type extends string = string, Value = unknown> extends Gazetteer<Type, Value> {
  /** Its entries are no entities. */
  readonly entity: false
}
