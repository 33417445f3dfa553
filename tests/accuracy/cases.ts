/** Phrases with the values that they mean, from Recognizers-Text and Duckling, in one form. */
import type { Span } from '../../src/types.js'
import { DUCKLING_FILE, pathOf, RECOGNIZERS_FILE, type ValueFile } from './corpora.js'
import { ducklingExpectation } from './duckling.js'
import { readLines } from './read.js'
import { recognizersValues } from './recognizers.js'

/** What values are tabled by. */
export const KINDS = ['date', 'time', 'number', 'percent', 'money', 'unit', 'phone', 'URL'] as const

export type Kind = (typeof KINDS)[number]

/** What sort of thing a span is: a part of a kind. */
export interface ValueClass {
  readonly kind: Kind
  readonly name: string
  /** The types of the library that may be it. */
  readonly types: readonly string[]
  /** Whether the library means to find it at all: `covered` says what its types are for, not what it can do today. */
  readonly covered: boolean
}

/** A span that is to be found, with the values that it may resolve to; none where the source states none. */
export interface Expected extends Span {
  readonly class: ValueClass
  readonly values: readonly string[]
}

/** A phrase. */
export interface ValueCase {
  readonly id: string
  readonly text: string
  /** What relative dates count from. */
  readonly reference: Date
  /** Types of the library that should be found in the expected spans and nowhere else. */
  readonly only: readonly string[]
  readonly expected: readonly Expected[]
}

/** The phrases of a file, and how many records of it can not be used. */
export interface ValueCases {
  readonly cases: readonly ValueCase[]
  readonly unusable: number
}

const DATE: ValueClass = { kind: 'date', name: 'date', types: ['date'], covered: true }
const TIME: ValueClass = { kind: 'time', name: 'time', types: ['time'], covered: true }
const NUMBER: ValueClass = { kind: 'number', name: 'number', types: ['number'], covered: true }
const MONEY: ValueClass = { kind: 'money', name: 'amount', types: ['money'], covered: true }
const UNIT: ValueClass = { kind: 'unit', name: 'quantity', types: ['quantity'], covered: true }
const DATE_OR_TIME = ['date', 'time']

/** What the annotations mean to the library. What no type of it is for is counted apart. */
export const CLASSES = {
  date: DATE,
  'date range': { ...DATE, name: 'range' },
  duration: { ...DATE, name: 'duration', types: [...DATE_OR_TIME, 'quantity'] },
  holiday: { ...DATE, name: 'holiday', covered: false },
  recurring: { ...DATE, name: 'recurring', types: DATE_OR_TIME, covered: false },
  time: TIME,
  'time range': { ...TIME, name: 'range' },
  'date and time': { ...TIME, name: 'date and time in one', types: DATE_OR_TIME, covered: false },
  number: NUMBER,
  ordinal: { ...NUMBER, name: 'ordinal', types: ['ordinal'] },
  'relative ordinal': { ...NUMBER, name: 'next, last …', types: ['ordinal'], covered: false },
  'number range': { ...NUMBER, name: 'more than, between …', covered: false },
  percent: { kind: 'percent', name: 'percent', types: ['percent'], covered: true },
  money: MONEY,
  'money range': { ...MONEY, name: 'more than, between …', covered: false },
  unit: UNIT,
  phone: { kind: 'phone', name: 'phone', types: ['phone'], covered: true },
  url: { kind: 'URL', name: 'URL', types: ['url'], covered: true },
} satisfies Readonly<Record<string, ValueClass>>

export type ClassName = keyof typeof CLASSES

/** Prepositions that the sources take into some spans and leave out of others of the same sort. */
const PREPOSITION = /^\s*(في|إلى|الى|خلال|لمدة|عند)\s/
/** What makes of a date or time all that lies before or after it; before a length it counts from now, which is another thing. */
const OPEN_END =
  /^\s*(قبل|بعد|منذ|حتى)\s(?!.*\p{L}*(ثاني|ثوان|دقائق|دقيق|ساعات|ساعتين|يوم|أيام|أسبوع|أسابيع|شهر|أشهر|سن|عام|غد|ظهر))/u
/** Words that a source leaves outside of some spans and takes into others. */
const WORD_LEFT_OUT = /(^|\s)ل?(يوم|الساعة)\s+$/
const DAY_FIRST = /^\s*(الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|اليوم|غدا|أمس)\s/

/**
 * The class of a span, or one that is not covered: where the library's types are for something else, or where the source
 * contradicts itself.
 */
export function classOf(name: ClassName, text: string, before = '', behind = ''): ValueClass {
  const found: ValueClass = CLASSES[name]
  if (!found.covered) return found
  const kept = notCovered(found.kind, text, before, behind)
  return kept === undefined ? found : { ...found, name: kept, covered: false }
}

