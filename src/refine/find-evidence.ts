/**
 * Finds what evidence there is for weak names, as sets of kinds, a bit each. Two dozen kinds asked of each candidate were a sixth of the
 * time that `extract` takes. Now only those are asked that are for its type; what the words tell, once for all candidates of a place;
 * and what cannot change when names are believed, once.
 */
import type { Draft } from '../match/candidate.js'
import type { Context } from './context.js'
import { EVIDENCE } from './evidence.js'
import type { KnownNames } from './known-names.js'
import { isCommonWord } from './own-word.js'

/** The bit that tells that a name is a common word, which makes evidence count for less. The 31 bits below it are for the kinds. */
export const COMMON_WORD = 1 << 31

/** The kinds of some evidence. */
export function kindsIn(found: number): number {
  return found & ~COMMON_WORD
}

type Kind = (typeof EVIDENCE)[number]

const setOf = (holds: (kind: Kind) => boolean): number =>
  EVIDENCE.reduce((set, kind, number) => (holds(kind) ? set | (1 << number) : set), 0)

/** The kinds that also speak against other readings of the same words. */
export const RIVALLING = setOf(({ rivals }) => rivals === true)
/** The kinds that tell which of several entries of the name is meant. */
export const IDENTIFYING = setOf(({ identifies }) => identifies === true)
/** That it is a noun of the name's kind that speaks for it. */
export const ANNOUNCING = setOf(({ name }) => name === 'head noun of its kind before')
const OF_WORDS = setOf(({ ground }) => ground === 'words')

/** What is to be asked of the names of a type. */
interface Questions {
  /** What the words tell, as a set. */
  readonly ofWords: number
  /** The numbers of the kinds. */
  readonly ofEntries: readonly number[]
  readonly ofNames: readonly number[]
}

const TYPES = new Set(EVIDENCE.flatMap(({ types = [] }) => [...types]))
const QUESTIONS: ReadonlyMap<string, Questions> = new Map(Array.from(TYPES, (type) => [type, questionsFor(type)]))
/** For types that no kind is for alone. */
const OTHER_QUESTIONS = questionsFor(undefined)

function questionsFor(type: string | undefined): Questions {
  const meant = setOf(({ types }) => types === undefined || (type !== undefined && types.has(type)))
  return {
    ofWords: meant & OF_WORDS,
    ofEntries: numbersIn(meant & setOf(({ ground }) => ground === 'entry')),
    ofNames: numbersIn(meant & setOf(({ ground }) => ground === 'names')),
  }
}

function numbersIn(set: number): number[] {
  return EVIDENCE.map((_, number) => number).filter((number) => ((set >>> number) & 1) === 1)
}

/** Finds the evidence for the weak names of a text. */
export class EvidenceFinder {
  readonly #context: Context
  /** The candidate whose words were last asked, for what, and what they tell. Candidates of one place come one after the other. */
  #place: Draft | undefined
  #asked = 0
  #told = 0

  constructor(context: Context) {
    this.#context = context
  }

  /** The evidence for a name that there is whatever else is believed, and {@link COMMON_WORD}. */
  lasting(draft: Draft, known: KnownNames): number {
    const { ofWords, ofEntries } = questionsAbout(draft)
    return this.#askWords(ofWords, draft, known) | this.#ask(ofEntries, draft, known)
  }

  /** The evidence for a name that other names give. */
  changing(draft: Draft, known: KnownNames): number {
    return this.#ask(questionsAbout(draft).ofNames, draft, known)
  }

  #askWords(kinds: number, draft: Draft, known: KnownNames): number {
    if (!this.#place || !isSamePlace(this.#place, draft)) {
      this.#place = draft
      this.#asked = 0
      this.#told = isCommonWord(draft, this.#context) ? COMMON_WORD : 0
    }
    for (let rest = kinds & ~this.#asked; rest !== 0; rest &= rest - 1) {
      const kind = 31 - Math.clz32(rest & -rest)
      if ((EVIDENCE[kind] as Kind).find(draft, this.#context, known)) this.#told |= 1 << kind
    }
    this.#asked |= kinds
    return this.#told & (kinds | COMMON_WORD)
  }

  #ask(kinds: readonly number[], draft: Draft, known: KnownNames): number {
    let found = 0
    for (let number = 0; number < kinds.length; number++) {
      const kind = kinds[number] as number
      if ((EVIDENCE[kind] as Kind).find(draft, this.#context, known)) found |= 1 << kind
    }
    return found
  }
}

function questionsAbout({ type }: Draft): Questions {
  return QUESTIONS.get(type) ?? OTHER_QUESTIONS
}

function isSamePlace(one: Draft, other: Draft): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.first === other.first &&
    one.last === other.last &&
    one.procliticStart === other.procliticStart
  )
}
