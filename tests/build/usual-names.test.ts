import { describe, expect, test } from 'vitest'
import type { Row, Table } from '../../gazetteers/build/read.js'
import { checkUsualNames } from '../../gazetteers/build/usual-names.js'

const ORGANIZATIONS = table(
  'organizations/sport.tsv',
  { id: 'al-hilal-omdurman', name: 'الهلال السوداني', weak: 'الهلال' },
  { id: 'al-hilal-sfc', name: 'الهلال السعودي', weak: 'الهلال|الأزرق' },
  { id: 'tass', name: 'تاس' },
  { id: 'tribunal', name: 'محكمة التحكيم الرياضية', weak: 'تاس' },
)
const CITIES = table(
  'cities/arab.tsv',
  { id: 'tripoli', name: 'طرابلس', population: '1150989' },
  { id: 'tripoli-lb', name: 'طرابلس', population: '229398' },
)
const PEOPLE = table(
  'people/history.tsv',
  { id: 'elder', name: 'كاتو الأكبر', weak: 'كاتو' },
  { id: 'younger', name: 'كاتو الأصغر', weak: 'كاتو' },
)

function table(file: string, ...rows: readonly Row['cells'][]): Table {
  return { file, header: [], rows: rows.map((cells, index) => ({ file, line: index + 2, cells })), endsWithBreak: true }
}

/** What is wrong with lines of name, type and id, as `line column: message`. */
function problems(...lines: readonly (readonly [name: string, type: string, id: string])[]): string[] {
  const usual = table('usual-names.tsv', ...lines.map(([name, type, id]) => ({ name, type, id }) as Row['cells']))
  const tables = new Map([
    ['organizations', [ORGANIZATIONS]],
    ['cities', [CITIES]],
    ['people', [PEOPLE]],
  ])
  return checkUsualNames({ ...usual, header: ['name', 'type', 'id'] }, tables).map(
    ({ line, column, message }) => `${line} ${column}: ${message}`,
  )
}

test('a later row may be what a name usually means', () => {
  expect(problems(['الهلال', 'organization', 'al-hilal-sfc'])).toEqual([])
})

describe('refuses', () => {
  test.each<[what: string, line: readonly [string, string, string], problem: string]>([
    [
      'an id that no row has',
      ['الهلال', 'organization', 'al-hilal'],
      "id: 'al-hilal' is no organization with the name 'الهلال'",
    ],
    ['a name that the row does not bear', ['الهلال', 'organization', 'tass'], "id: 'tass' is no organization with"],
    [
      'a name of one row alone',
      ['الأزرق', 'organization', 'al-hilal-sfc'],
      "name: nothing else of this type bears 'الأزرق'",
    ],
    [
      'a name that is strong elsewhere',
      ['تاس', 'organization', 'tribunal'],
      "id: 'تاس' is weak in 'tribunal', but not in",
    ],
    [
      'the smaller of two cities',
      ['طرابلس', 'location', 'tripoli-lb'],
      "id: 'tripoli' still comes before 'tripoli-lb'",
    ],
    ['persons', ['كاتو', 'person', 'younger'], 'type: persons are told apart by `short`'],
    ['a type that is none', ['الهلال', 'club', 'al-hilal-sfc'], "type: 'club' is no type of entities"],
    ['parts of names', ['الهلال', 'given-name', 'al-hilal-sfc'], "type: 'given-name' is no type of entities"],
  ])('%s', (_, line, problem) => {
    expect(problems(line)[0]).toContain(`2 ${problem}`)
  })

  test('a name twice', () => {
    const line = ['الهلال', 'organization', 'al-hilal-sfc'] as const
    expect(problems(line, line)).toEqual(["3 name: 'الهلال' does not come after the name before it, or stands twice"])
  })

  test('names out of order, and a column too many', () => {
    const usual = { ...table('usual-names.tsv'), header: ['name', 'type', 'id', 'note'] }
    expect(checkUsualNames(usual, new Map()).map(({ column }) => column)).toEqual(['header'])
    expect(
      problems(['الهلال', 'organization', 'al-hilal-sfc'], ['آخر', 'organization', 'tass']).map((it) => it.slice(0, 6)),
    ).toEqual(['3 name', '3 id: '])
  })
})
