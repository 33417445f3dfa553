/** The runs that make up the figures. */

import { readCases } from './cases.js'
import { findMistakes, type Mistake } from './causes.js'
import { CORPORA, type Corpus, present, VALUE_FILES, type ValueFile } from './corpora.js'
import { type Coverage, coverageOf } from './coverage.js'
import { type Evaluation, evaluate } from './evaluate.js'
import { extractOnly, LAYERS, makeExtract } from './system.js'
import { evaluateValues, type ValueEvaluation } from './value-score.js'

/** Scores the default extractor. */
export function runCorpora(corpora: readonly Corpus[] = present(CORPORA)): Evaluation[] {
  const extract = makeExtract()
  return corpora.map((corpus) => evaluate(corpus, extract))
}

/** Scores the values. */
export function runValues(files: readonly ValueFile[] = present(VALUE_FILES)): ValueEvaluation[] {
  return files.map((file) => evaluateValues(file, readCases(file), extractOnly))
}

/** Scores the extractor with each layer off. */
export function runAblation(corpora: readonly Corpus[]): Map<string, Evaluation[]> {
  return new Map(
    LAYERS.map(({ name, off }) => {
      const extract = makeExtract(off())
      return [name, corpora.map((corpus) => evaluate(corpus, extract))]
    }),
  )
}

/** The mistakes of every corpus. */
export function runMistakes(evaluations: readonly Evaluation[]): Map<string, Mistake[]> {
  return new Map(evaluations.map(({ corpus, readings }) => [corpus.name, findMistakes(readings, corpus.scheme)]))
}

/** The coverage of every corpus whose records stand alone: a document holds the same names. */
export function runCoverage(corpora: readonly Corpus[]): Coverage[] {
  return corpora.filter(({ unit }) => unit === 'record').flatMap(coverageOf)
}
