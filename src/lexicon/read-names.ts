/** Reads the names of gazetteers as far as numbers of words, and lists them by the words that they begin with. */
import { normalize } from '../normalize/normalize.js'
import { nextWeight } from '../tokenize/hash.js'
import { tokenize } from '../tokenize/tokenize.js'
import { DROPPED, fold } from '../unicode/letters.js'
import { ARABIC, charClasses } from '../unicode/scripts.js'
import { type Alphabet, decodeNames } from './alphabet.js'
import type { NameSource } from './gazetteer.js'
import { isJoiner } from './joiners.js'
import { NameTable } from './name-table.js'
import { ENTRY_SEPARATOR, endOfName, NAME_SEPARATOR, UNMATCHED_MARK, WEAK_MARK } from './names.js'
import { spread, type Vocabulary } from './vocabulary.js'
import { CELLS, gazetteerBit, HELD, LAST, LONGER, OPENED, WordRows } from './word-rows.js'

const SPACE = 0x20
const HYPHEN = 0x2d
const SEPARATOR = NAME_SEPARATOR.charCodeAt(0)
const END_OF_ENTRY = ENTRY_SEPARATOR.charCodeAt(0)
const WEAK = WEAK_MARK.charCodeAt(0)
const UNMATCHED = UNMATCHED_MARK.charCodeAt(0)
/** A sign that only the tokenizer understands. Signs are less than letters. */
const OTHER = 1
/** The first letter of Arabic. */
const FIRST_LETTER = 0x0600
/** About how many words a name has, and how many that are in no name before it; only hints. */
const WORDS_A_NAME = 1.9
const NEW_WORDS_A_NAME = 0.7

/** Reads names, and holds the words of each. */
export class NameReader {
  readonly names: NameTable
  readonly rows: WordRows
  readonly #vocabulary: Vocabulary
  /** The words of all names, one name after the other. The last word of a name is written as its complement, `~word`. */
  #words: Int32Array
  #wordCount = 0
  #wordsStart: Int32Array
  /** By name: the next one in the list of its first word. */
  #next: Int32Array

  /**
   * @param vocabulary - Numbers the words.
   * @param expected - About how many names will come; only a hint.
   */
  constructor(vocabulary: Vocabulary, expected = 1024) {
    const size = Math.max(64, Math.ceil(expected))
    this.#vocabulary = vocabulary
    this.names = new NameTable(size)
    this.rows = new WordRows(size * NEW_WORDS_A_NAME)
    this.#words = new Int32Array(Math.ceil(size * WORDS_A_NAME))
    this.#wordsStart = new Int32Array(size)
    this.#next = new Int32Array(size)
  }

  /** One of the words of all names, which stand name after name. The last word of a name is its complement, `~word`. */
  wordAt(place: number): number {
    return this.#words[place] as number
  }

  /** Where the words of a name begin. */
  wordsStartOf(name: number): number {
    return this.#wordsStart[name] as number
  }

  /** The words of a name. */
  wordsOf(name: number): number[] {
    const words: number[] = []
    for (let at = this.wordsStartOf(name); ; at++) {
      const word = this.#words[at] as number
      words.push(word < 0 ? ~word : word)
      if (word < 0) return words
    }
  }

  /** The names that begin with a word, in their order. */
  namesOf(word: number): number[] {
    const names: number[] = []
    const last = (this.rows.cells[word * CELLS + LAST] ?? 0) - 1
    if (last < 0) return names
    let name = last
    do {
      name = this.#next[name] as number
      names.push(name)
    } while (name !== last)
    return names
  }

