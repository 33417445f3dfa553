import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalize } from '../../src/normalize/normalize.js'
import { Rooms } from '../../src/tokenize/room.js'
import { type Tokens, tokenize } from '../../src/tokenize/tokenize.js'

/** What a text's tokens say, and that nothing stands after them. */
function facts({ folded, from, gap, hash, kind, length, to }: Tokens): unknown {
  const columns = { from, to, gap, hash, kind }
  return {
    letters: [...folded.letters.subarray(0, folded.length)],
    origins: [...folded.origins.subarray(0, folded.length)],
    tokens: Object.entries(columns).map(([name, column]) => [name, [...column.subarray(0, length)]]),
    after: [...kind.subarray(length, length + 8), ...gap.subarray(length, length + 8)],
  }
}

const letters = fc.constantFrom(...'ابتم ١2.,-aB\n\r\u064e\ufdfa\u0640')
const text = fc.array(letters, { maxLength: 80 }).map((signs) => signs.join(''))

test('what an earlier text left in the tables is no part of the next', () => {
  const rooms = new Rooms()
  fc.assert(
    fc.property(text, (one) => {
      const room = rooms.take(one.length)
      expect(facts(tokenize(normalize(one, room), room?.columns))).toEqual(facts(tokenize(normalize(one))))
      rooms.giveBack(room)
    }),
  )
})

test('tables that are taken are nobody else’s until they are given back', () => {
  const rooms = new Rooms()
  const first = rooms.take(10)
  expect(rooms.take(10)).not.toBe(first)
  rooms.giveBack(first)
  expect(rooms.take(10)).toBe(first)
})

test('a very long text has tables of its own', () => {
  expect(new Rooms().take(10_000_000)).toBeUndefined()
})
