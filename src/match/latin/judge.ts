/**
 * How far a name in Latin letters is to be believed where it stands. What decides is the way it is written: a name of one word that
 * is an English word needs a capital, one of several words less, and an acronym is what it is in capitals alone.
 */
import { entryAt, factsOf } from '../../lexicon/gazetteer.js'
import type { LatinIndex } from '../../lexicon/latin-index.js'
import type { LocationValue, OrganizationValue } from '../../types.js'
import type { EntryRef } from '../candidate.js'
import type { LatinWord, Run } from './runs.js'

/** Believed as it is written. */
const SURE = 0.97
/** Written carelessly, but nothing else. */
const LIKELY = 0.8
/** Believed only with evidence. */
export const DOUBTFUL = 0.3
/** Believed only with much of it. */
const UNLIKELY = 0.1
const REFUSED = 0

const ACRONYM = /^(?=.*[A-Z].*[A-Z0-9])[A-Z0-9&./-]{2,8}$/
/** Acronyms that are as long as this are also written as names: Unesco, Nato. */
const SHORTEST_AS_NAME = 4
/** Words in lower case shorter than this are no names. */
const SHORTEST_LOWER = 4
/** Names of places with as many inhabitants count in lower case, or where they are also names of persons. */
const LARGE_CITY = 500_000
/** A run of as many words may be a name alone. */
const LONGEST_ALONE = 3
/** From so many words on, a run in which most begin with a capital is a headline. */
const SHORTEST_HEADLINE = 5
const HEADLINE_SHARE = 0.7

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** Words by which English is known, and that may have a capital at the beginning of a sentence. */
const FUNCTION_WORDS = list(
  'the of and in to a is was for on with as by at from that has have it be are its an his their he she they after but said will not this been were who or which when into over more than about would also between during before under against while since until as mr mrs dr',
)
const PREPOSITIONS = list('in at from near outside inside around across')
/** What follows the subject of a sentence. */
const PREDICATES = list(
  's is was has had will would said says told announced reported reports launched unveiled plans and shares ceo also wants agreed signed won lost beat plays',
)
const CALENDAR = list(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
)

/** Types of places. */
const PLACES: ReadonlySet<string> = new Set(['country', 'location', 'facility'])
/** Types of names that are often part of longer ones: Paris Hilton, Sydney Opera, Microsoft Visual Studio. */
const OPEN_ENDED: ReadonlySet<string> = new Set(['location', 'person', 'organization'])
/** What clubs put behind the name of their town. */
const CLUB_SIGNS = list('fc fa sc cf ac afc bc')
/** What joins a name to a place in Romance languages: Club Español de Madrid. */
const LINKS = list('de du del della di da')
/** A digit within a word, as Arabic is written in Latin letters in chats: 7abibi, ma3lish. */
const ARABIZI = /[a-z][2356789][a-z]|^[2356789][a-z]{2}/i

/** It stands before a mention in a post that repeats another; elsewhere it is a broadcaster. */
const RETWEET = 'RT'
/** Kinds of organizations that one country knows by three letters, and others know other things by. */
const LOCAL_KINDS = list('party movement government')
/** The number of a model: up to three digits, letters beside them. */
const MODEL = /^(?=.*\d)[a-z]?\d{1,3}[a-z]?$/i

/** A name that stands at some words of a run. */
export interface Occurrence {
  readonly run: Run
  /** Its first word in the run. */
  readonly first: number
  /** Its last. */
  readonly last: number
  readonly record: number
  readonly type: string
  readonly entry: EntryRef
  /** A company has the name of this place: Toyota. */
  readonly isNamesake: boolean
}

/** How a run is written as a whole. */
interface Style {
  /** Some word has a capital. */
  readonly capitals: boolean
  /** Most words begin with one. */
  readonly headline: boolean
  /** All is in capitals. */
  readonly shouts: boolean
  /** It has words that only English has. */
  readonly english: boolean
  /** Arabic in Latin letters. */
  readonly arabizi: boolean
}

/** Judges the names of one text. */
export class Judge {
  readonly #index: LatinIndex
  readonly #text: string
  #styled: { readonly run: Run; readonly style: Style } | undefined

