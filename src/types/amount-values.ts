/** What numbers and amounts say. */

/**
 * A share of a hundred.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('اثنا عشر في المئة')[0]?.value // => { amount: 12 }
 * ```
 *
 * @category Values
 */
export interface PercentValue {
  /** `3.5` for 3.5 %. */
  readonly amount: number
}

/**
 * A number that is no part of anything else.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 *
 * const { extract } = createExtractor({ types: ['number'] })
 * extract('ألف ومئتان وخمسون')[0]?.value // => { amount: 1250 }
 * ```
 *
 * @category Values
 */
export interface NumberValue {
  /** The number. */
  readonly amount: number
}

/**
 * A place in a row.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 *
 * const { extract } = createExtractor({ types: ['ordinal'] })
 * extract('الحادي والعشرون')[0]?.value // => { number: 21 }
 * ```
 *
 * @category Values
 */
export interface OrdinalValue {
  /** `3` for الثالث. */
  readonly number: number
}

/**
 * An amount of money.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('3.5 مليارات ريال سعودي')[0]?.value // => { amount: 3500000000, currency: 'SAR' }
 * extract('500 ريال')[0]?.value // => { amount: 500 }
 * ```
 *
 * @category Values
 */
export interface MoneyValue {
  /** How much. */
  readonly amount: number
  /** ISO 4217. Absent where the text leaves it open: 500 ريال. A bare دولار counts as `USD`. */
  readonly currency?: string
}

/**
 * A measured quantity.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 *
 * extract('لتر ونصف')[0]?.value // => { amount: 1.5, unit: 'liter' }
 * ```
 *
 * @category Values
 */
export interface QuantityValue {
  /** How much. */
  readonly amount: number
  /** CLDR unit: `kilometer`, `square-meter`, `celsius`; `degree` where the text does not say of what. */
  readonly unit: string
}
