import { show } from '../errors/show.js'
import { type NameIndex, UNKNOWN } from '../lexicon/name-index.js'
import { NO_NODE } from '../lexicon/trie.js'
import { NUMBER_TOKEN, type Tokens } from '../tokenize/tokenize.js'
import type { AnyRule, Capture, RuleMatch } from '../types.js'
import { type Draft, draft, endOffset, procliticOf, startOffset } from './candidate.js'
import { readCapture } from './pattern/captured.js'
import { RuleCompiler } from './pattern/compile.js'
import type { Gates } from './pattern/gates.js'
import type { Opening } from './pattern/reading.js'
import type { RuleWords } from './pattern/rule-words.js'
import { PatternRunner } from './pattern/run.js'
import { type PatternText, SharedParts } from './pattern/text.js'
import { ProcliticReader, type StrippedWord } from './stripped.js'
import { NO_RULES, RuleRunner, type Trigger, Triggers } from './triggers.js'

const DEFAULT_SCORE = 0.9
/** Rules rank after every gazetteer record of the same span. */
const RULE_RANK = 1e9

/** The text that rules run over, and what they are told besides. */
interface RuleText extends PatternText {
  readonly referenceDate: string | undefined
}

/** Applies rules where the words stand that can begin them. */
export class RuleMatcher {
  readonly #index: NameIndex
  readonly #triggers: Triggers
  readonly #ruleWords: RuleWords
  readonly #gates: Gates
  readonly #proclitics: ProcliticReader
  readonly #shared = new SharedParts((program) => new PatternRunner(program))
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
    this.#gates = compiler.gates
    this.#triggers = new Triggers(runners, index, compiler.seconds)
  }

  /** Adds every match of every rule, overlaps and all. */
  match(tokens: Tokens, words: Int32Array, found: Draft[]): void {
    const shared = this.#shared
    shared.begin(tokens)
    const text: RuleText = {
      index: this.#index,
      ruleWords: this.#ruleWords,
      gates: this.#gates,
      tokens,
      words,
      proclitics: this.#proclitics,
      shared,
      referenceDate: this.#referenceDate,
    }
    // One object for all places: two in three tokens begin some rule, and most rules end there.
    const opening = { token: 0, word: UNKNOWN, taken: 0, elided: false, inside: false }
    for (let token = 0; token < tokens.length; token++) {
      const word = words[token] as number
      const list = this.#triggers.listOf(word)
      opening.token = token
      opening.word = word
      opening.taken = 0
      opening.elided = false
      if (tokens.kind[token] === NUMBER_TOKEN) runAll(this.#triggers.ofNumber(word), text, opening, found)
      if (list !== NO_RULES) runAll(this.#triggers.triggers(list), text, opening, found)
      else this.#runStripped(text, opening, found)
    }
    this.#gates.forget()
  }

  /** Takes proclitics off a word that triggers nothing as it stands. */
  #runStripped(text: RuleText, opening: { -readonly [Field in keyof Opening]: Opening[Field] }, found: Draft[]): void {
    const whole = text.words[opening.token] as number
    const isWord = whole !== UNKNOWN && this.#index.isCommon(whole)
    const count = this.#proclitics.read(text.tokens, opening.token)
    for (let index = 0; index < count; index++) {
      const { word, taken, elided } = this.#proclitics.found[index] as StrippedWord
      const list = this.#triggers.listOf(word)
      // كواليس is a word, and no واليس behind a particle; وقالت is one, and قالت too.
      if (list === NO_RULES || (isWord && !this.#triggers.isRuleWord(word) && !this.#index.isCommon(word))) continue
      opening.word = word
      opening.taken = taken
      opening.elided = elided
      runAll(this.#triggers.triggers(list), text, opening, found)
      return
    }
  }
}

/** Runs the rules that a token can begin, where what follows it allows. */
function runAll(triggers: readonly Trigger[], text: RuleText, opening: Opening, found: Draft[]): void {
  const next = opening.token + 1
  for (let place = 0; place < triggers.length; place++) {
    const { rule, second } = triggers[place] as Trigger
    if (!second || text.gates.canBegin(text, second.gate, next) || (second.longer && isNameLonger(text, opening)))
      run(rule, text, opening, found)
  }
}

/** Whether some name begins with a token's word and the next one's. */
function isNameLonger({ index, tokens, words }: RuleText, { token, word }: Opening): boolean {
  const next = token + 1
  if (word === UNKNOWN || next >= tokens.length) return false
  if (index.isJoiner(tokens, next)) return true
  const following = words[next] as number
  const node = index.firstNode(word)
  return node !== NO_NODE && following !== UNKNOWN && index.trie.step(node, following) !== NO_NODE
}

/** Runs a program from one token on, and adds what its rule makes of the match. */
function run(rule: RuleRunner, text: RuleText, opening: Opening, found: Draft[]): void {
  const { tokens, referenceDate } = text
  const { runner } = rule
  const end = runner.run(text, opening)
  if (end <= opening.token) return
  const { program, rule: source } = rule.compiled
  const { first, taken } = runner.begin
  const captures: Record<string, Capture> = {}
  for (let number = 0; number < program.captures.length; number++) {
    const part = runner.captured(number)
    if (part) captures[program.captures[number] as string] = readCapture(text, part)
  }
  const match = matchOf(tokens, first, end, taken, captures)
  const production = source.produce(referenceDate === undefined ? match : { ...match, referenceDate })
  if (!production) return
  const score = production.score ?? rule.score ?? DEFAULT_SCORE
  if (!(score >= 0 && score <= 1)) {
    throw new TypeError(`rule '${rule.name}': produce gave the score ${score}; it must be a number from 0 to 1`)
  }
  const { span } = production
  const part = span === undefined ? { first, end, taken } : capturedBy(rule, span)
  if (!part) return
  const start = startOffset(tokens, part.first, part.taken)
  found.push(
    draft({
      type: rule.type,
      start,
      end: endOffset(tokens, part.end - 1),
      value: production.value,
      score,
      source: 'rule',
      rule: rule.name,
      calibration: rule.calibration,
      first: part.first,
      last: part.end - 1,
      weak: false,
      rank: RULE_RANK,
      procliticStart: procliticOf(tokens, part.first, start),
    }),
  )
}

/** The capture that is to become the entity; `undefined` where it took no part in the match. */
function capturedBy({ name, runner, compiled }: RuleRunner, span: string): ReturnType<PatternRunner['captured']> {
  const { captures } = compiled.program
  const number = captures.indexOf(span)
  if (number < 0)
    throw new TypeError(
      `rule '${name}': produce gave the span ${show(span)}; its captures are ${captures.join(', ') || 'none'}`,
    )
  return runner.captured(number)
}

function matchOf(
  tokens: Tokens,
  first: number,
  end: number,
  taken: number,
  captures: RuleMatch['captures'],
): RuleMatch {
  const from = startOffset(tokens, first, taken)
  const to = endOffset(tokens, end - 1)
  return { start: from, end: to, text: tokens.folded.text.slice(from, to), captures }
}
