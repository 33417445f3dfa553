/** Makes corpora of any size for the bulk tests and measurements, of the texts that the benchmark has. */
import { ordinaryText } from '../bench/texts.js'

/** Characters of a text that is made for bulk, about 400 words: an article of a news agency. */
const ARTICLE = 2400
/** Characters of all texts before they come again. */
const ALL = 2_400_000

let articles: string[] | undefined

/** Different articles, whole words each. */
export function readArticles(): readonly string[] {
  if (articles) return articles
  articles = []
  const text = ordinaryText(ALL)
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start + ARTICLE)
    const end = space < 0 ? text.length : space
    articles.push(text.slice(start, end))
    start = end + 1
  }
  return articles
}

/**
 * Lines of JSON, a megabyte or so at a time, until there are at least so many bytes.
 *
 * @param padding - Characters of a field that is only passed through, for each character of the text.
 */
export function* makeLines(bytes: number, padding = 0): Generator<string, void, undefined> {
  const texts = readArticles()
  let made = 0
  let block = ''
  for (let id = 0; made < bytes; id++) {
    const text = texts[id % texts.length] as string
    const line = `${JSON.stringify({ id, text, ...(padding > 0 && { html: '<p>'.repeat((text.length * padding) / 3) }) })}\n`
    block += line
    made += Buffer.byteLength(line)
    if (block.length < 1 << 19) continue
    yield block
    block = ''
  }
  if (block !== '') yield block
}
