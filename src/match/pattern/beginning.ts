import { COMMON_WORD, SHARED_BIT } from '../../lexicon/name-index.js'
import type { Pattern } from '../../types.js'
import { type Lexis, SHAPES } from './lexis.js'
import { wordsAhead } from './openers.js'
import type { Beginning } from './program.js'
import { union } from './rule-words.js'

/** Nothing at all: no token is the first of a match. */
export const NOTHING: Beginning = {
  empty: false,
  kinds: 0,
  names: 0,
  behind: 0,
  words: undefined,
  otherKinds: 0,
  unless: -1,
}
/** A match without a token. */
export const EMPTY: Beginning = { ...NOTHING, empty: true }

/** Reads off patterns what they can begin with; one that many rules hold is read once. */
export class BeginningReader {
  readonly #known = new Map<Pattern, Beginning>()
  readonly #lexis: Lexis

  constructor(lexis: Lexis) {
    this.#lexis = lexis
  }

  /** What the first token of a match of a pattern can be. */
  of(pattern: Pattern): Beginning {
    let beginning = this.#known.get(pattern)
    if (!beginning) {
      beginning = this.#read(pattern)
      this.#known.set(pattern, beginning)
    }
    return beginning
  }

  /** The same of some patterns, one after the other. */
  ofSequence(parts: readonly Pattern[]): Beginning {
    let whole = EMPTY
    let refused = 0
    for (const part of parts) {
      const ahead = wordsAhead(part)
      if (ahead) return { ...either(whole, this.of(ahead)), empty: false }
      if (part.op === 'not') refused |= this.#surelyNames(part.part)
      else {
        const next = this.of(part)
        whole = { ...either(whole, unless(next, refused)), empty: next.empty }
        if (!next.empty) break
        // What may take a token may take the one that is refused.
        if (part.op !== 'after' && part.op !== 'joined') refused = 0
      }
    }
    return whole
  }

  /**
   * The gazetteers each of whose names, standing by itself, is a match of a pattern. Common words alone, because how other names are
   * spelt counts too.
   */
  #surelyNames(pattern: Pattern): number {
    switch (pattern.op) {
      case 'gazetteer':
        return pattern.type === COMMON_WORD && pattern.weak && pattern.proclitics && !pattern.accepts
          ? this.#lexis.bitsOf(pattern.type) & ~SHARED_BIT
          : 0
      case 'choice':
        return pattern.parts.reduce((bits, part) => bits | this.#surelyNames(part), 0)
      case 'capture':
      case 'shared':
        return this.#surelyNames(pattern.part)
      default:
        return 0
    }
  }

  #read(pattern: Pattern): Beginning {
    switch (pattern.op) {
      case 'words':
        return { ...NOTHING, words: this.#lexis.wordsStep(pattern).first }
      case 'gazetteer': {
        const names = this.#lexis.bitsOf(pattern.type)
        const kinds = pattern.inflected ? 1 << SHAPES.arabic : 0
        return { ...NOTHING, kinds, names, behind: pattern.proclitics ? names : 0 }
      }
      case 'shape':
        return { ...NOTHING, kinds: 1 << SHAPES[pattern.shape] }
      case 'sequence':
        return this.ofSequence(pattern.parts)
      case 'choice':
        return pattern.parts.map((part) => this.of(part)).reduce(either, NOTHING)
      case 'repeat':
        return pattern.min === 0 ? either(EMPTY, this.of(pattern.part)) : this.of(pattern.part)
      case 'not':
      case 'after':
      case 'joined':
        return EMPTY
      case 'capture':
      case 'shared':
        return this.of(pattern.part)
    }
  }
}

/** A beginning where names of some gazetteers are refused. */
function unless(beginning: Beginning, refused: number): Beginning {
  const { kinds, otherKinds } = beginning
  if (refused === 0 || (kinds | otherKinds) === 0) return beginning
  return {
    ...beginning,
    kinds: 0,
    otherKinds: kinds | otherKinds,
    unless: kinds === 0 ? beginning.unless | refused : refused,
  }
}

/** What one or the other begins with. */
export function either(one: Beginning, other: Beginning): Beginning {
  return {
    empty: one.empty || other.empty,
    kinds: one.kinds | other.kinds,
    names: one.names | other.names,
    behind: one.behind | other.behind,
    words: union(one.words, other.words),
    otherKinds: one.otherKinds | other.otherKinds,
    unless: one.unless & other.unless,
  }
}
