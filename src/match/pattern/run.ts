/**
 * Runs a compiled pattern from one token on.
 *
 * A backtracking matcher that never visits the same instruction at the same token twice: what failed once fails again, so the
 * work is at most instructions × tokens, whatever the pattern and the text.
 */
import { entryAt } from '../../lexicon/gazetteer.js'
import { COMMON_WORD, foldedToken, type NameIndex, NO_RECORD, UNKNOWN } from '../../lexicon/name-index.js'
import { NO_NODE } from '../../lexicon/trie.js'
import { NEW_LINE, NOTHING, type Tokens } from '../../tokenize/tokenize.js'
import type { EntryRef } from '../candidate.js'
import { isAnotherWord } from '../spelling.js'
import type { ProcliticReader, StrippedWord } from '../stripped.js'
import { type Instruction, NO_CAPTURE, type Program, type ShapeStep, type WordStep } from './compile.js'

/** How a token is read where letters of proclitics are taken off it. */
interface Reading {
  /** How many letters are taken off. */
  readonly taken: number
  /** Whether what is left begins with an alef that is not written. */
  readonly elided: boolean
}

/** Tokens that a capture covers, half-open, how the first is read, and the entry that it matched. */
export interface CapturedTokens extends Reading {
  readonly first: number
  readonly end: number
  readonly entry?: EntryRef | undefined
}

/** The token that a match begins with, and the word that it is read as. */
export interface Opening extends Reading {
  readonly token: number
  readonly word: number
}

const WHOLE: Reading = { taken: 0, elided: false }

type NameStep = Extract<Instruction, { op: 'name' }>

/** The text that patterns run over. */
export interface PatternText {
  readonly index: NameIndex
  readonly tokens: Tokens
  readonly words: Int32Array
  readonly proclitics: ProcliticReader
  readonly shared: SharedParts
}

/** The parts that rules share: what runs each, and where it ends at each place of the text at hand. */
export class SharedParts {
  readonly #runners = new Map<Program, PatternRunner>()
  readonly #ends = new Map<Program, Map<number, readonly number[]>>()
  readonly #folded = new Map<number, string>()

  /** Forgets the text before. */
  clear(): void {
    this.#ends.clear()
    this.#folded.clear()
  }

  /** The folded letters of a token, which one rule after the other asks for. */
  folded(tokens: Tokens, token: number): string {
    let folded = this.#folded.get(token)
    if (folded === undefined) {
      folded = foldedToken(tokens, token)
      this.#folded.set(token, folded)
    }
    return folded
  }

  /** The tokens after which a part that begins at a token may end, in the order in which they are to be tried. */
  ends(program: Program, text: PatternText, opening: Opening): readonly number[] {
    let places = this.#ends.get(program)
    if (!places) {
      places = new Map()
      this.#ends.set(program, places)
    }
    const place = opening.token * 8 + opening.taken * 2 + (opening.elided ? 1 : 0)
    let ends = places.get(place)
    if (!ends) {
      let runner = this.#runners.get(program)
      if (!runner) {
        runner = new PatternRunner(program)
        this.#runners.set(program, runner)
      }
      ends = runner.ends(text, opening)
      places.set(place, ends)
    }
    return ends
  }
}

