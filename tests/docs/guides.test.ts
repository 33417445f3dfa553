import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEntryPoints } from '../../docs/site/entry-points.js'
import { readGuides } from '../../docs/site/guides.js'

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')

test('the site shows the guides in the order of the list in the README, then the others', () => {
  const list = README.slice(README.indexOf('The guides:'))
  const guides = readGuides()
  const listed = guides.filter(({ file }) => list.includes(`](${file})`))
  expect(guides.slice(0, listed.length)).toEqual(listed)
  expect(guides[0]?.title).toBe('Getting started')
  expect(new Set(guides.map(({ slug }) => slug)).size).toBe(guides.length)
})

test('the reference covers what package.json exports', () => {
  expect(readEntryPoints()).toEqual(
    expect.arrayContaining(['src/index.ts', 'src/core.ts', 'src/formats/index.ts', 'src/gazetteers/countries.ts']),
  )
})
