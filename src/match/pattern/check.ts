/** Refuses what makes no pattern: a rule that holds it would only never match. */
import { show } from '../../errors/show.js'
import type { Pattern, Shape } from '../../types.js'

const LOOKS: Readonly<Record<Shape, true>> = { arabic: true, latin: true, number: true, punctuation: true, other: true }

/** Checks the parts of a pattern. */
export function checkParts(maker: string, parts: readonly Pattern[]): void {
  for (const part of parts) {
    if (typeof part?.op !== 'string')
      throw new TypeError(`${maker}: ${show(part)} is not a pattern; make one with words, gazetteer, shape, sequence …`)
  }
}

/** Checks words and phrases. */
export function checkWords(words: readonly string[]): void {
  for (const word of words) {
    if (typeof word !== 'string' || word.trim() === '')
      throw new TypeError(`words: ${show(word)} is not a word or a phrase, which is a string that is not blank`)
  }
}

/** Checks the look of a token. */
export function checkLook(look: Shape): void {
  if (!Object.hasOwn(LOOKS, look))
    throw new TypeError(`shape: ${show(look)} is not one of ${Object.keys(LOOKS).map(show).join(', ')}`)
}

/** Checks how often a part comes. */
export function checkTimes(min: number, max: number): void {
  if (!Number.isInteger(min) || min < 0) throw new TypeError(`repeat: min ${show(min)} is not a whole number from 0 on`)
  if (!Number.isInteger(max) || max < min)
    throw new TypeError(`repeat: max ${show(max)} is not a whole number from ${min} on`)
}
