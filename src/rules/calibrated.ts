/** Gives the default rules what annotated text says of their scores; a rule of the same name that is a user's own does not have it. */
import type { Rule } from '../types.js'
import { CALIBRATION } from './calibration.js'

/** Rules with the lines that are fitted for them; those without one keep their scores. */
export function calibrated<Type extends string, Value>(
  rules: readonly Rule<Type, Value>[],
): readonly Rule<Type, Value>[] {
  return rules.map((rule) => {
    const calibration = CALIBRATION[rule.name]
    return calibration ? { ...rule, calibration } : rule
  })
}
