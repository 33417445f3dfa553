import { COMMON_WORD, SHARED_BIT } from '../../lexicon/name-index.js'
import { UNKNOWN } from '../../lexicon/vocabulary.js'
import type { Pattern } from '../../types.js'
import { type BeginningReader, EMPTY, either, NOTHING } from './beginning.js'
import { type Lexis, SHAPES } from './lexis.js'
import type { Beginning } from './program.js'

/** What is known of the token that a match begins with. */
export interface FirstToken {
  /** Its word, or `UNKNOWN`. */
  readonly word: number
  readonly kind: number
  /** The gazetteers with whose names it begins, a bit each. */
  readonly names: number
  /** Of these, the ones with a name of more words. */
  readonly longer: number
  /** The gazetteers of common words that hold it, a bit each. */
  readonly common: number
}

/** What stands second in a match. */
export interface Second {
  /** What it can be, see {@link Gates}. */
  readonly gate: number
  /** Whether it may also be the second word of a name that begins with the first. */
  readonly longer: boolean
}

/** What is left of a pattern when its first token is taken. */
interface Rest {
  /** Whether the pattern can do without a token. */
  readonly empty: boolean
  /** Whether the first token can be all of it. */
  readonly done: boolean
  /** What the second token can be; `empty` where it may also be the second word of a name. */
  readonly next: Beginning
}

const NEVER: Rest = { empty: false, done: false, next: NOTHING }
const WITHOUT_TOKEN: Rest = { ...NEVER, empty: true }

/**
 * Reads off patterns what can stand second in a match, when it is known what stands first. A word that can begin a rule is frequent and a
 * match is rare; nine in ten are told by the token after it, which costs a tenth of running the rule.
 */
export class SecondReader {
  readonly #lexis: Lexis
  readonly #beginnings: BeginningReader
  /** What was read of patterns for the token at hand: the rules of dates reach the same parts three times over. */
  readonly #known = new Map<Pattern, Rest>()
  #first: FirstToken | undefined

  constructor(lexis: Lexis, beginnings: BeginningReader) {
    this.#lexis = lexis
    this.#beginnings = beginnings
  }

  /** What the second token of a match of a pattern must be; undefined where there need be none. */
  of(pattern: Pattern, first: FirstToken): Second | undefined {
    const { done, next } = this.#rest(pattern, first)
    return done ? undefined : { gate: this.#lexis.gates.of({ ...next, empty: false }), longer: next.empty }
  }

  #rest(pattern: Pattern, first: FirstToken): Rest {
    if (first !== this.#first) {
      this.#first = first
      this.#known.clear()
    }
    let rest = this.#known.get(pattern)
    if (!rest) {
      rest = this.#read(pattern, first)
      this.#known.set(pattern, rest)
    }
    return rest
  }

  #read(pattern: Pattern, first: FirstToken): Rest {
    switch (pattern.op) {
      case 'words': {
        const { ruleWords } = this.#lexis
        const { firstColumn, singlesColumn, phrases } = this.#lexis.wordsStep(pattern)
        if (first.word === UNKNOWN || !ruleWords.has(firstColumn, first.word)) return NEVER
        const seconds = phrases?.get(first.word)?.map((phrase) => phrase[1] as number)
        const next = seconds ? { ...NOTHING, words: ruleWords.set(seconds) } : NOTHING
        return { empty: false, done: ruleWords.has(singlesColumn, first.word), next }
      }
      case 'gazetteer': {
        const bits = this.#lexis.bitsOf(pattern.type)
        return { empty: false, done: (first.names & bits) !== 0, next: (first.longer & bits) !== 0 ? EMPTY : NOTHING }
      }
      case 'shape':
        return SHAPES[pattern.shape] === first.kind ? { ...NEVER, done: true } : NEVER
      case 'sequence':
        return this.#restOfSequence(pattern.parts, first)
      case 'choice':
        return pattern.parts
          .map((part) => this.#rest(part, first))
          .reduce(
            (one, other) => ({
              empty: one.empty || other.empty,
              done: one.done || other.done,
              next: either(one.next, other.next),
            }),
            NEVER,
          )
      case 'repeat': {
        const rest = this.#rest(pattern.part, first)
        const again = rest.done && pattern.max > 1 ? this.#beginnings.of(pattern.part) : NOTHING
        return {
          empty: rest.empty || pattern.min === 0,
          done: rest.done && (rest.empty || pattern.min <= 1),
          next: either(rest.next, { ...again, empty: false }),
        }
      }
      case 'not':
        // على, a word, begins no name that must not begin with one.
        return this.#surelyTakes(pattern.part, first) ? NEVER : WITHOUT_TOKEN
      case 'after':
      case 'joined':
        return WITHOUT_TOKEN
      case 'capture':
      case 'shared':
        return this.#rest(pattern.part, first)
    }
  }

  /**
   * Whether the first token by itself is a match of a pattern, whatever the text. Of names this is told of common words alone, because how
   * others are spelt counts too.
   */
  #surelyTakes(pattern: Pattern, first: FirstToken): boolean {
    switch (pattern.op) {
      case 'words':
        return (
          first.word !== UNKNOWN && this.#lexis.ruleWords.has(this.#lexis.wordsStep(pattern).singlesColumn, first.word)
        )
      case 'gazetteer': {
        const { type, weak, minWords, accepts } = pattern
        const bits = this.#lexis.bitsOf(type) & ~SHARED_BIT
        return type === COMMON_WORD && weak && minWords <= 1 && !accepts && (first.common & bits) !== 0
      }
      case 'choice':
        return pattern.parts.some((part) => this.#surelyTakes(part, first))
      case 'capture':
      case 'shared':
        return this.#surelyTakes(pattern.part, first)
      default:
        return false
    }
  }

  #restOfSequence(parts: readonly Pattern[], first: FirstToken): Rest {
    let done = false
    let next = NOTHING
    for (const [number, part] of parts.entries()) {
      const rest = this.#rest(part, first)
      next = either(next, rest.next)
      if (rest.done) {
        const following = this.#beginnings.ofSequence(parts.slice(number + 1))
        next = either(next, { ...following, empty: false })
        if (following.empty) done = true
      }
      if (!rest.empty) return { empty: false, done, next }
    }
    return { empty: true, done, next }
  }
}
