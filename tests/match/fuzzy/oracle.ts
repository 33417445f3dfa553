/** The same answers as FuzzyNames.closest gives, found by comparing a text with every name there is. Slow, and plain to see. */
import { NO_RECORD, numberWords } from '../../../src/lexicon/name-index.js'
import { costInUnits } from '../../../src/match/fuzzy/costs.js'
import type { FuzzyNames } from '../../../src/match/fuzzy/fuzzy-names.js'
import { MOST_KEYS, readSkeleton, writeKeys } from '../../../src/match/fuzzy/skeleton.js'
import { lettersBetween, normalize } from '../../../src/normalize/normalize.js'
import { tokenize } from '../../../src/tokenize/tokenize.js'

/** What a word may cost: a letter, or so much of each of its letters. */
const COST_OF_WORD = 100
const COST_A_LETTER = 30

/** The cost of the nearest name, by whose words as a string; undefined where none is near enough. */
export function closestOf(
  names: FuzzyNames,
  text: string,
  maxCost: number,
): { cost: number; name: string } | undefined {
  const { index, graph, distance } = names
  const tokens = tokenize(normalize(text))
  const query = names.query(tokens, numberWords(tokens, index.vocabulary), false)
  const written = Array.from({ length: tokens.length }, (_, token) =>
    lettersBetween(tokens.folded.letters, tokens.from[token] as number, tokens.to[token] as number),
  )
  const wordAt = (word: number): string =>
    lettersBetween(index.vocabulary.letters, index.vocabulary.startOf(word), index.vocabulary.endOf(word))
  const costOf = (a: string, b: string): number => {
    const most = Math.max(COST_OF_WORD, COST_A_LETTER * Math.max(a.length, b.length))
    const cost = distance.between(letters(a), 0, a.length, letters(b), 0, b.length, most)
    return cost <= most ? cost : Infinity
  }
  let best: { cost: number; name: string; record: number } | undefined
  for (let node = 1; node < graph.size; node++) {
    if (graph.ends[node] === 0) continue
    const numbers: number[] = []
    for (let at = node; at !== 0; at = graph.before[at] as number) numbers.unshift(graph.word[at] as number)
    const words = numbers.map(wordAt)
    let cost = Infinity
    if (words.length === written.length) {
      const costs = words.map((word, token) => {
        if (word === written[token]) return 0
        if (!query.mayVary(token) || !query.isVariable(numbers[token] as number)) return Infinity
        return costOf(written[token] as string, word)
      })
      const sum = costs.reduce((before, one) => before + one, 0)
      // One word must be right, or near by its skeleton and at no more than its share of the cost.
      const anchored = words.some(
        (word, token) =>
          word === written[token] ||
          ((costs[token] as number) * words.length <= sum && sharesKey(written[token] as string, word)),
      )
      if (anchored) cost = sum
    }
    const record = index.firstRecord(node)
    if (record === NO_RECORD || cost > costInUnits(maxCost)) continue
    if (!best || cost < best.cost || (cost === best.cost && record < best.record))
      best = { cost, name: words.join(' '), record }
  }
  return best && { cost: best.cost, name: best.name }
}

function letters(text: string): Uint16Array {
  return Uint16Array.from(text, (letter) => letter.charCodeAt(0))
}

/** A written word of two letters is no place to begin from; a longer one may be a name's word of two: كاي for كي. */
function sharesKey(written: string, word: string): boolean {
  if (written.length < 3) return false
  const known = new Set(keysOf(written))
  return keysOf(word).some((key) => known.has(key))
}

function keysOf(word: string): number[] {
  const skeleton = new Uint8Array(64)
  const keys = new Int32Array(MOST_KEYS)
  const length = readSkeleton(letters(word), 0, word.length, skeleton)
  return length === 0 ? [] : [...keys.subarray(0, writeKeys(skeleton, length, keys))]
}
