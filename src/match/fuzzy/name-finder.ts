import type { NameIndex } from '../../lexicon/name-index.js'
import { NO_NODE } from '../../lexicon/trie.js'
import { UNKNOWN } from '../../lexicon/vocabulary.js'
import { LETTER_COST } from './costs.js'
import type { WordDistance } from './distance.js'
import { shapeOf } from './least-cost.js'
import { TOO_MUCH } from './letter-costs.js'
import type { NameGraph } from './name-graph.js'
import { ANY_WORD, type NearWords } from './near-words.js'
import type { Query } from './query.js'
import { LONGEST_WORD } from './symbols.js'

/** What a word of a name may cost: a letter, or so much of each of its letters. */
const COST_OF_WORD = LETTER_COST
const COST_A_LETTER = 0.3 * LETTER_COST

/** Where a name is looked for. */
export interface Anchor {
  readonly token: number
  /** Letters of proclitics before the token. */
  readonly taken: number
  /** The name must begin with the first token and end with the last. */
  readonly whole: boolean
  /** A token beside this one that the name must hold too; -1 for none. */
  readonly beside: number
  /** The most that a name may cost. */
  readonly maxCost: number
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
type Path = Omit<Nearby, 'node'>

/** Finds names that some tokens may be misspellings of. */
export class NameFinder {
  readonly #index: NameIndex
  readonly #graph: NameGraph
  readonly #near: NearWords
  readonly #distance: WordDistance
  readonly #joined = new Uint16Array(2 * LONGEST_WORD)

  constructor(index: NameIndex, graph: NameGraph, near: NearWords, distance: WordDistance) {
    this.#index = index
    this.#graph = graph
    this.#near = near
    this.#distance = distance
  }

  /** Calls back with every name that holds the word that a token is, or is behind its proclitics. */
  findExact(query: Query, anchor: Anchor, visit: (nearby: Nearby) => void): void {
    const { token } = anchor
    const word = query.words[token] as number
    const sides = sidesOf(query, anchor, token)
    if (word !== UNKNOWN) this.#follow(query, anchor, sides, word, 0, 1, visit)
    else
      for (const { word, taken } of query.readings(token))
        this.#follow(query, { ...anchor, taken }, sides, word, 0, 1, visit)
  }

  /** Calls back with every name that holds a word of the same skeleton as a token. */
  findEqual(query: Query, anchor: Anchor, role: number, visit: (nearby: Nearby) => void): void {
    const { token, taken, maxCost } = anchor
    const { letters } = query.tokens.folded
    const [from, to] = place(query, anchor)
    // Most words of a text are like no name: what follows names is made for the others.
    if (!this.#near.hasEqual(letters, from, to)) return
    const own = taken === 0 ? query.words[token] : UNKNOWN
    const shape = query.shape(token, taken)
    const sides = sidesOf(query, anchor, token)
    this.#near.forEachEqual(
      letters,
      from,
      to,
      { role, shape, limit: maxCost },
      this.#distance.least,
      (place, least) => {
        const word = this.#graph.wordAt(place)
        // Whether there is a name at all costs less to tell than what the word costs.
        if (word === own || !query.isVariable(word) || !this.#fitsSomewhere(anchor, sides, word, least)) return
        const cost = this.#cost(letters, from, to, word, maxCost)
        if (cost < TOO_MUCH) this.#follow(query, anchor, sides, word, cost, 0, visit)
      },
    )
  }

  /** Calls back with every name of which two words are written as one: بانكي for بان كي. */
  findJoined(query: Query, anchor: Anchor, visit: (nearby: Nearby) => void): void {
    const { letters } = query.tokens.folded
    const { before, word } = this.#graph
    const [from, to] = place(query, anchor)
    const { space } = this.#distance.costs
    this.#near.forEachJoined(letters, from, to, (node) => {
      const first = before[node] as number
      const length = this.#write(word[first] as number, word[node] as number)
      if (length === 0) return
      const cost = space + this.#between(letters, from, to, this.#joined, 0, length, anchor.maxCost - space)
      if (cost > anchor.maxCost) return
      const path = { first: anchor.token, last: anchor.token, taken: anchor.taken, cost, exact: 0 }
      this.#followBack(query, anchor, first, path, (whole) => this.#followOn(query, anchor, node, whole, visit))
    })
  }

