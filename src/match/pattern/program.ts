/** What patterns are compiled to: small programs over tokens. */
import type { Entry } from '../../types.js'
import type { WordSet } from './rule-words.js'

/** What the first token of a match can be. */
export interface Beginning {
  /** Whether a match can be without a token; then nothing follows from the rest. */
  readonly empty: boolean
  /** Kinds of tokens, a bit each. */
  readonly kinds: number
  /** Gazetteers whose names may stand there, a bit each. */
  readonly names: number
  /** Gazetteers whose names may stand there behind proclitics. */
  readonly behind: number
  readonly words: WordSet | undefined
  /** Kinds of tokens that count only if what stands there is no name, by itself or behind proclitics, of … */
  readonly otherKinds: number
  /** … these gazetteers, a bit each. */
  readonly unless: number
}

/** Takes one of some words, or of some phrases: the longest that fits first. */
export interface WordsStep {
  readonly op: 'words'
  /** The words by themselves, and the first words of the phrases, as a set and as its column. */
  readonly first: WordSet
  readonly firstColumn: number
  readonly singlesColumn: number
  /** Phrases of several words by their first one, the longest first. */
  readonly phrases: ReadonlyMap<number, readonly (readonly number[])[]> | undefined
}

/** Takes one token by its look. */
export interface ShapeStep {
  readonly op: 'shape'
  readonly kind: number
  readonly minLength: number
  readonly definite: boolean | undefined
  readonly known: boolean | undefined
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
  readonly inflected: boolean
  readonly minWords: number
  readonly accepts: ((entry: Entry) => boolean) | undefined
  /** What it accepts, by record, as far as it was asked: to decode an entry takes longer than all else that a step does. */
  readonly accepted: Map<number, boolean>
  readonly capture: number
  /** The same for steps that find the same names. */
  readonly test: number
}

/** Goes on at `to` unless the steps after this one reach `match`. */
export interface NotStep {
  readonly op: 'not'
  readonly to: number
  /** What these steps can begin with, see {@link Gates}. */
  readonly gate: number
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
  /** Tries the steps from `first` on, if the token passes their gate, then those from `second` on. */
  | { readonly op: 'split'; readonly first: number; readonly second: number; readonly gate: number }
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
  /** The same as far as it is numbers, {@link CELLS} an instruction: most steps of a run need no more. */
  readonly code: Int32Array
  readonly captures: readonly string[]
  /** The most tokens that a match can cover or look ahead to. */
  readonly reach: number
  /** What its first token can be. */
  readonly gate: number
  /** How many instructions there are that several ways lead to. */
  readonly junctionCount: number
}

export const NO_CAPTURE = -1

/** Cells an instruction. */
export const CELLS = 4
/** The number of its `op`, see {@link OPS}. */
export const OP = 0
/** For each instruction that several ways lead to, its number among these; -1 for the others. */
export const JUNCTION = 1
/** What else it has: the gate of a split or a look ahead, the column of some words, the number of a capture. */
export const DETAIL = 2
/** Where to go on. */
export const TARGET = 3

/** Numbers of the kinds of instructions. */
export const OPS = {
  match: 0,
  words: 1,
  shape: 2,
  jump: 3,
  split: 4,
  name: 5,
  open: 6,
  close: 7,
  shared: 8,
  not: 9,
  after: 10,
  joined: 11,
} as const satisfies Readonly<Record<Instruction['op'], number>>
