import { type Alphabet, PLAIN } from '../lexicon/alphabet.js'
import type { NameIndex } from '../lexicon/name-index.js'
import type { Tokens } from '../tokenize/tokenize.js'
import { HEH } from '../unicode/codes.js'
import { DROPPED, EXPANDED, fold } from '../unicode/letters.js'
import { endOffset, startOffset } from './candidate.js'

/** The text spells the name as the gazetteer does. */
export const EXACT = 0
/** It leaves out what hurried writers leave out: ا for أ, ه for ة, ي for ى. */
export const LAX = 1
/** It writes one hamza for another: إبريل for أبريل. In a very short word that is another word: إن for أن. */
export const SWAPPED = 2
/** It writes another letter where the gazetteer has one: على for علي. In a short word that is another word. */
export const CONTRARY = 3

/** How a text may spell a name. */
export type Spelling = typeof EXACT | typeof LAX | typeof SWAPPED | typeof CONTRARY

/** Signs that are left out, by the ones that hurried writers put in their place. */
const LAX_FORMS: Readonly<Record<string, string>> = { ا: 'أإآٱ', ه: 'ة', ي: 'ىئ', و: 'ؤ' }

const lax = new Set(
  Object.entries(LAX_FORMS).flatMap(([form, signs]) =>
    [...signs].map((sign) => pair(form.charCodeAt(0), sign.charCodeAt(0))),
  ),
)

/** Signs of hamza that are written for one another. */
const swapped = new Set([pair(0x0623, 0x0625), pair(0x0625, 0x0623)])

function pair(written: number, meant: number): number {
  return written * 0x10000 + meant
}

/**
 * How a text spells a name whose folded letters it shares.
 *
 * @param text - The text; its name starts at `start` and ends before `end`.
 * @param source - A string that holds the gazetteer's spelling, from `nameStart`.
 * @param careful - The text writes ta marbuta elsewhere, so its ه is no careless one: جده is "his grandfather", not جدة.
 * @param alphabet - What the letters of `source` stand for.
 */
export function spelling(
  text: string,
  start: number,
  end: number,
  source: string,
  nameStart: number,
  careful = false,
  alphabet: Alphabet = PLAIN,
): Spelling {
  const { table } = fold()
  let result: Spelling = EXACT
  let at = nameStart
  for (let offset = start; offset < end; offset++) {
    const written = text.charCodeAt(offset)
    if (table[written] === DROPPED) continue
    // Ligatures and joined or hyphenated words: letter by letter there is nothing to compare.
    if (table[written] === EXPANDED) return result
    while (at < source.length && table[source.charCodeAt(at)] === DROPPED) at++
    const code = source.charCodeAt(at++)
    const meant = code < 0x80 ? (alphabet[code] as number) : code
    if (written === meant) continue
    if (table[written] !== table[meant]) return result
    const way =
      lax.has(pair(written, meant)) && !(careful && written === HEH)
        ? LAX
        : swapped.has(pair(written, meant))
          ? SWAPPED
          : CONTRARY
    if (way > result) result = way
  }
  return result
}

/** In a name of one word up to this long, such a spelling makes another word of it. */
const LONGEST_OTHER: Readonly<Record<Spelling, number>> = { [EXACT]: 0, [LAX]: 2, [SWAPPED]: 4, [CONTRARY]: 5 }

/** Whether a word of some length, spelt in some way, is another word than the name it folds to. */
export function isOtherWord(way: Spelling, length: number): boolean {
  return length <= LONGEST_OTHER[way]
}

/** Whether a token that, after `taken` letters, folds to a name is another word than the name: على is not علي. */
export function isAnotherWord(tokens: Tokens, token: number, taken: number, index: NameIndex, record: number): boolean {
  const start = startOffset(tokens, token, taken)
  const end = endOffset(tokens, token)
  return isOtherWord(
    spelling(
      tokens.folded.text,
      start,
      end,
      index.sourceOf(record),
      index.nameStartOf(record),
      false,
      index.alphabetOf(record),
    ),
    end - start,
  )
}
