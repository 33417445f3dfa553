import type { NameIndex } from '../../lexicon/name-index.js'
import { normalize } from '../../normalize/normalize.js'
import {
  ARABIC_TOKEN,
  LATIN_TOKEN,
  NUMBER_TOKEN,
  OTHER_TOKEN,
  PUNCTUATION_TOKEN,
  tokenize,
} from '../../tokenize/tokenize.js'
import type { AnyRule, Entry, Pattern, Shape } from '../../types.js'
import { type Beginning, BeginningReader } from './beginning.js'
import { ExtentMeter } from './extent.js'
import { RuleWords, type WordSet } from './rule-words.js'

/** Takes one of some words, or of some phrases: the longest that fits first. */
export interface WordsStep {
  readonly op: 'words'
  /** The words by themselves, and the first words of the phrases. */
  readonly first: WordSet
  readonly singles: WordSet
  /** Phrases of several words by their first one, the longest first. */
  readonly phrases: ReadonlyMap<number, readonly (readonly number[])[]> | undefined
}

/** Takes one token by its look. */
export interface ShapeStep {
  readonly op: 'shape'
  readonly kind: number
  readonly minLength: number
  readonly definite: boolean | undefined
  readonly accepts: ((folded: string) => boolean) | undefined
  /** A number of `accepts`, by which its answers are remembered. */
  readonly test: number
}

/** Takes a name. */
export interface NameStep {
  readonly op: 'name'
  /** The gazetteers that may hold it: a bit each, and a byte each. */
  readonly bits: number
  readonly gazetteers: Uint8Array
  readonly weak: boolean
  readonly proclitics: boolean
  readonly accepts: ((entry: Entry) => boolean) | undefined
  readonly capture: number
  /** The same for steps that find the same names. */
  readonly test: number
}

/** Goes on at `to` unless the steps after this one reach `match`. */
export interface NotStep {
  readonly op: 'not'
  readonly to: number
  readonly beginning: Beginning | undefined
  /** Whether there are captures among these steps. */
  readonly captures: boolean
  /** The same for steps that look for the same. */
  readonly test: number
}

/** One step of a compiled pattern. Targets are indices into the program. */
export type Instruction =
  | WordsStep
  | NameStep
  | ShapeStep
  /** Tries the steps from `first` on, if the token can be their beginning, then those from `second` on. */
  | { readonly op: 'split'; readonly first: number; readonly second: number; readonly beginning: Beginning | undefined }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'open'; readonly capture: number }
  | { readonly op: 'close'; readonly capture: number }
  /** Goes on if the token before fits. */
  | { readonly op: 'after'; readonly test: WordsStep | ShapeStep; readonly include: boolean }
  | { readonly op: 'joined' }
  | { readonly op: 'shared'; readonly program: Program }
  | NotStep
  | { readonly op: 'match' }

/** A pattern ready to run. */
export interface Program {
  readonly instructions: readonly Instruction[]
  readonly captures: readonly string[]
  /** The most tokens that a match can cover or look ahead to. */
  readonly reach: number
  /** What its first token can be; undefined where nothing is known. */
  readonly beginning: Beginning | undefined
  /** For each instruction that several ways lead to, its number among these; -1 for the others. */
  readonly junctions: Int32Array
  readonly junctionCount: number
}

/** A rule ready to run. */
export interface RuleProgram {
  readonly rule: AnyRule
  /** The words that a match can begin with. */
  readonly words: ReadonlySet<number>
  /** The gazetteers, a bit each, with whose names a match can begin. */
  readonly names: number
  /** Whether a match can begin with a number. */
  readonly number: boolean
  /** Made when it is first asked for, which many rules never are; words and errors are found at once. */
  readonly program: Program
}

/** Token class of each shape. */
export const SHAPES: Readonly<Record<Shape, number>> = {
  arabic: ARABIC_TOKEN,
  latin: LATIN_TOKEN,
  number: NUMBER_TOKEN,
  punctuation: PUNCTUATION_TOKEN,
  other: OTHER_TOKEN,
}

/** No match is longer than this, in tokens; it bounds the work that one trigger can cause. */
const LONGEST_MATCH = 64

export const NO_CAPTURE = -1

/** Holds the place of an instruction whose target is not known yet. */
const PENDING: Instruction = { op: 'match' }

