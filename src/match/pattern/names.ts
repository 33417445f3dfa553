/** Finds the names that a step of a pattern takes. */
import { entryAt } from '../../lexicon/gazetteer.js'
import { COMMON_WORD, NO_RECORD, UNKNOWN } from '../../lexicon/name-index.js'
import { NO_NODE } from '../../lexicon/trie.js'
import type { EntryRef } from '../candidate.js'
import { isAnotherWord } from '../spelling.js'
import type { NameStep } from './program.js'
import { goesOn, type PatternText } from './text.js'

const NO_NAMES: number[] = []

/**
 * The names that begin at a token, the shortest first: for each, the token after it, and its record.
 *
 * @param word - What the token is read as, when `taken` letters are taken off.
 */
export function findNames(
  text: PatternText,
  step: NameStep,
  token: number,
  word: number,
  taken: number,
): readonly number[] {
  const { index, tokens, words } = text
  let names = NO_NAMES
  let node = index.firstNode(word)
  for (let next = token + 1; node !== NO_NODE; next++) {
    const record = recordOf(text, step, node, token, next - 1, taken)
    if (record !== NO_RECORD) {
      if (names === NO_NAMES) names = [next, record]
      else names.push(next, record)
    }
    if (!goesOn(text, next)) break
    if (index.isJoiner(tokens, next)) next++
    const following = words[next] as number
    node = following === UNKNOWN ? NO_NODE : index.trie.step(node, following)
  }
  return names
}

/** The first record of a node that a step takes, or `NO_RECORD`. */
function recordOf(
  { index, tokens }: PatternText,
  step: NameStep,
  node: number,
  first: number,
  last: number,
  taken: number,
): number {
  if (last - first + 1 < step.minWords) return NO_RECORD
  for (let record = index.firstRecord(node); record !== NO_RECORD; record = index.nextRecord(record)) {
    const number = index.gazetteerOf(record)
    if (step.gazetteers[number] !== 1 || (!step.weak && index.isWeak(record))) continue
    const gazetteer = index.gazetteers[number] as EntryRef['gazetteer']
    const spelt = first !== last || gazetteer.type === COMMON_WORD
    if (!spelt && isAnotherWord(tokens, first, taken, index, record)) continue
    if (!step.accepts || isAccepted(step, step.accepts, record, gazetteer, index.entryOf(record))) return record
  }
  return NO_RECORD
}

function isAccepted(
  { accepted }: NameStep,
  accepts: NonNullable<NameStep['accepts']>,
  record: number,
  gazetteer: EntryRef['gazetteer'],
  entry: number,
): boolean {
  let answer = accepted.get(record)
  if (answer === undefined) {
    answer = accepts(entryAt(gazetteer, entry))
    accepted.set(record, answer)
  }
  return answer
}
