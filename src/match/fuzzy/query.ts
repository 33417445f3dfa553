import { UNKNOWN } from '../../lexicon/vocabulary.js'
import { mayBeProclitic } from '../../tokenize/proclitics.js'
import { ARABIC_TOKEN, NEW_LINE, type Tokens } from '../../tokenize/tokenize.js'
import type { ProcliticReader } from '../stripped.js'
import { shapeOf } from './least-cost.js'

/** What is known of words, whatever text they stand in. */
export interface WordFacts {
  readonly proclitics: ProcliticReader
  /** Whether a word may be another, misspelt: it is neither common nor a short Arab given name. */
  mayVary(word: number): boolean
  /** Whether a word of a name may be spelt otherwise. */
  isVariable(word: number): boolean
  /** Whether a sign may stand between two words of a name. */
  isJoiner(tokens: Tokens, token: number): boolean
}

/** A text whose names are looked for. */
export class Query {
  readonly tokens: Tokens
  /** The number of each token as a word. */
  readonly words: Int32Array
  readonly #facts: WordFacts
  readonly #running: boolean
  /** The shapes of tokens, as far as they were asked for. */
  readonly #shapes: Int32Array

  /**
   * @param running - It is running text, so what is a known word behind its proclitics is that word.
   */
  constructor(tokens: Tokens, words: Int32Array, facts: WordFacts, running: boolean) {
    this.tokens = tokens
    this.words = words
    this.#facts = facts
    this.#running = running
    this.#shapes = new Int32Array(tokens.length)
  }

  /** Whether a token may be a misspelt word of a name. */
  mayVary(token: number): boolean {
    const { tokens, words } = this
    if (tokens.kind[token] !== ARABIC_TOKEN || !this.#facts.mayVary(words[token] as number)) return false
    return !this.#running || words[token] !== UNKNOWN || this.#facts.proclitics.read(tokens, token) === 0
  }

  /** Whether a word of a name may be spelt otherwise. */
  isVariable(word: number): boolean {
    return this.#facts.isVariable(word)
  }

  /** The known words that a token may be behind its proclitics, with how many letters those have. */
  readings(token: number): readonly { readonly word: number; readonly taken: number }[] {
    const { proclitics } = this.#facts
    const count = proclitics.read(this.tokens, token)
    return proclitics.found.slice(0, count).map(({ word, taken }) => ({ word, taken }))
  }

  /** The shape of a token without some letters before it. */
  shape(token: number, taken = 0): number {
    const { from, to, folded } = this.tokens
    if (taken > 0) return shapeOf(folded.letters, (from[token] as number) + taken, to[token] as number)
    const known = this.#shapes[token] as number
    if (known !== 0) return known
    const shape = shapeOf(folded.letters, from[token] as number, to[token] as number)
    this.#shapes[token] = shape
    return shape
  }

  /** Whether the first letter of a token may be a proclitic. */
  mayBeProclitic(token: number): boolean {
    return mayBeProclitic(this.tokens.folded.letters[this.tokens.from[token] as number] as number)
  }

  /** The token before another in the same line of thought, or -1. */
  before(token: number): number {
    if (!this.adjoins(token)) return -1
    const before = token - 1
    return before > 0 && this.#facts.isJoiner(this.tokens, before) ? before - 1 : before
  }

  /** The token after another in the same line of thought, or -1. */
  after(token: number): number {
    let after = token + 1
    if (after < this.tokens.length && this.#facts.isJoiner(this.tokens, after)) after++
    return this.adjoins(after) ? after : -1
  }

  /** Whether a token follows the one before it directly, or after a space or a line break. */
  adjoins(token: number): boolean {
    return token > 0 && token < this.tokens.length && (this.tokens.gap[token] as number) <= NEW_LINE
  }
}
