/** What numbers and amounts say. */

/** A share of a hundred. */
export interface PercentValue {
  /** `3.5` for 3.5 %. */
  readonly amount: number
}

/** A number that is no part of anything else. */
export interface NumberValue {
  /** The number. */
  readonly amount: number
}

/** A place in a row. */
export interface OrdinalValue {
  /** `3` for الثالث. */
  readonly number: number
}

/** An amount of money. */
export interface MoneyValue {
  /** How much. */
  readonly amount: number
  /** ISO 4217. Absent where the text leaves it open: 500 ريال. A bare دولار counts as `USD`. */
  readonly currency?: string
}

/** A measured quantity. */
export interface QuantityValue {
  /** How much. */
  readonly amount: number
  /** CLDR unit: `kilometer`, `square-meter`, `celsius`; `degree` where the text does not say of what. */
  readonly unit: string
}
