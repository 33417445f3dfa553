import { entryAt } from '../lexicon/gazetteer.js'
import type { Draft } from '../match/candidate.js'
import { finalScore } from '../refine/calibrate.js'
import type { EntityOf, Overlap } from '../types.js'

/** An entity of any type. */
export type AnyEntity = EntityOf<string, unknown>

/** A candidate that becomes an entity. */
export interface Choice {
  readonly draft: Draft
  /** How many chosen candidates hold it. */
  readonly depth: number
}

/**
 * Settles which candidates become entities: those that score enough, leftmost first, of those the longest, of those the best.
 *
 * @param drafts - The candidates, in any order.
 * @param overlap - Whether entities inside another are kept.
 * @param minScore - The least score, 0–1.
 * @returns Sorted by start; the outer before the inner.
 */
export function choose(drafts: readonly Draft[], overlap: Overlap, minScore: number): Choice[] {
  const ordered = drafts.filter((draft) => finalScore(draft) >= minScore).sort(inOrder)
  const chosen: Choice[] = []
  /** The chosen entities that the current place lies in, outermost first. */
  const open: Draft[] = []
  for (const draft of ordered) {
    while (open.length > 0 && (open[open.length - 1] as Draft).end <= draft.start) open.pop()
    const outer = open[open.length - 1]
    if (outer) {
      const inside = draft.end <= outer.end && draft.end - draft.start < outer.end - outer.start
      if (overlap === 'flat' || !inside) continue
    }
    chosen.push({ draft, depth: open.length })
    open.push(draft)
  }
  return chosen
}

/** The entities that candidates become. */
export function resolve(text: string, drafts: readonly Draft[], overlap: Overlap, minScore: number): AnyEntity[] {
  return choose(drafts, overlap, minScore).map(({ draft, depth }) =>
    toEntity(text, draft, overlap === 'nested' ? depth : undefined),
  )
}

/** Leftmost, longest, best, and then the first that was listed. */
export function inOrder(a: Draft, b: Draft): number {
  return a.start - b.start || b.end - a.end || b.score - a.score || a.rank - b.rank
}

export function toEntity(text: string, draft: Draft, depth: number | undefined): AnyEntity {
  const entry = draft.entry && entryAt(draft.entry.gazetteer, draft.entry.index)
  const { type, start, end, source, procliticStart } = draft
  const id = entry?.id ?? draft.id
  const name = entry?.name ?? draft.name
  // One field after the other: to spread what there may be takes three times as long.
  const entity: { -readonly [Field in keyof AnyEntity]?: AnyEntity[Field] } = {
    type,
    text: text.slice(start, end),
    start,
    end,
  }
  if (id !== undefined) entity.id = id
  if (name !== undefined) entity.name = name
  entity.value = (entry ? entry.value : draft.value) ?? {}
  entity.score = finalScore(draft)
  entity.source = source
  if (procliticStart !== undefined)
    entity.proclitic = { text: text.slice(procliticStart, start), start: procliticStart, end: start }
  if (depth !== undefined) entity.depth = depth
  return entity as AnyEntity
}
