import { COMMON_WORD, type NameIndex, UNKNOWN } from '../lexicon/name-index.js'
import { CELLS, RULES, type WordRows } from '../lexicon/word-rows.js'
import { NUMBER_TOKEN } from '../tokenize/tokenize.js'
import type { AnyRule } from '../types.js'
import { charClasses } from '../unicode/scripts.js'
import type { RuleProgram } from './pattern/compile.js'
import { PatternRunner } from './pattern/run.js'
import type { FirstToken, Second, SecondReader } from './pattern/second.js'

/** A compiled rule, and what runs it, which is made when the rule is first tried. */
export class RuleRunner {
  readonly compiled: RuleProgram
  // What a match needs of the rule: users' rules are objects of many forms, which an engine reads slowly.
  readonly name: AnyRule['name']
  readonly type: AnyRule['type']
  readonly score: AnyRule['score']
  readonly calibration: AnyRule['calibration']
  #runner: PatternRunner | undefined

  constructor(compiled: RuleProgram) {
    const { name, type, score, calibration } = compiled.rule
    this.compiled = compiled
    this.name = name
    this.type = type
    this.score = score
    this.calibration = calibration
  }

  get runner(): PatternRunner {
    this.#runner ??= new PatternRunner(this.compiled.program)
    return this.#runner
  }
}

/** A rule that a word can begin, and what must stand after the word; undefined where nothing need. */
export interface Trigger {
  readonly rule: RuleRunner
  readonly second: Second | undefined
}

/** The list of a word that begins no rule. */
export const NO_RULES = 1

/** Which rules each word can begin, and a number. */
export class Triggers {
  readonly #runners: readonly RuleRunner[]
  readonly #index: NameIndex
  readonly #seconds: SecondReader
  readonly #begunByNumber: readonly RuleRunner[]
  /** The words that rules begin with by themselves, not as names. */
  readonly #ruleWords: ReadonlySet<number>
  /** The gazetteers with whose names some rule begins, a bit each. */
  readonly #names: number
  /** They hold the number of each word's list; 0 until it is first asked for, which most words never are. */
  readonly #rows: WordRows
  readonly #lists: (readonly Trigger[])[] = [[], []]
  /** Lists of words that are nothing but names: those of the same kinds have the same. */
  readonly #ofNames = new Map<string, number>()
  /** By the word that it is besides, if it is one. */
  readonly #ofNumber = new Map<number, readonly Trigger[]>()

  /**
   * @param runners - The rules.
   * @param index - The names that they may begin with.
   * @param seconds - Tells what must follow.
   */
  constructor(runners: readonly RuleRunner[], index: NameIndex, seconds: SecondReader) {
    this.#runners = runners
    this.#index = index
    this.#seconds = seconds
    this.#ruleWords = new Set(runners.flatMap(({ compiled }) => [...compiled.words]))
    this.#names = runners.reduce((bits, { compiled }) => bits | compiled.names, 0)
    this.#rows = index.rows
    this.#begunByNumber = runners.filter(({ compiled }) => compiled.number)
  }

  /** The number of the list of rules that a word can begin, or {@link NO_RULES}. Asked for every token. */
  listOf(word: number): number {
    if (word === UNKNOWN) return NO_RULES
    const list = this.#rows.cells[word * CELLS + RULES] as number
    return list === 0 ? this.#read(word) : list
  }

  /** Whether rules begin with a word by itself, not as a name. */
  isRuleWord(word: number): boolean {
    return this.#ruleWords.has(word)
  }

  /** The rules of a list. */
  triggers(list: number): readonly Trigger[] {
    return this.#lists[list] as readonly Trigger[]
  }

  /** The rules that a number can begin, which may be a word besides: فرانس 24. */
  ofNumber(word: number): readonly Trigger[] {
    let triggers = this.#ofNumber.get(word)
    if (!triggers) {
      const first = this.#firstToken(word, NUMBER_TOKEN)
      triggers = this.#begunByNumber.map((rule) => this.#trigger(rule, first))
      this.#ofNumber.set(word, triggers)
    }
    return triggers
  }

  #read(word: number): number {
    const list = this.#listFor(word)
    this.#rows.cells[word * CELLS + RULES] = list
    return list
  }

  #listFor(word: number): number {
    const first = this.#firstToken(word, this.#kindOf(word))
    const { names, longer, common } = first
    const isRuleWord = this.#ruleWords.has(word)
    if (names === 0 && !isRuleWord) return NO_RULES
    const key = `${names} ${longer} ${common}`
    const known = isRuleWord ? undefined : this.#ofNames.get(key)
    if (known !== undefined) return known
    const begun = this.#runners.filter(({ compiled }) => (compiled.names & names) !== 0 || compiled.words.has(word))
    const list = this.#lists.push(begun.map((rule) => this.#trigger(rule, first))) - 1
    if (!isRuleWord) this.#ofNames.set(key, list)
    return list
  }

  #firstToken(word: number, kind: number): FirstToken {
    const names = this.#index.openedBy(word) & this.#names
    const common = this.#index.heldBy(word) & this.#index.bitsOf(COMMON_WORD)
    return { word, kind, names, longer: this.#index.openedLongerBy(word) & names, common }
  }

  #trigger(rule: RuleRunner, first: FirstToken): Trigger {
    return { rule, second: this.#seconds.of(rule.compiled.rule.pattern, first) }
  }

  /** The class of a word's letters, which is that of its tokens. */
  #kindOf(word: number): number {
    const { vocabulary } = this.#index
    return charClasses()[vocabulary.letters[vocabulary.startOf(word)] as number] as number
  }
}
