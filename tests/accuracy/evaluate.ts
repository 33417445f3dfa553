/** Runs an extractor over a corpus, and counts. */
import type { Corpus } from './corpora.js'
import { placeOf } from './project.js'
import { type Gold, readCorpus, type Sample } from './read.js'
import type { Scheme } from './scheme.js'
import { addCounts, type Counts, countByType, microAverage, type Score, type Scored, scoreOf } from './score.js'
import type { Extract, Found } from './system.js'

/** An annotated entity at its place. */
export interface GoldMention extends Scored {
  readonly source: Gold
}

/** A found entity at its place. */
export interface FoundMention extends Scored {
  readonly source: Found
}

/** A sample with what is annotated and what was found. */
export interface Reading {
  readonly sample: Sample
  readonly gold: readonly GoldMention[]
  readonly found: readonly FoundMention[]
}

/** What an extractor made of a corpus. */
export interface Evaluation {
  readonly corpus: Corpus
  readonly readings: readonly Reading[]
  /** By type; those of the scheme alone. */
  readonly counts: ReadonlyMap<string, Counts>
  readonly tokens: number
  /** Spent in the extractor. */
  readonly seconds: number
}

const samples = new Map<string, readonly Sample[]>()

/** The samples of a corpus, read once. */
export function samplesOf(corpus: Corpus): readonly Sample[] {
  const read = samples.get(corpus.name) ?? readCorpus(corpus)
  samples.set(corpus.name, read)
  return read
}

/** Scores an extractor on a corpus. */
export function evaluate(corpus: Corpus, extract: Extract): Evaluation {
  const all = samplesOf(corpus)
  const started = performance.now()
  const found = all.map(({ text }) => extract(text))
  const seconds = (performance.now() - started) / 1000
  const readings = all.map((sample, index) => compare(sample, found[index] ?? [], corpus.scheme))
  const counts = new Map<string, Counts>()
  for (const reading of readings) addCounts(counts, countByType(reading.gold, reading.found))
  const tokens = all.reduce((sum, sample) => sum + countTokens(sample), 0)
  return { corpus, readings, counts, tokens, seconds }
}

/** A sample with its entities at their places. */
export function compare(sample: Sample, found: readonly Found[], scheme: Scheme): Reading {
  const gold = sample.gold.map((source) => ({ ...placeOf(sample, source), type: scheme.gold[source.label], source }))
  return {
    sample,
    // Some corpora list one thing twice.
    gold: [...new Map(gold.map((mention) => [`${mention.type} ${mention.first} ${mention.last}`, mention])).values()],
    found: found.map((source) => ({ ...placeOf(sample, source), type: scheme.found[source.type], source })),
  }
}

function countTokens({ text, tokens }: Sample): number {
  return tokens ? tokens.length : text.split(/\s+/).filter(Boolean).length
}

/** The score of a type. */
export function typeScore({ counts }: Evaluation, type: string): Score | undefined {
  const found = counts.get(type)
  return found && scoreOf(found)
}

/** A micro-average that the scheme of the corpus names. */
export function averageScore({ counts, corpus }: Evaluation, name: string): Score {
  return microAverage(counts, corpus.scheme.averages[name] ?? [])
}
