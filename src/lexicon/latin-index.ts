/**
 * The names in Latin letters of every gazetteer. Most Arabic text has none, so this index is made when a text first has Latin
 * letters; until then it costs nothing.
 */
import { normalize } from '../normalize/normalize.js'
import { DIGIT_TOKEN, LATIN_TOKEN, NEW_LINE, type Tokens, tokenize } from '../tokenize/tokenize.js'
import type { Entry, Gazetteer } from '../types.js'
import { entryAt, latinNamesOf, nameLinesOf } from './gazetteer.js'
import { isKnownByLastWord, NAME_SEPARATOR } from './names.js'
import { Records } from './records.js'
import { NO_NODE, Trie } from './trie.js'
import { UNKNOWN, Vocabulary } from './vocabulary.js'

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

const root = 0

export class LatinIndex {
  readonly vocabulary = new Vocabulary(1 << 15)
  readonly trie = new Trie(1 << 16)
  readonly records = new Records(1 << 16)
  readonly gazetteers: readonly Gazetteer[]
  /** By gazetteer: its names as they were read, which records point into. */
  readonly #sources: string[] = []
  /** English words, and whether each is often capitalized. */
  readonly #english = new Map<number, boolean>()
  readonly #nameParts = new Set<number>()

  /** @param gazetteers - What to index; where two hold the same name, the earlier goes first. */
  constructor(gazetteers: readonly Gazetteer[]) {
    this.gazetteers = gazetteers
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

  /** Whether a word is a given or a family name. */
  isNamePart(word: number): boolean {
    return this.#nameParts.has(word)
  }

  /** A record's name as its gazetteer writes it. */
  nameOf(record: number): string {
    const source = this.#sources[this.records.gazetteerOf(record)] as string
    const start = this.records.nameStartOf(record)
    let end = start
    while (end < source.length && source[end] !== NAME_SEPARATOR && source[end] !== '\n') end++
    return source.slice(start, end)
  }

  #addEnglish(word: number, { value }: Entry): void {
    this.#english.set(word, (value as { readonly kind?: string } | undefined)?.kind === 'capitalized')
  }

  /** Reads names of one word that are no entities. */
  #readWords(gazetteer: Gazetteer, add: (word: number, entry: Entry) => void): void {
    this.#read(latinNamesOf(gazetteer), (words, entry) => {
      if (words.length === 1) add(words[0] as number, entryAt(gazetteer, entry))
    })
  }

  #readNames(gazetteer: Gazetteer, number: number): void {
    const lines = latinNamesOf(gazetteer)
    const isPerson = gazetteer.type === 'person'
    const nameLines = isPerson ? nameLinesOf(gazetteer) : []
    let isFirst = -1
    this.#sources[number] = this.#read(lines, (words, entry, start) => {
      this.#addName(words, number, entry, start)
      if (words.length > 2 && words[0] === this.#article) this.#addName(words.slice(1), number, entry, start)
      if (words.length === 2 && words[0] === this.#article && !this.isEnglish(words[1] as number))
        this.#addName(words.slice(1), number, entry, start)
      // Only the English name, which goes first, ends in the surname that the Arabic short form is.
      if (isPerson && entry !== isFirst && words.length > 1 && isKnownByLastWord(nameLines[entry] ?? '')) {
        const last = words[words.length - 1] as number
        if (this.vocabulary.endOf(last) - this.vocabulary.startOf(last) >= SHORTEST_SURNAME)
          this.#addName([last], number, entry, start)
      }
      isFirst = entry
    })
  }

  readonly #article = this.#wordOf(ARTICLE)

  #wordOf(word: string): number {
    const { letters, length } = normalize(word)
    return this.vocabulary.add(letters, 0, length)
  }

  #addName(words: readonly number[], gazetteer: number, entry: number, start: number): void {
    let node = root
    for (const word of words) node = this.trie.extend(node, word)
    this.records.add(node, gazetteer, entry, start, false)
  }

  /**
   * Cuts lines of names into words.
   *
   * @param lines - A line an entry, its names separated by `|`.
   * @param add - Called for each name with its words, the number of its entry, and where it starts in what is returned.
   * @returns The names as they were read.
   */
  #read(
    lines: readonly string[],
    add: (words: readonly number[], entry: number, start: number) => void,
  ): string {
    const source = undot(lines.join('\n'))
    // All names in one go: tables for each of them would take longer than the rest.
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
      if (origin >= end) {
        finish()
        while (origin >= end) {
          end = endOfLine(source, end + 1)
          entry++
        }
      }
      if (source[origin] === NAME_SEPARATOR) finish()
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
  return tokens.kind[token] === LATIN_TOKEN || tokens.kind[token] === DIGIT_TOKEN
}

function undot(names: string): string {
  return names.replace(DOTTED, (acronym) => acronym.replaceAll('.', ''))
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf('\n', from)
  return end < 0 ? source.length : end
}
