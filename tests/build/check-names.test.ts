import { describe, expect, test } from 'vitest'
import { checkNames } from '../../gazetteers/build/check-names.js'
import type { Table } from '../../gazetteers/build/read.js'

type Cells = Readonly<Record<string, string>>

/** A table of a file, its rows from line 2 on. */
function table(file: string, ...rows: readonly Cells[]): Table {
  return { file, header: [], rows: rows.map((cells, index) => ({ file, line: index + 2, cells })), endsWithBreak: true }
}

/** What is wrong between tables, by their kinds, as `file:line column: message`. */
function problems(tables: Readonly<Record<string, readonly Table[]>>): string[] {
  return checkNames(new Map(Object.entries(tables))).map(
    ({ file, line, column, message }) => `${file}:${line} ${column}: ${message}`,
  )
}

const words = [table('common-words.tsv', { id: 'مالي', name: 'مالي' }, { id: 'وفد', name: 'وفد' })]

describe('an id is used once in an entity type', () => {
  test('twice in one file', () => {
    const countries = [table('countries.tsv', { id: 'EG', name: 'مصر' }, { id: 'EG', name: 'قطر' })]
    expect(problems({ countries })).toEqual(["countries.tsv:3 id: 'EG' is also the id of countries.tsv:2"])
  })

  test('in two files of one kind', () => {
    const people = [table('people/a.tsv', { id: 'x', name: 'سمير' }), table('people/b.tsv', { id: 'x', name: 'جميل' })]
    expect(problems({ people })).toEqual(["people/b.tsv:2 id: 'x' is also the id of people/a.tsv:2"])
  })

  test('in two kinds of one type', () => {
    const cities = [table('cities/a.tsv', { id: 'x', name: 'حلب' })]
    const places = [table('places.tsv', { id: 'x', name: 'النيل' })]
    expect(problems({ cities, places })).toEqual(["places.tsv:2 id: 'x' is also the id of cities/a.tsv:2"])
  })

  test('but may be used in another type', () => {
    const countries = [table('countries.tsv', { id: 'EG', name: 'مصر' })]
    const groups = [table('groups.tsv', { id: 'EG', name: 'المصريون' })]
    expect(problems({ countries, groups })).toEqual([])
  })
})

describe('a name means one entry of a type', () => {
  test.each([
    ['the same spelling', 'الوداد', 'الوداد'],
    ['the same letters after folding', 'أحمد', 'احمد'],
    ['ta marbuta', 'القاهرة', 'القاهره'],
  ])('%s', (_, one, other) => {
    const organizations = [table('o.tsv', { id: 'a', name: one }, { id: 'b', name: 'غيره', aliases: `شيء|${other}` })]
    expect(problems({ organizations })).toEqual([
      `o.tsv:3 aliases: '${other}' also means 'a' (o.tsv:2); make it weak in the less prominent one`,
    ])
  })

  test.each(['short', 'stems'])('in the column %s', (column) => {
    const people = [table('p.tsv', { id: 'a', name: 'سمير' }, { id: 'b', name: 'غيره', [column]: 'سمير' })]
    expect(problems({ people })[0]).toMatch(new RegExp(`^p.tsv:3 ${column}: 'سمير' also means 'a'`))
  })

  test('unless it is weak in one of them', () => {
    const rows = [
      { id: 'a', name: 'الأهلي المصري' },
      { id: 'b', name: 'الأهلي السعودي', aliases: 'الأهلي المصري', weak: 'الأهلي المصري' },
    ]
    expect(problems({ organizations: [table('o.tsv', ...rows)] })).toEqual([])
  })

  test('unless the most prominent of many is meant: cities', () => {
    const cities = [table('c.tsv', { id: 'a', name: 'طرابلس' }, { id: 'b', name: 'طرابلس' })]
    expect(problems({ cities })).toEqual([])
  })

  test('an entry may list a name twice', () => {
    expect(problems({ people: [table('p.tsv', { id: 'a', name: 'أحمد', aliases: 'احمد' })] })).toEqual([])
  })

  test('another type may hold it', () => {
    const countries = [table('countries.tsv', { id: 'a', name: 'تونس' })]
    expect(problems({ countries, organizations: [table('o.tsv', { id: 'b', name: 'تونس' })] })).toEqual([])
  })
})

describe('a name that is a common word is weak', () => {
  test.each([
    ['the word itself', 'countries', 'مالي'],
    ['the word with the article', 'organizations', 'الوفد'],
  ])('%s', (_, kind, name) => {
    expect(problems({ 'common-words': words, [kind]: [table('t.tsv', { id: 'a', name })] })).toEqual([
      `t.tsv:2 name: '${name}' is a common word; list it in weak as well`,
    ])
  })

  test('and is no problem where it is', () => {
    const countries = [table('countries.tsv', { id: 'ML', name: 'مالي', weak: 'مالي' })]
    expect(problems({ 'common-words': words, countries })).toEqual([])
  })

  test('a name of which it is a part is none', () => {
    expect(problems({ 'common-words': words, countries: [table('c.tsv', { id: 'x', name: 'جمهورية مالي' })] })).toEqual(
      [],
    )
  })

  test('months and titles may be words', () => {
    expect(problems({ 'common-words': words, titles: [table('t.tsv', { id: 'x', name: 'وفد' })] })).toEqual([])
    expect(problems({ 'common-words': words, months: [table('m.tsv', { id: 'x', name: 'وفد' })] })).toEqual([])
  })
})
