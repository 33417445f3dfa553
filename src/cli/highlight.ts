import { toSegments } from '../formats/index.js'
import type { Entity } from '../index.js'
import { type Finding, summarize, titleOf } from './findings.js'
import { isolate, paint, type Screen, toCell, toLines } from './screen.js'

/** The texts with their entities highlighted, each followed by a line that counts them and serves as the legend. */
export function* writeHighlights(findings: Iterable<Finding>, screen: Screen): Iterable<string> {
  const { colors, several } = screen
  let first = true
  for (const finding of findings) {
    if (several) yield `${first ? '' : '\n'}${colors.bold(isolate(toCell(titleOf(finding))))}\n`
    const body = colors.isColorSupported ? writeColors(finding, screen) : writeBrackets(finding)
    yield `${body.trim() === '' ? '' : `${body.trimEnd()}\n\n`}${writeLegend(finding.entities, screen)}\n`
    first = false
  }
}

/** The innermost entity gives the color; what lies inside another is underlined too. */
function writeColors({ text, entities }: Finding, { colors }: Screen): string {
  return toSegments(text, entities)
    .map((segment) => {
      const inner = segment.entities.at(-1)
      const piece = toLines(segment.text)
      if (!inner) return piece
      // Line by line: some pagers reset colors at the end of a line.
      return piece.replace(/[^\n]+/g, (line) => {
        const painted = colors.bold(paint(colors, inner.type, line))
        return segment.entities.length > 1 ? colors.underline(painted) : painted
      })
    })
    .join('')
}

/** `[name|type]`, one inside another where entities are nested. */
function writeBrackets({ text, entities }: Finding): string {
  let marked = ''
  let open: readonly Entity[] = []
  const close = (depth: number) => {
    while (open.length > depth) {
      marked += `|${open.at(-1)?.type}]`
      open = open.slice(0, -1)
    }
  }
  for (const segment of toSegments(text, entities)) {
    close(open.filter((entity, depth) => entity === segment.entities[depth]).length)
    marked += '['.repeat(segment.entities.length - open.length) + toLines(segment.text)
    open = segment.entities
  }
  close(0)
  return marked
}

function writeLegend(entities: readonly Entity[], { colors }: Screen): string {
  if (!colors.isColorSupported) return summarize(entities)
  const types = new Set(entities.map(({ type }) => type as string))
  return summarize(entities).replace(/[\w-]+/g, (word) => (types.has(word) ? paint(colors, word, word) : word))
}
