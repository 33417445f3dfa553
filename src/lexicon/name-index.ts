import { foldedBetween, normalize } from '../normalize/normalize.js'
import { hashOf } from '../tokenize/hash.js'
import type { Tokens } from '../tokenize/tokenize.js'
import type { Entry, Gazetteer } from '../types.js'
import type { Alphabet } from './alphabet.js'
import { COMMON_WORD, commonWords } from './common-words.js'
import { entryAt, type NameSource, namesOf } from './gazetteer.js'
import { isJoiner } from './joiners.js'
import type { NameTable } from './name-table.js'
import { NamesByWord } from './names-by-word.js'
import { phrases } from './phrases.js'
import { prime } from './prime.js'
import { NO_RECORD, Records } from './records.js'
import { NO_NODE, ROOT, Trie } from './trie.js'
import { BLOCK, UNKNOWN, Vocabulary } from './vocabulary.js'
import { CELLS, COMMON, gazetteerBit, HELD, LONGER, NO_NAMES, NODE, OPENED, type WordRows } from './word-rows.js'

export { COMMON_WORD } from './common-words.js'
export { NO_RECORD } from './records.js'
export { BLOCK, UNKNOWN } from './vocabulary.js'
export { SHARED_BIT } from './word-rows.js'

/** About how many letters of the packaged names there are to a name. */
const LETTERS_A_NAME = 11
/** About how many words there are to a name: most are in several, and rules and common words add some. */
const WORDS_A_NAME = 0.7

const NO_ENTRIES: readonly Entry[] = []

/** To read fewer, the engine need not be made ready. */
const MANY_NAMES = 5000

/** Prepositions that a place may follow. */
const PLACE_PREPOSITIONS: readonly string[] = phrases('في، إلى، من، نحو، قرب، شمال، جنوب، شرق، غرب، داخل، خارج')

/**
 * Every name of every gazetteer, indexed once an extractor: words to numbers, sequences of words to records, records to entries.
 */
export class NameIndex {
  readonly vocabulary: Vocabulary
  /** Names by their words after the first, see {@link firstNode}. */
  readonly trie = new Trie()
  /** What is known of each word of the vocabulary. */
  readonly rows: WordRows
  readonly gazetteers: readonly Gazetteer[]
  /** The strings that names were read from, by gazetteer. */
  readonly #sources: readonly NameSource[]
  readonly #names: NameTable
  readonly #records: Records
  readonly #byWord: NamesByWord
  readonly #touched = new Int32Array(BLOCK)
  readonly #placePrepositions: ReadonlySet<number>
  /** The gazetteers of each type that was asked for, a bit each. */
  readonly #bits = new Map<string, number>()

  /** @param gazetteers - What to index; where two hold the same name, the earlier goes first. */
  constructor(gazetteers: readonly Gazetteer[]) {
    this.gazetteers = gazetteers
    this.#sources = gazetteers.map(namesOf)
    // Tables that are as large as they will be are not copied while they grow.
    const expected = this.#sources.reduce((sum, source) => sum + source.names.length, 0) / LETTERS_A_NAME
    if (expected > MANY_NAMES) prime()
    this.vocabulary = new Vocabulary(expected * WORDS_A_NAME)
    this.#byWord = new NamesByWord(this.#sources, this.vocabulary, expected)
    this.#names = this.#byWord.names
    this.#records = new Records(this.#names, this.trie)
    this.rows = this.#byWord.rows
    this.#placePrepositions = new Set(PLACE_PREPOSITIONS.map((word) => this.addWord(word)))
    const common = commonWords(this.#byWord, gazetteers, this.#sources, this.vocabulary)
    this.rows.fit(this.vocabulary.size)
    for (const word of common) this.rows.cells[word * CELLS + COMMON] = 1
  }

  /** The node of the trie after a first word, or `NO_NODE`. The names that begin with the word are read when this is first asked. */
  firstNode(word: number): number {
    const node = this.rows.cells[word * CELLS + NODE] ?? NO_NAMES
    if (node > 0) return node
    return node === NO_NAMES ? NO_NODE : this.#readNames(word)
  }

  /**
   * Reads where the names of some words are, and forgets it, as {@link Vocabulary.touch} does.
   *
   * @returns What was read, which means nothing.
   */
  touch(words: Int32Array, from: number, to: number): number {
    const { cells } = this.rows
    const nodes = this.#touched
    let count = 0
    for (let token = from; token < to; token++) {
      const word = words[token] as number
      if (word === UNKNOWN) continue
      const node = cells[word * CELLS + NODE] as number
      if (node > 0) nodes[count++] = node
    }
    return this.#records.touch(nodes, count)
  }

  #readNames(word: number): number {
    const node = this.#byWord.extend(this.trie, this.#records, word)
    this.rows.cells[word * CELLS + NODE] = node === NO_NODE ? NO_NAMES : node
    return node
  }

  /** Reads all names that have not been asked for. */
  readAll(): void {
    for (let word = 0; word < this.vocabulary.size; word++) this.firstNode(word)
  }

  /** Calls back for every edge of the trie that has been read, those from the root to the first words among them, in no order. */
  forEachEdge(visit: (node: number, word: number, target: number) => void): void {
    const { cells } = this.rows
    for (let word = 0; word < this.vocabulary.size; word++) {
      const node = cells[word * CELLS + NODE] as number
      if (node > 0) visit(ROOT, word, node)
    }
    this.trie.forEachEdge(visit)
  }

