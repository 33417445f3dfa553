/** What the words around a name say that a text is about: clubs are named after cities, companies after people. */

import { foldedToken } from '../lexicon/name-index.js'
import { phrases } from '../lexicon/phrases.js'
import { endOffset, startOffset } from '../match/candidate.js'
import { foldString, normalize } from '../normalize/normalize.js'
import { hashOf } from '../tokenize/hash.js'
import { NUMBER_TOKEN, PUNCTUATION_TOKEN, type Tokens } from '../tokenize/tokenize.js'
import type { Span } from '../types.js'

/** Folded words, with their hashes, so that few tokens need be spelt out. */
export interface Topic {
  readonly words: ReadonlySet<string>
  readonly hashes: ReadonlySet<number>
}

function topic(list: string): Topic {
  const words = phrases(list)
  const hash = (word: string): number => {
    const { letters, length } = normalize(word)
    return hashOf(letters, 0, length)
  }
  return { words: new Set(words.map(foldString)), hashes: new Set(words.map(hash)) }
}

export const SPORT = topic(
  'مباراة، مباراته، المباراة، مباريات، المباريات، الدوري، دوري، كأس، الكأس، هدف، هدفا، هدفين، أهداف، الهدف، ' +
    'هدفه، فاز، فوز، فوزه، الفوز، خسر، خسارة، تعادل، التعادل، سجل، تأهل، مدرب، المدرب، لاعب، لاعبو، لاعبي، ' +
    'اللاعب، مهاجم، حارس، مرمى، ملعب، ملعبه، الفريق، فريق، النادي، نادي، البطولة، نقطة، صدارة، الترتيب، الشوط، ' +
    'مواجهة، انتقل، صفقة، ماتش، الماتش، ديربي، الديربي، كلاسيكو، الكلاسيكو، موسمين، الجولة، نهائي، النهائي، ' +
    'استاد، الدقيقة، ثنائية، ثلاثية، هاتريك، ركلات، مهاجمه، مهاجما، حارسه، مدربه، لاعبه، نجم، تعاقد، التعاقد',
)

export const BUSINESS = topic(
  'شركة، الشركة، شركات، سيارة، سيارات، السيارات، سياراتها، لسيارات، للسيارات، طائرات، طائراتها، إنتاج، إنتاجها، مصنع، مصانع، مصانعها، مبيعات، مبيعاتها، ' +
    'أسهم، أسهمها، سهم، أرباح، أرباحها، خسائر، خسائرها، إيرادات، إيراداتها، طراز، طرازات، موديل، منتجات، منتجاتها، هواتف، هاتف، هواتفها، ' +
    'صفقة، صفقات، عملاق، عملاقة، المصنعة، صانعة، استحواذ، استحوذت، مستثمرين، تسريح، موظفيها',
)

/** What is told of the sun, the earth and the planets. */
export const ASTRONOMY = topic(
  'كوكب، كواكب، الكوكب، الكواكب، كوكبي، لكوكب، بكوكب، والكواكب، للكواكب، كوكبا، مدار، المدار، مداره، مدارها، مدارات، يدور، تدور، وتدور، دوران، دورانه، دورانها، ' +
    'الدوران، بالدوران، محور، محورها، محوره، كويكب، كويكبات، الكويكب، الكويكبات، كوكبة، كوكبات، الكوكبات، البروج، مذنب، مذنبات، المذنبات، نجم، النجم، النجوم، نجوم، مجرة، المجرة، ' +
    'فلك، الفلك، فلكي، فلكية، الفلكي، الفلكية، الفلكيون، الفلكيين، جاذبية، الجاذبية، بجاذبية، الشمسي، الشمسية، تلسكوب، التلسكوب، مسبار، المسبار، مركبة، المركبة، للمركبة، ' +
    'الفضائية، فضائية، الفضاء، للفضاء، ضوئية، فلكيا، جرم، أجرام، الأجرام، قمرا، أقمار، عطارد، زحل، المريخ، نبتون، أورانوس، بلوتو، كسوف، خسوف، اقتران، سطح، لسطح، قطر',
)

