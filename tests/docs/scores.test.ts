import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WEIGHTS } from '../../src/refine/weights.js'

test('docs/scores.md lists each kind of evidence with its weights', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/scores.md'), 'utf8')
  const [section = ''] = page.split('\n## ').filter((part) => part.startsWith('Evidence\n'))
  const rows = [...section.matchAll(/^\| (.+) \| (−?[\d.]+) \| (−?[\d.]+) \|$/gm)].map(([, name, weight, ofWord]) => ({
    name,
    weight: Number(weight?.replace('−', '-')),
    ofWord: Number(ofWord?.replace('−', '-')),
  }))
  expect(rows).toEqual(Object.entries(WEIGHTS).map(([name, [weight, ofWord]]) => ({ name, weight, ofWord })))
})
