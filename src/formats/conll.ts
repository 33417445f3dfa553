import { refuseMore } from '../errors/refuse-more.js'
import { show } from '../errors/show.js'
import type { Span } from '../types.js'
import { check, checkText, checkTypes } from './check.js'
import { type FormatEntity, toLabel } from './entity.js'
import { tokenize } from './tokens.js'

/**
 * Writes a text as CoNLL columns, word and tag, in the IOB2 scheme: `B-` at the first word of an entity, `I-` at the others,
 * `O` outside. A particle written together with a name is a word of its own, so that `B-` stands where the entity begins.
 * An empty line ends a sentence.
 *
 * @param text - The text that the entities were found in.
 * @param entities - In any order. IOB2 cannot nest: of entities that overlap the outermost is written. Tags hold the types
 * as they are, `B-person`; for `B-PER` give the entities to {@link toScheme} first.
 * @returns The lines, each with its line feed; the empty string for a text without words.
 * @throws TypeError if an entity lies outside the text; the message names the argument, its value and what is allowed.
 *
 * @example
 * ```ts
 * import { toConll, toScheme } from 'aalam/formats'
 *
 * toConll('قال: لفرنسا', [{ type: 'country', start: 6, end: 11 }]) // => 'قال O\n: O\nل O\nفرنسا B-country\n\n'
 * toConll('زار الصين.', toScheme([{ type: 'country', start: 4, end: 9 }], 'conll')) // => 'زار O\nالصين B-LOC\n. O\n\n'
 * ```
 */
export function toConll(text: string, entities: readonly FormatEntity[]): string
export function toConll(text: string, entities: readonly FormatEntity[], ...more: unknown[]): string {
  refuseMore('toConll', 'text, entities', more)
  check(text, entities)
  checkTypes(entities)
  let lines = ''
  let before: FormatEntity | undefined
  for (const { text: word, entity, last } of tokenize(text, entities)) {
    const tag = entity ? `${entity === before ? 'I' : 'B'}-${toLabel(entity.type)}` : 'O'
    lines += `${word} ${tag}\n${last ? '\n' : ''}`
    before = entity
  }
  return lines
}

/**
 * An entity as {@link fromConll} reads it.
 *
 * @example
 * ```ts
 * import { fromConll, type ConllEntity } from 'aalam/formats'
 *
 * const entities: readonly ConllEntity[] = fromConll('في O\nموسكو B-LOC\n').entities
 * entities[0] // => { type: 'LOC', text: 'موسكو', start: 3, end: 8 }
 * ```
 */
export interface ConllEntity extends Span {
  /** The tag without its `B-` or `I-`. */
  readonly type: string
  /** The text itself: `text.slice(start, end)`. */
  readonly text: string
}

/**
 * What {@link fromConll} returns.
 *
 * @example
 * ```ts
 * import { fromConll, type ConllDocument } from 'aalam/formats'
 *
 * const document: ConllDocument = fromConll('في O\nموسكو B-LOC\n')
 * document.text // => 'في موسكو'
 * ```
 */
export interface ConllDocument {
  /** The text that the offsets refer to. */
  readonly text: string
  /** In order, without overlaps. */
  readonly entities: ConllEntity[]
}

/**
 * Reads CoNLL columns: the word is the first of a line, the tag the last. IOB2, IOB1 and BIOES tags are understood; lines
 * that begin with `-DOCSTART-` are skipped.
 *
 * @param conll - Columns separated by spaces or tabs, sentences by empty lines.
 * @param text - The text that the words are from: then the offsets refer to it. Without it a text is made of the words, one
 * space between two, a line for each sentence; particles written together with a name then stand apart from it.
 * @returns The text and its entities; offsets are UTF-16 code units.
 * @throws TypeError if a line has no tag or an unknown one, or if the text lacks a word; the message names the line.
 *
 * @example
 * ```ts
 * import { fromConll } from 'aalam/formats'
 *
 * fromConll('زار O\nالصين B-LOC\n') // => { text: 'زار الصين', entities: [{ type: 'LOC', text: 'الصين', start: 4, end: 9 }] }
 * fromConll('و O\nالصين B-LOC\n', 'والصين').entities // => [{ type: 'LOC', text: 'الصين', start: 1, end: 6 }]
 * ```
 */
export function fromConll(conll: string, text?: string): ConllDocument {
  checkText('conll', conll)
  if (text !== undefined) checkText('text', text)
  const rows = readRows(conll)
  const source =
    text ?? rows.map(({ word }, index) => (index === 0 ? '' : rows[index - 1]?.last ? '\n' : ' ') + word).join('')
  const found: { type: string; start: number; end: number }[] = []
  let at = 0
  /** The entity that an `I-` tag carries on. */
  let open: { type: string; start: number; end: number } | undefined
  for (const { word, tag, last, line } of rows) {
    const start = findWord(source, word, at, line)
    at = start + word.length
    const type = tag.slice(2)
    if (tag === 'O') open = undefined
    else if (open?.type === type && /^[IE]/.test(tag)) open.end = at
    else {
      open = { type, start, end: at }
      found.push(open)
    }
    if (last) open = undefined
  }
  return {
    text: source,
    entities: found.map(({ type, start, end }) => ({ type, text: source.slice(start, end), start, end })),
  }
}

interface Row {
  readonly word: string
  readonly tag: string
  /** Counted from 1. */
  readonly line: number
  /** Whether it is the last of its sentence. */
  last: boolean
}

function readRows(conll: string): Row[] {
  const rows: Row[] = []
  for (const [index, content] of conll.split(/\r?\n/).entries()) {
    const line = index + 1
    const columns = content.split(/[ \t]+/).filter((column) => column !== '')
    const [word = '', tag = ''] = [columns[0], columns.at(-1)]
    if (columns.length === 0 || word === '-DOCSTART-') {
      const row = rows.at(-1)
      if (row) row.last = true
      continue
    }
    if (columns.length === 1)
      throw new TypeError(`conll: line ${line}, ${show(content)}, has no tag; it must have two columns`)
    if (!/^(?:O|[BIES]-.+)$/.test(tag)) {
      throw new TypeError(`conll: line ${line} has the tag ${show(tag)}; allowed are O, B-…, I-…, E-… and S-…`)
    }
    rows.push({ word, tag, line, last: false })
  }
  return rows
}

/** Finds the next word; nothing but spaces and invisible characters may stand before it. */
function findWord(text: string, word: string, from: number, line: number): number {
  const start = text.indexOf(word, from)
  if (start < 0 || /[^\s\p{Cc}\p{Cf}\p{M}]/u.test(text.slice(from, start))) {
    throw new TypeError(`conll: line ${line} has the word ${show(word)}, which the text does not have at ${from}`)
  }
  return start
}
