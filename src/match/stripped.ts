import { UNKNOWN, type Vocabulary } from '../lexicon/vocabulary.js'
import { MOST_READINGS, mayBeProclitic, type Stripped, stripProclitics } from '../tokenize/proclitics.js'
import { ARABIC_TOKEN, type Tokens } from '../tokenize/tokenize.js'
import { ALEF } from '../unicode/codes.js'

/** A known word that is left of a token without its proclitics. */
export interface StrippedWord {
  /** The word's number. */
  word: number
  /** How many letters were taken off. */
  taken: number
  /** Whether the word begins with an alef that is not written. */
  elided: boolean
}

/**
 * Reads tokens as proclitics and a known word. One of these serves a whole extractor: it runs for every third token of a text,
 * so it allocates nothing.
 */
export class ProcliticReader {
  readonly #vocabulary: Vocabulary
  readonly #readings: readonly Stripped[] = Array.from({ length: MOST_READINGS }, () => ({
    letters: 0,
    hash: 0,
    elided: false,
  }))
  /** What the last call found, fewest letters taken off first; only the first `count` are meant. */
  readonly found: readonly StrippedWord[] = Array.from({ length: MOST_READINGS }, () => ({
    word: UNKNOWN,
    taken: 0,
    elided: false,
  }))

  /** @param vocabulary - The words that count as known. */
  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Reads a token, and returns how many readings {@link found} holds. */
  read(tokens: Tokens, token: number): number {
    if (tokens.kind[token] !== ARABIC_TOKEN) return 0
    const { letters } = tokens.folded
    const from = tokens.from[token] as number
    if (!mayBeProclitic(letters[from] as number)) return 0
    const to = tokens.to[token] as number
    const readings = stripProclitics(letters, from, to, tokens.hash[token] as number, this.#readings)
    let count = 0
    for (let index = 0; index < readings; index++) {
      const { letters: taken, hash, elided } = this.#readings[index] as Stripped
      const word = elided
        ? this.#vocabulary.findPrefixed(ALEF, letters, from + taken, to, hash)
        : this.#vocabulary.find(letters, from + taken, to, hash)
      if (word === UNKNOWN) continue
      const reading = this.found[count++] as StrippedWord
      reading.word = word
      reading.taken = taken
      reading.elided = elided
    }
    return count
  }
}