  /** Calls back with every name of which a word is written as two: نتن ياهو for نتنياهو. */
  findSplit(query: Query, anchor: Anchor, visit: (nearby: Nearby) => void): void {
    const { tokens, words } = query
    const { token } = anchor
    const next = token + 1
    if (!query.adjoins(next) || (words[token] !== UNKNOWN && words[next] !== UNKNOWN)) return
    const [from, to] = place(query, anchor)
    const before = to - from
    const length = before + (tokens.to[next] as number) - (tokens.from[next] as number)
    if (length > LONGEST_WORD || !query.mayVary(next)) return
    const { letters } = tokens.folded
    const joined = this.#joined
    const nextFrom = tokens.from[next] as number
    for (let letter = 0; letter < length; letter++)
      joined[letter] = letters[letter < before ? from + letter : nextFrom + letter - before] as number
    if (!this.#near.hasEqual(joined, 0, length)) return
    // The letters that are compared must stay as they are.
    const whole = joined.slice(0, length)
    const shape = shapeOf(whole, 0, length)
    const sides = sidesOf(query, anchor, next)
    const { costs, least } = this.#distance
    const limit = anchor.maxCost - costs.space
    this.#near.forEachEqual(whole, 0, length, { role: ANY_WORD, shape, limit }, least, (place) => {
      const word = this.#graph.wordAt(place)
      const cost = costs.space + this.#cost(whole, 0, length, word, limit)
      if (cost <= anchor.maxCost && query.isVariable(word)) this.#follow(query, anchor, sides, word, cost, 0, visit)
    })
  }

  /** Follows every name that holds a word, which stands from the anchor to the token before `sides.after`. */
  #follow(
    query: Query,
    anchor: Anchor,
    sides: Sides,
    word: number,
    cost: number,
    exact: number,
    visit: (nearby: Nearby) => void,
  ): void {
    if (!this.#graph.holds(word)) return
    const path: Path = { first: anchor.token, last: sides.last, taken: anchor.taken, cost, exact }
    for (let at = this.#graph.firstPlace(word); at >= 0; at = this.#graph.nextPlace(at)) {
      if (!this.#fits(anchor, sides, at, cost)) continue
      const node = this.#graph.nodeAt(at)
      this.#followBack(query, anchor, node, path, (found) => this.#followOn(query, anchor, node, found, visit))
    }
  }

  /** Whether some name that holds a word may go on as the text does. */
  #fitsSomewhere(anchor: Anchor, sides: Sides, word: number, cost: number): boolean {
    for (let at = this.#graph.firstPlace(word); at >= 0; at = this.#graph.nextPlace(at))
      if (this.#fits(anchor, sides, at, cost)) return true
    return false
  }

  /** Whether the words beside a place may be the tokens on both sides, told at a glance: those of most names may not. */
  #fits({ maxCost, whole }: Anchor, sides: Sides, at: number, cost: number): boolean {
    const { before, after, shapeBefore, shapeAfter, shapeStripped } = sides
    if (before === NONE || after === NONE) return false
    const graph = this.#graph
    const { least } = this.#distance
    const limit = maxCost - cost
    if (before === ANY) {
      if (whole && !graph.beginsAt(at)) return false
    } else {
      if (graph.beginsAt(at)) return false
      if (graph.leastBefore(at, shapeBefore, least) > limit) {
        // A name begins behind a proclitic.
        if (shapeStripped === 0 || graph.leastBefore(at, shapeStripped, least) > limit) return false
        if (graph.before[graph.before[graph.nodeAt(at)] as number] !== NO_NODE) return false
      }
    }
    return after === ANY ? !whole || graph.endsAt(at) : graph.leastAfter(at, shapeAfter, least) <= limit
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
    const token = query.before(path.first)
    if (token < 0) return
    const word = this.#graph.word[before] as number
    if (this.#graph.before[before] === NO_NODE && !anchor.whole)
      this.#followProclitic(query, anchor, word, token, path, visit)
    const cost = this.tokenCost(query, token, word, anchor.maxCost - path.cost)
    if (cost < TOO_MUCH) this.#followBack(query, anchor, before, longer(path, token, path.last, cost), visit)
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
    if (!query.mayBeProclitic(token)) return
    const known = query.readings(token).find((reading) => reading.word === word)
    if (known) {
      visit({ ...path, first: token, taken: known.taken, exact: path.exact + 1 })
      return
    }
    const { folded, from, to } = query.tokens
    const limit = anchor.maxCost - path.cost
    if (this.#leastCost(query.shape(token, 1), word) > limit || !query.mayVary(token)) return
    const cost = this.#cost(folded.letters, (from[token] as number) + 1, to[token] as number, word, limit)
    if (cost < TOO_MUCH && query.isVariable(word)) visit({ ...path, first: token, taken: 1, cost: path.cost + cost })
  }

  /** Compares the words after a node with the tokens after a path, and calls back wherever a name ends. */
  #followOn(query: Query, anchor: Anchor, node: number, path: Path, visit: (nearby: Nearby) => void): void {
    const { after, afterStart, ends, word } = this.#graph
    if (ends[node] === 1 && (!anchor.whole || path.last === query.tokens.length - 1)) visit({ node, ...path })
    const end = afterStart[node + 1] as number
    let at = afterStart[node] as number
    if (at === end) return
    const token = query.after(path.last)
    if (token < 0) return
    for (; at < end; at++) {
      const next = after[at] as number
      const cost = this.tokenCost(query, token, word[next] as number, anchor.maxCost - path.cost)
      if (cost < TOO_MUCH) this.#followOn(query, anchor, next, longer(path, path.first, token, cost), visit)
    }
  }

  /** What a token costs as a word; too much where it is not that word. */
  tokenCost(query: Query, token: number, word: number, limit: number): number {
    const { folded, from, to } = query.tokens
    if (query.words[token] === word) return 0
    if (this.#leastCost(query.shape(token), word) > limit || !query.mayVary(token)) return TOO_MUCH
    const cost = this.#cost(folded.letters, from[token] as number, to[token] as number, word, limit)
    return cost < TOO_MUCH && query.isVariable(word) ? cost : TOO_MUCH
  }

  /** The least that a word costs for letters of a shape. */
  #leastCost(shape: number, word: number): number {
    return this.#distance.least.of(shape, this.#graph.shapes[word] as number)
  }

  /** What some letters cost as a word. */
  #cost(letters: Uint16Array, from: number, to: number, word: number, limit: number): number {
    const { vocabulary } = this.#index
    return this.#between(letters, from, to, vocabulary.letters, vocabulary.startOf(word), vocabulary.endOf(word), limit)
  }

  #between(
    letters: Uint16Array,
    from: number,
    to: number,
    others: Uint16Array,
    otherFrom: number,
    otherTo: number,
    limit: number,
  ): number {
    const most = Math.min(limit, Math.max(COST_OF_WORD, COST_A_LETTER * Math.max(to - from, otherTo - otherFrom)))
    return this.#distance.between(letters, from, to, others, otherFrom, otherTo, most)
  }

  /** Writes two words as one, and returns its length; 0 where it is too long. */
  #write(first: number, second: number): number {
    const { vocabulary } = this.#index
    const { letters } = vocabulary
    const length = vocabulary.endOf(first) - vocabulary.startOf(first)
    const whole = length + vocabulary.endOf(second) - vocabulary.startOf(second)
    if (whole > LONGEST_WORD) return 0
    this.#joined.set(letters.subarray(vocabulary.startOf(first), vocabulary.endOf(first)))
    this.#joined.set(letters.subarray(vocabulary.startOf(second), vocabulary.endOf(second)), length)
    return whole
  }
}

