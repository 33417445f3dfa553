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

/** Takes one token that is one of some words. */
export interface WordStep {
  readonly op: 'word'
  readonly words: ReadonlySet<number>
}

/** Takes one token by its look. */
export interface ShapeStep {
  readonly op: 'shape'
  readonly kind: number
  readonly minLength: number
  readonly definite: boolean | undefined
  readonly accepts: ((folded: string) => boolean) | undefined
}

/** One step of a compiled pattern. Targets are indices into the program. */
export type Instruction =
  | WordStep
  | {
      readonly op: 'name'
      readonly gazetteers: ReadonlySet<number>
      readonly weak: boolean
      readonly proclitics: boolean
      readonly accepts: ((entry: Entry) => boolean) | undefined
      readonly capture: number
    }
  | ShapeStep
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'open'; readonly capture: number }
  | { readonly op: 'close'; readonly capture: number }
  /** Goes on if the token before fits. */
  | { readonly op: 'after'; readonly test: WordStep | ShapeStep; readonly include: boolean }
  | { readonly op: 'joined' }
  | { readonly op: 'shared'; readonly program: Program }
  /** Goes on at `to` unless the steps after this one reach `match`. */
  | { readonly op: 'not'; readonly to: number }
  | { readonly op: 'match' }

/** A pattern ready to run. */
export interface Program {
  readonly instructions: readonly Instruction[]
  readonly captures: readonly string[]
  /** The most tokens that a match can cover. */
  readonly longest: number
}

