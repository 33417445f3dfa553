/** Fits src/refine/calibration.ts and src/rules/calibration.ts to the candidates of annotated text. */
import { writeFileSync } from 'node:fs'
import { toLogOdds, toProbability } from '../../src/refine/log-odds.js'
import type { Judged } from './candidates.js'
import { fitWeights, oddsOf, type Row } from './regression.js'
import { calibrationError, type Scored } from './reliability.js'

/** A class of fewer candidates keeps its scores as they are. */
const FEWEST = 50
const FOLDS = 5
/** Neighbouring candidates are of one article, so a fold is made of runs of them. */
const RUNS = 4

type Line = readonly [intercept: number, slope: number]

/** Fits a line a class, and tells the error on folds that took no part in it. */
export function fitCalibration(judged: readonly Judged[]): string {
  const classes = new Map<string, Judged[]>()
  for (const one of judged) {
    const name = `${one.source}\t${one.rule ?? one.type}`
    classes.set(name, [...(classes.get(name) ?? []), one])
  }
  const table: Record<string, Record<string, Line>> = {}
  const own: Scored[] = []
  const held: Scored[] = []
  for (const [name, members] of [...classes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (members.length < FEWEST) continue
    const [source, type] = name.split('\t') as [string, string]
    const line = fitLine(members)
    table[source] = { ...table[source], [type]: line }
    own.push(...scored(members, line))
    for (let fold = 0; fold < FOLDS; fold++) {
      const isHeld = (_: Judged, at: number): boolean =>
        Math.floor((at * FOLDS * RUNS) / members.length) % FOLDS === fold
      const rest = members.filter((one, at) => !isHeld(one, at))
      held.push(...scored(members.filter(isHeld), fitLine(rest)))
    }
  }
  write(table)
  return [
    `${own.length} candidates in ${Object.values(table).flatMap(Object.keys).length} classes`,
    `expected calibration error ${calibrationError(own).toFixed(4)}; on held-out folds ${calibrationError(held).toFixed(4)}`,
  ].join('\n')
}

/** The line of a class; where scores would fall as they should rise, its share of right ones. */
function fitLine(members: readonly Judged[]): Line {
  const rows = (graded: boolean): Row[] =>
    members.map((one) => ({
      offset: 0,
      features: graded
        ? [
            [0, 1],
            [1, toLogOdds(one.raw)],
          ]
        : [[0, 1]],
      right: one.right,
    }))
  const [intercept, slope] = fitWeights(rows(true), 2) as unknown as [number, number]
  if (slope > 0) return [round(intercept), round(slope)]
  return [round(fitWeights(rows(false), 1)[0] as number), 0]
}

function scored(members: readonly Judged[], [intercept, slope]: Line): Scored[] {
  return members.map(({ raw, right }) => ({
    score: toProbability(oddsOf({ offset: intercept, features: [[0, toLogOdds(raw)]], right }, Float64Array.of(slope))),
    right,
  }))
}

function round(figure: number): number {
  return Number(figure.toFixed(2))
}

/** Whether a name stands in an object without quotation marks. */
const isWord = (name: string): boolean => /^\w+$/.test(name)

const NOTE = '/** Written by `npm run scores -- --fit`, which fits it to annotated text (see docs/scores.md). */'
const LINE = 'readonly [intercept: number, slope: number]'
const MEANING = 'the log-odds that it is right are `intercept + slope · log-odds of its score`'

/** The lines of rules go where the rules are, and those of the other layers into the engine. */
function write({ rule = {}, ...layers }: Readonly<Record<string, Readonly<Record<string, Line>>>>): void {
  const types = Object.entries(layers).map(([source, lines]) => `  ${source}: {\n${linesOf(lines, '    ')}  },\n`)
  writeFileSync(
    'src/refine/calibration.ts',
    `${NOTE}

/** By what proposed a candidate, and by its type: ${MEANING}. */
export const CALIBRATION: Readonly<
  Record<string, Readonly<Record<string, ${LINE}>> | undefined>
> = {
${types.join('')}}
`,
  )
  writeFileSync(
    'src/rules/calibration.ts',
    `${NOTE}

/** By the name of the rule that found an entity: ${MEANING}. */
export const CALIBRATION: Readonly<Record<string, ${LINE}>> = {
${linesOf(rule, '  ')}}
`,
  )
}

function linesOf(lines: Readonly<Record<string, Line>>, indent: string): string {
  return Object.entries(lines)
    .map(([name, [intercept, slope]]) => `${indent}${isWord(name) ? name : `'${name}'`}: [${intercept}, ${slope}],\n`)
    .join('')
}
