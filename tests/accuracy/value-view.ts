/** The phrases whose spans or values are missed, as a page for a terminal. */
import pc from 'picocolors'
import { excerpt, isolate, LEGEND } from './marks.js'
import { pad } from './table.js'
import type { Outcome, ValueEvaluation } from './value-score.js'
import type { ViewOptions } from './view.js'

/** Every span that was not found exactly or has another value, by kind and class, and every entity where nothing should be. */
export function viewValues({ outcomes, spurious }: ValueEvaluation, options: ViewOptions): string {
  const { type, layer, limit, width } = options
  const wanted = (kind: string): boolean => type === undefined || kind.toLowerCase() === type.toLowerCase()
  const groups = new Map<string, Outcome[]>()
  for (const outcome of outcomes) {
    const { kind, name, covered } = outcome.span.class
    const fine = outcome.exact && (outcome.right || outcome.span.values.length === 0)
    const sources = [outcome.exact, ...outcome.near].map((found) => found?.source)
    if (fine || !wanted(kind) || (layer !== undefined && !sources.includes(layer))) continue
    const key = `${kind}, ${name}${covered ? '' : ' (not covered)'}`
    groups.set(key, [...(groups.get(key) ?? []), outcome])
  }
  const misses = [...groups].map(([heading, group]) =>
    [
      pc.bold(`${heading}: ${group.length} (${countsOf(group)})`),
      ...group.slice(0, limit).map((outcome) => viewOutcome(outcome, width)),
    ].join('\n'),
  )
  const alarms = spurious.filter(({ kind, found }) => wanted(kind) && (layer === undefined || found.source === layer))
  const lines = alarms.slice(0, limit).map(({ of, kind, found }) => {
    const marked = excerpt(of.text, found, { gold: of.expected, found: [found] }, width)
    return `${pad(isolate(marked), width, 'right')}\n${pc.dim(`        ${of.id}  ${kind} by ${found.source}`)}`
  })
  return [LEGEND, ...misses, [pc.bold(`Where nothing should be: ${alarms.length}`), ...lines].join('\n')].join('\n\n')
}

/** How many of some missed spans are found with another value, found in part, or not found. */
function countsOf(group: readonly Outcome[]): string {
  const otherValue = group.filter(({ exact }) => exact).length
  const inPart = group.filter(({ exact, near }) => !exact && near.length > 0).length
  const valued = group.filter(({ span }) => span.values.length > 0).length
  return `other value ${otherValue}, in part ${inPart}, not found ${group.length - otherValue - inPart}; ${valued} with a value`
}

function viewOutcome({ of, span, exact, near, values }: Outcome, width: number): string {
  const found = exact ? [exact] : near
  const marked = excerpt(of.text, span, { gold: [span], found }, width)
  const meant = span.values.length > 0 ? ` = ${span.values.join(' or ')}` : ''
  const instead = exact
    ? `found as ${values.join(' or ') || 'no value'}`
    : near.length > 0
      ? 'found in part'
      : 'not found'
  return `${pad(isolate(marked), width, 'right')}\n${pc.dim(`        ${of.id}  ${span.class.name}${meant}; ${instead}`)}`
}
