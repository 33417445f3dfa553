import { describe, expect, test } from 'vitest'
import { defineGazetteer, search } from '../../src/index.js'
import { createSearch } from '../../src/search/index.js'
import { aalam } from '../cli/fake-io.js'
import { classOf, listOf } from '../match/small.js'

describe('the packaged gazetteers', () => {
  const first = (query: string): string | undefined => search(query)[0]?.id

  test.each([
    ['موسكو', 'moscow'],
    ['وموسكو', 'moscow'],
    ['مُوسْكُو', 'moscow'],
    ['القاهرة', 'cairo'],
    ['بالقاهرة', 'cairo'],
    ['قاهره', 'cairo'],
    ['نتنياهو', 'benjamin-netanyahu'],
    ['نيتنياهو', 'benjamin-netanyahu'],
    ['الامم المتح', 'united-nations'],
    ['Putin', 'vladimir-putin'],
    ['washingt', 'washington'],
    ['فرنس', 'FR'],
  ])('%s', (query, id) => expect(first(query)).toBe(id))

  test('types and limit', () => {
    const people = search('جورج', { types: ['person'], limit: 5 })
    expect(people).toHaveLength(5)
    expect(new Set(people.map(({ type }) => type))).toEqual(new Set(['person']))
    expect(search('وزير').some(({ type }) => (type as string) === 'title')).toBe(false)
    expect(search('وزير', { types: ['title'] }).length).toBeGreaterThan(0)
  })

  test('scores fall, from 1 to 0', () => {
    const scores = search('برلين').map(({ score }) => score)
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  test.each(['', ' ', '!', '\ud800', 'ببببببب', 'ظغطقضصثق'.repeat(200)])('nothing breaks at %j', (query) => {
    expect(Array.isArray(search(query))).toBe(true)
  })

  test('each keystroke is answered in time', () => {
    const typed = ['فلاديمير بوتين', 'الولايات المتحدة', 'manchester united']
    const queries = typed.flatMap((name) => Array.from(name, (_, index) => name.slice(0, index + 1)))
    for (const query of queries) search(query)
    const started = process.cpuUsage()
    for (const query of queries) search(query)
    expect(process.cpuUsage(started).user / 1000 / queries.length).toBeLessThan(50)
  })

  test('mistakes', () => {
    expect(() => search(null as never)).toThrow('search: null is not a string')
    expect(() => search('x', { limit: 0 })).toThrow('limit: 0 is not a whole number from 1 on')
    expect(() => search('x', { types: ['city' as never] })).toThrow(
      "types: 'city' is the type of no gazetteer; allowed are ",
    )
    expect(() => search('x', { limit: '3' as never })).toThrow("limit: '3' is not a whole number from 1 on")
    expect(() => search('x', { limt: 3 } as never)).toThrow("options: 'limt' is unknown; allowed are types, limit")
    expect(() => search('x', { types: 'country' as never })).toThrow("types: 'country' is not an array")
    for (const [options, shown] of [
      [null, 'null'],
      [['country'], '["country"]'],
      ['country', "'country'"],
    ])
      expect(() => search('x', options as never)).toThrow(`options: ${shown} is not an object { types, limit }`)
  })
})

test('words that are no entities are not found', () => {
  const find = createSearch({ gazetteers: [listOf('team', 'الفريق الأحمر'), classOf('word', 'الفريق')] })
  expect(find('الفريق')).toEqual([
    {
      type: 'team',
      id: 'الفريق الأحمر',
      name: 'الفريق الأحمر',
      value: {},
      matched: 'الفريق الأحمر',
      score: expect.any(Number),
    },
  ])
})

describe('gazetteers of one’s own', () => {
  const cities = defineGazetteer({
    type: 'city',
    entries: [
      { id: 'small', name: 'سيدي بلعباس', value: { population: 300 } },
      { id: 'large', name: 'سيدي بوزيد', value: { population: 3_000_000 } },
      { id: 'odd', name: 'سيدي بنور', english: 'Sidi Bennour', value: { population: 'many' } },
    ],
  })
  const find = createSearch({ gazetteers: [cities, listOf('team', 'الفريق الأحمر')] })

  test('the well known first, by a population that is a number', () => {
    expect(find('سيدي').map(({ id }) => id)[0]).toBe('large')
    expect(find('سيدي')).toHaveLength(3)
    expect(find('sidi ben')[0]).toMatchObject({ id: 'odd', matched: 'Sidi Bennour', value: { population: 'many' } })
  })

  test('mistakes', () => {
    expect(() => createSearch({ gazetteers: [{ type: 'x' } as never] })).toThrow("gazetteer 'x': entries is undefined")
    expect(() => find('x', { types: ['person' as never] })).toThrow(
      "types: 'person' is the type of no gazetteer; allowed are city, team",
    )
    expect(() => createSearch({ gazetteers: [] })('x', { types: ['city' as never] })).toThrow('allowed are none')
  })

  test('none finds nothing', () => expect(createSearch({ gazetteers: [] })('موسكو')).toEqual([]))
})

describe('the command', () => {
  test('a line of JSON a result', async () => {
    const { code, out } = await aalam(['search', 'putin', '--types', 'person', '--limit', '1'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ type: 'person', id: 'vladimir-putin', name: 'فلاديمير بوتين' })
  })

  test('columns on a terminal', async () => {
    const { out } = await aalam(['search', 'putin', '--limit', '1'], { columns: 80 })
    expect(out).toContain('Vladimir Putin  vladimir-putin\n')
  })

  test.each([
    [['search'], "missing required argument 'QUERY'"],
    [['search', 'x', '--limit', '0'], 'It is not a whole number from 1 on.'],
    [['search', 'x', '--types', 'city'], "--types: 'city' is the type of no gazetteer"],
  ])('%j is refused', async (args, message) => {
    const { code, out, err } = await aalam(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })
})
