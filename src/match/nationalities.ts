/**
 * A nationality after the name of a club only says whose it is, also where a gazetteer needs it to tell the club: [ميلان] الإيطالي.
 * Where that name is a word with the article, both are what the club is called by: [القادسية الكويتي].
 */
import { entryAt, factsOf } from '../lexicon/gazetteer.js'
import { type NameIndex, UNKNOWN } from '../lexicon/name-index.js'
import { lettersBetween } from '../normalize/normalize.js'
import type { Tokens } from '../tokenize/tokenize.js'
import type { GroupValue, OrganizationValue } from '../types.js'
import { type Draft, letterAt } from './candidate.js'

const ARTICLE = 'ال'
/** The English are a people and have no state. */
const PEOPLES: ReadonlySet<string | undefined> = new Set(['nationality', 'people'])
/** What a place scores whose name is that of a club here. */
const DOUBTED_SCORE = 0.05

/** Takes nationalities with the article off the names of clubs that a gazetteer also has without. */
export class NationalityShedder {
  readonly #index: NameIndex
  /** By the number of the word. */
  readonly #known = new Map<number, boolean>()

  /** @param index - The names, among them the nationalities. */
  constructor(index: NameIndex) {
    this.#index = index
  }

  /** Leaves out the candidates that end with a nationality, and believes in what is left of them instead. */
  shed(drafts: Draft[], tokens: Tokens): void {
    const described = drafts.filter((draft) => this.#isDescribedClub(draft, tokens))
    if (described.length === 0) return
    const byStart = new Map(described.map(({ start }): [number, Draft[]] => [start, []]))
    for (const draft of drafts) byStart.get(draft.start)?.push(draft)
    const shed = new Set(described.filter((club) => takeNationalityOff(club, byStart.get(club.start) ?? [])))
    let kept = 0
    for (const draft of drafts) if (!shed.has(draft)) drafts[kept++] = draft
    drafts.length = kept
  }

  /** Whether a candidate is the name of a club with a nationality, and without it no word with the article. */
  #isDescribedClub({ type, start, first, last, entry }: Draft, tokens: Tokens): boolean {
    if (type !== 'organization' || !entry || first < 0 || first === last) return false
    if (!this.#isNationality(tokens, last) || startsWithArticle(tokens, first, start)) return false
    return factsOf<OrganizationValue>(entryAt(entry.gazetteer, entry.index)).kind === 'club'
  }

  #isNationality(tokens: Tokens, token: number): boolean {
    const folded = lettersBetween(tokens.folded.letters, tokens.from[token] as number, tokens.to[token] as number)
    if (!folded.startsWith(ARTICLE)) return false
    const word = this.#index.findWord(folded)
    if (word === UNKNOWN) return false
    let known = this.#known.get(word)
    if (known === undefined) {
      known = this.#index.entriesOf(word, 'group').some((group) => PEOPLES.has(factsOf<GroupValue>(group).kind))
      this.#known.set(word, known)
    }
    return known
  }
}

/**
 * Believes in the name of a club without its nationality, if the gazetteer has it.
 *
 * @param here - The candidates that start where the club does.
 */
function takeNationalityOff({ entry, last, score }: Draft, here: readonly Draft[]): boolean {
  const shorter = here.filter((other) => other.last === last - 1)
  const club = shorter.find(
    (other) => other.entry?.gazetteer === entry?.gazetteer && other.entry?.index === entry?.index,
  )
  if (!club) return false
  for (const other of shorter) {
    // A town is feminine: برشلونة الإسبانية.
    if (other.type !== 'location' && other.type !== 'country') continue
    other.weak = true
    other.score = Math.min(other.score, DOUBTED_SCORE)
  }
  club.weak = false
  club.score = score
  return true
}

function startsWithArticle(tokens: Tokens, token: number, start: number): boolean {
  const from = letterAt(tokens, token, start)
  return lettersBetween(tokens.folded.letters, from, from + ARTICLE.length) === ARTICLE
}
