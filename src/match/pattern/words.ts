import { refuseUnknown } from '../../errors/unknown.js'
import type { AfterOptions, GazetteerOptions, Pattern, Rule, Shape, ShapeOptions, ValueOf } from '../../types.js'
import { checkLook, checkParts, checkTimes, checkWords } from './check.js'

/**
 * Makes a rule: a pattern over tokens, and what a match of it means.
 *
 * Words are compared folded, so a pattern never lists hamza or vowel-mark variants; the first word may carry a proclitic.
 *
 * @param rule - Its name, the type that it finds, the pattern, and how to read the value off a match.
 * @returns The same rule, typed so that `Entity['type']` of an extractor includes its type. What a rule for a built-in type produces must be
 * a value of that type.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam/core'
 * import { capture, defineRule, sequence, shape, words } from 'aalam/rules'
 *
 * const flight = defineRule({
 *   name: 'flight number',
 *   type: 'flight',
 *   pattern: sequence(words('الرحلة', 'رحلة'), words('رقم'), capture('number', shape('number'))),
 *   produce: ({ captures }) => ({ value: { number: Number(captures.number?.folded) } }),
 * })
 * createExtractor({ rules: [flight] }).extract('وصلت الرحلة رقم ٤١٢')[0]?.value // => { number: 412 }
 * ```
 *
 * @category Rules
 */
export function defineRule<const Type extends string, const Value extends ValueOf<Type>>(
  rule: Rule<Type, Value>,
): Rule<Type, Value> {
  return rule
}

/**
 * One of some words or phrases. A longer phrase is tried before a shorter one.
 *
 * @param alternatives - Words as they are usually spelt; a phrase has its words separated by a space.
 * @throws TypeError if one is no string, or blank.
 *
 * @example
 * ```ts
 * import { createExtractor, defineRule } from 'aalam/core'
 * import { words } from 'aalam/rules'
 *
 * const rule = defineRule({
 *   name: 'example',
 *   type: 'example',
 *   pattern: words('قاعة', 'قاعة المؤتمرات'),
 *   produce: ({ text }) => ({ value: text }),
 * })
 * createExtractor({ rules: [rule] }).extract('في قاعة المؤتمرات').map(({ value }) => value) // => ['قاعة المؤتمرات']
 * ```
 *
 * @category Patterns
 */
export function words(...alternatives: string[]): Pattern {
  checkWords(alternatives)
  return { op: 'words', words: alternatives }
}

/**
 * A name or word from the extractor's gazetteers of one type, the longest that fits first.
 *
 * @param type - An entity type, or a class of words: `month`, `weekday`, `given-name`, `word` …
 * @param options - Which of its names count, and in which forms.
 * @throws TypeError if an option is unknown.
 *
 * @example
 * ```ts
 * import { createExtractor, defineRule } from 'aalam/core'
 * import { gazetteer, sequence, words } from 'aalam/rules'
 * import { countries } from 'aalam/gazetteers/countries'
 *
 * const rule = defineRule({
 *   name: 'example',
 *   type: 'example',
 *   pattern: sequence(words('سفارة'), gazetteer('country')),
 *   produce: ({ text }) => ({ value: text }),
 * })
 * createExtractor({ gazetteers: [countries], rules: [rule], types: ['example'] }).extract('أمام سفارة الصين').map(({ value }) => value) // => ['سفارة الصين']
 * ```
 *
 * @category Patterns
 */
export function gazetteer(type: string, options: GazetteerOptions = {}): Pattern {
  refuseUnknown('gazetteer', options, ['accepts', 'weak', 'proclitics', 'inflected', 'minWords'])
  const { accepts, weak = true, proclitics = false, inflected = false, minWords = 1 } = options
  return { op: 'gazetteer', type, weak, proclitics, inflected, minWords, accepts }
}

/**
 * Any token of a certain look.
 *
 * @param look - `arabic`, `latin`, `number`, `punctuation` or `other`.
 * @param options - Which of the tokens that look so.
 * @throws TypeError if there is no such look, or an option is unknown.
 *
 * @example
 * ```ts
 * import { createExtractor, defineRule } from 'aalam/core'
 * import { sequence, shape, words } from 'aalam/rules'
 *
 * const rule = defineRule({
 *   name: 'example',
 *   type: 'example',
 *   pattern: sequence(words('قاعة'), shape('number')),
 *   produce: ({ text }) => ({ value: text }),
 * })
 * createExtractor({ rules: [rule] }).extract('في قاعة 12').map(({ value }) => value) // => ['قاعة 12']
 * ```
 *
 * @category Patterns
 */
