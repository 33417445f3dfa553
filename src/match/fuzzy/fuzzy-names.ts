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
import { NearWords } from './near-words.js'

/** No word of another skeleton costs less. */
const CHEAPEST_FAR = 0.2
const GIVEN_NAME = 'given-name'
/** Arab given names of up to so many letters differ from others by one: سعيد and سعد, حسن and حسين are other people. */
const LONGEST_NATIVE = 5

/** What finds the misspelt names of an index. It is made when it is first needed. */
export class FuzzyNames {
  readonly index: NameIndex
  readonly graph: NameGraph
  /** The words that are names by themselves. */
  readonly singles: NearWords
  /** All words of names; made when it is first asked for. */
  #all: NearWords | undefined
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
    this.singles = new NearWords(index, this.graph, (word) => this.graph.ends[index.trie.first(word)] === 1)
    this.distance = new WordDistance(costs)
    this.#proclitics = new ProcliticReader(index.vocabulary)
    this.finder = new NameFinder(index, this.graph, this.distance)
  }

  /** A text in which names are to be found. */
  query(tokens: Tokens, words: Int32Array): Query {
    return {
      tokens,
      words,
      mayVary: (token) => tokens.kind[token] === ARABIC_TOKEN && this.#mayVary(words[token] as number),
      isVariable: (word) => !this.#isNative(word),
      lettersBefore: (token, word) => {
        const count = this.#proclitics.read(tokens, token)
        return this.#proclitics.found.find((reading, index) => index < count && reading.word === word)?.taken ?? 0
      },
    }
  }

  /** The name that a text means as a whole: of those that cost least, the one that was listed first. */
  closest(text: string, maxCost: number): Nearby | undefined {
    const tokens = tokenize(normalize(text))
    const words = numberWords(tokens, this.index.vocabulary)
    const query = this.query(tokens, words)
    const near = tokens.length === 1 ? this.singles : this.#allWords()
    let best: Nearby | undefined
    let most = maxCost
    // First the words of the same skeleton: what they cost bounds what the others may.
    for (const far of [false, true]) {
      for (let token = 0; token < tokens.length; token++) {
        const anchor = { token, taken: 0, whole: true, maxCost: most }
        const consider = (nearby: Nearby): void => {
          if (nearby.cost > anchor.maxCost || (best && this.compare(nearby, best) >= 0)) return
          best = nearby
          most = anchor.maxCost = nearby.cost
        }
        if (!far) this.finder.findExact(query, anchor, consider)
        if (!far || most >= CHEAPEST_FAR) this.finder.findNear(query, anchor, near, far, consider)
      }
    }
    return best
  }

  #allWords(): NearWords {
    this.#all ??= new NearWords(this.index, this.graph, (word) => this.graph.holds(word))
    return this.#all
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