/** Runs one program, at one place after the other. */
export class PatternRunner {
  readonly #program: Program
  /** When each instruction was last visited at each token of the match; cheaper than clearing a bit set for every run. */
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
    this.#visited = new Uint32Array(program.instructions.length * (program.reach + 1))
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
    this.#captures.length = 0
    this.#opened.length = 0
    this.#run = this.#nextRun()
    return this.#from(0, opening.token)
  }

  #from(start: number, startToken: number): number {
    const { instructions, reach } = this.#program
    let at = start
    let token = startToken
    for (;;) {
      const visit = at * (reach + 1) + (token - this.#start)
      if (token - this.#start > reach || this.#visited[visit] === this.#run) return -1
      this.#visited[visit] = this.#run
      const step = instructions[at] as Instruction
      switch (step.op) {
        case 'match':
          if (this.#ends && at === instructions.length - 1) {
            this.#ends.push(token)
            return -1
          }
          return token
        case 'word':
          if (!this.#hasToken(token) || !step.words.has(this.#word(token))) return -1
          token++
          at++
          break
        case 'shape':
          if (!this.#hasToken(token) || !this.#fits(step, token)) return -1
          token++
          at++
          break
        case 'jump':
          at = step.to
          break
        case 'split': {
          const end = this.#from(step.first, token)
          if (end >= 0) return end
          at = step.second
          break
        }
        case 'after': {
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
        case 'joined':
          if (token >= this.#text.tokens.length || this.#text.tokens.gap[token] !== NOTHING) return -1
          at++
          break
        case 'shared': {
          if (!this.#hasToken(token)) return -1
          const opening = token === this.#start ? this.#opening : { token, word: this.#word(token), ...WHOLE }
          for (const next of this.#text.shared.ends(step.program, this.#text, opening)) {
            const end = this.#from(at + 1, next)
            if (end >= 0) return end
          }
          return -1
        }
        case 'not':
          if (this.#isAhead(at + 1, token)) return -1
          at = step.to
          break
        case 'open': {
          const before = this.#opened[step.capture]
          this.#opened[step.capture] = token
          const end = this.#from(at + 1, token)
          if (end < 0 && before !== undefined) this.#opened[step.capture] = before
          return end
        }
        case 'close': {
          const before = this.#captures[step.capture]
          const first = this.#opened[step.capture] as number
          const known = before?.first === first && before.end === token ? before : undefined
          this.#captures[step.capture] = known ?? { first, end: token, ...this.#reading(first) }
          const end = this.#from(at + 1, token)
          if (end < 0) this.#captures[step.capture] = before
          return end
        }
        case 'name':
          return this.#name(step, at, token)
      }
    }
  }

  /**
   * Whether what must not stand at a token does. It has visits of its own: a step that leads to a match there, and so to failure
   * here, may be needed again.
   */
  #isAhead(at: number, token: number): boolean {
    const [run, begin] = [this.#run, this.#begin]
    const captures = [...this.#captures]
    this.#run = this.#nextRun()
    const found = this.#from(at, token) >= 0
    this.#run = run
    // What was only looked at captures nothing.
    if (found) {
      this.#captures.splice(0, this.#captures.length, ...captures)
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

  /** Tries the names that begin at a token, longest first; then those that begin behind its proclitics. */
  #name(step: NameStep, at: number, token: number): number {
    if (!this.#hasToken(token)) return -1
    const { taken, elided } = this.#reading(token)
    const result = this.#namesFrom(step, at, token, { word: this.#word(token), taken, elided })
    if (result >= 0 || !step.proclitics || token === this.#start) return result
    const { proclitics, tokens } = this.#text
    // The reader is shared, and what follows may use it again: what it found is copied first.
    const readings = proclitics.found.slice(0, proclitics.read(tokens, token)).map((reading) => ({ ...reading }))
    for (const reading of readings) {
      const behind = this.#namesFrom(step, at, token, reading)
      if (behind >= 0) return behind
    }
    return -1
  }

  #namesFrom(step: NameStep, at: number, token: number, { word, taken, elided }: StrippedWord): number {
    if (word === UNKNOWN) return -1
    const { index, tokens, words } = this.#text
    const ends: { readonly end: number; readonly entry: EntryRef }[] = []
    let node = index.trie.first(word)
    for (let next = token + 1; node !== NO_NODE; next++) {
      const entry = this.#entryOf(step, node, token, next - 1, taken)
      if (entry) ends.push({ end: next, entry })
      if (!this.#hasToken(next)) break
      if (index.isJoiner(tokens, next)) next++
      node = index.trie.step(node, words[next] as number)
    }
    for (const { end, entry } of ends.reverse()) {
      const before = step.capture === NO_CAPTURE ? undefined : this.#captures[step.capture]
      if (step.capture !== NO_CAPTURE) this.#captures[step.capture] = { first: token, end, taken, elided, entry }
      const result = this.#from(at + 1, end)
      if (result >= 0) return result
      if (step.capture !== NO_CAPTURE) this.#captures[step.capture] = before
    }
    return -1
  }

  #entryOf(step: NameStep, node: number, first: number, last: number, taken: number): EntryRef | undefined {
    const { index, tokens } = this.#text
    for (let record = index.firstRecord(node); record !== NO_RECORD; record = index.nextRecord(record)) {
      const number = index.gazetteerOf(record)
      if (!step.gazetteers.has(number) || (!step.weak && index.isWeak(record))) continue
      const spelt = first !== last || index.gazetteers[number]?.type === COMMON_WORD
      if (!spelt && isAnotherWord(tokens, first, taken, index, record)) continue
      const gazetteer = index.gazetteers[number] as EntryRef['gazetteer']
      if (!step.accepts || step.accepts(entryAt(gazetteer, index.entryOf(record))))
        return { gazetteer, index: index.entryOf(record) }
    }
    return undefined
  }

  /** How the token before is read, if it fits. */
  #before(step: WordStep | ShapeStep, token: number): Reading | undefined {
    const { tokens, words, proclitics } = this.#text
    const before = token - 1
    // Between a proclitic and its word there is no token.
    if (before < 0 || (token === this.#start && this.#opening.taken > 0)) return undefined
    if ((tokens.gap[token] as number) > NEW_LINE) return undefined
    if (step.op === 'shape') return this.#fits(step, before) ? WHOLE : undefined
    if (step.words.has(words[before] as number)) return WHOLE
    const count = proclitics.read(tokens, before)
    const found = proclitics.found.slice(0, count).find(({ word }) => step.words.has(word))
    return found && { taken: found.taken, elided: found.elided }
  }

  /** Whether the match can go on to a token: an empty line ends it. */
  #hasToken(token: number): boolean {
    const { tokens } = this.#text
    return token < tokens.length && (token === this.#start || (tokens.gap[token] as number) <= NEW_LINE)
  }

  #word(token: number): number {
    return token === this.#start ? this.#opening.word : (this.#text.words[token] as number)
  }

  #fits(step: ShapeStep, token: number): boolean {
    const { tokens } = this.#text
    const from = tokens.from[token] as number
    const length = (tokens.to[token] as number) - from
    if (tokens.kind[token] !== step.kind || length < step.minLength) return false
    if (step.definite !== undefined) {
      const { letters } = tokens.folded
      if (step.definite !== (length > 3 && letters[from] === ALEF && letters[from + 1] === LAM)) return false
    }
    return !step.accepts || step.accepts(this.#text.shared.folded(tokens, token))
  }
}

const ALEF = 0x0627
const LAM = 0x0644
