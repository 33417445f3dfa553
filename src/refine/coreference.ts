/**
 * Short mentions of people whom the text names in full: دويسنبرج after فيم دويسنبرج. First the full names are gathered, then every
 * token is compared with the last word of each, so a headline may come before the sentence that explains it.
 */
import { entryAt } from '../lexicon/gazetteer.js'
import { foldedToken, type NameIndex, UNKNOWN } from '../lexicon/name-index.js'
import { type Draft, draft, endOffset, procliticOf, startOffset } from '../match/candidate.js'
import { MOST_READINGS, type Stripped, stripProclitics } from '../tokenize/proclitics.js'
import { ARABIC_TOKEN, type Tokens } from '../tokenize/tokenize.js'
import type { LocationValue } from '../types.js'
import { BELIEVED } from './belief.js'
import { DraftsByPlace, NOWHERE } from './by-place.js'
import type { Trace } from './trace.js'

/** What a mention by the last word of a full name scores. */
const LAST_NAME_SCORE = 0.85
/** A place of fewer inhabitants than this gives way to a person whom the text names in full. */
const LARGE_CITY = 500_000
/** A last word shorter than this is too common to stand for a person. */
const SHORTEST_LAST_NAME = 3
/** What stands second in names of two words. */
const HALF_NAMES: ReadonlySet<string> = new Set(['الله', 'الدين', 'الرحمن', 'الزهراء'])
/** What is left of the score of another reading of such a mention. */
const GIVES_WAY = 0.1
/** Coreferences rank before gazetteer records of the same span and score. */
const COREFERENCE_RANK = -1

/**
 * Adds the short mentions of the persons that the candidates name in full.
 */
export function linkMentions(
  drafts: readonly Draft[],
  index: NameIndex,
  tokens: Tokens,
  words: Int32Array,
  trace?: Trace,
): readonly Draft[] {
  const fullNames = gatherFullNames(drafts, index, tokens, words)
  if (fullNames.size === 0) return drafts
  const persons = new DraftsByPlace(drafts, ({ type, weak, start }) => (type === 'person' && !weak ? start : NOWHERE))
  const readings = Array.from({ length: MOST_READINGS }, (): Stripped => ({ letters: 0, hash: 0, elided: false }))
  const mentions: Draft[] = []
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.kind[token] !== ARABIC_TOKEN) continue
    const taken = lettersBefore(fullNames, tokens, token, readings)
    if (taken < 0) continue
    const full = nearest(fullNames.get(hashBehind(tokens, token, taken, readings)) ?? [], token)
    if (!full || full.last === token || !isLastWord(full, tokens, token, taken)) continue
    const mention = mentionOf(full, tokens, token, taken)
    if (persons.find(mention.start, undefined, mention.end)) continue
    mentions.push(mention)
    trace?.note(mention, {
      kind: 'the last word of a full name',
      weight: 0,
      span: { start: full.start, end: full.end },
    })
  }
  if (mentions.length === 0) return drafts
  const mentioned = new DraftsByPlace(mentions, ({ start }) => start)
  for (const draft of drafts) {
    const mention = mentioned.find(draft.start, undefined, draft.end)
    if (!mention || outweighsPerson(draft)) continue
    trace?.note(draft, {
      kind: 'the last word of a person’s full name',
      weight: draft.score * (GIVES_WAY - 1),
      span: { start: mention.start, end: mention.end },
    })
    draft.score *= GIVES_WAY
  }
  return [...drafts, ...mentions]
}

/** Full names by the hash of their last word. A bare given name stands for nobody, and السوري is most often an adjective. */
function gatherFullNames(
  drafts: readonly Draft[],
  index: NameIndex,
  tokens: Tokens,
  words: Int32Array,
): ReadonlyMap<number, readonly Draft[]> {
  const byLastWord = new Map<number, Draft[]>()
  for (const draft of drafts) {
    if (draft.type !== 'person' || draft.score < BELIEVED || draft.first < 0 || draft.first === draft.last) continue
    const { last } = draft
    // الله, الرحمن and الدين are no surnames: after عبد or صلاح they are half a name.
    if (index.isJoining(words[last - 1] as number) || HALF_NAMES.has(foldedToken(tokens, last))) continue
    const word = words[last] as number
    const length = (tokens.to[last] as number) - (tokens.from[last] as number)
    if (
      length < SHORTEST_LAST_NAME ||
      (word !== UNKNOWN &&
        (index.isCommon(word) || index.isNameOf(word, 'given-name') || index.isNameOf(word, 'group')))
    )
      continue
    const hash = tokens.hash[last] as number
    const list = byLastWord.get(hash)
    if (list) list.push(draft)
    else byLastWord.set(hash, [draft])
  }
  return byLastWord
}

/** How many letters of proclitics stand before a last word in a token; -1 where there is none. */
function lettersBefore(
  fullNames: ReadonlyMap<number, unknown>,
  tokens: Tokens,
  token: number,
  readings: readonly Stripped[],
): number {
  const hash = tokens.hash[token] as number
  if (fullNames.has(hash)) return 0
  const { letters } = tokens.folded
  const count = stripProclitics(letters, tokens.from[token] as number, tokens.to[token] as number, hash, readings)
  for (let reading = 0; reading < count; reading++) {
    const { letters: taken, hash: rest, elided } = readings[reading] as Stripped
    if (!elided && fullNames.has(rest)) return taken
  }
  return -1
}

function hashBehind(tokens: Tokens, token: number, taken: number, readings: readonly Stripped[]): number {
  if (taken === 0) return tokens.hash[token] as number
  return readings.find(({ letters, elided }) => letters === taken && !elided)?.hash ?? 0
}

/** The last full name before a token, or the first after it. */
function nearest(fullNames: readonly Draft[], token: number): Draft | undefined {
  return fullNames.findLast(({ last }) => last < token) ?? fullNames[0]
}

function mentionOf(full: Draft, tokens: Tokens, token: number, taken: number): Draft {
  const { entry, id, name, value } = full
  return draft({
    type: 'person',
    start: startOffset(tokens, token, taken),
    end: endOffset(tokens, token),
    entry,
    id,
    name,
    value,
    score: LAST_NAME_SCORE,
    source: 'coreference',
    first: token,
    last: token,
    weak: false,
    rank: COREFERENCE_RANK,
    procliticStart: procliticOf(tokens, token, startOffset(tokens, token, taken)),
  })
}

/** Whether a candidate stands although the text names a person whose last word it is: countries and great cities do. */
function outweighsPerson({ type, weak, entry }: Draft): boolean {
  if (type === 'country') return !weak
  if (type !== 'location' || !entry) return false
  const { population = 0 } = (entryAt(entry.gazetteer, entry.index).value ?? {}) as LocationValue
  return population >= LARGE_CITY
}

/** Whether the last word of a full name is what is left of a token without its proclitics. */
function isLastWord({ last }: Draft, { folded, from, to }: Tokens, token: number, taken: number): boolean {
  const { letters } = folded
  const start = (from[token] as number) + taken
  const length = (to[token] as number) - start
  const lastStart = from[last] as number
  if ((to[last] as number) - lastStart !== length) return false
  for (let letter = 0; letter < length; letter++) {
    if (letters[start + letter] !== letters[lastStart + letter]) return false
  }
  return true
}
