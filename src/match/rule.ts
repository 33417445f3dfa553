import { entryAt } from '../lexicon/gazetteer.js'
import { foldedToken, type NameIndex } from '../lexicon/name-index.js'
import { NUMBER_TOKEN, type Tokens } from '../tokenize/tokenize.js'
import type { AnyRule, Capture, RuleMatch } from '../types.js'
import { type Draft, endOffset, startOffset } from './candidate.js'
import { compile, type Program } from './pattern/compile.js'
import { type CapturedTokens, PatternRun } from './pattern/run.js'
import { ProcliticReader, type StrippedWord } from './stripped.js'

const DEFAULT_SCORE = 0.9
/** Rules rank after every gazetteer record of the same span. */
const RULE_RANK = 1e9

/** Applies rules where the words stand that can begin them. */
export class RuleMatcher {
  readonly #index: NameIndex
  readonly #byWord: ReadonlyMap<number, readonly Program[]>
  readonly #byNumber: readonly Program[]
  /** A byte a word of the vocabulary: whether some rule begins with it. Asked for every token, so it must be one load. */
  readonly #triggers: Uint8Array
  readonly #proclitics: ProcliticReader

  /**
   * @param rules - The rules of the extractor.
   * @param index - Its names, with the first words of the gazetteers that the rules refer to.
   */
  constructor(rules: readonly AnyRule[], index: NameIndex) {
    this.#index = index
    this.#proclitics = new ProcliticReader(index.vocabulary)
    const programs = rules.map((rule) => compile(rule, index))
    const byWord = new Map<number, Program[]>()
    for (const program of programs) {
      for (const word of program.openers) {
        const list = byWord.get(word)
        if (list) list.push(program)
        else byWord.set(word, [program])
      }
    }
    this.#byWord = byWord
    this.#byNumber = programs.filter((program) => program.opensWithNumber)
    this.#triggers = new Uint8Array(index.vocabulary.size)
    for (const word of byWord.keys()) this.#triggers[word] = 1
  }

  /** Every match of every rule, overlaps and all. */
  match(tokens: Tokens, words: Int32Array): Draft[] {
    const found: Draft[] = []
    for (let token = 0; token < tokens.length; token++) {
      const word = words[token] as number
      if (tokens.kind[token] === NUMBER_TOKEN) {
        for (const program of this.#byNumber) this.#run(program, tokens, words, token, word, 0, found)
      }
      if (this.#triggers[word] === 1) this.#runAll(tokens, words, token, word, 0, found)
      else this.#runStripped(tokens, words, token, found)
    }
    return found
  }

  /** Takes proclitics off a word that triggers nothing as it stands. */
  #runStripped(tokens: Tokens, words: Int32Array, token: number, found: Draft[]): void {
    const count = this.#proclitics.read(tokens, token)
    for (let index = 0; index < count; index++) {
      const { word, taken } = this.#proclitics.found[index] as StrippedWord
      if (this.#triggers[word] === 1) return this.#runAll(tokens, words, token, word, taken, found)
    }
  }

  #runAll(tokens: Tokens, words: Int32Array, token: number, word: number, taken: number, found: Draft[]): void {
    for (const program of this.#byWord.get(word) ?? []) this.#run(program, tokens, words, token, word, taken, found)
  }

  #run(program: Program, tokens: Tokens, words: Int32Array, token: number, word: number, taken: number, found: Draft[]): void {
    const run = new PatternRun({ index: this.#index, tokens, words, proclitics: this.#proclitics }, program, token, word)
    const end = run.run()
    if (end <= token) return
    const { rule, captures: names } = program
    const whole: CapturedTokens = { first: token, end, entry: undefined }
    const startOf = (part: CapturedTokens): number => startOffset(tokens, part.first, part.first === token ? taken : 0)
    const captured: Record<string, Capture | undefined> = {}
    names.forEach((name, number) => {
      const part = run.captures[number]
      if (part && part.end > part.first) captured[name] = readCapture(tokens, part, startOf(part))
    })
    const { start, end: endOfMatch, text } = readCapture(tokens, whole, startOf(whole))
    const match: RuleMatch = { start, end: endOfMatch, text, captures: captured }
    const production = rule.produce(match)
    if (!production) return
    const number = production.span === undefined ? -1 : names.indexOf(production.span)
    const part = number < 0 ? whole : run.captures[number]
    if (!part || part.end <= part.first) return
    const first = startOf(part)
    found.push({
      type: rule.type,
      start: first,
      end: endOffset(tokens, part.end - 1),
      value: production.value,
      score: production.score ?? rule.score ?? DEFAULT_SCORE,
      source: 'rule',
      first: part.first,
      last: part.end - 1,
      weak: false,
      rank: RULE_RANK,
      ...(part.first === token && taken > 0 && { procliticStart: startOffset(tokens, token) }),
    })
  }
}

function readCapture(tokens: Tokens, part: CapturedTokens, start: number): Capture {
  const end = endOffset(tokens, part.end - 1)
  const folded: string[] = []
  for (let token = part.first; token < part.end; token++) folded.push(foldedToken(tokens, token))
  return {
    start,
    end,
    text: tokens.folded.text.slice(start, end),
    folded: folded.join(' '),
    ...(part.entry && { entry: entryAt(part.entry.gazetteer, part.entry.index) }),
  }
}
