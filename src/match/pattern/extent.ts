import type { Pattern } from '../../types.js'

/** How many tokens a pattern can cover, and how far it can look from where it begins. */
export interface Extent {
  readonly covers: number
  readonly reach: number
}

/** Measures patterns; one that many rules hold is measured once. */
export class ExtentMeter {
  readonly #known = new Map<Pattern, Extent>()
  readonly #longestName: number
  readonly #lengthOf: (phrase: string) => number

  /**
   * @param longestName - How many words the longest name of the gazetteers has.
   * @param lengthOf - How many tokens a phrase has.
   */
  constructor(longestName: number, lengthOf: (phrase: string) => number) {
    this.#longestName = longestName
    this.#lengthOf = lengthOf
  }

  /** The extent of a pattern. */
  of(pattern: Pattern): Extent {
    let extent = this.#known.get(pattern)
    if (!extent) {
      extent = this.#measure(pattern)
      this.#known.set(pattern, extent)
    }
    return extent
  }

  #measure(pattern: Pattern): Extent {
    switch (pattern.op) {
      case 'words':
        return same(most(pattern.words.map((phrase) => this.#lengthOf(phrase))))
      case 'gazetteer':
        // Between any two of its words a hyphen may stand.
        return same(this.#longestName * 2 - 1)
      case 'shape':
        return same(1)
      case 'sequence': {
        let covers = 0
        let reach = 0
        for (const part of pattern.parts) {
          const next = this.of(part)
          reach = Math.max(reach, covers + next.reach)
          covers += next.covers
        }
        return { covers, reach }
      }
      case 'choice': {
        const parts = pattern.parts.map((part) => this.of(part))
        return { covers: most(parts.map(({ covers }) => covers)), reach: most(parts.map(({ reach }) => reach)) }
      }
      case 'repeat': {
        const { covers, reach } = this.of(pattern.part)
        return { covers: pattern.max * covers, reach: Math.max(0, pattern.max - 1) * covers + reach }
      }
      case 'not':
        return { covers: 0, reach: this.of(pattern.part).reach }
      case 'after':
      case 'joined':
        return same(0)
      case 'capture':
      case 'shared':
        return this.of(pattern.part)
    }
  }
}

function same(tokens: number): Extent {
  return { covers: tokens, reach: tokens }
}

function most(numbers: readonly number[]): number {
  return Math.max(0, ...numbers)
}
