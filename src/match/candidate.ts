import type { Tokens } from '../tokenize/tokenize.js'
import type { Candidate, Gazetteer } from '../types.js'

/** A gazetteer's entry, not yet decoded. */
export interface EntryRef {
  readonly gazetteer: Gazetteer
  readonly index: number
}

/** A candidate as the stages pass it on: with the tokens it covers, and its entry by reference. */
export interface Draft extends Pick<Candidate, 'type' | 'start' | 'end' | 'source'> {
  /** What it scores so far: `refine` weighs it in place, since to copy each candidate cost more than to judge it. */
  score: number
  /** How likely it is right, where that is known of its class: what the entity's score will be. `score` alone ranks candidates. */
  probability?: number | undefined
  /** First token; a candidate of a user's matcher that fits no token has -1. */
  readonly first: number
  /** Last token. */
  readonly last: number
  /** The name needs evidence. */
  weak: boolean
  /** Candidates of the same place, type and score: the one with the lower rank wins. */
  rank: number
  /** The entry that the name belongs to; its id, name and value are read only if the candidate wins. */
  entry?: EntryRef | undefined
  /** Where there is no entry. */
  id?: string | undefined
  name?: string | undefined
  value?: unknown
  readonly procliticStart?: number | undefined
  /** The name of the rule that proposes it. */
  readonly rule?: string | undefined
  /** What makes a probability of its score, where its rule says so. */
  readonly calibration?: readonly [intercept: number, slope: number] | undefined
}

/**
 * The same candidate with all fields, in one order. All stages from here on do little but read candidates, and an engine reads objects of
 * one form without looking up each field; there would be a form for each matcher, and another one for each with a proclitic.
 */
export function draft(of: Draft): Draft {
  return {
    type: of.type,
    start: of.start,
    end: of.end,
    source: of.source,
    score: of.score,
    probability: of.probability,
    first: of.first,
    last: of.last,
    weak: of.weak,
    rank: of.rank,
    entry: of.entry,
    id: of.id,
    name: of.name,
    value: of.value,
    procliticStart: of.procliticStart,
    rule: of.rule,
    calibration: of.calibration,
  }
}

/** Offset of the first letter of a token, after `taken` letters of proclitics. */
export function startOffset(tokens: Tokens, token: number, taken = 0): number {
  return tokens.folded.origins[(tokens.from[token] as number) + taken] as number
}

/** Index of the first folded letter that comes from an offset or from after it. A token near the offset tells where to look. */
export function letterAt({ folded, from }: Tokens, token: number, offset: number): number {
  const { origins, length } = folded
  let index = from[token] as number
  // A ligature holds letters of several tokens.
  while (index > 0 && (origins[index - 1] as number) >= offset) index--
  while (index < length && (origins[index] as number) < offset) index++
  return index
}

/** Where the proclitic of a name starts; a ligature that holds both is not cut. */
export function procliticOf(tokens: Tokens, token: number, start: number): number | undefined {
  const procliticStart = startOffset(tokens, token)
  return procliticStart < start ? procliticStart : undefined
}

/** Offset after a token, the vowel marks and the tatweel on its last letter included. */
export function endOffset(tokens: Tokens, token: number): number {
  const { text, origins } = tokens.folded
  let end = (origins[(tokens.to[token] as number) - 1] as number) + 1
  while (isMark(text.charCodeAt(end))) end++
  return end
}

/** Marks that belong to the letter before them. */
function isMark(code: number): boolean {
  return (
    code === 0x0640 ||
    (code >= 0x064b && code <= 0x065f) ||
    code === 0x0670 ||
    (code >= 0x06d6 && code <= 0x06ed) ||
    (code >= 0x08d3 && code <= 0x08ff) ||
    (code >= 0x0300 && code <= 0x036f)
  )
}