export function shape(look: Shape, options: ShapeOptions = {}): Pattern {
  checkLook(look)
  refuseUnknown('shape', options, ['minLength', 'definite', 'known', 'accepts'])
  const { minLength = 1, definite, known, accepts } = options
  return { op: 'shape', shape: look, minLength, definite, known, accepts }
}

/**
 * Some patterns, one after the other.
 *
 * @example
 * ```ts
 * import { createExtractor, defineRule } from 'aalam/core'
 * import { sequence, words } from 'aalam/rules'
 *
 * const rule = defineRule({
 *   name: 'example',
 *   type: 'example',
 *   pattern: sequence(words('قاعة'), words('الاجتماعات')),
 *   produce: ({ text }) => ({ value: text }),
 * })
 * createExtractor({ rules: [rule] }).extract('قاعة الاجتماعات وقاعة الدرس').map(({ value }) => value) // => ['قاعة الاجتماعات']
 * ```
 *
 * @category Patterns
 */
export function sequence(...parts: Pattern[]): Pattern {
  checkParts('sequence', parts)
  return { op: 'sequence', parts }
}

/**
 * The first of some patterns that leads to a match.
 *
 * @example
 * ```ts
 * import { createExtractor, defineRule } from 'aalam/core'
 * import { choice, sequence, shape, words } from 'aalam/rules'
 *
 * const rule = defineRule({
 *   name: 'example',
 *   type: 'example',
 *   pattern: sequence(words('قاعة'), choice(shape('number'), words('الاجتماعات'))),
 *   produce: ({ text }) => ({ value: text }),
 * })
 * createExtractor({ rules: [rule] }).extract('قاعة 12 ثم قاعة الاجتماعات').map(({ value }) => value) // => ['قاعة 12', 'قاعة الاجتماعات']
 * ```
 *
 * @category Patterns
 */
export function choice(...parts: Pattern[]): Pattern {
  checkParts('choice', parts)
  return { op: 'choice', parts }
}

/**
 * A pattern, or nothing.
 *
 * @example
 * ```ts
 * import { createExtractor, defineRule } from 'aalam/core'
 * import { optional, sequence, shape, words } from 'aalam/rules'
 *
 * const rule = defineRule({
 *   name: 'example',
 *   type: 'example',
 *   pattern: sequence(words('قاعة'), optional(words('رقم')), shape('number')),
 *   produce: ({ text }) => ({ value: text }),
 * })
 * createExtractor({ rules: [rule] }).extract('قاعة 12 ثم قاعة رقم 14').map(({ value }) => value) // => ['قاعة 12', 'قاعة رقم 14']
 * ```
 *
 * @category Patterns
 */
export function optional(part: Pattern): Pattern {
  checkParts('optional', [part])
  return { op: 'repeat', part, min: 0, max: 1 }
}

/**
 * A pattern several times over, as often as possible.
 *
 * @param min - The least number of times, from 0 on.
 * @param max - The greatest, from `min` on.
 * @throws TypeError if the part is no pattern, or a number is no such one.
 *
 * @example
 * ```ts
 * import { createExtractor, defineRule } from 'aalam/core'
 * import { repeat, sequence, shape, words } from 'aalam/rules'
 *
 * const rule = defineRule({
 *   name: 'example',
 *   type: 'example',
 *   pattern: sequence(words('قاعات'), repeat(shape('number'), 1, 3)),
 *   produce: ({ text }) => ({ value: text }),
 * })
 * createExtractor({ rules: [rule] }).extract('قاعات 12 13 14').map(({ value }) => value) // => ['قاعات 12 13 14']
 * ```
 *
 * @category Patterns
 */
export function repeat(part: Pattern, min: number, max: number): Pattern {
  checkParts('repeat', [part])
  checkTimes(min, max)
  return { op: 'repeat', part, min, max }
}

/**
 * Nothing, provided that a pattern does not match here.
 *
 * @example
 * ```ts
 * import { createExtractor, defineRule } from 'aalam/core'
 * import { not, sequence, shape, words } from 'aalam/rules'
 *
 * const rule = defineRule({
 *   name: 'example',
 *   type: 'example',
 *   pattern: sequence(words('قاعة'), not(words('الدرس')), shape('arabic')),
 *   produce: ({ text }) => ({ value: text }),
 * })
 * createExtractor({ rules: [rule] }).extract('قاعة الدرس ثم قاعة الاجتماعات').map(({ value }) => value) // => ['قاعة الاجتماعات']
 * ```
 *
 * @category Patterns
 */
