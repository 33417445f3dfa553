/** The figures as tables. */
import { CAUSES, type Cause, countCauses, type Mistake } from './causes.js'
import type { Coverage } from './coverage.js'
import { averageScore, type Evaluation, typeScore } from './evaluate.js'
import { HEADLINE, typesOf } from './scheme.js'
import type { Score } from './score.js'
import { columnsOf, difference, share, type Table, whole } from './table.js'
import { type ValueEvaluation, valueShares } from './value-score.js'

const NO_FIGURE = '–'

/** A row a corpus: the averages, the types' F1 and the speed. */
export function summaryTable(evaluations: readonly Evaluation[]): Table {
  const f1 = (score: Score | undefined): string => (score && score.gold > 0 ? share(score.f1) : NO_FIGURE)
  return {
    title: `Exact match: micro-average over ${HEADLINE}, and F1 by type`,
    columns: columnsOf(['Corpus'], ['Precision', 'Recall', 'F1', 'PER', 'LOC', 'ORG', 'Support', 'Tokens/s']),
    rows: evaluations.map((evaluation) => {
      const { corpus, tokens, seconds } = evaluation
      const { precision, recall, f1: micro, gold } = averageScore(evaluation, HEADLINE)
      const types = ['PER', 'LOC', 'ORG'].map((type) => f1(typeScore(evaluation, type)))
      return [
        corpus.name,
        share(precision),
        share(recall),
        share(micro),
        ...types,
        whole(gold),
        whole(tokens / seconds),
      ]
    }),
  }
}

/** A row a type of every corpus, and its averages. */
export function typesTable(evaluations: readonly Evaluation[]): Table {
  const figures = ({ precision, recall, f1, gold }: Score): string[] => [
    share(precision),
    share(recall),
    share(f1),
    whole(gold),
  ]
  return {
    title: 'By type',
    columns: columnsOf(['Corpus', 'Type'], ['Precision', 'Recall', 'F1', 'Support']),
    rows: evaluations.flatMap((evaluation, index) => {
      const { name, scheme } = evaluation.corpus
      const types = typesOf(scheme).flatMap((type) => {
        const score = typeScore(evaluation, type)
        return score ? [[name, type, ...figures(score)]] : []
      })
      const averages = Object.keys(scheme.averages)
        .filter((average) => scheme.averages[average]?.length !== 1)
        .map((average) => [name, `micro (${average})`, ...figures(averageScore(evaluation, average))])
      return [...(index > 0 ? [undefined] : []), ...types, ...averages]
    }),
  }
}

/** What each layer brings: the headline with all on, and with each one off. */
export function ablationTable(full: readonly Evaluation[], without: ReadonlyMap<string, readonly Evaluation[]>): Table {
  return {
    title: `With each layer off: micro-average over ${HEADLINE}, and the difference that this makes`,
    columns: columnsOf(['Corpus', 'Off'], ['Precision', 'Recall', 'F1', 'ΔP', 'ΔR', 'ΔF1']),
    rows: full.flatMap((evaluation, index) => {
      const all = averageScore(evaluation, HEADLINE)
      const figures = ({ precision, recall, f1 }: Score): string[] => [share(precision), share(recall), share(f1)]
      const rows = [...without].flatMap(([layer, evaluations]) => {
        const other = evaluations[index]
        if (!other) return []
        const score = averageScore(other, HEADLINE)
        const deltas = (['precision', 'recall', 'f1'] as const).map((ratio) => difference(score[ratio] - all[ratio]))
        return [[evaluation.corpus.name, layer, ...figures(score), ...deltas]]
      })
      return [
        ...(index > 0 ? [undefined] : []),
        [evaluation.corpus.name, '(none)', ...figures(all), '', '', ''],
        ...rows,
      ]
    }),
  }
}

/** What the gazetteers know. */
export function coverageTable(coverages: readonly Coverage[]): Table {
  return {
    title: 'Annotated names that the gazetteers know, in per cent',
    columns: columnsOf(
      ['Corpus', 'Type'],
      ['Mentions', 'Known in the type', 'Known at all', 'Names', 'Names known in the type'],
    ),
    rows: coverages.map(({ corpus, type, mentions, known, knownAtAll, names, namesKnown }) => [
      corpus,
      type,
      whole(mentions),
      share(known),
      share(knownAtAll),
      whole(names),
      share(namesKnown),
    ]),
  }
}

