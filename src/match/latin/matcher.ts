import { LatinIndex } from '../../lexicon/latin-index.js'
import { COMMON_WORD } from '../../lexicon/name-index.js'
import { NO_RECORD } from '../../lexicon/records.js'
import { NO_NODE, ROOT } from '../../lexicon/trie.js'
import { UNKNOWN } from '../../lexicon/vocabulary.js'
import { ARABIC_TOKEN, LATIN_TOKEN, NOTHING, type Tokens } from '../../tokenize/tokenize.js'
import type { Gazetteer } from '../../types.js'
import { type Draft, startOffset } from '../candidate.js'
import { DOUBTFUL, Judge, kindOf } from './judge.js'
import { type LatinWord, type Run, runsOf } from './runs.js'

/** Names in Latin letters rank after those in Arabic. */
const LATIN_RANK = 1e9
/** Particles, written before a Latin name with a tatweel or without: بـGoogle. */
const PROCLITIC = /^[وف]?[بلك]?$/

/** Looks up the names in Latin letters. The first text that has any pays for their index. */
export class LatinMatcher {
  readonly #gazetteers: readonly Gazetteer[]
  readonly #wanted: readonly boolean[]
  #index: LatinIndex | undefined

  /**
   * @param gazetteers - The names.
   * @param types - The types to propose candidates of.
   */
  constructor(gazetteers: readonly Gazetteer[], types: ReadonlySet<string>) {
    this.#gazetteers = gazetteers
    this.#wanted = gazetteers.map(({ type, entity }) => entity !== false && type !== COMMON_WORD && types.has(type))
  }

  /** Adds every name of the text, overlaps and all. */
  match(tokens: Tokens, found: Draft[]): void {
    if (!hasLatin(tokens)) return
    this.#index ??= new LatinIndex(this.#gazetteers)
    const judge = new Judge(this.#index, tokens.folded.text)
    for (const run of runsOf(tokens, this.#index)) {
      for (let first = 0; first < run.words.length; first++) this.#matchAt(tokens, run, first, judge, found)
    }
  }

  /** Follows the words of a run from one on. */
  #matchAt(tokens: Tokens, run: Run, first: number, judge: Judge, found: Draft[]): void {
    const { trie } = this.#index as LatinIndex
    const { words } = run
    const opening = words[first] as LatinWord
    if (opening.word === UNKNOWN || opening.glued || opening.address) return
    let node = trie.step(ROOT, opening.word)
    for (let last = first; node !== NO_NODE; ) {
      const next = words[last + 1]
      if (!next?.glued) this.#addRecords(tokens, run, first, last, node, judge, found)
      if (!next?.follows || next.word === UNKNOWN) return
      node = trie.step(node, next.word)
      last++
    }
  }

  #addRecords(tokens: Tokens, run: Run, first: number, last: number, node: number, judge: Judge, found: Draft[]): void {
    const index = this.#index as LatinIndex
    const { records, gazetteers } = index
    for (let record = records.first(node); record !== NO_RECORD; record = records.next(record)) {
      const number = index.gazetteerOf(record)
      if (!this.#wanted[number]) continue
      const gazetteer = gazetteers[number] as Gazetteer
      const entry = { gazetteer, index: index.entryOf(record) }
      const isNamesake = gazetteer.type === 'location' && this.#isCompany(node)
      const score = judge.score({ run, first, last, record, type: gazetteer.type, entry, isNamesake })
      if (score === 0) continue
      const closing = run.words[last] as LatinWord
      const opening = run.words[first + (this.#isBareArticle(run, first, last) ? 1 : 0)] as LatinWord
      found.push({
        type: gazetteer.type,
        start: opening.start,
        end: closing.end,
        score,
        source: 'gazetteer',
        first: opening.first,
        last: closing.last,
        weak: score <= DOUBTFUL,
        rank: LATIN_RANK + record,
        entry,
        ...procliticBefore(tokens, opening),
      })
    }
  }

  /** Whether some name that ends here is a company's. */
  #isCompany(node: number): boolean {
    const index = this.#index as LatinIndex
    const { records, gazetteers } = index
    for (let record = records.first(node); record !== NO_RECORD; record = records.next(record)) {
      const gazetteer = gazetteers[index.gazetteerOf(record)] as Gazetteer
      if (gazetteer.type !== 'organization') continue
      if (kindOf({ gazetteer, index: index.entryOf(record) }) === 'company') return true
    }
    return false
  }

  /** An article in lower case is not written as part of the name: the Guardian. */
  #isBareArticle({ words }: Run, first: number, last: number): boolean {
    const word = words[first] as LatinWord
    return word.case === 'lower' && last > first && (this.#index as LatinIndex).isArticle(word.word)
  }
}

function hasLatin({ kind, length }: Tokens): boolean {
  const place = kind.indexOf(LATIN_TOKEN)
  return place >= 0 && place < length
}

/** The particle that is written together with a name. The article is no particle: الـFBI. */
function procliticBefore(tokens: Tokens, { first, start }: LatinWord): { readonly procliticStart?: number } {
  const before = first - 1
  if (before < 0 || tokens.kind[before] !== ARABIC_TOKEN || tokens.gap[first] !== NOTHING) return {}
  const procliticStart = startOffset(tokens, before)
  const letters = tokens.folded.text.slice(procliticStart, start).replaceAll('\u0640', '')
  return PROCLITIC.test(letters) ? { procliticStart } : {}
}
