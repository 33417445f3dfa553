import type { AnyRule, Pattern } from '../../types.js'
import type { Lexis } from './lexis.js'

/** What a match of a rule can begin with. */
export interface Openers {
  /** The words. */
  readonly words: ReadonlySet<number>
  /** The gazetteers, a bit each, with whose names. */
  readonly names: number
  /** Whether with a number. */
  readonly number: boolean
}

/**
 * What a match of a rule can begin with.
 *
 * @throws TypeError if its pattern could match nothing, or begin with just any word: it would have to be tried at every token.
 */
export function openersOf(rule: AnyRule, lexis: Lexis): Openers {
  const words = new Set<number>()
  let names = 0
  let number = false
  const seen = new Map<Pattern, boolean>()
  /** Collects what `pattern` can begin with; returns whether it can match nothing, so that what follows may open the match. */
  const collect = (pattern: Pattern): boolean => {
    const known = seen.get(pattern)
    if (known !== undefined) return known
    const empty = read(pattern)
    seen.set(pattern, empty)
    return empty
  }
  const read = (pattern: Pattern): boolean => {
    switch (pattern.op) {
      case 'words':
        for (const phrase of pattern.words) {
          const [first] = lexis.numbers(phrase)
          if (first !== undefined) words.add(first)
        }
        return false
      case 'gazetteer':
        names |= lexis.bitsOf(pattern.type)
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
        for (const [at, part] of pattern.parts.entries()) {
          const ahead = wordsAhead(part)
          if (ahead) {
            // Whatever follows begins with one of them.
            collect(ahead)
            return pattern.parts.slice(at).every(canBeEmpty)
          }
          if (!collect(part)) return false
        }
        return true
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
  return { words, names, number }
}

/** The words that must stand where a part of a pattern is, though it takes none of them: those of `ahead(words(…))`. */
export function wordsAhead(part: Pattern): Pattern | undefined {
  return part.op === 'not' && part.part.op === 'not' && part.part.part.op === 'words' ? part.part.part : undefined
}

/** Whether a pattern can match without a token. */
function canBeEmpty(pattern: Pattern): boolean {
  switch (pattern.op) {
    case 'words':
    case 'gazetteer':
    case 'shape':
      return false
    case 'sequence':
      return pattern.parts.every(canBeEmpty)
    case 'choice':
      return pattern.parts.some(canBeEmpty)
    case 'repeat':
      return pattern.min === 0 || canBeEmpty(pattern.part)
    case 'not':
    case 'after':
    case 'joined':
      return true
    case 'capture':
    case 'shared':
      return canBeEmpty(pattern.part)
  }
}
