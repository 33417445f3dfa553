import { entryAt, factsOf } from '../../lexicon/gazetteer.js'
import { type NameIndex, NO_RECORD, numberWords, UNKNOWN } from '../../lexicon/name-index.js'
import { NO_NODE } from '../../lexicon/trie.js'
import { normalize } from '../../normalize/normalize.js'
import { Rooms } from '../../tokenize/room.js'
import { type Tokens, tokenize } from '../../tokenize/tokenize.js'
import type { NamePartValue } from '../../types.js'
import { ProcliticReader } from '../stripped.js'
import { COSTS, type Costs, costInUnits } from './costs.js'
import { WordDistance } from './distance.js'
import { NameFinder, type Nearby } from './name-finder.js'
import { NameGraph } from './name-graph.js'
import { NearWords } from './near-words.js'
import { Query, type WordFacts } from './query.js'
import { type Whole, WholeFinder } from './whole-finder.js'

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
  readonly #whole: WholeFinder
  readonly #rooms = new Rooms()
  readonly #facts: WordFacts
  /** Whether a word is an Arab given name, by word: 0 where it was not asked yet, else 1 for no and 2 for yes. */
  readonly #native: Uint8Array

  /**
   * @param index - The names.
   * @param wanted - Which of its gazetteers are meant, by number.
   */
  constructor(index: NameIndex, wanted: readonly boolean[], costs: Costs = COSTS) {
    this.index = index
    this.graph = new NameGraph(index, wanted)
    this.near = new NearWords(index, this.graph)
    this.distance = new WordDistance(costs)
    this.#native = new Uint8Array(index.vocabulary.size)
    this.#facts = {
      proclitics: new ProcliticReader(index.vocabulary),
      mayVary: (word) => word === UNKNOWN || !(index.isCommon(word) || this.#isNative(word)),
      isVariable: (word) => !this.#isNative(word),
      isJoiner: (tokens, token) => index.isJoiner(tokens, token),
    }
    this.finder = new NameFinder(index, this.graph, this.near, this.distance)
    this.#whole = new WholeFinder(this.graph, this.near, this.distance, this.finder)
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
    const room = this.#rooms.take(text.length)
    const tokens = tokenize(normalize(text, room), room?.columns)
    const query = this.query(tokens, numberWords(tokens, this.index.vocabulary, room?.words), false)
    const found = this.#closestTo(query, costInUnits(maxCost))
    this.#rooms.giveBack(room)
    return found
  }

  #closestTo(query: Query, most: number): Nearby | undefined {
    const { tokens, words } = query
    const places: number[] = []
    for (let token = 0; token < tokens.length; token++) if (!this.index.isJoiner(tokens, token)) places.push(token)
    // Rare words first: what they find bounds what is to be compared for the words that thousands of names hold.
    places.sort((a, b) => this.countNames(query, a) - this.countNames(query, b))
    let best: Nearby | undefined
    const whole: Whole = {
      query,
      places,
      maxCost: most,
      visit: (nearby) => {
        if (best && this.compare(nearby, best) >= 0) return
        best = nearby
        whole.maxCost = nearby.cost
      },
    }
    this.#whole.findExact(whole)
    const variable = places.filter((token) => query.mayVary(token))
    const shares = places.length
    for (const token of variable) {
      const anchor = { token, taken: 0, whole: true, beside: -1, maxCost: whole.maxCost }
      if (words[token] === UNKNOWN) this.finder.findJoined(query, anchor, whole.visit)
      this.finder.findSplit(query, { ...anchor, maxCost: whole.maxCost }, whole.visit)
    }
    // Where a token can only be exact, every name of the text was found from there.
    if (variable.length === shares) this.#whole.findNear(whole)
    return best
  }

  /** Bytes that it takes. */
  get bytes(): number {
    return this.graph.bytes + this.near.bytes + this.#native.byteLength
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
    const known = this.#native[word]
    if (known) return known === 2
    const native = this.#readNative(word)
    this.#native[word] = native ? 2 : 1
    return native
  }

  #readNative(word: number): boolean {
    const { index } = this
    const { vocabulary } = index
    const node = index.firstNode(word)
    if (node === NO_NODE || vocabulary.endOf(word) - vocabulary.startOf(word) > LONGEST_NATIVE) return false
    for (let record = index.firstRecord(node); record !== NO_RECORD; record = index.nextRecord(record)) {
      const gazetteer = index.gazetteers[index.gazetteerOf(record)]
      if (gazetteer?.type !== GIVEN_NAME) continue
      const { origin } = factsOf<NamePartValue>(entryAt(gazetteer, index.entryOf(record)))
      if (origin !== 'foreign') return true
    }
    return false
  }
}
