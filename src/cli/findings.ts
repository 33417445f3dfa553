import type { Entity } from '../index.js'

/** A text that was read, with what was found in it. */
export interface Finding {
  /** Its path; undefined for standard input and `--text`. */
  readonly file?: string
  readonly text: string
  readonly entities: readonly Entity[]
}

/** `3 entities: 2 person, 1 country`. */
export function summarize(entities: readonly Entity[]): string {
  if (entities.length === 0) return 'no entities'
  const counts = new Map<string, number>()
  for (const { type } of entities) counts.set(type, (counts.get(type) ?? 0) + 1)
  const parts = [...counts].sort((a, b) => b[1] - a[1]).map(([type, count]) => `${count} ${type}`)
  return `${countEntities(entities.length)}: ${parts.join(', ')}`
}

/** `1 entity`, `2 entities`. */
export function countEntities(count: number): string {
  return count === 1 ? '1 entity' : `${count} entities`
}

/** How an input is called in a heading. */
export function titleOf({ file }: Pick<Finding, 'file'>): string {
  return file ?? 'standard input'
}
