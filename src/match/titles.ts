/** A title is no part of a person's name, also where a gazetteer needs it to tell the person: الإمام [علي], السلطان [سليم]. */
import { type NameIndex, UNKNOWN } from '../lexicon/name-index.js'
import type { Tokens } from '../tokenize/tokenize.js'
import type { TitleValue } from '../types.js'
import { type Draft, draft, letterAt, startOffset } from './candidate.js'

/** Kinds of titles that are shed. An honorific may be a name too: السيد درويش. */
const SHED: ReadonlySet<string | undefined> = new Set(['royal', 'religious', 'rank', 'office'])
const ARTICLE = 'ال'

/** Takes the titles with the article off the names of persons in which a gazetteer has them. */
export class TitleShedder {
  readonly #index: NameIndex
  readonly #known = new Map<string, boolean>()

  /** @param index - The names, among them the titles. */
  constructor(index: NameIndex) {
    this.#index = index
  }

  /** Shortens the candidates that begin with a title, in place. */
  shed(drafts: Draft[], tokens: Tokens): void {
    for (const [position, found] of drafts.entries()) {
      if (found.type !== 'person' || found.first < 0 || found.first === found.last) continue
      if (!this.#opensWithTitle(found, tokens)) continue
      const first = found.first + 1
      const start = startOffset(tokens, first)
      drafts[position] = draft({ ...found, first, start, procliticStart: undefined })
    }
  }

  #opensWithTitle(found: Draft, tokens: Tokens): boolean {
    const { letters } = tokens.folded
    let folded = ''
    for (let at = letterAt(tokens, found.first, found.start); at < (tokens.to[found.first] as number); at++)
      folded += String.fromCharCode(letters[at] as number)
    // Behind ل the article has lost its alef: للملك.
    if (found.procliticStart !== undefined && folded.startsWith('ل')) folded = `ا${folded}`
    return folded.startsWith(ARTICLE) && this.#isTitle(folded)
  }

  #isTitle(folded: string): boolean {
    let known = this.#known.get(folded)
    if (known === undefined) {
      const word = this.#index.findWord(folded)
      known =
        word !== UNKNOWN &&
        this.#index.entriesOf(word, 'title').some(({ value }) => SHED.has((value as TitleValue | undefined)?.kind))
      this.#known.set(folded, known)
    }
    return known
  }
}
