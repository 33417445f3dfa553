import { foldString } from '../normalize/normalize.js'
import type { Entry, Gazetteer } from '../types.js'

/** One name of one entry, as it is compared. */
export interface SearchName {
  /** The name as it is listed. */
  readonly name: string
  /** Its folded letters, without articles. */
  readonly text: string
  /** The number of its entry in the list. */
  readonly entry: number
}

/** An entry, with its type and its weight among entries of equal likeness. */
export interface SearchEntry {
  readonly type: string
  readonly entry: Entry
  /** How well known it is, 0–1. */
  readonly prominence: number
}

/** All names of some gazetteers, the best known first. */
export interface NameList {
  readonly names: readonly SearchName[]
  readonly entries: readonly SearchEntry[]
}

/** Lists the names of the gazetteers that hold entities. */
export function listNames(gazetteers: readonly Gazetteer[]): NameList {
  const names: SearchName[] = []
  const entries: SearchEntry[] = []
  for (const { type, entity, entries: listed } of gazetteers) {
    if (entity === false) continue
    for (const entry of listed) {
      const own = namesOf(entry)
      const number = entries.push({ type, entry, prominence: prominenceOf(type, entry, own.length) }) - 1
      const seen = new Set<string>()
      for (const name of own) {
        const text = comparable(name)
        if (text === '' || seen.has(text)) continue
        seen.add(text)
        names.push({ name, text, entry: number })
      }
    }
  }
  const weightOf = ({ entry }: SearchName): number => entries[entry]?.prominence ?? 0
  return { names: names.sort((a, b) => weightOf(b) - weightOf(a)), entries }
}

function namesOf({ name, aliases = [], weak = [], english, latin = [] }: Entry): string[] {
  return [name, ...aliases, ...weak, ...(english ? [english] : []), ...latin]
}

/** What a name or a query is compared by: folded letters, one space between words, no articles. */
export function comparable(text: string): string {
  return foldString(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(^| )ال(?=[^ ]{2})/g, '$1')
}

/** Names that a well-known person goes by; more say no more. */
const MANY_NAMES = 12
/** The population of the largest city, in powers of ten. */
const LARGEST = 7.5

/** Countries first; of places the populous; of the rest those that are written in many ways, because they are much written about. */
function prominenceOf(type: string, { value }: Entry, names: number): number {
  if (type === 'country') return 1
  const { population } = (value ?? {}) as { readonly population?: unknown }
  if (typeof population === 'number' && population >= 1) return Math.min(1, Math.log10(population) / LARGEST)
  return Math.min(1, names / MANY_NAMES)
}
