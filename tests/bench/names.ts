/** The names that all candidates look for. */
import { defaultGazetteers } from '../../src/gazetteers/index.js'
import { foldString } from '../../src/normalize/normalize.js'
import type { Gazetteer } from '../../src/types.js'

/** Fewer names than these would not tell a good matcher from a bad one; of more, the double array is not built in a minute. */
export const NAME_COUNT = 20_000

/** Folded names of the packaged gazetteers, of two letters and more, those of all types in turn. */
export function readNames(count = NAME_COUNT): string[] {
  const names = new Set<string>()
  const lists = (defaultGazetteers as readonly Gazetteer[])
    .filter(({ entity }) => entity !== false)
    .map(({ entries }) => entries.map(({ name }) => foldString(name)))
  for (let place = 0; names.size < count && lists.some((list) => place < list.length); place++) {
    for (const list of lists) {
      const name = list[place]
      // A sign inside a name is one that each candidate reads in its own way.
      if (name !== undefined && /^[\u0621-\u064a]{2,}(?: [\u0621-\u064a]+)*$/.test(name)) names.add(name)
      if (names.size === count) break
    }
  }
  return [...names]
}

/** Names that nobody bears, of two words of six letters each. */
export function syntheticNames(count: number): string[] {
  const LETTERS = 'ابتجحدرسشصطعفقكلمنهوي'
  let state = 1
  const letter = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return LETTERS.charAt((state >>> 16) % LETTERS.length)
  }
  const word = (): string => Array.from({ length: 6 }, letter).join('')
  return Array.from({ length: count }, () => `${word()} ${word()}`)
}
