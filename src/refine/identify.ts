/** A body that a rule finds with the noun before its name is the one of that name and kind in a gazetteer: نادي الزمالك. */
import { type Draft, startOffset } from '../match/candidate.js'
import type { Tokens } from '../tokenize/tokenize.js'
import type { OrganizationValue } from '../types.js'
import { DraftsByPlace, NOWHERE } from './by-place.js'
import { factsAt } from './context.js'
import { isBefore } from './namesakes.js'

/** Gives organizations that a rule found the entry of a believed candidate that is all of their name but the noun. */
export function identifyBodies(drafts: readonly Draft[], tokens: Tokens): void {
  let names: DraftsByPlace | undefined
  for (const draft of drafts) {
    const { type, rule, first, last, end } = draft
    if (type !== 'organization' || rule === undefined || first < 0 || first === last) continue
    const { kind, country } = draft.value as OrganizationValue
    if (kind === undefined) continue
    names ??= new DraftsByPlace(drafts, ({ entry, weak, start }) => (entry && !weak ? start : NOWHERE))
    const [known] = names
      .at(startOffset(tokens, first + 1), end)
      .filter((name) => name.type === type && isOf(kind, country, name))
      .sort((a, b) => (isBefore(a, b) ? -1 : 1))
    if (known) draft.entry = known.entry
  }
}

/** Whether the entry is of a kind, and of no other country. */
function isOf(kind: string, country: string | undefined, { entry }: Draft): boolean {
  const facts = entry && factsAt<OrganizationValue>(entry)
  return facts?.kind === kind && (country === undefined || facts.country === undefined || facts.country === country)
}