/** Turns rules into programs over the words and names of an index. What several rules hold is worked out once. */
export class RuleCompiler {
  readonly #index: NameIndex
  readonly #phrases = new Map<string, readonly number[]>()
  readonly #words = new Set<number>()
  readonly #declared = new Set<Pattern>()
  readonly #steps = new Map<Pattern, WordsStep>()
  readonly #programs = new Map<Pattern, Program>()
  readonly #tests = new Map<unknown, number>()
  readonly #extents: ExtentMeter
  readonly #beginnings: BeginningReader
  #ruleWords: RuleWords | undefined

  /** @param index - The words and names; words that only rules have are added. */
  constructor(index: NameIndex) {
    this.#index = index
    this.#extents = new ExtentMeter(index.longest, (phrase) => this.#numbers(phrase).length)
    this.#beginnings = new BeginningReader({
      firstWords: (pattern) => this.#wordsStep(pattern).first,
      bitsOf: (type) => index.bitsOf(type),
      kindOf: ({ shape }) => SHAPES[shape],
    })
  }

  /** The words of all rules; no rule may be compiled after this was asked for. */
  get ruleWords(): RuleWords {
    this.#ruleWords ??= new RuleWords(this.#words, this.#index.vocabulary.size)
    return this.#ruleWords
  }

  /**
   * Reads a rule.
   *
   * @throws TypeError if its pattern could begin anywhere, or match nothing, or holds an `after` of several tokens.
   */
  compile(rule: AnyRule): RuleProgram {
    this.#declare(rule.pattern)
    let program: Program | undefined
    const assemble = (): Program => this.#assemble(rule.pattern)
    return {
      rule,
      ...this.#openers(rule),
      get program() {
        program ??= assemble()
        return program
      },
    }
  }

  /** Numbers the words of a pattern, and checks it. */
  #declare(pattern: Pattern): void {
    if (this.#declared.has(pattern)) return
    this.#declared.add(pattern)
    switch (pattern.op) {
      case 'words':
        for (const phrase of pattern.words) for (const word of this.#numbers(phrase)) this.#words.add(word)
        break
      case 'after':
        if (pattern.part.op !== 'shape' && !this.#isOneToken(pattern.part))
          throw new TypeError('rules: after(…) takes words of one token each, or a shape')
        this.#declare(pattern.part)
        break
      case 'sequence':
      case 'choice':
        for (const part of pattern.parts) this.#declare(part)
        break
      case 'repeat':
      case 'not':
      case 'capture':
      case 'shared':
        this.#declare(pattern.part)
        break
    }
  }

  #isOneToken(pattern: Pattern): boolean {
    if (pattern.op !== 'words' || pattern.words.length === 0) return false
    return pattern.words.every((phrase) => this.#numbers(phrase).length === 1)
  }

  /** The words of a phrase, by number. */
  #numbers(phrase: string): readonly number[] {
    let numbers = this.#phrases.get(phrase)
    if (!numbers) {
      const { vocabulary } = this.#index
      const tokens = tokenize(normalize(phrase))
      const { letters } = tokens.folded
      numbers = Array.from({ length: tokens.length }, (_, token) =>
        vocabulary.add(letters, tokens.from[token] as number, tokens.to[token] as number, tokens.hash[token] as number),
      )
      this.#phrases.set(phrase, numbers)
    }
    return numbers
  }

  #wordsStep(pattern: Extract<Pattern, { op: 'words' }>): WordsStep {
    let step = this.#steps.get(pattern)
    if (!step) {
      step = this.#readWords(pattern)
      this.#steps.set(pattern, step)
    }
    return step
  }

  #readWords(pattern: Extract<Pattern, { op: 'words' }>): WordsStep {
    const { ruleWords } = this
    const phrases = pattern.words.map((phrase) => this.#numbers(phrase)).filter((phrase) => phrase.length > 0)
    const firsts = phrases.map((phrase) => phrase[0] as number)
    const longer = phrases.filter((phrase) => phrase.length > 1).sort((a, b) => b.length - a.length)
    const first = ruleWords.set(firsts)
    if (longer.length === 0) return { op: 'words', first, singles: first, phrases: undefined }
    const byFirst = new Map<number, (readonly number[])[]>()
    for (const phrase of longer) {
      const list = byFirst.get(phrase[0] as number)
      if (list) list.push(phrase)
      else byFirst.set(phrase[0] as number, [phrase])
    }
    const singles = ruleWords.set(firsts.filter((_, number) => (phrases[number] as readonly number[]).length === 1))
    return { op: 'words', first, singles, phrases: byFirst }
  }

  /** What a part can begin with, if that tells anything. */
  #beginningOf(pattern: Pattern): Beginning | undefined {
    const beginning = this.#beginnings.of(pattern)
    return beginning.empty ? undefined : beginning
  }

  #assemble(whole: Pattern): Program {
    const instructions: Instruction[] = []
    const captures: string[] = []
    const emit = (instruction: Instruction): number => instructions.push(instruction) - 1

    const write = (pattern: Pattern, capture: number): void => {
      switch (pattern.op) {
        case 'words':
          emit(this.#wordsStep(pattern))
          break
        case 'gazetteer':
          emit({ ...this.#nameStep(pattern), capture })
          break
        case 'shape':
          emit(this.#shapeStep(pattern))
          break
        case 'sequence':
          for (const part of pattern.parts) write(part, NO_CAPTURE)
          break
        case 'choice':
          writeBranches(pattern.parts, capture)
          break
        case 'repeat': {
          for (let count = 0; count < pattern.min; count++) write(pattern.part, NO_CAPTURE)
          const exits: number[] = []
          for (let count = pattern.min; count < pattern.max; count++) {
            exits.push(emit(PENDING))
            write(pattern.part, NO_CAPTURE)
          }
          const beginning = this.#beginningOf(pattern.part)
          for (const exit of exits)
            instructions[exit] = { op: 'split', first: exit + 1, second: instructions.length, beginning }
          break
        }
        case 'not': {
          const at = emit(PENDING)
          write(pattern.part, NO_CAPTURE)
          emit({ op: 'match' })
          const capturing = instructions.slice(at + 1).some(({ op }) => op === 'open' || op === 'after')
          const beginning = this.#beginningOf(pattern.part)
          instructions[at] = {
            op: 'not',
            to: instructions.length,
            beginning,
            captures: capturing,
            test: this.#testOf(pattern.part),
          }
          break
        }
        case 'after':
          emit({ op: 'after', test: this.#singleToken(pattern.part), include: pattern.include })
          break
        case 'joined':
          emit({ op: 'joined' })
          break
        case 'shared':
          emit({ op: 'shared', program: this.#sharedProgram(pattern.part) })
          break
        case 'capture': {
          let number = captures.indexOf(pattern.name)
          if (number < 0) number = captures.push(pattern.name) - 1
          emit({ op: 'open', capture: number })
          write(pattern.part, number)
          emit({ op: 'close', capture: number })
          break
        }
      }
    }
    /** Ordered choice: the first branch that leads to a match wins. */
    const writeBranches = (parts: readonly Pattern[], capture: number): void => {
      // Without alternatives there is still a step, which nothing passes.
      if (parts.length === 0) emit(this.#wordsStep(NO_WORDS))
      const jumps: number[] = []
      parts.forEach((part, number) => {
        if (number === parts.length - 1) {
          write(part, capture)
          return
        }
        const split = emit(PENDING)
        write(part, capture)
        jumps.push(emit(PENDING))
        const beginning = this.#beginningOf(part)
        instructions[split] = { op: 'split', first: split + 1, second: instructions.length, beginning }
      })
      for (const jump of jumps) instructions[jump] = { op: 'jump', to: instructions.length }
    }

    write(whole, NO_CAPTURE)
    emit({ op: 'match' })
    const reach = Math.min(LONGEST_MATCH, this.#extents.of(whole).reach)
    return { instructions, captures, reach, beginning: this.#beginningOf(whole), ...junctionsOf(instructions) }
  }

  #sharedProgram(part: Pattern): Program {
    let program = this.#programs.get(part)
    if (!program) {
      program = this.#assemble(part)
      this.#programs.set(part, program)
    }
    return program
  }

  /** A gazetteer that the extractor does not have holds no name, so that rules outlive a choice of gazetteers. */
  #nameStep({ type, weak, proclitics, accepts }: Extract<Pattern, { op: 'gazetteer' }>): Omit<NameStep, 'capture'> {
    const { gazetteers } = this.#index
    const wanted = Uint8Array.from(gazetteers, (gazetteer) => (gazetteer.type === type ? 1 : 0))
    const test = this.#testOf(`${type} ${weak} ${accepts ? this.#testOf(accepts) : ''}`)
    return { op: 'name', bits: this.#index.bitsOf(type), gazetteers: wanted, weak, proclitics, accepts, test }
  }

  #shapeStep({ shape, minLength, definite, accepts }: Extract<Pattern, { op: 'shape' }>): ShapeStep {
    return { op: 'shape', kind: SHAPES[shape], minLength, definite, accepts, test: this.#testOf(accepts) }
  }

  /** A number of what is asked of a token, so that the answer can be remembered for whoever asks the same. */
  #testOf(what: unknown): number {
    let test = this.#tests.get(what)
    if (test === undefined) {
      test = this.#tests.size
      this.#tests.set(what, test)
    }
    return test
  }

  /** What a token before the match must be. */
  #singleToken(pattern: Pattern): WordsStep | ShapeStep {
    return pattern.op === 'shape'
      ? this.#shapeStep(pattern)
      : this.#wordsStep(pattern as Extract<Pattern, { op: 'words' }>)
  }

  /** What a match can begin with. A pattern that can begin with just any word would have to be tried at every token: refused. */
  #openers(rule: AnyRule): Pick<RuleProgram, 'words' | 'names' | 'number'> {
    const words = new Set<number>()
    let names = 0
    let number = false
    const seen = new Map<Pattern, boolean>()
    /** Collects what `pattern` can begin with; returns whether it can match nothing, so that what follows may open the match. */
    const collect = (pattern: Pattern): boolean => {
      const known = seen.get(pattern)
      if (known !== undefined) return known
      const empty = read(pattern)
      seen.set(pattern, empty)
      return empty
    }
    const read = (pattern: Pattern): boolean => {
      switch (pattern.op) {
        case 'words':
          for (const phrase of pattern.words) {
            const [first] = this.#numbers(phrase)
            if (first !== undefined) words.add(first)
          }
          return false
        case 'gazetteer':
          names |= this.#index.bitsOf(pattern.type)
          return false
        case 'shape':
          if (pattern.shape !== 'number') {
            throw new TypeError(
              `rules: '${rule.name}' can begin with any ${pattern.shape} token; a pattern must begin with words, a gazetteer or a number`,
            )
          }
          number = true
          return false
        case 'sequence':
          return pattern.parts.every(collect)
        case 'choice':
          return pattern.parts.map(collect).includes(true)
        case 'repeat':
          return collect(pattern.part) || pattern.min === 0
        case 'not':
        case 'after':
        case 'joined':
          return true
        case 'capture':
        case 'shared':
          return collect(pattern.part)
      }
    }
    if (collect(rule.pattern))
      throw new TypeError(`rules: '${rule.name}' can match nothing at all; a pattern must take at least one token`)
    return { words, names, number }
  }
}

const NO_WORDS: Extract<Pattern, { op: 'words' }> = { op: 'words', words: [] }

/**
 * Which instructions several ways lead to. Only there a run has to note that it came by: what stands between two of them is
 * reached from one of them, and from a token that follows from it.
 */
function junctionsOf(instructions: readonly Instruction[]): Pick<Program, 'junctions' | 'junctionCount'> {
  const ways = new Uint8Array(instructions.length + 1)
  const lead = (to: number, count = 1): void => {
    ways[to] = Math.min(2, (ways[to] as number) + count)
  }
  instructions.forEach((step, at) => {
    switch (step.op) {
      case 'match':
        break
      case 'jump':
        lead(step.to)
        break
      case 'split':
        lead(step.first)
        lead(step.second)
        break
      case 'not':
        lead(at + 1)
        lead(step.to)
        break
      case 'name':
      case 'shared':
      case 'words':
        // Where it may take more or fewer tokens, what follows is reached from several.
        lead(at + 1, step.op === 'words' && !step.phrases ? 1 : 2)
        break
      default:
        lead(at + 1)
    }
  })
  const junctions = new Int32Array(instructions.length).fill(-1)
  let junctionCount = 0
  for (let at = 0; at < junctions.length; at++) if ((ways[at] as number) > 1) junctions[at] = junctionCount++
  return { junctions, junctionCount }
}

/** The gazetteer types that a pattern refers to. */
export function typesIn(whole: Pattern): string[] {
  const types = new Set<string>()
  const seen = new Set<Pattern>()
  const collect = (pattern: Pattern): void => {
    if (seen.has(pattern)) return
    seen.add(pattern)
    if (pattern.op === 'gazetteer') types.add(pattern.type)
    else if (pattern.op === 'sequence' || pattern.op === 'choice') pattern.parts.forEach(collect)
    else if (pattern.op !== 'after' && 'part' in pattern) collect(pattern.part)
  }
  collect(whole)
  return [...types]
}
