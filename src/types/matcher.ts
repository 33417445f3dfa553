/** What proposes candidates, and the text as it sees it. */
import type { EntityValues, Source } from './entity.js'
import type { Span } from './span.js'

/**
 * What a token looks like.
 *
 * @example
 * ```ts
 * import { createExtractor, defineRule, type Shape } from 'aalam'
 * import { sequence, shape, words } from 'aalam/rules'
 *
 * const look: Shape = 'latin'
 * const model = defineRule({
 *   name: 'model',
 *   type: 'model',
 *   pattern: sequence(words('طراز'), shape(look)),
 *   produce: ({ text }) => ({ value: text }),
 * })
 * createExtractor({ rules: [model] }).extract('طراز Zeta')[0]?.value // => 'طراز Zeta'
 * ```
 *
 * @category Matchers
 */
export type Shape = 'arabic' | 'latin' | 'number' | 'punctuation' | 'other'

/**
 * A text as matchers see it: a row of tokens over the original string.
 *
 * @example
 * ```ts
 * import { createExtractor, type Document } from 'aalam/core'
 *
 * const seen: string[] = []
 * const reader = {
 *   name: 'reader',
 *   types: ['word'] as const,
 *   match(document: Document) {
 *     for (let token = 0; token < document.length; token++) seen.push(`${document.folded(token)} ${document.shape(token)}`)
 *     return []
 *   },
 * }
 * createExtractor({ matchers: [reader] }).extract('أَحمد ١٢')
 * seen // => ['احمد arabic', '12 number']
 * ```
 *
 * @category Matchers
 */
export interface Document {
  /** The text itself. */
  readonly text: string
  /** How many tokens it has. */
  readonly length: number
  /** Offset in UTF-16 code units at which a token starts. */
  start(token: number): number
  /** Offset after a token. */
  end(token: number): number
  /** A token's folded letters: no marks, one form of alef, Latin digits, lower case. */
  folded(token: number): string
  /** What a token looks like. */
  shape(token: number): Shape
  /** What stands before a token: `0` nothing, `1` a space, `2` a line break, `3` an empty line. */
  gap(token: number): 0 | 1 | 2 | 3
}

/**
 * A possible entity, before overlaps and doubts are settled.
 *
 * @example
 * ```ts
 * import { createExtractor, type Candidate } from 'aalam/core'
 *
 * const order: Candidate<'order'> = { type: 'order', start: 0, end: 5, score: 0.9, source: 'orders' }
 * const matcher = { name: 'orders', types: ['order'] as const, match: () => [order] }
 * createExtractor({ matchers: [matcher] }).extract('الطلب')[0]?.text // => 'الطلب'
 * ```
 *
 * @category Matchers
 */
export interface Candidate<Type extends string = string, Value = unknown> extends Span {
  /** The type of the entity that it may become. */
  readonly type: Type
  /** Identifier of the entry, if there is one. */
  readonly id?: string
  /** Canonical name of the entry, if there is one. */
  readonly name?: string
  /** What the type knows. */
  readonly value?: Value
  /** 0–1; 1 is certain. */
  readonly score: number
  /** What proposes it. */
  readonly source: Source
  /** Where a particle that is written together with the name starts; it ends where the candidate starts. */
  readonly procliticStart?: number
}

/**
 * Proposes candidates. The gazetteers and the rules are matchers too; this is how to add your own.
 *
 * @example
 * ```ts
 * import { createExtractor, type Matcher } from 'aalam/core'
 *
 * const codes: Matcher<'code', string> = {
 *   name: 'codes',
 *   types: ['code'],
 *   match: ({ text }) =>
 *     Array.from(text.matchAll(/\b[A-Z]{2}-[0-9]+/g), ({ 0: value, index }) => ({
 *       type: 'code', start: index, end: index + value.length, value, score: 0.9, source: 'codes',
 *     })),
 * }
 * createExtractor({ matchers: [codes] }).extract('الطلب AB-12')[0]?.value // => 'AB-12'
 * ```
 *
 * @category Matchers
 */
export interface Matcher<Type extends string = string, Value = unknown> {
  /** Names it in errors, and in `source` where a candidate has none. */
  readonly name: string
  /** The types that it may propose. */
  readonly types: readonly Type[]
  /** Proposes candidates, in any order; called once a text. */
  match(document: Document): readonly Candidate<Type, Value>[]
}

/**
 * One of the default matchers: of addresses and tags.
 *
 * @category Matchers
 */
export type DefaultMatcher =
  | Matcher<'url', EntityValues['url']>
  | Matcher<'email', EntityValues['email']>
  | Matcher<'hashtag', EntityValues['hashtag']>
  | Matcher<'mention', EntityValues['mention']>
  | Matcher<'phone', EntityValues['phone']>
