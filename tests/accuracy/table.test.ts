import { describe, expect, it } from 'vitest'
import { fillIn } from './docs.js'
import { columnsOf, difference, pad, share, toMarkdown, toTerminal, whole } from './table.js'

const table = {
  title: 'Cities',
  columns: columnsOf(['Name'], ['Size']),
  rows: [['عدن', '1,000'], undefined, ['a|b', '7']],
}

/** A text without its colours, which a terminal may have and a pipe not. */
const plain = (text: string): string => text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '')

describe('tables', () => {
  it('are Markdown', () => {
    expect(toMarkdown(table)).toBe('| Name | Size |\n| --- | ---: |\n| عدن | 1,000 |\n| a\\|b | 7 |')
  })

  it('are aligned on a terminal by the width of what they show', () => {
    expect(plain(toTerminal(table)).split('\n')).toEqual([
      'Cities',
      'Name   Size',
      '───────────',
      'عدن   1,000',
      '───────────',
      'a|b       7',
    ])
  })

  it('pad by width, not by length: marks take no room', () => {
    expect(pad('عَدَن', 5, 'right')).toBe('  عَدَن')
    expect(pad('longer', 3, 'left')).toBe('longer')
  })
})

describe('figures', () => {
  it('have one digit after the point', () => {
    expect([share(75), share(66.666), whole(12345.6)]).toEqual(['75.0', '66.7', '12,346'])
  })

  it('have a sign as differences, and none as 0', () => {
    expect([difference(1.25), difference(-0.26), difference(-0.04)]).toEqual(['+1.3', '\u22120.3', '0.0'])
  })
})

describe('fillIn', () => {
  const page = 'Before\n<!-- table: one -->\nold\n<!-- end of table -->\nafter'

  it('replaces what stands between marks, and nothing else', () => {
    expect(fillIn(page, { one: 'new $& text' })).toBe(
      'Before\n<!-- table: one -->\nnew $& text\n<!-- end of table -->\nafter',
    )
    expect(fillIn(fillIn(page, { one: 'x' }), { one: 'y' })).toBe(fillIn(page, { one: 'y' }))
  })

  it('refuses marks without a table, and tables without a mark', () => {
    expect(() => fillIn(page, { two: '' })).toThrow("'one' is marked")
    expect(() => fillIn(page, { one: '', two: '' })).toThrow('not marked in the page: two')
  })
})
