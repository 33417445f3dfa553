import { NO_NODE } from '../../lexicon/trie.js'
import { UNKNOWN } from '../../lexicon/vocabulary.js'
import type { WordDistance } from './distance.js'
import { TOO_MUCH } from './letter-costs.js'
import type { NameFinder, Nearby } from './name-finder.js'
import type { NameGraph } from './name-graph.js'
import { type Collected, FIRST, FURTHER, NAME, type NearWords } from './near-words.js'
import type { Query } from './query.js'

/** No word of another skeleton costs less. */
const CHEAPEST_FAR = 20
/** Nodes are compared in this order: those first that may cost least, and up to so much more. */
const STEP = 20
/** The place of a word that no name holds. */
const NOWHERE = -1
/** The cost of a word that was not compared yet. */
const UNASKED = -1

/** What a text is compared with as a whole. */
export interface Whole {
  readonly query: Query
  /** The tokens that are words. */
  readonly places: readonly number[]
  /** The most that a name may cost. It falls while names are found. */
  maxCost: number
  readonly visit: (nearby: Nearby) => void
}

/**
 * Finds the names that a whole text may be a misspelling of, those first that may cost least. What a name costs at least is told at a
 * glance, from a word that is like one of its words and from those beside it. The nearest name so far bounds what is compared, so that
 * most names never are.
 */
export class WholeFinder {
  readonly #graph: NameGraph
  readonly #near: NearWords
  readonly #distance: WordDistance
  readonly #finder: NameFinder
  /** Words that are like a token: where the graph has them, what they cost at least, the tokens, and what they cost as far as it was asked. */
  readonly #words: Collected = { places: [], least: [] }
  readonly #tokens: number[] = []
  readonly #costs: number[] = []
  /** Nodes of these words: which word each is of, its number, and the least that the name costs. */
  readonly #slots: number[] = []
  readonly #nodes: number[] = []
  readonly #bounds: number[] = []
  #count = 0

  constructor(graph: NameGraph, near: NearWords, distance: WordDistance, finder: NameFinder) {
    this.#graph = graph
    this.#near = near
    this.#distance = distance
    this.#finder = finder
  }

  /** Calls back with the nearest names of those that hold a word of the text, and maybe with others. */
  findExact(whole: Whole): void {
    // One word after the other: what a rare one finds bounds what is compared for those that thousands of names hold.
    for (const token of whole.places) {
      const word = whole.query.words[token] as number
      if (word === UNKNOWN || !this.#graph.holds(word)) continue
      this.#count = 0
      this.#words.places[0] = this.#graph.firstPlace(word)
      this.#words.least[0] = 0
      this.#tokens[0] = token
      this.#costs[0] = 0
      this.#gather(whole, 0, 1)
      this.#compareAll(whole, 1)
    }
  }

  /** Calls back with the nearest names of those that hold a word near one of the text, and maybe with others. */
  findNear(whole: Whole): void {
    const { maxCost, places, query } = whole
    const { letters } = query.tokens.folded
    const { least } = this.#distance
    const shares = places.length
    const far = maxCost >= CHEAPEST_FAR * shares
    const limit = Math.floor(maxCost / shares)
    this.#count = 0
    let end = 0
    for (const token of places) {
      const [from, to] = [query.tokens.from[token] as number, query.tokens.to[token] as number]
      const role = shares === 1 ? NAME : token === 0 ? FIRST : FURTHER
      const glance = { role, far, shape: query.shape(token), limit }
      const start = end
      end = this.#near.collect(letters, from, to, glance, least, this.#words, start)
      const word = query.words[token] as number
      const own = word !== UNKNOWN && this.#graph.holds(word) ? this.#graph.firstPlace(word) : NOWHERE
      for (let slot = start; slot < end; slot++) {
        this.#tokens[slot] = token
        this.#costs[slot] = UNASKED
        // What holds the word itself was found before.
        if (this.#words.places[slot] !== own) this.#gather(whole, slot, shares)
      }
    }
    this.#compareAll(whole, shares)
  }

  /** Gathers the nodes of a word beside which those words may stand that do in the text. */
  #gather({ maxCost, query }: Whole, slot: number, shares: number): void {
    const graph = this.#graph
    const { least } = this.#distance
    const token = this.#tokens[slot] as number
    const cost = this.#words.least[slot] as number
    const isFirst = token === 0
    const isLast = token === query.tokens.length - 1
    const before = isFirst ? token : query.before(token)
    const after = isLast ? token : query.after(token)
    if (before < 0 || after < 0) return
    const shapeBefore = query.shape(before)
    const shapeAfter = query.shape(after)
    for (let at = this.#words.places[slot] as number; at >= 0; at = graph.nextPlace(at)) {
      let bound = cost
      if (isFirst) {
        // Where a word begins names comes first.
        if (!graph.beginsAt(at)) return
      } else {
        if (graph.beginsAt(at)) continue
        bound += graph.leastBefore(at, shapeBefore, least)
        if (bound > maxCost) continue
      }
      if (isLast) {
        if (!graph.endsAt(at)) continue
      } else {
        bound += graph.leastAfter(at, shapeAfter, least)
        if (bound > maxCost) continue
      }
      const count = this.#count++
      this.#slots[count] = slot
      this.#nodes[count] = graph.nodeAt(at)
      this.#bounds[count] = Math.max(bound, cost * shares)
    }
  }

  #compareAll(whole: Whole, shares: number): void {
    const count = this.#count
    for (let from = 0; from <= whole.maxCost; ) {
      let next = TOO_MUCH
      for (let at = 0; at < count; at++) {
        const bound = this.#bounds[at] as number
        if (bound >= from + STEP) next = Math.min(next, bound)
        else if (bound >= from && bound <= whole.maxCost) this.#compare(whole, at, shares)
      }
      from = next
    }
  }

