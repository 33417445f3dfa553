import { refuseMore } from '../errors/refuse-more.js'
import { checkTypes } from './check.js'
import type { FormatEntity } from './entity.js'
import { toSegments } from './segments.js'

/**
 * Writes a text as HTML with its entities highlighted: `<mark>` elements with `data-type`, `data-id` where there is an id, and a
 * `title` that says the type and the name, for the pointer and for screen readers. An entity inside another is an element
 * inside the other's. The direction of the text is that of its first letter. For colours and written labels, which do not
 * depend on seeing colours, put {@link htmlStyle} into a style sheet.
 *
 * What is read from left to right (`$50 million`, `@name`, `+20 2 2345`) stands in a `<bdi>`, else the Arabic around it would
 * carry its signs to the wrong side and its words into the wrong order. Marks of Arabic isolate no direction, and no mark may
 * have padding: either would cut the letters of a particle off the name that it is joined to.
 *
 * @param text - The text that the entities were found in.
 * @param entities - In any order; nested ones too.
 * @returns One `<div class="aalam">`. The text and every attribute are escaped; line breaks are kept, as `<br>`.
 * @throws TypeError if an entity lies outside the text; the message names the argument, its value and what is allowed.
 *
 * @example
 * ```ts
 * import { toHtml } from 'aalam/formats'
 *
 * toHtml('في موسكو', [{ type: 'location', start: 3, end: 8, id: 'moscow', name: 'موسكو' }])
 * // => '<div class="aalam" lang="ar" dir="auto">في <mark data-type="location" data-id="moscow" title="location: موسكو">موسكو</mark></div>'
 * ```
 */
export function toHtml(text: string, entities: readonly FormatEntity[]): string
export function toHtml(text: string, entities: readonly FormatEntity[], ...more: unknown[]): string {
  refuseMore('toHtml', 'text, entities', more)
  const segments = toSegments(text, entities)
  checkTypes(entities)
  let html = '<div class="aalam" lang="ar" dir="auto">'
  let open: readonly FormatEntity[] = []
  for (const segment of segments) {
    const common = open.filter((entity, depth) => entity === segment.entities[depth]).length
    html += closeMarks(open, common, text)
    for (const entity of segment.entities.slice(common)) html += openMark(entity, text)
    html += escapeHtml(segment.text).replace(/(?:&#13;)?\n|&#13;/g, '<br>$&')
    open = segment.entities
  }
  return `${html}${closeMarks(open, 0, text)}</div>`
}

/** Latin letters, or a plus sign, as telephone numbers have it, and no letter that is written from right to left. */
const LEFT_TO_RIGHT = /^(?=.*[\p{Script=Latin}+])[^\p{Script=Arabic}\p{Script=Hebrew}]*$/su

function isLeftToRight({ start, end }: FormatEntity, text: string): boolean {
  return LEFT_TO_RIGHT.test(text.slice(start, end))
}

/** Closes the innermost entities, until a number of them are still open. */
function closeMarks(open: readonly FormatEntity[], left: number, text: string): string {
  return open
    .slice(left)
    .reverse()
    .map((entity) => (isLeftToRight(entity, text) ? '</bdi></mark>' : '</mark>'))
    .join('')
}

function openMark(entity: FormatEntity, text: string): string {
  const { type, id, name } = entity
  const title = name === undefined ? type : `${type}: ${name}`
  const identifier = id === undefined ? '' : ` data-id="${escapeHtml(id)}"`
  const isolate = isLeftToRight(entity, text) ? '<bdi dir="ltr">' : ''
  return `<mark data-type="${escapeHtml(type)}"${identifier} title="${escapeHtml(title)}">${isolate}`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would turn it into a line feed.
  '\r': '&#13;',
  // No HTML can hold it.
  '\0': '\ufffd',
}

/** A text as it stands between tags or in a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r\0]/g, (character) => ENTITIES[character] as string)
}