  /**
   * Reads the names of gazetteers. A first call waits for this, and nothing is compiled then, so names of Arabic letters, spaces
   * and hyphens are read in this one loop, without a string, array, object or call a name: half of the time of a reader made of
   * functions. The few that hold something else, and need the tokenizer to know where their words end, are given to it.
   */
  read(sources: readonly NameSource[]): void {
    const vocabulary = this.#vocabulary
    const table = this.names
    let { letters, slots, starts } = vocabulary
    let { cells } = this.rows
    let { entry: entries, start: places } = table
    let words = this.#words
    let wordsStarts = this.#wordsStart
    let next = this.#next
    let wordCount = this.#wordCount
    let used = vocabulary.used
    for (let gazetteer = 0; gazetteer < sources.length; gazetteer++) {
      const { names, alphabet } = sources[gazetteer] as NameSource
      const bit = gazetteerBit(gazetteer)
      const signs = signsOf(alphabet)
      const end = names.length
      const before = table.size
      let entry = 0
      for (let at = 0; at < end; ) {
        const mark = names.charCodeAt(at)
        if (mark === WEAK || mark === UNMATCHED) at++
        const start = at
        const wordsStart = wordCount
        let sign = SPACE
        while (sign === SPACE) {
          const from = used
          let to = from
          let hash = 0
          let weight = 1
          for (; ; at++) {
            const code = at < end ? names.charCodeAt(at) : END_OF_ENTRY
            sign = code < 0x80 ? (signs[code] as number) : signOf(code)
            if (sign < FIRST_LETTER) {
              if (sign === DROPPED) continue
              break
            }
            if (to === letters.length) {
              vocabulary.enlargeLetters()
              letters = vocabulary.letters
            }
            letters[to++] = sign
            hash = (hash + Math.imul(sign, weight)) | 0
            weight = nextWeight(weight)
          }
          at++
          if (to > from) {
            // As Vocabulary.addWritten does.
            const mask = slots.length - 2
            let slot = (spread(hash) << 1) & mask
            let word = -1
            for (; ; slot = (slot + 2) & mask) {
              word = (slots[slot + 1] as number) - 1
              if (word < 0) break
              if (slots[slot] !== hash) continue
              let known = starts[word] as number
              if ((starts[word + 1] as number) - known !== to - from) continue
              let own = from
              while (own < to && letters[own] === letters[known]) {
                own++
                known++
              }
              if (own === to) break
            }
            if (word < 0) {
              word = vocabulary.size++
              slots[slot] = hash
              slots[slot + 1] = word + 1
              starts[word + 1] = to
              used = to
              if (word + 2 === starts.length) {
                vocabulary.enlarge()
                slots = vocabulary.slots
                starts = vocabulary.starts
              }
            }
            if (wordCount === words.length) words = this.#words = doubled(words)
            words[wordCount++] = word
          }
          // A hyphen is as good as a space between two letters, and a word of its own elsewhere.
          if (sign === HYPHEN) sign = to > from && isLetter(names, signs, at) ? SPACE : OTHER
        }
        if (sign === OTHER) {
          at = endOfName(names, start)
          this.#wordCount = wordsStart
          this.#readTokens(decodeNames(names.slice(start, at), alphabet))
          ;({ letters, slots, starts, used } = vocabulary)
          words = this.#words
          wordCount = this.#wordCount
          sign = names.charCodeAt(at++)
        }
        if (wordCount > wordsStart) {
          words[wordCount - 1] = ~(words[wordCount - 1] as number)
          if (mark !== UNMATCHED) {
            const name = table.size
            if (name === next.length) {
              table.enlarge()
              entries = table.entry
              places = table.start
              wordsStarts = this.#wordsStart = doubled(wordsStarts)
              next = this.#next = doubled(next)
            }
            entries[name] = entry * 2 + (mark === WEAK ? 1 : 0)
            places[name] = start
            wordsStarts[name] = wordsStart
            const first = words[wordsStart] as number
            const isLonger = first >= 0
            const cell = (isLonger ? first : ~first) * CELLS
            if (cell >= cells.length) {
              this.rows.enlarge(cell / CELLS)
              cells = this.rows.cells
            }
            cells[cell + OPENED] = (cells[cell + OPENED] as number) | bit
            const second = cell + (isLonger ? LONGER : HELD)
            cells[second] = (cells[second] as number) | bit
            const last = (cells[cell + LAST] as number) - 1
            if (last < 0) next[name] = name
            else {
              next[name] = next[last] as number
              next[last] = name
            }
            cells[cell + LAST] = ++table.size
          }
        }
        if (sign !== SEPARATOR) entry++
      }
      table.gazetteer.fill(gazetteer, before, table.size)
    }
    this.#wordCount = wordCount
  }

  /** Reads the words of a name that holds more than letters. */
  #readTokens(name: string): void {
    const tokens = tokenize(normalize(name))
    const { letters } = tokens.folded
    const start = this.#wordCount
    for (let token = 0; token < tokens.length; token++) {
      if (this.#wordCount > start && isJoiner(tokens, token)) continue
      if (this.#wordCount === this.#words.length) this.#words = doubled(this.#words)
      const [from, to, hash] = [tokens.from[token] as number, tokens.to[token] as number, tokens.hash[token] as number]
      this.#words[this.#wordCount++] = this.#vocabulary.add(letters, from, to, hash)
    }
  }
}

function isLetter(names: string, signs: Uint16Array, at: number): boolean {
  const code = at < names.length ? names.charCodeAt(at) : END_OF_ENTRY
  return (code < 0x80 ? (signs[code] as number) : signOf(code)) >= FIRST_LETTER
}

/** For each ASCII code of a string of names: a folded letter, or a sign. */
function signsOf(alphabet: Alphabet): Uint16Array {
  const signs = alphabet.map(signOf)
  for (const code of [SPACE, HYPHEN, SEPARATOR, END_OF_ENTRY]) signs[code] = code
  return signs
}

/** The folded letter of a character, or {@link OTHER}. */
function signOf(code: number): number {
  const folded = fold().table[code] as number
  return folded === DROPPED || charClasses()[folded] === ARABIC ? folded : OTHER
}

function doubled(from: Int32Array): Int32Array {
  const to = new Int32Array(from.length * 2)
  to.set(from)
  return to
}
