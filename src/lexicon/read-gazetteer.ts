/** Reads the names of a gazetteer into an index's vocabulary, trie and records, with the other ways to write them. */
import { normalize } from '../normalize/normalize.js'
import { ARABIC_TOKEN, NEW_LINE, PUNCTUATION_TOKEN, type Tokens, tokenize } from '../tokenize/tokenize.js'
import { isJoiner } from './joiners.js'
import { NAME_SEPARATOR, UNMATCHED_MARK, WEAK_MARK } from './names.js'
import type { Records } from './records.js'
import { NO_NODE, type Trie } from './trie.js'
import type { Vocabulary } from './vocabulary.js'

const SEPARATOR = NAME_SEPARATOR.charCodeAt(0)
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
const SERVANT_AND_ARTICLE = Array.from('عبدال', (letter) => letter.charCodeAt(0))
const SHORTEST_SERVANT = 7

/** What is filled. */
export interface Tables {
  readonly vocabulary: Vocabulary
  readonly trie: Trie
  readonly records: Records
}

/** Reads gazetteers, one after the other, into the same tables. */
export class GazetteerReader {
  readonly #tables: Tables
  readonly #interchangeable = new Map<number, readonly number[]>()
  readonly #joining: ReadonlySet<number>
  readonly #servant: number
  /** The first numbers of the vocabulary are those of the words above; a greater one needs no look-up in either. */
  readonly #special: number
  /** Words of the name that is being read. One array for all, because there are a hundred thousand names. */
  #words = new Int32Array(64)
  #count = 0
  #longest = 1
  #openers: Set<number> | undefined

