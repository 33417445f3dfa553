/** Patterns over tokens, and what they mean. */
import type { EntityType, EntityValues } from './entity.js'
import type { Entry } from './gazetteer.js'
import type { Shape } from './matcher.js'
import type { Span } from './span.js'

/**
 * What a rule's production says of a match.
 *
 * @example
 * ```ts
 * import { createExtractor, defineRule, type Production, type RuleMatch } from 'aalam'
 * import { capture, sequence, shape, words } from 'aalam/rules'
 *
 * // The number alone becomes the entity.
 * const produce = ({ captures }: RuleMatch): Production<number> => ({ value: Number(captures.number?.folded), span: 'number', score: 0.8 })
 * const room = defineRule({ name: 'room', type: 'room', pattern: sequence(words('قاعة'), capture('number', shape('number'))), produce })
 * createExtractor({ rules: [room] }).extract('في قاعة ١٢').map(({ text, value, score }) => ({ text, value, score }))
 * // => [{ text: '١٢', value: 12, score: 0.8 }]
 * ```
 *
 * @category Rules
 */
export interface Production<Value> {
  /** What the match means. */
  readonly value: Value
  /** The name of the capture that becomes the entity; the whole match where this is left out. Nothing is found where it took no part in the match. */
  readonly span?: string
  /** 0–1; the rule's own score where this is left out. */
  readonly score?: number
}

/**
 * Part of a match, by the name that the pattern gave it with `capture`.
 *
 * @example
 * ```ts
 * import { createExtractor, defineRule } from 'aalam'
 * import { capture, sequence, shape, words } from 'aalam/rules'
 *
 * const room = defineRule({
 *   name: 'room',
 *   type: 'room',
 *   pattern: sequence(words('قاعة'), capture('number', shape('number'))),
 *   produce: ({ captures }) => ({ value: captures.number }),
 * })
 * createExtractor({ rules: [room] }).extract('قاعة ١٢')[0]?.value // => { text: '١٢', folded: '12', start: 5, end: 7 }
 * ```
 *
 * @category Rules
 */
export interface Capture extends Span {
  /** The text as it stands. */
  readonly text: string
  /** Its folded letters, tokens separated by one space. */
  readonly folded: string
  /** The gazetteer entry, where the captured pattern is a `gazetteer(…)` that matched. */
  readonly entry?: Entry
}

/**
 * What a rule's production is given.
 *
 * @example
 * ```ts
 * import { createExtractor, defineRule } from 'aalam'
 * import { sequence, shape, words } from 'aalam/rules'
 *
 * const room = defineRule({
 *   name: 'room',
 *   type: 'room',
 *   pattern: sequence(words('قاعة'), shape('number')),
 *   produce: ({ text, start, end, referenceDate }) => ({ value: { text, start, end, referenceDate } }),
 * })
 * createExtractor({ rules: [room], referenceDate: '2024-01-15' }).extract('في قاعة ١٢')[0]?.value
 * // => { text: 'قاعة ١٢', start: 3, end: 10, referenceDate: '2024-01-15' }
 * ```
 *
 * @category Rules
 */
export interface RuleMatch extends Span {
  /** The whole match as it stands in the text. */
  readonly text: string
  /** The named parts; those that took no part in the match are absent. */
  readonly captures: Readonly<Record<string, Capture | undefined>>
  /** The extractor's option `referenceDate`, as `YYYY-MM-DD`. */
  readonly referenceDate?: string
}

/**
 * A pattern over tokens, as data. Build one with the words of `aalam/rules`: `sequence`, `choice`, `words` …
 *
 * @example
 * ```ts
 * import { sequence, shape, words } from 'aalam/rules'
 * import type { Pattern } from 'aalam'
 *
 * const pattern: Pattern = sequence(words('قاعة'), shape('number'))
 * pattern.op // => 'sequence'
 * if (pattern.op === 'sequence') pattern.parts.map(({ op }) => op) // => ['words', 'shape']
 * ```
 *
 * @category Rules
 */
