/** The mistakes of a corpus as a page for a terminal: by frequency, each with its sentence, what produced it and what beat it. */
import pc from 'picocolors'
import stringWidth from 'string-width'
import { CAUSES, type Cause, countCauses, type Mistake } from './causes.js'
import { excerpt, isolate, LEGEND } from './marks.js'
import { fold } from './system.js'
import { columnsOf, pad, type Table, toTerminal } from './table.js'

/** What to show. */
export interface ViewOptions {
  readonly type?: string
  /** What found, proposed or beat it: `gazetteer`, `rule` … */
  readonly layer?: string
  readonly cause?: string
  /** How many strings of each side. */
  readonly limit: number
  /** How many sentences of each string. */
  readonly examples: number
  /** Columns of the terminal. */
  readonly width: number
}

/** The mistakes that the options ask for. */
export function select(mistakes: readonly Mistake[], { type, layer, cause }: Partial<ViewOptions>): Mistake[] {
  return mistakes.filter(
    (mistake) =>
      (type === undefined || mistake.type === type.toUpperCase()) &&
      (cause === undefined || mistake.cause === cause) &&
      (layer === undefined || sourcesOf(mistake).includes(layer)),
  )
}

function sourcesOf({ proposal, found }: Mistake): string[] {
  return [...(proposal ? [proposal.source] : []), ...found.map(({ source }) => source.source)]
}

/** Mistakes of one string, type and side. */
export interface Group {
  readonly type: string
  readonly text: string
  readonly mistakes: readonly Mistake[]
}

/** The mistakes of one side by string, the most frequent first. */
export function groupMistakes(mistakes: readonly Mistake[], side: Mistake['side']): Group[] {
  const groups = new Map<string, Mistake[]>()
  for (const mistake of mistakes) {
    if (mistake.side !== side) continue
    const key = `${mistake.type} ${fold(mistake.text)}`
    const group = groups.get(key)
    if (group) group.push(mistake)
    else groups.set(key, [mistake])
  }
  return [...groups.values()]
    .map((group) => ({ type: (group[0] as Mistake).type, text: (group[0] as Mistake).text, mistakes: group }))
    .sort((a, b) => b.mistakes.length - a.mistakes.length || (a.text < b.text ? -1 : 1))
}

/** How many mistakes of each type have each cause. */
export function causesTable(title: string, mistakes: readonly Mistake[]): Table {
  const causes = Object.keys(CAUSES) as Cause[]
  const sides = ['miss', 'false alarm'] as const
  const types = [...new Set(mistakes.map(({ type }) => type))].sort()
  const row = (label: string, type: string, some: readonly Mistake[]): string[] => {
    const counts = countCauses(some)
    return [label, type, ...causes.map((cause) => String(counts.get(cause) ?? 0)), String(some.length)]
  }
  const rows = sides.map((side) => {
    const those = mistakes.filter((mistake) => mistake.side === side)
    const label = side === 'miss' ? 'misses' : 'false alarms'
    return [
      ...types.map((type) =>
        row(
          label,
          type,
          those.filter((mistake) => mistake.type === type),
        ),
      ),
      row(label, 'all', those),
    ]
  })
  return {
    title,
    columns: columnsOf(['', 'Type'], [...causes, 'all']),
    rows: [...(rows[0] as string[][]), undefined, ...(rows[1] as string[][])],
  }
}

/** The whole page. */
export function viewMistakes(name: string, mistakes: readonly Mistake[], options: ViewOptions): string {
  const chosen = select(mistakes, options)
  const sections = (['miss', 'false alarm'] as const).map((side) => {
    const groups = groupMistakes(chosen, side)
    const shown = groups.slice(0, options.limit)
    const total = chosen.filter((mistake) => mistake.side === side).length
    const heading = `${side === 'miss' ? 'Misses' : 'False alarms'}: ${total}, ${groups.length} different${
      shown.length < groups.length ? `, the first ${shown.length} of them` : ''
    }`
    return [pc.bold(heading), '', ...shown.map((group) => viewGroup(group, options))].join('\n')
  })
  return [toTerminal(causesTable(`${name}: mistakes by cause`, chosen)), LEGEND, ...sections].join('\n\n')
}

function viewGroup({ type, text, mistakes }: Group, options: ViewOptions): string {
  const causes = [...countCauses(mistakes)].filter(([, count]) => count > 0)
  const why = causes.map(([cause, count]) => (causes.length > 1 ? `${count} ${cause}` : cause)).join(', ')
  const left = `${pc.bold(pad(`${mistakes.length}×`, 6, 'right'))}  ${pc.cyan(pad(type, 5, 'left'))} ${pc.dim(why)}`
  const head =
    left + pad(isolate(pc.bold(text)), Math.max(options.width - stringWidth(left), stringWidth(text) + 2), 'right')
  const examples = mistakes
    .slice(0, options.examples)
    .flatMap((mistake) => [
      pad(isolate(sentence(mistake, options.width)), options.width, 'right'),
      pc.dim(`        ${mistake.reading.sample.id}  ${explain(mistake)}`),
    ])
  return [head, ...examples, ''].join('\n')
}

function sentence(mistake: Mistake, width: number): string {
  const { sample, gold, found } = mistake.reading
  const shown = found.filter((mention) => mention.type || mistake.found.includes(mention))
  const marks = {
    gold: gold.filter(({ type }) => type).map(({ source }) => source),
    found: shown.map(({ source }) => source),
  }
  return excerpt(sample.text, mistake, marks, width)
}

/** What produced a mistake, and what beat it. */
export function explain({ side, proposal, found, gold }: Mistake): string {
  const by = proposal && `${proposal.source} ${proposal.score.toFixed(2)}${proposal.id ? ` ${proposal.id}` : ''}`
  if (side === 'false alarm') {
    const instead = gold.map(({ source, type }) => `${type ?? `${source.label}, not scored`}`)
    return `by ${by}; annotated: ${instead.length > 0 ? instead.join(', ') : 'nothing'}`
  }
  const rivals = found
    .map(({ source }) => `${source.type} ${isolate(source.text)} (${source.source} ${source.score.toFixed(2)})`)
    .join(' and ')
  if (by) return `proposed by ${by}; ${rivals ? `beaten by ${rivals}` : 'not believed'}`
  return `not proposed${rivals ? `; in its place ${rivals}` : ''}`
}
