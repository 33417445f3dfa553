/** Reads annotated text: one JSON record a line, with offsets. */
import { readFileSync } from 'node:fs'
import type { Span } from '../../src/types.js'
import { type Corpus, pathOf } from './corpora.js'

/** An annotated entity. */
export interface Gold extends Span {
  /** As the corpus has it. */
  readonly label: string
}

/** A text that is given to the extractor in one piece. */
export interface Sample {
  readonly id: string
  readonly text: string
  /** The corpus's own tokens, in order; none where it is annotated by character. */
  readonly tokens?: readonly Span[]
  readonly gold: readonly Gold[]
}

/** A line of a corpus file. */
export interface Line {
  readonly id: string
  readonly text: string
  readonly tokens?: readonly (readonly [start: number, end: number])[]
  readonly entities: readonly (readonly [start: number, end: number, label: string])[]
}

/** What stands between the records of a document. */
const BETWEEN = '\n'

/** The records of a JSON lines file. */
export function readLines<Record>(path: string): Record[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record)
}

/** Reads a corpus. */
export function readCorpus(corpus: Corpus): Sample[] {
  const samples = readLines<Line>(pathOf(corpus)).map((line) => toSample(line, corpus.offsets))
  return corpus.unit === 'document' ? [join(corpus.name, samples)] : samples
}

/** A line as a sample, its offsets in UTF-16 code units. */
export function toSample({ id, text, tokens, entities }: Line, offsets: Corpus['offsets'] = 'utf-16'): Sample {
  const unit = offsets === 'utf-16' ? (offset: number) => offset : unitsOf(text)
  return {
    id,
    text,
    ...(tokens && { tokens: tokens.map(([start, end]) => ({ start: unit(start), end: unit(end) })) }),
    gold: entities.map(([start, end, label]) => ({ start: unit(start), end: unit(end), label })),
  }
}

/** From offsets in code points to offsets in UTF-16 code units. */
function unitsOf(text: string): (offset: number) => number {
  const units = [0]
  for (const character of text) units.push((units[units.length - 1] as number) + character.length)
  return (offset) => units[offset] ?? text.length
}

/** Samples that follow one another as one. */
export function join(id: string, samples: readonly Sample[]): Sample {
  const texts: string[] = []
  const tokens: Span[] = []
  const gold: Gold[] = []
  let offset = 0
  for (const sample of samples) {
    const shift = <S extends Span>(span: S): S => ({ ...span, start: span.start + offset, end: span.end + offset })
    texts.push(sample.text)
    tokens.push(...(sample.tokens ?? []).map(shift))
    gold.push(...sample.gold.map(shift))
    offset += sample.text.length + BETWEEN.length
  }
  const tokenized = samples.some((sample) => sample.tokens)
  return { id, text: texts.join(BETWEEN), gold, ...(tokenized && { tokens }) }
}