  /** @param tables - Empty tables: the reader numbers its own words first. */
  constructor(tables: Tables) {
    this.#tables = tables
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

  /** Whether a word is the first half of a name with the word after it: عبد, أبو. */
  isJoining(word: number): boolean {
    return this.#joining.has(word)
  }

  /**
   * Reads one gazetteer.
   *
   * @param names - Its names, stems expanded.
   * @param gazetteer - Its number.
   * @param openers - Takes the first word of each name, if it is wanted.
   */
  read(names: string, gazetteer: number, openers: Set<number> | undefined): void {
    this.#openers = openers
    const tokens = tokenize(normalize(names))
    const { vocabulary } = this.#tables
    const { kind, gap, from, to, hash, length } = tokens
    const { letters, origins } = tokens.folded
    let firstToken = 0
    let weak = false
    let unmatched = false
    let entry = 0
    for (let token = 0; token <= length; token++) {
      const sign = token < length && kind[token] === PUNCTUATION_TOKEN ? letters[from[token] as number] : undefined
      const newEntry = token === length || (token > 0 && (gap[token] as number) >= NEW_LINE)
      if (newEntry || sign === SEPARATOR) {
        if (this.#count > 0 && !unmatched) {
          const start = origins[from[firstToken] as number] as number
          this.#add(gazetteer, entry, start, weak)
          this.#addVariants(tokens, firstToken, gazetteer, entry, start, weak)
        }
        this.#count = 0
        weak = false
        unmatched = false
        if (newEntry && token > 0) entry++
        if (token === length || sign === SEPARATOR) continue
      }
      if (sign !== undefined && this.#count === 0 && (sign === WEAK || sign === UNMATCHED)) {
        if (sign === WEAK) weak = true
        else unmatched = true
        continue
      }
      if (this.#count > 0 && sign !== undefined && isJoiner(tokens, token)) continue
      if (this.#count === 0) firstToken = token
      this.#push(vocabulary.add(letters, from[token] as number, to[token] as number, hash[token] as number))
    }
  }

  #push(word: number): void {
    if (this.#count === this.#words.length) {
      const longer = new Int32Array(this.#count * 2)
      longer.set(this.#words)
      this.#words = longer
    }
    this.#words[this.#count++] = word
  }

  /** Adds the name that has been read. */
  #add(gazetteer: number, entry: number, start: number, weak: boolean): void {
    const { trie, records } = this.#tables
    let node = NO_NODE
    for (let index = 0; index < this.#count; index++) node = trie.extend(node, this.#words[index] as number)
    if (this.#count > this.#longest) this.#longest = this.#count
    this.#openers?.add(this.#words[0] as number)
    records.add(node, gazetteer, entry, start, weak)
  }

  /** Adds the other ways to write the name that follow from its words. */
  #addVariants(
    tokens: Tokens,
    firstToken: number,
    gazetteer: number,
    entry: number,
    start: number,
    weak: boolean,
  ): void {
    const count = this.#count
    for (let index = 0; index < count; index++) {
      if (isServant(tokens, firstToken + index))
        this.#addApart(tokens, firstToken + index, index, gazetteer, entry, start, weak)
    }
    let joinable = 0
    for (let index = 0; index < count; index++) {
      const word = this.#words[index] as number
      if (word >= this.#special) continue
      for (const other of count > 1 ? (this.#interchangeable.get(word) ?? []) : []) {
        this.#words[index] = other
        this.#add(gazetteer, entry, start, weak)
        this.#words[index] = word
      }
      if (this.#isJoinable(tokens, firstToken, index, count)) joinable++
    }
    if (joinable === 0) return
    // Each pair joined alone, and all of them: عبدالله بن عبدالعزيز.
    for (let index = 0; index < count; index++) {
      if (this.#isJoinable(tokens, firstToken, index, count))
        this.#addJoined(tokens, firstToken, gazetteer, entry, start, weak, index)
    }
    if (joinable > 1) this.#addJoined(tokens, firstToken, gazetteer, entry, start, weak)
  }

  #isJoinable(tokens: Tokens, firstToken: number, index: number, count: number): boolean {
    return (
      index + 1 < count &&
      this.#joining.has(this.#words[index] as number) &&
      tokens.kind[firstToken + index + 1] === ARABIC_TOKEN
    )
  }

  /** Adds the name with one pair of words joined, or with all pairs. */
  #addJoined(
    tokens: Tokens,
    firstToken: number,
    gazetteer: number,
    entry: number,
    start: number,
    weak: boolean,
    only = -1,
  ): void {
    const count = this.#count
    const whole = this.#words.slice(0, count)
    const joined: number[] = []
    for (let index = 0; index < count; index++) {
      if ((only === -1 || only === index) && this.#isJoinable(tokens, firstToken, index, count)) {
        joined.push(this.#joinedWord(tokens, firstToken + index))
        index++
      } else joined.push(whole[index] as number)
    }
    this.#words.set(joined)
    this.#count = joined.length
    this.#add(gazetteer, entry, start, weak)
    this.#words.set(whole)
    this.#count = count
  }

  /** Adds the name with عبدالله written apart. */
  #addApart(
    tokens: Tokens,
    token: number,
    index: number,
    gazetteer: number,
    entry: number,
    start: number,
    weak: boolean,
  ): void {
    const count = this.#count
    const whole = this.#words.slice(0, count)
    const { letters } = tokens.folded
    const from = (tokens.from[token] as number) + SERVANT.length
    const name = this.#tables.vocabulary.add(letters, from, tokens.to[token] as number)
    this.#push(0)
    this.#words.set([...whole.slice(0, index), this.#servant, name, ...whole.slice(index + 1)])
    this.#add(gazetteer, entry, start, weak)
    this.#words.set(whole)
    this.#count = count
  }

  #joinedWord(tokens: Tokens, token: number): number {
    const { from, to } = tokens
    const { letters } = tokens.folded
    const first = letters.subarray(from[token], to[token])
    const second = letters.subarray(from[token + 1], to[token + 1])
    const joined = new Uint16Array(first.length + second.length)
    joined.set(first)
    joined.set(second, first.length)
    return this.#tables.vocabulary.add(joined, 0, joined.length)
  }

  #number(word: string): number {
    const { letters, length } = normalize(word)
    return this.#tables.vocabulary.add(letters, 0, length)
  }
}

/** Whether a token is عبد and a name of God in one word. */
function isServant(tokens: Tokens, token: number): boolean {
  const from = tokens.from[token] as number
  if ((tokens.to[token] as number) - from < SHORTEST_SERVANT) return false
  return SERVANT_AND_ARTICLE.every((letter, index) => tokens.folded.letters[from + index] === letter)
}
