/**
 * Runs a compiled pattern from one token on.
 *
 * A backtracking matcher that never goes on from the same junction of a program at the same token twice: what failed once fails
 * again, so the work is at most instructions × tokens, whatever the pattern and the text.
 */
import { NO_RECORD, UNKNOWN } from '../../lexicon/name-index.js'
import { NEW_LINE, NOTHING } from '../../tokenize/tokenize.js'
import { ALEF, LAM } from '../../unicode/codes.js'
import type { EntryRef } from '../candidate.js'
import type { StrippedWord } from '../stripped.js'
import { NO_GATE } from './gates.js'
import { findNames } from './names.js'
import {
  CELLS,
  DETAIL,
  type Instruction,
  JUNCTION,
  type NameStep,
  NO_CAPTURE,
  type NotStep,
  OP,
  OPS,
  type Program,
  type ShapeStep,
  TARGET,
  type WordsStep,
} from './program.js'
import { type CapturedTokens, type Opening, type Reading, WHOLE } from './reading.js'
import { NO, NOT_ASKED, YES } from './recent.js'
import { goesOn, type PatternText } from './text.js'

const NO_ENDS: number[] = []

/** Cells of a capture: its first token, the token after it, how the first is read, and the record that it matched. */
const CAPTURE_CELLS = 4
const FIRST = 0
const END = 1
const READ_AS = 2
const RECORD = 3
/** The first token of what captures nothing. */
const UNSET = -1
const NO_TOKEN = -1

/** An instruction of a kind. */
type Step<Op extends Instruction['op']> = Extract<Instruction, { op: Op }>

/** Runs one program, at one place after the other. */
export class PatternRunner {
  readonly #program: Program
  /**
   * When each junction was last come by at each token of the match; cheaper than clearing a bit set for every run. The junctions of a
   * token lie side by side, because most runs do not get beyond the first two.
   */
  readonly #visited: Uint32Array
  #runs = 0
  #run = 0
  // Numbers in place of objects: a way that leads nowhere leaves nothing to be collected.
  readonly #captures: Int32Array
  readonly #opened: Int32Array
  #text!: PatternText
  #opening!: Opening
  #start = 0
  /** The start, if it is read as the opening says; no token where the program is a part in the middle of a match. */
  #opener = 0
  /** The token before the opening, where the match takes it in. */
  #begin: CapturedTokens | undefined
  /** Where all ends are asked for, those that were found. */
  #ends: number[] | undefined

  /** @param program - What to run. */
  constructor(program: Program) {
    this.#program = program
    this.#visited = new Uint32Array(program.junctionCount * (program.reach + 1))
    this.#captures = new Int32Array(program.captures.length * CAPTURE_CELLS)
    this.#opened = new Int32Array(program.captures.length)
  }

  /** What a capture of the last run covers, by the number of its name. */
  captured(capture: number): CapturedTokens | undefined {
    const cell = capture * CAPTURE_CELLS
    const first = this.#captures[cell + FIRST] as number
    const end = this.#captures[cell + END] as number
    if (first === UNSET || end <= first) return undefined
    const readAs = this.#captures[cell + READ_AS] as number
    const record = this.#captures[cell + RECORD] as number
    return { first, end, taken: readAs >> 1, elided: (readAs & 1) === 1, entry: this.#entryOf(record) }
  }

  #entryOf(record: number): EntryRef | undefined {
    if (record === NO_RECORD) return undefined
    const { index } = this.#text
    const gazetteer = index.gazetteers[index.gazetteerOf(record)] as EntryRef['gazetteer']
    return { gazetteer, index: index.entryOf(record) }
  }

  /** The first token of the last match, which may be the one before its opening, and how it is read. */
  get begin(): CapturedTokens {
    const { token, taken, elided } = this.#opening
    return this.#begin ?? { first: token, end: token, taken, elided }
  }

  /** Every token that a match from one place on may end before, the best first. */
  ends(text: PatternText, opening: Opening): readonly number[] {
    this.#ends = NO_ENDS
    this.run(text, opening)
    const ends = this.#ends
    this.#ends = undefined
    return ends
  }

  /** Runs the program from one place on; returns the token after the match, or -1. */
  run(text: PatternText, opening: Opening): number {
    this.#text = text
    this.#opening = opening
    this.#start = opening.token
    this.#opener = opening.inside ? NO_TOKEN : opening.token
    this.#begin = undefined
    const captures = this.#captures
    for (let cell = FIRST; cell < captures.length; cell += CAPTURE_CELLS) captures[cell] = UNSET
    this.#run = this.#nextRun()
    return this.#from(0, opening.token)
  }

