import type { Pattern } from '../../types.js'
import type { BeginningReader } from './beginning.js'
import type { ExtentMeter } from './extent.js'
import { type Lexis, SHAPES, type WordsPattern } from './lexis.js'
import {
  CELLS,
  DETAIL,
  type Instruction,
  JUNCTION,
  type NameStep,
  NO_CAPTURE,
  OP,
  OPS,
  type Program,
  type ShapeStep,
  TARGET,
  type WordsStep,
} from './program.js'

/** No match is longer than this, in tokens; it bounds the work that one trigger can cause. */
const LONGEST_MATCH = 64

type NamePattern = Extract<Pattern, { op: 'gazetteer' }>

/** Holds the place of an instruction whose target is not known yet. */
const PENDING: Instruction = { op: 'match' }

/** Writes patterns as programs; a part that several rules share is written once. */
export class Assembler {
  readonly #lexis: Lexis
  readonly #beginnings: BeginningReader
  readonly #extents: ExtentMeter
  readonly #programs = new Map<Pattern, Program>()
  /** By pattern and by capture. */
  readonly #nameSteps = new Map<NamePattern, Map<number, NameStep>>()
  readonly #gates = new Map<Pattern, number>()

  constructor(lexis: Lexis, beginnings: BeginningReader, extents: ExtentMeter) {
    this.#lexis = lexis
    this.#beginnings = beginnings
    this.#extents = extents
  }

  /** A pattern as a program. */
  assemble(whole: Pattern): Program {
    const instructions: Instruction[] = []
    const captures: string[] = []
    const emit = (instruction: Instruction): number => instructions.push(instruction) - 1

    const write = (pattern: Pattern, capture: number): void => {
      switch (pattern.op) {
        case 'words':
          emit(this.#lexis.wordsStep(pattern))
          break
        case 'gazetteer':
          emit(this.#nameStep(pattern, capture))
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
          const gate = this.#gateOf(pattern.part)
          for (const exit of exits)
            instructions[exit] = { op: 'split', first: exit + 1, second: instructions.length, gate }
          break
        }
        case 'not': {
          const at = emit(PENDING)
          write(pattern.part, NO_CAPTURE)
          emit({ op: 'match' })
          const capturing = instructions.slice(at + 1).some(({ op }) => op === 'open')
          instructions[at] = {
            op: 'not',
            to: instructions.length,
            gate: this.#gateOf(pattern.part),
            captures: capturing,
            test: this.#lexis.testOf(pattern.part),
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
      if (parts.length === 0) emit(this.#lexis.wordsStep(NO_WORDS))
      const jumps: number[] = []
      parts.forEach((part, number) => {
        if (number === parts.length - 1) {
          write(part, capture)
          return
        }
        const split = emit(PENDING)
        write(part, capture)
        jumps.push(emit(PENDING))
        const gate = this.#gateOf(part)
        instructions[split] = { op: 'split', first: split + 1, second: instructions.length, gate }
      })
      for (const jump of jumps) instructions[jump] = { op: 'jump', to: instructions.length }
    }

    write(whole, NO_CAPTURE)
    emit({ op: 'match' })
    const reach = Math.min(LONGEST_MATCH, this.#extents.of(whole).reach)
    return { instructions, captures, reach, gate: this.#gateOf(whole), ...encode(instructions) }
  }

  #sharedProgram(part: Pattern): Program {
    let program = this.#programs.get(part)
    if (!program) {
      program = this.assemble(part)
      this.#programs.set(part, program)
    }
    return program
  }

  /** Programs have thousands of these steps, of some dozens of patterns: each is made once for all of them. */
  #nameStep(pattern: NamePattern, capture: number): NameStep {
    let steps = this.#nameSteps.get(pattern)
    if (!steps) {
      steps = new Map()
      this.#nameSteps.set(pattern, steps)
    }
    let step = steps.get(capture)
    if (!step) {
      step = this.#readNames(pattern, capture)
      steps.set(capture, step)
    }
    return step
  }

  /**
   * A gazetteer that the extractor does not have holds no name, so that rules outlive a choice of gazetteers. All steps are made here in one
   * form: to read those that were put together from parts took a tenth of the rules' time.
   */
  #readNames({ type, weak, proclitics, inflected, minWords, accepts }: NamePattern, capture: number): NameStep {
    const { gazetteers } = this.#lexis.index
    const wanted = Uint8Array.from(gazetteers, (gazetteer) => (gazetteer.type === type ? 1 : 0))
    const test = this.#lexis.testOf(`${type} ${weak} ${minWords} ${accepts ? this.#lexis.testOf(accepts) : ''}`)
    return {
      op: 'name',
      bits: this.#lexis.index.bitsOf(type),
      gazetteers: wanted,
      weak,
      proclitics,
      inflected,
      minWords,
      accepts,
      accepted: new Map(),
      capture,
      test,
    }
  }

  #shapeStep({ shape, minLength, definite, known, accepts }: Extract<Pattern, { op: 'shape' }>): ShapeStep {
    return { op: 'shape', kind: SHAPES[shape], minLength, definite, known, accepts, test: this.#lexis.testOf(accepts) }
  }

  /** What a token before the match must be. */
  #singleToken(pattern: Pattern): WordsStep | ShapeStep {
    return pattern.op === 'shape' ? this.#shapeStep(pattern) : this.#lexis.wordsStep(pattern as WordsPattern)
  }

  /** What a part can begin with. */
  #gateOf(pattern: Pattern): number {
    let gate = this.#gates.get(pattern)
    if (gate === undefined) {
      gate = this.#lexis.gates.of(this.#beginnings.of(pattern))
      this.#gates.set(pattern, gate)
    }
    return gate
  }
}

const NO_WORDS: WordsPattern = { op: 'words', words: [] }

/** The part of instructions that is numbers. */
function encode(instructions: readonly Instruction[]): Pick<Program, 'code' | 'junctionCount'> {
  const { junctions, junctionCount } = junctionsOf(instructions)
  const code = new Int32Array(instructions.length * CELLS)
  instructions.forEach((step, at) => {
    const cell = at * CELLS
    code[cell + OP] = OPS[step.op]
    code[cell + JUNCTION] = junctions[at] as number
    if ('gate' in step) code[cell + DETAIL] = step.gate
    else if ('firstColumn' in step) code[cell + DETAIL] = step.firstColumn
    else if ('capture' in step) code[cell + DETAIL] = step.capture
    if ('to' in step) code[cell + TARGET] = step.to
    else if ('second' in step) code[cell + TARGET] = step.second
  })
  return { code, junctionCount }
}

/**
 * Which instructions several ways lead to. Only there a run has to note that it came by: what stands between two of them is
 * reached from one of them, and from a token that follows from it.
 */
function junctionsOf(instructions: readonly Instruction[]): {
  readonly junctions: Int32Array
  readonly junctionCount: number
} {
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
