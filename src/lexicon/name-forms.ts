/** The other ways to write a name that follow from its words: أبو بكر is also أبي بكر, عبد الله is also عبدالله. */
import { normalize } from '../normalize/normalize.js'
import { ARABIC, charClasses } from '../unicode/scripts.js'
import type { Vocabulary } from './vocabulary.js'

/** Words that a case ending or spelling changes inside a name. */
const INTERCHANGEABLE: readonly (readonly string[])[] = [
  ['ابو', 'ابي', 'ابا'],
  ['بن', 'ابن'],
  ['بنو', 'بني'],
  ['ذو', 'ذي', 'ذا'],
]

/** Words that are also written together with the next one: عبدالله, أبوظبي. */
const JOINING: readonly string[] = ['عبد', 'ابو']

/** عبد, which a name of God with the article follows: عبدالله. */
const SERVANT = 'عبد'
const SERVANT_AND_ARTICLE = Uint16Array.from('عبدال', (letter) => letter.charCodeAt(0))
const SHORTEST_SERVANT = 7

/** What is done with the words of a form. */
type Visit = (words: readonly number[]) => void

/** Knows the words that have other forms; they are the first of the vocabulary, so that others are told apart at a glance. */
export class NameForms {
  readonly #vocabulary: Vocabulary
  readonly #interchangeable = new Map<number, readonly number[]>()
  readonly #joining: ReadonlySet<number>
  readonly #servant: number
  /** A greater number is no word of the tables above. */
  readonly #special: number

  /** @param vocabulary - An empty one. Forms add words to it. */
  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    const number = (word: string): number => {
      const { letters, length } = normalize(word)
      return vocabulary.add(letters, 0, length)
    }
    for (const words of INTERCHANGEABLE) {
      const numbers = words.map(number)
      for (const own of numbers) {
        const others = numbers.filter((other) => other !== own)
        this.#interchangeable.set(own, others)
      }
    }
    this.#servant = number(SERVANT)
    this.#joining = new Set(JOINING.map(number))
    this.#special = vocabulary.size
  }

  /** Whether a word is the first half of a name with the word after it: عبد, أبو. */
  isJoining(word: number): boolean {
    return this.#joining.has(word)
  }

  /** For each word of the vocabulary, 1 where a name that holds it may have other forms. */
  wordsWithOthers(): Uint8Array {
    const flags = new Uint8Array(this.#vocabulary.size).fill(1, 0, this.#special)
    for (let word = this.#special; word < flags.length; word++) if (this.#isServant(word)) flags[word] = 1
    return flags
  }

  /** Calls back with a name and all its other forms. */
  forEach(name: readonly number[], visit: Visit): void {
    visit(name)
    const joinable: number[] = []
    for (let index = 0; index < name.length; index++) {
      const word = name[index] as number
      if (word >= this.#special) {
        if (this.#isServant(word)) visit(name.toSpliced(index, 1, this.#servant, this.#restOf(word)))
        continue
      }
      if (name.length === 1) return
      for (const other of this.#interchangeable.get(word) ?? []) visit(name.with(index, other))
      if (this.#isJoinable(name, index)) joinable.push(index)
    }
    // Each pair joined alone, and all of them: عبدالله بن عبدالعزيز.
    for (const index of joinable) visit(this.#joined(name, [index]))
    if (joinable.length > 1) visit(this.#joined(name, joinable))
  }

  #isJoinable(name: readonly number[], index: number): boolean {
    const next = name[index + 1]
    if (next === undefined || !this.#joining.has(name[index] as number)) return false
    return charClasses()[this.#vocabulary.letters[this.#vocabulary.startOf(next)] as number] === ARABIC
  }

  /** A name with the words of some places joined to the next ones. */
  #joined(name: readonly number[], places: readonly number[]): number[] {
    const joined: number[] = []
    for (let index = 0; index < name.length; index++) {
      const word = name[index] as number
      if (places.includes(index))
        joined.push(this.#vocabulary.addPrefixed(this.#lettersOf(word), name[++index] as number))
      else joined.push(word)
    }
    return joined
  }

  /** Whether a word is عبد and a name of God written together. */
  #isServant(word: number): boolean {
    const { letters } = this.#vocabulary
    const from = this.#vocabulary.startOf(word)
    if (letters[from] !== SERVANT_AND_ARTICLE[0] || this.#vocabulary.endOf(word) - from < SHORTEST_SERVANT) return false
    for (let index = 1; index < SERVANT_AND_ARTICLE.length; index++)
      if (letters[from + index] !== SERVANT_AND_ARTICLE[index]) return false
    return true
  }

  /** What follows عبد in a word. */
  #restOf(word: number): number {
    const rest = this.#lettersOf(word).slice(SERVANT.length)
    return this.#vocabulary.add(rest, 0, rest.length)
  }

  #lettersOf(word: number): Uint16Array {
    return this.#vocabulary.letters.subarray(this.#vocabulary.startOf(word), this.#vocabulary.endOf(word))
  }
}
