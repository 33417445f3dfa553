/**
 * The least that two words can cost for each other, told at a glance: from their first letters, their lengths, and the classes of
 * letters that only one of them has. It settles most comparisons, in a few nanoseconds instead of some hundred.
 */
import type { Costs } from './costs.js'
import { type LetterCosts, TOO_MUCH } from './letter-costs.js'
import { CLASSES, letterClass } from './skeleton.js'
import { SYMBOLS, symbolOf, symbolsOf } from './symbols.js'

const CLASS_MASK = (1 << CLASSES.length) - 1
const LENGTH_SHIFT = CLASSES.length
const LENGTH_MASK = 63
const FIRST_SHIFT = LENGTH_SHIFT + 6

/** What is seen of a word at a glance, packed in a number: the classes of its letters, its length, its first letter. 0 for no letters. */
export function shapeOf(letters: Uint16Array, from: number, to: number): number {
  if (to <= from) return 0
  let classes = 0
  for (let index = from; index < to; index++) classes |= (1 << letterClass(letters[index] as number)) >> 1
  const length = Math.min(to - from, LENGTH_MASK)
  return classes | (length << LENGTH_SHIFT) | (symbolOf(letters[from] as number) << FIRST_SHIFT)
}

/** The least that words of two shapes cost for each other. */
export class LeastCost {
  readonly #beginnings: Uint8Array
  readonly #cheapestGap: number
  /** By a set of classes: the least it costs to get rid of all of them. */
  readonly #loss = new Int32Array(CLASS_MASK + 1)

  constructor(costs: Costs, letters: LetterCosts) {
    this.#beginnings = letters.beginnings
    this.#cheapestGap = letters.cheapestGap
    const losses = CLASSES.map((_, number) => lossOf(number, costs, letters))
    for (let classes = 1; classes <= CLASS_MASK; classes++) {
      const rest = classes & (classes - 1)
      const lowest = 31 - Math.clz32(classes ^ rest)
      this.#loss[classes] = (this.#loss[rest] as number) + (losses[lowest] as number)
    }
  }

  /** No two words of these shapes cost less for each other. */
  of(a: number, b: number): number {
    if (this.#beginnings[(a >> FIRST_SHIFT) * SYMBOLS + (b >> FIRST_SHIFT)] === 0) return TOO_MUCH
    // A change takes a class from one word and gives one to the other, so that only the dearer side counts.
    const lost = this.#loss[a & ~b & CLASS_MASK] as number
    const gained = this.#loss[b & ~a & CLASS_MASK] as number
    const longer = Math.abs(((a >> LENGTH_SHIFT) & LENGTH_MASK) - ((b >> LENGTH_SHIFT) & LENGTH_MASK))
    return Math.max(lost, gained, longer * this.#cheapestGap)
  }
}

/** The least by which a word gets rid of its last letter of a class. */
function lossOf(number: number, costs: Costs, { change, endings, vowels }: LetterCosts): number {
  const own = symbolsOf(CLASSES[number] as string)
  const others = CLASSES.flatMap((letters, other) => (other === number ? [] : symbolsOf(letters)))
  // A letter left out: as an ending or at the edge, as a silent one, or as any.
  const { consonant, digraphs, edge, ending, silent, vowelGap } = costs
  let least = Math.min(consonant, edge, silent, vowelGap)
  if (own.every((symbol) => vowels[symbol] === 0 && endings[symbol] === 0)) least = consonant
  // A letter changed.
  for (const one of own) {
    for (const other of others) {
      least = Math.min(least, change[one * SYMBOLS + other] as number)
      if (endings[one] === 1 && endings[other] === 1) least = Math.min(least, ending)
    }
  }
  // Two letters for one, which takes away a class or two at once; or one for two.
  for (const [two, one, cost] of digraphs) {
    const [first = 0, second = 0] = symbolsOf(two)
    const [single = 0] = symbolsOf(one)
    const lost = [first, second].filter((symbol) => !sameClass(symbol, single))
    if (lost.some((symbol) => own.includes(symbol))) least = Math.min(least, Math.floor(cost / lost.length))
    if (own.includes(single) && !sameClass(first, single) && !sameClass(second, single)) least = Math.min(least, cost)
  }
  return least
}

function sameClass(a: number, b: number): boolean {
  return CLASSES.some((letters) => {
    const symbols = symbolsOf(letters)
    return symbols.includes(a) && symbols.includes(b)
  })
}
