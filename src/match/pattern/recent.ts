/** How many tokens are remembered; a rule looks at most so far ahead. */
const SIZE = 64

/**
 * What was worked out for the tokens around the place at hand: one rule after the other asks the same of them. A ring, because a
 * text has two million tokens, and a map of them all would have to be kept until its end.
 */
export class Recent<T> {
  readonly #keys = new Float64Array(SIZE).fill(-1)
  readonly #values: (T | undefined)[] = new Array(SIZE).fill(undefined)

  /**
   * What is remembered of a token.
   *
   * @param key - Which token of which text, and how it is read.
   */
  get(token: number, key: number): T | undefined {
    const place = token % SIZE
    return this.#keys[place] === key ? this.#values[place] : undefined
  }

  /** Remembers, and returns what is remembered. */
  set(value: T, token: number, key: number): T {
    const place = token % SIZE
    this.#keys[place] = key
    this.#values[place] = value
    return value
  }
}
