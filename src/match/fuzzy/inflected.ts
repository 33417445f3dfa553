/**
 * Whether a word that the vocabulary does not hold is a form of a common word that it does hold. Arabic joins so much to its words
 * that no list has every form: ويستعيدونها is استعاد "regain". What looks like a form of a word is not taken for a misspelt name.
 */
import type { NameIndex } from '../../lexicon/name-index.js'
import { UNKNOWN } from '../../lexicon/vocabulary.js'
import { hashOf } from '../../tokenize/hash.js'

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

/** Whether some folded letters are a form of a common word. */
export function isInflected(folded: string, index: NameIndex): boolean {
  const longest = PREFIX.exec(folded)?.[0].length ?? 0
  for (let from = 0; from <= longest; from++) {
    for (const suffix of SUFFIXES) {
      const to = folded.length - suffix.length
      if (to - from < SHORTEST_STEM || !folded.endsWith(suffix)) continue
      const stem = folded.slice(from, to)
      if (isCommon(stem, index) || isCommon(`${stem}ه`, index) || isCommon(`${stem}ي`, index)) return true
    }
  }
  return false
}

function isCommon(stem: string, index: NameIndex): boolean {
  const letters = Uint16Array.from(stem, (letter) => letter.charCodeAt(0))
  const word = index.vocabulary.find(letters, 0, letters.length, hashOf(letters, 0, letters.length))
  return word !== UNKNOWN && index.isCommon(word)
}
