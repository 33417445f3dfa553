/** A body that a rule finds with the noun before its name is the one of that name and kind in a gazetteer: نادي الزمالك. */
import { entryAt, factsOf } from '../lexicon/gazetteer.js'
import { type Draft, startOffset } from '../match/candidate.js'
import type { Tokens } from '../tokenize/tokenize.js'
import type { OrganizationValue } from '../types.js'
import { DraftsByPlace, NOWHERE } from './by-place.js'
import { factsAt } from './context.js'
import { isBefore } from './namesakes.js'

/**
 * Gives organizations that a rule found the id and the name of a believed candidate that is all of their name but the noun, and what their
 * value lacks. A rule may be a user's own, with a value of any kind: what it says stays.
 */
export function identifyBodies(drafts: readonly Draft[], tokens: Tokens): void {
  let names: DraftsByPlace | undefined
  for (const draft of drafts) {
    const { type, rule, first, last, end } = draft
    if (type !== 'organization' || rule === undefined || first < 0 || first === last) continue
    const said = (draft.value ?? {}) as OrganizationValue
    if (said.kind === undefined) continue
    names ??= new DraftsByPlace(drafts, ({ entry, weak, start }) => (entry && !weak ? start : NOWHERE))
    const [known] = names
      .at(startOffset(tokens, first + 1), end)
      .filter((name) => name.type === type && isOf(said.kind, said.country, name))
      .sort((a, b) => (isBefore(a, b) ? -1 : 1))
    const entry = known?.entry && entryAt(known.entry.gazetteer, known.entry.index)
    if (!entry) continue
    draft.id = entry.id
    draft.name = entry.name
    draft.value = { ...factsOf<OrganizationValue>(entry), ...said }
  }
}

/** Whether the entry is of a kind, and of no other country. */
function isOf(kind: string | undefined, country: string | undefined, { entry }: Draft): boolean {
  if (!entry) return false
  const facts = factsAt<OrganizationValue>(entry)
  return facts.kind === kind && (country === undefined || facts.country === undefined || facts.country === country)
}
