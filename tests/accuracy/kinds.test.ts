import { expect, test } from 'vitest'
import { CORPORA } from './corpora.js'
import type { Evaluation, Reading } from './evaluate.js'
import { kindsTable } from './kinds.js'
import { countByType } from './score.js'

const [corpus] = CORPORA.filter(({ name }) => name === 'anercorp-train')

/** A reading of one token, which is found as a body of a kind and may be annotated. */
function reading(kind: string, annotated: boolean): Reading {
  const place = { first: 0, last: 0, type: 'ORG' }
  const source = {
    type: 'organization',
    text: 'هيئة',
    start: 0,
    end: 4,
    score: 1,
    source: 'rule',
    value: { kind },
  } as const
  return {
    sample: { id: '1', text: 'هيئة', gold: [], tokens: [{ start: 0, end: 4 }] },
    gold: annotated ? [{ ...place, source: { label: 'ORG', start: 0, end: 4 } }] : [],
    found: [{ ...place, source }],
  }
}

test('kinds that a corpus hardly annotates are counted, and the precision without them is told', () => {
  if (!corpus) throw new Error('anercorp-train is no corpus')
  const readings = [
    ...Array.from({ length: 24 }, (_, number) => reading('club', number < 18)),
    ...Array.from({ length: 20 }, (_, number) => reading('army', number < 1)),
    reading('union', true),
  ]
  const counts = new Map(readings.flatMap(({ gold, found }) => [...countByType(gold, found)]))
  const evaluation: Evaluation = { corpus, readings, counts, tokens: readings.length, seconds: 1 }
  expect(kindsTable([evaluation]).rows).toEqual([
    ['club', '18 of 24'],
    ['army', '1 of 20'],
    ['others', '1 of 1'],
    undefined,
    ['precision', '44.4'],
    ['without kinds left out', '76.0'],
  ])
})
