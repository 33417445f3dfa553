import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEntryPoints } from '../../docs/site/entry-points.js'
import { readGuides } from '../../docs/site/guides.js'

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')

test('the README lists every guide, and the site shows them in its order', () => {
  const list = README.slice(README.indexOf('The guides:'))
  const guides = readGuides()
  expect(guides.filter(({ file }) => !list.includes(`](${file})`))).toEqual([])
  expect(guides[0]?.title).toBe('Getting started')
  expect(new Set(guides.map(({ slug }) => slug)).size).toBe(guides.length)
})

test('the reference covers what package.json exports', () => {
  expect(readEntryPoints()).toEqual(
    expect.arrayContaining(['src/index.ts', 'src/core.ts', 'src/formats/index.ts', 'src/gazetteers/countries.ts']),
  )
})
