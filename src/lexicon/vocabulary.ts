import { hashOf } from '../tokenize/hash.js'

/** The number of no word. */
export const UNKNOWN = -1

/**
 * Every word that some name or rule needs, numbered from 0 in the order of arrival.
 * An open-addressing table over token hashes; letters are compared, so a hash collision costs time but never a wrong match.
 */
export class Vocabulary {
  #slots: Int32Array
  #hashes: Int32Array
  #ends: Uint32Array
  #pool: Uint16Array
  #count = 0
  #used = 0

  /** @param expected - About how many words will come; only a hint. */
  constructor(expected = 1024) {
    let size = 64
    while (size < expected * 2) size *= 2
    this.#slots = new Int32Array(size)
    this.#hashes = new Int32Array(size / 2)
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
    const mask = slots.length - 1
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = (slots[slot] as number) - 1
      if (word < 0) return UNKNOWN
      if (this.#hashes[word] === hash && this.#equals(word, letters, from, to, 0)) return word
    }
  }

  /** The number of the word that is `first` followed by these letters, or {@link UNKNOWN}. */
  findPrefixed(first: number, letters: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = (slots[slot] as number) - 1
      if (word < 0) return UNKNOWN
      if (
        this.#hashes[word] === hash &&
        this.#pool[this.#start(word)] === first &&
        this.#equals(word, letters, from, to, 1)
      )
        return word
    }
  }

  /** The number of the word with these letters, which is added if it is new. */
  add(letters: Uint16Array, from: number, to: number, hash: number = hashOf(letters, from, to)): number {
    const known = this.find(letters, from, to, hash)
    if (known !== UNKNOWN) return known
    if (this.#count === this.#hashes.length) this.#enlarge()
    const length = to - from
    if (this.#used + length > this.#pool.length) {
      const pool = new Uint16Array((this.#pool.length + length) * 2)
      pool.set(this.#pool)
      this.#pool = pool
    }
    this.#pool.set(letters.subarray(from, to), this.#used)
    this.#used += length
    const word = this.#count++
    this.#hashes[word] = hash
    this.#ends[word] = this.#used
    this.#insert(word, hash)
    return word
  }

  #start(word: number): number {
    return word === 0 ? 0 : (this.#ends[word - 1] as number)
  }

  #equals(word: number, letters: Uint16Array, from: number, to: number, skipped: number): boolean {
    const start = this.#start(word) + skipped
    if ((this.#ends[word] as number) - start !== to - from) return false
    for (let index = from; index < to; index++) {
      if (this.#pool[start + index - from] !== letters[index]) return false
    }
    return true
  }

  #insert(word: number, hash: number): void {
    const mask = this.#slots.length - 1
    let slot = spread(hash) & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = word + 1
  }

  #enlarge(): void {
    const hashes = new Int32Array(this.#hashes.length * 2)
    hashes.set(this.#hashes)
    this.#hashes = hashes
    const ends = new Uint32Array(hashes.length)
    ends.set(this.#ends)
    this.#ends = ends
    this.#slots = new Int32Array(hashes.length * 2)
    for (let word = 0; word < this.#count; word++) this.#insert(word, hashes[word] as number)
  }
}

/** Brings the high bits of a hash, where the last letters are, down to the ones that choose the slot. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}
