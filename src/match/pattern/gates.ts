/**
 * What parts of patterns can begin with, as rows of a table. Most branches of most rules fail at their first token, so this is asked
 * before a branch is tried: it made the rules three times as fast. The rows lie side by side because each question is a few loads and
 * little else: as objects with a set of words each they were a fifth of the time that rules take.
 */
import type { NameIndex } from '../../lexicon/name-index.js'
import { UNKNOWN } from '../../lexicon/vocabulary.js'
import type { Beginning } from './program.js'
import type { RuleWords } from './rule-words.js'
import { goesOn, type PatternText, type TokenGates } from './text.js'

/** The gate of what may begin with anything, or is empty. */
export const NO_GATE = 0

/** What stands in a row. */
const KINDS = 0
const NAMES = 1
const BEHIND = 2
const COLUMN = 3
const OTHER_KINDS = 4
const UNLESS = 5
/** Cells a gate: half a line of the cache. */
const CELLS = 8
const USUAL_COUNT = 1024

/** Tells what tokens parts of patterns can begin with. */
export class Gates implements TokenGates {
  readonly #index: NameIndex
  readonly #ruleWords: RuleWords
  readonly #numbers = new Map<string, number>()
  #cells = new Int32Array(USUAL_COUNT * CELLS)

  constructor(index: NameIndex, ruleWords: RuleWords) {
    this.#index = index
    this.#ruleWords = ruleWords
  }

  /** The number of a gate. */
  of(beginning: Beginning): number {
    if (beginning.empty) return NO_GATE
    const { kinds, names, behind, words, otherKinds, unless } = beginning
    const row = [kinds, names, behind, this.#ruleWords.column(words), otherKinds, unless]
    const key = row.join()
    let gate = this.#numbers.get(key)
    if (gate === undefined) {
      gate = this.#numbers.size + 1
      this.#numbers.set(key, gate)
      if (gate * CELLS >= this.#cells.length) {
        const cells = new Int32Array(this.#cells.length * 2)
        cells.set(this.#cells)
        this.#cells = cells
      }
      this.#cells.set(row, gate * CELLS)
    }
    return gate
  }

  /** Whether a token in the middle of a match can be the first of a part. */
  canBegin(text: PatternText, gate: number, token: number): boolean {
    if (!goesOn(text, token)) return false
    const { shared, tokens } = text
    const word = text.words[token] as number
    const cell = gate * CELLS
    if (this.#isFirst(text, cell, token, word)) return true
    const cells = this.#cells
    if ((((cells[cell + OTHER_KINDS] as number) >>> (tokens.kind[token] as number)) & 1) === 1) {
      const unless = cells[cell + UNLESS] as number
      if (
        (word === UNKNOWN || (this.#index.heldBy(word) & unless) === 0) &&
        (shared.heldBehind(text, token) & unless) === 0
      )
        return true
    }
    const behind = cells[cell + BEHIND] as number
    return behind !== 0 && (shared.behind(text, token) & behind) !== 0
  }

  /** Whether the token that a match begins with, and that is read as `word`, can be the first of a part. */
  canOpen(text: PatternText, gate: number, token: number, word: number): boolean {
    const cell = gate * CELLS
    return (
      this.#isFirst(text, cell, token, word) ||
      (((this.#cells[cell + OTHER_KINDS] as number) >>> (text.tokens.kind[token] as number)) & 1) === 1
    )
  }

  /** Whether a token that is read as `word` is of the kinds, names or words of a gate. */
  #isFirst({ tokens }: PatternText, cell: number, token: number, word: number): boolean {
    const cells = this.#cells
    if ((((cells[cell + KINDS] as number) >>> (tokens.kind[token] as number)) & 1) === 1) return true
    if (word === UNKNOWN) return false
    if ((this.#index.openedBy(word) & (cells[cell + NAMES] as number)) !== 0) return true
    return this.#ruleWords.has(cells[cell + COLUMN] as number, word)
  }
}
