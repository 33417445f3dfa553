import { hashOf } from '../tokenize/hash.js'

/** The number of no word. */
export const UNKNOWN = -1

/**
 * Every word that some name or rule needs, numbered from 0 in the order of arrival.
 * An open-addressing table over token hashes; letters are compared, so a hash collision costs time but never a wrong match.
 */
export class Vocabulary {
  /** Two cells a slot: a hash, and the number of its word + 1. Side by side, because each slot that is tried is a cache miss. */
  #slots: Int32Array
  #ends: Uint32Array
  #pool: Uint16Array
  #count = 0
  #used = 0

  /** @param expected - About how many words will come; only a hint. */
  constructor(expected = 1024) {
    let size = 64
    while (size < expected * 2) size *= 2
    this.#slots = new Int32Array(size * 2)
    this.#ends = new Uint32Array(size / 2)
    this.#pool = new Uint16Array(size * 3)
  }

  /** How many words it holds. */
  get size(): number {
    return this.#count
  }

  /** The letters of all words; those of one stand from {@link startOf} on, before {@link endOf}. */
  get letters(): Uint16Array {
    return this.#pool
  }

  /** Where the letters of a word start. */
  startOf(word: number): number {
    return this.#start(word)
  }

  /** Where the letters of a word end. */
  endOf(word: number): number {
    return this.#ends[word] as number
  }

  /** The number of the word with these letters, or {@link UNKNOWN}. */
  find(letters: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 2
    for (let slot = (spread(hash) << 1) & mask; ; slot = (slot + 2) & mask) {
      const word = (slots[slot + 1] as number) - 1
      if (word < 0) return UNKNOWN
      if (slots[slot] === hash && this.#equals(word, letters, from, to, 0)) return word
    }
  }

  /** The number of the word that is `first` followed by these letters, or {@link UNKNOWN}. */
  findPrefixed(first: number, letters: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 2
    for (let slot = (spread(hash) << 1) & mask; ; slot = (slot + 2) & mask) {
      const word = (slots[slot + 1] as number) - 1
      if (word < 0) return UNKNOWN
      if (slots[slot] === hash && this.#pool[this.#start(word)] === first && this.#equals(word, letters, from, to, 1))
        return word
    }
  }

  /** The number of the word with these letters, which is added if it is new. */
  add(letters: Uint16Array, from: number, to: number, hash: number = hashOf(letters, from, to)): number {
    const known = this.find(letters, from, to, hash)
    if (known !== UNKNOWN) return known
    if (this.#count === this.#ends.length) this.#enlarge()
    const length = to - from
    if (this.#used + length > this.#pool.length) {
      const pool = new Uint16Array((this.#pool.length + length) * 2)
      pool.set(this.#pool)
      this.#pool = pool
    }
    const pool = this.#pool
    // A loop: words have five letters, and `subarray` allocates.
    for (let index = from, at = this.#used; index < to; index++) pool[at++] = letters[index] as number
    this.#used += length
    const word = this.#count++
    this.#ends[word] = this.#used
    insert(this.#slots, word, hash)
    return word
  }

  #start(word: number): number {
    return word === 0 ? 0 : (this.#ends[word - 1] as number)
  }

  #equals(word: number, letters: Uint16Array, from: number, to: number, skipped: number): boolean {
    const pool = this.#pool
    const start = this.#start(word) + skipped
    if ((this.#ends[word] as number) - start !== to - from) return false
    for (let index = from; index < to; index++) {
      if (pool[start + index - from] !== letters[index]) return false
    }
    return true
  }

  #enlarge(): void {
    const ends = new Uint32Array(this.#ends.length * 2)
    ends.set(this.#ends)
    this.#ends = ends
    const old = this.#slots
    this.#slots = new Int32Array(old.length * 2)
    for (let slot = 0; slot < old.length; slot += 2) {
      const word = (old[slot + 1] as number) - 1
      if (word >= 0) insert(this.#slots, word, old[slot] as number)
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
function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}
