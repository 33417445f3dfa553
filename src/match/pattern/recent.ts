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

export const NOT_ASKED = 0
export const NO = 1
export const YES = 2
/** What is remembered of a question. */
export type Answer = typeof NOT_ASKED | typeof NO | typeof YES

/** Questions for which there is room at first; the packaged rules have about as many. */
const QUESTIONS = 256

/**
 * Answers to questions of yes or no about these tokens. Those about one token lie side by side, a byte each, since they are asked one
 * after the other.
 */
export class RecentAnswers {
  readonly #keys = new Float64Array(SIZE).fill(-1)
  /** Bytes a token. */
  #stride = QUESTIONS
  #answers = new Uint8Array(SIZE * QUESTIONS)

  /**
   * What was answered.
   *
   * @param key - Which token of which text, and how it is read.
   */
  get(question: number, token: number, key: number): Answer {
    const place = token % SIZE
    if (this.#keys[place] !== key || question >= this.#stride) return NOT_ASKED
    return this.#answers[place * this.#stride + question] as Answer
  }

  /** Remembers an answer, and returns it. */
  set(question: number, token: number, key: number, answer: boolean): boolean {
    if (question >= this.#stride) this.#widen(question)
    const place = token % SIZE
    if (this.#keys[place] !== key) {
      this.#keys[place] = key
      this.#answers.fill(NOT_ASKED, place * this.#stride, (place + 1) * this.#stride)
    }
    this.#answers[place * this.#stride + question] = answer ? YES : NO
    return answer
  }

  /** What was remembered is forgotten. */
  #widen(question: number): void {
    while (question >= this.#stride) this.#stride *= 2
    this.#answers = new Uint8Array(SIZE * this.#stride)
    this.#keys.fill(-1)
  }
}
