/** Why the extractor and a corpus differ: each miss and each false alarm has one cause, the first of this list that fits. */
import type { FoundMention, GoldMention, Reading } from './evaluate.js'
import { overlap, same } from './project.js'
import { libraryTypes, type Scheme } from './scheme.js'
import { type Found, fold, knows, propose } from './system.js'

/** The causes, with what each means. */
export const CAUSES = {
  type: 'the same place, another type: of an entity for a miss, of an annotation (a type that is not scored, too) for a false alarm',
  clitic:
    'the two differ by a proclitic alone; or the gazetteers know a missed name only without the letters of a proclitic; or a proclitic was taken off a word that nothing annotates, and what is left stands nowhere in the corpus by itself, annotated or found',
  boundary:
    'overlaps the right thing and ends or begins elsewhere: for a miss an entity of its type, for a false alarm any annotation',
  ambiguity:
    'a missed name that the gazetteers know in its type, or that some layer proposed, and that was doubted or beaten; a false alarm where nothing is annotated',
  'missing name': 'no gazetteer knows the missed name in its type, and no layer proposed it',
} as const

export type Cause = keyof typeof CAUSES

/** An annotated entity that was not found, or an entity that is not annotated. */
export interface Mistake {
  readonly side: 'miss' | 'false alarm'
  /** As the scheme calls it. */
  readonly type: string
  /** Where it stands in the text, and as it stands there. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly cause: Cause
  readonly reading: Reading
  /** For a false alarm, the entity; for a miss, what was proposed in its place and type, if anything was. */
  readonly proposal: Found | undefined
  /** What stands in its way: for a miss the entities there, for a false alarm the annotations. */
  readonly found: readonly FoundMention[]
  readonly gold: readonly GoldMention[]
}

/** Every mistake of a corpus, in order. */
export function findMistakes(readings: readonly Reading[], scheme: Scheme): Mistake[] {
  const attested = new Set(
    readings.flatMap(({ sample: { text }, gold, found }) => [
      ...gold.map(({ source }) => fold(text.slice(source.start, source.end))),
      ...found.filter(({ source }) => !source.proclitic).map(({ source }) => fold(source.text)),
    ]),
  )
  return readings.flatMap((reading) => [
    ...reading.gold.flatMap((mention) => missOf(reading, mention, scheme) ?? []),
    ...reading.found.flatMap((mention) => falseAlarmOf(reading, mention, attested) ?? []),
  ])
}

function missOf(reading: Reading, mention: GoldMention, scheme: Scheme): Mistake | undefined {
  const { type, source } = mention
  if (type === undefined || reading.found.some((other) => other.type === type && same(mention, other))) return undefined
  const { text } = reading.sample
  const name = text.slice(source.start, source.end)
  const found = reading.found.filter((other) => overlap(mention, other))
  const types = libraryTypes(scheme, type)
  const proposal = proposalFor(reading, mention, types)
  const cause = ((): Cause => {
    if (found.some((other) => same(mention, other))) return 'type'
    const kin = found.filter((other) => other.type === type)
    if (kin.some(({ source: other }) => differsByProclitic(text, source, other))) return 'clitic'
    if (kin.length > 0) return 'boundary'
    if (proposal || knows(name, types)) return 'ambiguity'
    return withoutProclitic(name).some((rest) => knows(rest, types)) ? 'clitic' : 'missing name'
  })()
  return {
    side: 'miss',
    type,
    start: source.start,
    end: source.end,
    text: name,
    cause,
    reading,
    proposal,
    found,
    gold: [],
  }
}

function falseAlarmOf(reading: Reading, mention: FoundMention, attested: ReadonlySet<string>): Mistake | undefined {
  const { type, source } = mention
  if (type === undefined || reading.gold.some((other) => other.type === type && same(mention, other))) return undefined
  const { text } = reading.sample
  const gold = reading.gold.filter((other) => overlap(mention, other))
  const cause = ((): Cause => {
    if (gold.some((other) => same(mention, other))) return 'type'
    const kin = gold.filter((other) => other.type === type)
    if (kin.some(({ source: other }) => differsByProclitic(text, other, source))) return 'clitic'
    if (gold.length > 0) return 'boundary'
    return source.proclitic && !attested.has(fold(source.text)) ? 'clitic' : 'ambiguity'
  })()
  const { start, end } = source
  return { side: 'false alarm', type, start, end, text: source.text, cause, reading, proposal: source, found: [], gold }
}

const proposals = new WeakMap<Reading, Map<string, readonly Found[]>>()

/** What any layer proposed in exactly the place and the type of a mention. */
function proposalFor(reading: Reading, mention: GoldMention, types: readonly string[]): Found | undefined {
  const { text } = reading.sample
  const byTypes = proposals.get(reading) ?? new Map<string, readonly Found[]>()
  proposals.set(reading, byTypes)
  const all = byTypes.get(`${types}`) ?? propose(types)(text)
  byTypes.set(`${types}`, all)
  const { start, end } = mention.source
  return all.find((one) => one.end === end && (one.start === start || one.proclitic?.start === start))
}

const PROCLITICS = /^[وف]?[بلك]?$/

/** Whether two spans end together, and what one has before the other is no more than a proclitic. */
export function differsByProclitic(
  text: string,
  a: { start: number; end: number },
  b: { start: number; end: number },
): boolean {
  if (a.end !== b.end || a.start === b.start) return false
  return PROCLITICS.test(fold(text.slice(Math.min(a.start, b.start), Math.max(a.start, b.start))).replaceAll(' ', ''))
}

/** What a name may be without the letters of proclitics at its beginning, two letters at the least. */
export function withoutProclitic(name: string): string[] {
  const folded = fold(name)
  const rests: string[] = []
  for (let taken = 1; taken <= 2 && PROCLITICS.test(folded.slice(0, taken)); taken++) {
    const rest = folded.slice(taken)
    if (rest.split(' ')[0] === undefined || (rest.split(' ')[0] as string).length < 2) break
    rests.push(rest)
    if (folded[taken - 1] === 'ل' && rest.startsWith('ل')) rests.push(`ا${rest}`)
  }
  return rests
}

/** How often each cause is that of some mistakes. */
export function countCauses(mistakes: readonly Mistake[]): Map<Cause, number> {
  const counts = new Map((Object.keys(CAUSES) as Cause[]).map((cause) => [cause, 0]))
  for (const { cause } of mistakes) counts.set(cause, (counts.get(cause) ?? 0) + 1)
  return counts
}
