import { NameIndex, numberWords } from './lexicon/name-index.js'
import type { Draft } from './match/candidate.js'
import { matchCustom } from './match/custom.js'
import { FuzzyMatcher } from './match/fuzzy/matcher.js'
import { GazetteerMatcher } from './match/gazetteer.js'
import { LatinMatcher } from './match/latin/matcher.js'
import { NationalityShedder } from './match/nationalities.js'
import { RuleMatcher } from './match/rule.js'
import { TitleShedder } from './match/titles.js'
import { normalize } from './normalize/normalize.js'
import { checkOptions } from './options.js'
import { calibrate } from './refine/calibrate.js'
import { linkMentions } from './refine/coreference.js'
import { discountTagged } from './refine/hashtags.js'
import { identifyBodies } from './refine/identify.js'
import { orderNamesakes } from './refine/namesakes.js'
import { ambiguousNames, refuteByNeighbours } from './refine/neighbours.js'
import { Trace } from './refine/trace.js'
import { weighEvidence } from './refine/weigh.js'
import { explainCandidates } from './resolve/explain.js'
import { resolve } from './resolve/resolve.js'
import { type Room, Rooms } from './tokenize/room.js'
import { tokenize } from './tokenize/tokenize.js'
import type {
  AnyRule,
  EntitiesOf,
  Explanation,
  Extractor,
  ExtractorOptions,
  Gazetteer,
  Matcher,
  OfType,
  TypesOf,
} from './types.js'

/**
 * Makes an extractor from gazetteers, rules and matchers.
 *
 * @param options - What to look for, and how. Nothing is found without gazetteers, rules or matchers.
 * @returns `{ extract, explain }`; it holds the index of its names, so make it once and keep it.
 * @throws TypeError if an option is wrong; the message names the option, its value and what is allowed.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam/core'
 * import { countries } from 'aalam/gazetteers/countries'
 *
 * const { extract } = createExtractor({ gazetteers: [countries] })
 * extract('من مصر إلى المغرب').map((entity) => entity.id) // => ['EG', 'MA']
 * ```
 *
 * @category Extracting
 */
export function createExtractor<
  const G extends readonly Gazetteer[] = readonly [],
  const R extends readonly AnyRule[] = readonly [],
  const M extends readonly Matcher[] = readonly [],
  const T extends TypesOf<G | R | M> = TypesOf<G | R | M>,
>(options: ExtractorOptions<G, R, M, T>): Extractor<OfType<EntitiesOf<G> | EntitiesOf<R> | EntitiesOf<M>, T>> {
  const { gazetteers, rules, matchers, types, overlap, minScore, fuzzy, coreference, referenceDate } = checkOptions(
    options as ExtractorOptions,
  )
  const index = new NameIndex(gazetteers)
  const wantedRules = rules.filter((rule) => types.has(rule.type))
  const ruleMatcher = new RuleMatcher(wantedRules, index, referenceDate)
  const wantedMatchers = matchers.filter((matcher) => matcher.types.some((type) => types.has(type)))
  const ambiguous = ambiguousNames(gazetteers)
  const gazetteerMatcher = new GazetteerMatcher(index, types)
  const titleShedder = new TitleShedder(index)
  const nationalityShedder = new NationalityShedder(index)
  const latinMatcher = new LatinMatcher(gazetteers, types)
  const rooms = new Rooms()
  const fuzzyMatcher = fuzzy && new FuzzyMatcher(index, types, fuzzy)

  const propose = (text: string, trace?: Trace): readonly Draft[] => {
    // A matcher of the user's may keep what it is shown, or throw.
    if (wantedMatchers.length > 0) return proposeIn(undefined, text, trace)
    const room = rooms.take(text.length)
    const drafts = proposeIn(room, text, trace)
    rooms.giveBack(room)
    return drafts
  }

  const proposeIn = (room: Room | undefined, text: string, trace: Trace | undefined): readonly Draft[] => {
    const tokens = tokenize(normalize(text, room), room?.columns)
    const words = numberWords(tokens, index.vocabulary, room?.words)
    const drafts: Draft[] = []
    gazetteerMatcher.match(tokens, words, drafts)
    latinMatcher.match(tokens, drafts)
    fuzzyMatcher?.match(tokens, words, drafts)
    ruleMatcher.match(tokens, words, drafts)
    titleShedder.shed(drafts, tokens)
    nationalityShedder.shed(drafts, tokens)
    matchCustom(wantedMatchers, tokens, types, drafts)
    trace?.begin(drafts)
    refuteByNeighbours(drafts, tokens, ambiguous, trace)
    weighEvidence(drafts, index, tokens, words, trace)
    orderNamesakes(drafts, trace)
    identifyBodies(drafts, tokens)
    const linked = coreference ? linkMentions(drafts, index, tokens, words, trace) : drafts
    discountTagged(linked, tokens, trace)
    calibrate(linked, trace)
    return linked
  }

  const extract = (text: string): unknown[] => {
    checkText('extract', text)
    return resolve(text, propose(text), overlap, minScore)
  }

  const explain = (text: string): Explanation[] => {
    checkText('explain', text)
    const trace = new Trace()
    return explainCandidates(text, propose(text, trace), overlap, minScore, trace)
  }
  return { extract, explain } as Extractor<OfType<EntitiesOf<G> | EntitiesOf<R> | EntitiesOf<M>, T>>
}

function checkText(caller: string, text: unknown): void {
  if (typeof text !== 'string')
    throw new TypeError(`${caller}: ${text === null ? 'null' : typeof text} is not a string`)
}
