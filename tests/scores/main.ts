/** `npm run scores`: whether scores mean what they say, and what `minScore` trades, on the annotated corpora. */
import { Command } from 'commander'
import { type Corpus, missingLine } from '../accuracy/corpora.js'
import { writeDocs } from '../accuracy/docs.js'
import { averageScore, evaluate } from '../accuracy/evaluate.js'
import { HEADLINE } from '../accuracy/scheme.js'
import { makeExtract } from '../accuracy/system.js'
import { columnsOf, type Table, toMarkdown, toTerminal } from '../accuracy/table.js'
import { fittedCorpora, type Judged, judgeCandidates } from './candidates.js'
import { fitCalibration } from './fit.js'
import { fitEvidence } from './fit-weights.js'
import { calibrationError, reliability } from './reliability.js'
import { gatherWeakNames, weightedCorpora } from './weak-names.js'

const MIN_SCORES = [0, 0.2, 0.35, 0.5, 0.6, 0.7, 0.8, 0.9]
/** More than this is an error: the scores would not mean what the documentation says. */
const MOST_ERROR = 0.05

const options = new Command('scores')
  .description(
    'Measures the scores of entities on the annotated corpora in AALAM_CORPORA, by default ../shared/corpora.',
  )
  .option('--fit', 'fit src/refine/calibration.ts and src/rules/calibration.ts to them instead')
  .option('--fit-weights', 'fit src/refine/weights.ts to them instead; then fit the calibration anew')
  .option('--docs', 'write the tables into docs/scores.md')
  .parse()
  .opts<{ readonly fit?: boolean; readonly fitWeights?: boolean; readonly docs?: boolean }>()

const corpora = fittedCorpora()
const missing = missingLine()
if (missing) console.error(missing)
if (corpora.length === 0) process.exitCode = 2
else if (options.fitWeights) console.log(fitEvidence(gatherWeakNames(weightedCorpora())))
else if (options.fit) console.log(fitCalibration(judgeCandidates(corpora)))
else measure()

function measure(): void {
  const entities = judgeCandidates(corpora).filter(({ outcome }) => outcome.kind === 'kept')
  const error = calibrationError(entities)
  const told = `Expected calibration error: ${error.toFixed(4)} over ${entities.length.toLocaleString('en')} entities.`
  const tables = [reliabilityTable(entities), curveTable(corpora)] as const
  if (error > MOST_ERROR) process.exitCode = 1
  if (options.docs) {
    writeDocs('scores.md', { reliability: `${toMarkdown(tables[0])}\n\n${told}`, curve: toMarkdown(tables[1]) })
    return
  }
  console.log(`${toTerminal(tables[0])}\n\n${told}\n\n${toTerminal(tables[1])}`)
}

function reliabilityTable(entities: readonly Judged[]): Table {
  return {
    title: 'Scores of entities, and how many of them are right',
    columns: columnsOf(['Score'], ['Entities', 'Mean score', 'Right']),
    rows: reliability(entities).map(({ from, to, count, score, right }) => [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      count.toLocaleString('en'),
      score.toFixed(3),
      right.toFixed(3),
    ]),
  }
}

function curveTable(corpora: readonly Corpus[]): Table {
  return {
    title: 'What minScore trades: precision / recall / F1',
    columns: columnsOf(
      ['minScore'],
      corpora.map(({ name }) => name),
    ),
    rows: MIN_SCORES.map((minScore) => {
      const extract = makeExtract({ minScore })
      const cells = corpora.map((corpus) => {
        const { precision, recall, f1 } = averageScore(evaluate(corpus, extract), HEADLINE)
        return [precision, recall, f1].map((figure) => figure.toFixed(1)).join(' / ')
      })
      return [String(minScore), ...cells]
    }),
  }
}
