import { describe, expect, test } from 'vitest'
import { DROPPED, EXPANDED, fold } from '../../src/unicode/letters.js'

const { table, expansions } = fold()

/** What a string folds to, by the table alone. */
function folded(text: string): string {
  const units: number[] = []
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const unit = table[code] as number
    if (unit === EXPANDED) units.push(...(expansions.get(code) as readonly number[]))
    else if (unit !== DROPPED) units.push(unit)
  }
  return String.fromCharCode(...units)
}

const LETTERS = 'ءابتثجحخدذرزسشصضطظعغفقكلمنهوي'

describe('letters that writers interchange fold to one', () => {
  const classes: readonly (readonly [what: string, written: string, meant: string])[] = [
    ['alef with hamza, madda or wasla', 'أإآٱ', 'ا'],
    ['waw with hamza', 'ؤ', 'و'],
    ['alef maksura, and yeh with hamza', 'ىئ', 'ي'],
    ['ta marbuta', 'ة', 'ه'],
    ['Persian kaf', 'ک', 'ك'],
    ['Persian yeh', 'ی', 'ي'],
    ['Persian and Urdu heh', 'ھہە', 'ه'],
    ['gaf', 'گ', 'ك'],
    ['peh', 'پ', 'ب'],
    ['cheh', 'چ', 'ج'],
    ['veh', 'ڤ', 'ف'],
    ['zheh', 'ژ', 'ز'],
  ]
  const rows = classes.flatMap(([what, written, meant]) => [...written].map((letter) => [what, letter, meant] as const))
  test.each(rows)('%s: %s is %s', (_, written, meant) => {
    expect(folded(written)).toBe(meant)
  })
})

test('the letters of Arabic, hamza by itself too, stay themselves and so stay apart', () => {
  expect(folded(LETTERS)).toBe(LETTERS)
})

describe('what carries no letter is dropped', () => {
  test.each([
    ['vowel marks', 0x064b, 0x065f],
    ['superscript alef', 0x0670, 0x0670],
    ['tatweel', 0x0640, 0x0640],
    ['Koranic signs', 0x06d6, 0x06ed],
    ['Arabic letter mark', 0x061c, 0x061c],
    ['zero-width and direction marks', 0x200b, 0x200f],
    ['bidi embeddings and overrides', 0x202a, 0x202e],
    ['bidi isolates', 0x2066, 0x2069],
    ['byte order mark', 0xfeff, 0xfeff],
    ['combining accents', 0x0300, 0x036f],
  ])('%s', (_, from, to) => {
    for (let code = from; code <= to; code++) expect(table[code], `U+${code.toString(16)}`).toBe(DROPPED)
  })

  test('a combining accent on a Latin letter leaves the letter', () => {
    expect(folded('e\u0301')).toBe('e')
  })
})

describe('presentation forms become the letters that they present', () => {
  test.each([
    ['\ufdf2', 'الله'],
    ['\ufdfa', 'صلي الله عليه وسلم'],
    ['\ufdfb', 'جل جلاله'],
    ['\ufefb', 'لا'],
    ['\ufefc', 'لا'],
    ['\ufef5', 'لا'],
    ['\ufef7', 'لا'],
    ['\ufef9', 'لا'],
    ['\ufe8d', 'ا'],
    ['\ufe93', 'ه'],
    ['\ufeef', 'ي'],
    ['\ufef3', 'ي'],
    ['\ufb56', 'ب'],
    ['\ufb7c', 'ج'],
    ['\ufb8e', 'ك'],
    ['\ufbfd', 'ي'],
  ])('%s is %s', (form, letters) => {
    expect(folded(form)).toBe(letters)
  })

  test('each of them folds as its compatibility decomposition does', () => {
    for (const [from, to] of [
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc],
    ] as const) {
      for (let code = from; code <= to; code++) {
        const form = String.fromCharCode(code)
        // The space of an isolated vowel mark is dropped with it.
        expect(folded(form), `U+${code.toString(16)}`).toBe(folded(form.normalize('NFKC').replace(/^ /, '')))
      }
    }
  })
})

describe('digits and the signs of numbers are read as Latin ones', () => {
  test.each([
    ['Arabic-Indic digits', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['Persian digits', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['full-width digits', '\uff10\uff11\uff19', '019'],
    ['decimal separator', '\u066b', '.'],
    ['thousands separator', '\u066c', ','],
    ['percent sign', '\u066a', '%'],
  ])('%s', (_, written, meant) => {
    expect(folded(written)).toBe(meant)
  })
})

describe('Latin letters lose their case and accents', () => {
  test.each([
    ['ABCXYZ', 'abcxyz'],
    ['abcxyz', 'abcxyz'],
    ['Éèêë', 'eeee'],
    ['Çñ', 'cn'],
    ['Åäö', 'aao'],
    ['Øđł', 'odl'],
    ['Straße', 'strasse'],
    ['\u1e9e', 'ss'],
    ['Æœ', 'aeoe'],
    ['İıĞş', 'iigs'],
    ['ếỤ', 'eu'],
    ['\uff21\uff5a', 'az'],
  ])('%s is %s', (written, meant) => {
    expect(folded(written)).toBe(meant)
  })
})

describe('what else a string may hold', () => {
  test.each([
    ['other scripts', 'Ελλάδα москва 中文'],
    ['emoji', '🎉🇪🇬'],
    ['lone surrogates', '\ud800\udfff'],
    ['punctuation', '،؛؟.«»!"\u2013'],
  ])('%s stay as they are', (_, text) => {
    expect(folded(text)).toBe(text)
  })

  test.each(['\0', '\uffff'])('a sign that the table needs for itself is a space (%j)', (sign) => {
    expect(folded(sign)).toBe(' ')
  })
})

test('what is folded once stays as it is when folded again', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const once = folded(String.fromCharCode(code))
    expect(folded(once), `U+${code.toString(16)}`).toBe(once)
  }
})

test('a letter that becomes several has at least two, and no other has an expansion', () => {
  for (let code = 0; code <= 0xffff; code++) {
    if (table[code] === EXPANDED) expect(expansions.get(code)?.length).toBeGreaterThanOrEqual(2)
    else expect(expansions.has(code)).toBe(false)
  }
})

test('the table is made once', () => {
  expect(fold()).toBe(fold())
})