  #from(start: number, startToken: number): number {
    const { instructions, code, junctionCount, reach } = this.#program
    let at = start
    let token = startToken
    for (;;) {
      if (token - this.#start > reach) return -1
      const cell = at * CELLS
      const junction = code[cell + JUNCTION] as number
      if (junction >= 0) {
        const visit = (token - this.#start) * junctionCount + junction
        if (this.#visited[visit] === this.#run) return -1
        this.#visited[visit] = this.#run
      }
      switch (code[cell + OP]) {
        case OPS.match:
          if (this.#ends && at === instructions.length - 1) {
            if (this.#ends === NO_ENDS) this.#ends = [token]
            else this.#ends.push(token)
            return -1
          }
          return token
        case OPS.words: {
          if (!this.#hasToken(token)) return -1
          const word = this.#word(token)
          if (word === UNKNOWN || !this.#text.ruleWords.has(code[cell + DETAIL] as number, word)) return -1
          const step = instructions[at] as WordsStep
          if (step.phrases) {
            const end = this.#phrasesFrom(step.phrases.get(word), at, token)
            if (end >= 0) return end
            if (!this.#text.ruleWords.has(step.singlesColumn, word)) return -1
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
        case OPS.jump:
          at = code[cell + TARGET] as number
          break
        case OPS.split:
          if (this.#passes(code[cell + DETAIL] as number, token)) {
            const end = this.#from(at + 1, token)
            if (end >= 0) return end
          }
          at = code[cell + TARGET] as number
          break
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
          if (!this.#hasToken(token) || !this.#passes(step.program.gate, token)) return -1
          const opening =
            token === this.#opener ? this.#opening : { token, word: this.#word(token), inside: true, ...WHOLE }
          const { shared } = this.#text
          const best = shared.best(step.program, this.#text, opening)
          if (best < 0) return -1
          const end = this.#from(at + 1, best)
          if (end >= 0) return end
          for (const next of shared.ends(step.program, this.#text, opening)) {
            const end = next === best ? -1 : this.#from(at + 1, next)
            if (end >= 0) return end
          }
          return -1
        }
        case OPS.not:
          if (
            this.#passes(code[cell + DETAIL] as number, token) &&
            this.#isAhead(instructions[at] as NotStep, at + 1, token)
          )
            return -1
          at = code[cell + TARGET] as number
          break
        case OPS.open: {
          const capture = code[cell + DETAIL] as number
          const before = this.#opened[capture] as number
          this.#opened[capture] = token
          const end = this.#from(at + 1, token)
          if (end < 0) this.#opened[capture] = before
          return end
        }
        case OPS.close: {
          const capture = code[cell + DETAIL] as number
          const first = this.#opened[capture] as number
          const captures = this.#captures
          const place = capture * CAPTURE_CELLS
          // A name that was just captured is known by its record.
          if (captures[place + FIRST] === first && captures[place + END] === token) {
            at++
            break
          }
          const reading = this.#reading(first)
          return this.#capture(capture, first, token, reading.taken, reading.elided, NO_RECORD, at)
        }
        case OPS.name:
          return this.#name(instructions[at] as NameStep, at, token)
      }
    }
  }

  /** Goes on behind a capture, which is taken back where that leads nowhere. */
  #capture(
    capture: number,
    first: number,
    end: number,
    taken: number,
    elided: boolean,
    record: number,
    at: number,
  ): number {
    const captures = this.#captures
    const cell = capture * CAPTURE_CELLS
    const firstBefore = captures[cell + FIRST] as number
    const endBefore = captures[cell + END] as number
    const readBefore = captures[cell + READ_AS] as number
    const recordBefore = captures[cell + RECORD] as number
    captures[cell + FIRST] = first
    captures[cell + END] = end
    captures[cell + READ_AS] = taken * 2 + (elided ? 1 : 0)
    captures[cell + RECORD] = record
    const result = this.#from(at + 1, end)
    if (result >= 0) return result
    captures[cell + FIRST] = firstBefore
    captures[cell + END] = endBefore
    captures[cell + READ_AS] = readBefore
    captures[cell + RECORD] = recordBefore
    return -1
  }

  /** Whether a token can be the first of a part. */
  #passes(gate: number, token: number): boolean {
    if (gate === NO_GATE) return true
    const { gates } = this.#text
    return token === this.#opener
      ? gates.canOpen(this.#text, gate, token, this.#opening.word)
      : gates.canBegin(this.#text, gate, token)
  }

  /**
   * Whether what must not stand at a token does. What stands there does not depend on how the match came by; but where the match
   * begins a token is read in one way, and inside also as proclitics and a word.
   */
  #isAhead(step: NotStep, at: number, token: number): boolean {
    const { shared } = this.#text
    const { taken, elided } = this.#reading(token)
    if (token === this.#opener && taken === 0) return this.#looksAhead(step, at, token)
    const key = shared.key(token, taken, elided)
    const known = shared.answers.get(step.test, token, key)
    if (known !== NOT_ASKED) return known === YES
    return shared.answers.set(step.test, token, key, this.#looksAhead(step, at, token))
  }

  /** It has visits of its own: a step that leads to a match there, and so to failure here, may be needed again. */
  #looksAhead({ captures }: NotStep, at: number, token: number): boolean {
    const [run, begin] = [this.#run, this.#begin]
    const before = captures ? this.#captures.slice() : undefined
    this.#run = this.#nextRun()
    const found = this.#from(at, token) >= 0
    this.#run = run
    // What was only looked at captures nothing.
    if (found) {
      if (before) this.#captures.set(before)
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
    return token === this.#opener ? this.#opening : WHOLE
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
    if (result >= 0 || token === this.#opener) return result
    const behind = step.proclitics ? this.#nameBehind(step, at, token) : -1
    if (behind >= 0 || !step.inflected) return behind
    return (this.#text.shared.inflected(this.#text, token) & step.bits) === 0 ? -1 : this.#from(at + 1, token + 1)
  }

  /** Tries the names that begin behind a token's proclitics. */
  #nameBehind(step: NameStep, at: number, token: number): number {
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
    const key = shared.key(token, taken, elided)
    const answer = shared.answers.get(step.test, token, key)
    if (answer === NO) return -1
    const known = shared.names(step.test)
    const names = (answer === YES && known.get(token, key)) || this.#rememberNames(step, token, word, taken, key)
    for (let name = names.length - 2; name >= 0; name -= 2) {
      const end = names[name] as number
      const result =
        step.capture === NO_CAPTURE
          ? this.#from(at + 1, end)
          : this.#capture(step.capture, token, end, taken, elided, names[name + 1] as number, at)
      if (result >= 0) return result
    }
    return -1
  }

  #rememberNames(step: NameStep, token: number, word: number, taken: number, key: number): readonly number[] {
    const { shared } = this.#text
    const names = findNames(this.#text, step, token, word, taken)
    // Most often there are none: this is told by a byte.
    if (shared.answers.set(step.test, token, key, names.length > 0)) shared.names(step.test).set(names, token, key)
    return names
  }

  /** How the token before is read, if it fits. */
  #before(step: WordsStep | ShapeStep, token: number): Reading | undefined {
    const { tokens, words, proclitics, ruleWords } = this.#text
    const before = token - 1
    // Between a proclitic and its word there is no token.
    if (before < 0 || (token === this.#opener && this.#opening.taken > 0)) return undefined
    if ((tokens.gap[token] as number) > NEW_LINE) return undefined
    if (step.op === 'shape') return this.#fits(step, before) ? WHOLE : undefined
    const word = words[before] as number
    if (word !== UNKNOWN && ruleWords.has(step.singlesColumn, word)) return WHOLE
    const count = proclitics.read(tokens, before)
    for (let index = 0; index < count; index++) {
      const { word: rest, taken, elided } = proclitics.found[index] as StrippedWord
      if (ruleWords.has(step.singlesColumn, rest)) return { taken, elided }
    }
    return undefined
  }

  /** Whether some gazetteer holds a token's word, as it stands or behind proclitics. */
  #isKnown(token: number): boolean {
    const { index, words, shared } = this.#text
    const word = words[token] as number
    return (word !== UNKNOWN && index.heldBy(word) !== 0) || shared.heldBehind(this.#text, token) !== 0
  }

  /** Whether the match can go on to a token: an empty line ends it. */
  #hasToken(token: number): boolean {
    return token === this.#opener || goesOn(this.#text, token)
  }

  #word(token: number): number {
    return token === this.#opener ? this.#opening.word : (this.#text.words[token] as number)
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
    if (step.known !== undefined && step.known !== this.#isKnown(token)) return false
    return shared.accepts(step, tokens, token)
  }
}
