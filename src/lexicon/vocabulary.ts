import { hashOf } from '../tokenize/hash.js'

/** How many tokens are looked up together, see {@link Vocabulary.touch}. */
export const BLOCK = 32

/** Room for letters, for each word that finds room: words have more, but the room for words is never full. */
const LETTERS_A_WORD = 5

/** The number of no word. */
export const UNKNOWN = -1

/**
 * Every word that some name or rule needs, numbered from 0 in the order of arrival.
 * An open-addressing table over token hashes; letters are compared, so a hash collision costs time but never a wrong match.
 */
export class Vocabulary {
  /** Two cells a slot: a hash, and the number of its word + 1. Side by side, because each slot that is tried is a cache miss. */
  slots: Int32Array
  /** Where the letters of each word start, and where those of the next one will. */
  starts: Uint32Array
  /** The letters of all words. */
  letters: Uint16Array
  /** How many words it holds. */
  size = 0
  readonly #touched = new Int32Array(BLOCK)

  /** @param expected - About how many words will come; only a hint. */
  constructor(expected = 1024) {
    let size = 64
    while (size < expected * 2) size *= 2
    this.slots = new Int32Array(size * 2)
    this.starts = new Uint32Array(size / 2)
    this.letters = new Uint16Array((size / 2) * LETTERS_A_WORD)
  }

  /** Where the letters of a word start. */
  startOf(word: number): number {
    return this.starts[word] as number
  }

  /** Where the letters of a word end. */
  endOf(word: number): number {
    return this.starts[word + 1] as number
  }

  /** The number of the word with these letters, or {@link UNKNOWN}. */
  find(letters: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.slots
    const mask = slots.length - 2
    for (let slot = (spread(hash) << 1) & mask; ; slot = (slot + 2) & mask) {
      const word = (slots[slot + 1] as number) - 1
      if (word < 0) return UNKNOWN
      if (slots[slot] === hash && this.#equals(word, letters, from, to, 0)) return word
    }
  }

  /**
   * Reads where the words of some hashes are, and forgets it. Who then looks them up finds the tables in the caches: these reads wait for
   * nothing, so a dozen of them are under way at a time, where a look-up waits for each of its three.
   *
   * @returns What was read, which means nothing.
   */
  touch(hashes: Int32Array, from: number, to: number): number {
    const { slots, starts, letters } = this
    const mask = slots.length - 2
    const words = this.#touched
    for (let index = from; index < to; index++)
      words[index - from] = slots[((spread(hashes[index] as number) << 1) & mask) + 1] as number
    for (let index = 0; index < to - from; index++)
      words[index] = starts[Math.max(0, (words[index] as number) - 1)] as number
    let sum = 0
    for (let index = 0; index < to - from; index++) sum += letters[words[index] as number] as number
    return sum
  }

  /** The number of the word that is `first` followed by these letters, or {@link UNKNOWN}. */
  findPrefixed(first: number, letters: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.slots
    const mask = slots.length - 2
    for (let slot = (spread(hash) << 1) & mask; ; slot = (slot + 2) & mask) {
      const word = (slots[slot + 1] as number) - 1
      if (word < 0) return UNKNOWN
      if (
        slots[slot] === hash &&
        this.letters[this.starts[word] as number] === first &&
        this.#equals(word, letters, from, to, 1)
      )
        return word
    }
  }

  /** The number of the word with these letters, which is added if it is new. */
  add(letters: Uint16Array, from: number, to: number, hash: number = hashOf(letters, from, to)): number {
    const length = to - from
    while (this.used + length > this.letters.length) this.enlargeLetters()
    const pool = this.letters
    // A loop: words have five letters, and `subarray` allocates.
    for (let index = from, at = this.used; index < to; index++) pool[at++] = letters[index] as number
    return this.addWritten(length, hash)
  }

  /** The number of the word that is some letters followed by those of another word. */
  addPrefixed(prefix: Uint16Array, word: number): number {
    const length = prefix.length + this.endOf(word) - this.startOf(word)
    while (this.used + length > this.letters.length) this.enlargeLetters()
    const { letters, used } = this
    let at = used
    for (let index = 0; index < prefix.length; index++) letters[at++] = prefix[index] as number
    for (let index = this.startOf(word); at < used + length; index++) letters[at++] = letters[index] as number
    return this.addWritten(length, hashOf(letters, used, at))
  }

  /** Where the letters of the next word go. */
  get used(): number {
    return this.starts[this.size] as number
  }

  /** Makes room for more letters. */
  enlargeLetters(): void {
    const letters = new Uint16Array(this.letters.length * 2)
    letters.set(this.letters)
    this.letters = letters
  }

  /** The number of the word whose letters were written from {@link used} on; it is added if it is new. */
  addWritten(length: number, hash: number): number {
    const end = this.used + length
    const slots = this.slots
    const mask = slots.length - 2
    let slot = (spread(hash) << 1) & mask
    for (; ; slot = (slot + 2) & mask) {
      const word = (slots[slot + 1] as number) - 1
      if (word < 0) break
      if (slots[slot] === hash && this.#equals(word, this.letters, this.used, end, 0)) return word
    }
    const word = this.size++
    slots[slot] = hash
    slots[slot + 1] = this.size
    this.starts[this.size] = end
    if (this.size + 1 === this.starts.length) this.enlarge()
    return word
  }

  #equals(word: number, letters: Uint16Array, from: number, to: number, skipped: number): boolean {
    const pool = this.letters
    const start = (this.starts[word] as number) + skipped
    if ((this.starts[word + 1] as number) - start !== to - from) return false
    for (let index = from; index < to; index++) {
      if (pool[start + index - from] !== letters[index]) return false
    }
    return true
  }

  /** Makes room for more words. */
  enlarge(): void {
    const starts = new Uint32Array(this.starts.length * 2)
    starts.set(this.starts)
    this.starts = starts
    const old = this.slots
    this.slots = new Int32Array(old.length * 2)
    for (let slot = 0; slot < old.length; slot += 2) {
      const word = (old[slot + 1] as number) - 1
      if (word >= 0) insert(this.slots, word, old[slot] as number)
    }
  }
}

function insert(slots: Int32Array, word: number, hash: number): void {
  const mask = slots.length - 2
  let slot = (spread(hash) << 1) & mask
  while (slots[slot + 1] !== 0) slot = (slot + 2) & mask
  slots[slot] = hash
  slots[slot + 1] = word + 1
}

/** Brings the high bits of a hash, where the last letters are, down to the ones that choose the slot. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}
