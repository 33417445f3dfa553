import { lettersBetween, normalize } from '../normalize/normalize.js'
import { hashOf } from '../tokenize/hash.js'
import { ARABIC_TOKEN, NEW_LINE, NOTHING, PUNCTUATION_TOKEN, type Tokens, tokenize } from '../tokenize/tokenize.js'
import type { Entry, Gazetteer } from '../types.js'
import { entryAt, namesOf } from './gazetteer.js'
import { expandStems, NAME_SEPARATOR, UNMATCHED_MARK, WEAK_MARK } from './names.js'
import { NO_NODE, Trie } from './trie.js'
import { UNKNOWN, Vocabulary } from './vocabulary.js'

/** The type of a gazetteer of common words: they are never names, and no proclitic is taken off them without need. */
export const COMMON_WORD = 'word'

/** No record: the end of a list. */
export const NO_RECORD = -1

const ALEF = 0x0627
const LAM = 0x0644

/** The signs that may stand between the words of a name in place of a space: باريس سان-جيرمان, #الأمم_المتحدة. */
const JOINERS: ReadonlySet<number> = new Set([...'-_\u2010\u2011'].map((sign) => sign.charCodeAt(0)))

/** Words that a case ending or spelling changes inside a name: أبو بكر is also أبي بكر. */
const INTERCHANGEABLE: readonly (readonly string[])[] = [
  ['ابو', 'ابي', 'ابا'],
  ['بن', 'ابن'],
  ['بنو', 'بني'],
  ['ذو', 'ذي', 'ذا'],
]

/** Prepositions that a place may follow. */
const PLACE_PREPOSITIONS: readonly string[] = [
  'في',
  'إلى',
  'من',
  'نحو',
  'قرب',
  'شمال',
  'جنوب',
  'شرق',
  'غرب',
  'داخل',
  'خارج',
  'بين',
]

/** Words that are also written together with the next one: عبدالله, أبوظبي. */
const JOINING: readonly string[] = ['عبد', 'ابو']

/**
 * Every name of every gazetteer, indexed once an extractor: words to numbers, sequences of words to records, records to entries.
 */
export class NameIndex {
  readonly vocabulary = new Vocabulary(1 << 15)
  readonly trie = new Trie(1 << 16)
  readonly gazetteers: readonly Gazetteer[]
  /** The longest name, in tokens. */
  longest = 1

  /** First record of each node. */
  #firstRecord = new Int32Array(1 << 16).fill(NO_RECORD)
  #records = 0
  #next = new Int32Array(1 << 16)
  #gazetteer = new Uint8Array(1 << 16)
  #entry = new Int32Array(1 << 16)
  #nameStart = new Uint32Array(1 << 16)
  #weak = new Uint8Array(1 << 16)
  /** The strings that names were read from, by gazetteer. */
  readonly #sources: string[] = []
  readonly #common: Set<number> = new Set()
  readonly #openers: Map<string, Set<number>>
  readonly #interchangeable = new Map<number, readonly number[]>()
  readonly #joining: ReadonlySet<number>
  readonly #placePrepositions: ReadonlySet<number>

