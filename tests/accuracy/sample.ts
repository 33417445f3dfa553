/** Samples for tests, made of sentences that are written for them. */
import type { Gold, Sample } from './read.js'
import type { Found } from './system.js'

/** A sentence of tokens that stand between spaces, with entities by their text and label. */
export function sampleOf(text: string, ...entities: readonly (readonly [text: string, label: string])[]): Sample {
  const tokens = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
  return { id: 'test', text, tokens, gold: entities.map(([part, label]): Gold => ({ ...spanOf(text, part), label })) }
}

/** An entity as an extractor finds it, by its text. */
export function foundIn(text: string, part: string, type: string, more: Partial<Found> = {}): Found {
  return { type, text: part, ...spanOf(text, part), value: {}, score: 1, source: 'gazetteer', ...more }
}

function spanOf(text: string, part: string): { start: number; end: number } {
  const start = text.indexOf(part)
  if (start < 0) throw new Error(`'${part}' does not stand in '${text}'`)
  return { start, end: start + part.length }
}