  /** Compares the words of a name with the tokens of the text, from one of them on. */
  #compare(whole: Whole, at: number, shares: number): void {
    const { query } = whole
    const { before, word: wordOf } = this.#graph
    const slot = this.#slots[at] as number
    const own = this.#costOf(whole, slot, shares)
    if (own * shares > whole.maxCost) return
    const node = this.#nodes[at] as number
    let token = this.#tokens[slot] as number
    let cost = own
    let exact = own === 0 ? 1 : 0
    for (let earlier = before[node] as number; earlier !== NO_NODE; earlier = before[earlier] as number) {
      token = query.before(token)
      if (token < 0) return
      const more = this.#finder.tokenCost(query, token, wordOf[earlier] as number, whole.maxCost - cost)
      cost += more
      if (cost > whole.maxCost) return
      if (more === 0) exact++
    }
    if (token === 0) this.#goOn(whole, node, this.#tokens[slot] as number, cost, exact, own * shares)
  }

  /** Compares the words after a node with the tokens after one. */
  #goOn(whole: Whole, node: number, token: number, cost: number, exact: number, least: number): void {
    const { query } = whole
    const { after, afterShapes, afterStart, ends, word } = this.#graph
    if (token === query.tokens.length - 1) {
      if (ends[node] === 1 && cost >= least) whole.visit({ node, first: 0, last: token, taken: 0, cost, exact })
      return
    }
    const next = query.after(token)
    if (next < 0) return
    const { least: leastCost } = this.#distance
    const shape = query.shape(next)
    const end = afterStart[node + 1] as number
    for (let at = afterStart[node] as number; at < end; at++) {
      if (leastCost.of(shape, afterShapes[at] as number) > whole.maxCost - cost) continue
      const target = after[at] as number
      const more = this.#finder.tokenCost(query, next, word[target] as number, whole.maxCost - cost)
      if (cost + more <= whole.maxCost)
        this.#goOn(whole, target, next, cost + more, more === 0 ? exact + 1 : exact, least)
    }
  }

  /** What a word costs for its token; too much where that is more than its share. */
  #costOf({ maxCost, query }: Whole, slot: number, shares: number): number {
    const known = this.#costs[slot] as number
    if (known !== UNASKED) return known
    const word = this.#graph.wordAt(this.#words.places[slot] as number)
    const token = this.#tokens[slot] as number
    // What costs too much goes on doing so, since the limit only falls.
    const cost = this.#finder.tokenCost(query, token, word, Math.floor(maxCost / shares))
    this.#costs[slot] = cost
    return cost
  }
}
