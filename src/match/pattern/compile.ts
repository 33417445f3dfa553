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
  /** The most tokens that a match can cover or look ahead to. */
  readonly reach: number
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

/** What the rules of an extractor have in common, so that it is worked out once. */
export interface Common {
  /** The programs of the parts that they share. */
  readonly programs: Map<Pattern, Program>
  /** The words of their phrases, by number. */
  readonly phrases: Map<string, readonly number[]>
}

/** Nothing in common yet. */
export function nothingCommon(): Common {
  return { programs: new Map(), phrases: new Map() }
}

/**
 * Turns a rule into a program over the words and names of an index.
 *
 * @param common - What other rules have needed already; what is new is added.
 */
export function compile(rule: AnyRule, index: NameIndex, common = nothingCommon()): RuleProgram {
  return { rule, ...assemble(rule.pattern, index, common), ...openers(rule, index, common) }
}

function assemble(whole: Pattern, index: NameIndex, common: Common): Program {
  const instructions: Instruction[] = []
  const captures: string[] = []

  const emit = (instruction: Instruction): number => instructions.push(instruction) - 1
  const write = (pattern: Pattern, capture: number): void => {
    switch (pattern.op) {
      case 'words': {
        const phrases = pattern.words
          .map((words) => wordNumbers(words, index, common))
          .filter((phrase) => phrase.length > 0)
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
        emit({ op: 'after', test: singleToken(pattern.part, index, common), include: pattern.include })
        break
      case 'joined':
        emit({ op: 'joined' })
        break
      case 'shared': {
        let program = common.programs.get(pattern.part)
        if (!program) {
          program = assemble(pattern.part, index, common)
          common.programs.set(pattern.part, program)
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
    // Without alternatives there is still a step, which nothing passes.
    if (branches.length === 0) emit({ op: 'word', words: new Set() })
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
  return { instructions, captures, reach: Math.min(LONGEST_MATCH, extent(whole, index, common).reach) }
}

function shapeStep({ shape, minLength, definite, accepts }: Extract<Pattern, { op: 'shape' }>): ShapeStep {
  return { op: 'shape', kind: SHAPES[shape], minLength, definite, accepts }
}

/** What a token before the match must be. */
function singleToken(pattern: Pattern, index: NameIndex, common: Common): WordStep | ShapeStep {
  if (pattern.op === 'shape') return shapeStep(pattern)
  const phrases = pattern.op === 'words' ? pattern.words.map((words) => wordNumbers(words, index, common)) : []
  if (phrases.length === 0 || phrases.some((phrase) => phrase.length !== 1))
    throw new TypeError('rules: after(…) takes words of one token each, or a shape')
  return { op: 'word', words: new Set(phrases.map((phrase) => phrase[0] as number)) }
}

export const NO_CAPTURE = -1

/** Holds the place of an instruction whose target is not known yet. */
const PENDING: Instruction = { op: 'match' }

function wordNumbers(phrase: string, index: NameIndex, { phrases }: Common): readonly number[] {
  let numbers = phrases.get(phrase)
  if (!numbers) {
    const tokens = tokenize(normalize(phrase))
    const { letters } = tokens.folded
    numbers = Array.from({ length: tokens.length }, (_, token) =>
      index.vocabulary.add(letters, tokens.from[token] as number, tokens.to[token] as number),
    )
    phrases.set(phrase, numbers)
  }
  return numbers
}

/** The gazetteers of a type; where the extractor has none, the part never matches, so that rules outlive a choice of gazetteers. */
function gazetteersOf(type: string, index: NameIndex): ReadonlySet<number> {
  return new Set([...index.gazetteers.keys()].filter((number) => index.gazetteers[number]?.type === type))
}

/** How many tokens a pattern can cover, and how far it can look from where it begins. */
function extent(
  pattern: Pattern,
  index: NameIndex,
  common: Common,
): { readonly covers: number; readonly reach: number } {
  const same = (tokens: number): { covers: number; reach: number } => ({ covers: tokens, reach: tokens })
  switch (pattern.op) {
    case 'words':
      return same(Math.max(0, ...pattern.words.map((phrase) => wordNumbers(phrase, index, common).length)))
    case 'gazetteer':
      // Between any two of its words a hyphen may stand.
      return same(index.longest * 2 - 1)
    case 'shape':
      return same(1)
    case 'sequence': {
      let covers = 0
      let reach = 0
      for (const part of pattern.parts) {
        const next = extent(part, index, common)
        reach = Math.max(reach, covers + next.reach)
        covers += next.covers
      }
      return { covers, reach }
    }
    case 'choice': {
      const parts = pattern.parts.map((part) => extent(part, index, common))
      return {
        covers: Math.max(0, ...parts.map(({ covers }) => covers)),
        reach: Math.max(0, ...parts.map(({ reach }) => reach)),
      }
    }
    case 'repeat': {
      const { covers, reach } = extent(pattern.part, index, common)
      return { covers: pattern.max * covers, reach: Math.max(0, pattern.max - 1) * covers + reach }
    }
    case 'not':
      return { covers: 0, reach: extent(pattern.part, index, common).reach }
    case 'after':
    case 'joined':
      return same(0)
    case 'capture':
    case 'shared':
      return extent(pattern.part, index, common)
  }
}

/** What a match can begin with. A pattern that can begin with just any word would have to be tried at every token: refused. */
function openers(rule: AnyRule, index: NameIndex, common: Common): Pick<RuleProgram, 'openers' | 'opensWithNumber'> {
  const words = new Set<number>()
  let number = false
  /** Collects what `pattern` can begin with; returns whether it can match nothing, so that what follows may open the match. */
  const collect = (pattern: Pattern): boolean => {
    switch (pattern.op) {
      case 'words':
        for (const phrase of pattern.words) {
          const [first] = wordNumbers(phrase, index, common)
          if (first !== undefined) words.add(first)
        }
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
