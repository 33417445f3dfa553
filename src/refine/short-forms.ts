/**
 * What a full name may be shortened to in the same text: a person to the last word or the kunya, an organization to what stands in
 * brackets after it, or to the one unknown word that a head noun announced.
 */
import { foldedToken, type NameIndex, UNKNOWN } from '../lexicon/name-index.js'
import type { Draft } from '../match/candidate.js'
import { ProcliticReader } from '../match/stripped.js'
import { foldString } from '../normalize/normalize.js'
import { ARABIC_TOKEN, type Tokens } from '../tokenize/tokenize.js'
import { BELIEVED } from './belief.js'
import { DraftsByPlace, NOWHERE } from './by-place.js'

/** A short form of a full name, by the tokens of the text that spell it. */
export interface ShortForm {
  readonly full: Draft
  readonly first: number
  readonly last: number
  /** What {@link Trace} notes of its mentions. */
  readonly kind: string
}

/** A last word shorter than this is too common to stand for a person. */
const SHORTEST_LAST_NAME = 3
/** A word that no list knows and that is shorter says too little. */
const SHORTEST_UNKNOWN = 4
/** An acronym in Arabic letters has no more. */
const LONGEST_ACRONYM = 9
/** What stands second in names of two words. */
const HALF_NAMES: ReadonlySet<string> = new Set(['الله', 'الدين', 'الرحمن', 'الزهراء'])
/** What makes a name the father's, the son's or the tribe's. */
export const LINEAGE: ReadonlySet<string> = new Set(
  ['ابن', 'بن', 'ابنة', 'بنت', 'ابني', 'بني', 'بنو', 'آل', 'أبو', 'أبي', 'أبا', 'أم'].map(foldString),
)
const KUNYAS: ReadonlySet<string> = new Set(['أبو', 'أبي', 'أبا', 'أم'].map(foldString))

/** The short forms of all names that are believed, by the hash of their first word; each list in the order in which the full names end. */
export function gatherShortForms(
  drafts: readonly Draft[],
  index: NameIndex,
  tokens: Tokens,
  words: Int32Array,
): ReadonlyMap<number, readonly ShortForm[]> {
  const forms = new Map<number, ShortForm[]>()
  const add = (full: Draft, kind: string, first: number, last = first): void => {
    const hash = tokens.hash[first] as number
    const list = forms.get(hash)
    if (list) list.push({ full, first, last, kind })
    else forms.set(hash, [{ full, first, last, kind }])
  }
  let taken: DraftsByPlace | undefined
  for (const draft of drafts) {
    const { type, score, first, last } = draft
    if (score < BELIEVED || first < 0) continue
    if (type === 'person') {
      if (first === last) continue
      if (isLastName(last, index, tokens, words)) add(draft, 'the last word of a full name', last)
      if (last > first + 1 && KUNYAS.has(foldedToken(tokens, first)))
        add(draft, 'the kunya of a full name', first, first + 1)
      if (isBracketed(tokens, last + 2, last + 3) && KUNYAS.has(foldedToken(tokens, last + 2)))
        add(draft, 'the kunya of a full name', last + 2, last + 3)
    } else if (type === 'organization') {
      const acronym = last + 2
      if (first < last && isBracketed(tokens, acronym, acronym) && isAcronym(acronym, index, tokens, words)) {
        taken ??= new DraftsByPlace(drafts, ({ weak, first: place }) => (weak ? NOWHERE : place))
        if (!taken.find(acronym, undefined)) add(draft, 'an acronym in brackets after a full name', acronym)
      }
      if (isUnknownWord(draft, index, tokens, words)) add(draft, 'the name that a head noun announced', first)
    }
  }
  for (const list of forms.values()) list.sort((one, other) => one.full.last - other.full.last)
  return forms
}

/** A bare given name stands for nobody, and السوري is most often an adjective. */
function isLastName(last: number, index: NameIndex, tokens: Tokens, words: Int32Array): boolean {
  // الله, الرحمن and الدين are no surnames: after عبد or صلاح they are half a name. Whoever is called ابن طولون is not called طولون.
  if (
    index.isJoining(words[last - 1] as number) ||
    HALF_NAMES.has(foldedToken(tokens, last)) ||
    LINEAGE.has(foldedToken(tokens, last - 1))
  )
    return false
  const word = words[last] as number
  // الحسن البصري بالبصرة: what a known word is behind a particle belongs to no name.
  if (word === UNKNOWN && new ProcliticReader(index.vocabulary).read(tokens, last) > 0) return false
  const length = (tokens.to[last] as number) - (tokens.from[last] as number)
  return (
    length >= SHORTEST_LAST_NAME &&
    (word === UNKNOWN || !(index.isCommon(word) || index.isNameOf(word, 'given-name') || index.isNameOf(word, 'group')))
  )
}

/** Whether some tokens are all that stands between two brackets. */
function isBracketed(tokens: Tokens, first: number, last: number): boolean {
  return last + 1 < tokens.length && foldedToken(tokens, first - 1) === '(' && foldedToken(tokens, last + 1) === ')'
}

function isAcronym(token: number, index: NameIndex, tokens: Tokens, words: Int32Array): boolean {
  const word = words[token] as number
  const length = (tokens.to[token] as number) - (tokens.from[token] as number)
  return (
    tokens.kind[token] === ARABIC_TOKEN &&
    length <= LONGEST_ACRONYM &&
    (word === UNKNOWN || !(index.isCommon(word) || index.isNameOf(word, 'head-noun')))
  )
}

/** Whether a name is one word that no list knows, as it stands or behind proclitics: شركة هالدورن. */
function isUnknownWord(draft: Draft, index: NameIndex, tokens: Tokens, words: Int32Array): boolean {
  const { first, last, entry, procliticStart } = draft
  return (
    first === last &&
    !entry &&
    procliticStart === undefined &&
    words[first] === UNKNOWN &&
    (tokens.to[first] as number) - (tokens.from[first] as number) >= SHORTEST_UNKNOWN &&
    new ProcliticReader(index.vocabulary).read(tokens, first) === 0
  )
}
