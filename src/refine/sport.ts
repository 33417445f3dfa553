/** Whether a text speaks of sport at some place: clubs are named after cities, and فاز برشلونة is no city. */

import { foldedToken } from '../lexicon/name-index.js'
import { phrases } from '../lexicon/phrases.js'
import { foldString } from '../normalize/normalize.js'
import type { Tokens } from '../tokenize/tokenize.js'

const WORDS = phrases(
  'مباراة، مباراته، المباراة، مباريات، المباريات، الدوري، دوري، كأس، الكأس، هدف، هدفا، هدفين، أهداف، الهدف، ' +
    'هدفه، فاز، فوز، فوزه، الفوز، خسر، خسارة، تعادل، التعادل، سجل، تأهل، مدرب، المدرب، لاعب، لاعبو، لاعبي، ' +
    'اللاعب، مهاجم، حارس، مرمى، ملعب، ملعبه، الفريق، فريق، النادي، نادي، البطولة، نقطة، صدارة، الترتيب، الشوط، ' +
    'مواجهة، انتقل، صفقة',
)
const folded = new Set(WORDS.map(foldString))

/** How far around a name its context goes, in tokens. */
const REACH = 12
/** How many words of sport there must be. */
const FEWEST = 2

/** Whether the tokens around one are those of a report on sport. */
export function isSportAround(tokens: Tokens, token: number): boolean {
  let count = 0
  for (let near = Math.max(0, token - REACH); near < Math.min(tokens.length, token + REACH); near++) {
    if (folded.has(foldedToken(tokens, near)) && ++count >= FEWEST) return true
  }
  return false
}
