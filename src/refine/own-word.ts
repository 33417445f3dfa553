/** What the word of a name is besides, seen by itself. */
import { factsOf } from '../lexicon/gazetteer.js'
import { UNKNOWN } from '../lexicon/name-index.js'
import type { Draft } from '../match/candidate.js'
import type { HeadNounValue } from '../types.js'
import { ALEF, LAM, YEH } from '../unicode/codes.js'
import type { Context } from './context.js'

const SHORTEST_BEHIND_PROCLITIC = 4
const SURNAMES: ReadonlySet<string> = new Set(['person', 'family-name'])

/**
 * Whether a candidate is made of common words: also جامعة, which opens names, though it is a town too, and الشمال الغربي; but not
 * جبهة الإنقاذ, which is some body.
 */
export function isCommonWord(draft: Draft, context: Context): boolean {
  const { index } = context
  const word = context.ownWord(draft)
  if (draft.first === draft.last) return index.isCommon(word) || index.isNameOf(word, 'head-noun')
  if (!index.isCommon(word)) return false
  if (context.announcersAt(draft.first).some((noun) => factsOf<HeadNounValue>(noun).type === 'organization'))
    return false
  for (let token = draft.first + 1; token <= draft.last; token++) {
    if (!index.isCommon(context.wordAt(token))) return false
  }
  return true
}

/** Whether a candidate is one word that is a part of persons' names. */
export function isNamePart(draft: Draft, context: Context): boolean {
  if (draft.first !== draft.last) return false
  const word = context.ownWord(draft)
  return context.index.isNameOf(word, 'given-name') || context.index.isNameOf(word, 'family-name')
}

/**
 * Whether a word names persons only, and none of them by a given name. With the article, only nisbas are sure to be surnames
 * (المالكي): the others are nouns (الضيف).
 */
export function isOnlySurname(draft: Draft, context: Context): boolean {
  const { index } = context
  // Without a list of common words nobody can tell.
  if (draft.first !== draft.last || !index.knowsCommonWords) return false
  const from = context.firstLetter(draft)
  const to = context.lastLetter(draft)
  // Behind a proclitic, only what is no word as it stands, and not short.
  if (
    draft.procliticStart !== undefined &&
    (context.wordAt(draft.first) !== UNKNOWN || to - from < SHORTEST_BEHIND_PROCLITIC)
  )
    return false
  const { letters } = context.tokens.folded
  if (to - from > 1 && letters[from] === ALEF && letters[from + 1] === LAM && letters[to - 1] !== YEH) return false
  const word = context.wordOf(from, to)
  // A name in Latin letters is no word of this index.
  return word !== UNKNOWN && index.isNothingBut(word, SURNAMES)
}

/** Whether a candidate is a verb too, or what a sentence begins with: باريس وكان, بغداد وأكد. */
export function isVerb(draft: Draft, context: Context): boolean {
  return draft.first === draft.last && context.index.isNameOf(context.ownWord(draft), 'person-cue')
}

/** Whether it is a common word in the accusative: بيتا. */
export function isAccusative(draft: Draft, context: Context): boolean {
  if (draft.first !== draft.last) return false
  const from = context.firstLetter(draft)
  const to = context.lastLetter(draft)
  return (
    to - from > 2 &&
    context.tokens.folded.letters[to - 1] === ALEF &&
    context.index.isCommon(context.wordOf(from, to - 1))
  )
}