/** A rule ready to run. */
export interface RuleProgram extends Program {
  readonly rule: AnyRule
  /** The words that a match can begin with. */
  readonly openers: ReadonlySet<number>
  /** Whether a match can begin with a number. */
  readonly opensWithNumber: boolean
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

/** The programs of the parts that rules share. */
export type SharedPrograms = Map<Pattern, Program>

/**
 * Turns a rule into a program over the words and names of an index.
 *
 * @param parts - Shared parts that are compiled already; new ones are added.
 */
export function compile(rule: AnyRule, index: NameIndex, parts: SharedPrograms = new Map()): RuleProgram {
  return { rule, ...assemble(rule.pattern, index, parts), ...openers(rule, index) }
}

function assemble(whole: Pattern, index: NameIndex, parts: SharedPrograms): Program {
  const instructions: Instruction[] = []
  const captures: string[] = []

  const emit = (instruction: Instruction): number => instructions.push(instruction) - 1
  const write = (pattern: Pattern, capture: number): void => {
    switch (pattern.op) {
      case 'words': {
        const phrases = pattern.words.map((words) => wordNumbers(words, index))
        const singles = new Set(phrases.filter((phrase) => phrase.length === 1).map((phrase) => phrase[0] as number))
        // Longer phrases first: رئيس الوزراء before رئيس.
        const longer = phrases.filter((phrase) => phrase.length > 1).sort((a, b) => b.length - a.length)
        const branches = longer.map((phrase) => () => {
          for (const word of phrase) emit({ op: 'word', words: new Set([word]) })
        })
        if (singles.size > 0) branches.push(() => emit({ op: 'word', words: singles }))
        writeBranches(branches)
        break
      }
      case 'gazetteer':
        emit({
          op: 'name',
          gazetteers: gazetteersOf(pattern.type, index),
          weak: pattern.weak,
          proclitics: pattern.proclitics,
          accepts: pattern.accepts,
          capture,
        })
        break
      case 'shape':
        emit(shapeStep(pattern))
        break
      case 'sequence':
        for (const part of pattern.parts) write(part, NO_CAPTURE)
        break
      case 'choice':
        writeBranches(pattern.parts.map((part) => () => write(part, capture)))
        break
      case 'repeat': {
        for (let count = 0; count < pattern.min; count++) write(pattern.part, NO_CAPTURE)
        const exits: number[] = []
        for (let count = pattern.min; count < pattern.max; count++) {
          exits.push(emit(PENDING))
          write(pattern.part, NO_CAPTURE)
        }
        for (const exit of exits) instructions[exit] = { op: 'split', first: exit + 1, second: instructions.length }
        break
      }
      case 'not': {
        const at = emit(PENDING)
        write(pattern.part, NO_CAPTURE)
        emit({ op: 'match' })
        instructions[at] = { op: 'not', to: instructions.length }
        break
      }
      case 'after':
        emit({ op: 'after', test: singleToken(pattern.part, index), include: pattern.include })
        break
      case 'joined':
        emit({ op: 'joined' })
        break
      case 'shared': {
        let program = parts.get(pattern.part)
        if (!program) {
          program = assemble(pattern.part, index, parts)
          parts.set(pattern.part, program)
        }
        emit({ op: 'shared', program })
        break
      }
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
  const writeBranches = (branches: readonly (() => unknown)[]): void => {
    const jumps: number[] = []
    for (const branch of branches.slice(0, -1)) {
      const split = emit(PENDING)
      branch()
      jumps.push(emit(PENDING))
      instructions[split] = { op: 'split', first: split + 1, second: instructions.length }
    }
    branches.at(-1)?.()
    for (const jump of jumps) instructions[jump] = { op: 'jump', to: instructions.length }
  }

  write(whole, NO_CAPTURE)
  emit({ op: 'match' })
  return { instructions, captures, longest: Math.min(LONGEST_MATCH, longestMatch(whole, index)) }
}

function shapeStep({ shape, minLength, definite, accepts }: Extract<Pattern, { op: 'shape' }>): ShapeStep {
  return { op: 'shape', kind: SHAPES[shape], minLength, definite, accepts }
}

/** What a token before the match must be. */
function singleToken(pattern: Pattern, index: NameIndex): WordStep | ShapeStep {
  if (pattern.op === 'shape') return shapeStep(pattern)
  const phrases = pattern.op === 'words' ? pattern.words.map((words) => wordNumbers(words, index)) : []
  if (phrases.length === 0 || phrases.some((phrase) => phrase.length !== 1))
    throw new TypeError('rules: after(…) takes words of one token each, or a shape')
  return { op: 'word', words: new Set(phrases.map((phrase) => phrase[0] as number)) }
}

export const NO_CAPTURE = -1

/** Holds the place of an instruction whose target is not known yet. */
const PENDING: Instruction = { op: 'match' }

function wordNumbers(phrase: string, index: NameIndex): number[] {
  const tokens = tokenize(normalize(phrase))
  const { letters } = tokens.folded
  return Array.from({ length: tokens.length }, (_, token) =>
    index.vocabulary.add(letters, tokens.from[token] as number, tokens.to[token] as number),
  )
}

/** The gazetteers of a type; where the extractor has none, the part never matches, so that rules outlive a choice of gazetteers. */
function gazetteersOf(type: string, index: NameIndex): ReadonlySet<number> {
  return new Set([...index.gazetteers.keys()].filter((number) => index.gazetteers[number]?.type === type))
}

function longestMatch(pattern: Pattern, index: NameIndex): number {
  switch (pattern.op) {
    case 'words':
      return Math.max(...pattern.words.map((phrase) => wordNumbers(phrase, index).length))
    case 'gazetteer':
      return index.longest
    case 'shape':
      return 1
    case 'sequence':
      return pattern.parts.reduce((sum, part) => sum + longestMatch(part, index), 0)
    case 'choice':
      return Math.max(...pattern.parts.map((part) => longestMatch(part, index)))
    case 'repeat':
      return pattern.max * longestMatch(pattern.part, index)
    case 'not':
    case 'after':
    case 'joined':
      return 0
    case 'capture':
    case 'shared':
      return longestMatch(pattern.part, index)
  }
}

/** What a match can begin with. A pattern that can begin with just any word would have to be tried at every token: refused. */
function openers(rule: AnyRule, index: NameIndex): Pick<RuleProgram, 'openers' | 'opensWithNumber'> {
  const words = new Set<number>()
  let number = false
  /** Collects what `pattern` can begin with; returns whether it can match nothing, so that what follows may open the match. */
  const collect = (pattern: Pattern): boolean => {
    switch (pattern.op) {
      case 'words':
        for (const phrase of pattern.words) words.add(wordNumbers(phrase, index)[0] as number)
        return false
      case 'gazetteer':
        for (const word of index.openersOf(pattern.type)) words.add(word)
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
  return { openers: words, opensWithNumber: number }
}

/** The gazetteer types that a pattern refers to. */
export function typesIn(pattern: Pattern): string[] {
  switch (pattern.op) {
    case 'gazetteer':
      return [pattern.type]
    case 'sequence':
    case 'choice':
      return pattern.parts.flatMap(typesIn)
    case 'repeat':
    case 'not':
    case 'capture':
    case 'shared':
      return typesIn(pattern.part)
    default:
      return []
  }
}
