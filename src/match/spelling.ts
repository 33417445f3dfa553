import type { NameIndex } from '../lexicon/name-index.js'
import type { Tokens } from '../tokenize/tokenize.js'
import { DROPPED, EXPANDED, fold } from '../unicode/letters.js'
import { endOffset, startOffset } from './candidate.js'

/** The text spells the name as the gazetteer does. */
export const EXACT = 0
/** It leaves out what hurried writers leave out: ا for أ, ه for ة, ي for ى. */
export const LAX = 1
/** It writes another sign where the gazetteer has one: على for علي, آن for أن. In a short word that is another word. */
export const CONTRARY = 2

/** Signs that are left out, by the ones that hurried writers put in their place. */
const LAX_FORMS: Readonly<Record<string, string>> = { ا: 'أإآٱ', ه: 'ة', ي: 'ىئ', و: 'ؤ' }

const lax = new Set(Object.entries(LAX_FORMS).flatMap(([form, signs]) => [...signs].map((sign) => pair(form.charCodeAt(0), sign.charCodeAt(0)))))

function pair(written: number, meant: number): number {
  return written * 0x10000 + meant
}

/**
 * How a text spells a name whose folded letters it shares.
 *
 * @param text - The text; its name starts at `start` and ends before `end`.
 * @param source - A string that holds the gazetteer's spelling, from `nameStart`.
 */
export function spelling(text: string, start: number, end: number, source: string, nameStart: number): typeof EXACT | typeof LAX | typeof CONTRARY {
  const { table } = fold()
  let result: typeof EXACT | typeof LAX = EXACT
  let at = nameStart
  for (let offset = start; offset < end; offset++) {
    const written = text.charCodeAt(offset)
    if (table[written] === DROPPED) continue
    // Ligatures and joined or hyphenated words: letter by letter there is nothing to compare.
    if (table[written] === EXPANDED) return result
    while (at < source.length && table[source.charCodeAt(at)] === DROPPED) at++
    const meant = source.charCodeAt(at++)
    if (written === meant) continue
    if (table[written] !== table[meant]) return result
    if (!lax.has(pair(written, meant))) return CONTRARY
    result = LAX
  }
  return result
}

/** In a name of one word up to this long, a contrary spelling makes another word of it. */
export const LONGEST_CONTRARY = 5

/** Whether a token that folds to a name is another word than the name: على is not علي. */
export function isAnotherWord(tokens: Tokens, token: number, index: NameIndex, record: number): boolean {
  const start = startOffset(tokens, token)
  const end = endOffset(tokens, token)
  if (end - start > LONGEST_CONTRARY) return false
  return spelling(tokens.folded.text, start, end, index.sourceOf(record), index.nameStartOf(record)) === CONTRARY
}
