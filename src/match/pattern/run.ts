/**
 * Runs a compiled pattern from one token on.
 *
 * A backtracking matcher that never goes on from the same junction of a program at the same token twice: what failed once fails
 * again, so the work is at most instructions × tokens, whatever the pattern and the text.
 */
import { entryAt } from '../../lexicon/gazetteer.js'
import { COMMON_WORD, NO_RECORD, UNKNOWN } from '../../lexicon/name-index.js'
import { NO_NODE } from '../../lexicon/trie.js'
import { NEW_LINE, NOTHING } from '../../tokenize/tokenize.js'
import type { EntryRef } from '../candidate.js'
import { isAnotherWord } from '../spelling.js'
import type { StrippedWord } from '../stripped.js'
import {
  type Beginning,
  type Instruction,
  type NameStep,
  NO_CAPTURE,
  type NotStep,
  OPS,
  type Program,
  type ShapeStep,
  type WordsStep,
} from './program.js'
import { type CapturedTokens, type Opening, type Reading, WHOLE } from './reading.js'
import { canBegin, canOpen, goesOn, type PatternText } from './text.js'

const NO_NAMES: number[] = []

/** An instruction of a kind. */
type Step<Op extends Instruction['op']> = Extract<Instruction, { op: Op }>

/** Runs one program, at one place after the other. */
export class PatternRunner {
  readonly #program: Program
  /** When each junction was last come by at each token of the match; cheaper than clearing a bit set for every run. */
  readonly #visited: Uint32Array
  #runs = 0
  #run = 0
  // Emptied before each run, and not replaced: most runs end at their first step.
  readonly #captures: (CapturedTokens | undefined)[] = []
  readonly #opened: number[] = []
  #text!: PatternText
  #opening!: Opening
  #start = 0
  /** The token before the opening, where the match takes it in. */
  #begin: CapturedTokens | undefined
  /** Where all ends are asked for, those that were found. */
  #ends: number[] | undefined

  /** @param program - What to run. */
  constructor(program: Program) {
    this.#program = program
    this.#visited = new Uint32Array(program.junctionCount * (program.reach + 1))
  }

  /** What the captures of the last run cover, by the numbers of the program's names. */
  get captures(): readonly (CapturedTokens | undefined)[] {
    return this.#captures
  }

  /** The first token of the last match, which may be the one before its opening, and how it is read. */
  get begin(): CapturedTokens {
    const { token, taken, elided } = this.#opening
    return this.#begin ?? { first: token, end: token, taken, elided }
  }

  /** Every token that a match from one place on may end before, the best first. */
  ends(text: PatternText, opening: Opening): readonly number[] {
    const ends: number[] = []
    this.#ends = ends
    this.run(text, opening)
    this.#ends = undefined
    return ends
  }

