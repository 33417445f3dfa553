/** Items that are searched together. */
export interface Batch<T> {
  /** Number of the first item in the source. */
  readonly first: number
  readonly items: readonly T[]
  /** The text of each item. */
  readonly texts: readonly string[]
}

/**
 * The most bytes of a batch, unless one item alone is larger. Its work, a tenth of a second or more, is long beside the time
 * that it takes to send; yet all batches that are on their way together are small beside an extractor.
 */
const BATCH_BYTES = 1 << 18

/** What an item takes besides its text, so that a row of empty texts ends too. */
const ITEM_BYTES = 64

/**
 * Puts the items of a source together in batches of about as much work each. What the source throws is thrown after the last
 * batch, so that nothing that it gave before is lost.
 */
export async function* toBatches<T>(
  source: Iterable<T> | AsyncIterable<T>,
  textOf: (item: T, number: number) => string,
  bytesOf: (item: T, text: string) => number,
): AsyncGenerator<Batch<T>, void, undefined> {
  let items: T[] = []
  let texts: string[] = []
  let first = 0
  let bytes = 0
  let failure: { readonly error: unknown } | undefined
  try {
    for await (const item of source) {
      const text = textOf(item, first + items.length)
      items.push(item)
      texts.push(text)
      bytes += bytesOf(item, text) + ITEM_BYTES
      if (bytes < BATCH_BYTES) continue
      yield { first, items, texts }
      first += items.length
      items = []
      texts = []
      bytes = 0
    }
  } catch (error) {
    failure = { error }
  }
  if (items.length > 0) yield { first, items, texts }
  if (failure) throw failure.error
}