/** Why a span is not covered, if it is not. */
function notCovered(kind: Kind, text: string, before: string, behind: string): string | undefined {
  if (kind === 'number' && (/\p{Nd}[./]$/u.test(before) || /^[./]\p{Nd}/u.test(behind)))
    return 'part of an address or a date'
  if (kind === 'unit' && /\sمن\s/.test(text)) return 'with what is measured'
  if (kind !== 'date' && kind !== 'time') return undefined
  if (PREPOSITION.test(text)) return 'opens with a preposition'
  if (OPEN_END.test(text)) return 'before, after, until …'
  if (kind === 'time' && DAY_FIRST.test(text)) return 'date and time in one'
  return WORD_LEFT_OUT.test(before) ? 'without the word يوم or الساعة before it' : undefined
}

const DEFAULT_REFERENCE = '2016-11-07T00:00:00'

/** The phrases of a file. */
export function readCases(file: ValueFile): ValueCases {
  const read = file.name === DUCKLING_FILE.name ? readDuckling(pathOf(file)) : readRecognizers(pathOf(RECOGNIZERS_FILE))
  return { cases: read.filter((one) => one !== undefined), unusable: read.filter((one) => one === undefined).length }
}

interface RecognizersLine {
  readonly id: string
  readonly text: string
  readonly context: { readonly ReferenceDateTime?: string } | null
  readonly spans: readonly {
    readonly text: string
    readonly type: string | null
    readonly start: number | null
    readonly end: number | null
    readonly offset_ok?: boolean
    readonly resolution: unknown
  }[]
}

const RECOGNIZERS_CLASSES: Readonly<Record<string, ClassName>> = {
  date: 'date',
  daterange: 'date range',
  duration: 'duration',
  set: 'recurring',
  time: 'time',
  timerange: 'time range',
  datetime: 'date and time',
  datetimerange: 'date and time',
  number: 'number',
  numberrange: 'number range',
  ordinal: 'ordinal',
  'ordinal.relative': 'relative ordinal',
  percentage: 'percent',
  currency: 'money',
  age: 'unit',
  dimension: 'unit',
  temperature: 'unit',
  phonenumber: 'phone',
  url: 'url',
}

/** Which types of the library a model's phrases hold in the annotated spans only, by the beginning of its name. */
const MODEL_TYPES: readonly (readonly [model: RegExp, types: readonly string[]])[] = [
  [/^(DateTime|Merged|Set|Duration)/, DATE_OR_TIME],
  [/^(Date|Holiday)/, ['date']],
  [/^Time/, ['time']],
  [/^NumberRange/, []],
  [/^Number/, ['number']],
  [/^Ordinal/, ['ordinal']],
  [/^Percent/, ['percent']],
  [/^Currency/, ['money']],
  [/^(Age|Dimension|Temperature)/, ['quantity']],
  [/^Phone/, ['phone']],
  [/^URL/i, ['url']],
]

function readRecognizers(path: string): (ValueCase | undefined)[] {
  return readLines<RecognizersLine>(path).map((line) => recognizersCase(line))
}

/** A phrase of Recognizers-Text; `undefined` if it is of a kind that the harness has not, or a span of it could not be placed. */
export function recognizersCase({ id, text, context, spans }: RecognizersLine): ValueCase | undefined {
  const model = id.split('/')[1] ?? ''
  const only = MODEL_TYPES.find(([name]) => name.test(model))?.[1]
  const marked = spans.filter((span) => span.text.trim() !== '')
  if (!only || marked.some(({ start, end, offset_ok }) => start === null || end === null || offset_ok === false))
    return undefined
  const expected = marked.map((span): Expected | undefined => {
    const name = /^Holiday/.test(model) ? 'holiday' : RECOGNIZERS_CLASSES[(span.type ?? '').replace('datetimeV2.', '')]
    if (!name) return undefined
    const place = trim(text, span.start as number, span.end as number)
    const of = classOf(name, span.text, text.slice(0, place.start), text.slice(place.end))
    return { ...place, class: of, values: recognizersValues(span.resolution) }
  })
  if (expected.includes(undefined)) return undefined
  const reference = new Date(`${(context?.ReferenceDateTime ?? DEFAULT_REFERENCE).slice(0, 19)}Z`)
  return { id, text, reference, only, expected: expected as Expected[] }
}

interface DucklingLine {
  readonly dimension: string
  readonly text: string
  readonly value_expr: string
}

/** The moment that Duckling's own tests take place at. */
const DUCKLING_NOW = new Date('2013-02-12T04:30:00Z')

function readDuckling(path: string): (ValueCase | undefined)[] {
  return readLines<DucklingLine>(path).map((line, index) => ducklingCase(line, `duckling/${index}`))
}

/** A phrase of Duckling, which is all one span; `undefined` if it is empty or its value is none. */
export function ducklingCase({ dimension, text, value_expr }: DucklingLine, id: string): ValueCase | undefined {
  const expectation = ducklingExpectation(dimension, value_expr)
  if (!expectation || !/[\p{L}\p{N}]/u.test(text)) return undefined
  const { name, values } = expectation
  const expected = { ...trim(text, 0, text.length), class: classOf(name, text), values }
  return { id, text, reference: DUCKLING_NOW, only: [], expected: [expected] }
}

/** A span without the white space at its ends. */
function trim(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end)
  return { start: start + slice.length - slice.trimStart().length, end: end - (slice.length - slice.trimEnd().length) }
}
