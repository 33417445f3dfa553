/** A text as patterns see it, and what one rule after the other asks of the same token. */
import { foldedToken, type NameIndex, UNKNOWN } from '../../lexicon/name-index.js'
import { NEW_LINE, type Tokens } from '../../tokenize/tokenize.js'
import type { ProcliticReader, StrippedWord } from '../stripped.js'
import type { Beginning, Program, ShapeStep } from './program.js'
import type { Opening } from './reading.js'
import { Recent } from './recent.js'
import type { RuleWords } from './rule-words.js'

/** The text that patterns run over. */
export interface PatternText {
  readonly index: NameIndex
  readonly ruleWords: RuleWords
  readonly tokens: Tokens
  readonly words: Int32Array
  readonly proclitics: ProcliticReader
  readonly shared: SharedParts
}

/** Whether a match can go on from the token before to this one: an empty line ends it. */
export function goesOn({ tokens }: PatternText, token: number): boolean {
  return token < tokens.length && (tokens.gap[token] as number) <= NEW_LINE
}

/** Whether a token in the middle of a match can be the first of a part. */
export function canBegin(text: PatternText, beginning: Beginning, token: number): boolean {
  if (!goesOn(text, token)) return false
  const word = text.words[token] as number
  if (isFirst(text, beginning, token, word)) return true
  const { behind, otherKinds, unless } = beginning
  const { index, shared, tokens } = text
  if (
    ((otherKinds >>> (tokens.kind[token] as number)) & 1) === 1 &&
    (word === UNKNOWN || (index.heldBy(word) & unless) === 0) &&
    (shared.heldBehind(text, token) & unless) === 0
  )
    return true
  return behind !== 0 && (shared.behind(text, token) & behind) !== 0
}

/** Whether the token that a match begins with, and that is read as `word`, can be the first of a part. */
export function canOpen(text: PatternText, beginning: Beginning, token: number, word: number): boolean {
  return (
    isFirst(text, beginning, token, word) || ((beginning.otherKinds >>> (text.tokens.kind[token] as number)) & 1) === 1
  )
}

/** Whether a token that is read as `word` is of the kinds, names or words of a beginning. */
function isFirst(
  { index, ruleWords, tokens }: PatternText,
  { kinds, names, words }: Beginning,
  token: number,
  word: number,
): boolean {
  if (((kinds >>> (tokens.kind[token] as number)) & 1) === 1) return true
  if (word === UNKNOWN) return false
  if (names !== 0 && (index.openedBy(word) & names) !== 0) return true
  return words !== undefined && ruleWords.has(words, word)
}

/** Runs a part that rules share. */
export interface PartRunner {
  /** Every token that a match from one place on may end before, the best first. */
  ends(text: PatternText, opening: Opening): readonly number[]
}

/** What rules share: the parts that they have in common, and what one rule after the other asks of the same token. */
export class SharedParts {
  readonly #runnerOf: (program: Program) => PartRunner
  readonly #runners = new Map<Program, PartRunner>()
  readonly #ends = new Map<Program, Recent<readonly number[]>>()
  readonly #folded = new Recent<string>()
  readonly #behind = new Recent<number>()
  readonly #heldBehind = new Recent<number>()
  /** By the numbers of tests. */
  readonly #accepted: Recent<boolean>[] = []
  readonly #names: Recent<readonly number[]>[] = []

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

  /** Answers of a test that were given lately. */
  answers(test: number): Recent<boolean> {
    return recentOf(this.#accepted, test)
  }

  /** Names that a test found lately: for each, the shortest first, the token after it, and its record. */
  names(test: number): Recent<readonly number[]> {
    return recentOf(this.#names, test)
  }

  /** Whether a step accepts the folded letters of a token. */
  accepts({ accepts, test }: ShapeStep, tokens: Tokens, token: number): boolean {
    if (!accepts) return true
    const answers = this.answers(test)
    const key = this.key(token, 0, false)
    const known = answers.get(token, key)
    if (known !== undefined) return known
    const folded = this.#folded.get(token, key) ?? this.#folded.set(foldedToken(tokens, token), token, key)
    return answers.set(accepts(folded), token, key)
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

  /** The tokens after which a part that begins at a token may end, in the order in which they are to be tried. */
  ends(program: Program, text: PatternText, opening: Opening): readonly number[] {
    let recent = this.#ends.get(program)
    if (!recent) {
      recent = new Recent()
      this.#ends.set(program, recent)
    }
    const key = this.key(opening.token, opening.taken, opening.elided)
    return recent.get(opening.token, key) ?? recent.set(this.#run(program, text, opening), opening.token, key)
  }

  #run(program: Program, text: PatternText, opening: Opening): readonly number[] {
    let runner = this.#runners.get(program)
    if (!runner) {
      runner = this.#runnerOf(program)
      this.#runners.set(program, runner)
    }
    return runner.ends(text, opening)
  }
}

function recentOf<T>(all: Recent<T>[], test: number): Recent<T> {
  while (all.length <= test) all.push(new Recent())
  return all[test] as Recent<T>
}
