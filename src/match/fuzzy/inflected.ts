/**
 * Whether a word that the vocabulary does not hold is a form of a common word that it does hold. Arabic joins so much to its words
 * that no list has every form: ويستعيدونها is استعاد "regain". What looks like a form of a word is not taken for a misspelt name.
 */
import type { NameIndex } from '../../lexicon/name-index.js'
import { UNKNOWN } from '../../lexicon/vocabulary.js'
import { hashOf, nextWeight } from '../../tokenize/hash.js'
import { HEH, YEH } from '../../unicode/codes.js'

/** What may stand before a stem. */
const PREFIX = /^[وف]?(?:[بك]?ال|[لب]ل|[بلكس])?[يتنا]?/
/** What may stand after it. */
const SUFFIXES: readonly string[] = [
  ...[
    '',
    'ا',
    'ه',
    'ي',
    'ك',
    'ت',
    'ن',
    'ها',
    'هم',
    'نا',
    'ني',
    'ات',
    'ان',
    'ين',
    'ون',
    'وا',
    'يه',
    'تم',
    'كم',
    'تي',
    'ته',
  ],
  ...[
    'هما',
    'تان',
    'تين',
    'يات',
    'يان',
    'يين',
    'يون',
    'اته',
    'تها',
    'تهم',
    'تنا',
    'وها',
    'ونه',
    'ونها',
    'اتها',
    'اتهم',
  ],
]
/** What is left of a word says nothing when it is shorter. */
const SHORTEST_STEM = 3
/** What a stem may have lost before a suffix. */

/** Whether some folded letters are a form of a common word. */
export function isInflected(folded: string, index: NameIndex): boolean {
  const longest = PREFIX.exec(folded)?.[0].length ?? 0
  // One copy for all stems: each is a part of it, or a part and a letter.
  const letters = new Uint16Array(folded.length + 1)
  for (let place = 0; place < folded.length; place++) letters[place] = folded.charCodeAt(place)
  for (const suffix of SUFFIXES) {
    if (!folded.endsWith(suffix)) continue
    const to = folded.length - suffix.length
    for (let from = 0; from <= longest && to - from >= SHORTEST_STEM; from++) {
      const hash = hashOf(letters, from, to)
      if (isCommon(letters, from, to, hash, index)) return true
      const kept = letters[to] as number
      let weight = 1
      for (let place = from; place < to; place++) weight = nextWeight(weight)
      for (const lost of [HEH, YEH]) {
        letters[to] = lost
        if (isCommon(letters, from, to + 1, (hash + Math.imul(lost, weight)) | 0, index)) return true
      }
      letters[to] = kept
    }
  }
  return false
}

function isCommon(letters: Uint16Array, from: number, to: number, hash: number, index: NameIndex): boolean {
  const word = index.vocabulary.find(letters, from, to, hash)
  return word !== UNKNOWN && index.isCommon(word)
}