  /** How many words the longest name has. */
  get longest(): number {
    return this.#byWord.longest
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
    return this.rows.cells[word * CELLS + COMMON] === 1
  }

  /** Whether a word is the first half of a name with the word after it: عبد, أبو. */
  isJoining(word: number): boolean {
    return this.#byWord.isJoining(word)
  }

  /** Whether a word is a preposition that a place may follow. */
  isPlacePreposition(word: number): boolean {
    return this.#placePrepositions.has(word)
  }

  /** The gazetteers of a type, as a set of bits. */
  bitsOf(type: string): number {
    let bits = this.#bits.get(type)
    if (bits === undefined) {
      bits = 0
      for (const [number, gazetteer] of this.gazetteers.entries())
        if (gazetteer.type === type) bits |= gazetteerBit(number)
      this.#bits.set(type, bits)
    }
    return bits
  }

  /** The gazetteers that hold a name which begins with a word, as a set of bits. */
  openedBy(word: number): number {
    return this.rows.cells[word * CELLS + OPENED] ?? 0
  }

  /** The gazetteers that hold a name of several words which begins with a word, as a set of bits. */
  openedLongerBy(word: number): number {
    return this.rows.cells[word * CELLS + LONGER] ?? 0
  }

  /** The gazetteers that hold a word as a name by itself, as a set of bits. */
  heldBy(word: number): number {
    return this.rows.cells[word * CELLS + HELD] ?? 0
  }

  /** The first record of a node, or {@link NO_RECORD}. */
  firstRecord(node: number): number {
    return this.#records.first(node)
  }

  /** The next record of the same node, or {@link NO_RECORD}. */
  nextRecord(record: number): number {
    return this.#records.next(record)
  }

  /** The place of a record's name among all names: where two entries have the same name, the lesser is meant. */
  rankOf(record: number): number {
    return this.#records.nameOf(record)
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

  /** The string that holds a record's name, which starts at {@link nameStartOf}; its letters are those of {@link alphabetOf}. */
  sourceOf(record: number): string {
    return (this.#sources[this.gazetteerOf(record)] as NameSource).names
  }

  /** What the letters of a record's source stand for. */
  alphabetOf(record: number): Alphabet {
    return (this.#sources[this.gazetteerOf(record)] as NameSource).alphabet
  }

  /** Where a record's name starts in its source. */
  nameStartOf(record: number): number {
    return this.#records.startOf(record)
  }

  /** Whether a sign may stand between two words of a name. */
  isJoiner(tokens: Tokens, token: number): boolean {
    return isJoiner(tokens, token)
  }

  /** Whether every name that a word is by itself is of some types. */
  isNothingBut(word: number, types: ReadonlySet<string>): boolean {
    for (let record = this.#firstRecordOf(word); record !== NO_RECORD; record = this.nextRecord(record)) {
      if (!types.has(this.#gazetteer(record).type)) return false
    }
    return true
  }

  /** Whether a word is by itself a name of a type. */
  isNameOf(word: number, type: string): boolean {
    if (word === UNKNOWN || (this.heldBy(word) & this.bitsOf(type)) === 0) return false
    for (let record = this.#firstRecordOf(word); record !== NO_RECORD; record = this.nextRecord(record)) {
      if (this.#gazetteer(record).type === type) return true
    }
    return false
  }

  /** The entries of a type that a word is by itself a name of. */
  entriesOf(word: number, type: string): readonly Entry[] {
    if (word === UNKNOWN || (this.heldBy(word) & this.bitsOf(type)) === 0) return NO_ENTRIES
    return this.#recordsOf(word)
      .filter((record) => this.#gazetteer(record).type === type)
      .map((record) => entryAt(this.#gazetteer(record), this.entryOf(record)))
  }

  #gazetteer(record: number): Gazetteer {
    return this.gazetteers[this.gazetteerOf(record)] as Gazetteer
  }

  #recordsOf(word: number): number[] {
    const found: number[] = []
    for (let record = this.#firstRecordOf(word); record !== NO_RECORD; record = this.nextRecord(record)) {
      found.push(record)
    }
    return found
  }

  #firstRecordOf(word: number): number {
    const node = this.firstNode(word)
    return node === NO_NODE ? NO_RECORD : this.firstRecord(node)
  }
}

/** A token's folded letters as a string. */
export function foldedToken(tokens: Tokens, token: number): string {
  return foldedBetween(tokens.folded, tokens.from[token] as number, tokens.to[token] as number)
}

/**
 * The number of every token as a word of the vocabulary, or `UNKNOWN`.
 *
 * @param room - Where the numbers go, if they find room there.
 */
export function numberWords(tokens: Tokens, vocabulary: Vocabulary, room?: Int32Array): Int32Array {
  const words = room && room.length >= tokens.length ? room : new Int32Array(tokens.length)
  const { from, to, hash, length } = tokens
  const { letters } = tokens.folded
  for (let start = 0; start < length; start += BLOCK) {
    const end = Math.min(length, start + BLOCK)
    vocabulary.touch(hash, start, end)
    for (let token = start; token < end; token++) {
      words[token] = vocabulary.find(letters, from[token] as number, to[token] as number, hash[token] as number)
    }
  }
  return words
}
