/**
 * Chooses the costs of src/match/fuzzy/costs.ts: `npx tsx tests/fuzzy-data/tune.ts`. Each figure in turn is made a little more or less,
 * and stays so where more variants of the tuned half find their entry, or fewer long common words come near a name. The half that is kept
 * aside is not read.
 */
import { COSTS, type Costs, LETTER_COST } from '../../src/match/fuzzy/costs.js'
import { mostOfSingle } from '../../src/match/fuzzy/policy.js'
import { commonWords, findRight, makeIndex, makeNames } from './names.js'
import { readVariants } from './read.js'

const STEPS = [-10, -5, 5, 10]
/** How many variants a common word is worth that is taken for a name. */
const WORTH = 0.5
const LEAST = 5
/** Words so long count as names by themselves. Every third of them; the others are for the tests. */
const words = commonWords.filter((word, index) => word.length >= 8 && index % 3 === 0)

const index = makeIndex()
const wordless = makeIndex({ common: false })
const variants = readVariants('tuned')

function scoreOf(costs: Costs): number {
  const right = findRight(makeNames(index, costs), variants).length
  const names = makeNames(wordless, costs)
  const alarms = words.filter((word) => names.closest(word, mostOfSingle(word.length) / LETTER_COST)).length
  return right - WORTH * alarms
}

/** Ways to change one figure of a table. */
function* changes(costs: Costs): Iterable<{ readonly what: string; readonly costs: Costs }> {
  for (const step of STEPS) {
    for (const [name, value] of Object.entries(costs)) {
      if (typeof value === 'number' && name !== 'letter' && value + step >= LEAST)
        yield { what: `${name} ${value + step}`, costs: { ...costs, [name]: value + step } }
    }
    for (const list of ['classes', 'digraphs'] as const) {
      for (const [place, row] of costs[list].entries()) {
        const cost = (row.at(-1) as number) + step
        const rows = costs[list].map((other, at) => (at === place ? [...other.slice(0, -1), cost] : other))
        if (cost >= LEAST) yield { what: `${row[0]} ${cost}`, costs: { ...costs, [list]: rows } as Costs }
      }
    }
  }
}

let best = COSTS
let score = scoreOf(best)
console.log('at first', score)
for (let improved = true; improved; ) {
  improved = false
  for (const change of changes(best)) {
    const next = scoreOf(change.costs)
    if (next <= score) continue
    console.log(change.what, next)
    best = change.costs
    score = next
    improved = true
    break
  }
}
console.log(JSON.stringify(best, null, 2))
