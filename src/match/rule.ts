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
  /** By word of the vocabulary: the number of the list of rules that it can begin, or 0. Asked for every token, so it must be one load. */
  readonly #triggers: Uint16Array
  readonly #lists: readonly (readonly RuleRunner[])[]
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
    const { triggers, lists } = triggersOf(runners, index)
    this.#triggers = triggers
    this.#lists = lists
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
      const list = this.#triggers[word] ?? 0
      if (tokens.kind[token] === NUMBER_TOKEN) {
        const opening = { token, word, taken: 0, elided: false }
        for (const rule of this.#byNumber) run(rule, text, opening, found)
      }
      if (list !== 0) this.#runAll(list, text, { token, word, taken: 0, elided: false }, found)
      else this.#runStripped(text, token, found)
    }
  }

  /** Takes proclitics off a word that triggers nothing as it stands. */
  #runStripped(text: RuleText, token: number, found: Draft[]): void {
    const count = this.#proclitics.read(text.tokens, token)
    for (let index = 0; index < count; index++) {
      const { word, taken, elided } = this.#proclitics.found[index] as StrippedWord
      const list = this.#triggers[word] ?? 0
      if (list !== 0) {
        this.#runAll(list, text, { token, word, taken, elided }, found)
        return
      }
    }
  }

  #runAll(list: number, text: RuleText, opening: Opening, found: Draft[]): void {
    for (const rule of this.#lists[list] as readonly RuleRunner[]) run(rule, text, opening, found)
  }
}

/** For each word of the vocabulary, which rules it can begin; words that begin the same names begin the same rules. */
function triggersOf(
  runners: readonly RuleRunner[],
  index: NameIndex,
): { readonly triggers: Uint16Array; readonly lists: readonly (readonly RuleRunner[])[] } {
  const triggers = new Uint16Array(index.vocabulary.size)
  const lists: (readonly RuleRunner[])[] = [[]]
  const byNames = new Map<number, number>()
  const anyNames = runners.reduce((bits, { compiled }) => bits | compiled.names, 0)
  for (let word = 0; word < triggers.length; word++) {
    const names = index.openedBy(word) & anyNames
    if (names === 0) continue
    let list = byNames.get(names)
    if (list === undefined) {
      list = lists.push(runners.filter(({ compiled }) => (compiled.names & names) !== 0)) - 1
      byNames.set(names, list)
    }
    triggers[word] = list
  }
  const byRules = new Map<string, number>()
  for (const word of new Set(runners.flatMap(({ compiled }) => [...compiled.words]))) {
    const names = index.openedBy(word)
    const rules = [...runners.keys()].filter((number) => {
      const { compiled } = runners[number] as RuleRunner
      return compiled.words.has(word) || (compiled.names & names) !== 0
    })
    const key = rules.join(' ')
    let list = byRules.get(key)
    if (list === undefined) {
      list = lists.push(rules.map((number) => runners[number] as RuleRunner)) - 1
      byRules.set(key, list)
    }
    triggers[word] = list
  }
  return { triggers, lists }
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