  /**
   * @param gazetteers - What to index; where two hold the same name, the earlier goes first.
   * @param classes - The types whose first words rules will ask for with {@link openersOf}.
   */
  constructor(gazetteers: readonly Gazetteer[], classes: ReadonlySet<string>) {
    this.gazetteers = gazetteers
    this.#openers = new Map([...classes].map((type) => [type, new Set<number>()]))
    for (const words of INTERCHANGEABLE) {
      const numbers = words.map((word) => this.addWord(word))
      for (const number of numbers)
        this.#interchangeable.set(
          number,
          numbers.filter((other) => other !== number),
        )
    }
    this.#joining = new Set(JOINING.map((word) => this.addWord(word)))
    this.#placePrepositions = new Set(PLACE_PREPOSITIONS.map((word) => this.addWord(word)))
    for (const [number, gazetteer] of gazetteers.entries()) this.#addGazetteer(gazetteer, number)
  }

  /** The number of a word, which is added if it is new. The word is folded first. */
  addWord(word: string): number {
    const { letters, length } = normalize(word)
    return this.vocabulary.add(letters, 0, length)
  }

  /** Whether a word is a common one. */
  isCommon(word: number): boolean {
    return this.#common.has(word)
  }

  /** The types that a word is by itself a name of. */
  typesOf(word: number): string[] {
    const types: string[] = []
    const node = this.trie.first(word)
    if (node === NO_NODE) return types
    for (let record = this.firstRecord(node); record !== NO_RECORD; record = this.nextRecord(record)) {
      types.push(this.gazetteers[this.gazetteerOf(record)]?.type ?? '')
    }
    return types
  }

  /** The entries of a type that a word is by itself a name of. */
  entriesOf(word: number, type: string): Entry[] {
    const entries: Entry[] = []
    const node = this.trie.first(word)
    if (node === NO_NODE) return entries
    for (let record = this.firstRecord(node); record !== NO_RECORD; record = this.nextRecord(record)) {
      const gazetteer = this.gazetteers[this.gazetteerOf(record)]
      if (gazetteer?.type === type) entries.push(entryAt(gazetteer, this.entryOf(record)))
    }
    return entries
  }

  /** Whether a word is by itself a name of a type. */
  isNameOf(word: number, type: string): boolean {
    return this.typesOf(word).includes(type)
  }

  /** Whether a word is the first half of a name with the word after it: عبد, أبو. */
  isJoining(word: number): boolean {
    return this.#joining.has(word)
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
    return this.#firstRecord[node] ?? NO_RECORD
  }

  /** The next record of the same node. */
  nextRecord(record: number): number {
    return this.#next[record] as number
  }

  /** The number of a record's gazetteer. */
  gazetteerOf(record: number): number {
    return this.#gazetteer[record] as number
  }

  /** The number of a record's entry in its gazetteer. */
  entryOf(record: number): number {
    return this.#entry[record] as number
  }

  /** Whether a record's name needs evidence. */
  isWeak(record: number): boolean {
    return this.#weak[record] === 1
  }

  /** The string that holds a record's name, which starts at {@link nameStartOf}. */
  sourceOf(record: number): string {
    return this.#sources[this.gazetteerOf(record)] as string
  }

  /** Where a record's name starts in its source. */
  nameStartOf(record: number): number {
    return this.#nameStart[record] as number
  }

  /** Whether a sign may stand between two words of a name: a hyphen without spaces, an underscore. */
  isJoiner(tokens: Tokens, token: number): boolean {
    return (
      tokens.kind[token] === PUNCTUATION_TOKEN &&
      tokens.gap[token] === NOTHING &&
      token + 1 < tokens.length &&
      tokens.gap[token + 1] === NOTHING &&
      JOINERS.has(tokens.folded.letters[tokens.from[token] as number] as number)
    )
  }

  #addGazetteer(gazetteer: Gazetteer, number: number): void {
    const source = expandStems(namesOf(gazetteer))
    this.#sources.push(source)
    const openers = this.#openers.get(gazetteer.type)
    const tokens = tokenize(normalize(source))
    const { letters, origins } = tokens.folded
    const separator = NAME_SEPARATOR.charCodeAt(0)
    const weakMark = WEAK_MARK.charCodeAt(0)
    const unmatchedMark = UNMATCHED_MARK.charCodeAt(0)
    let words: number[] = []
    let firstToken = 0
    let weak = false
    let unmatched = false
    let entry = 0
    for (let token = 0; token <= tokens.length; token++) {
      const sign = tokens.kind[token] === PUNCTUATION_TOKEN ? letters[tokens.from[token] as number] : undefined
      const newEntry = token === tokens.length || (token > 0 && (tokens.gap[token] as number) >= NEW_LINE)
      if (newEntry || sign === separator) {
        if (words.length > 0 && !unmatched) {
          const start = origins[tokens.from[firstToken] as number] as number
          if (gazetteer.type === COMMON_WORD) this.#addCommonWord(words[0] as number, tokens, firstToken)
          this.#addVariants(words, tokens, firstToken, number, entry, start, weak)
          openers?.add(words[0] as number)
        }
        words = []
        weak = false
        unmatched = false
        if (newEntry && token > 0) entry++
        if (token === tokens.length || sign === separator) continue
      }
      if (sign === weakMark && words.length === 0) weak = true
      else if (sign === unmatchedMark && words.length === 0) unmatched = true
      else if (words.length === 0 || !this.isJoiner(tokens, token)) {
        if (words.length === 0) firstToken = token
        words.push(
          this.vocabulary.add(
            letters,
            tokens.from[token] as number,
            tokens.to[token] as number,
            tokens.hash[token] as number,
          ),
        )
      }
    }
  }

  /** A common word, which is as common with the article. */
  #addCommonWord(word: number, tokens: Tokens, token: number): void {
    this.#common.add(word)
    const { letters } = tokens.folded
    const [from, to] = [tokens.from[token] as number, tokens.to[token] as number]
    if (letters[from] === ALEF && letters[from + 1] === LAM) return
    const definite = new Uint16Array(to - from + 2)
    definite.set([ALEF, LAM])
    definite.set(letters.subarray(from, to), 2)
    this.#common.add(this.vocabulary.add(definite, 0, definite.length))
  }

  /** A name, and the other ways to write it that follow from its words. */
  #addVariants(
    words: number[],
    tokens: Tokens,
    firstToken: number,
    gazetteer: number,
    entry: number,
    start: number,
    weak: boolean,
  ): void {
    this.#addName(words, gazetteer, entry, start, weak)
    for (let index = 0; index < words.length; index++) {
      const word = words[index] as number
      for (const other of this.#interchangeable.get(word) ?? []) {
        if (words.length > 1)
          this.#addName(
            words.map((it, at) => (at === index ? other : it)),
            gazetteer,
            entry,
            start,
            weak,
          )
      }
      if (this.#joining.has(word) && index + 1 < words.length && tokens.kind[firstToken + index + 1] === ARABIC_TOKEN) {
        const joined = this.#joinedWord(tokens, firstToken + index)
        this.#addName([...words.slice(0, index), joined, ...words.slice(index + 2)], gazetteer, entry, start, weak)
      }
    }
  }

  #joinedWord(tokens: Tokens, token: number): number {
    const { letters } = tokens.folded
    const [from, middle, next, to] = [
      tokens.from[token],
      tokens.to[token],
      tokens.from[token + 1],
      tokens.to[token + 1],
    ] as [number, number, number, number]
    const joined = new Uint16Array(middle - from + to - next)
    joined.set(letters.subarray(from, middle))
    joined.set(letters.subarray(next, to), middle - from)
    return this.vocabulary.add(joined, 0, joined.length, hashOf(joined, 0, joined.length))
  }

  #addName(words: readonly number[], gazetteer: number, entry: number, start: number, weak: boolean): void {
    let node = NO_NODE
    for (const word of words) node = this.trie.extend(node, word)
    if (words.length > this.longest) this.longest = words.length
    this.#reserve(node)
    let last = NO_RECORD
    for (let record = this.firstRecord(node); record !== NO_RECORD; record = this.nextRecord(record)) {
      if (this.#gazetteer[record] === gazetteer && this.#entry[record] === entry) return
      last = record
    }
    const record = this.#records++
    this.#next[record] = NO_RECORD
    this.#gazetteer[record] = gazetteer
    this.#entry[record] = entry
    this.#nameStart[record] = start
    this.#weak[record] = weak ? 1 : 0
    if (last === NO_RECORD) this.#firstRecord[node] = record
    else this.#next[last] = record
  }

  #reserve(node: number): void {
    if (node >= this.#firstRecord.length) {
      const larger = new Int32Array(this.#firstRecord.length * 2).fill(NO_RECORD)
      larger.set(this.#firstRecord)
      this.#firstRecord = larger
    }
    if (this.#records < this.#next.length) return
    const size = this.#next.length * 2
    const enlarge = <A extends Int32Array | Uint32Array | Uint8Array>(from: A, to: A): A => {
      to.set(from)
      return to
    }
    this.#next = enlarge(this.#next, new Int32Array(size))
    this.#gazetteer = enlarge(this.#gazetteer, new Uint8Array(size))
    this.#entry = enlarge(this.#entry, new Int32Array(size))
    this.#nameStart = enlarge(this.#nameStart, new Uint32Array(size))
    this.#weak = enlarge(this.#weak, new Uint8Array(size))
  }
}

/** A token's folded letters as a string. */
export function foldedToken(tokens: Tokens, token: number): string {
  return lettersBetween(tokens.folded.letters, tokens.from[token] as number, tokens.to[token] as number)
}

/** The number of every token as a word of the vocabulary, or {@link UNKNOWN}. */
export function numberWords(tokens: Tokens, vocabulary: Vocabulary): Int32Array {
  const words = new Int32Array(tokens.length)
  const { letters } = tokens.folded
  for (let token = 0; token < tokens.length; token++) {
    words[token] = vocabulary.find(
      letters,
      tokens.from[token] as number,
      tokens.to[token] as number,
      tokens.hash[token] as number,
    )
  }
  return words
}

export { UNKNOWN }
