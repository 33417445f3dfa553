/**
 * The names in Latin letters of every gazetteer. Most Arabic text has none, so this index is made when a text first has Latin
 * letters; until then it costs nothing.
 */
import { normalize } from '../normalize/normalize.js'
import { LATIN_TOKEN, NUMBER_TOKEN, type Tokens, tokenize } from '../tokenize/tokenize.js'
import type { EnglishWordValue, Entry, Gazetteer } from '../types.js'
import { entryAt, factsOf, latinNamesOf, nameLinesOf } from './gazetteer.js'
import { NameTable } from './name-table.js'
import { ENTRY_SEPARATOR, isKnownByLastWord, NAME_SEPARATOR } from './names.js'
import { Records } from './records.js'
import { ROOT, Trie } from './trie.js'
import { Vocabulary } from './vocabulary.js'

/** The type of a gazetteer of English words that are also names. */
export const ENGLISH_WORD = 'english-word'
/** Types of gazetteers whose words are parts of persons' names. */
const NAME_PARTS: ReadonlySet<string> = new Set(['given-name', 'family-name'])

/** `U.A.E.` is read as `UAE`, in names and in texts. */
const DOTTED = /(?<![A-Za-z])(?:[A-Z]\.){2,}/g
/** The article, which a text may leave out: `the New York Times`. */
const ARTICLE = 'the'
/** A last name shorter than this is not taken for a short form. */
const SHORTEST_SURNAME = 3
/** About as many as the packaged gazetteers have; only hints. */
const WORDS = 1 << 15
const NAMES = 1 << 16

/** Reads a name: its words, the number of its entry, and where it starts in the string of all names. */
type ReadName = (words: readonly number[], entry: number, start: number) => void

/** Every name in Latin letters: words to numbers, sequences of words to records, records to entries. */
export class LatinIndex {
  readonly vocabulary = new Vocabulary(WORDS)
  readonly trie = new Trie(NAMES)
  readonly records: Records
  readonly gazetteers: readonly Gazetteer[]
  readonly #names = new NameTable(NAMES)
  /** By gazetteer: its names as they were read, which records point into. */
  readonly #sources: string[] = []
  /** English words, and whether each is often capitalized. */
  readonly #english = new Map<number, boolean>()
  readonly #nameParts = new Set<number>()
  readonly #article: number

  /** @param gazetteers - What to index; where two hold the same name, the earlier goes first. */
  constructor(gazetteers: readonly Gazetteer[]) {
    this.gazetteers = gazetteers
    this.#article = this.#addWord(ARTICLE)
    this.records = new Records(this.#names, this.trie, NAMES)
    for (const gazetteer of gazetteers) {
      if (gazetteer.type === ENGLISH_WORD) this.#readWords(gazetteer, (word, entry) => this.#addEnglish(word, entry))
      else if (NAME_PARTS.has(gazetteer.type)) this.#readWords(gazetteer, (word) => this.#nameParts.add(word))
    }
    gazetteers.forEach((gazetteer, number) => {
      if (gazetteer.entity !== false) this.#readNames(gazetteer, number)
    })
  }

  /** Whether a word is an English one, and no name in lower case. */
  isEnglish(word: number): boolean {
    return this.#english.has(word)
  }

  /** Whether a word is an English one that is often capitalized. */
  isOftenCapitalized(word: number): boolean {
    return this.#english.get(word) === true
  }

  /** Whether a word is the English article. */
  isArticle(word: number): boolean {
    return word === this.#article
  }

  /** Whether a word is a given or a family name. */
  isNamePart(word: number): boolean {
    return this.#nameParts.has(word)
  }

  /** The number of a record's gazetteer. */
  gazetteerOf(record: number): number {
    return this.records.gazetteerOf(record)
  }

  /** The number of a record's entry in its gazetteer. */
  entryOf(record: number): number {
    return this.records.entryOf(record)
  }

  /** A record's name as its gazetteer writes it; of a surname, the full name. */
  nameOf(record: number): string {
    const source = this.#sources[this.gazetteerOf(record)] as string
    const start = this.records.startOf(record)
    let end = start
    while (end < source.length && source[end] !== NAME_SEPARATOR && source[end] !== ENTRY_SEPARATOR) end++
    return source.slice(start, end)
  }

  #addWord(word: string): number {
    const { letters, length } = normalize(word)
    return this.vocabulary.add(letters, 0, length)
  }

  #addEnglish(word: number, entry: Entry): void {
    this.#english.set(word, factsOf<EnglishWordValue>(entry).kind === 'capitalized')
  }

  #addName(words: readonly number[], gazetteer: number, entry: number, start: number): void {
    let node = ROOT
    for (const word of words) node = this.trie.extend(node, word)
    this.records.add(node, this.#names.add(gazetteer, entry, start, false))
  }

  #readWords(gazetteer: Gazetteer, add: (word: number, entry: Entry) => void): void {
    this.#read(latinNamesOf(gazetteer), ([word, ...more], entry) => {
      if (word !== undefined && more.length === 0) add(word, entryAt(gazetteer, entry))
    })
  }

  #readNames(gazetteer: Gazetteer, number: number): void {
    const surnames = gazetteer.type === 'person' ? nameLinesOf(gazetteer).map(isKnownByLastWord) : []
    let previous = -1
    this.#sources[number] = this.#read(latinNamesOf(gazetteer), (words, entry, start) => {
      this.#addName(words, number, entry, start)
      const rest = words.slice(1)
      if (words[0] === this.#article && rest.length > 0 && !(rest.length === 1 && this.isEnglish(rest[0] as number)))
        this.#addName(rest, number, entry, start)
      // Only the English name, which goes first, is sure to end in what the Arabic name ends in.
      if (entry !== previous && surnames[entry] && words.length > 1) {
        const last = words[words.length - 1] as number
        if (this.vocabulary.endOf(last) - this.vocabulary.startOf(last) >= SHORTEST_SURNAME)
          this.#addName([last], number, entry, start)
      }
      previous = entry
    })
  }

  /**
   * Cuts lines of names into words, all lines in one go: to tokenize each name alone would take longer than the rest.
   *
   * @param lines - A line an entry, its names separated by `|`.
   * @returns The names as they were read.
   */
  #read(lines: readonly string[], add: ReadName): string {
    const source = lines.join(ENTRY_SEPARATOR).replace(DOTTED, (acronym) => acronym.replaceAll('.', ''))
    const tokens = tokenize(normalize(source))
    const { letters, origins } = tokens.folded
    let entry = 0
    let end = endOfLine(source, 0)
    let words: number[] = []
    let start = 0
    const finish = (): void => {
      if (words.length > 0) add(words, entry, start)
      words = []
    }
    for (let token = 0; token < tokens.length; token++) {
      const from = tokens.from[token] as number
      const origin = origins[from] as number
      if (origin >= end || source[origin] === NAME_SEPARATOR) finish()
      for (; origin >= end; entry++) end = endOfLine(source, end + 1)
      if (!isWord(tokens, token)) continue
      if (words.length === 0) start = origin
      words.push(this.vocabulary.add(letters, from, tokens.to[token] as number, tokens.hash[token]))
    }
    finish()
    return source
  }
}

/** Whether a token can be a word of a name in Latin letters. */
export function isWord(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === LATIN_TOKEN || tokens.kind[token] === NUMBER_TOKEN
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf(ENTRY_SEPARATOR, from)
  return end < 0 ? source.length : end
}
