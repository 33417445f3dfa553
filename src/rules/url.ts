/** Web addresses: `https://example.org/a`, `www.example.org`, `example.com`. Off by default. */
import type { UrlValue } from '../types.js'
import { pieceMatcher } from './pieces.js'

/** The last parts of names that count without a scheme; other words with a dot between them may be no address. */
const ENDINGS = new Set(
  `com net org edu gov info int mil biz io co me tv app dev ai news online site
  ae bh dz eg iq jo km kw lb ly ma mr om ps qa sa sd so sy tn ye uk fr de es it ru tr ir eu us ca`.split(/\s+/),
)
/** An address with a scheme or www, or a name of a host. It begins where no letter, digit or sign of a name stands before. */
const ADDRESS =
  /(?<![A-Za-z0-9@._-])(?:(https?:\/\/|www\.)[^\s<>"«»“”،؛\u200e\u200f\u202a-\u202e\u2066-\u2069]+|(?:[A-Za-z0-9-]{1,63}\.){1,6}([A-Za-z]{2,6})(?![A-Za-z0-9@-])(?:\/[^\s<>"«»“”،؛]*)?)/gi

/**
 * Web addresses.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam/core'
 * import { url } from 'aalam/rules'
 *
 * createExtractor({ matchers: [url], types: ['url'] }).extract('زوروا www.example.org اليوم').map(({ text }) => text) // => ['www.example.org']
 * ```
 *
 * @category Matchers
 */
export const url = pieceMatcher<'url', UrlValue>('url', ADDRESS, (match) => {
  const [text, opening, ending] = match
  if (!opening && !ENDINGS.has((ending ?? '').toLowerCase())) return undefined
  const address = withoutTail(text)
  if (address.length <= (opening?.length ?? 0)) return undefined
  const scheme = /^https?:/i.test(address) ? '' : 'https://'
  return { value: { url: scheme + address }, length: address.length, score: opening ? 0.99 : 0.85 }
})

/** An address without the punctuation of the sentence around it. */
function withoutTail(text: string): string {
  // A closing parenthesis belongs to the sentence, unless the address has opened it.
  let excess = text.split(')').length - text.split('(').length
  let end = text.length
  for (; end > 0; end--) {
    const sign = text[end - 1] as string
    if (sign === ')' ? excess-- <= 0 : !".,;:!?؟'…]}*_".includes(sign)) break
  }
  return text.slice(0, end)
}
