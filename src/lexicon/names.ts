/**
 * The names of a gazetteer as one string, the form in which they are indexed and packed: a line an entry, its names separated
 * by `|`, the canonical one first. A name may be marked `?` (weak: it needs evidence) and then `+` (a stem, to be inflected); a
 * canonical name marked `!` is not looked for, because another of the entry's names stands inside it.
 */
import { foldString } from '../normalize/normalize.js'
import type { Entry } from '../types.js'
import { type Alphabet, encodeNames, PACKED, PLAIN } from './alphabet.js'
import { type Affixes, affixesIn, inflect } from './inflect.js'

export const NAME_SEPARATOR = '|'
export const ENTRY_SEPARATOR = '\n'
export const WEAK_MARK = '?'
export const STEM_MARK = '+'
export const UNMATCHED_MARK = '!'

/** In place of a stem: a sign that no name holds. */
const HOLE = '\0'

/** Entries as a string of names. */
export function writeNames(entries: readonly Entry[]): string {
  return entries.map(writeEntry).join(ENTRY_SEPARATOR)
}

function writeEntry(entry: Entry): string {
  const weak = new Set(entry.weak)
  const stems = new Set(entry.stems)
  const all = new Set([entry.name, ...(entry.aliases ?? []), ...weak, ...stems])
  // The canonical name stands first, also where it is a stem.
  const marked = [...all].map(
    (name) => (weak.has(name) ? WEAK_MARK : '') + (stems.has(name) ? STEM_MARK : '') + plain(name),
  )
  const line = marked.join(NAME_SEPARATOR)
  // A line without a token would be no line to who reads the string.
  return foldString(line).trim() === '' ? NAME_SEPARATOR : line
}

/** A name without the signs that would mean something in the string; they are punctuation, which no match depends on. */
function plain(name: string): string {
  return name
    .replaceAll(NAME_SEPARATOR, ' ')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/^[ ?+!]+/, '')
}

/**
 * A string of names with every stem replaced by its forms; the accusative, which comes last, is weak.
 *
 * @param alphabet - What the letters of the string stand for.
 */
export function expandStems(names: string, alphabet: Alphabet = PLAIN): string {
  const affixes = alphabet === PACKED ? PACKED_AFFIXES : undefined
  // Nearly all stems are one word, and the forms of one word differ from those of another by the word alone.
  const ofWord = ['', WEAK_MARK].map((mark) => formsOf(HOLE, mark, affixes).split(HOLE))
  let expanded = ''
  let copied = 0
  for (let mark = names.indexOf(STEM_MARK); mark >= 0; mark = names.indexOf(STEM_MARK, mark + 1)) {
    const weak = names[mark - 1] === WEAK_MARK ? WEAK_MARK : ''
    const start = mark - weak.length
    const end = endOfName(names, mark)
    if (end === mark + 1 || (start > 0 && !isSeparator(names[start - 1]))) continue
    const stem = names.slice(mark + 1, end)
    const forms = stem.includes(' ') ? formsOf(stem, weak, affixes) : (ofWord[weak.length] as string[]).join(stem)
    expanded += names.slice(copied, start) + forms
    copied = end
  }
  return expanded + names.slice(copied)
}

/** The forms of a stem, each with a mark; the accusative, which comes last, is weak. */
function formsOf(stem: string, mark: string, affixes?: Affixes): string {
  return inflect(stem, affixes)
    .map((form, index, forms) => (index === forms.length - 1 ? WEAK_MARK : mark) + form)
    .join(NAME_SEPARATOR)
}

function isSeparator(sign: string | undefined): boolean {
  return sign === NAME_SEPARATOR || sign === ENTRY_SEPARATOR
}

/** Where the name ends that a place is in. */
export function endOfName(names: string, place: number): number {
  let end = place
  while (end < names.length && !isSeparator(names[end])) end++
  return end
}

/** The names of stems stay packed: to decode and encode them was a third of the time that their names take to index. */
const PACKED_AFFIXES = affixesIn(encodeNames)

/** Names of one entry, as {@link writeNames} wrote them. */
export interface EntryNames {
  readonly name: string
  readonly aliases: readonly string[]
  readonly weak: readonly string[]
  readonly stems: readonly string[]
}

/** Reads one line back. */
export function readNames(line: string): EntryNames {
  const aliases: string[] = []
  const weak: string[] = []
  const stems: string[] = []
  let canonical: string | undefined
  for (const marked of line.split(NAME_SEPARATOR)) {
    const isWeak = marked.startsWith(WEAK_MARK)
    const rest = isWeak || marked.startsWith(UNMATCHED_MARK) ? marked.slice(1) : marked
    const isStem = rest.startsWith(STEM_MARK)
    const name = isStem ? rest.slice(1) : rest
    if (isWeak) weak.push(name)
    if (isStem) stems.push(name)
    if (canonical === undefined) canonical = name
    else if (!isWeak && !isStem) aliases.push(name)
  }
  return { name: canonical ?? '', aliases, weak, stems }
}

/** Whether the last word of a line's canonical name is by itself a name of the entry, and no weak one: بوتين. */
export function isKnownByLastWord(line: string): boolean {
  const end = line.indexOf(NAME_SEPARATOR)
  if (end < 0) return false
  const last = line.slice(line.lastIndexOf(' ', end) + 1, end)
  return last.length < end && `${line.slice(end)}${NAME_SEPARATOR}`.includes(NAME_SEPARATOR + last + NAME_SEPARATOR)
}
