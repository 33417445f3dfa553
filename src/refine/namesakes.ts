/** Which of several things of one type and one name a text means: طرابلس in Lebanon or in Libya. */
import type { Draft } from '../match/candidate.js'
import { factsAt } from './context.js'
import type { Trace } from './trace.js'

/**
 * Of things with one name, that goes first whose country the text tells of most, before those that score alike, and before any of whose
 * country the text tells nothing.
 */
export function orderNamesakes(drafts: readonly Draft[], trace?: Trace): void {
  // الدوحة is the capital of Qatar, or a municipality there.
  const groups = findNamesakes(drafts).filter((namesakes) => new Set(namesakes.map(countryOf)).size > 1)
  if (groups.length === 0) return
  const telling = tellingByCountry(drafts, new Set(groups.flat()))
  const tellingOf = (draft: Draft): readonly Draft[] => telling.get(countryOf(draft) ?? '') ?? []
  for (const namesakes of groups) {
    const meant = namesakes.reduce((best, draft) => (tellingOf(draft).length > tellingOf(best).length ? draft : best))
    const [country] = tellingOf(meant)
    const usual = namesakes.reduce((best, draft) => (isBefore(draft, best) ? draft : best))
    if (!country || meant === usual || (meant.score < usual.score && tellingOf(usual).length > 0)) continue
    const weight = usual.score - meant.score
    trace?.note(meant, { kind: 'its country is told of', weight, span: { start: country.start, end: country.end } })
    meant.score = usual.score
    meant.rank = usual.rank - 1
  }
}

/** Whether a candidate goes before another one of its place. */
export const isBefore = (a: Draft, b: Draft): boolean => a.score > b.score || (a.score === b.score && a.rank < b.rank)

/**
 * Believed candidates of one type and place, of which there are several. They come one after another, with those of other types between;
 * a name has few entries, so that to look back over them is no work.
 */
function findNamesakes(drafts: readonly Draft[]): Draft[][] {
  const groups: Draft[][] = []
  for (let at = 1; at < drafts.length; at++) {
    const draft = drafts[at] as Draft
    if (draft.weak || !draft.entry) continue
    for (let before = at - 1; before >= 0; before--) {
      const other = drafts[before] as Draft
      if (other.start !== draft.start || other.end !== draft.end) break
      if (other.weak || !other.entry || other.type !== draft.type) continue
      const group = groups[groups.length - 1]
      if (group?.includes(other)) group.push(draft)
      else groups.push([other, draft])
      break
    }
  }
  return groups
}

/** The believed candidates but for some, one a place, by their country. */
function tellingByCountry(drafts: readonly Draft[], but: ReadonlySet<Draft>): ReadonlyMap<string, readonly Draft[]> {
  const telling = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const country = draft.weak || but.has(draft) ? undefined : countryOf(draft)
    if (country === undefined) continue
    const others = telling.get(country)
    if (!others) telling.set(country, [draft])
    else if (others[others.length - 1]?.start !== draft.start) others.push(draft)
  }
  return telling
}

function countryOf({ entry }: Draft): string | undefined {
  return entry && factsAt<{ readonly country?: string }>(entry).country
}
