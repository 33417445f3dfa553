/** Scores values: which spans are found exactly, which of them resolve as expected, and what is found where nothing should be. */
import type { Span } from '../../src/types.js'
import { type Expected, KINDS, type Kind, type ValueCase, type ValueCases } from './cases.js'
import type { ValueFile } from './corpora.js'
import { percent } from './score.js'
import type { Extract, Found } from './system.js'
import { agree, valuesOf } from './values.js'

/** What is counted of a class of spans. */
export interface ValueCounts {
  /** Spans expected. */
  readonly expected: number
  /** Found exactly. */
  readonly exact: number
  /** Overlapped by an entity of the right type, but not found exactly. */
  readonly near: number
  /** Spans for which the source states a value. */
  readonly valued: number
  /** Found exactly, with that value. */
  readonly right: number
}

/** The counts of one class, or, where `name` is left out, of all covered classes of a kind. */
export interface ValueRow extends ValueCounts {
  readonly kind: Kind
  readonly name?: string
  readonly covered: boolean
}

/** What became of one span. */
export interface Outcome {
  readonly of: ValueCase
  readonly span: Expected
  /** The entity that stands exactly there. */
  readonly exact: Found | undefined
  /** Entities of the right types that overlap it, where none stands there exactly. */
  readonly near: readonly Found[]
  /** What the entity there means, in every way to write it. */
  readonly values: readonly string[]
  readonly right: boolean
}

/** What an extractor made of a file. */
export interface ValueEvaluation {
  readonly file: ValueFile
  readonly rows: readonly ValueRow[]
  readonly outcomes: readonly Outcome[]
  /** Entities where nothing is annotated. */
  readonly spurious: readonly { readonly of: ValueCase; readonly kind: Kind; readonly found: Found }[]
  readonly cases: number
  readonly unusable: number
}

const NOTHING: ValueCounts = { expected: 0, exact: 0, near: 0, valued: 0, right: 0 }

const KIND_OF_TYPE: Readonly<Record<string, Kind>> = {
  date: 'date',
  time: 'time',
  number: 'number',
  ordinal: 'number',
  percent: 'percent',
  money: 'money',
  quantity: 'unit',
  phone: 'phone',
  url: 'URL',
}

/**
 * Scores phrases. Each asks for the types that its own source looks for, as each source has a model a kind: a year is a number
 * to the one that looks for numbers.
 *
 * @param extractOnly - Makes an extractor of some types alone.
 */
export function evaluateValues(
  file: ValueFile,
  { cases, unusable }: ValueCases,
  extractOnly: (types: readonly string[]) => Extract,
): ValueEvaluation {
  const read = cases.map((of) => {
    const types = [...new Set([...of.only, ...of.expected.flatMap((span) => span.class.types)])].sort()
    return { of, found: types.length > 0 ? extractOnly(types)(of.text) : [] }
  })
  const outcomes = read.flatMap(({ of, found }) => of.expected.map((span) => outcomeOf(of, span, found)))
  const spurious = read.flatMap(({ of, found }) =>
    found.flatMap((entity) => {
      const kind = KIND_OF_TYPE[entity.type]
      const unwanted = of.only.includes(entity.type) && !of.expected.some((span) => overlaps(span, entity))
      return kind && unwanted ? [{ of, kind, found: entity }] : []
    }),
  )
  const rows = new Map<string, ValueRow>()
  for (const outcome of outcomes) {
    const { kind, name, covered } = outcome.span.class
    const key = `${kind} ${name}`
    rows.set(key, { ...sum(rows.get(key) ?? NOTHING, countsOf(outcome)), kind, name, covered })
  }
  return { file, rows: withKinds([...rows.values()]), outcomes, spurious, cases: cases.length, unusable }
}

function outcomeOf(of: ValueCase, span: Expected, found: readonly Found[]): Outcome {
  const fitting = found.filter(({ type }) => span.class.types.includes(type))
  // A span of the source may begin with a particle, which no entity of the library holds: بألفين.
  const exact = fitting.find(
    ({ start, end, proclitic }) => end === span.end && (start === span.start || proclitic?.start === span.start),
  )
  const near = exact ? [] : fitting.filter((entity) => overlaps(span, entity))
  const values = exact ? valuesOf(exact, of.reference) : []
  const right = values.some((value) => span.values.some((expected) => agree(value, expected)))
  return { of, span, exact, near, values, right }
}

function countsOf({ span, exact, near, right }: Outcome): ValueCounts {
  return {
    expected: 1,
    exact: exact ? 1 : 0,
    near: near.length > 0 ? 1 : 0,
    valued: span.values.length > 0 ? 1 : 0,
    right: right ? 1 : 0,
  }
}

/** The rows of each kind, after one for all of the kind that is covered. */
function withKinds(rows: readonly ValueRow[]): ValueRow[] {
  return KINDS.flatMap((kind): ValueRow[] => {
    const classes = rows
      .filter((row) => row.kind === kind)
      .sort((a, b) => Number(b.covered) - Number(a.covered) || b.expected - a.expected)
    if (classes.length === 0) return []
    return [{ ...classes.filter(({ covered }) => covered).reduce(sum, NOTHING), kind, covered: true }, ...classes]
  })
}

function sum(a: ValueCounts, b: ValueCounts): ValueCounts {
  return {
    expected: a.expected + b.expected,
    exact: a.exact + b.exact,
    near: a.near + b.near,
    valued: a.valued + b.valued,
    right: a.right + b.right,
  }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The shares of a row, in per cent. */
export function valueShares({ expected, exact, valued, right }: ValueCounts): {
  readonly exact: number
  readonly right: number
} {
  return { exact: percent(exact, expected), right: percent(right, valued) }
}
