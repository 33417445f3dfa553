import type { Entity, Span } from 'aalam'
import { toSegments } from 'aalam/formats'

/** A piece of a line that lies in the same entities. */
interface Piece {
  readonly text: string
  readonly type?: string
  readonly outer?: string
}

/** What a line shows of an entity. No more of it: a proclitic's place would still be counted from the start of the text. */
type Mark = Pick<Entity, 'type' | 'start' | 'end'>

/** A line of the text, and the entities in it with offsets from its start. */
interface Line {
  readonly text: string
  readonly entities: readonly Mark[]
}

/**
 * The coloured text under the text field. It has an element for each line, and a change touches only the lines that it
 * changes: so long texts stay fluid.
 */
export function createMirror(container: HTMLElement) {
  let lines: { readonly key: string; readonly element: HTMLElement }[] = []

  return {
    /** Shows a text with its entities. */
    show(text: string, entities: readonly Entity[]): void {
      const now = cutLines(text, entities)
      const keys = now.map(keyOf)
      const [head, tail] = commonEnds(
        lines.map(({ key }) => key),
        keys,
      )
      const next = lines[lines.length - tail]?.element ?? null
      for (const { element } of lines.slice(head, lines.length - tail)) element.remove()
      const fresh = now.slice(head, now.length - tail).map((line, index) => {
        const element = drawLine(cutPieces(line))
        container.insertBefore(element, next)
        return { key: keys[head + index] as string, element }
      })
      lines = [...lines.slice(0, head), ...fresh, ...lines.slice(lines.length - tail)]
    },
  }
}

/** Entities are sorted; one that goes on behind a line's end is in each line that it touches. */
function cutLines(text: string, entities: readonly Entity[]): Line[] {
  let start = 0
  let first = 0
  return text.split('\n').map((line) => {
    const end = start + line.length
    while ((entities[first]?.end ?? Infinity) <= start) first++
    const own: Mark[] = []
    for (let at = first; (entities[at]?.start ?? Infinity) < end; at++) {
      const entity = entities[at] as Entity
      if (entity.end <= start) continue
      const { type } = entity
      own.push({ type, start: Math.max(0, entity.start - start), end: Math.min(line.length, entity.end - start) })
    }
    start = end + 1
    return { text: line, entities: own }
  })
}

/** What decides how a line looks. Of a long text most lines are only compared, so this is all that is done for them. */
function keyOf({ text, entities }: Line): string {
  let key = text
  for (const { type, start, end } of entities) key += `\n${start} ${end} ${type}`
  return key
}

function cutPieces({ text, entities }: Line): Piece[] {
  return toSegments(text, entities).map((segment) => {
    const type = segment.entities.at(-1)?.type
    const outer = segment.entities.length > 1 ? segment.entities[0]?.type : undefined
    return { text: segment.text, ...(type && { type }), ...(outer && { outer }) }
  })
}

function drawLine(pieces: readonly Piece[]): HTMLElement {
  const line = document.createElement('div')
  for (const { text, type, outer } of pieces) {
    if (type === undefined) {
      line.append(text)
      continue
    }
    const mark = document.createElement('mark')
    mark.dataset['type'] = type
    if (outer !== undefined) mark.dataset['outer'] = outer
    mark.textContent = text
    line.append(mark)
  }
  // An empty line must be as high as any other.
  if (pieces.length === 0) line.append(document.createElement('br'))
  return line
}

/** How many members two lists share at the beginning, and how many of the rest at the end. */
export function commonEnds<T>(before: ArrayLike<T>, after: ArrayLike<T>): [head: number, tail: number] {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return [head, tail]
}

/** The entities of a text as they are after an edit: those behind it moved, those that it touches gone. */
export function moveEntities(before: string, after: string, entities: readonly Entity[]): Entity[] {
  const [head, tail] = commonEnds(before, after)
  const shift = after.length - before.length
  return entities.flatMap((entity) => {
    const { proclitic } = entity
    if (entity.end <= head) return [entity]
    if ((proclitic ?? entity).start < before.length - tail) return []
    const move = <S extends Span>(span: S): S => ({ ...span, start: span.start + shift, end: span.end + shift })
    return [{ ...move(entity), ...(proclitic && { proclitic: move(proclitic) }) }]
  })
}
