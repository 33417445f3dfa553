/** Reads the names of a gazetteer into an index's vocabulary, trie and records, with the other ways to write them. */
import { normalize } from '../normalize/normalize.js'
import { hashOf, nextWeight } from '../tokenize/hash.js'
import { tokenize } from '../tokenize/tokenize.js'
import { DROPPED, fold } from '../unicode/letters.js'
import { ARABIC, charClasses } from '../unicode/scripts.js'
import { type Alphabet, decodeNames } from './alphabet.js'
import { FirstWords, gazetteerBit } from './first-words.js'
import type { NameSource } from './gazetteer.js'
import { isJoiner } from './joiners.js'
import { ENTRY_SEPARATOR, NAME_SEPARATOR, UNMATCHED_MARK, WEAK_MARK } from './names.js'
import type { Records } from './records.js'
import { NO_NODE, type Trie } from './trie.js'
import type { Vocabulary } from './vocabulary.js'

const SPACE = 0x20
const HYPHEN = 0x2d
const ALEF = 0x0627
const LAM = 0x0644
const SEPARATOR = NAME_SEPARATOR.charCodeAt(0)
const END_OF_ENTRY = ENTRY_SEPARATOR.charCodeAt(0)
const WEAK = WEAK_MARK.charCodeAt(0)
const UNMATCHED = UNMATCHED_MARK.charCodeAt(0)

/** Words that a case ending or spelling changes inside a name: أبو بكر is also أبي بكر. */
const INTERCHANGEABLE: readonly (readonly string[])[] = [
  ['ابو', 'ابي', 'ابا'],
  ['بن', 'ابن'],
  ['بنو', 'بني'],
  ['ذو', 'ذي', 'ذا'],
]

/** Words that are also written together with the next one: عبدالله, أبوظبي. */
const JOINING: readonly string[] = ['عبد', 'ابو']

/** عبد, which a name of God with the article follows: عبدالله. */
const SERVANT = 'عبد'
const SERVANT_AND_ARTICLE = Uint16Array.from('عبدال', (letter) => letter.charCodeAt(0))
const SHORTEST_SERVANT = 7

/** A sign that only the tokenizer understands. Signs are less than letters. */
const OTHER = 1
/** The first letter of Arabic. */
const FIRST_LETTER = 0x0600

/** What is filled. */
export interface Tables {
  readonly vocabulary: Vocabulary
  readonly trie: Trie
  readonly records: Records
}

/** What a name that is read stands for. */
interface NameRecord {
  readonly gazetteer: number
  readonly entry: number
  readonly start: number
  readonly weak: boolean
}

/**
 * Reads gazetteers, one after the other, into the same tables.
 *
 * A first call waits for this, so names of Arabic letters, spaces and hyphens are read letter by letter in one pass, without a
 * string, array or object a name (110,000 names in 180 ms of a cold process, 55 of a warm one; folding and tokenizing each string as a text took 330 and 90). The few that
 * hold something else, and need the tokenizer to know where their words end, are given to it.
 */
export class GazetteerReader {
  readonly #tables: Tables
  /** The words that names begin with. */
  readonly firstWords: FirstWords
  readonly #interchangeable = new Map<number, readonly number[]>()
  readonly #joining: ReadonlySet<number>
  readonly #servant: number
  /** The first numbers of the vocabulary are those of the words above; a greater one needs no look-up in either. */
  readonly #special: number
  /** Words of the name that is being read. One array for all, because there are a hundred thousand names. */
  #words = new Int32Array(64)
  /** Where the letters of each end. Those of the first begin after the room for an article. */
  #ends = new Int32Array(64)
  #count = 0
  /** Folded letters of the name, its words one after the other. */
  #letters: Uint16Array = new Uint16Array(256)
  /** How many there are, and the hash of the last word. */
  #length = 0
  #hash = 0
  /** The sign after the last word. */
  #sign = OTHER
  /** What the ASCII codes of the names at hand are; see {@link signsOf}. */
  #signs: Uint16Array = new Uint16Array(0x80)
  #longest = 1
  readonly #commonWords: number[] = []

