/**
 * The token hash: a polynomial over a token's letters, first letter lowest, modulo 2³².
 *
 * Because the multiplier is odd, it has an inverse modulo 2³²: a first letter can be taken off, or one put before, in constant
 * time. That is what makes the proclitics of a token free to try: و + X has a hash from which that of X follows.
 */

/** An odd multiplier without small structure. */
const MULTIPLIER = 0x01000193
/** Its inverse modulo 2³². */
const INVERSE = inverse(MULTIPLIER)

/** Weight of the letter after one of weight `weight`; the first letter's weight is 1. */
export function nextWeight(weight: number): number {
  return Math.imul(weight, MULTIPLIER)
}

/** Hash of a token without its first letter. */
export function dropFirst(hash: number, first: number): number {
  return Math.imul(hash - first, INVERSE)
}

/** Hash of a token with a letter put before it. */
export function putFirst(hash: number, first: number): number {
  return (Math.imul(hash, MULTIPLIER) + first) | 0
}

/** Hash of the letters `from` to `to`. */
export function hashOf(letters: Uint16Array, from: number, to: number): number {
  let hash = 0
  for (let index = to - 1; index >= from; index--) hash = putFirst(hash, letters[index] as number)
  return hash
}

/** Newton's iteration: each step doubles the number of correct low bits, from three. */
function inverse(odd: number): number {
  let result = odd
  for (let step = 0; step < 4; step++) result = Math.imul(result, 2 - Math.imul(odd, result))
  return result
}