  /** Runs the program from one place on; returns the token after the match, or -1. */
  run(text: PatternText, opening: Opening): number {
    this.#text = text
    this.#opening = opening
    this.#start = opening.token
    this.#begin = undefined
    // To set a length of 0 again is a call into the runtime.
    if (this.#captures.length > 0) this.#captures.length = 0
    this.#run = this.#nextRun()
    return this.#from(0, opening.token)
  }

  #from(start: number, startToken: number): number {
    const { instructions, ops, junctions, reach } = this.#program
    let at = start
    let token = startToken
    for (;;) {
      if (token - this.#start > reach) return -1
      const junction = junctions[at] as number
      if (junction >= 0) {
        const visit = junction * (reach + 1) + (token - this.#start)
        if (this.#visited[visit] === this.#run) return -1
        this.#visited[visit] = this.#run
      }
      switch (ops[at]) {
        case OPS.match:
          if (this.#ends && at === instructions.length - 1) {
            this.#ends.push(token)
            return -1
          }
          return token
        case OPS.words: {
          const step = instructions[at] as WordsStep
          if (!this.#hasToken(token)) return -1
          const word = this.#word(token)
          if (word === UNKNOWN || !this.#text.ruleWords.has(step.first, word)) return -1
          if (step.phrases) {
            const end = this.#phrasesFrom(step.phrases.get(word), at, token)
            if (end >= 0) return end
            if (!this.#text.ruleWords.has(step.singles, word)) return -1
          }
          token++
          at++
          break
        }
        case OPS.shape: {
          const step = instructions[at] as ShapeStep
          if (!this.#hasToken(token) || !this.#fits(step, token)) return -1
          token++
          at++
          break
        }
        case OPS.jump: {
          const step = instructions[at] as Step<'jump'>
          at = step.to
          break
        }
        case OPS.split: {
          const step = instructions[at] as Step<'split'>
          if (!step.beginning || this.#canBegin(step.beginning, token)) {
            const end = this.#from(step.first, token)
            if (end >= 0) return end
          }
          at = step.second
          break
        }
        case OPS.after: {
          const step = instructions[at] as Step<'after'>
          const reading = this.#before(step.test, token)
          if (!reading) return -1
          if (!step.include) {
            at++
            break
          }
          const before = this.#begin
          this.#begin = { first: token - 1, end: token, ...reading }
          const end = this.#from(at + 1, token)
          if (end < 0) this.#begin = before
          return end
        }
        case OPS.joined:
          if (token >= this.#text.tokens.length || this.#text.tokens.gap[token] !== NOTHING) return -1
          at++
          break
        case OPS.shared: {
          const step = instructions[at] as Step<'shared'>
          if (step.program.beginning ? !this.#canBegin(step.program.beginning, token) : !this.#hasToken(token))
            return -1
          const opening = token === this.#start ? this.#opening : { token, word: this.#word(token), ...WHOLE }
          for (const next of this.#text.shared.ends(step.program, this.#text, opening)) {
            const end = this.#from(at + 1, next)
            if (end >= 0) return end
          }
          return -1
        }
        case OPS.not: {
          const step = instructions[at] as NotStep
          if ((!step.beginning || this.#canBegin(step.beginning, token)) && this.#isAhead(step, at + 1, token))
            return -1
          at = step.to
          break
        }
        case OPS.open: {
          const step = instructions[at] as Step<'open'>
          const before = this.#opened[step.capture]
          this.#opened[step.capture] = token
          const end = this.#from(at + 1, token)
          if (end < 0 && before !== undefined) this.#opened[step.capture] = before
          return end
        }
        case OPS.close: {
          const step = instructions[at] as Step<'close'>
          const before = this.#captures[step.capture]
          const first = this.#opened[step.capture] as number
          const known = before?.first === first && before.end === token ? before : undefined
          this.#captures[step.capture] = known ?? { first, end: token, ...this.#reading(first) }
          const end = this.#from(at + 1, token)
          if (end < 0) this.#captures[step.capture] = before
          return end
        }
        case OPS.name:
          return this.#name(instructions[at] as NameStep, at, token)
      }
    }
  }

  /** Whether a token can be the first of a part. */
  #canBegin(beginning: Beginning, token: number): boolean {
    return token === this.#start
      ? canOpen(this.#text, beginning, token, this.#opening.word)
      : canBegin(this.#text, beginning, token)
  }

  /** Whether what must not stand at a token does. What stands there does not depend on how the match came by. */
  #isAhead(step: NotStep, at: number, token: number): boolean {
    const { shared } = this.#text
    const { taken, elided } = this.#reading(token)
    const key = shared.key(token, taken, elided)
    const answers = shared.answers(step.test)
    return answers.get(token, key) ?? answers.set(this.#looksAhead(step, at, token), token, key)
  }

  /** It has visits of its own: a step that leads to a match there, and so to failure here, may be needed again. */
  #looksAhead({ captures }: NotStep, at: number, token: number): boolean {
    const [run, begin] = [this.#run, this.#begin]
    const before = captures ? [...this.#captures] : undefined
    this.#run = this.#nextRun()
    const found = this.#from(at, token) >= 0
    this.#run = run
    // What was only looked at captures nothing.
    if (found && before) {
      this.#captures.splice(0, this.#captures.length, ...before)
      this.#begin = begin
    }
    return found
  }

  #nextRun(): number {
    if (this.#runs === 2 ** 32 - 1) {
      this.#visited.fill(0)
      this.#runs = 0
    }
    return ++this.#runs
  }

  /** How a token is read unless a name in the middle of the pattern was found behind its proclitics. */
  #reading(token: number): Reading {
    return token === this.#start ? this.#opening : WHOLE
  }

  #phrasesFrom(phrases: readonly (readonly number[])[] = [], at: number, token: number): number {
    for (const phrase of phrases) {
      if (!this.#isPhrase(phrase, token)) continue
      const end = this.#from(at + 1, token + phrase.length)
      if (end >= 0) return end
    }
    return -1
  }

  /** Whether the words of a phrase after its first one follow a token. */
  #isPhrase(phrase: readonly number[], token: number): boolean {
    for (let word = 1; word < phrase.length; word++) {
      if (!this.#hasToken(token + word) || this.#word(token + word) !== phrase[word]) return false
    }
    return true
  }

  /** Tries the names that begin at a token, longest first; then those that begin behind its proclitics. */
  #name(step: NameStep, at: number, token: number): number {
    if (!this.#hasToken(token)) return -1
    const { taken, elided } = this.#reading(token)
    const result = this.#namesFrom(step, at, token, this.#word(token), taken, elided)
    if (result >= 0 || !step.proclitics || token === this.#start) return result
    const { proclitics, tokens, shared } = this.#text
    if ((shared.behind(this.#text, token) & step.bits) === 0) return -1
    // The reader is shared, and what follows may use it again: what it found is copied first.
    const readings = proclitics.found.slice(0, proclitics.read(tokens, token)).map((reading) => ({ ...reading }))
    for (const reading of readings) {
      const behind = this.#namesFrom(step, at, token, reading.word, reading.taken, reading.elided)
      if (behind >= 0) return behind
    }
    return -1
  }

  #namesFrom(step: NameStep, at: number, token: number, word: number, taken: number, elided: boolean): number {
    const { index, shared } = this.#text
    if (word === UNKNOWN || (index.openedBy(word) & step.bits) === 0) return -1
    const known = shared.names(step.test)
    const key = shared.key(token, taken, elided)
    const names = known.get(token, key) ?? known.set(this.#findNames(step, token, word, taken), token, key)
    for (let name = names.length - 2; name >= 0; name -= 2) {
      const end = names[name] as number
      const before = this.#captures[step.capture]
      if (step.capture !== NO_CAPTURE) {
        const record = names[name + 1] as number
        const gazetteer = index.gazetteers[index.gazetteerOf(record)] as EntryRef['gazetteer']
        const entry = { gazetteer, index: index.entryOf(record) }
        this.#captures[step.capture] = { first: token, end, taken, elided, entry }
      }
      const result = this.#from(at + 1, end)
      if (result >= 0) return result
      if (step.capture !== NO_CAPTURE) this.#captures[step.capture] = before
    }
    return -1
  }

  #findNames(step: NameStep, token: number, word: number, taken: number): readonly number[] {
    const { index, tokens, words } = this.#text
    let names = NO_NAMES
    let node = index.trie.first(word)
    for (let next = token + 1; node !== NO_NODE; next++) {
      const record = this.#recordOf(step, node, token, next - 1, taken)
      if (record !== NO_RECORD) {
        if (names === NO_NAMES) names = []
        names.push(next, record)
      }
      if (!this.#hasToken(next)) break
      if (index.isJoiner(tokens, next)) next++
      const following = words[next] as number
      node = following === UNKNOWN ? NO_NODE : index.trie.step(node, following)
    }
    return names
  }

  /** The first record of a node that a step takes, or `NO_RECORD`. */
  #recordOf(step: NameStep, node: number, first: number, last: number, taken: number): number {
    const { index, tokens } = this.#text
    if (last - first + 1 < step.minWords) return NO_RECORD
    for (let record = index.firstRecord(node); record !== NO_RECORD; record = index.nextRecord(record)) {
      const number = index.gazetteerOf(record)
      if (step.gazetteers[number] !== 1 || (!step.weak && index.isWeak(record))) continue
      const gazetteer = index.gazetteers[number] as EntryRef['gazetteer']
      const spelt = first !== last || gazetteer.type === COMMON_WORD
      if (!spelt && isAnotherWord(tokens, first, taken, index, record)) continue
      if (!step.accepts || step.accepts(entryAt(gazetteer, index.entryOf(record)))) return record
    }
    return NO_RECORD
  }

  /** How the token before is read, if it fits. */
  #before(step: WordsStep | ShapeStep, token: number): Reading | undefined {
    const { tokens, words, proclitics, ruleWords } = this.#text
    const before = token - 1
    // Between a proclitic and its word there is no token.
    if (before < 0 || (token === this.#start && this.#opening.taken > 0)) return undefined
    if ((tokens.gap[token] as number) > NEW_LINE) return undefined
    if (step.op === 'shape') return this.#fits(step, before) ? WHOLE : undefined
    const word = words[before] as number
    if (word !== UNKNOWN && ruleWords.has(step.singles, word)) return WHOLE
    const count = proclitics.read(tokens, before)
    for (let index = 0; index < count; index++) {
      const { word: rest, taken, elided } = proclitics.found[index] as StrippedWord
      if (ruleWords.has(step.singles, rest)) return { taken, elided }
    }
    return undefined
  }

  /** Whether the match can go on to a token: an empty line ends it. */
  #hasToken(token: number): boolean {
    return token === this.#start || goesOn(this.#text, token)
  }

  #word(token: number): number {
    return token === this.#start ? this.#opening.word : (this.#text.words[token] as number)
  }

  #fits(step: ShapeStep, token: number): boolean {
    const { tokens, shared } = this.#text
    const from = tokens.from[token] as number
    const length = (tokens.to[token] as number) - from
    if (tokens.kind[token] !== step.kind || length < step.minLength) return false
    if (step.definite !== undefined) {
      const { letters } = tokens.folded
      if (step.definite !== (length > 3 && letters[from] === ALEF && letters[from + 1] === LAM)) return false
    }
    return shared.accepts(step, tokens, token)
  }
}

const ALEF = 0x0627
const LAM = 0x0644
