/** The weak names of annotated text, each with the evidence around it and whether it is right: what the weights of evidence are fitted to. */
import { createExtractor, defaultGazetteers } from '../../src/index.js'
import { NameIndex, numberWords } from '../../src/lexicon/name-index.js'
import type { Draft } from '../../src/match/candidate.js'
import { normalize } from '../../src/normalize/normalize.js'
import { Context } from '../../src/refine/context.js'
import { isCommonWord } from '../../src/refine/own-word.js'
import { type EvidenceName, WEIGHTS } from '../../src/refine/weights.js'
import { tokenize } from '../../src/tokenize/tokenize.js'
import type { Explanation, Span } from '../../src/types.js'
import { CORPORA, type Corpus, present } from '../accuracy/corpora.js'
import { samplesOf } from '../accuracy/evaluate.js'
import { negativeTexts } from '../accuracy/negatives.js'
import { placeOf } from '../accuracy/project.js'

/** A weak name in its text. */
export interface WeakName {
  readonly corpus: string
  /** The number of its record. */
  readonly record: number
  readonly start: number
  readonly end: number
  readonly prior: number
  /** Whether it is also a common word. */
  readonly isWord: boolean
  readonly evidence: ReadonlySet<EvidenceName>
  readonly right: boolean
}

/** The types of the names whose weights are fitted. */
const TYPES: ReadonlySet<string> = new Set(['person', 'organization', 'country', 'location', 'facility'])
/** A weak name has no higher prior. */
const MOST_WEAK = 0.3
/** What settles the reading before any evidence is weighed, or after it. */
const SETTLED: ReadonlySet<string> = new Set([
  'vowel marks',
  'other vowel marks',
  'another word beside its neighbour',
  'part of a hashtag',
])

/** All of records, but for Wojood's: there the government of a country and the office of a minister are organizations (docs/accuracy.md). */
export function weightedCorpora(): Corpus[] {
  return present(CORPORA).filter(({ name, unit }) => unit === 'record' && !name.startsWith('wojood'))
}

/** The weak names that would be entities if they were believed. */
export function gatherWeakNames(corpora: readonly Corpus[]): WeakName[] {
  const { explain } = createExtractor()
  const index = new NameIndex(defaultGazetteers)
  const inCorpora = corpora.flatMap((corpus) =>
    samplesOf(corpus).flatMap((sample, record) => {
      const gold = new Set(
        sample.gold.map((mention) => {
          const { first, last } = placeOf(sample, mention)
          return `${corpus.scheme.gold[mention.label]} ${first} ${last}`
        }),
      )
      const candidates = explain(sample.text).filter(({ type }) => corpus.scheme.found[type] !== undefined)
      return weakAmong(candidates, corpus.name, record, index, (candidate) => {
        const { first, last } = placeOf(sample, candidate)
        return gold.has(`${corpus.scheme.found[candidate.type]} ${first} ${last}`)
      })
    }),
  )
  const inNegatives = negativeTexts().flatMap(({ text }, record) =>
    weakAmong(explain(text), NEGATIVE, record, index, () => false),
  )
  return [...inCorpora, ...inNegatives]
}

/** What the texts without names are called. */
export const NEGATIVE = 'without names'

function weakAmong(
  candidates: readonly Explanation[],
  corpus: string,
  record: number,
  index: NameIndex,
  isRight: (candidate: Explanation) => boolean,
): WeakName[] {
  const kept = candidates.filter(({ outcome }) => outcome.kind === 'kept')
  // Whether the city or the country is meant, no corpus tells.
  const sure = new Set(candidates.filter(isSure).map(({ start, end }) => `${start} ${end}`))
  const names = new Map<string, WeakName & { readonly evidence: Set<EvidenceName> }>()
  for (const candidate of candidates) {
    const { type, start, end, prior, source, evidence } = candidate
    if (!TYPES.has(type) || prior > MOST_WEAK || (source !== 'gazetteer' && source !== 'fuzzy')) continue
    if (sure.has(`${start} ${end}`) || kept.some((one) => leavesNoRoom(one, candidate))) continue
    if (evidence.some(({ kind }) => SETTLED.has(kind))) continue
    const kinds = evidence.map(({ kind }) => kind).filter((kind): kind is EvidenceName => kind in WEIGHTS)
    // Entries that share a name are one choice.
    const same = names.get(`${type} ${start} ${end}`)
    if (same) for (const kind of kinds) same.evidence.add(kind)
    else {
      names.set(`${type} ${start} ${end}`, {
        ...{ corpus, record, start, end, prior, right: isRight(candidate) },
        isWord: isOfCommonWords(candidate, index),
        evidence: new Set(kinds),
      })
    }
  }
  return [...names.values()]
}

/** Whether a name is made of common words, as evidence sees it. */
function isOfCommonWords({ type, text, source, prior: score }: Explanation, index: NameIndex): boolean {
  const tokens = tokenize(normalize(text))
  const words = numberWords(tokens, index.vocabulary)
  const last = tokens.length - 1
  const name: Draft = { type, source, score, start: 0, end: text.length, first: 0, last, weak: true, rank: 0 }
  return isCommonWord(name, new Context(index, tokens, words))
}

/** Whether a candidate is a name of the gazetteers that needs no evidence. */
function isSure({ source, prior }: Explanation): boolean {
  return source === 'gazetteer' && prior > MOST_WEAK
}

/** Whether an entity would be kept before a candidate, however much the candidate scored: it begins earlier, or is longer. */
function leavesNoRoom(entity: Explanation, { start, end }: Span): boolean {
  if (entity.end <= start || end <= entity.start) return false
  return entity.start < start || (entity.start === start && entity.end > end)
}
