/**
 * Reads gazetteers as far as is needed to know which words they hold, and which words their names begin with. A name becomes a path
 * of the trie when a text first holds its first word: a text meets few of the hundred thousand names, and the first call need not
 * wait for the others.
 */
import type { NameSource } from './gazetteer.js'
import { NameForms } from './name-forms.js'
import type { NameTable } from './name-table.js'
import { NameReader } from './read-names.js'
import type { Records } from './records.js'
import { NO_NODE, type Trie } from './trie.js'
import { UNKNOWN, type Vocabulary } from './vocabulary.js'
import { gazetteerBit, type WordRows } from './word-rows.js'

/** The names of some gazetteers, by the words that they begin with. */
export class NamesByWord {
  /** Every name, in the order of the gazetteers. */
  readonly names: NameTable
  /** What is known of each word: what it begins, and what those note who index the names. */
  readonly rows: WordRows
  readonly #reader: NameReader
  readonly #forms: NameForms
  /** Names that have other forms. */
  readonly #varied = new Set<number>()
  /** By word: the names of which only another form begins with it. */
  readonly #others = new Map<number, number[]>()
  #longest = 1

  /**
   * @param sources - The names of each gazetteer.
   * @param vocabulary - An empty one.
   * @param expected - About how many names will come; only a hint.
   */
  constructor(sources: readonly NameSource[], vocabulary: Vocabulary, expected: number) {
    this.#forms = new NameForms(vocabulary)
    this.#reader = new NameReader(vocabulary, expected)
    this.names = this.#reader.names
    this.rows = this.#reader.rows
    this.#reader.read(sources)
    this.#measure(this.#forms.wordsWithOthers())
    for (const name of this.#varied) this.#listForms(name)
  }

  /** How many words the longest name has. */
  get longest(): number {
    return this.#longest
  }

  /** Whether a word is the first half of a name with the word after it: عبد, أبو. */
  isJoining(word: number): boolean {
    return this.#forms.isJoining(word)
  }

  /** The word of a name, or `UNKNOWN` if it has several. */
  singleOf(name: number): number {
    const word = this.#reader.wordAt(this.#reader.wordsStartOf(name))
    return word < 0 ? ~word : UNKNOWN
  }

  /**
   * Reads the names that begin with a word, in every form, into a trie and its records.
   *
   * @returns The node after the word, or `NO_NODE` where no name begins with it.
   */
  extend(trie: Trie, records: Records, first: number): number {
    const reader = this.#reader
    const others = this.#others.get(first)
    let names = reader.namesOf(first)
    if (others) names = [...names, ...others].sort((a, b) => a - b)
    if (names.length === 0) return NO_NODE
    const opening = trie.addNode()
    for (const name of names) {
      if (this.#varied.has(name)) {
        this.#forms.forEach(reader.wordsOf(name), ([own, ...further]) => {
          if (own === first)
            records.add(
              further.reduce((node, word) => trie.extend(node, word), opening),
              name,
            )
        })
        continue
      }
      let node = opening
      const from = reader.wordsStartOf(name)
      for (let at = from; ; at++) {
        const word = reader.wordAt(at)
        if (at > from) node = trie.extend(node, word < 0 ? ~word : word)
        if (word < 0) break
      }
      records.add(node, name)
    }
    return opening
  }

  /** Finds the longest name, and those with a word that has other forms. */
  #measure(withOthers: Uint8Array): void {
    const reader = this.#reader
    for (let name = 0; name < this.names.size; name++) {
      const from = reader.wordsStartOf(name)
      let varied = 0
      let at = from
      for (; ; at++) {
        const word = reader.wordAt(at)
        varied |= withOthers[word < 0 ? ~word : word] as number
        if (word < 0) break
      }
      if (varied !== 0) this.#varied.add(name)
      if (at - from >= this.#longest) this.#longest = at - from + 1
    }
  }

  /** Lists a name under the words that its other forms begin with. */
  #listForms(name: number): void {
    const words = this.#reader.wordsOf(name)
    const bit = gazetteerBit(this.names.gazetteerOf(name))
    this.#forms.forEach(words, (form) => {
      const first = form[0] as number
      if (form.length > this.#longest) this.#longest = form.length
      this.rows.add(first, bit, form.length > 1)
      if (first === words[0]) return
      const others = this.#others.get(first)
      if (!others) this.#others.set(first, [name])
      else if (others[others.length - 1] !== name) others.push(name)
    })
  }
}
