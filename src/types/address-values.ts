/** What addresses and tags say. */

/**
 * A web address.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 *
 * const { extract } = createExtractor({ types: ['url'] })
 * extract('www.example.org')[0]?.value // => { url: 'https://www.example.org' }
 * ```
 *
 * @category Values
 */
export interface UrlValue {
  /** The address, with a scheme: `https://` is put before one that has none. */
  readonly url: string
}

/**
 * An e-mail address.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 *
 * const { extract } = createExtractor({ types: ['email'] })
 * extract('press@example.org')[0]?.value // => { email: 'press@example.org' }
 * ```
 *
 * @category Values
 */
export interface EmailValue {
  /** The address. */
  readonly email: string
}

/**
 * A hashtag or a mention.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 *
 * const { extract } = createExtractor({ types: ['hashtag'] })
 * extract('#مهرجان_بيروت')[0]?.value // => { tag: 'مهرجان_بيروت' }
 * ```
 *
 * @category Values
 */
export interface TagValue {
  /** The tag without its sign, its words as they stand. */
  readonly tag: string
}

/**
 * A telephone number.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 *
 * const { extract } = createExtractor({ types: ['phone'] })
 * extract('+20 2 2345 6789 تحويلة 12')[0]?.value // => { number: '+20223456789', extension: '12' }
 * ```
 *
 * @category Values
 */
export interface PhoneValue {
  /** Its digits as 0–9, after `+` where the text has that. */
  readonly number: string
  /** The extension, as digits. */
  readonly extension?: string
}
