/** Whether a text speaks of sport at some place: clubs are named after cities, and فاز برشلونة is no city. */

import { foldedToken } from '../lexicon/name-index.js'
import { phrases } from '../lexicon/phrases.js'
import { endOffset, startOffset } from '../match/candidate.js'
import { foldString, normalize } from '../normalize/normalize.js'
import { hashOf } from '../tokenize/hash.js'
import type { Tokens } from '../tokenize/tokenize.js'
import type { Span } from '../types.js'

const WORDS = phrases(
  'مباراة، مباراته، المباراة، مباريات، المباريات، الدوري، دوري، كأس، الكأس، هدف، هدفا، هدفين، أهداف، الهدف، ' +
    'هدفه، فاز، فوز، فوزه، الفوز، خسر، خسارة، تعادل، التعادل، سجل، تأهل، مدرب، المدرب، لاعب، لاعبو، لاعبي، ' +
    'اللاعب، مهاجم، حارس، مرمى، ملعب، ملعبه، الفريق، فريق، النادي، نادي، البطولة، نقطة، صدارة، الترتيب، الشوط، ' +
    'مواجهة، انتقل، صفقة',
)
const folded = new Set(WORDS.map(foldString))
/** Their hashes, so that few tokens need be spelt out. */
const hashes = new Set(
  WORDS.map((word) => {
    const { letters, length } = normalize(word)
    return hashOf(letters, 0, length)
  }),
)

/** How far around a name its context goes, in tokens. */
const REACH = 12
/** How many words of sport there must be. */
const FEWEST = 2

/** From the first to the last of the words around a token that make a report on sport of it; `undefined` where they are too few. */
export function sportAround(tokens: Tokens, token: number): Span | undefined {
  let first = -1
  for (let near = Math.max(0, token - REACH), count = 0; near < Math.min(tokens.length, token + REACH); near++) {
    if (!hashes.has(tokens.hash[near] as number) || !folded.has(foldedToken(tokens, near))) continue
    if (first < 0) first = near
    if (++count >= FEWEST) return { start: startOffset(tokens, first), end: endOffset(tokens, near) }
  }
  return undefined
}