/** The tokens beside some others that a name must hold too. */
interface Sides {
  /** {@link ANY} where the name may begin, and {@link NONE} where it must go on but cannot. */
  readonly before: number
  /** The last of the tokens themselves. */
  readonly last: number
  readonly after: number
  readonly shapeBefore: number
  readonly shapeAfter: number
  /** Of the token before, without its first letter where that may be a proclitic; 0 elsewhere. */
  readonly shapeStripped: number
}

const NONE = -1
const ANY = -2

/** What must stand beside the tokens from an anchor to the token `last`. */
function sidesOf(query: Query, { beside, token, whole }: Anchor, last: number): Sides {
  let before = beside >= 0 && beside < token ? beside : ANY
  let after = beside > last ? beside : ANY
  if (whole && token > 0) before = query.before(token)
  if (whole && last < query.tokens.length - 1) after = query.after(last)
  return {
    before,
    last,
    after,
    shapeBefore: before >= 0 ? query.shape(before) : 0,
    shapeAfter: after >= 0 ? query.shape(after) : 0,
    shapeStripped: !whole && before >= 0 && query.mayBeProclitic(before) ? query.shape(before, 1) : 0,
  }
}

/** Where the letters of an anchor stand. */
function place({ tokens }: Query, { token, taken }: Anchor): readonly [from: number, to: number] {
  return [(tokens.from[token] as number) + taken, tokens.to[token] as number]
}

/** A path with one more token. */
function longer(path: Path, first: number, last: number, cost: number): Path {
  return { first, last, taken: path.taken, cost: path.cost + cost, exact: path.exact + (cost === 0 ? 1 : 0) }
}
