import type { NameIndex } from '../../lexicon/name-index.js'
import { NO_NODE } from '../../lexicon/trie.js'
import { UNKNOWN } from '../../lexicon/vocabulary.js'
import { mayBeProclitic } from '../../tokenize/proclitics.js'
import { ARABIC_TOKEN, NEW_LINE, type Tokens } from '../../tokenize/tokenize.js'
import { firmLetters, LONGEST_WORD, type WordDistance } from './distance.js'
import { type NameGraph, NONE } from './name-graph.js'
import type { NearWords, Scope } from './near-words.js'

/** What a word of a name may cost: a letter, or so much of each of its letters. */
const COST_OF_WORD = 1
const COST_A_LETTER = 0.3

/** A text whose names are looked for. */
export interface Query {
  readonly tokens: Tokens
  readonly words: Int32Array
  /** Whether a token may be a misspelt word of a name. */
  mayVary(token: number): boolean
  /** Whether a word of a name may be spelt otherwise. */
  isVariable(word: number): boolean
  /** The known words that a token may be behind its proclitics, with how many letters those have. */
  readings(token: number): readonly { readonly word: number; readonly taken: number }[]
}

/** A token, without letters of proclitics before it. */
export interface Anchor {
  readonly token: number
  readonly taken: number
  /** The name must begin with the first token and end with the last. */
  readonly whole: boolean
  /** The most that a name may cost. It may fall while names are found. */
  maxCost: number
}

/** Some tokens, and the name that they may be. */
export interface Nearby {
  readonly node: number
  readonly first: number
  readonly last: number
  /** Letters of proclitics before the first token. */
  readonly taken: number
  readonly cost: number
  /** How many words of the name are spelt exactly. */
  readonly exact: number
}

/** A match that is being followed. */
interface Path {
  readonly first: number
  readonly last: number
  readonly taken: number
  readonly cost: number
  readonly exact: number
}

/** Finds names that some tokens may be misspellings of. */
export class NameFinder {
  readonly #index: NameIndex
  readonly #graph: NameGraph
  readonly #near: NearWords
  readonly #distance: WordDistance
  /** The firm letters of each word. */
  readonly #firm: Uint8Array
  readonly #joined = new Uint16Array(2 * LONGEST_WORD)

  constructor(index: NameIndex, graph: NameGraph, near: NearWords, distance: WordDistance) {
    this.#index = index
    this.#graph = graph
    this.#near = near
    this.#distance = distance
    const { vocabulary } = index
    this.#firm = new Uint8Array(vocabulary.size)
    for (let word = 0; word < vocabulary.size; word++)
      this.#firm[word] = firmLetters(vocabulary.letters, vocabulary.startOf(word), vocabulary.endOf(word))
  }

  /** Calls back with every name that holds the word that a token is, or is behind its proclitics. */
  findExact(query: Query, anchor: Anchor, visit: (nearby: Nearby) => void): void {
    const { token, whole } = anchor
    const word = query.words[token] as number
    const readings = word === UNKNOWN && !whole ? query.readings(token) : [{ word, taken: 0 }]
    for (const { word, taken } of readings) {
      if (word !== UNKNOWN && this.#graph.holds(word))
        this.#follow(query, { ...anchor, taken }, word, token, 0, 1, visit)
    }
  }

  /**
   * Calls back with every name that holds a word of the same skeleton as a token, or of the same as two tokens, or two words of the
   * same as one.
   *
   * @param scope - The words that may be meant.
   * @param far - Also words of which a consonant is another, or one is missing.
   */
  findNear(query: Query, anchor: Anchor, scope: Scope, far: boolean, visit: (nearby: Nearby) => void): void {
    const { tokens, words } = query
    const { token, taken } = anchor
    if (!query.mayVary(token)) return
    const { letters } = tokens.folded
    const from = (tokens.from[token] as number) + taken
    const to = tokens.to[token] as number
    const word = taken === 0 ? (words[token] as number) : UNKNOWN
    const follow = (other: number): void => {
      if (other === word || !this.#hasLength(other, to - from, anchor.maxCost)) return
      if (!this.#hasPlace(query, anchor, other, token)) return
      const cost = this.#cost(letters, from, to, other, anchor.maxCost)
      if (cost <= anchor.maxCost && query.isVariable(other)) this.#follow(query, anchor, other, token, cost, 0, visit)
    }
    if (far) this.#near.forEach(letters, from, to, scope, follow)
    else this.#near.forEachEqual(letters, from, to, scope, follow)
    if (word === UNKNOWN) this.#findJoined(query, anchor, from, to, visit)
    this.#findSplit(query, anchor, from, visit)
  }

  /** بانكي for بان كي. */
  #findJoined(query: Query, anchor: Anchor, from: number, to: number, visit: (nearby: Nearby) => void): void {
    const { letters } = query.tokens.folded
    this.#near.forEachJoined(letters, from, to, (node) => {
      const first = this.#graph.before[node] as number
      const length = this.#write(this.#graph.word[first] as number, this.#graph.word[node] as number)
      const cost = this.#costOf(letters, from, to, this.#joined, 0, length, anchor.maxCost) + this.#distance.costs.space
      if (cost > anchor.maxCost) return
      const path = { first: anchor.token, last: anchor.token, taken: anchor.taken, cost, exact: 0 }
      this.#followBack(query, anchor, first, path, (whole) => this.#followOn(query, anchor, node, whole, visit))
    })
  }

