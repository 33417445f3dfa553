import { describe, expect, test } from 'vitest'
import { KINDS } from '../../gazetteers/build/kinds.js'
import { COLUMNS, filesOf, list } from '../../gazetteers/build/read.js'
import { tableOf } from './sandbox.js'

describe('a table is read as it stands', () => {
  test('with its header, and each row with its line', () => {
    const { header, rows } = tableOf('id\tname\taliases\nEG\tمصر\t\nMA\tالمغرب\tمراكش|فاس\n')
    expect(header).toEqual(['id', 'name', 'aliases'])
    expect(rows.map(({ line, cells }) => ({ line, ...cells }))).toEqual([
      { line: 2, id: 'EG', name: 'مصر', aliases: '' },
      { line: 3, id: 'MA', name: 'المغرب', aliases: 'مراكش|فاس' },
    ])
  })

  test('with the file that each row stands in', () => {
    const { file, rows } = tableOf('id\nEG\n')
    expect(file).toMatch(/table\.tsv$/)
    expect(rows[0]?.file).toBe(file)
  })

  test('quotation marks are letters like any other', () => {
    expect(tableOf('id\tenglish\nx\t"Al-Ahram" weekly\n').rows[0]?.cells.english).toBe('"Al-Ahram" weekly')
  })

  test('spaces stay', () => {
    expect(tableOf('id\tname\nx\t مصر \n').rows[0]?.cells.name).toBe(' مصر ')
  })

  test('a header alone has no rows', () => {
    expect(tableOf('id\tname\n').rows).toEqual([])
  })
})

describe('a row that does not fit the header is an error that names the line', () => {
  test.each([
    ['too few cells', 'id\tname\nEG\tمصر\nMA\n', 3],
    ['too many cells', 'id\tname\nEG\tمصر\t\n', 2],
    ['an empty line', 'id\tname\nEG\tمصر\n\nMA\tالمغرب\n', 3],
    ['a comment', 'id\tname\n# comment\nEG\tمصر\n', 2],
  ])('%s', (_, text, line) => {
    let error: unknown
    try {
      tableOf(text)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ lines: line })
  })
})

describe('a list cell', () => {
  test.each([
    [undefined, []],
    ['', []],
    ['مصر', ['مصر']],
    ['مراكش|فاس', ['مراكش', 'فاس']],
  ])('%j holds %j', (cell, members) => {
    expect(list(cell)).toEqual(members)
  })
})

describe('the kinds', () => {
  test.each(KINDS.filter((kind) => filesOf(kind).length > 0))('$name: every file has known columns', (kind) => {
    for (const column of kind.attributes) expect(COLUMNS).toContain(column)
    for (const file of filesOf(kind)) expect(file).toMatch(/\.tsv$/)
  })

  test('each module has a name of its own', () => {
    expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length)
  })

  test('the common words, which decide what is a name, come last', () => {
    expect(KINDS.at(-1)?.type).toBe('word')
  })
})
