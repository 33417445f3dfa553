/** How many of the annotated names the gazetteers know, whatever the extractor makes of them. */
import type { Corpus } from './corpora.js'
import { samplesOf } from './evaluate.js'
import { libraryTypes, typesOf } from './scheme.js'
import { percent } from './score.js'
import { fold, hasGazetteer, knows } from './system.js'

/** What the gazetteers know of one type of a corpus. */
export interface Coverage {
  readonly corpus: string
  readonly type: string
  /** Annotated mentions. */
  readonly mentions: number
  /** The share of them, in per cent, whose string is a name of that type, a proclitic aside. */
  readonly known: number
  /** The same for a name of any type. */
  readonly knownAtAll: number
  /** Different strings. */
  readonly names: number
  /** The share of these that is known in the type. */
  readonly namesKnown: number
}

interface Name {
  mentions: number
  readonly known: boolean
  readonly knownAtAll: boolean
}

/** The coverage of a corpus, by type; those that no gazetteer is of are left out. */
export function coverageOf(corpus: Corpus): Coverage[] {
  return typesOf(corpus.scheme).flatMap((type) => {
    const types = libraryTypes(corpus.scheme, type)
    if (!hasGazetteer(types)) return []
    const names = new Map<string, Name>()
    for (const { text, gold } of samplesOf(corpus)) {
      for (const { start, end, label } of gold) {
        if (corpus.scheme.gold[label] !== type) continue
        const string = text.slice(start, end)
        const key = fold(string)
        const name = names.get(key) ?? { mentions: 0, known: knows(string, types), knownAtAll: knows(string) }
        name.mentions++
        names.set(key, name)
      }
    }
    if (names.size === 0) return []
    const all = [...names.values()]
    const count = (some: readonly Name[]): number => some.reduce((sum, { mentions }) => sum + mentions, 0)
    const mentions = count(all)
    const known = all.filter((name) => name.known)
    return [
      {
        corpus: corpus.name,
        type,
        mentions,
        known: percent(count(known), mentions),
        knownAtAll: percent(count(all.filter((name) => name.knownAtAll)), mentions),
        names: all.length,
        namesKnown: percent(known.length, all.length),
      },
    ]
  })
}
