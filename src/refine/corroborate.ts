import type { Draft } from '../match/candidate.js'

/** What a weak name scores when something speaks for it. */
const CORROBORATED_SCORE = 0.85

/**
 * Believes a weak name where there is evidence for it: the text holds the same entry under a name that is not weak, or a rule
 * found an entity of the same type in the same place.
 */
export function corroborate(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((draft) => draft.weak)) return drafts
  const named = new Set<string>()
  const placed = new Set<string>()
  for (const draft of drafts) {
    if (draft.weak) continue
    if (draft.entry) named.add(entryKey(draft))
    else placed.add(placeKey(draft))
  }
  return drafts.map((draft) => {
    if (!draft.weak) return draft
    if (!named.has(entryKey(draft)) && !placed.has(placeKey(draft))) return draft
    return { ...draft, weak: false, score: CORROBORATED_SCORE }
  })
}

function entryKey(draft: Draft): string {
  return `${draft.type} ${draft.entry?.index}`
}

function placeKey(draft: Draft): string {
  return `${draft.type} ${draft.start} ${draft.end}`
}
