import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { type PackedData, unpack } from '../../src/lexicon/unpack.js'

const DATA = {
  type: 'place',
  entity: true,
  names: 'القاهرة|مصر المحروسة\n?مالي|جمهورية مالي\nمصري|+مصري\nحلب',
  facts: {
    id: 'cairo-city',
    english: 'Cairo\nMali\nEgyptian',
    latin: 'Al-Qahira|Kairo',
    kind: { values: '\ncity\ncountry', signs: '$%##' },
    country: 'EG',
    population: { falls: '10230350\n10230350' },
  },
} as const satisfies PackedData<string, true>

/** The data, and how often its facts were read. */
function counted(): { readonly data: PackedData<'place', true>; readonly reads: () => number } {
  let reads = 0
  return {
    data: {
      ...DATA,
      get facts() {
        reads++
        return DATA.facts
      },
    },
    reads: () => reads,
  }
}

test('a packed gazetteer has its type, and says whether it holds entities', () => {
  expect(unpack(DATA).type).toBe('place')
  expect(unpack(DATA).entity).toBe(true)
  expect(unpack({ ...DATA, entity: false }).entity).toBe(false)
})

describe('entries are decoded', () => {
  const { entries } = unpack(DATA)

  test('a line each', () => {
    expect(entries).toHaveLength(4)
  })

  test('with names, facts and numbers', () => {
    expect(entries[0]).toEqual({
      id: 'cairo-city',
      name: 'القاهرة',
      aliases: ['مصر المحروسة'],
      english: 'Cairo',
      latin: ['Al-Qahira', 'Kairo'],
      value: { kind: 'city', country: 'EG', population: 10230350 },
    })
  })

  test('the id that is left out is the slug of the English name, and empty cells are absent', () => {
    expect(entries[1]).toEqual({
      id: 'mali',
      name: 'مالي',
      aliases: ['جمهورية مالي'],
      weak: ['مالي'],
      english: 'Mali',
      value: { kind: 'country' },
    })
  })

  test('stems stay stems', () => {
    expect(entries[2]).toMatchObject({ id: 'egyptian', name: 'مصري', stems: ['مصري'] })
  })

  test('an entry without facts has its name for an id', () => {
    expect(entries[3]).toEqual({ id: 'حلب', name: 'حلب', value: {} })
  })

  test('once', () => {
    const gazetteer = unpack(DATA)
    expect(gazetteer.entries).toBe(gazetteer.entries)
    expect(gazetteer.entryAt(1)).toBe(gazetteer.entries[1])
  })
})

test('an empty id may mean what the name itself tells', () => {
  const { entries } = unpack({ ...DATA, idOf: (name) => `of ${name}` })
  expect(entries.map(({ id }) => id)).toEqual(['cairo-city', 'of مالي', 'of مصري', 'of حلب'])
})

describe('nothing is decoded before it is asked for', () => {
  test('unpacking reads no facts', () => {
    const { data, reads } = counted()
    unpack(data)
    expect(reads()).toBe(0)
  })

  test('making an extractor reads no facts, and finding an entity does', () => {
    const { data, reads } = counted()
    const { extract } = createExtractor({ gazetteers: [unpack(data)] })
    extract('لا شيء هنا')
    expect(reads()).toBe(0)
    expect(extract('زار حلب والقاهرة')[1]?.value).toEqual({ kind: 'city', country: 'EG', population: 10230350 })
    expect(reads()).toBe(1)
  })
})
