/** A title is no part of a person's name, also where a gazetteer needs it to tell the person: الإمام [علي], السلطان [سليم]. */
import { factsOf } from '../lexicon/gazetteer.js'
import { type NameIndex, UNKNOWN } from '../lexicon/name-index.js'
import { lettersBetween } from '../normalize/normalize.js'
import type { Tokens } from '../tokenize/tokenize.js'
import type { TitleValue } from '../types.js'
import { type Draft, draft, letterAt, startOffset } from './candidate.js'

/** Kinds of titles that are shed. An honorific may be a name too: السيد درويش. */
const SHED: ReadonlySet<string | undefined> = new Set(['royal', 'religious', 'rank', 'office'])
const ARTICLE = 'ال'

/** Takes the titles with the article off the names of persons in which a gazetteer has them. */
export class TitleShedder {
  readonly #index: NameIndex
  /** By the number of the word, so that what it holds is bounded by the vocabulary, whatever texts are read. */
  readonly #known = new Map<number, boolean>()

  /** @param index - The names, among them the titles. */
  constructor(index: NameIndex) {
    this.#index = index
  }

  /** Shortens the candidates that begin with a title, in place. */
  shed(drafts: Draft[], tokens: Tokens): void {
    for (let position = 0; position < drafts.length; position++) {
      const found = drafts[position] as Draft
      if (found.type !== 'person' || found.first < 0 || found.first === found.last) continue
      if (!this.#opensWithTitle(found, tokens)) continue
      const first = found.first + 1
      const start = startOffset(tokens, first)
      drafts[position] = draft({ ...found, first, start, procliticStart: undefined })
    }
  }

  #opensWithTitle(found: Draft, tokens: Tokens): boolean {
    const from = letterAt(tokens, found.first, found.start)
    let folded = lettersBetween(tokens.folded.letters, from, tokens.to[found.first] as number)
    // Behind ل the article has lost its alef: للملك.
    if (found.procliticStart !== undefined && folded.startsWith('ل')) folded = `ا${folded}`
    return folded.startsWith(ARTICLE) && this.#isTitle(folded)
  }

  #isTitle(folded: string): boolean {
    const word = this.#index.findWord(folded)
    if (word === UNKNOWN) return false
    let known = this.#known.get(word)
    if (known === undefined) {
      known = this.#index.entriesOf(word, 'title').some((entry) => SHED.has(factsOf<TitleValue>(entry).kind))
      this.#known.set(word, known)
    }
    return known
  }
}