  /**
   * @param tables - Empty tables: the reader numbers its own words first.
   * @param expected - About how many words will come; only a hint.
   */
  constructor(tables: Tables, expected = 1024) {
    this.#tables = tables
    this.firstWords = new FirstWords(expected)
    this.#letters[0] = ALEF
    this.#letters[1] = LAM
    for (const words of INTERCHANGEABLE) {
      const numbers = words.map((word) => this.#number(word))
      for (const number of numbers) {
        const others = numbers.filter((other) => other !== number)
        this.#interchangeable.set(number, others)
      }
    }
    this.#servant = this.#number(SERVANT)
    this.#joining = new Set(JOINING.map((word) => this.#number(word)))
    this.#special = tables.vocabulary.size
  }

  /** How many words the longest name has. */
  get longest(): number {
    return this.#longest
  }

  /** The words of gazetteers of common words, with the article and without. */
  get commonWords(): readonly number[] {
    return this.#commonWords
  }

  /** Whether a word is the first half of a name with the word after it: عبد, أبو. */
  isJoining(word: number): boolean {
    return this.#joining.has(word)
  }

  /**
   * Reads one gazetteer.
   *
   * @param source - Its names.
   * @param gazetteer - Its number.
   * @param common - Its names are common words.
   */
  read({ names, alphabet }: NameSource, gazetteer: number, common = false): void {
    this.#signs = signsOf(alphabet)
    const end = names.length
    let entry = 0
    for (let at = 0; at < end; at++) {
      const mark = names.charCodeAt(at)
      const weak = mark === WEAK
      const unmatched = mark === UNMATCHED
      if (weak || unmatched) at++
      const start = at
      at = this.#readName(names, start)
      if (this.#sign === OTHER) {
        at = endOfName(names, start)
        this.#readTokens(decodeNames(names.slice(start, at), alphabet))
      } else if (common && this.#count === 1 && !weak && !unmatched) {
        this.#addCommonWord(isArticle(names, start, alphabet))
      }
      if (this.#count > 0 && !unmatched) this.#addName(gazetteer, entry, start, weak)
      if (at >= end || names.charCodeAt(at) === END_OF_ENTRY) entry++
    }
  }

  /** Reads the words of a name of letters, spaces and hyphens, and returns where it ends; or ends at another sign, {@link OTHER}. */
  #readName(names: string, start: number): number {
    const { vocabulary } = this.#tables
    this.#count = 0
    this.#length = ARTICLE_LENGTH
    for (let at = start; ; at++) {
      const from = this.#length
      at = this.#readWord(names, at)
      const sign = this.#sign
      // A hyphen is as good as a space between two letters, and a word of its own elsewhere.
      if (sign === HYPHEN && (this.#length === from || !this.#isLetter(names, at + 1))) this.#sign = OTHER
      if (this.#sign === OTHER) return at
      if (this.#length > from) this.#push(vocabulary.add(this.#letters, from, this.#length, this.#hash), this.#length)
      if (sign === SEPARATOR || sign === END_OF_ENTRY) return at
    }
  }

  /** Reads letters, and returns where the sign after them stands. This loop sees every letter of every gazetteer. */
  #readWord(names: string, start: number): number {
    const signs = this.#signs
    let letters = this.#letters
    let length = this.#length
    let hash = 0
    let weight = 1
    let sign = END_OF_ENTRY
    let at = start
    for (; at < names.length; at++) {
      const code = names.charCodeAt(at)
      sign = code < 0x80 ? (signs[code] as number) : signOf(code)
      if (sign < FIRST_LETTER && sign !== DROPPED) break
      if (sign === DROPPED) continue
      if (length === letters.length) letters = this.#enlarge()
      letters[length++] = sign
      hash = (hash + Math.imul(sign, weight)) | 0
      weight = nextWeight(weight)
    }
    this.#length = length
    this.#hash = hash
    this.#sign = at < names.length ? sign : END_OF_ENTRY
    return at
  }

  #isLetter(names: string, at: number): boolean {
    const code = at < names.length ? names.charCodeAt(at) : END_OF_ENTRY
    return (code < 0x80 ? (this.#signs[code] as number) : signOf(code)) >= FIRST_LETTER
  }

  /** Reads the words of a name that holds more than letters. */
  #readTokens(name: string): void {
    const tokens = tokenize(normalize(name))
    const { letters } = tokens.folded
    this.#count = 0
    let length = ARTICLE_LENGTH
    for (let token = 0; token < tokens.length; token++) {
      if (this.#count > 0 && isJoiner(tokens, token)) continue
      const [from, to] = [tokens.from[token] as number, tokens.to[token] as number]
      while (length + to - from > this.#letters.length) this.#enlarge()
      this.#letters.set(letters.subarray(from, to), length)
      length += to - from
      this.#push(this.#tables.vocabulary.add(letters, from, to, tokens.hash[token] as number), length)
    }
  }

  #push(word: number, end: number): void {
    if (this.#count === this.#words.length) {
      this.#words = longer(this.#words)
      this.#ends = longer(this.#ends)
    }
    this.#ends[this.#count] = end
    this.#words[this.#count++] = word
  }

  #enlarge(): Uint16Array {
    const letters = new Uint16Array(this.#letters.length * 2)
    letters.set(this.#letters)
    this.#letters = letters
    return letters
  }

  /** Adds the name that has been read as a common word, which is as common with the article as without it. */
  #addCommonWord(hasArticle: boolean): void {
    this.#commonWords.push(this.#words[0] as number)
    if (hasArticle) return
    const hash = hashOf(this.#letters, 0, this.#length)
    this.#commonWords.push(this.#tables.vocabulary.add(this.#letters, 0, this.#length, hash))
  }

  /** Adds the name that has been read, and the other ways to write it that follow from its words. */
  #addName(gazetteer: number, entry: number, start: number, weak: boolean): void {
    const name: NameRecord = { gazetteer, entry, start, weak }
    this.#add(name)
    const count = this.#count
    let joinable = 0
    for (let index = 0; index < count; index++) if (this.#isServant(index)) this.#addApart(name, index)
    for (let index = 0; index < count; index++) {
      const word = this.#words[index] as number
      if (word >= this.#special) continue
      for (const other of count > 1 ? (this.#interchangeable.get(word) ?? []) : []) {
        this.#words[index] = other
        this.#add(name)
        this.#words[index] = word
      }
      if (this.#isJoinable(index)) joinable++
    }
    if (joinable === 0) return
    // Each pair joined alone, and all of them: عبدالله بن عبدالعزيز.
    for (let index = 0; index < count; index++) if (this.#isJoinable(index)) this.#addJoined(name, index)
    if (joinable > 1) this.#addJoined(name)
  }

  #add({ gazetteer, entry, start, weak }: NameRecord): void {
    const { trie, records } = this.#tables
    let node = NO_NODE
    for (let index = 0; index < this.#count; index++) node = trie.extend(node, this.#words[index] as number)
    if (this.#count > this.#longest) this.#longest = this.#count
    this.firstWords.add(this.#words[0] as number, gazetteerBit(gazetteer), this.#count > 1)
    records.add(node, gazetteer, entry, start, weak)
  }

  /** Adds the name with other words, and reads on with its own. */
  #addAs(words: readonly number[], name: NameRecord): void {
    const [own, count] = [this.#words, this.#count]
    this.#words = Int32Array.from(words)
    this.#count = words.length
    this.#add(name)
    this.#words = own
    this.#count = count
  }

  #isJoinable(index: number): boolean {
    return (
      index + 1 < this.#count &&
      this.#joining.has(this.#words[index] as number) &&
      charClasses()[this.#letters[this.#ends[index] as number] as number] === ARABIC
    )
  }

  /** Adds the name with one pair of words joined, or with all pairs. */
  #addJoined(name: NameRecord, only = -1): void {
    const joined: number[] = []
    for (let index = 0; index < this.#count; index++) {
      if ((only === -1 || only === index) && this.#isJoinable(index)) {
        const { vocabulary } = this.#tables
        joined.push(vocabulary.add(this.#letters, this.#startOf(index), this.#ends[index + 1] as number))
        index++
      } else joined.push(this.#words[index] as number)
    }
    this.#addAs(joined, name)
  }

  /** Whether a word is عبد and a name of God written together. */
  #isServant(index: number): boolean {
    const from = this.#startOf(index)
    if ((this.#ends[index] as number) - from < SHORTEST_SERVANT) return false
    for (let letter = 0; letter < SERVANT_AND_ARTICLE.length; letter++)
      if (this.#letters[from + letter] !== SERVANT_AND_ARTICLE[letter]) return false
    return true
  }

  /** Adds the name with عبدالله written apart. */
  #addApart(name: NameRecord, index: number): void {
    const from = this.#startOf(index) + SERVANT.length
    const second = this.#tables.vocabulary.add(this.#letters, from, this.#ends[index] as number)
    const words = [...this.#words.subarray(0, this.#count)]
    words.splice(index, 1, this.#servant, second)
    this.#addAs(words, name)
  }

  /** Where the letters of a word begin. */
  #startOf(index: number): number {
    return index === 0 ? ARTICLE_LENGTH : (this.#ends[index - 1] as number)
  }

  #number(word: string): number {
    const { letters, length } = normalize(word)
    return this.#tables.vocabulary.add(letters, 0, length)
  }
}

/** The room before a name's letters, where the article stands. */
const ARTICLE_LENGTH = 2

/** For each ASCII code of a string of names: a folded letter, or a sign. */
function signsOf(alphabet: Alphabet): Uint16Array {
  const signs = alphabet.map(signOf)
  for (const code of [SPACE, HYPHEN, SEPARATOR, END_OF_ENTRY]) signs[code] = code
  return signs
}

/** The folded letter of a character, or {@link OTHER}. */
function signOf(code: number): number {
  const folded = fold().table[code] as number
  return folded === DROPPED || charClasses()[folded] === ARABIC ? folded : OTHER
}

function endOfName(names: string, start: number): number {
  for (let at = start; at < names.length; at++) {
    const code = names.charCodeAt(at)
    if (code === SEPARATOR || code === END_OF_ENTRY) return at
  }
  return names.length
}

/** Whether a name is written with the article: its alef is a plain one. */
function isArticle(names: string, start: number, alphabet: Alphabet): boolean {
  const letter = (at: number): number => {
    const code = names.charCodeAt(at)
    return code < 0x80 ? (alphabet[code] as number) : code
  }
  return letter(start) === ALEF && letter(start + 1) === LAM
}

function longer(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2)
  to.set(from)
  return to
}
