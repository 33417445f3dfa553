import { entryAt } from '../lexicon/gazetteer.js'
import { foldedToken, type NameIndex } from '../lexicon/name-index.js'
import { NUMBER_TOKEN, type Tokens } from '../tokenize/tokenize.js'
import type { AnyRule, Capture } from '../types.js'
import { type Draft, endOffset, procliticOf, startOffset } from './candidate.js'
import { RuleCompiler, type RuleProgram } from './pattern/compile.js'
import type { RuleWords } from './pattern/rule-words.js'
import { type CapturedTokens, type Opening, PatternRunner, type PatternText, SharedParts } from './pattern/run.js'
import { ProcliticReader, type StrippedWord } from './stripped.js'

const DEFAULT_SCORE = 0.9
/** Rules rank after every gazetteer record of the same span. */
const RULE_RANK = 1e9

/** A compiled rule, and what runs it, which is made when the rule is first tried. */
class RuleRunner {
  readonly compiled: RuleProgram
  #runner: PatternRunner | undefined

  constructor(compiled: RuleProgram) {
    this.compiled = compiled
  }

  get runner(): PatternRunner {
    this.#runner ??= new PatternRunner(this.compiled.program)
    return this.#runner
  }
}

/** The text that rules run over, and what they are told besides. */
interface RuleText extends PatternText {
  readonly referenceDate: string | undefined
}

/** Applies rules where the words stand that can begin them. */
export class RuleMatcher {
  readonly #index: NameIndex
  readonly #byNumber: readonly RuleRunner[]
  readonly #triggers: Triggers
  readonly #ruleWords: RuleWords
  readonly #proclitics: ProcliticReader
  readonly #shared = new SharedParts()
  readonly #referenceDate: string | undefined

  /**
   * @param rules - The rules of the extractor.
   * @param index - Its names, with the first words of the gazetteers that the rules refer to.
   * @param referenceDate - What relative dates count from.
   */
  constructor(rules: readonly AnyRule[], index: NameIndex, referenceDate?: string) {
    this.#index = index
    this.#referenceDate = referenceDate
    this.#proclitics = new ProcliticReader(index.vocabulary)
    const compiler = new RuleCompiler(index)
    const runners = rules.map((rule) => new RuleRunner(compiler.compile(rule)))
    this.#ruleWords = compiler.ruleWords
    this.#byNumber = runners.filter(({ compiled }) => compiled.number)
    this.#triggers = new Triggers(runners, index)
  }

  /** Adds every match of every rule, overlaps and all. */
  match(tokens: Tokens, words: Int32Array, found: Draft[]): void {
    const shared = this.#shared
    shared.begin(tokens)
    const text: RuleText = {
      index: this.#index,
      ruleWords: this.#ruleWords,
      tokens,
      words,
      proclitics: this.#proclitics,
      shared,
      referenceDate: this.#referenceDate,
    }
    for (let token = 0; token < tokens.length; token++) {
      const word = words[token] as number
      const list = this.#triggers.listOf(word)
      if (tokens.kind[token] === NUMBER_TOKEN) {
        const opening = { token, word, taken: 0, elided: false }
        for (const rule of this.#byNumber) run(rule, text, opening, found)
      }
      if (list !== NO_RULES) this.#runAll(list, text, { token, word, taken: 0, elided: false }, found)
      else this.#runStripped(text, token, found)
    }
  }

  /** Takes proclitics off a word that triggers nothing as it stands. */
  #runStripped(text: RuleText, token: number, found: Draft[]): void {
    const count = this.#proclitics.read(text.tokens, token)
    for (let index = 0; index < count; index++) {
      const { word, taken, elided } = this.#proclitics.found[index] as StrippedWord
      const list = this.#triggers.listOf(word)
      if (list !== NO_RULES) {
        this.#runAll(list, text, { token, word, taken, elided }, found)
        return
      }
    }
  }

  #runAll(list: number, text: RuleText, opening: Opening, found: Draft[]): void {
    for (const rule of this.#triggers.rules(list)) run(rule, text, opening, found)
  }
}

/** The list of a word that begins no rule. */
const NO_RULES = 1

