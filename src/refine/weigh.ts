import type { NameIndex } from '../lexicon/name-index.js'
import type { Draft } from '../match/candidate.js'
import type { Tokens } from '../tokenize/tokenize.js'
import { Context } from './context.js'
import { EVIDENCE, isCommonWord } from './evidence.js'
import type { Trace } from './trace.js'

/** The most that a weak name can score. */
const CEILING = 0.95
/** A weak name that scores less stays out of the way of others. */
const BELIEVED = 0.5
/** What is left of the score of a name that could mean something else here for which there is evidence. */
const RIVAL = 0.5

/** Weighs the evidence for each weak name; the other candidates stay as they are. */
export function weighEvidence(
  drafts: readonly Draft[],
  index: NameIndex,
  tokens: Tokens,
  words: Int32Array,
  trace?: Trace,
): void {
  if (!drafts.some(({ weak }) => weak)) return
  // Twice, because a name for which there is evidence in one place is known everywhere in the text.
  weigh(drafts, new Context(index, tokens, words, drafts), trace)
  weigh(drafts, new Context(index, tokens, words, drafts), trace)
}

function weigh(drafts: readonly Draft[], context: Context, trace: Trace | undefined): void {
  const doubted = drafts.filter(({ weak }) => weak)
  const bearers = bearersOf(doubted)
  const believed: { readonly draft: Draft; readonly score: number; readonly shared: boolean }[] = []
  const rivals = new Map<string, Draft>()
  for (const draft of doubted) {
    trace?.forget(draft)
    const isWord = isCommonWord(draft, context)
    let { score } = draft
    let identified = false
    let opposes = false
    for (const evidence of EVIDENCE) {
      const span = evidence.find(draft, context)
      if (!span) continue
      const weight = isWord ? evidence.ofWord : evidence.weight
      score += weight
      identified ||= evidence.identifies === true
      opposes ||= evidence.rivals === true
      trace?.note(draft, { kind: evidence.name, weight, span: { start: span.start, end: span.end } })
    }
    if (score < BELIEVED) continue
    if (opposes) rivals.set(spanKey(draft), draft)
    believed.push({
      draft,
      score: Math.min(score, CEILING),
      shared: (bearers.get(spanKey(draft)) ?? 0) > 1 && !identified,
    })
  }
  if (rivals.size > 0) {
    for (const draft of drafts) {
      const rival = draft.weak ? undefined : rivals.get(spanKey(draft))
      if (!rival) continue
      trace?.note(draft, {
        kind: 'evidence for another reading',
        weight: draft.score * (RIVAL - 1),
        span: { start: rival.start, end: rival.end },
      })
      draft.score *= RIVAL
    }
  }
  for (const { draft, score, shared } of believed) {
    draft.weak = false
    draft.score = score
    // A person of whom only the name is sure: بوش was several presidents.
    if (shared) draft.entry = undefined
  }
}

/** How many persons each weak name may mean, by its place. */
function bearersOf(doubted: readonly Draft[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>()
  for (const draft of doubted)
    if (draft.type === 'person') bearers.set(spanKey(draft), (bearers.get(spanKey(draft)) ?? 0) + 1)
  return bearers
}

function spanKey({ start, end }: Draft): string {
  return `${start} ${end}`
}
