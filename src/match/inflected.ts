/**
 * Words as Arabic writes them together: particles and the article before a word (وبالغرز), a pronoun after one without the article
 * (بيتك), a sound plural's ending after one with it (المعلمون). It is no morphology: what is left must be a known word.
 */
import { UNKNOWN, type Vocabulary } from '../lexicon/vocabulary.js'
import { hashOf } from '../tokenize/hash.js'
import { ALEF, LAM } from '../unicode/codes.js'

const codes = (letters: string): readonly number[] => Array.from(letters, (letter) => letter.charCodeAt(0))

const CONJUNCTIONS: ReadonlySet<number> = new Set(codes('وف'))
const PREPOSITIONS: ReadonlySet<number> = new Set(codes('بلك'))
const ARTICLE_LENGTH = 2

/** Folding makes ه of ة, so the pronoun ه tells nothing. */
const PRONOUNS = ['هما', 'كما', 'ها', 'هم', 'هن', 'نا', 'ني', 'كم', 'ك'].map(codes)
/** Endings of sound plurals. After a word without the article they end many names: زيدون, حسنين. */
const PLURALS = ['ون', 'ين', 'ات'].map(codes)

/** A shorter rest says nothing: two letters are left of too many names. */
const SHORTEST = 3

/**
 * Reads a token as a known word and something that is written together with it, in every way.
 *
 * @param letters - Folded letters; the token stands from `from` on, before `to`.
 * @param vocabulary - The words that are known.
 * @param found - Is told each word that the token may be.
 */
export function readInflected(
  letters: Uint16Array,
  from: number,
  to: number,
  vocabulary: Vocabulary,
  found: (word: number) => void,
): void {
  const read = (start: number, end: number): void => {
    if (end - start < SHORTEST) return
    const word = vocabulary.find(letters, start, end, hashOf(letters, start, end))
    if (word !== UNKNOWN) found(word)
  }
  const readBefore = (endings: readonly (readonly number[])[], start: number): void => {
    for (const ending of endings) if (endsWith(letters, start, to, ending)) read(start, to - ending.length)
  }

  // A conjunction, then a preposition, each at most once.
  for (let start = from, seen = 0; start < to; start++) {
    if (hasArticle(letters, start, to)) {
      read(start + ARTICLE_LENGTH, to)
      readBefore(PLURALS, start + ARTICLE_LENGTH)
    } else {
      if (start > from) read(start, to)
      readBefore(PRONOUNS, start)
    }
    const letter = letters[start] as number
    const role = CONJUNCTIONS.has(letter) ? 1 : PREPOSITIONS.has(letter) ? 2 : 0
    if (role <= seen) return
    seen = role
  }
}

/** Whether ال stands at a place, or لل, in which it follows ل. */
function hasArticle(letters: Uint16Array, start: number, to: number): boolean {
  const first = letters[start]
  return to - start > ARTICLE_LENGTH && letters[start + 1] === LAM && (first === ALEF || first === LAM)
}

function endsWith(letters: Uint16Array, start: number, to: number, ending: readonly number[]): boolean {
  const at = to - ending.length
  return at > start && ending.every((letter, index) => letters[at + index] === letter)
}
