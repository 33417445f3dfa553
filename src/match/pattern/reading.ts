import type { EntryRef } from '../candidate.js'

/** How a token is read where letters of proclitics are taken off it. */
export interface Reading {
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
  /** Whether it stands in the middle of a longer match, where proclitics may be taken off it. */
  readonly inside: boolean
}

/** A token that is read as it stands. */
export const WHOLE: Reading = { taken: 0, elided: false }
