/** Tells what a run of capitalized words names: by compromise's tags, by the words that it is made of, and by those beside it. */
import type { Candidate } from '../types.js'
import { type NameRun, nameRunsOf, type Passage, splitAtAnd } from './cut.js'
import { compromise } from './engines.js'

/** The types of names. */
type NameType = 'person' | 'organization' | 'location'

/**
 * What a name scores: where words beside it tell its type, where it is made of such words, where compromise knows it, as the surname
 * of a person named in full, and by its look.
 */
const SCORES = { beside: 0.75, inside: 0.75, tagged: 0.7, surname: 0.7, look: 0.55 } as const
/** A run of more words is a headline, and one of more letters is none. */
const LONGEST = 7
const MOST_LETTERS = 120
/** How many words a name of a person has whom only the look of it gives away. */
const PERSON_WORDS = { least: 2, most: 3 }

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that a name of the type ends with, or, with "of" or "for", begins with. */
const ENDINGS: Readonly<Record<Exclude<NameType, 'person'>, ReadonlySet<string>>> = {
  organization: list(
    'university institute college school academy ministry department company corporation corp inc ltd llc plc gmbh group holding holdings bank fund foundation association organization organisation agency authority council commission committee union federation league party movement brigade army forces police court parliament senate club fc sc press news times post journal herald tribune network media radio tv television airlines airways motors industries technologies systems labs studios pictures records initiative center centre watch international witness energy petroleum oil pharma pharmaceuticals insurance capital partners ventures consulting services digital online bureau office logistics solutions software robotics electronics enterprises engineering analytics laboratory laboratories society trust alliance forum orchestra hospital clinic directorate administration authorities secretariat tribunal front militia division regiment',
  ),
  location: list(
    'street avenue road square airport bridge river lake sea ocean bay gulf island islands mountain mountains mount valley desert beach city town village district province county region state port harbour harbor park peninsula canal strait hills heights springs falls',
  ),
}
/** Words that a French, Spanish or Italian name begins with, before de, du, des … or another word. */
const OPENINGS: Readonly<Record<Exclude<NameType, 'person'>, ReadonlySet<string>>> = {
  organization: list(
    'université universite institut école ecole lycée ministère ministere banque société societe compagnie association fédération federation fondation agence conseil parti groupe syndicat hôpital hopital musée musee théâtre théatre union chambre office centre caisse universidad instituto ministerio banco partido fundación università banca',
  ),
  location: list(
    'rue avenue boulevard place quai lac mont île ile cap baie plage plaza calle via piazza vallée vallee oued djebel jebel wadi',
  ),
}
/** Words that a name of a place begins with. */
const PLACE_OPENINGS = list(
  'lake mount mt port san santa saint st fort cape new north south east west upper lower río rio puerto ciudad villa monte',
)
/** Saint-Aubin-des-Bois, Port-Gentil */
const HYPHENATED = /^(?:Sainte?|Port|Fort|Mont)-\p{Lu}/u
/** Words before a name that tell its type, in English, French and Arabic. */
const BEFORE: Readonly<Record<NameType, ReadonlySet<string>>> = {
  person: list(
    'mr mrs ms dr prof sir president minister secretary king queen prince princess senator governor mayor chancellor ambassador captain colonel coach ceo chairman director professor judge spokesman spokeswoman striker goalkeeper midfielder actor actress singer author writer journalist lawyer activist analyst m mme السيد السيدة الدكتور الدكتورة الرئيس الوزير المدير اللاعب المهاجم المخرج الممثل الممثلة المغني المغنية الفنان الفنانة الكاتب الكاتبة الصحفي الصحفية الباحث الباحثة المدرب الخبير المحلل الناشط الأستاذ البروفيسور السيناتور السفير المحامي',
  ),
  organization: list(
    'company firm startup bank newspaper magazine agency organization group channel website platform app شركة لشركة وشركة بشركة منظمة وكالة لوكالة صحيفة لصحيفة مجلة قناة لقناة موقع لموقع منصة مجموعة بنك مصرف جامعة معهد مؤسسة نادي فريق تطبيق جمعية شبكة مركز وزارة هيئة دار استوديو مطعم فرقة',
  ),
  location: list(
    'in at near from outside across toward towards capital city town village province مدينة بمدينة لمدينة بلدة قرية ولاية مقاطعة إقليم منطقة حي شارع جزيرة ضاحية في قرب',
  ),
}
/** Words after a name that tell its type. */
const AFTER: Readonly<Partial<Record<NameType, ReadonlySet<string>>>> = {
  person: list('said says told added argued wrote tweeted explained insisted who born married died'),
  organization: list('announced unveiled launched reported acquired shares employs unveils launches'),
}

/** compromise's tags of words that begin no name. */
const COMMON_TAGS: ReadonlySet<string> = new Set(['Plural', 'Adverb', 'Determiner', 'Pronoun', 'Conjunction', 'Gerund'])

interface Verdict {
  readonly type: NameType
  readonly score: number
}

