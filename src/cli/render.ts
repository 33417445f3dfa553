import { jsonLine, toBrat, toConll } from '../formats/index.js'
import type { Finding } from './findings.js'
import { writeHighlights } from './highlight.js'
import { writePage } from './page.js'
import type { Screen } from './screen.js'
import type { Format } from './settings.js'
import { writeTables } from './table.js'

type Renderer = (findings: Iterable<Finding>, screen: Screen) => Iterable<string>

/** How to write each format, piece by piece. */
export const RENDERERS: Readonly<Record<Format, Renderer>> = {
  table: writeTables,
  text: writeHighlights,
  json: writeArray,
  jsonl: function* (findings) {
    for (const finding of findings) yield jsonLine(toRecord(finding))
  },
  html: writePage,
  conll: function* (findings, { several }) {
    for (const { text, entities } of findings) yield (several ? '-DOCSTART- O\n\n' : '') + toConll(text, entities)
  },
  brat: function* (findings) {
    for (const { text, entities } of findings) yield toBrat(text, entities)
  },
}

/** A record says where its text is: in a file, or else in the record itself. */
function toRecord({ file, text, entities }: Finding) {
  return file === undefined ? { text, entities } : { file, entities }
}

function* writeArray(findings: Iterable<Finding>): Iterable<string> {
  let before = '[\n'
  for (const finding of findings) {
    yield before + JSON.stringify(toRecord(finding), null, 2).replace(/^/gm, '  ')
    before = ',\n'
  }
  yield '\n]\n'
}
