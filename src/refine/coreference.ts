/**
 * Short mentions of what the text names in full: دويسنبرج after فيم دويسنبرج, أوبك after its full name. First the full names are
 * gathered, then every token is compared with the short forms of each, so a headline may come before the sentence that explains it.
 */
import { foldedToken, type NameIndex, UNKNOWN } from '../lexicon/name-index.js'
import { spread } from '../lexicon/vocabulary.js'
import { type Draft, draft, endOffset, procliticOf, startOffset } from '../match/candidate.js'
import { ProcliticReader } from '../match/stripped.js'
import { MOST_READINGS, type Stripped, stripProclitics } from '../tokenize/proclitics.js'
import { ARABIC_TOKEN, BLANK, NEW_LINE, type Tokens } from '../tokenize/tokenize.js'
import { TEH, YEH } from '../unicode/codes.js'
import { DraftsByPlace, NOWHERE } from './by-place.js'
import { gatherShortForms, LINEAGE, type ShortForm } from './short-forms.js'
import type { Trace } from './trace.js'

/** What a short mention scores at most: it is no surer than the full name. */
const MENTION_SCORE = 0.85
/** What is left of the score of another reading of such a mention. */
const GIVES_WAY = 0.1
/** Coreferences rank before gazetteer records of the same span and score. */
const COREFERENCE_RANK = -1

/** Adds the short mentions of the persons and organizations that the candidates name in full. */
export function linkMentions(
  drafts: readonly Draft[],
  index: NameIndex,
  tokens: Tokens,
  words: Int32Array,
  trace?: Trace,
): readonly Draft[] {
  const forms = gatherShortForms(drafts, index, tokens, words)
  if (forms.size === 0) return drafts
  // What only a rule found may be the short form of a name with an id.
  const known = new DraftsByPlace(drafts, ({ type, weak, entry, start }) =>
    (type === 'person' || type === 'organization') && !weak && entry ? start : NOWHERE,
  )
  const readings = Array.from({ length: MOST_READINGS }, (): Stripped => ({ letters: 0, hash: 0, elided: false }))
  const mayBe = new HashFilter(forms.keys())
  const mentions: Draft[] = []
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.kind[token] !== ARABIC_TOKEN) continue
    const taken = lettersBefore(forms, mayBe, tokens, token, readings)
    if (taken < 0) continue
    const form = nearest(forms.get(hashBehind(tokens, token, taken, readings)) ?? [], token)
    if (!form || isWithin(form.full, token) || !isSpeltAt(form, tokens, token, taken)) continue
    const { full, kind } = form
    const mention = mentionOf(form, tokens, token, taken)
    if (known.find(mention.start, full.type, mention.end) || isPartOfMore(mention, index, tokens, words)) continue
    mentions.push(mention)
    trace?.note(mention, { kind, weight: 0, span: { start: full.start, end: full.end } })
  }
  if (mentions.length === 0) return drafts
  const mentioned = new DraftsByPlace(mentions, ({ start }) => start)
  for (const draft of drafts) {
    const mention = mentioned.find(draft.start, undefined, draft.end)
    if (!mention || outweighsPerson(draft)) continue
    trace?.note(draft, {
      kind: 'a short mention of a full name',
      weight: draft.score * (GIVES_WAY - 1),
      span: { start: mention.start, end: mention.end },
    })
    draft.score *= GIVES_WAY
  }
  return [...drafts, ...mentions]
}

/** Bits of a hash by which most tokens are told to be no short form: half the time of asking the map of them. */
const FILTER_BITS = 13

/** Some hashes, a bit each; several may share one. */
class HashFilter {
  readonly #bits = new Uint8Array(1 << (FILTER_BITS - 3))

  constructor(hashes: Iterable<number>) {
    for (const hash of hashes) {
      const bit = spread(hash) & ((1 << FILTER_BITS) - 1)
      this.#bits[bit >> 3] = (this.#bits[bit >> 3] as number) | (1 << (bit & 7))
    }
  }

