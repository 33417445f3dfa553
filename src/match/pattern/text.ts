/** A text as patterns see it, and what one rule after the other asks of the same token. */
import { foldedToken, type NameIndex, SHARED_BIT } from '../../lexicon/name-index.js'
import { NEW_LINE, type Tokens } from '../../tokenize/tokenize.js'
import { readInflected } from '../inflected.js'
import type { ProcliticReader, StrippedWord } from '../stripped.js'
import type { Program, ShapeStep } from './program.js'
import type { Opening } from './reading.js'
import { NOT_ASKED, Recent, RecentAnswers, YES } from './recent.js'
import type { RuleWords } from './rule-words.js'

/** Tells what tokens parts of patterns can begin with, by the number of a gate. */
export interface TokenGates {
  /** Whether a token in the middle of a match can be the first of a part. */
  canBegin(text: PatternText, gate: number, token: number): boolean
  /** Whether the token that a match begins with, and that is read as `word`, can be the first of a part. */
  canOpen(text: PatternText, gate: number, token: number, word: number): boolean
}

/** The text that patterns run over. */
export interface PatternText {
  readonly index: NameIndex
  readonly ruleWords: RuleWords
  readonly gates: TokenGates
  readonly tokens: Tokens
  readonly words: Int32Array
  readonly proclitics: ProcliticReader
  readonly shared: SharedParts
}

/** Whether a match can go on from the token before to this one: an empty line ends it. */
export function goesOn({ tokens }: PatternText, token: number): boolean {
  return token < tokens.length && (tokens.gap[token] as number) <= NEW_LINE
}

/** Runs a part that rules share. */
export interface PartRunner {
  /** Every token that a match from one place on may end before, the best first. */
  ends(text: PatternText, opening: Opening): readonly number[]
  /** The best of these, or -1: found before the others are looked for. */
  run(text: PatternText, opening: Opening): number
}

/** What rules share: the parts that they have in common, and what one rule after the other asks of the same token. */
export class SharedParts {
  readonly #runnerOf: (program: Program) => PartRunner
  readonly #runners = new Map<Program, PartRunner>()
  readonly #best = new Map<Program, Recent<number>>()
  readonly #ends = new Map<Program, Recent<readonly number[]>>()
  readonly #folded = new Recent<string>()
  readonly #behind = new Recent<number>()
  readonly #heldBehind = new Recent<number>()
  readonly #inflected = new Recent<number>()
  /** Answers to tests that were given lately. */
  readonly answers = new RecentAnswers()
  /** By the numbers of tests. */
  readonly #names: (Recent<readonly number[]> | undefined)[] = []

  /** The first key of the text at hand. Texts have different keys, so that nothing has to be cleared between two sentences. */
  #firstKey = 0
  #nextKey = 0

  /** @param runnerOf - Makes what runs a part. */
  constructor(runnerOf: (program: Program) => PartRunner) {
    this.#runnerOf = runnerOf
  }

  /** Goes on to another text. */
  begin(tokens: Tokens): void {
    this.#firstKey = this.#nextKey
    this.#nextKey += tokens.length * 8
  }

  /** A number for a token of this text, and how it is read. */
  key(token: number, taken: number, elided: boolean): number {
    return this.#firstKey + token * 8 + taken * 2 + (elided ? 1 : 0)
  }

  /** Names that a test found lately: for each, the shortest first, the token after it, and its record. */
  names(test: number): Recent<readonly number[]> {
    let names = this.#names[test]
    if (!names) {
      while (this.#names.length < test) this.#names.push(undefined)
      names = new Recent()
      this.#names[test] = names
    }
    return names
  }

  /** The folded letters of a token. */
  folded(tokens: Tokens, token: number): string {
    const key = this.key(token, 0, false)
    return this.#folded.get(token, key) ?? this.#folded.set(foldedToken(tokens, token), token, key)
  }

  /** Whether a step accepts the folded letters of a token. */
  accepts({ accepts, test }: ShapeStep, tokens: Tokens, token: number): boolean {
    if (!accepts) return true
    const key = this.key(token, 0, false)
    const known = this.answers.get(test, token, key)
    if (known !== NOT_ASKED) return known === YES
    return this.answers.set(test, token, key, accepts(this.folded(tokens, token)))
  }

  /** The gazetteers that hold a name which begins behind the proclitics of a token, a bit each. */
  behind(text: PatternText, token: number): number {
    const key = this.key(token, 0, false)
    return this.#behind.get(token, key) ?? this.#readBehind(text, token, key)
  }

  /** The gazetteers that hold what is left of a token without its proclitics as a name by itself, a bit each. */
  heldBehind(text: PatternText, token: number): number {
    const key = this.key(token, 0, false)
    const known = this.#heldBehind.get(token, key)
    if (known !== undefined) return known
    this.#readBehind(text, token, key)
    return this.#heldBehind.get(token, key) as number
  }

  /** The gazetteers that hold what is left of a token without all that is written together with a word, a bit each. */
  inflected({ index, tokens }: PatternText, token: number): number {
    const key = this.key(token, 0, false)
    const known = this.#inflected.get(token, key)
    if (known !== undefined) return known
    let held = 0
    const { letters } = tokens.folded
    readInflected(letters, tokens.from[token] as number, tokens.to[token] as number, index.vocabulary, (word) => {
      held |= index.heldBy(word) & ~SHARED_BIT
    })
    return this.#inflected.set(held, token, key)
  }

  #readBehind({ index, tokens, proclitics }: PatternText, token: number, key: number): number {
    let bits = 0
    let held = 0
    const count = proclitics.read(tokens, token)
    for (let reading = 0; reading < count; reading++) {
      const { word } = proclitics.found[reading] as StrippedWord
      bits |= index.openedBy(word)
      held |= index.heldBy(word)
    }
    this.#heldBehind.set(held, token, key)
    return this.#behind.set(bits, token, key)
  }

  /**
   * The token after the longest match of a part that begins at a token, or -1. Most often it is the right one; all of them are
   * many more in a chain of names (أبو علي أبو علي …).
   */
  best(program: Program, text: PatternText, opening: Opening): number {
    const recent = recentOf(this.#best, program)
    const key = this.#keyOf(opening)
    return recent.get(opening.token, key) ?? recent.set(this.#runnerFor(program).run(text, opening), opening.token, key)
  }

  /** The tokens after which a part that begins at a token may end, in the order in which they are to be tried. */
  ends(program: Program, text: PatternText, opening: Opening): readonly number[] {
    const recent = recentOf(this.#ends, program)
    const key = this.#keyOf(opening)
    return (
      recent.get(opening.token, key) ?? recent.set(this.#runnerFor(program).ends(text, opening), opening.token, key)
    )
  }

  #keyOf({ token, taken, elided, inside }: Opening): number {
    return this.key(token, taken, elided) * 2 + (inside ? 1 : 0)
  }

  #runnerFor(program: Program): PartRunner {
    let runner = this.#runners.get(program)
    if (!runner) {
      runner = this.#runnerOf(program)
      this.#runners.set(program, runner)
    }
    return runner
  }
}

function recentOf<T>(known: Map<Program, Recent<T>>, program: Program): Recent<T> {
  let recent = known.get(program)
  if (!recent) {
    recent = new Recent()
    known.set(program, recent)
  }
  return recent
}
