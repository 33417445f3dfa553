import { show } from '../errors/show.js'
import type { Span } from '../types.js'

/** Throws a `TypeError` that names the argument, its value and what is allowed. */
export function checkText(argument: string, value: unknown): void {
  if (typeof value !== 'string') throw new TypeError(`${argument}: ${show(value)} is not a string`)
}

/** Checks that the entities are an array. */
export function checkEntities(entities: unknown): void {
  if (!Array.isArray(entities)) throw new TypeError(`entities: ${show(entities)} is not an array`)
}

/** Checks a text, and that the entities, and their proclitics, lie within it. */
export function check(text: string, entities: readonly (Span & { readonly proclitic?: Span })[]): void {
  checkText('text', text)
  checkEntities(entities)
  for (const [index, entity] of entities.entries()) {
    checkSpan(`entities[${index}]`, entity, text.length)
    if (entity.proclitic !== undefined) checkSpan(`entities[${index}].proclitic`, entity.proclitic, text.length)
  }
}

/** Checks that the entities have types that can be written. */
export function checkTypes(entities: readonly { readonly type: string }[]): void {
  for (const [index, { type }] of entities.entries()) {
    if (typeof type !== 'string' || type.trim() === '') {
      throw new TypeError(`entities[${index}].type: ${show(type)} is not a string with a visible character`)
    }
  }
}

function checkSpan(argument: string, span: Span, length: number): void {
  if (typeof span !== 'object' || span === null) throw new TypeError(`${argument}: ${show(span)} is not an object`)
  checkOffset(`${argument}.start`, span.start, 0, length)
  checkOffset(`${argument}.end`, span.end, span.start + 1, length)
}

function checkOffset(argument: string, offset: number, least: number, most: number): void {
  if (Number.isInteger(offset) && offset >= least && offset <= most) return
  throw new TypeError(
    least > most
      ? `${argument}: ${show(offset)} lies outside the text, which has ${most} UTF-16 code units`
      : `${argument}: ${show(offset)} is not an integer from ${least} to ${most}`,
  )
}
