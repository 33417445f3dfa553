import type { NameIndex } from '../../lexicon/name-index.js'
import { normalize } from '../../normalize/normalize.js'
import {
  ARABIC_TOKEN,
  LATIN_TOKEN,
  makeColumns,
  NUMBER_TOKEN,
  OTHER_TOKEN,
  PUNCTUATION_TOKEN,
  type TokenColumns,
  tokenize,
} from '../../tokenize/tokenize.js'
import type { Pattern, Shape } from '../../types.js'
import { Gates } from './gates.js'
import type { WordsStep } from './program.js'
import { RuleWords } from './rule-words.js'

/** Token class of each shape. */
export const SHAPES: Readonly<Record<Shape, number>> = {
  arabic: ARABIC_TOKEN,
  latin: LATIN_TOKEN,
  number: NUMBER_TOKEN,
  punctuation: PUNCTUATION_TOKEN,
  other: OTHER_TOKEN,
}

/** Tokens for which there is room, with those that may be looked at after the last one; a phrase has two or three. */
const ROOM = 128

export type WordsPattern = Extract<Pattern, { op: 'words' }>

/** What the words and gazetteers of patterns come to in an extractor: words by number, gazetteers by bit. */
export class Lexis {
  readonly index: NameIndex
  readonly #phrases = new Map<string, readonly number[]>()
  readonly #words = new Set<number>()
  readonly #declared = new Set<Pattern>()
  readonly #steps = new Map<Pattern, WordsStep>()
  readonly #tests = new Map<unknown, number>()
  /** Where phrases are cut into tokens, one after the other. */
  readonly #tokens: TokenColumns = makeColumns(ROOM)
  #ruleWords: RuleWords | undefined
  #gates: Gates | undefined

  /** @param index - The words and names; words that only rules have are added. */
  constructor(index: NameIndex) {
    this.index = index
  }

  /** The words of all patterns; none may be declared after this was asked for. */
  get ruleWords(): RuleWords {
    if (!this.#ruleWords) {
      this.index.rows.fit(this.index.vocabulary.size)
      this.#ruleWords = new RuleWords(this.#words, this.index.rows)
    }
    return this.#ruleWords
  }

  /** What parts of patterns can begin with. */
  get gates(): Gates {
    this.#gates ??= new Gates(this.ruleWords)
    return this.#gates
  }

  /**
   * Numbers the words of a pattern, and checks it.
   *
   * @throws TypeError if it holds an `after` of several tokens.
   */
  declare(pattern: Pattern): void {
    if (this.#declared.has(pattern)) return
    this.#declared.add(pattern)
    switch (pattern.op) {
      case 'words':
        for (const phrase of pattern.words) for (const word of this.numbers(phrase)) this.#words.add(word)
        break
      case 'after':
        if (pattern.part.op !== 'shape' && !this.#isOneToken(pattern.part))
          throw new TypeError('rules: after(…) takes words of one token each, or a shape')
        this.declare(pattern.part)
        break
      case 'sequence':
      case 'choice':
        for (const part of pattern.parts) this.declare(part)
        break
      case 'repeat':
      case 'not':
      case 'capture':
      case 'shared':
        this.declare(pattern.part)
        break
    }
  }

  #isOneToken(pattern: Pattern): boolean {
    if (pattern.op !== 'words' || pattern.words.length === 0) return false
    return pattern.words.every((phrase) => this.numbers(phrase).length === 1)
  }

  /** The words of a phrase, by number. */
  numbers(phrase: string): readonly number[] {
    let numbers = this.#phrases.get(phrase)
    if (!numbers) {
      const { vocabulary } = this.index
      const tokens = tokenize(normalize(phrase), this.#tokens)
      const { letters } = tokens.folded
      numbers = Array.from({ length: tokens.length }, (_, token) =>
        vocabulary.add(letters, tokens.from[token] as number, tokens.to[token] as number, tokens.hash[token] as number),
      )
      this.#phrases.set(phrase, numbers)
    }
    return numbers
  }

  /** What takes one of some words. */
  wordsStep(pattern: WordsPattern): WordsStep {
    let step = this.#steps.get(pattern)
    if (!step) {
      step = this.#readWords(pattern)
      this.#steps.set(pattern, step)
    }
    return step
  }

  #readWords(pattern: WordsPattern): WordsStep {
    const { ruleWords } = this
    const phrases = pattern.words.map((phrase) => this.numbers(phrase)).filter((phrase) => phrase.length > 0)
    const firsts = phrases.map((phrase) => phrase[0] as number)
    const longer = phrases.filter((phrase) => phrase.length > 1).sort((a, b) => b.length - a.length)
    const first = ruleWords.set(firsts)
    const firstColumn = ruleWords.column(first)
    if (longer.length === 0) return { op: 'words', first, firstColumn, singlesColumn: firstColumn, phrases: undefined }
    const byFirst = new Map<number, (readonly number[])[]>()
    for (const phrase of longer) {
      const list = byFirst.get(phrase[0] as number)
      if (list) list.push(phrase)
      else byFirst.set(phrase[0] as number, [phrase])
    }
    const singles = ruleWords.set(firsts.filter((_, number) => (phrases[number] as readonly number[]).length === 1))
    return { op: 'words', first, firstColumn, singlesColumn: ruleWords.column(singles), phrases: byFirst }
  }

  /** The gazetteers of a type, a bit each. */
  bitsOf(type: string): number {
    return this.index.bitsOf(type)
  }

  /** A number of what is asked of a token, so that the answer can be remembered for whoever asks the same. */
  testOf(what: unknown): number {
    let test = this.#tests.get(what)
    if (test === undefined) {
      test = this.#tests.size
      this.#tests.set(what, test)
    }
    return test
  }
}
