/** Searches texts beside the page, so that a long one never holds up the typing. */
import { createExtractor, type Entity, type Extractor } from 'aalam'
import type { Answer, Request, Settings } from './protocol.js'

let current: { readonly key: string; readonly extractor: Extractor<Entity> } | undefined

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  postMessage(answer(data))
})

function answer({ text, settings, explain }: Request): Answer {
  const extractor = extractorFor(settings, text)
  if (explain) {
    const overlaps = extractor.explain(text).filter(({ start, end }) => start < explain.end && end > explain.start)
    return { kind: 'explanations', explanations: overlaps, explain }
  }
  const start = performance.now()
  const entities = extractor.extract(text)
  return { kind: 'entities', entities, duration: performance.now() - start }
}

/**
 * Making an extractor indexes all names, so the last one is kept. The rest of the work of the first time, the names that the
 * text's own words begin, is done here as well: the time that is shown is that of a search.
 */
function extractorFor(settings: Settings, text: string): Extractor<Entity> {
  const key = JSON.stringify(settings)
  if (current?.key !== key) {
    const { types, fuzzy, nested, minScore } = settings
    const extractor = createExtractor({
      types: [...types],
      overlap: nested ? 'nested' : 'flat',
      minScore,
      ...(!fuzzy && { fuzzy: false }),
    })
    current = { key, extractor: extractor as unknown as Extractor<Entity> }
    current.extractor.extract(text)
  }
  return current.extractor
}
