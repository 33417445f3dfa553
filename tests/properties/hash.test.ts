import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dropFirst, hashOf, putFirst } from '../../src/tokenize/hash.js'
import { MOST_READINGS, type Stripped, stripProclitics } from '../../src/tokenize/proclitics.js'

const unit = fc.integer({ min: 0, max: 0xffff })
const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })

test('to take off the letter that was put first undoes it, and the other way', () => {
  fc.assert(
    fc.property(hash, unit, (before, letter) => {
      expect(dropFirst(putFirst(before, letter), letter)).toBe(before)
      expect(putFirst(dropFirst(before, letter), letter)).toBe(before)
    }),
  )
})

test('the hash of a word follows from that of its rest', () => {
  fc.assert(
    fc.property(fc.uint16Array({ minLength: 1, maxLength: 12 }), (word) => {
      const [first] = word as unknown as [number]
      const whole = hashOf(word, 0, word.length)
      const rest = hashOf(word, 1, word.length)
      expect(putFirst(rest, first)).toBe(whole)
      expect(dropFirst(whole, first)).toBe(rest)
    }),
  )
})

/** Every reading that the order (و|ف)(ب|ل|ك) allows, as the letters taken off and the rest, an elided alef put back. */
function naiveReadings(word: string): string[] {
  const readings: string[] = []
  for (const taken of [1, 2]) {
    const [proclitics, rest] = [word.slice(0, taken), word.slice(taken)]
    if (rest === '' || !/^([وف]|[بلك]|[وف][بلك])$/.test(proclitics)) continue
    readings.push(`${proclitics}+${rest}`)
    if (proclitics.endsWith('ل') && rest.startsWith('ل')) readings.push(`${proclitics}+ا${rest}`)
  }
  return readings
}

test('the proclitics of a word are those that their order allows', () => {
  const word = fc.string({ unit: fc.constantFrom(...'وفبلكسام'), minLength: 1, maxLength: 6 })
  const records = Array.from({ length: MOST_READINGS }, (): Stripped => ({ letters: 0, hash: 0, elided: false }))
  fc.assert(
    fc.property(word, (text) => {
      const letters = Uint16Array.from(text, (letter) => letter.charCodeAt(0))
      const count = stripProclitics(letters, 0, text.length, hashOf(letters, 0, text.length), records)
      expect(count).toBeLessThanOrEqual(MOST_READINGS)
      const readings = records.slice(0, count).map(({ letters: taken, hash: left, elided }) => {
        const rest = (elided ? 'ا' : '') + text.slice(taken)
        const units = Uint16Array.from(rest, (letter) => letter.charCodeAt(0))
        expect(left).toBe(hashOf(units, 0, units.length))
        return `${text.slice(0, taken)}+${rest}`
      })
      expect(readings).toEqual(naiveReadings(text))
    }),
  )
})