/** What clubs do to each other. The verbs are masculine, as clubs are; cities are feminine. And what it is called when they meet. */
const RESULTS = topic(
  'فاز، يفوز، فوز، بفوز، خسر، يخسر، خسارة، تعادل، يتعادل، هزم، يهزم، هزيمة، تغلب، يتغلب، سحق، يسحق، اكتسح، يكتسح، أقصى، يواجه، واجه، يلاقي، لاقى، ' +
    'مباراة، لمباراة، بمباراة، مباراتي، ماتش، ديربي، كلاسيكو',
)

/** The verbs of papers and channels, which are feminine, and their correspondents. */
export const REPORTING = topic(
  'مراسل، ومراسل، لمراسل، مراسلة، قالت، وقالت، ذكرت، وذكرت، أفادت، وأفادت، كتبت، وكتبت، نشرت، ونشرت، أوردت، وأوردت، نقلت، ونقلت، بثت، وبثت، أذاعت، وأذاعت، كشفت، وكشفت',
)

/** عاصمة تونس is of the country, العاصمة تونس the city. */
export const CAPITAL = topic('عاصمة، وعاصمة، بعاصمة، لعاصمة')

/** How far around a name its context goes, in tokens. */
const REACH = 12
/** How many words of a topic there must be. */
const FEWEST = 2
/** How far from a club what it does stands, and the other club. */
const NEAR = 4
/** What stands between the goals of two clubs. */
const SCORE_SIGNS: ReadonlySet<number> = new Set(Array.from('-–:', (sign) => sign.charCodeAt(0)))
/** Basketball is won by a hundred points. */
const MOST_FIGURES = 3

/** Whether a token is a word of a topic. */
export function isOf({ words, hashes }: Topic, tokens: Tokens, token: number): boolean {
  return (
    token >= 0 &&
    token < tokens.length &&
    hashes.has(tokens.hash[token] as number) &&
    words.has(foldedToken(tokens, token))
  )
}

/** From the first to the last of the words around a token that make its context one of a topic; `undefined` where they are too few. */
export function topicAround(topic: Topic, tokens: Tokens, token: number): Span | undefined {
  let first = -1
  for (let near = Math.max(0, token - REACH), count = 0; near < Math.min(tokens.length, token + REACH); near++) {
    if (!isOf(topic, tokens, near)) continue
    if (first < 0) first = near
    if (++count >= FEWEST) return { start: startOffset(tokens, first), end: endOffset(tokens, near) }
  }
  return undefined
}

/** Whether a token is the sign between two figures: 2-1, 3 - 0. */
function isScore({ folded, from, to, kind, length }: Tokens, token: number): boolean {
  return (
    token > 0 &&
    token + 1 < length &&
    kind[token] === PUNCTUATION_TOKEN &&
    kind[token - 1] === NUMBER_TOKEN &&
    kind[token + 1] === NUMBER_TOKEN &&
    SCORE_SIGNS.has(folded.letters[from[token] as number] as number) &&
    [token - 1, token + 1].every((figure) => (to[figure] as number) - (from[figure] as number) <= MOST_FIGURES)
  )
}

/**
 * The result of a match that a club takes part in, or the match: فاز برشلونة على إشبيلية, مباراة برشلونة وإشبيلية, برشلونة 2-1 إشبيلية.
 *
 * @param isClub - Whether a token may be a club.
 */
export function resultAround(tokens: Tokens, token: number, isClub: (token: number) => boolean): Span | undefined {
  for (let verb = token - NEAR; verb < token + NEAR; verb++) {
    const isFigure = isScore(tokens, verb)
    if (!isFigure && !isOf(RESULTS, tokens, verb)) continue
    for (let other = Math.max(verb - (isFigure ? 2 : 1), token - NEAR); other <= token + NEAR; other++) {
      if (other !== token && other !== verb && isClub(other))
        return { start: startOffset(tokens, verb), end: endOffset(tokens, verb) }
    }
  }
  return undefined
}