/** The values of a file, by kind and class. */
export function valuesTable({ file, rows, spurious, cases, unusable }: ValueEvaluation): Table {
  return {
    title: `${file.name}: ${cases} phrases; ${unusable} could not be used`,
    columns: columnsOf(
      ['Kind', 'Class'],
      ['Spans', 'Exact', 'Exact %', 'Overlapped', 'With a value', 'Right', 'Right %', 'Where nothing should be'],
    ),
    rows: rows.flatMap((row, index) => {
      const { kind, name, covered, expected, exact, near, valued, right } = row
      const shares = valueShares(row)
      const cells = [
        name === undefined ? kind : '',
        name === undefined ? 'all that is covered' : covered ? name : `${name} (not covered)`,
        whole(expected),
        whole(exact),
        expected > 0 ? share(shares.exact) : NO_FIGURE,
        whole(near),
        whole(valued),
        whole(right),
        valued > 0 ? share(shares.right) : NO_FIGURE,
        name === undefined ? whole(spurious.filter((one) => one.kind === kind).length) : '',
      ]
      return name === undefined && index > 0 ? [undefined, cells] : [cells]
    }),
  }
}

/** Where the mistakes are: a row a corpus and side. */
export function mistakesTable(byCorpus: ReadonlyMap<string, readonly Mistake[]>): Table {
  const causes = Object.keys(CAUSES) as Cause[]
  return {
    title: 'Mistakes by cause',
    columns: columnsOf(['Corpus', 'Mistakes'], ['All', ...causes]),
    rows: [...byCorpus].flatMap(([corpus, mistakes]) =>
      (['miss', 'false alarm'] as const).map((side) => {
        const some = mistakes.filter((mistake) => mistake.side === side)
        const counts = countCauses(some)
        const label = side === 'miss' ? 'misses' : 'false alarms'
        return [corpus, label, whole(some.length), ...causes.map((cause) => whole(counts.get(cause) ?? 0))]
      }),
    ),
  }
}

/** False alarms by what found them. */
export function sourcesTable(
  byCorpus: ReadonlyMap<string, readonly Mistake[]>,
  evaluations: readonly Evaluation[],
): Table {
  return {
    title: 'What finds what: entities by their source, of the types that are scored',
    columns: columnsOf(['Corpus', 'Source'], ['Found', 'False alarms', 'Precision']),
    rows: evaluations.flatMap(({ corpus, readings }) => {
      const found = tally(
        readings.flatMap((reading) => reading.found.filter(({ type }) => type).map(({ source }) => source.source)),
      )
      const wrong = (byCorpus.get(corpus.name) ?? []).filter(({ side }) => side === 'false alarm')
      const alarms = tally(wrong.map(({ proposal }) => proposal?.source ?? NO_FIGURE))
      return [...found].sort().map(([source, count]) => {
        const bad = alarms.get(source) ?? 0
        return [corpus.name, source, whole(count), whole(bad), share((100 * (count - bad)) / count)]
      })
    }),
  }
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** All figures as data. */
export function toData(evaluations: readonly Evaluation[], values: readonly ValueEvaluation[]): unknown {
  return {
    corpora: evaluations.map((evaluation) => {
      const { corpus, tokens, seconds } = evaluation
      const { name, owner, scheme } = corpus
      return {
        name,
        licence: owner.licence,
        tokens,
        tokensPerSecond: Math.round(tokens / seconds),
        averages: Object.fromEntries(
          Object.keys(scheme.averages).map((average) => [average, averageScore(evaluation, average)]),
        ),
        types: Object.fromEntries(typesOf(scheme).map((type) => [type, typeScore(evaluation, type)])),
      }
    }),
    values: values.map(({ file, rows, spurious, cases, unusable }) => ({
      name: file.name,
      licence: file.owner.licence,
      cases,
      unusable,
      rows,
      whereNothingShouldBe: Object.fromEntries(tally(spurious.map(({ kind }) => kind))),
    })),
  }
}
