import fc from 'fast-check'
import type { FormatEntity } from '../../src/formats/index.js'

/** An entity with no more than the formats need. */
export interface Plain extends FormatEntity {
  readonly type: string
  readonly start: number
  readonly end: number
}

/** A text and entities in it, none of which overlaps another; each is made of words. */
export interface Annotated {
  readonly text: string
  readonly entities: Plain[]
}

const words = fc.constantFrom(
  'بوتين',
  'موسكو',
  'قالَ',
  'محمّد',
  '٢٠٢٤',
  '3.5',
  'Apple',
  'F16',
  '😀',
  'ـــ',
  '𞸀𞸁',
  'د',
  'نيويورك',
)
const gaps = fc.constantFrom(
  '',
  ' ',
  '\n',
  '، ',
  '. ',
  '.\n\n',
  '\u200f',
  ' «',
  '» ',
  '\u00a0',
  '\t',
  '؟ ',
  '!',
  '\r\n',
  '\ufeff',
  ' \u2067',
)
const types = fc.constantFrom('person', 'location', 'date')

/** Words and gaps; an entity is some words that follow one another, and the gaps between them. */
export const annotated: fc.Arbitrary<Annotated> = fc
  .array(
    fc.record({
      gap: gaps,
      words: fc.array(words, { minLength: 1, maxLength: 3 }),
      inner: gaps,
      type: fc.option(types),
    }),
  )
  .map((parts) => {
    let text = ''
    const entities: Plain[] = []
    for (const part of parts) {
      text += part.gap
      const start = text.length
      text += part.words.join(part.inner)
      if (part.type !== null) entities.push({ type: part.type, start, end: text.length })
    }
    return { text, entities }
  })

/** Any text, and any spans in it, which may overlap. */
export const anySpans: fc.Arbitrary<Annotated> = fc
  .record({
    text: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1 }).map((units) => String.fromCharCode(...units)),
    ),
    spans: fc.array(fc.record({ type: types, start: fc.nat(), length: fc.nat() })),
  })
  .map(({ text, spans }) => ({
    text,
    entities: spans.map(({ type, start, length }) => {
      const from = start % text.length
      return { type, start: from, end: from + 1 + (length % (text.length - from)) }
    }),
  }))
