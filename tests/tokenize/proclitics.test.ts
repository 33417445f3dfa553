import { describe, expect, test } from 'vitest'
import { foldString } from '../../src/normalize/normalize.js'
import { hashOf } from '../../src/tokenize/hash.js'
import { MOST_READINGS, mayBeProclitic, type Stripped, stripProclitics } from '../../src/tokenize/proclitics.js'

function units(word: string): Uint16Array {
  return Uint16Array.from(word, (letter) => letter.charCodeAt(0))
}

function hash(word: string): number {
  return hashOf(units(word), 0, word.length)
}

/** The readings of a word as `proclitics+rest`, `(ا)` standing for an alef that is not written. */
function readings(word: string): string[] {
  const records: Stripped[] = Array.from({ length: MOST_READINGS }, () => ({ letters: 0, hash: 0, elided: false }))
  const folded = foldString(word)
  const count = stripProclitics(units(folded), 0, folded.length, hash(folded), records)
  return records.slice(0, count).map(({ letters, hash: rest, elided }) => {
    const left = folded.slice(letters)
    expect(rest, 'the hash is that of what is left').toBe(hash(elided ? `ا${left}` : left))
    return `${folded.slice(0, letters)}+${elided ? '(ا)' : ''}${left}`
  })
}

describe('the readings of a word, fewest letters taken off first', () => {
  test.each([
    ['وموسكو', ['و+موسكو']],
    ['فموسكو', ['ف+موسكو']],
    ['بموسكو', ['ب+موسكو']],
    ['لموسكو', ['ل+موسكو']],
    ['كموسكو', ['ك+موسكو']],
    ['وبموسكو', ['و+بموسكو', 'وب+موسكو']],
    ['ولموسكو', ['و+لموسكو', 'ول+موسكو']],
    ['وكموسكو', ['و+كموسكو', 'وك+موسكو']],
    ['فبموسكو', ['ف+بموسكو', 'فب+موسكو']],
    ['فلموسكو', ['ف+لموسكو', 'فل+موسكو']],
    ['فكموسكو', ['ف+كموسكو', 'فك+موسكو']],
    ['والعراق', ['و+العراق']],
    ['بالعراق', ['ب+العراق']],
    ['وبالعراق', ['و+بالعراق', 'وب+العراق']],
    ['كالعراق', ['ك+العراق']],
    ['للعراق', ['ل+لعراق', 'ل+(ا)لعراق']],
    ['وللعراق', ['و+للعراق', 'ول+لعراق', 'ول+(ا)لعراق']],
    ['فللأمم', ['ف+للامم', 'فل+لامم', 'فل+(ا)لامم']],
    ['للبنان', ['ل+لبنان', 'ل+(ا)لبنان']],
    ['وليد', ['و+ليد', 'ول+يد']],
  ])('%s', (word, expected) => {
    expect(readings(word)).toEqual(expected)
  })
})

describe('no particle is taken off beyond (و|ف)(ب|ل|ك)', () => {
  test.each([
    ['none', 'موسكو', []],
    ['س, which goes on verbs', 'سموسكو', []],
    ['the article', 'العراق', []],
    ['the hamza of questions', 'أموسكو', []],
    ['two conjunctions', 'وفموسكو', ['و+فموسكو']],
    ['two prepositions', 'بكموسكو', ['ب+كموسكو']],
    ['a preposition before a conjunction', 'بوموسكو', ['ب+وموسكو']],
    ['a third letter', 'وبلموسكو', ['و+بلموسكو', 'وب+لموسكو']],
    ['a word that is nothing but a particle', 'و', []],
    ['an alef where no lam goes before', 'بلبنان', ['ب+لبنان']],
  ])('%s', (_, word, expected) => {
    expect(readings(word)).toEqual(expected)
  })
})

test('a letter may be a proclitic if it is one of و ف ب ل ك', () => {
  const all = [...'ءابتثجحخدذرزسشصضطظعغفقكلمنهوي'].filter((letter) => mayBeProclitic(letter.charCodeAt(0)))
  expect(all).toEqual(['ب', 'ف', 'ك', 'ل', 'و'])
})

test('a word in the middle of a text is read between its bounds', () => {
  const records: Stripped[] = Array.from({ length: MOST_READINGS }, () => ({ letters: 0, hash: 0, elided: false }))
  const letters = units('قال وبوتين')
  expect(stripProclitics(letters, 4, 10, hash('وبوتين'), records)).toBe(2)
  expect(records[0]).toEqual({ letters: 1, hash: hash('بوتين'), elided: false })
})
