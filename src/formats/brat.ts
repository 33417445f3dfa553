import { refuseMore } from '../errors/refuse-more.js'
import { check, checkTypes } from './check.js'
import { type FormatEntity, inOrder, toLabel } from './entity.js'
import { toCodePoints } from './offsets.js'

/** What ends a line, or a field, for some reader of .ann files. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu

/**
 * Writes entities in the standoff format of brat: the contents of the .ann file that belongs to the text's .txt file.
 * Each entity is a text-bound annotation (`T1`); one with an `id` also has a normalization (`N1`) whose reference is
 * `aalam:`, the type, `/` and the id. The project's annotation.conf must list the types.
 *
 * @param text - The text that the entities were found in, exactly as in the .txt file.
 * @param entities - In any order; nested ones too.
 * @returns The lines, each with its line feed. Offsets are code points; an entity that goes over a line break has a fragment
 * for each line, as brat itself writes them.
 * @throws TypeError if an entity lies outside the text; the message names the argument, its value and what is allowed.
 *
 * @example
 * ```ts
 * import { toBrat } from 'aalam/formats'
 *
 * toBrat('زار بوتين بكين', [{ type: 'person', start: 4, end: 9, id: 'vladimir-putin', name: 'فلاديمير بوتين' }])
 * // => 'T1\tperson 4 9\tبوتين\nN1\tReference T1 aalam:person/vladimir-putin\tفلاديمير بوتين\n'
 * ```
 */
export function toBrat(text: string, entities: readonly FormatEntity[]): string
export function toBrat(text: string, entities: readonly FormatEntity[], ...more: unknown[]): string {
  refuseMore('toBrat', 'text, entities', more)
  check(text, entities)
  checkTypes(entities)
  const ordered = inOrder(entities)
  const fragments = ordered.flatMap((entity, index) => splitLines(text, entity, index))
  const places: string[][] = ordered.map(() => [])
  const words: string[][] = ordered.map(() => [])
  for (const { index, start, end, word } of toCodePoints(text, fragments)) {
    places[index]?.push(`${start} ${end}`)
    words[index]?.push(word)
  }
  let lines = ''
  let count = 0
  for (const [index, { type, id, name }] of ordered.entries()) {
    const covered = words[index]?.join(' ')
    if (!covered) continue
    count++
    lines += `T${count}\t${toLabel(type)} ${places[index]?.join(';')}\t${covered}\n`
    if (id === undefined) continue
    const reference = toLabel(`aalam:${type}/${id}`)
    lines += `N${count}\tReference T${count} ${reference}\t${name?.replace(BREAKS, ' ') ?? covered}\n`
  }
  return lines
}

/** The parts of an entity between line breaks, without the spaces around them. */
function splitLines(text: string, entity: FormatEntity, index: number) {
  const fragments: { index: number; start: number; end: number; word: string }[] = []
  let start = entity.start
  for (const part of text.slice(entity.start, entity.end).split(/([\p{Cc}\p{Zl}\p{Zp}]+)/u)) {
    const word = part.replace(BREAKS, '').trim()
    const from = start + (part.length - part.trimStart().length)
    if (word !== '') fragments.push({ index, start: from, end: from + word.length, word })
    start += part.length
  }
  return fragments
}
