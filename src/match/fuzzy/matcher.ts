import { COMMON_WORD, foldedToken, type NameIndex, NO_RECORD, UNKNOWN } from '../../lexicon/name-index.js'
import { mayBeProclitic } from '../../tokenize/proclitics.js'
import { ARABIC_TOKEN, type Tokens } from '../../tokenize/tokenize.js'
import { ALEF, LAM } from '../../unicode/codes.js'
import { type Draft, draft, endOffset, startOffset } from '../candidate.js'
import { ProcliticReader } from '../stripped.js'
import { costInUnits } from './costs.js'
import { FuzzyNames } from './fuzzy-names.js'
import { isInflected } from './inflected.js'
import type { Nearby } from './name-finder.js'
import { NAME } from './near-words.js'
import { type FuzzyOptions, judge, mostOfSingle } from './policy.js'
import type { Query } from './query.js'

/** A word that more names hold says nothing of which of them is meant. */
const MOST_NAMES = 200

/** A word shorter than this may be anything. */
const SHORTEST_SEED = 5
/** Letters are taken off words that are longer than this. */
const SHORTEST_STRIPPED = 7

/** Finds misspelt names. It looks only where a word stands that is neither a word of the language nor of a name. */
export class FuzzyMatcher {
  readonly #index: NameIndex
  readonly #options: FuzzyOptions
  /** In the units of the costs. */
  readonly #maxCost: number
  readonly #wanted: readonly boolean[]
  readonly #proclitics: ProcliticReader
  /** Made for the first unknown word, so that an extractor which meets none does not pay for it. */
  #names: FuzzyNames | undefined

  /**
   * @param index - The names.
   * @param types - The types to propose candidates of.
   */
  constructor(index: NameIndex, types: ReadonlySet<string>, options: FuzzyOptions) {
    this.#index = index
    this.#options = options
    this.#maxCost = costInUnits(options.maxCost)
    this.#proclitics = new ProcliticReader(index.vocabulary)
    this.#wanted = index.gazetteers.map(
      ({ type, entity }) => entity !== false && type !== COMMON_WORD && types.has(type) && options.types.has(type),
    )
  }

  /** Adds the names that unknown words of a text take part in. */
  match(tokens: Tokens, words: Int32Array, found: Draft[]): void {
    if (!this.#wanted.includes(true)) return
    let query: Query | undefined
    for (let token = 0; token < tokens.length; token++) {
      if (words[token] !== UNKNOWN || tokens.kind[token] !== ARABIC_TOKEN) continue
      if ((tokens.to[token] as number) - (tokens.from[token] as number) < SHORTEST_SEED) continue
      if (this.#proclitics.read(tokens, token) > 0) continue
      this.#names ??= new FuzzyNames(this.#index, this.#wanted)
      query ??= this.#names.query(tokens, words, true)
      this.#matchAt(this.#names, query, token, found)
    }
  }

  #matchAt(names: FuzzyNames, query: Query, token: number, found: Draft[]): void {
    const { tokens } = query
    const { finder } = names
    /** Of each place, the best name. Most words are near none. */
    const best: Nearby[] = []
    const keep = (nearby: Nearby): void => {
      if (nearby.first > token || nearby.last < token || nearby.cost === 0) return
      const known = best.findIndex(({ first, last }) => first === nearby.first && last === nearby.last)
      if (known < 0) best.push(nearby)
      else if (names.compare(nearby, best[known] as Nearby) < 0) best[known] = nearby
    }
    const anchor = { token, taken: 0, whole: false, beside: -1, maxCost: this.#maxCost }
    for (let neighbour = token - 1; neighbour <= token + 1; neighbour += 2) {
      if (neighbour < 0 || neighbour >= tokens.length) continue
      const count = names.countNames(query, neighbour)
      if (count > MOST_NAMES || (count === 0 && query.words[neighbour] !== UNKNOWN)) continue
      finder.findExact(query, { ...anchor, token: neighbour, beside: token }, keep)
    }
    const from = tokens.from[token] as number
    const length = (tokens.to[token] as number) - from
    const proclitics = length > SHORTEST_STRIPPED && mayBeProclitic(tokens.folded.letters[from] as number) ? 1 : 0
    for (let taken = 0; taken <= proclitics; taken++) {
      const maxCost = Math.min(this.#maxCost, mostOfSingle(length - taken))
      const single = { ...anchor, taken, maxCost }
      finder.findEqual(query, single, NAME, keep)
      finder.findJoined(query, single, keep)
      finder.findSplit(query, single, keep)
    }
    if (best.length === 0 || isInflected(foldedToken(tokens, token), this.#index)) return
    for (const nearby of best) this.#add(names, query, nearby, found)
  }

  /** Adds a candidate for each entry of a name, if the name is near enough. */
  #add(
    names: FuzzyNames,
    { tokens, words }: Query,
    { node, first, last, taken, cost, exact }: Nearby,
    found: Draft[],
  ): void {
    const start = startOffset(tokens, first, taken)
    const end = endOffset(tokens, last)
    let letters = -taken
    let definite = false
    for (let token = first; token <= last; token++) {
      letters += (tokens.to[token] as number) - (tokens.from[token] as number)
      definite ||= words[token] === UNKNOWN && hasArticle(tokens, token, token === first ? taken : 0)
    }
    const single = names.isSingle(node)
    const index = this.#index
    for (let record = index.firstRecord(node); record !== NO_RECORD; record = index.nextRecord(record)) {
      if (!this.#wanted[index.gazetteerOf(record)]) continue
      const score = judge({ cost, letters, exact, single, weak: index.isWeak(record), definite }, this.#options)
      if (score === undefined) continue
      const gazetteer = index.gazetteers[index.gazetteerOf(record)] as (typeof index.gazetteers)[number]
      found.push(
        draft({
          type: gazetteer.type,
          start,
          end,
          score,
          source: 'fuzzy',
          first,
          last,
          weak: true,
          rank: index.rankOf(record),
          entry: { gazetteer, index: index.entryOf(record) },
          procliticStart: taken > 0 ? startOffset(tokens, first) : undefined,
        }),
      )
    }
  }
}

function hasArticle(tokens: Tokens, token: number, taken: number): boolean {
  const from = (tokens.from[token] as number) + taken
  return tokens.folded.letters[from] === ALEF && tokens.folded.letters[from + 1] === LAM
}