  /** Whether a hash may be one of them. */
  has(hash: number): boolean {
    const bit = spread(hash) & ((1 << FILTER_BITS) - 1)
    return ((this.#bits[bit >> 3] as number) & (1 << (bit & 7))) !== 0
  }
}

/** How many letters of proclitics stand before a short form in a token; -1 where there is none. */
function lettersBefore(
  forms: ReadonlyMap<number, unknown>,
  mayBe: HashFilter,
  tokens: Tokens,
  token: number,
  readings: readonly Stripped[],
): number {
  const hash = tokens.hash[token] as number
  if (mayBe.has(hash) && forms.has(hash)) return 0
  const { letters } = tokens.folded
  const count = stripProclitics(letters, tokens.from[token] as number, tokens.to[token] as number, hash, readings)
  for (let reading = 0; reading < count; reading++) {
    const { letters: taken, hash: rest, elided } = readings[reading] as Stripped
    if (!elided && mayBe.has(rest) && forms.has(rest)) return taken
  }
  return -1
}

function hashBehind(tokens: Tokens, token: number, taken: number, readings: readonly Stripped[]): number {
  if (taken === 0) return tokens.hash[token] as number
  return readings.find(({ letters, elided }) => letters === taken && !elided)?.hash ?? 0
}

/**
 * The short form of the last full name before a token, or of the first after it. They are halved until it is found: a long text may
 * name a person in full a hundred thousand times, and in short as often.
 *
 * @param forms - In the order in which the full names end.
 */
function nearest(forms: readonly ShortForm[], token: number): ShortForm | undefined {
  let before = 0
  let after = forms.length
  while (before < after) {
    const middle = (before + after) >>> 1
    if ((forms[middle] as ShortForm).full.last < token) before = middle + 1
    else after = middle
  }
  return forms[before - 1] ?? forms[0]
}

function isWithin({ first, last }: Draft, token: number): boolean {
  return first <= token && token <= last
}

function mentionOf({ full, first, last }: ShortForm, tokens: Tokens, token: number, taken: number): Draft {
  const { type, entry, id, name, value } = full
  const start = startOffset(tokens, token, taken)
  const end = token + last - first
  return draft({
    type,
    start,
    end: endOffset(tokens, end),
    entry,
    id,
    name,
    value,
    score: Math.min(MENTION_SCORE, full.score),
    source: 'coreference',
    first: token,
    last: end,
    weak: false,
    rank: COREFERENCE_RANK,
    procliticStart: procliticOf(tokens, token, start),
  })
}

/** Whether the words beside a short mention make it a part of a name that is another one: ابن طولون, شركة فورد, أدوبي ريدر. */
function isPartOfMore(
  { type, first, last, procliticStart }: Draft,
  index: NameIndex,
  tokens: Tokens,
  words: Int32Array,
): boolean {
  if (type === 'organization') return first === last && entersLongerName(last + 1, tokens, words)
  if (procliticStart !== undefined || !isNextTo(tokens, first)) return false
  const before = words[first - 1] as number
  return (
    LINEAGE.has(foldedToken(tokens, first - 1)) ||
    isHeadNoun(first - 1, index, tokens, before) ||
    (!index.isCommon(before) && (index.isNameOf(before, 'given-name') || index.isNameOf(before, 'family-name')))
  )
}

/** Whether an unknown word goes on with a name: ريدر after أدوبي. It is no verb in the present tense, as تحذر is. */
function entersLongerName(token: number, tokens: Tokens, words: Int32Array): boolean {
  if (!isNextTo(tokens, token) || words[token] !== UNKNOWN) return false
  const letter = tokens.folded.letters[tokens.from[token] as number]
  return letter !== TEH && letter !== YEH
}

/** Whether a token is a head noun, as it stands or behind proclitics: بشركة. */
function isHeadNoun(token: number, index: NameIndex, tokens: Tokens, word: number): boolean {
  if (index.isNameOf(word, 'head-noun')) return true
  const proclitics = new ProcliticReader(index.vocabulary)
  const count = proclitics.read(tokens, token)
  return proclitics.found.some((reading, at) => at < count && index.isNameOf(reading.word, 'head-noun'))
}

/** Whether a word follows the one before it without a sign. */
function isNextTo({ kind, gap, length }: Tokens, token: number): boolean {
  return (
    token > 0 &&
    token < length &&
    kind[token] === ARABIC_TOKEN &&
    kind[token - 1] === ARABIC_TOKEN &&
    (gap[token] as number) <= BLANK
  )
}

/** Whether a candidate stands although the text names a person whose last word it is: places that are nothing else do. */
function outweighsPerson({ type, weak }: Draft): boolean {
  return !weak && (type === 'country' || type === 'location')
}

/** Whether a short form stands at a token, behind some letters of proclitics. */
function isSpeltAt({ first, last }: ShortForm, tokens: Tokens, token: number, taken: number): boolean {
  if (token + last - first >= tokens.length || !isSameWord(tokens, first, token, taken)) return false
  for (let word = 1; first + word <= last; word++) {
    if ((tokens.gap[token + word] as number) > NEW_LINE || !isSameWord(tokens, first + word, token + word, 0))
      return false
  }
  return true
}

/** Whether a word is what is left of a token without its proclitics. */
function isSameWord({ folded, from, to }: Tokens, word: number, token: number, taken: number): boolean {
  const { letters } = folded
  const start = (from[token] as number) + taken
  const length = (to[token] as number) - start
  const wordStart = from[word] as number
  if ((to[word] as number) - wordStart !== length) return false
  for (let letter = 0; letter < length; letter++) {
    if (letters[start + letter] !== letters[wordStart + letter]) return false
  }
  return true
}
