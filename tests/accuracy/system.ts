/**
 * All that the harness asks of the library: the default extractor, the same with a layer off, and what the gazetteers know.
 * A new layer is one line of {@link LAYERS}.
 */
import { createExtractor, defaultGazetteers, defaultMatchers, defaultRules } from '../../src/index.js'
import { foldString } from '../../src/normalize/normalize.js'
import type { EntityOf, Entry, Extractor, ExtractorOptions, Gazetteer } from '../../src/types.js'
import { cover } from './project.js'

/** An entity of any type. */
export type Found = EntityOf<string, unknown>

/** Finds the entities of a text. */
export type Extract = (text: string) => readonly Found[]

/** Something that can be switched off, to see what it brings. */
export interface Layer {
  readonly name: string
  /** The options that leave it out. */
  readonly off: () => ExtractorOptions
}

/** The gazetteers as they are, seen as data. */
const gazetteers: readonly Gazetteer[] = defaultGazetteers

/** Every layer of the default extractor. */
export const LAYERS: readonly Layer[] = [
  // The names stay where rules can ask for them, and are no candidates themselves.
  { name: 'gazetteer', off: () => ({ gazetteers: gazetteers.map((one) => ({ ...one, entity: false })) }) },
  { name: 'fuzzy', off: () => ({ fuzzy: false }) },
  { name: 'rule', off: () => ({ rules: [] }) },
  { name: 'coreference', off: () => ({ coreference: false }) },
  { name: 'weak names', off: () => ({ gazetteers: gazetteers.flatMap(withoutWeakNames) }) },
]

/** The default extractor, or one with other options. It has built its index when this returns. */
export function makeExtract(options: ExtractorOptions = {}): Extract {
  const { extract } = createExtractor(options) as Extractor<Found>
  extract('')
  return extract
}

/** The gazetteer of common words is none of names. */
const COMMON_WORDS = 'word'
const gazetteerTypes = gazetteers
  .filter(({ type, entity }) => entity !== false && type !== COMMON_WORDS)
  .map(({ type }) => type)
const ruleTypes: readonly string[] = [
  ...defaultRules.map(({ type }) => type),
  ...defaultMatchers.flatMap(({ types }) => types),
]
const made = new Map<string, Extract>()

/** An extractor that is made once for each way of asking. */
function once(key: string, options: () => ExtractorOptions): Extract {
  const extract = made.get(key) ?? makeExtract(options())
  made.set(key, extract)
  return extract
}

/** Finds entities of some types alone, so that no other type competes. Types that the library does not have yet are passed over. */
export function extractOnly(types: readonly string[]): Extract {
  const wanted = types.filter((type) => gazetteerTypes.includes(type) || ruleTypes.includes(type))
  return once(`only ${wanted}`, () => ({ types: [...new Set(wanted)] }))
}

/** Everything of some types that any layer proposes, however doubtful, one inside another or not. */
export function propose(types: readonly string[]): Extract {
  const wanted = types.filter((type) => gazetteerTypes.includes(type) || ruleTypes.includes(type))
  return once(`propose ${wanted}`, () => ({ types: [...new Set(wanted)], overlap: 'nested', minScore: 0 }))
}

/** Whether some gazetteer is of one of some types. */
export function hasGazetteer(types: readonly string[]): boolean {
  return types.some((type) => gazetteerTypes.includes(type))
}

/** Whether the gazetteers hold a name of one of some types, by itself or behind a proclitic, weak names too. */
export function knows(name: string, types: readonly string[] = gazetteerTypes): boolean {
  const wanted = types.filter((type) => gazetteerTypes.includes(type))
  if (wanted.length === 0) return false
  const extract = once(`known ${wanted}`, () => ({ rules: [], types: [...new Set(wanted)], minScore: 0 }))
  const words = [...name.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
  return extract(name).some((entity) => {
    const place = cover(words, entity)
    return place?.first === 0 && place.last === words.length - 1
  })
}

/** A string as the library compares it, by which mentions are counted as the same. */
export function fold(text: string): string {
  return foldString(text).replace(/\s+/g, ' ').trim()
}

/** A gazetteer's weak names as words that are no entities, and the rest of it. */
function withoutWeakNames({ type, entity = true, entries }: Gazetteer): Gazetteer[] {
  if (!entity) return [{ type, entity, entries }]
  const pick = (weak: boolean): Entry[] => entries.flatMap((entry, index) => partOf(entry, weak, index) ?? [])
  return [
    { type, entity, entries: pick(false) },
    { type, entity: false, entries: pick(true) },
  ]
}

/** An entry with its weak names alone, or with the others alone. Its number serves as id, which no figure depends on. */
function partOf(entry: Entry, weak: boolean, index: number): Entry | undefined {
  const weakNames = new Set(entry.weak)
  const among = (names: readonly string[]): string[] => names.filter((name) => weakNames.has(name) === weak)
  const stems = among(entry.stems ?? [])
  const names = [...new Set(among([entry.name, ...(entry.aliases ?? []), ...(entry.weak ?? [])]))]
  const [name = stems[0], ...aliases] = names
  return name === undefined ? undefined : { id: String(index), name, aliases, stems, value: entry.value }
}
