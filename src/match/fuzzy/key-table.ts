/** How many cells a number takes. */
const WIDTH = 3

/**
 * Numbers by 32-bit keys, each with a fact; a key may have many. Those of a slot lie side by side, so that reading them is reading on:
 * what is read elsewhere is waited for, and takes ten to a hundred times as long.
 */
export class KeyTable {
  /** Where each slot begins, and one more. */
  readonly #starts: Int32Array
  /** For each number its key, itself, and its fact. */
  readonly #cells: Int32Array

  /**
   * @param keys - A key a number.
   * @param values - The numbers.
   * @param facts - Facts of them.
   * @param count - How many of both are meant.
   */
  constructor(keys: Int32Array, values: Int32Array, facts: Int32Array, count: number) {
    let slots = 64
    while (slots * 2 < count) slots *= 2
    const starts = new Int32Array(slots + 1)
    const cells = new Int32Array(count * WIDTH)
    const mask = slots - 1
    // Slots are counted, then filled from their ends.
    for (let at = 0; at < count; at++) {
      const slot = (keys[at] as number) & mask
      starts[slot] = (starts[slot] as number) + 1
    }
    for (let slot = 1; slot <= slots; slot++) starts[slot] = (starts[slot] as number) + (starts[slot - 1] as number)
    for (let at = 0; at < count; at++) {
      const key = keys[at] as number
      const slot = key & mask
      const place = (starts[slot] as number) - 1
      starts[slot] = place
      cells[place * WIDTH] = key
      cells[place * WIDTH + 1] = values[at] as number
      cells[place * WIDTH + 2] = facts[at] as number
    }
    this.#starts = starts
    this.#cells = cells
  }

  /** Bytes that it takes. */
  get bytes(): number {
    return this.#starts.byteLength + this.#cells.byteLength
  }

  /** The first place under a key, or -1. */
  first(key: number): number {
    return this.#from(this.#starts[key & (this.#starts.length - 2)] as number, key)
  }

  /** The next place under the same key, or -1. */
  next(place: number, key: number): number {
    return this.#from(place + 1, key)
  }

  /** The number at a place. */
  value(place: number): number {
    return this.#cells[place * WIDTH + 1] as number
  }

  /** The fact of the number at a place. */
  fact(place: number): number {
    return this.#cells[place * WIDTH + 2] as number
  }

  #from(start: number, key: number): number {
    const end = this.#starts[(key & (this.#starts.length - 2)) + 1] as number
    for (let place = start; place < end; place++) if (this.#cells[place * WIDTH] === key) return place
    return -1
  }
}