  /**
   * @param index - The names.
   * @param text - The text that they stand in.
   */
  constructor(index: LatinIndex, text: string) {
    this.#index = index
    this.#text = text
  }

  /** What a name scores: 0 if it is none, {@link DOUBTFUL} if it needs evidence. */
  score(occurrence: Occurrence): number {
    const { run, first, last, record } = occurrence
    const name = this.#index.nameOf(record)
    if (ACRONYM.test(name)) return this.#scoreAcronym(occurrence, name)
    const content = run.words.slice(first, last + 1).filter((word) => !FUNCTION_WORDS.has(this.#lower(word)))
    const [only, ...more] = content
    if (!only) return REFUSED
    return more.length === 0 ? this.#scoreWord(occurrence, only, name) : this.#scorePhrase(occurrence, content)
  }

  #scoreAcronym({ run, first, last, type, entry }: Occurrence, name: string): number {
    const index = this.#index
    const words = run.words.slice(first, last + 1)
    const only = words.length === 1 ? words[0] : undefined
    // An airport's code is also an acronym of much else, and three letters are seldom a party where nothing speaks of it.
    const isLocal = type === 'organization' && name.length <= 3 && LOCAL_KINDS.has(kindOf(entry))
    const prior = type === 'facility' ? UNLIKELY : isLocal ? DOUBTFUL : SURE
    if (words.every((word) => word.case === 'upper' || word.case === 'number')) {
      if (name === RETWEET && run.words[last + 1]?.address) return REFUSED
      const isWord = only && (index.isEnglish(only.word) || FUNCTION_WORDS.has(this.#lower(only)))
      if (isWord && this.#styleOf(run).shouts) return DOUBTFUL
      // 5 GB is no country's.
      const isUnit = name.length === 2 && run.words[first]?.spaced && run.words[first - 1]?.case === 'number'
      if (isUnit) return REFUSED
      return this.#isFollowedByModel(run, last) ? Math.min(prior, DOUBTFUL) : prior
    }
    const asName =
      only?.case === 'capital' &&
      name.length >= SHORTEST_AS_NAME &&
      !index.isEnglish(only.word) &&
      !index.isNamePart(only.word)
    return asName ? prior : REFUSED
  }

  /** A name of one word, or of one word and an article. */
  #scoreWord({ run, first, last, type, entry, isNamesake }: Occurrence, word: LatinWord, name: string): number {
    const index = this.#index
    const isEnglish = index.isEnglish(word.word)
    const isPart = index.isNamePart(word.word)
    if (word.case === 'lower') {
      const short = word.end - word.start < SHORTEST_LOWER
      if (isEnglish || isPart || short || first !== last || !this.#acceptsLower(run)) return REFUSED
      return type !== 'location' || isLarge(entry) ? LIKELY : REFUSED
    }
    if (first === last) {
      if (isNamesake && !isLarge(entry) && !this.#isPlaced(run, first, type)) return DOUBTFUL
      if (index.isOftenCapitalized(word.word)) return this.#isPlaced(run, first, type) ? LIKELY : DOUBTFUL
      const opens = run.opens && first === 0 && !this.#hasPredicate(run, last)
      if (isEnglish && (opens || this.#styleOf(run).shouts)) return DOUBTFUL
      if (isPart && type === 'location' && !isLarge(entry)) return DOUBTFUL
      // Who is known by a given name alone shares it with many; a full name is listed for a surname.
      if (isPart && type === 'person' && !name.includes(' ')) return DOUBTFUL
    }
    const isLonger = this.#isWithinLonger(run, first, last) || this.#isFollowedByModel(run, last)
    return OPEN_ENDED.has(type) && isLonger ? DOUBTFUL : SURE
  }

  /** A name of several words. */
  #scorePhrase({ run, first, last, type }: Occurrence, content: readonly LatinWord[]): number {
    const lower = content.filter((word) => word.case === 'lower').length
    if (lower === 0) return type === 'location' && this.#isFollowedByName(run, last) ? DOUBTFUL : SURE
    const { capitals, arabizi } = this.#styleOf(run)
    if (content.every((word) => word.case === 'lower' || word.case === 'number'))
      return capitals || arabizi ? REFUSED : LIKELY
    // World bank, where the first capital is that of the sentence.
    const isPhrase = run.opens && first === 0 && content.every((word) => this.#index.isEnglish(word.word))
    return isPhrase ? DOUBTFUL : LIKELY
  }

  /** Whether a name in lower case can be meant: in English, or in Arabic where it stands nearly alone. */
  #acceptsLower(run: Run): boolean {
    const { arabizi, english } = this.#styleOf(run)
    return !arabizi && (english || run.words.length <= (run.amidArabic ? LONGEST_ALONE : 1))
  }

  /** Whether a preposition of place stands before a name of a place. */
  #isPlaced({ words }: Run, first: number, type: string): boolean {
    const [before, word] = [words[first - 1], words[first]]
    if (!before || !word?.spaced || !PLACES.has(type)) return false
    return PREPOSITIONS.has(this.#lower(before)) && !CALENDAR.has(this.#lower(word))
  }

  #hasPredicate({ words }: Run, last: number): boolean {
    const next = words[last + 1]
    return next?.follows === true && PREDICATES.has(this.#lower(next))
  }

  /** Whether the words around a name seem to make a longer one of it: Paris in Paris Hilton, London in Jack London. */
  #isWithinLonger(run: Run, first: number, last: number): boolean {
    const linked = run.words[first]?.spaced && LINKS.has(this.#lowerAt(run, first - 1)) ? 1 : 0
    const before = run.words[first - linked]?.follows ? run.words[first - linked - 1] : undefined
    const opens = run.opens && first - linked === 1
    const follows = before !== undefined && this.#isNameWord(before) && (!opens || this.#index.isNamePart(before.word))
    return (follows && !this.#styleOf(run).headline) || this.#isFollowedByName(run, last)
  }

  /** Whether a number follows that makes a product's name of it: PDP-10, Intel x86. A year does not. */
  #isFollowedByModel({ words }: Run, last: number): boolean {
    const next = words[last + 1]
    return next?.follows === true && MODEL.test(this.#text.slice(next.start, next.end))
  }

  #isFollowedByName(run: Run, last: number): boolean {
    const next = run.words[last + 1]
    if (next?.follows !== true || this.#styleOf(run).headline) return false
    return this.#isNameWord(next) || (next.case === 'upper' && CLUB_SIGNS.has(this.#lower(next)))
  }

  /** Whether a word is capitalized and none that may stand beside a name with a capital of its own. */
  #isNameWord(word: LatinWord): boolean {
    const lower = this.#lower(word)
    const isCapital = word.case === 'capital' && lower.length > 1
    return isCapital && !this.#index.isEnglish(word.word) && !FUNCTION_WORDS.has(lower) && !CALENDAR.has(lower)
  }

  #styleOf(run: Run): Style {
    if (this.#styled?.run !== run) this.#styled = { run, style: this.#readStyle(run) }
    return this.#styled.style
  }

  #readStyle({ words }: Run): Style {
    const letters = words.filter((word) => word.case !== 'number')
    const lower = letters.filter((word) => word.case === 'lower')
    const upper = letters.filter((word) => word.case === 'upper')
    const glued = words.some(
      (word, index) =>
        word.glued && ARABIZI.test(this.#text.slice((words[index - 1] as LatinWord).start, word.end + 1)),
    )
    return {
      capitals: lower.length < letters.length,
      headline: letters.length >= SHORTEST_HEADLINE && 1 - lower.length / letters.length >= HEADLINE_SHARE,
      shouts: letters.length > LONGEST_ALONE && upper.length === letters.length,
      english: lower.some((word) => FUNCTION_WORDS.has(this.#lower(word))),
      arabizi: glued,
    }
  }

  #lowerAt({ words }: Run, place: number): string {
    const word = words[place]
    return word ? this.#lower(word) : ''
  }

  #lower({ start, end }: LatinWord): string {
    return this.#text.slice(start, end).toLowerCase()
  }
}

/** The kind of an organization, if its gazetteer tells one. */
export function kindOf({ gazetteer, index }: EntryRef): string {
  return factsOf<OrganizationValue>(entryAt(gazetteer, index)).kind ?? ''
}

function isLarge({ gazetteer, index }: EntryRef): boolean {
  const { population = 0 } = factsOf<LocationValue>(entryAt(gazetteer, index))
  return population >= LARGE_CITY
}