/** Which rules each word can begin. */
class Triggers {
  readonly #runners: readonly RuleRunner[]
  readonly #index: NameIndex
  /** The words that rules begin with by themselves, not as names. */
  readonly #ruleWords: ReadonlySet<number>
  /** The gazetteers with whose names some rule begins, a bit each. */
  readonly #names: number
  /** By word of the vocabulary: the number of its list; 0 until it is first asked for, which most words never are. */
  readonly #ofWord: Uint16Array
  readonly #lists: (readonly RuleRunner[])[] = [[], []]
  readonly #known = new Map<string, number>()

  constructor(runners: readonly RuleRunner[], index: NameIndex) {
    this.#runners = runners
    this.#index = index
    this.#ruleWords = new Set(runners.flatMap(({ compiled }) => [...compiled.words]))
    this.#names = runners.reduce((bits, { compiled }) => bits | compiled.names, 0)
    this.#ofWord = new Uint16Array(index.vocabulary.size)
  }

  /** The number of the list of rules that a word can begin, or {@link NO_RULES}. Asked for every token. */
  listOf(word: number): number {
    const list = this.#ofWord[word]
    if (list === undefined) return NO_RULES
    return list === 0 ? this.#read(word) : list
  }

  /** The rules of a list. */
  rules(list: number): readonly RuleRunner[] {
    return this.#lists[list] as readonly RuleRunner[]
  }

  #read(word: number): number {
    const names = this.#index.openedBy(word) & this.#names
    let list = NO_RULES
    if (names !== 0 || this.#ruleWords.has(word)) {
      const begun = this.#runners.filter(({ compiled }) => (compiled.names & names) !== 0 || compiled.words.has(word))
      // Few lists are different: words that are names of the same kinds begin the same rules.
      const key = begun.map(({ compiled }) => compiled.rule.name).join('\n')
      list = this.#known.get(key) ?? this.#lists.push(begun) - 1
      this.#known.set(key, list)
    }
    this.#ofWord[word] = list
    return list
  }
}

/** Runs a program from one token on, and adds what its rule makes of the match. */
function run({ compiled, runner }: RuleRunner, text: RuleText, opening: Opening, found: Draft[]): void {
  const { tokens, referenceDate } = text
  const end = runner.run(text, opening)
  if (end <= opening.token) return
  const { rule, program } = compiled
  const whole: CapturedTokens = { ...runner.begin, end }
  const parts: Record<string, CapturedTokens> = {}
  program.captures.forEach((name, number) => {
    const part = runner.captures[number]
    if (part && part.end > part.first) parts[name] = part
  })
  const captures = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, readCapture(tokens, part)]))
  const production = rule.produce({
    ...readCapture(tokens, whole),
    captures,
    ...(referenceDate !== undefined && { referenceDate }),
  })
  if (!production) return
  const score = production.score ?? rule.score ?? DEFAULT_SCORE
  if (!(score >= 0 && score <= 1)) {
    throw new TypeError(`rule '${rule.name}': produce gave the score ${score}; it must be a number from 0 to 1`)
  }
  const part = production.span === undefined ? whole : parts[production.span]
  if (!part) return
  found.push({
    type: rule.type,
    start: startOffset(tokens, part.first, part.taken),
    end: endOffset(tokens, part.end - 1),
    value: production.value,
    score,
    source: 'rule',
    rule: rule.name,
    first: part.first,
    last: part.end - 1,
    weak: false,
    rank: RULE_RANK,
    ...procliticOf(tokens, part.first, startOffset(tokens, part.first, part.taken)),
  })
}

const ALEF = 'ا'

function readCapture(tokens: Tokens, part: CapturedTokens): Capture {
  const start = startOffset(tokens, part.first, part.taken)
  const end = endOffset(tokens, part.end - 1)
  const folded: string[] = []
  for (let token = part.first; token < part.end; token++) folded.push(foldedToken(tokens, token))
  const first = (folded[0] ?? '').slice(part.taken)
  folded[0] = part.elided ? ALEF + first : first
  return {
    start,
    end,
    text: tokens.folded.text.slice(start, end),
    folded: folded.join(' '),
    ...(part.entry && { entry: entryAt(part.entry.gazetteer, part.entry.index) }),
  }
}
