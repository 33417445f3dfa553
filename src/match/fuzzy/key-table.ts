const NONE = -1

/** Numbers by 32-bit keys; a key may have many. Chains in typed arrays: twelve bytes a number, and four a slot. */
export class KeyTable {
  #slots: Int32Array
  #keys: Int32Array
  #values: Int32Array
  #next: Int32Array
  #count = 0

  /** @param expected - About how many numbers will come; only a hint. */
  constructor(expected: number) {
    let slots = 64
    while (slots < expected) slots *= 2
    this.#slots = new Int32Array(slots).fill(NONE)
    this.#keys = new Int32Array(Math.max(expected, 1))
    this.#values = new Int32Array(Math.max(expected, 1))
    this.#next = new Int32Array(Math.max(expected, 1))
  }

  /** Bytes that it takes. */
  get bytes(): number {
    return (this.#slots.length + 3 * this.#keys.length) * 4
  }

  /** Adds a number under a key. */
  add(key: number, value: number): void {
    if (this.#count === this.#keys.length) this.#enlarge()
    const place = this.#count++
    const slot = key & (this.#slots.length - 1)
    this.#keys[place] = key
    this.#values[place] = value
    this.#next[place] = this.#slots[slot] as number
    this.#slots[slot] = place
  }

  /** The first place under a key, or -1. */
  first(key: number): number {
    return this.#from(this.#slots[key & (this.#slots.length - 1)] as number, key)
  }

  /** The next place under the same key, or -1. */
  next(place: number): number {
    return this.#from(this.#next[place] as number, this.#keys[place] as number)
  }

  /** The number at a place. */
  value(place: number): number {
    return this.#values[place] as number
  }

  #from(start: number, key: number): number {
    let place = start
    while (place !== NONE && this.#keys[place] !== key) place = this.#next[place] as number
    return place
  }

  #enlarge(): void {
    const enlarge = (from: Int32Array): Int32Array => {
      const to = new Int32Array(from.length * 2)
      to.set(from)
      return to
    }
    this.#keys = enlarge(this.#keys)
    this.#values = enlarge(this.#values)
    this.#next = enlarge(this.#next)
  }
}
