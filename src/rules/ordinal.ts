/** Ordinals: `الثالث`, `الحادية عشرة`, `الخامس والعشرين`, `ثالث`. Off by default. */

import { capture, choice, defineRule } from '../match/pattern/words.js'
import type { OrdinalValue, Rule } from '../types.js'
import { calibrated } from './calibrated.js'
import { definiteOrdinal, indefiniteOrdinal, largeOrdinal, readOrdinal } from './ordinal-words.js'

/** A place in a row, in words. */
export const ordinal = defineRule({
  name: 'ordinal',
  type: 'ordinal',
  pattern: choice(capture('definite', choice(largeOrdinal, definiteOrdinal)), capture('indefinite', indefiniteOrdinal)),
  produce: ({ captures: { definite, indefinite } }) => {
    const number = readOrdinal((definite ?? indefinite)?.folded ?? '')
    return number === undefined ? undefined : { value: { number }, score: definite ? 0.9 : 0.7 }
  },
})

/**
 * The rules for ordinals.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 * import { ordinalRules } from 'aalam/rules'
 *
 * const { extract } = createExtractor({ rules: ordinalRules, types: ['ordinal'] })
 * extract('المركز الثالث').map(({ text }) => text) // => ['الثالث']
 * ```
 *
 * @category Rules
 */
export const ordinalRules: readonly Rule<'ordinal', OrdinalValue>[] = calibrated([ordinal])