  /** نتن ياهو for نتنياهو. */
  #findSplit(query: Query, anchor: Anchor, from: number, visit: (nearby: Nearby) => void): void {
    const { tokens, words } = query
    const { letters } = tokens.folded
    const next = anchor.token + 1
    if (!this.#adjoins(tokens, next) || !query.mayVary(next)) return
    if (words[anchor.token] !== UNKNOWN && words[next] !== UNKNOWN) return
    const before = (tokens.to[anchor.token] as number) - from
    const length = before + (tokens.to[next] as number) - (tokens.from[next] as number)
    if (length > LONGEST_WORD) return
    const whole = new Uint16Array(length)
    whole.set(letters.subarray(from, from + before))
    whole.set(letters.subarray(tokens.from[next] as number, tokens.to[next] as number), before)
    this.#near.forEachEqual(whole, 0, length, 'words', (word) => {
      if (!this.#hasPlace(query, anchor, word, next) || !query.isVariable(word)) return
      const cost = this.#cost(whole, 0, length, word, anchor.maxCost) + this.#distance.costs.space
      if (cost <= anchor.maxCost) this.#follow(query, anchor, word, next, cost, 0, visit)
    })
  }

  /**
   * Whether some name that holds a word may fit the tokens around it, told by a few letters alone: most words near a token are words of
   * names that the text does not go on with, and need not be compared.
   */
  #hasPlace(query: Query, anchor: Anchor, word: number, last: number): boolean {
    const { tokens } = query
    const { token, taken, whole, maxCost } = anchor
    const ended = last === tokens.length - 1
    const before = taken > 0 ? -1 : this.#tokenBefore(tokens, token)
    for (let node = this.#graph.firstOf(word); node !== NONE; node = this.#graph.nextOf(node)) {
      if (whole && ended && this.#graph.ends[node] === 0) continue
      const earlier = this.#graph.before[node] as number
      const fits =
        earlier === NO_NODE
          ? !whole || token === 0
          : before >= 0 && this.#mayBe(query, before, this.#graph.word[earlier] as number, maxCost)
      if (fits && (!whole || ended || this.#mayGoOn(query, last + 1, node, maxCost))) return true
    }
    return false
  }

  /** Whether some word after a node may be a token. */
  #mayGoOn(query: Query, token: number, node: number, limit: number): boolean {
    for (let after = this.#graph.firstAfter(node); after !== NONE; after = this.#graph.nextAfter(after)) {
      if (this.#mayBe(query, token, this.#graph.word[after] as number, limit)) return true
    }
    // A sign may stand between the words.
    return this.#index.isJoiner(query.tokens, token)
  }

  /** Whether a token may be a word, told by its first letter and its firm ones. */
  #mayBe({ tokens, words }: Query, token: number, word: number, limit: number): boolean {
    if (words[token] === word) return true
    const { vocabulary } = this.#index
    const { letters } = tokens.folded
    const [from, to] = [tokens.from[token] as number, tokens.to[token] as number]
    const first = letters[from] as number
    // Proclitics may stand before the first word of a name.
    if (mayBeProclitic(first)) return true
    if (!this.#distance.mayBegin(first, vocabulary.letters[vocabulary.startOf(word)] as number)) return false
    return this.#distance.leastCost(firmLetters(letters, from, to), this.#firm[word] as number) <= limit
  }

  /** Whether a word's letters more or less do not cost too much by themselves. */
  #hasLength(word: number, length: number, limit: number): boolean {
    const { vocabulary } = this.#index
    const difference = vocabulary.endOf(word) - vocabulary.startOf(word) - length
    return Math.abs(difference) * this.#distance.cheapestGap <= limit
  }

  /** Follows every name that holds a word, which stands from the anchor to the token `last`. */
  #follow(
    query: Query,
    anchor: Anchor,
    word: number,
    last: number,
    cost: number,
    exact: number,
    visit: (nearby: Nearby) => void,
  ): void {
    const path: Path = { first: anchor.token, last, taken: anchor.taken, cost, exact }
    for (let node = this.#graph.firstOf(word); node !== NONE; node = this.#graph.nextOf(node))
      this.#followBack(query, anchor, node, path, (whole) => this.#followOn(query, anchor, node, whole, visit))
  }

  /** Compares the words before a node with the tokens before a path. */
  #followBack(query: Query, anchor: Anchor, node: number, path: Path, visit: (path: Path) => void): void {
    const before = this.#graph.before[node] as number
    if (before === NO_NODE) {
      if (!anchor.whole || path.first === 0) visit(path)
      return
    }
    // What follows a proclitic begins the name.
    if (path.taken > 0) return
    const token = this.#tokenBefore(query.tokens, path.first)
    if (token < 0) return
    const word = this.#graph.word[before] as number
    if (this.#graph.before[before] === NO_NODE && !anchor.whole)
      this.#followProclitic(query, anchor, word, token, path, visit)
    const cost = this.#tokenCost(query, token, word, anchor.maxCost - path.cost)
    if (cost !== Infinity) this.#followBack(query, anchor, before, longer(path, token, path.last, cost), visit)
  }

  /** Compares the first word of a name with a token without its proclitics. */
  #followProclitic(
    query: Query,
    anchor: Anchor,
    word: number,
    token: number,
    path: Path,
    visit: (path: Path) => void,
  ): void {
    const { tokens } = query
    const known = query.readings(token).find((reading) => reading.word === word)
    if (known) {
      visit({ ...path, first: token, taken: known.taken, exact: path.exact + 1 })
      return
    }
    const from = tokens.from[token] as number
    if (!mayBeProclitic(tokens.folded.letters[from] as number) || !query.mayVary(token) || !query.isVariable(word))
      return
    const cost =
      path.cost +
      this.#cost(tokens.folded.letters, from + 1, tokens.to[token] as number, word, anchor.maxCost - path.cost)
    if (cost <= anchor.maxCost) visit({ ...path, first: token, taken: 1, cost })
  }

  /** Compares the words after a node with the tokens after a path, and calls back wherever a name ends. */
  #followOn(query: Query, anchor: Anchor, node: number, path: Path, visit: (nearby: Nearby) => void): void {
    const { tokens, words } = query
    if (this.#graph.ends[node] === 1 && (!anchor.whole || path.last === tokens.length - 1)) visit({ node, ...path })
    let token = path.last + 1
    if (token < tokens.length && this.#index.isJoiner(tokens, token)) token++
    if (!this.#adjoins(tokens, token)) return
    const vary = query.mayVary(token)
    for (let after = this.#graph.firstAfter(node); after !== NONE; after = this.#graph.nextAfter(after)) {
      const word = this.#graph.word[after] as number
      if (!vary && words[token] !== word) continue
      const cost = this.#tokenCost(query, token, word, anchor.maxCost - path.cost)
      if (cost !== Infinity) this.#followOn(query, anchor, after, longer(path, path.first, token, cost), visit)
    }
  }

  /** The token before another in the same line of thought, or -1. */
  #tokenBefore(tokens: Tokens, token: number): number {
    if (!this.#adjoins(tokens, token)) return -1
    const before = token - 1
    return before > 0 && this.#index.isJoiner(tokens, before) ? before - 1 : before
  }

  /** Whether a token follows the one before it directly, or after a space or a line break. */
  #adjoins(tokens: Tokens, token: number): boolean {
    return token > 0 && token < tokens.length && (tokens.gap[token] as number) <= NEW_LINE
  }

  /** What a token costs as a word; infinite where it is not that word. */
  #tokenCost(query: Query, token: number, word: number, limit: number): number {
    const { tokens, words } = query
    if (words[token] === word) return 0
    if (tokens.kind[token] !== ARABIC_TOKEN || !query.mayVary(token) || !query.isVariable(word)) return Infinity
    return this.#cost(tokens.folded.letters, tokens.from[token] as number, tokens.to[token] as number, word, limit)
  }

  #cost(letters: Uint16Array, from: number, to: number, word: number, limit: number): number {
    const { vocabulary } = this.#index
    if (this.#distance.leastCost(firmLetters(letters, from, to), this.#firm[word] as number) > limit) return Infinity
    return this.#costOf(letters, from, to, vocabulary.letters, vocabulary.startOf(word), vocabulary.endOf(word), limit)
  }

  #costOf(
    letters: Uint16Array,
    from: number,
    to: number,
    others: Uint16Array,
    otherFrom: number,
    otherTo: number,
    limit: number,
  ): number {
    // Most words differ in their first sound; a table look-up tells.
    if (!this.#distance.mayBegin(letters[from] as number, others[otherFrom] as number)) return Infinity
    const most = Math.min(limit, Math.max(COST_OF_WORD, COST_A_LETTER * Math.max(to - from, otherTo - otherFrom)))
    return this.#distance.between(letters, from, to, others, otherFrom, otherTo, most)
  }

  /** Writes two words as one, and returns its length. */
  #write(first: number, second: number): number {
    const { vocabulary } = this.#index
    const { letters } = vocabulary
    const length = vocabulary.endOf(first) - vocabulary.startOf(first)
    this.#joined.set(letters.subarray(vocabulary.startOf(first), vocabulary.endOf(first)))
    this.#joined.set(letters.subarray(vocabulary.startOf(second), vocabulary.endOf(second)), length)
    return length + vocabulary.endOf(second) - vocabulary.startOf(second)
  }
}

/** A path with one more token. */
function longer(path: Path, first: number, last: number, cost: number): Path {
  return { ...path, first, last, cost: path.cost + cost, exact: path.exact + (cost === 0 ? 1 : 0) }
}
