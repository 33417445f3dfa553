import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, inject, test } from 'vitest'

const { root, entries } = inject('packed')
const require = createRequire(join(root, 'consumer.cjs'))

/** What each entry exports, types aside. To add a name is a minor release; to take one away is a major one. */
const exported: Record<string, readonly string[]> = {
  aalam: ['createExtractor', 'extract', 'search'],
  'aalam/core': ['createExtractor'],
  'aalam/formats': [
    'fromConll',
    'htmlStyle',
    'jsonLine',
    'toBrat',
    'toCodePoints',
    'toConll',
    'toHtml',
    'toJsonl',
    'toScheme',
    'toSegments',
    'toUtf8',
    'toWebAnnotation',
  ],
  'aalam/gazetteers': ['cities', 'givenNames', 'people'],
  'aalam/gazetteers/cities': ['cities'],
  'aalam/gazetteers/given-names': ['givenNames'],
  'aalam/gazetteers/people': ['people'],
  'aalam/rules': ['rules'],
}

test('the entries are these', () => {
  expect([...entries].sort()).toEqual(Object.keys(exported).sort())
})

test.each(Object.entries(exported))('%s exports its names, imported and required', async (entry, names) => {
  const file = require.resolve(entry).replace(/\.cjs$/, '.js')
  const imported: object = await import(/* @vite-ignore */ pathToFileURL(file).href)
  expect(Object.keys(imported).sort()).toEqual([...names].sort())
  expect(Object.keys(require(entry) as object).sort()).toEqual([...names].sort())
})
