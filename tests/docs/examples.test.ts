/** Every example in the documentation runs, and says what it says it does. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAllExamples, readExamples, runExample } from './example.js'

const ROOT = join(import.meta.dirname, '../..')

const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  aalam: () => import('../../src/index.js'),
  'aalam/core': () => import('../../src/core.js'),
  'aalam/rules': () => import('../../src/rules/index.js'),
  'aalam/formats': () => import('../../src/formats/index.js'),
  'aalam/search': () => import('../../src/search/index.js'),
  'aalam/node': () => import('../../src/node/index.js'),
  'aalam/latin': () => import('../../src/latin/index.js'),
  'aalam/gazetteers': () => import('../../src/gazetteers/index.js'),
  // What the recipes join the package with.
  'csv-parse/sync': () => import('csv-parse/sync'),
  'node:stream': () => import('node:stream'),
  fastify: () => import('fastify'),
  react: () => import('react'),
  'react/jsx-runtime': () => import('react/jsx-runtime'),
  'react-dom/server': () => import('react-dom/server'),
}

async function load(specifier: string): Promise<unknown> {
  const kind = /^aalam\/gazetteers\/([a-z-]+)$/.exec(specifier)?.[1]
  if (kind) return import(`../../src/gazetteers/${kind}.ts`)
  const module = modules[specifier]
  if (!module) throw new Error(`an example imports '${specifier}', which is no entry of the package`)
  return module()
}

const examples = readAllExamples()

test.each(examples)('$name', async (example) => {
  const checked = await runExample(example, load, (actual, expected, source) => {
    expect(actual, source).toEqual(expected)
  })
  expect(checked, 'an example shows what comes of it').toBeGreaterThan(0)
})

test('the guides hold examples', () => {
  expect(readExamples(join(ROOT, 'README.md'), 'README.md').length).toBeGreaterThan(3)
})