/** The names of a text's passages. */
export function namesIn(passages: readonly Passage[]): Candidate<NameType>[] {
  const found: Candidate<NameType>[] = []
  const rest: NameRun[] = []
  const surnames = new Set<string>()
  for (const run of passages.flatMap(nameRunsOf).flatMap(partsOf).map(withoutOpening)) {
    const verdict = judge(run)
    const words = run.text.split(' ')
    if (verdict) found.push(candidate(run, verdict))
    else if (words.length === 1) rest.push(run)
    if (verdict?.type === 'person' && words.length > 1) surnames.add(words[words.length - 1] as string)
  }
  // Who has been named in full is named by the surname alone, before or after.
  for (const run of rest)
    if (surnames.has(run.text) && !run.hasArticle) found.push(candidate(run, { type: 'person', score: SCORES.surname }))
  return found
}

function candidate({ start, end }: NameRun, verdict: Verdict): Candidate<NameType> {
  return { ...verdict, start, end, value: {}, source: 'latin' }
}

/** A run, or the names in it where "and" joins several. */
function partsOf(run: NameRun): readonly NameRun[] {
  const parts = splitAtAnd(run)
  const [left, ...more] = parts
  if (!left || more.length === 0) return parts
  const words = left.text.split(' ')
  if (parts.some(isOverlong)) return parts
  const isKnown = (part: NameRun): boolean => byTags(tagsOf(part.text)) !== undefined
  const isOpen = words.length === 1 || words.some((word) => word === 'of' || word === 'for')
  // Ministry of Health and Population, Food and Drug Administration
  const isOne = isOpen && byOwnWords(run.text.split(' ')) && !isKnown(words.length === 1 ? left : (more[0] as NameRun))
  return isOne ? [run] : parts
}

/** A run without the word that has its capital only from the sentence that it begins: Rivals Renault and Fiat. */
function withoutOpening(run: NameRun): NameRun {
  const [first = '', ...rest] = run.text.split(' ')
  if (!run.opens || rest.length === 0 || isOverlong(run) || byOwnWords([first, ...rest])) return run
  const [tags = []] = tagsOf(first.toLowerCase())
  if (!tags.some((tag) => COMMON_TAGS.has(tag)) || tags.includes('ProperNoun')) return run
  const text = rest.join(' ')
  return { ...run, text, start: run.end - text.length, before: first.toLowerCase(), opens: false }
}

function judge(run: NameRun): Verdict | undefined {
  if (isOverlong(run)) return undefined
  const words = run.text.split(' ')
  const inside = byOwnWords(words)
  if (inside) return { type: inside, score: SCORES.inside }
  const tags = byTags(tagsOf(run.text))
  const tagged = tags === 'person' && run.hasArticle ? undefined : tags
  // A word with a capital because the sentence begins, of which nothing more is known.
  const doubtful = run.opens && words.length === 1 && !tagged
  const beside = doubtful ? undefined : byNeighbours(run)
  if (tagged && (words.length > 1 || !beside)) return { type: tagged, score: SCORES.tagged }
  if (beside) return { type: beside, score: SCORES.beside }
  return !run.hasArticle && looksLikePerson(words, run) ? { type: 'person', score: SCORES.look } : undefined
}

function isOverlong({ text }: NameRun): boolean {
  return text.length > MOST_LETTERS || text.split(' ').length > LONGEST
}

function byOwnWords(words: readonly string[]): NameType | undefined {
  if (words.length < 2) return HYPHENATED.test(words[0] ?? '') ? 'location' : undefined
  const [first = '', ...rest] = words.map((word) => word.toLowerCase().replace(/\.$/, ''))
  const last = rest[rest.length - 1] ?? ''
  // Manufacturers Association of Nigeria: what stands before "of" decides.
  const head = [first, ...rest].find((_, at) => rest[at] === 'of' || rest[at] === 'for') ?? last
  for (const type of ['organization', 'location'] as const) {
    if (ENDINGS[type].has(last) || ENDINGS[type].has(head) || OPENINGS[type].has(first)) return type
  }
  return PLACE_OPENINGS.has(first) ? 'location' : undefined
}

function byNeighbours({ before, after }: NameRun): NameType | undefined {
  for (const type of ['person', 'organization', 'location'] as const) {
    if (BEFORE[type].has(before) || AFTER[type]?.has(after)) return type
  }
  return undefined
}

/** The type that compromise's tags give to most words. */
function byTags(tags: readonly (readonly string[])[]): NameType | undefined {
  const count = (...wanted: string[]): number => tags.filter((own) => wanted.some((tag) => own.includes(tag))).length
  const counts = {
    person: count('Person', 'FirstName', 'LastName'),
    organization: count('Organization'),
    location: count('Place'),
  }
  const most = Math.max(...Object.values(counts))
  if (most * 2 < tags.length || most === 0) return undefined
  return (['organization', 'person', 'location'] as const).find((type) => counts[type] === most)
}

function looksLikePerson(words: readonly string[], { text }: NameRun): boolean {
  const { least, most } = PERSON_WORDS
  return (
    words.length >= least &&
    words.length <= most &&
    words.every((word) => /^\p{Lu}[\p{Ll}\p{M}’'-]/u.test(word)) &&
    !/\d/.test(text)
  )
}

function tagsOf(text: string): string[][] {
  const sentences = compromise()(text).json({ terms: { tags: true } }) as {
    readonly terms: readonly { readonly tags: string[] }[]
  }[]
  return sentences.flatMap(({ terms }) => terms.map(({ tags }) => tags))
}
