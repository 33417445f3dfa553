import { entryAt } from '../../lexicon/gazetteer.js'
import { type NameIndex, NO_RECORD, numberWords, UNKNOWN } from '../../lexicon/name-index.js'
import { NO_NODE } from '../../lexicon/trie.js'
import { normalize } from '../../normalize/normalize.js'
import { type Tokens, tokenize } from '../../tokenize/tokenize.js'
import type { NamePartValue } from '../../types.js'
import { ProcliticReader } from '../stripped.js'
import { COSTS, type Costs, costInUnits, LETTER_COST } from './costs.js'
import { WordDistance } from './distance.js'
import { NameFinder, type Nearby } from './name-finder.js'
import { NameGraph } from './name-graph.js'
import { NearWords } from './near-words.js'
import { Query, type WordFacts } from './query.js'

/** What is first looked for costs no more. */
const NEAR = LETTER_COST
/** No word of another skeleton costs less. */
const CHEAPEST_FAR = 20
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
  readonly #facts: WordFacts
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
    this.#facts = {
      proclitics: new ProcliticReader(index.vocabulary),
      mayVary: (word) => word === UNKNOWN || !(index.isCommon(word) || this.#isNative(word)),
      isVariable: (word) => !this.#isNative(word),
      isJoiner: (tokens, token) => index.isJoiner(tokens, token),
    }
    this.finder = new NameFinder(index, this.graph, this.near, this.distance)
  }

  /**
   * A text in which names are to be found.
   *
   * @param running - It is running text, so what is a known word behind its proclitics is that word.
   */
  query(tokens: Tokens, words: Int32Array, running: boolean): Query {
    this.distance.forget()
    return new Query(tokens, words, this.#facts, running)
  }

  /**
   * The name that a text means as a whole: of those that cost least, the one that was listed first. A word of it is spelt exactly, or
   * one that takes no more than its share of the cost has a skeleton like that of its token.
   *
   * @param maxCost - The most that it may cost, in letters.
   */
  closest(text: string, maxCost: number): Nearby | undefined {
    const tokens = tokenize(normalize(text))
    const query = this.query(tokens, numberWords(tokens, this.index.vocabulary), false)
    const places = Array.from({ length: tokens.length }, (_, token) => token).filter(
      (token) => !this.index.isJoiner(tokens, token),
    )
    // Rare words first: what they find bounds what is to be compared for the words that thousands of names hold.
    places.sort((a, b) => this.countNames(query, a) - this.countNames(query, b))
    const shares = places.length
    const scope = shares === 1 ? 'names' : 'words'
    const most = costInUnits(maxCost)
    const anchors = places.map((token) => ({ token, taken: 0, whole: true, beside: -1, shares, maxCost: most }))
    const limit = (maxCost: number): void => {
      for (const anchor of anchors) anchor.maxCost = maxCost
    }
    let best: Nearby | undefined
    const consider = (nearby: Nearby): void => {
      if (best && this.compare(nearby, best) >= 0) return
      best = nearby
      limit(nearby.cost)
    }
    for (const anchor of anchors) this.finder.findExact(query, anchor, consider)
    const variable = anchors.filter(({ token }) => query.mayVary(token))
    for (const anchor of variable) {
      if (query.words[anchor.token] === UNKNOWN) this.finder.findJoined(query, anchor, consider)
      this.finder.findSplit(query, anchor, consider)
    }
    // Where a token can only be exact, every name of the text was found from there.
    if (variable.length < shares) return best
    // Most of what is meant is near, and looking no farther is fast.
    for (const near of [Math.min(NEAR, most), most]) {
      if (!best) limit(near)
      for (const anchor of anchors) this.finder.findEqual(query, anchor, scope, consider)
      for (const anchor of anchors)
        if (anchor.maxCost >= CHEAPEST_FAR * shares) this.finder.findFar(query, anchor, scope, consider)
      if (best) break
    }
    return best
  }

  /** Bytes that it takes. */
  get bytes(): number {
    return this.graph.bytes + this.near.bytes
  }

  /** How many names hold the word that a token is. Names that go on in several ways count once up to there. */
  countNames({ words }: Query, token: number): number {
    const word = words[token] as number
    return word === UNKNOWN ? 0 : this.graph.countOf(word)
  }

  /** Whether a name is one word. */
  isSingle(node: number): boolean {
    return this.graph.before[node] === NO_NODE
  }

  /** Less than 0 where the first of two names of the same tokens is the likelier. */
  compare(a: Nearby, b: Nearby): number {
    const { index } = this
    const rank = ({ node }: Nearby): number => index.rankOf(index.firstRecord(node))
    return a.cost - b.cost || rank(a) - rank(b)
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
