import { readFileSync } from 'node:fs'
import picocolors from 'picocolors'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/cli/findings.js'
import { writeTables } from '../../src/cli/table.js'
import { type Entity, extract } from '../../src/index.js'
import { plain } from './fake-io.js'

const found: Entity[] = [
  {
    type: 'person',
    text: 'بوتين',
    start: 5,
    end: 10,
    id: 'vladimir-putin',
    name: 'فلاديمير بوتين',
    value: {},
    score: 1,
    source: 'gazetteer',
  },
  { type: 'percent', text: '٤٢٪', start: 11, end: 14, value: { amount: 42 }, score: 0.987, source: 'rule' },
]

function table(entities: readonly Entity[], columns?: number): string[] {
  const screen = { colors: picocolors.createColors(false), columns, several: false }
  return [...writeTables([{ text: '', entities }], screen)].join('').split('\n')
}

describe('a table', () => {
  test('has a row an entity, and counts them', () => {
    expect(table(found).map(plain)).toEqual([
      'type     text   start–end  id              name or value   score  source   ',
      'person   بوتين       5–10  vladimir-putin  فلاديمير بوتين   1.00  gazetteer',
      'percent  ٤٢٪        11–14                  42%              0.99  rule',
      '2 entities: 1 person, 1 percent',
      '',
    ])
  })

  test('isolates right-to-left cells, and only those', () => {
    const rows = table(found)
    expect(rows[1]).toContain('\u2068بوتين\u2069')
    expect(rows[1]?.match(/\u2068/g)).toHaveLength(2)
    expect(rows[0]).not.toContain('\u2068')
  })

  test('shortens cells, then leaves columns out, for a narrow screen', () => {
    const row = (columns: number) => plain(table(found, columns)[1] ?? '')
    expect(row(72)).toBe('person   بوتين       5–10  vladimir-pu…  فلاديمير بوت…   1.00  gazetteer')
    expect(row(70)).toBe('person   بوتين       5–10  vladimir-putin  فلاديمير بوتين   1.00')
    expect(row(56)).toBe('person   بوتين       5–10  vladimir-put…  فلاديمير بوتين')
    expect(row(40)).toBe('person   بوتين       5–10  فلاديمير بوت…')
    expect(row(20)).toContain('5–10')
  })

  test('is no wider than the screen, marks and emoji included', () => {
    const text = `${readFileSync('docs/demo.txt', 'utf8')} `
    const entities = [...extract(text), ...found, { ...(found[0] as Entity), text: 'بُوتِينُ 😀 '.repeat(9) }] as Entity[]
    for (const columns of [50, 60, 80, 100, 120, 200]) {
      for (const row of table(entities, columns).slice(0, -2)) expect(stringWidth(row)).toBeLessThanOrEqual(columns)
    }
  })

  test('keeps every cell on its line and in its place', () => {
    const entity = { ...(found[0] as Entity), text: 'بو\n\u2069\u001b[1mتين' } as Entity
    expect(table([entity])[1]).toContain('\u2068بو [1mتين\u2069 ')
  })

  test('of nothing is a line', () => {
    expect(table([])).toEqual(['no entities', ''])
  })

  test('writes the value of what has no name', () => {
    const dates = [
      { kind: 'point', date: '2024-09-17', calendar: 'gregorian' },
      { kind: 'relative', unit: 'month', offset: 1 },
      { kind: 'relative', unit: 'day', offset: -2 },
      { kind: 'relative', unit: 'day', offset: 0 },
      { kind: 'weekday', weekday: 2 },
    ] as const
    const entities = dates.map(
      (value): Entity => ({ type: 'date', text: 'x', start: 0, end: 1, value, score: 1, source: 'rule' }),
    )
    const rows = table([
      ...entities,
      { type: 'person', text: 'x', start: 0, end: 1, value: {}, score: 1, source: 'rule' },
    ])
    expect(rows.slice(1, 7).map((row) => row.slice(24, 40).trim())).toEqual(
      expect.arrayContaining(['2024-09-17', '+1 month', '-2 day', 'this day', 'weekday 2']),
    )
  })
})

test('several tables have headings and a sum', () => {
  const screen = { colors: picocolors.createColors(false), columns: 80, several: true }
  const findings: Finding[] = [
    { file: 'ا.txt', text: '', entities: found },
    { text: '', entities: [] },
  ]
  const rows = [...writeTables(findings, screen)].join('').split('\n')
  expect(rows[0]).toBe('\u2068ا.txt\u2069')
  expect(rows.slice(-7)).toEqual([
    '2 entities: 1 person, 1 percent',
    '',
    'standard input',
    'no entities',
    '',
    '2 entities in 2 inputs',
    '',
  ])
})