export type Pattern =
  | {
      /** One of some words; each may be several words long. */
      readonly op: 'words'
      /** The words, as they are usually spelt. */
      readonly words: readonly string[]
    }
  | {
      /** A name or word that a gazetteer of this type holds. */
      readonly op: 'gazetteer'
      /** The gazetteer's type. */
      readonly type: string
      /** Whether names that need evidence count here. */
      readonly weak: boolean
      /** Whether the name may follow a proclitic; at the beginning of a rule it always may. */
      readonly proclitics: boolean
      /** Whether a token that is such a name with the article, a particle or a pronoun joined to it counts too. */
      readonly inflected: boolean
      /** The fewest words of a name that counts here. */
      readonly minWords: number
      /** Takes only some of the entries. */
      readonly accepts?: ((entry: Entry) => boolean) | undefined
    }
  | {
      /** A token by its look. */
      readonly op: 'shape'
      /** What it looks like. */
      readonly shape: Shape
      /** The least number of letters. */
      readonly minLength: number
      /** With the article (`true`) or without (`false`). */
      readonly definite?: boolean | undefined
      /** Whether some gazetteer holds it, as it stands or behind particles. */
      readonly known?: boolean | undefined
      /** Takes only some tokens, by their folded letters. */
      readonly accepts?: ((folded: string) => boolean) | undefined
    }
  | {
      /** Some patterns, one after the other. */
      readonly op: 'sequence'
      /** The patterns. */
      readonly parts: readonly Pattern[]
    }
  | {
      /** The first of some patterns that leads to a match. */
      readonly op: 'choice'
      /** The patterns. */
      readonly parts: readonly Pattern[]
    }
  | {
      /** A pattern several times over. */
      readonly op: 'repeat'
      /** The pattern. */
      readonly part: Pattern
      /** The least number of times. */
      readonly min: number
      /** The greatest. */
      readonly max: number
    }
  | {
      /** Nothing, provided that the part does not match here. */
      readonly op: 'not'
      /** The pattern. */
      readonly part: Pattern
    }
  | {
      /** Nothing, provided that the token before is such a one. */
      readonly op: 'after'
      /** Words or a shape: one token. */
      readonly part: Pattern
      /** Whether the entity begins with that token. */
      readonly include: boolean
    }
  | {
      /** Nothing, provided that no space stands before the next token. */
      readonly op: 'joined'
    }
  | {
      /** A part without captures that many rules have in common; where it ends is worked out once a place. */
      readonly op: 'shared'
      /** The pattern. */
      readonly part: Pattern
    }
  | {
      /** A pattern whose text the production is given. */
      readonly op: 'capture'
      /** By what name. */
      readonly name: string
      /** The pattern. */
      readonly part: Pattern
    }

/**
 * A named pattern with what it means. Make one with `defineRule`.
 *
 * @example
 * ```ts
 * import { createExtractor, type Rule } from 'aalam/core'
 * import { capture, sequence, shape, words } from 'aalam/rules'
 *
 * const room: Rule<'room', number> = {
 *   name: 'room',
 *   type: 'room',
 *   pattern: sequence(words('قاعة'), capture('number', shape('number'))),
 *   produce: ({ captures }) => ({ value: Number(captures.number?.folded) }),
 * }
 * createExtractor({ rules: [room] }).extract('في قاعة ١٢')[0]?.value // => 12
 * ```
 *
 * @category Rules
 */
export interface Rule<Type extends string = string, Value = unknown> {
  /** Names it in errors and explanations. */
  readonly name: string
  /** The type of its entities. */
  readonly type: Type
  /** What to look for. It must open with a word, a gazetteer class or a number. */
  readonly pattern: Pattern
  /** 0–1, for matches whose production gives no score. 0.9 by default. */
  readonly score?: number
  /**
   * The line that makes a probability of what such an entity scores in the end: its log-odds are `intercept + slope · log-odds of the
   * score`. Without it the score stands as it is.
   */
  readonly calibration?: readonly [intercept: number, slope: number]
  /** Reads the value off a match; `undefined` refuses it. */
  produce(match: RuleMatch): Production<Value> | undefined
}

/**
 * A rule of any type and value.
 *
 * @category Rules
 */
export type AnyRule = Rule<string, unknown>

/**
 * A rule for one of the built-in types.
 *
 * @category Rules
 */
export type DefaultRule = { [T in EntityType]: Rule<T, EntityValues[T]> }[EntityType]
