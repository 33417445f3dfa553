/** E-mail addresses: `name@example.org`. Off by default. */
import type { EmailValue } from '../types.js'
import { pieceMatcher } from './pieces.js'

const ADDRESS = /(?<![\w.+-])[\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![\w@-])/g

/**
 * E-mail addresses.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam/core'
 * import { email } from 'aalam/rules'
 *
 * createExtractor({ matchers: [email], types: ['email'] }).extract('اكتبوا إلى press@example.org').map(({ text }) => text) // => ['press@example.org']
 * ```
 *
 * @category Matchers
 */
export const email = pieceMatcher<'email', EmailValue>('email', ADDRESS, ([text]) =>
  text.startsWith('.') ? undefined : { value: { email: text }, score: 0.99 },
)
