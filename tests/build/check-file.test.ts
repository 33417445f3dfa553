import { describe, expect, test } from 'vitest'
import { checkFile } from '../../gazetteers/build/check-file.js'
import { KINDS, type Kind } from '../../gazetteers/build/kinds.js'
import { tableOf, tsv } from './sandbox.js'

const COUNTRIES = new Set(['EG', 'MA'])
const HEADER = 'id\tname\taliases\tweak\tenglish\tlatin\tkind\tcountry\tsource'

function kindOf(name: string): Kind {
  return KINDS.find((kind) => kind.name === name) as Kind
}

/** What is wrong with a table of organizations, or of another kind, as `line column: message`. */
function problems(text: string | Uint8Array, kind = 'organizations'): string[] {
  return checkFile(tableOf(text), kindOf(kind), COUNTRIES).map(
    ({ line, column, message }) => `${line} ${column}: ${message}`,
  )
}

/** A row, with some cells in place of the good ones. */
function row(cells: Readonly<Record<string, string>> = {}): string {
  const good: Readonly<Record<string, string>> = {
    id: 'al-ahly',
    name: 'النادي الأهلي',
    aliases: 'الأهلي المصري|أهلي القاهرة',
    weak: 'الأهلي',
    english: 'Al Ahly',
    latin: 'Al-Ahly SC|Ahly',
    kind: 'club',
    country: 'EG',
    source: 'hand',
  }
  return HEADER.split('\t')
    .map((column) => cells[column] ?? good[column])
    .join('\t')
}

test('a good table has no problems', () => {
  expect(problems(`${HEADER}\n${row()}\n${row({ id: 'wydad', name: 'الوداد البيضاوي', country: 'MA' })}\n`)).toEqual([])
})

test('most cells may be empty', () => {
  expect(problems(`${HEADER}\n${row({ aliases: '', weak: '', latin: '', kind: '', country: '' })}\n`)).toEqual([])
})

describe('a bad cell is refused with its line and column', () => {
  test.each<[what: string, cells: Record<string, string>, column: string, message: string]>([
    ['an id with a space', { id: 'al ahly' }, 'id', "'al ahly' is no slug or code"],
    ['an id with two hyphens', { id: 'al--ahly' }, 'id', 'no slug'],
    ['an Arabic id', { id: 'الأهلي' }, 'id', 'no slug'],
    ['an empty id', { id: '' }, 'id', 'no slug'],
    ['no name', { name: '' }, 'name', 'is empty'],
    ['no English name', { english: '' }, 'english', 'is empty'],
    [
      'an English name again, in other accents',
      { english: 'Muğla’s', latin: "MUGLA's" },
      'latin',
      'is read as the English name already',
    ],
    ['no source', { source: '' }, 'source', 'is empty'],
    ['an alias that is weak', { aliases: 'أهلي القاهرة|الأهلي' }, 'aliases', "'الأهلي' stands in weak as well"],
    ['a vowel mark', { name: 'النادي الأهلِي' }, 'name', 'holds a vowel mark, at character 13'],
    ['a superscript alef', { aliases: 'الرحمٰن' }, 'aliases', 'a vowel mark'],
    ['a tatweel', { aliases: 'الأهـلي' }, 'aliases', 'a tatweel'],
    ['a direction mark', { weak: 'الأهلي\u200f' }, 'weak', 'an invisible character'],
    ['a zero-width non-joiner', { name: 'النادي\u200cالأهلي' }, 'name', 'an invisible character'],
    ['a byte order mark', { name: '\ufeffالأهلي' }, 'name', 'an invisible character'],
    ['a Persian kaf', { name: 'کتاب' }, 'name', 'a Persian or Urdu letter'],
    ['a Persian yeh', { name: 'الاهلی' }, 'name', 'a Persian or Urdu letter'],
    ['a presentation form', { name: 'ﻻعب' }, 'name', 'a presentation form'],
    ['a comma', { aliases: 'الأهلي، القاهرة' }, 'aliases', 'punctuation'],
    ['quotation marks', { name: '«الأهلي»' }, 'name', 'punctuation'],
    ['display order', { name: 'ةرهاقلا' }, 'name', 'display order'],
    ['ta marbuta inside a word', { name: 'القاهرةالكبرى' }, 'name', 'a letter inside a word that only ends words'],
    ['two spaces', { name: 'النادي  الأهلي' }, 'name', 'a stray space'],
    ['a space at the end', { name: 'النادي الأهلي ' }, 'name', 'a stray space'],
    ['a space at the beginning', { name: ' النادي الأهلي' }, 'name', 'a stray space'],
    ['a space beside a separator', { aliases: 'الأهلي المصري |الأهلي' }, 'aliases', 'a stray space'],
    ['a Latin name in an Arabic column', { aliases: 'Ahly' }, 'aliases', "'Ahly' has no Arabic letter"],
    ['an Arabic name in a Latin column', { english: 'الأهلي' }, 'english', 'has Arabic letters'],
    ['one of several in Arabic', { latin: 'Ahly|الأهلي' }, 'latin', 'has Arabic letters'],
    ['an empty member', { latin: 'Ahly||SC' }, 'latin', 'has an empty member'],
    ['an empty last member', { latin: 'Ahly|' }, 'latin', 'has an empty member'],
    ['a member twice', { latin: 'Ahly|SC|Ahly' }, 'latin', "'Ahly' stands twice"],
    ['an unknown country', { country: 'ZZ' }, 'country', "'ZZ' is not the id of a row of countries.tsv"],
    ['an unknown kind', { kind: 'city' }, 'kind', "'city' is not one of international, alliance"],
  ])('%s', (_, cells, column, message) => {
    const found = problems(`${HEADER}\n${row({ id: 'aaa', name: 'أول' })}\n${row(cells)}\n`)
    expect(found.join('\n')).toContain(message)
    const [place] = found.filter((problem) => problem.includes(message))
    expect(place).toMatch(new RegExp(`^3 ${column}: `))
  })

  test('of a person, an unknown occupation', () => {
    const header = 'id\tname\tenglish\toccupation\tsource'
    expect(problems(`${header}\nx\tسمير\tSamir\tjuggler\thand\n`, 'people')).toEqual([
      expect.stringMatching(/^2 occupation: 'juggler' is not one of ruler, politician/),
    ])
  })

  test.each(['geonames', 'population'])('of a city, a %s that is no whole number', (column) => {
    for (const bad of ['12.5', '1,000', '-5', '0', '012', 'many']) {
      const found = problems(`id\tname\tenglish\t${column}\tsource\nx\tحلب\tAleppo\t${bad}\thand\n`, 'cities')
      expect(found).toEqual([`2 ${column}: '${bad}' is no whole number`])
    }
  })

  test('each of several, in its place', () => {
    expect(problems(`${HEADER}\n${row({ id: 'b', source: '' })}\n${row({ id: 'c', country: 'ZZ' })}\n`)).toEqual([
      '2 source: is empty',
      expect.stringMatching(/^3 country: 'ZZ'/),
    ])
  })
})

