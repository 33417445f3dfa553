import picocolors from 'picocolors'
import { expect, test } from 'vitest'
import { writeHighlights } from '../../src/cli/highlight.js'
import type { Entity } from '../../src/index.js'

const text = 'قال جامعة الدول\nالعربية إن'
const entity = (type: 'organization' | 'group', start: number, end: number) =>
  ({ type, text: text.slice(start, end), start, end, value: {}, score: 1, source: 'gazetteer' }) as Entity
const entities = [entity('organization', 4, 23), entity('group', 16, 23)]

function highlight(color: boolean): string {
  const colors = picocolors.createColors(color)
  return [...writeHighlights([{ text, entities }], { colors, columns: 80, several: false })].join('')
}

test('brackets nest', () => {
  expect(highlight(false)).toBe(
    'قال [جامعة الدول\n[العربية|group]|organization] إن\n\n2 entities: 1 organization, 1 group\n',
  )
})

test('colors end with their line, and what lies inside is underlined', () => {
  const { bold, magenta, yellow, underline } = picocolors.createColors(true)
  expect(highlight(true)).toBe(
    `قال ${bold(magenta('جامعة الدول'))}\n${underline(bold(yellow('العربية')))} إن\n\n` +
      `2 entities: 1 ${magenta('organization')}, 1 ${yellow('group')}\n`,
  )
})
