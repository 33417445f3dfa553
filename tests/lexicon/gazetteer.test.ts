import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { defineGazetteer, entryAt } from '../../src/lexicon/gazetteer.js'
import { unpack } from '../../src/lexicon/unpack.js'

const entry = { id: 'EG', name: 'مصر' }

test('a gazetteer keeps what it is given', () => {
  const entries = [entry, { id: 'MA', name: 'المغرب', aliases: ['المملكة المغربية'], value: { king: true } }]
  expect(defineGazetteer({ type: 'state', entries })).toEqual({ type: 'state', entries, entity: true })
})

test('its names are entities unless it says otherwise', () => {
  expect(defineGazetteer({ type: 'state', entries: [] }).entity).toBe(true)
  expect(defineGazetteer({ type: 'state', entries: [], entity: false }).entity).toBe(false)
})

describe('what is no gazetteer is refused by naming what is wrong', () => {
  test.each<[what: string, gazetteer: unknown, messages: readonly (string | RegExp)[]]>([
    ['nothing', undefined, ['undefined', '{ type, entries }']],
    ['null', null, ['null', '{ type, entries }']],
    ['a string', 'countries', ['countries', '{ type, entries }']],
    ['no type', { entries: [] }, ['type', 'undefined', 'not empty']],
    ['an empty type', { type: '', entries: [] }, ['type', "''", 'not empty']],
    ['a type that is no string', { type: 7, entries: [] }, ['type', '7', 'string']],
    ['no entries', { type: 'state' }, ["'state'", 'entries', 'undefined', 'array']],
    ['entries that are no array', { type: 'state', entries: {} }, ["'state'", 'entries', '{}', 'array']],
    ['an entry that is null', { type: 'state', entries: [entry, null] }, ["'state'", 'entry 1', 'null']],
    ['an entry that is a string', { type: 'state', entries: ['مصر'] }, ["'state'", 'entry 0', 'مصر']],
    ['no id', { type: 'state', entries: [{ name: 'مصر' }] }, ["'state'", 'entry 0', 'id', 'undefined', 'not blank']],
    ['a blank id', { type: 'state', entries: [{ id: ' ', name: 'مصر' }] }, ['entry 0', 'id', "' '", 'not blank']],
    ['an id that is no string', { type: 'state', entries: [{ id: 1, name: 'مصر' }] }, ['entry 0', 'id', '1', 'string']],
    ['no name', { type: 'state', entries: [entry, { id: 'MA' }] }, ["'state'", 'entry 1', 'name', 'undefined']],
    ['a blank name', { type: 'state', entries: [{ id: 'EG', name: '\t' }] }, ['entry 0', 'name', "'\t'", 'not blank']],
    ['aliases that are a string', { type: 'state', entries: [{ ...entry, aliases: 'م' }] }, ['EG', 'aliases', "'م'"]],
    ['an alias that is no string', { type: 'state', entries: [{ ...entry, aliases: [3] }] }, ['EG', 'aliases', '[3]']],
    ['weak names that are a string', { type: 'state', entries: [{ ...entry, weak: 'م' }] }, ['EG', 'weak', 'array']],
    [
      'Latin names that are a string',
      { type: 'state', entries: [{ ...entry, latin: 'EG' }] },
      ['EG', 'latin', 'array'],
    ],
    [
      'a field that is unknown',
      { type: 'state', entries: [{ ...entry, alias: ['م'] }] },
      ['entry 0 (EG)', "'alias' is unknown", 'id, name, aliases, weak, stems, latin, english, value'],
    ],
    ['stems that hold null', { type: 'state', entries: [{ ...entry, stems: [null] }] }, ['EG', 'stems', '[null]']],
    [
      'two entries of one id',
      { type: 'state', entries: [entry, { ...entry }] },
      ["'state'", 'entry 1', "'EG'", 'differ'],
    ],
  ])('%s', (_, gazetteer, messages) => {
    const define = (): unknown => defineGazetteer(gazetteer as never)
    expect(define).toThrow(TypeError)
    for (const message of messages) expect(define).toThrow(message)
  })
})

describe('names and entries are read alike from a gazetteer of one’s own and a packed one', () => {
  const own = defineGazetteer({ type: 'state', entries: [entry, { id: 'mali', name: 'مالي', weak: ['مالي'] }] })
  const packed = unpack({ type: 'state', entity: true, names: 'مصر\n?مالي', facts: { id: 'EG', english: '\nMali' } })

  test('names', () => {
    const found = [own, packed].map((it) => createExtractor({ gazetteers: [it], minScore: 0 }).extract('مصر ثم مالي'))
    expect(found[0]?.map(({ id, score }) => [id, score < 0.5])).toEqual([
      ['EG', false],
      ['mali', true],
    ])
    expect(found[1]).toEqual(found[0])
  })

  test('entries', () => {
    expect(entryAt(own, 1)).toBe(own.entries[1])
    expect(entryAt(packed, 1)).toMatchObject({ id: 'mali', name: 'مالي', weak: ['مالي'] })
  })
})
