import { entryAt } from '../lexicon/gazetteer.js'
import { foldedToken, type NameIndex } from '../lexicon/name-index.js'
import { NUMBER_TOKEN, type Tokens } from '../tokenize/tokenize.js'
import type { AnyRule, Capture } from '../types.js'
import { type Draft, endOffset, procliticOf, startOffset } from './candidate.js'
import { compile, nothingCommon, type RuleProgram } from './pattern/compile.js'
import { type CapturedTokens, type Opening, PatternRunner, type PatternText, SharedParts } from './pattern/run.js'
import { ProcliticReader, type StrippedWord } from './stripped.js'

const DEFAULT_SCORE = 0.9
/** Rules rank after every gazetteer record of the same span. */
const RULE_RANK = 1e9

/** A compiled rule, and what runs it. */
interface Runnable {
  readonly program: RuleProgram
  readonly runner: PatternRunner
}

/** The text that rules run over, and what they are told besides. */
interface RuleText extends PatternText {
  readonly referenceDate: string | undefined
}

/** Applies rules where the words stand that can begin them. */
export class RuleMatcher {
  readonly #index: NameIndex
  readonly #byWord: ReadonlyMap<number, readonly Runnable[]>
  readonly #byNumber: readonly Runnable[]
  /** A byte a word of the vocabulary: whether some rule begins with it. Asked for every token, so it must be one load. */
  readonly #triggers: Uint8Array
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
    const common = nothingCommon()
    this.#proclitics = new ProcliticReader(index.vocabulary)
    const runnables = rules.map((rule): Runnable => {
      const program = compile(rule, index, common)
      return { program, runner: new PatternRunner(program) }
    })
    const byWord = new Map<number, Runnable[]>()
    for (const runnable of runnables) {
      for (const word of runnable.program.openers) {
        const list = byWord.get(word)
        if (list) list.push(runnable)
        else byWord.set(word, [runnable])
      }
    }
    this.#byWord = byWord
    this.#byNumber = runnables.filter(({ program }) => program.opensWithNumber)
    this.#triggers = new Uint8Array(index.vocabulary.size)
    for (const word of byWord.keys()) this.#triggers[word] = 1
  }

  /** Adds every match of every rule, overlaps and all. */
  match(tokens: Tokens, words: Int32Array, found: Draft[]): void {
    const shared = this.#shared
    shared.clear()
    const text: RuleText = {
      index: this.#index,
      tokens,
      words,
      proclitics: this.#proclitics,
      shared,
      referenceDate: this.#referenceDate,
    }
    for (let token = 0; token < tokens.length; token++) {
      const word = words[token] as number
      const triggers = this.#triggers[word] === 1
      if (tokens.kind[token] === NUMBER_TOKEN) {
        const opening = { token, word, taken: 0, elided: false }
        for (const runnable of this.#byNumber) run(runnable, text, opening, found)
      }
      if (triggers) this.#runAll(text, { token, word, taken: 0, elided: false }, found)
      else this.#runStripped(text, token, found)
    }
  }

  /** Takes proclitics off a word that triggers nothing as it stands. */
  #runStripped(text: RuleText, token: number, found: Draft[]): void {
    const count = this.#proclitics.read(text.tokens, token)
    for (let index = 0; index < count; index++) {
      const reading = this.#proclitics.found[index] as StrippedWord
      if (this.#triggers[reading.word] === 1) {
        this.#runAll(text, { token, ...reading }, found)
        return
      }
    }
  }

  #runAll(text: RuleText, opening: Opening, found: Draft[]): void {
    for (const runnable of this.#byWord.get(opening.word) ?? []) run(runnable, text, opening, found)
  }
}

/** Runs a program from one token on, and adds what its rule makes of the match. */
function run({ program, runner }: Runnable, text: RuleText, opening: Opening, found: Draft[]): void {
  const { tokens, referenceDate } = text
  const end = runner.run(text, opening)
  if (end <= opening.token) return
  const { rule, captures: names } = program
  const whole: CapturedTokens = { ...runner.begin, end }
  const parts: Record<string, CapturedTokens> = {}
  names.forEach((name, number) => {
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