export function not(part: Pattern): Pattern {
  checkParts('not', [part])
  return { op: 'not', part }
}

/**
 * Nothing, provided that a pattern matches here; what it matches is left for the parts that follow, or out of the entity.
 *
 * @example
 * ```ts
 * import { createExtractor, defineRule } from 'aalam/core'
 * import { ahead, sequence, shape, words } from 'aalam/rules'
 *
 * const rule = defineRule({
 *   name: 'example',
 *   type: 'example',
 *   pattern: sequence(words('قاعة'), ahead(shape('number'))),
 *   produce: ({ text }) => ({ value: text }),
 * })
 * createExtractor({ rules: [rule] }).extract('قاعة 12 ثم قاعة الدرس').map(({ value }) => value) // => ['قاعة']
 * ```
 *
 * @category Patterns
 */
export function ahead(part: Pattern): Pattern {
  return not(not(part))
}

/**
 * Nothing, provided that the token before is one of some words, or of some shape.
 *
 * @param part - `words(…)` of one word each, or a `shape(…)`.
 * @param options - Whether the entity begins with that token.
 * @throws TypeError if the part is no pattern, or an option is unknown.
 *
 * @example
 * ```ts
 * import { createExtractor, defineRule } from 'aalam/core'
 * import { after, sequence, words } from 'aalam/rules'
 *
 * const rule = defineRule({
 *   name: 'example',
 *   type: 'example',
 *   pattern: sequence(after(words('في')), words('القاعة')),
 *   produce: ({ text }) => ({ value: text }),
 * })
 * createExtractor({ rules: [rule] }).extract('القاعة مغلقة وهم في القاعة').map(({ value }) => value) // => ['القاعة']
 * ```
 *
 * @category Patterns
 */
export function after(part: Pattern, options: AfterOptions = {}): Pattern {
  checkParts('after', [part])
  refuseUnknown('after', options, ['include'])
  return { op: 'after', part, include: options.include ?? false }
}

/**
 * Nothing, provided that no space stands before the next token.
 *
 * @example
 * ```ts
 * import { createExtractor, defineRule } from 'aalam/core'
 * import { joined, sequence, shape, words } from 'aalam/rules'
 *
 * const rule = defineRule({
 *   name: 'example',
 *   type: 'example',
 *   pattern: sequence(words('قاعة'), shape('number'), joined(), shape('latin')),
 *   produce: ({ text }) => ({ value: text }),
 * })
 * createExtractor({ rules: [rule] }).extract('قاعة 12B ثم قاعة 12 B').map(({ value }) => value) // => ['قاعة 12B']
 * ```
 *
 * @category Patterns
 */
export function joined(): Pattern {
  return { op: 'joined' }
}

/**
 * A part that several rules have in common. It may hold no captures; what it matches at a place is worked out once, for all of them.
 *
 * @param part - The same object in every rule.
 *
 * @example
 * ```ts
 * import { createExtractor, defineRule } from 'aalam/core'
 * import { sequence, shape, shared, words } from 'aalam/rules'
 *
 * const number = shared(sequence(words('رقم'), shape('number')))
 * const produce = () => ({ value: {} })
 * const room = defineRule({ name: 'room', type: 'room', pattern: sequence(words('قاعة'), number), produce })
 * const gate = defineRule({ name: 'gate', type: 'gate', pattern: sequence(words('بوابة'), number), produce })
 * createExtractor({ rules: [room, gate] }).extract('قاعة رقم 12 عند بوابة رقم 3').map(({ type }) => type) // => ['room', 'gate']
 * ```
 *
 * @category Patterns
 */
export function shared(part: Pattern): Pattern {
  checkParts('shared', [part])
  return { op: 'shared', part }
}

/**
 * A pattern whose text the production is given, and that can be made the entity's span.
 *
 * @param name - The name in `match.captures`.
 *
 * @example
 * ```ts
 * import { createExtractor, defineRule } from 'aalam/core'
 * import { capture, sequence, shape, words } from 'aalam/rules'
 *
 * const room = defineRule({
 *   name: 'room',
 *   type: 'room',
 *   pattern: sequence(words('قاعة'), capture('number', shape('number'))),
 *   produce: ({ captures }) => ({ value: Number(captures.number?.folded), span: 'number' }),
 * })
 * createExtractor({ rules: [room] }).extract('في قاعة ١٢').map(({ text, value }) => ({ text, value })) // => [{ text: '١٢', value: 12 }]
 * ```
 *
 * @category Patterns
 */
export function capture(name: string, part: Pattern): Pattern {
  checkParts('capture', [part])
  return { op: 'capture', name, part }
}
