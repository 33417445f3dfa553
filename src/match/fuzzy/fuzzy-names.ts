import { entryAt } from '../../lexicon/gazetteer.js'
import { type NameIndex, NO_RECORD, numberWords, UNKNOWN } from '../../lexicon/name-index.js'
import { NO_NODE } from '../../lexicon/trie.js'
import { normalize } from '../../normalize/normalize.js'
import { ARABIC_TOKEN, type Tokens, tokenize } from '../../tokenize/tokenize.js'
import type { NamePartValue } from '../../types.js'
import { ProcliticReader } from '../stripped.js'
import { COSTS, type Costs } from './costs.js'
import { WordDistance } from './distance.js'
import { NameFinder, type Nearby, type Query } from './name-finder.js'
import { NameGraph, NONE } from './name-graph.js'
import { NearWords, type Scope } from './near-words.js'

/** What is first looked for costs no more. */
const NEAR = 1
/** No word of another skeleton costs less. */
const CHEAPEST_FAR = 0.2
const GIVEN_NAME = 'given-name'
/** Arab given names of up to so many letters differ from others by one: سعيد and سعد, حسن and حسين are other people. */
const LONGEST_NATIVE = 5

/** What finds the misspelt names of an index. It is made when it is first needed. */
export class FuzzyNames {
  readonly index: NameIndex
  readonly graph: NameGraph
  readonly near: NearWords
  readonly distance: WordDistance
  readonly finder: NameFinder
  readonly #proclitics: ProcliticReader
  /** Whether a word is an Arab given name, by word, as far as it was asked. */
  readonly #native = new Map<number, boolean>()

  /**
   * @param index - The names.
   * @param wanted - Which of its gazetteers are meant, by number.
   */
  constructor(index: NameIndex, wanted: readonly boolean[], costs: Costs = COSTS) {
    this.index = index
    this.graph = new NameGraph(index, wanted)
    this.near = new NearWords(index, this.graph)
    this.distance = new WordDistance(costs)
    this.#proclitics = new ProcliticReader(index.vocabulary)
    this.finder = new NameFinder(index, this.graph, this.near, this.distance)
  }

  /**
   * A text in which names are to be found.
   *
   * @param running - It is running text, so what is a known word behind its proclitics is that word.
   */
  query(tokens: Tokens, words: Int32Array, running: boolean): Query {
    const isWord = (token: number): boolean =>
      running && words[token] === UNKNOWN && this.#proclitics.read(tokens, token) > 0
    return {
      tokens,
      words,
      mayVary: (token) =>
        tokens.kind[token] === ARABIC_TOKEN && this.#mayVary(words[token] as number) && !isWord(token),
      isVariable: (word) => !this.#isNative(word),
      readings: (token) => {
        const count = this.#proclitics.read(tokens, token)
        return this.#proclitics.found.slice(0, count).map(({ word, taken }) => ({ word, taken }))
      },
    }
  }

  /** The name that a text means as a whole: of those that cost least, the one that was listed first. */
  closest(text: string, maxCost: number): Nearby | undefined {
    const tokens = tokenize(normalize(text))
    const words = numberWords(tokens, this.index.vocabulary)
    const query = this.query(tokens, words, false)
    // Rare words first: what they find bounds what is to be compared for the words that thousands of names hold.
    const counts = Array.from({ length: tokens.length }, (_, token) => this.countNames(query, token, Infinity))
    const order = counts.map((_, token) => token).sort((a, b) => (counts[a] as number) - (counts[b] as number))
    const scope: Scope = tokens.length === 1 ? 'names' : 'words'
    // Most of what is meant is near, and looking no farther is fast.
    return this.#closest(query, order, scope, Math.min(maxCost, NEAR)) ?? this.#closest(query, order, scope, maxCost)
  }

  #closest(query: Query, order: readonly number[], scope: Scope, maxCost: number): Nearby | undefined {
    let best: Nearby | undefined
    let most = maxCost
    // First the words of the same skeleton: what they cost bounds what the others may.
    for (const far of [false, true]) {
      for (const token of order) {
        const anchor = { token, taken: 0, whole: true, maxCost: most }
        const consider = (nearby: Nearby): void => {
          if (nearby.cost > anchor.maxCost || (best && this.compare(nearby, best) >= 0)) return
          best = nearby
          most = anchor.maxCost = nearby.cost
        }
        if (!far) this.finder.findExact(query, anchor, consider)
        if (!far || most >= CHEAPEST_FAR) this.finder.findNear(query, anchor, scope, far, consider)
      }
    }
    return best
  }

  /** Bytes that it takes. */
  get bytes(): number {
    return this.graph.bytes + this.near.bytes
  }

  /** How many names hold the word that a token is, counted up to a limit. */
  countNames({ words }: Query, token: number, limit: number): number {
    const word = words[token] as number
    let count = 0
    for (let node = word === UNKNOWN ? NONE : this.graph.firstOf(word); node !== NONE && count <= limit; count++)
      node = this.graph.nextOf(node)
    return count
  }

  /** Whether a name is one word. */
  isSingle(node: number): boolean {
    return this.graph.before[node] === NO_NODE
  }

  /** Less than 0 where the first of two names of the same tokens is the likelier. */
  compare(a: Nearby, b: Nearby): number {
    return a.cost - b.cost || this.index.firstRecord(a.node) - this.index.firstRecord(b.node)
  }

  #mayVary(word: number): boolean {
    return word === UNKNOWN || !(this.index.isCommon(word) || this.#isNative(word))
  }

  /** Whether a word is a short Arab given name. */
  #isNative(word: number): boolean {
    let native = this.#native.get(word)
    if (native === undefined) {
      native = this.#readNative(word)
      this.#native.set(word, native)
    }
    return native
  }

  #readNative(word: number): boolean {
    const { index } = this
    const { vocabulary } = index
    const node = index.trie.first(word)
    if (node === NO_NODE || vocabulary.endOf(word) - vocabulary.startOf(word) > LONGEST_NATIVE) return false
    for (let record = index.firstRecord(node); record !== NO_RECORD; record = index.nextRecord(record)) {
      const gazetteer = index.gazetteers[index.gazetteerOf(record)]
      if (gazetteer?.type !== GIVEN_NAME) continue
      const { origin } = (entryAt(gazetteer, index.entryOf(record)).value ?? {}) as NamePartValue
      if (origin !== 'foreign') return true
    }
    return false
  }
}