describe('rows stand in the order of their ids', () => {
  test.each([
    ['a later id first', 'b', 'a', "3 id: 'a' does not come after 'b'"],
    ['the same id twice', 'a', 'a', "3 id: 'a' does not come after 'a'"],
    ['capitals after small letters', 'a', 'B', "3 id: 'B' does not come after 'a'"],
  ])('%s', (_, first, second, message) => {
    const text = `${HEADER}\n${row({ id: first })}\n${row({ id: second, name: 'غيره' })}\n`
    expect(problems(text)[0]).toContain(message)
  })
})

describe('a header that is not as it should be is refused', () => {
  test.each([
    ['columns in another order', 'name\tid\tenglish\tsource', 'expected id name english source'],
    ['an unknown column', 'id\tname\tenglish\tnotes\tsource', 'expected id name english source'],
    ['a column twice', 'id\tname\tname\tenglish\tsource', 'expected id name english source'],
    ['a byte order mark', '\ufeffid\tname\tenglish\tsource', 'expected name english source'],
    ['line ends of Windows', 'id\tname\tenglish\tsource\r', 'expected id name english'],
  ])('%s', (_, header, message) => {
    expect(problems(`${header}\n`)).toContainEqual(expect.stringContaining(message))
    expect(problems(`${header}\n`)[0]).toMatch(/^1 header: /)
  })
})

describe('words need neither a slug nor an English name', () => {
  test('common words', () => {
    expect(problems(tsv('id\tname\tsource', 'قال\tقال\thand'), 'common-words')).toEqual([])
  })

  test('classes of words need no English name', () => {
    expect(problems(tsv('id\tname\tenglish\tsource', 'gregorian-1\tيناير\t\tcldr'), 'months')).toEqual([])
  })
})

test('bytes that are no UTF-8 are no table', () => {
  expect(() => tableOf(Buffer.concat([Buffer.from(`${HEADER}\n${row()}`), Buffer.from([0xff, 0x0a])]))).toThrow(
    TypeError,
  )
})

describe('what else gazetteers/README.md rules out', () => {
  test.each<[what: string, text: string | Uint8Array, kind?: string]>([
    ['no line feed after the last line', `${HEADER}\n${row()}`],
    ['a space at the end of a Latin cell', `${HEADER}\n${row({ english: 'Al Ahly ' })}\n`],
    ['a space at the beginning of another cell', `${HEADER}\n${row({ source: ' hand' })}\n`],
    ['two names in the cell of one', `${HEADER}\n${row({ name: 'الأهلي المصري|النادي' })}\n`],
    ['quotes', `${HEADER}\n${row({ english: '"Al Ahly"' })}\n`],
    [
      'a column that the kind does not have',
      'id\tname\tenglish\tpopulation\tsource\nx\tسمير\tSamir\t12\thand\n',
      'people',
    ],
    [
      'an unknown gender',
      'id\tname\tenglish\tgender\torigin\tsource\nx\tسمير\tSamir\tmale\tarab\thand\n',
      'given-names',
    ],
    ['an unknown origin', 'id\tname\tenglish\tgender\torigin\tsource\nx\tسمير\tSamir\tm\tgreek\thand\n', 'given-names'],
    ['a common word whose id is another word', 'id\tname\tsource\nقام\tقال\thand\n', 'common-words'],
  ])('%s', (_, text, kind) => {
    expect(problems(text, kind)).not.toEqual([])
  })
})
