import { BLOCK, COMMON_WORD, type NameIndex, NO_RECORD, UNKNOWN } from '../lexicon/name-index.js'
import { NO_NODE } from '../lexicon/trie.js'
import { hashOf } from '../tokenize/hash.js'
import { NEW_LINE, type Tokens } from '../tokenize/tokenize.js'
import { ALEF, LAM } from '../unicode/codes.js'
import { type Draft, draft, endOffset, procliticOf, startOffset } from './candidate.js'
import { EXACT, isOtherWord, spelling } from './spelling.js'
import { ProcliticReader, type StrippedWord } from './stripped.js'

/** What a name that is spelt exactly, or laxly, scores. */
const EXACT_SCORE = 1
const LAX_SCORE = 0.98
/** What is left of the score of a name that was found behind a proclitic: another reading of the word was possible. */
const PROCLITIC_FACTOR = 0.97
/** What a weak name scores before there is evidence. */
const WEAK_SCORE = 0.3
/** What a name scores whose spelling is that of another word: على for علي. */
const OTHER_WORD_SCORE = 0.1

const TA_MARBUTA = 'ة'

/** A name of one word shorter than this is not looked for behind a proclitic. */
const SHORTEST_STRIPPED = 3

/** Looks up the names of a text: whole words first, then what is left of them without their proclitics. */
export class GazetteerMatcher {
  readonly #index: NameIndex
  readonly #wanted: readonly boolean[]
  readonly #proclitics: ProcliticReader
  /** Whether the text writes ta marbuta. */
  #careful = false

  /**
   * @param index - The names.
   * @param types - The types to propose candidates of.
   */
  constructor(index: NameIndex, types: ReadonlySet<string>) {
    this.#index = index
    this.#proclitics = new ProcliticReader(index.vocabulary)
    this.#wanted = index.gazetteers.map(
      ({ type, entity }) => entity !== false && type !== COMMON_WORD && types.has(type),
    )
  }

  /** Adds every name of the text, overlaps and all. */
  match(tokens: Tokens, words: Int32Array, found: Draft[]): void {
    const index = this.#index
    this.#careful = tokens.folded.text.includes(TA_MARBUTA)
    for (let token = 0; token < tokens.length; token++) {
      if (token % BLOCK === 0) index.touch(words, token, Math.min(tokens.length, token + BLOCK))
      const word = words[token] as number
      let longest = -1
      if (word !== UNKNOWN) {
        const node = index.firstNode(word)
        if (node !== NO_NODE) longest = this.#walk(tokens, words, token, node, 0, found)
      }
      const count = this.#proclitics.read(tokens, token)
      for (let reading = 0; reading < count; reading++) {
        const { word: rest, taken } = this.#proclitics.found[reading] as StrippedWord
        const node = index.firstNode(rest)
        if (node === NO_NODE) continue
        const doubtful = (word !== UNKNOWN && index.isCommon(word)) || this.#isAccusative(tokens, token, taken)
        const last = this.#walk(tokens, words, token, node, taken, found, longest, doubtful)
        // What is a name with one letter taken off is not cut further: و + بلال is no وب + لال.
        longest = Math.max(longest, last)
      }
    }
  }

  /** Whether a token may be a common word in the accusative, and what is left of it no name: وزاريا is no و + زاريا, بيوتا no ب + يوتا. */
  #isAccusative(tokens: Tokens, token: number, taken: number): boolean {
    const { letters } = tokens.folded
    const from = tokens.from[token] as number
    const stem = (tokens.to[token] as number) - 1
    if (letters[stem] !== ALEF) return false
    // A preposition is followed by no accusative: لصيدا is ل + صيدا, though لصيد is a word.
    return this.#isCommon(letters, from, stem) && !this.#isCommon(letters, from + taken, stem)
  }

  /** Whether some letters are a common word, by themselves or with the article. */
  #isCommon(letters: Uint16Array, from: number, to: number): boolean {
    const { vocabulary } = this.#index
    const definite = Uint16Array.of(ALEF, LAM, ...letters.subarray(from, to))
    return [2, 0].some((first) => {
      const word = vocabulary.find(definite, first, definite.length, hashOf(definite, first, definite.length))
      return word !== UNKNOWN && this.#index.isCommon(word)
    })
  }

  /**
   * Follows the words from a token on, and adds what is found.
   *
   * @param taken - How many letters of proclitics stand before the name in its first token.
   * @param beyond - Only names that end after this token are taken: a whole word is read whole.
   * @param doubtful - The first token is a form of a common word when read whole.
   * @returns The last token of the longest name, or -1.
   */
  #walk(
    tokens: Tokens,
    words: Int32Array,
    first: number,
    start: number,
    taken: number,
    found: Draft[],
    beyond = -1,
    doubtful = false,
  ): number {
    const { trie } = this.#index
    let node = start
    let longest = -1
    for (let last = first; ; ) {
      const short =
        taken > 0 &&
        last === first &&
        (tokens.to[first] as number) - (tokens.from[first] as number) - taken < SHORTEST_STRIPPED
      if (
        last > beyond &&
        !short &&
        this.#addRecords(tokens, first, last, node, taken, doubtful && last === first, found)
      )
        longest = last
      let next = last + 1
      if (next < tokens.length && this.#index.isJoiner(tokens, next)) next++
      if (next >= tokens.length || (tokens.gap[next] as number) > NEW_LINE) return longest
      const word = words[next] as number
      if (word === UNKNOWN) return longest
      node = trie.step(node, word)
      if (node === NO_NODE) return longest
      last = next
    }
  }

  /** Adds a candidate for each record of a node. */
  #addRecords(
    tokens: Tokens,
    first: number,
    last: number,
    node: number,
    taken: number,
    doubtful: boolean,
    found: Draft[],
  ): boolean {
    let any = false
    for (let record = this.#index.firstRecord(node); record !== NO_RECORD; record = this.#index.nextRecord(record)) {
      const number = this.#index.gazetteerOf(record)
      // Even a name that is not wanted is what the word is: nothing is to be stripped off it.
      any = true
      if (this.#wanted[number]) found.push(this.#draft(tokens, first, last, record, taken, doubtful))
    }
    return any
  }

  #draft(tokens: Tokens, first: number, last: number, record: number, taken: number, doubtful: boolean): Draft {
    const index = this.#index
    const gazetteer = index.gazetteers[index.gazetteerOf(record)] as (typeof index.gazetteers)[number]
    const start = startOffset(tokens, first, taken)
    const end = endOffset(tokens, last)
    const written = spelling(
      tokens.folded.text,
      start,
      end,
      index.sourceOf(record),
      index.nameStartOf(record),
      this.#careful,
      index.alphabetOf(record),
    )
    const contrary = first === last && isOtherWord(written, end - start)
    const weak = index.isWeak(record) || doubtful || contrary
    const prior = contrary ? OTHER_WORD_SCORE : weak ? WEAK_SCORE : written === EXACT ? EXACT_SCORE : LAX_SCORE
    const score = prior * (taken > 0 ? PROCLITIC_FACTOR : 1)
    return draft({
      type: gazetteer.type,
      start,
      end,
      score,
      source: 'gazetteer',
      first,
      last,
      weak,
      rank: index.rankOf(record),
      entry: { gazetteer, index: index.entryOf(record) },
      procliticStart: procliticOf(tokens, first, start),
    })
  }
}
