import { lettersBetween, normalize } from '../normalize/normalize.js'
import { hashOf } from '../tokenize/hash.js'
import type { Tokens } from '../tokenize/tokenize.js'
import type { Entry, Gazetteer } from '../types.js'
import { entryAt, namesOf } from './gazetteer.js'
import { isJoiner } from './joiners.js'
import { expandStems } from './names.js'
import { GazetteerReader } from './read-gazetteer.js'
import { NO_RECORD, Records } from './records.js'
import { NO_NODE, Trie } from './trie.js'
import { Vocabulary } from './vocabulary.js'

export { NO_RECORD } from './records.js'
export { UNKNOWN } from './vocabulary.js'

/** The type of a gazetteer of common words: they are never names, and no proclitic is taken off them without need. */
export const COMMON_WORD = 'word'

const ARTICLE = 'ال'

/** Prepositions that a place may follow. */
const PLACE_PREPOSITIONS: readonly string[] = [
  ...['في', 'إلى', 'من', 'نحو', 'قرب', 'شمال', 'جنوب', 'شرق', 'غرب', 'داخل', 'خارج'],
]

/**
 * Every name of every gazetteer, indexed once an extractor: words to numbers, sequences of words to records, records to entries.
 */
export class NameIndex {
  readonly vocabulary = new Vocabulary(1 << 16)
  readonly trie = new Trie(1 << 17)
  readonly gazetteers: readonly Gazetteer[]
  /** How many words the longest name has. */
  readonly longest: number
  /** The strings that names were read from, by gazetteer. */
  readonly #sources: readonly string[]
  readonly #records = new Records()
  readonly #reader: GazetteerReader
  readonly #openers: ReadonlyMap<string, ReadonlySet<number>>
  /** A byte a word: 1 for the common ones. */
  readonly #common: Uint8Array
  readonly #placePrepositions: ReadonlySet<number>

  /**
   * @param gazetteers - What to index; where two hold the same name, the earlier goes first.
   * @param classes - The types whose first words rules will ask for with {@link openersOf}.
   */
  constructor(gazetteers: readonly Gazetteer[], classes: ReadonlySet<string>) {
    this.gazetteers = gazetteers
    this.#reader = new GazetteerReader({ vocabulary: this.vocabulary, trie: this.trie, records: this.#records })
    const openers = new Map([...classes].map((type) => [type, new Set<number>()]))
    this.#sources = gazetteers.map((gazetteer, number) => {
      const names = expandStems(namesOf(gazetteer))
      this.#reader.read(names, number, openers.get(gazetteer.type))
      return names
    })
    this.#openers = openers
    this.longest = this.#reader.longest
    this.#placePrepositions = new Set(PLACE_PREPOSITIONS.map((word) => this.addWord(word)))
    const common = this.#sources.filter((_, number) => gazetteers[number]?.type === COMMON_WORD)
    this.#common = this.#markCommon(common.flatMap((names) => names.split(/[|\n]/)))
  }

  /** The number of a word, which is added if it is new. The word is folded first. */
  addWord(word: string): number {
    const { letters, length } = normalize(word)
    return this.vocabulary.add(letters, 0, length)
  }

  /** Whether some gazetteer holds common words. */
  get knowsCommonWords(): boolean {
    return this.gazetteers.some(({ type }) => type === COMMON_WORD)
  }

  /** The number of a folded word, or `UNKNOWN`. */
  findWord(folded: string): number {
    const { letters, length } = normalize(folded)
    return this.vocabulary.find(letters, 0, length, hashOf(letters, 0, length))
  }

  /** Whether a word is a common one, with the article or without. */
  isCommon(word: number): boolean {
    return this.#common[word] === 1
  }

  /** Whether a word is the first half of a name with the word after it: عبد, أبو. */
  isJoining(word: number): boolean {
    return this.#reader.isJoining(word)
  }

  /** Whether a word is a preposition that a place may follow. */
  isPlacePreposition(word: number): boolean {
    return this.#placePrepositions.has(word)
  }

  /** The words that names of a type begin with. */
  openersOf(type: string): ReadonlySet<number> {
    return this.#openers.get(type) ?? new Set()
  }

  /** The first record of a node, or {@link NO_RECORD}. */
  firstRecord(node: number): number {
    return this.#records.first(node)
  }

  /** The next record of the same node, or {@link NO_RECORD}. */
  nextRecord(record: number): number {
    return this.#records.next(record)
  }

  /** The number of a record's gazetteer. */
  gazetteerOf(record: number): number {
    return this.#records.gazetteerOf(record)
  }

  /** The number of a record's entry in its gazetteer. */
  entryOf(record: number): number {
    return this.#records.entryOf(record)
  }

  /** Whether a record's name needs evidence. */
  isWeak(record: number): boolean {
    return this.#records.isWeak(record)
  }

  /** The string that holds a record's name, which starts at {@link nameStartOf}. */
  sourceOf(record: number): string {
    return this.#sources[this.gazetteerOf(record)] as string
  }

  /** Where a record's name starts in its source. */
  nameStartOf(record: number): number {
    return this.#records.nameStartOf(record)
  }

  /** Whether a sign may stand between two words of a name. */
  isJoiner(tokens: Tokens, token: number): boolean {
    return isJoiner(tokens, token)
  }

  /** The types that a word is by itself a name of. */
  typesOf(word: number): string[] {
    return this.#recordsOf(word).map((record) => this.#gazetteer(record).type)
  }

  /** Whether a word is by itself a name of a type. */
  isNameOf(word: number, type: string): boolean {
    return this.#recordsOf(word).some((record) => this.#gazetteer(record).type === type)
  }

  /** The entries of a type that a word is by itself a name of. */
  entriesOf(word: number, type: string): Entry[] {
    return this.#recordsOf(word)
      .filter((record) => this.#gazetteer(record).type === type)
      .map((record) => entryAt(this.#gazetteer(record), this.entryOf(record)))
  }

  #gazetteer(record: number): Gazetteer {
    return this.gazetteers[this.gazetteerOf(record)] as Gazetteer
  }

  #recordsOf(word: number): number[] {
    const found: number[] = []
    const node = this.trie.first(word)
    if (node === NO_NODE) return found
    for (let record = this.firstRecord(node); record !== NO_RECORD; record = this.nextRecord(record)) {
      found.push(record)
    }
    return found
  }

  /** A word is as common with the article as without it. */
  #markCommon(words: readonly string[]): Uint8Array {
    const numbers: number[] = []
    for (const word of words) {
      numbers.push(this.addWord(word))
      if (!word.startsWith(ARTICLE)) numbers.push(this.addWord(ARTICLE + word))
    }
    const marks = new Uint8Array(this.vocabulary.size)
    for (const number of numbers) marks[number] = 1
    return marks
  }
}

/** A token's folded letters as a string. */
export function foldedToken(tokens: Tokens, token: number): string {
  return lettersBetween(tokens.folded.letters, tokens.from[token] as number, tokens.to[token] as number)
}

/** The number of every token as a word of the vocabulary, or `UNKNOWN`. */
export function numberWords(tokens: Tokens, vocabulary: Vocabulary): Int32Array {
  const words = new Int32Array(tokens.length)
  const { from, to, hash, length } = tokens
  const { letters } = tokens.folded
  for (let token = 0; token < length; token++) {
    words[token] = vocabulary.find(letters, from[token] as number, to[token] as number, hash[token] as number)
  }
  return words
}
