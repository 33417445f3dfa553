/** A line of a stream of bytes, or what keeps it from being read. */
export type Line =
  | { readonly number: number; readonly bytes: number; readonly text: string }
  | { readonly number: number; readonly bytes: number; readonly fault: string }

/** The longest line that is read; without a bound, a file without line ends would be taken into memory whole. */
const MOST_MEBIBYTES = 16

const LINE_FEED = 10

/**
 * Cuts a stream into lines, at line feeds alone; a carriage return before one is no part of the line.
 *
 * By hand, for three things that node:readline and packages such as split2 do not do: they decode first, so that bytes that are
 * no UTF-8 have become U+FFFD before anyone can tell; readline ends a line at U+2028 too, which JSON allows inside a string; and
 * they do not pass over the rest of a line that is too long.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line, void, undefined> {
  let number = 0
  let pieces: Uint8Array[] = []
  let bytes = 0
  const add = (piece: Uint8Array): void => {
    bytes += piece.length
    if (bytes > MOST_MEBIBYTES << 20) pieces = []
    else pieces.push(piece)
  }
  const end = (): Line => {
    const line = { number: ++number, bytes, ...decode(pieces, bytes) }
    pieces = []
    bytes = 0
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let feed = chunk.indexOf(LINE_FEED); feed >= 0; feed = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, feed))
      yield end()
      start = feed + 1
    }
    add(chunk.subarray(start))
  }
  if (bytes > 0) yield end()
}

/** Takes a byte order mark off, as every decoder does. */
const decoder = new TextDecoder('utf-8', { fatal: true })

function decode(pieces: readonly Uint8Array[], bytes: number): { text: string } | { fault: string } {
  if (bytes > MOST_MEBIBYTES << 20) return { fault: `is longer than ${MOST_MEBIBYTES} MiB` }
  try {
    const text = decoder.decode(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces))
    return { text: text.endsWith('\r') ? text.slice(0, -1) : text }
  } catch {
    return { fault: 'is not UTF-8' }
  }
}
