import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldString, lettersBetween, normalize } from '../../src/normalize/normalize.js'
import { hashOf } from '../../src/tokenize/hash.js'
import { EMPTY_LINE, PUNCTUATION_TOKEN, tokenize } from '../../src/tokenize/tokenize.js'
import { charClasses, LINE_BREAK, SPACE } from '../../src/unicode/scripts.js'

/** Any string, and strings of what folding treats in its own way. */
const anything = fc.string({ unit: 'binary', maxLength: 100 })
const special = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'ابتةىأإآؤئپچگ 12٣۴.,٫٬٪«»-_\n\r\t\0éßÆ', '\u064e', '\u0640', '\u200f', '\ud800', '\udc00'),
    fc.integer({ min: 0xfb50, max: 0xfefc }).map((code) => String.fromCharCode(code)),
  ),
  maxLength: 60,
})

describe.each([
  ['arbitrary UTF-16', anything],
  ['what folding changes', special],
])('%s', (_, texts) => {
  test('a text folds letter by letter, and each folded letter keeps the place of the one it came from', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { letters, origins, length } = normalize(text)
        let naive = ''
        const places: number[] = []
        for (let offset = 0; offset < text.length; offset++) {
          const folded = foldString(text.charAt(offset))
          naive += folded
          for (let count = 0; count < folded.length; count++) places.push(offset)
        }
        expect(lettersBetween(letters, 0, length)).toBe(naive)
        expect([...origins.subarray(0, length)]).toEqual(places)
      }),
    )
  })

  test('folding again changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldString(foldString(text))).toBe(foldString(text))
      }),
    )
  })

  test('tokens lie apart in their order, and what lies between them is space', () => {
    const classes = charClasses()
    fc.assert(
      fc.property(texts, (text) => {
        const { folded, length, from, to, gap } = tokenize(normalize(text))
        let end = 0
        for (let token = 0; token <= length; token++) {
          const start = token < length ? (from[token] as number) : folded.length
          const between = [...folded.letters.subarray(end, start)].map((letter) => classes[letter])
          for (const charClass of between) expect([SPACE, LINE_BREAK]).toContain(charClass)
          if (token === length) break
          if (token > 0) expect(gap[token] === 0).toBe(between.length === 0)
          expect(gap[token]).toBeLessThanOrEqual(EMPTY_LINE)
          expect(to[token]).toBeGreaterThan(start)
          end = to[token] as number
        }
      }),
    )
  })

  test('a token has the class of its first letter and the hash of all', () => {
    const classes = charClasses()
    fc.assert(
      fc.property(texts, (text) => {
        const { folded, length, from, to, kind, hash } = tokenize(normalize(text))
        for (let token = 0; token < length; token++) {
          const [start, end] = [from[token], to[token]] as [number, number]
          expect(kind[token]).toBe(classes[folded.letters[start] as number])
          expect(hash[token]).toBe(hashOf(folded.letters, start, end))
          if (kind[token] === PUNCTUATION_TOKEN) expect(end - start).toBe(1)
        }
      }),
    )
  })

  test('no two tokens of letters of one script touch', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { length, kind, gap } = tokenize(normalize(text))
        for (let token = 1; token < length; token++) {
          if (gap[token] === 0 && kind[token] !== PUNCTUATION_TOKEN) expect(kind[token]).not.toBe(kind[token - 1])
        }
      }),
    )
  })
})
