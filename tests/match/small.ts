/** Small gazetteers, and short ways to say what was found in a text. */
import { defineGazetteer } from '../../src/lexicon/gazetteer.js'
import type { Entry, Gazetteer, Proclitic, Span } from '../../src/types.js'

/** A gazetteer with an entry a name; an entry's id is its canonical name. */
export function listOf<const Type extends string>(
  type: Type,
  ...names: readonly (string | Omit<Entry, 'id'>)[]
): Gazetteer<Type> & { readonly entity: true } {
  const entries = names.map((name) => (typeof name === 'string' ? { id: name, name } : { id: name.name, ...name }))
  return defineGazetteer({ type, entries })
}

/** A gazetteer of words that rules refer to and that are no entities. */
export function classOf<const Type extends string>(
  type: Type,
  ...names: readonly (string | Omit<Entry, 'id'>)[]
): Gazetteer<Type> & { readonly entity: false } {
  return { ...listOf(type, ...names), entity: false }
}

/** A text with `[` and `]` around each entity: `زار [بوتين] موسكو`. */
export function marked(text: string, entities: readonly Span[]): string {
  let result = ''
  let at = 0
  for (const { start, end } of entities) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}]`
    at = end
  }
  return result + text.slice(at)
}

/** The text that a marked one stands for. */
export function unmarked(marks: string): string {
  return marks.replace(/[[\]]/g, '')
}

/** Marks the entities of the text that a marked one stands for; equal to it where the extractor finds what the marks say. */
export function remark(
  extractor: { readonly extract: (text: string) => readonly (Span & { readonly proclitic?: Proclitic })[] },
  marks: string,
): string {
  const text = unmarked(marks)
  return marked(text, extractor.extract(text))
}
