/** Searches texts beside the page, so that a long one never holds up the typing. */
import { createExtractor, type Entity } from 'aalam'
import type { Answer, Request, Settings } from './protocol.js'

type Extract = (text: string) => Entity[]

let current: { readonly key: string; readonly extract: Extract } | undefined

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const extract = extractorFor(data.settings)
  const start = performance.now()
  const entities = extract(data.text)
  const answer: Answer = { id: data.id, entities, duration: performance.now() - start }
  postMessage(answer)
})

/** Making an extractor indexes all names, so the last one is kept. */
function extractorFor(settings: Settings): Extract {
  const key = JSON.stringify(settings)
  if (current?.key !== key) {
    const { types, fuzzy, nested, minScore } = settings
    const extractor = createExtractor({
      types: [...types],
      overlap: nested ? 'nested' : 'flat',
      minScore,
      ...(!fuzzy && { fuzzy: false }),
    })
    current = { key, extract: extractor.extract as Extract }
  }
  return current.extract
}
