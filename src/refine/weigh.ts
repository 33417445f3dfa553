import type { NameIndex } from '../lexicon/name-index.js'
import type { Draft } from '../match/candidate.js'
import type { Tokens } from '../tokenize/tokenize.js'
import { BELIEVED } from './belief.js'
import { DraftsByPlace, NOWHERE } from './by-place.js'
import { Context } from './context.js'
import { EVIDENCE, isCommonWord } from './evidence.js'
import type { Trace } from './trace.js'
import { WEIGHTS } from './weights.js'

/** The most that a weak name can score. */
const CEILING = 0.95
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
  let doubtful = new Map<Draft, number>()
  if (weigh(drafts, new Context(index, tokens, words, drafts), doubtful, trace)) {
    doubtful = new Map()
    weigh(drafts, new Context(index, tokens, words, drafts), doubtful, trace)
  }
  for (const [draft, score] of doubtful) draft.score = Math.max(0, score)
}

/**
 * Whether some name is believed for which there was doubt.
 *
 * @param doubtful - Takes the names that are still doubted, with what evidence against them leaves of their scores.
 */
function weigh(
  drafts: readonly Draft[],
  context: Context,
  doubtful: Map<Draft, number>,
  trace: Trace | undefined,
): boolean {
  const doubted = drafts.filter(({ weak }) => weak)
  /** Who may bear a weak name: persons alone have namesakes. */
  let bearers: DraftsByPlace | undefined
  const believed: { readonly draft: Draft; readonly score: number; readonly shared: boolean }[] = []
  const opposing: Draft[] = []
  for (const draft of doubted) {
    trace?.forget(draft)
    const isWord = isCommonWord(draft, context)
    let { score } = draft
    let identified = false
    let opposes = false
    for (const evidence of EVIDENCE) {
      const span = evidence.find(draft, context)
      if (!span) continue
      const weight = WEIGHTS[evidence.name][isWord ? 1 : 0]
      score += weight
      identified ||= evidence.identifies === true
      opposes ||= evidence.rivals === true
      trace?.note(draft, { kind: evidence.name, weight, span: { start: span.start, end: span.end } })
    }
    if (score < BELIEVED) {
      if (score < draft.score) doubtful.set(draft, score)
      continue
    }
    if (opposes) opposing.push(draft)
    if (!identified) bearers ??= new DraftsByPlace(doubted, ({ type, start }) => (type === 'person' ? start : NOWHERE))
    believed.push({
      draft,
      score: Math.min(score, CEILING),
      shared:
        draft.type === 'person' && !identified && bearers !== undefined && bearers.count(draft.start, draft.end) > 1,
    })
  }
  if (opposing.length > 0) {
    const rivals = new DraftsByPlace(opposing, ({ start }) => start)
    for (const draft of drafts) {
      const rival = draft.weak ? undefined : rivals.find(draft.start, undefined, draft.end)
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
  return believed.length > 0
}
