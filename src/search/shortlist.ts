/** How many names fuse.js is given to compare with a query. */
const LONGEST_LIST = 400
/** A name must share this much of the query's letter pairs. */
const LEAST_SHARE = 0.4

/**
 * Names by their pairs of letters. Fuse compares each name with the query letter by letter, which takes tens of milliseconds for all;
 * so only names that share many pairs with the query are given to it.
 */
export class Shortlist {
  readonly #postings: ReadonlyMap<string, Int32Array>
  readonly #shared: Uint8Array

  /** @param texts - The names, as they are compared. */
  constructor(texts: readonly string[]) {
    const postings = new Map<string, number[]>()
    for (const [number, text] of texts.entries()) {
      for (const pair of pairsOf(text)) {
        const list = postings.get(pair)
        if (list) list.push(number)
        else postings.set(pair, [number])
      }
    }
    this.#postings = new Map([...postings].map(([pair, list]) => [pair, Int32Array.from(list)]))
    this.#shared = new Uint8Array(texts.length)
  }

  /** The numbers of the names that share the most pairs with a text. */
  find(text: string): number[] {
    const shared = this.#shared.fill(0)
    // The end of what is typed so far is no end of a word.
    const pairs = pairsOf(text, false)
    for (const pair of pairs) for (const number of this.#postings.get(pair) ?? []) (shared[number] as number)++
    const byCount: number[][] = []
    for (let number = 0; number < shared.length; number++) {
      const count = shared[number] as number
      if (count > 0 && count >= LEAST_SHARE * pairs.size) (byCount[count] ??= []).push(number)
    }
    const found: number[] = []
    for (const numbers of byCount.reverse()) {
      if (numbers) found.push(...numbers)
      if (found.length >= LONGEST_LIST) break
    }
    return found
  }
}

/** The pairs of letters of a text, with the spaces around its words. */
function pairsOf(text: string, ended = true): Set<string> {
  const padded = ended ? ` ${text} ` : ` ${text}`
  const pairs = new Set<string>()
  for (let index = 1; index < padded.length; index++) pairs.add(padded.slice(index - 1, index + 1))
  return pairs
}
