import { entryAt } from '../lexicon/gazetteer.js'
import type { NameIndex } from '../lexicon/name-index.js'
import type { Draft } from '../match/candidate.js'
import type { Tokens } from '../tokenize/tokenize.js'
import type { OrganizationValue } from '../types.js'
import { BELIEVED } from './belief.js'
import { DraftsByPlace, NOWHERE } from './by-place.js'
import { Context, factsAt, kindOf } from './context.js'
import { EVIDENCE } from './evidence.js'
import { ANNOUNCING, COMMON_WORD, EvidenceFinder, IDENTIFYING, kindsIn, RIVALLING } from './find-evidence.js'
import { KnownNames } from './known-names.js'
import type { Trace } from './trace.js'
import { WEIGHTS } from './weights.js'

/** The most that a weak name can score. */
const CEILING = 0.95
/** What is left of the score of a name that could mean something else here for which there is evidence. */
const RIVAL = 0.5
/** What is left of the score of a body of which only the name is sure: a namesake of a country that is told of comes before it. */
const UNTOLD = 0.99

/** Kinds of bodies that many countries call alike. */
const NATIONAL_KINDS: ReadonlySet<string> = new Set(['bank', 'court', 'school', 'university'])

/** A weak name that is believed. */
interface Believed {
  readonly draft: Draft
  readonly score: number
  /** It is a person's, and others bear it too. */
  readonly shared: boolean
}

/** Weighs the evidence for each weak name; the other candidates stay as they are. */
export function weighEvidence(
  drafts: readonly Draft[],
  index: NameIndex,
  tokens: Tokens,
  words: Int32Array,
  trace?: Trace,
): void {
  const doubted = drafts.filter(({ weak }) => weak)
  if (doubted.length === 0) return
  const context = new Context(index, tokens, words)
  const finder = new EvidenceFinder(context)
  /** What evidence there is for each, a bit a kind; what cannot change is found once. */
  const lasting = new Int32Array(doubted.length)
  const scores = new Float64Array(doubted.length)
  /** Of whom only the name is believed: مروان is anybody, and محكمة النقض of any country. */
  const unidentified: Draft[] = []
  const weigh = (known: KnownNames, first: boolean): boolean => {
    const believed: Believed[] = []
    const opposing: Draft[] = []
    /** Who may bear a weak name: persons alone have namesakes. */
    let bearers: DraftsByPlace | undefined
    for (let number = 0; number < doubted.length; number++) {
      const draft = doubted[number] as Draft
      if (!draft.weak) continue
      if (first) lasting[number] = finder.lasting(draft, known)
      const found = (lasting[number] as number) | finder.changing(draft, known)
      const score = scoreOf(draft, found)
      scores[number] = score
      if (trace) note(draft, found, context, known, trace)
      if (score < BELIEVED) continue
      if ((found & RIVALLING) !== 0) opposing.push(draft)
      const identified = (found & IDENTIFYING) !== 0
      if (!identified)
        bearers ??= new DraftsByPlace(doubted, ({ weak, type, start }) => (weak && type === 'person' ? start : NOWHERE))
      if (draft.type === 'person' && !identified && isBareGivenName(draft, context)) unidentified.push(draft)
      const isForeign = (found & ANNOUNCING) !== 0 && !identified && isOfUntoldCountry(draft, known)
      if (isForeign) unidentified.push(draft)
      believed.push({
        draft,
        score: isForeign ? score * UNTOLD : Math.min(score, CEILING),
        shared: draft.type === 'person' && !identified && (bearers?.count(draft.start, draft.end) ?? 0) > 1,
      })
    }
    oppose(drafts, opposing, trace)
    for (const { draft, score, shared } of believed) {
      draft.weak = false
      draft.score = score
      // A person of whom only the name is sure: بوش was several presidents.
      if (shared) draft.entry = undefined
    }
    return believed.length > 0
  }
  // Twice, because a name for which there is evidence in one place is known everywhere in the text.
  if (weigh(new KnownNames(context, drafts), true)) weigh(new KnownNames(context, drafts), false)
  // Only now: until here the same name elsewhere is believed with it.
  for (const draft of unidentified) {
    if (draft.type === 'organization') draft.value = { kind: kindOf(draft) }
    draft.entry = undefined
  }
  doubted.forEach((draft, number) => {
    if (draft.weak) draft.score = Math.max(0, Math.min(draft.score, scores[number] as number))
  })
}

/** Whether a given name is all that is said of a person whose entry has more; فيروز is known by hers alone. */
function isBareGivenName(draft: Draft, context: Context): boolean {
  if (draft.first !== draft.last || !draft.entry) return false
  return (
    context.index.isNameOf(context.ownWord(draft), 'given-name') &&
    entryAt(draft.entry.gazetteer, draft.entry.index).name.includes(' ')
  )
}

/** Whether a body of several words is of a country that the text does not speak of: محكمة النقض is of any. */
function isOfUntoldCountry(draft: Draft, known: KnownNames): boolean {
  if (draft.type !== 'organization' || draft.first === draft.last || !draft.entry) return false
  const { country, kind = '' } = factsAt<OrganizationValue>(draft.entry)
  return NATIONAL_KINDS.has(kind) && country !== undefined && known.countryBesides(country, draft) === undefined
}

/** What a name scores with the evidence that was found. */
function scoreOf({ score }: Draft, found: number): number {
  const column = (found & COMMON_WORD) !== 0 ? 1 : 0
  let sum = score
  for (let kinds = kindsIn(found); kinds !== 0; kinds &= kinds - 1)
    sum += WEIGHT[(31 - Math.clz32(kinds & -kinds)) * 2 + column] as number
  return sum
}

const WEIGHT = Float64Array.from(EVIDENCE.flatMap(({ name }) => WEIGHTS[name]))

/** Halves what other readings of the same words score. */
function oppose(drafts: readonly Draft[], opposing: readonly Draft[], trace: Trace | undefined): void {
  if (opposing.length === 0) return
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

function note(draft: Draft, found: number, context: Context, known: KnownNames, trace: Trace): void {
  trace.forget(draft)
  EVIDENCE.forEach((evidence, kind) => {
    const span = ((found >>> kind) & 1) === 1 && evidence.find(draft, context, known)
    if (!span) return
    const weight = WEIGHTS[evidence.name][(found & COMMON_WORD) !== 0 ? 1 : 0]
    trace.note(draft, { kind: evidence.name, weight, span: { start: span.start, end: span.end } })
  })
}
