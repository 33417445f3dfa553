/**
 * What parts of patterns can begin with, as rows of a table. Most branches of most rules fail at their first token, so this is asked
 * before a branch is tried: it made the rules three times as fast. The rows lie side by side because each question is a few loads and
 * little else: as objects with a set of words each they were a fifth of the time that rules take.
 */
import { UNKNOWN } from '../../lexicon/vocabulary.js'
import type { Beginning } from './program.js'
import { NO_ROW, type RuleWords } from './rule-words.js'
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

/** What gates ask of a token. */
class TokenFacts {
  /** The text and the token that the rest is of, and the word that it is read as. */
  text: PatternText | undefined
  token = -1
  word = UNKNOWN
  /** Whether a match can go on to the token. */
  goesOn = false
  /** The bit of its kind. */
  kind = 0
  /** The gazetteers whose names begin with it, and those that hold it as a name. */
  opened = 0
  held = 0
  /** Its row among the words that rules name. */
  row = 0

  read(text: PatternText, token: number, word: number): void {
    const { index, ruleWords, tokens } = text
    const known = word !== UNKNOWN
    this.text = text
    this.token = token
    this.word = word
    this.goesOn = goesOn(text, token)
    this.kind = 1 << (tokens.kind[token] as number)
    this.opened = known ? index.openedBy(word) : 0
    this.held = known ? index.heldBy(word) : 0
    this.row = known ? ruleWords.rowOf(word) : NO_ROW
  }
}

/** Of how many tokens facts are kept. */
const KEPT = 4

/**
 * Tells what tokens parts of patterns can begin with. One gate after the other is asked about the same few tokens, so what is asked of a
 * token is kept.
 */
export class Gates implements TokenGates {
  readonly #ruleWords: RuleWords
  readonly #numbers = new Map<string, number>()
  #cells = new Int32Array(USUAL_COUNT * CELLS)
  readonly #facts = Array.from({ length: KEPT }, () => new TokenFacts())
  /** Of the token that a match begins with. */
  readonly #opening = new TokenFacts()

  constructor(ruleWords: RuleWords) {
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

  /** Forgets the text at hand. */
  forget(): void {
    for (const facts of this.#facts) facts.text = undefined
    this.#opening.text = undefined
  }

  /** Whether a token in the middle of a match can be the first of a part. */
  canBegin(text: PatternText, gate: number, token: number): boolean {
    const facts = this.#facts[token & (KEPT - 1)] as TokenFacts
    if (facts.token !== token || facts.text !== text) facts.read(text, token, text.words[token] as number)
    if (!facts.goesOn) return false
    const cell = gate * CELLS
    if (this.#isFirst(facts, cell)) return true
    const cells = this.#cells
    const { shared } = text
    if (((cells[cell + OTHER_KINDS] as number) & facts.kind) !== 0) {
      const unless = cells[cell + UNLESS] as number
      if ((facts.held & unless) === 0 && (shared.heldBehind(text, token) & unless) === 0) return true
    }
    const behind = cells[cell + BEHIND] as number
    return behind !== 0 && (shared.behind(text, token) & behind) !== 0
  }

  /** Whether the token that a match begins with, and that is read as `word`, can be the first of a part. */
  canOpen(text: PatternText, gate: number, token: number, word: number): boolean {
    const facts = this.#opening
    if (facts.token !== token || facts.word !== word || facts.text !== text) facts.read(text, token, word)
    const cell = gate * CELLS
    return this.#isFirst(facts, cell) || ((this.#cells[cell + OTHER_KINDS] as number) & facts.kind) !== 0
  }

  /** Whether a token is of the kinds, names or words of a gate. */
  #isFirst({ kind, opened, row }: TokenFacts, cell: number): boolean {
    const cells = this.#cells
    return (
      ((cells[cell + KINDS] as number) & kind) !== 0 ||
      (opened & (cells[cell + NAMES] as number)) !== 0 ||
      this.#ruleWords.hasAt(row, cells[cell + COLUMN] as number)
    )
  }
}
