import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNames, writeNames } from '../../src/lexicon/names.js'
import { NO_NODE, ROOT, Trie } from '../../src/lexicon/trie.js'
import { UNKNOWN, Vocabulary } from '../../src/lexicon/vocabulary.js'
import { hashOf, putFirst } from '../../src/tokenize/hash.js'

/** Words of few letters, so that they share beginnings and come again. */
const word = fc.string({ unit: fc.constantFrom(...'ابتل'), minLength: 1, maxLength: 5 })

function units(text: string): Uint16Array {
  return Uint16Array.from(text, (letter) => letter.charCodeAt(0))
}

test('a vocabulary numbers words as a map would', () => {
  fc.assert(
    fc.property(fc.nat(4), fc.array(word, { maxLength: 300 }), fc.array(word), (expected, added, asked) => {
      const vocabulary = new Vocabulary(expected)
      const oracle = new Map<string, number>()
      for (const text of added) {
        if (!oracle.has(text)) oracle.set(text, oracle.size)
        expect(vocabulary.add(units(text), 0, text.length)).toBe(oracle.get(text))
        expect(vocabulary.size).toBe(oracle.size)
      }
      for (const text of [...asked, ...oracle.keys()]) {
        const letters = units(text)
        const number = oracle.get(text) ?? UNKNOWN
        expect(vocabulary.find(letters, 0, text.length, hashOf(letters, 0, text.length))).toBe(number)
        const [first] = letters as unknown as [number]
        const hash = putFirst(hashOf(letters, 1, text.length), first)
        expect(vocabulary.findPrefixed(first, letters, 1, text.length, hash)).toBe(number)
      }
    }),
  )
})

test('a trie leads where a map of paths would', () => {
  const path = fc.array(fc.nat(6), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.nat(4), fc.array(path, { maxLength: 200 }), fc.array(path), (expected, added, asked) => {
      const trie = new Trie(expected)
      const oracle = new Map<string, number>()
      for (const words of added) {
        let node = ROOT
        words.forEach((number, index) => {
          node = trie.extend(node, number)
          const key = words.slice(0, index + 1).join(' ')
          expect(node).toBe(oracle.get(key) ?? oracle.size + 1)
          oracle.set(key, node)
        })
      }
      expect(trie.size).toBe(oracle.size + 1)
      for (const words of [...asked, ...added]) {
        let node = NO_NODE
        words.every((number, index) => {
          node = trie.step(index === 0 ? ROOT : node, number)
          expect(node).toBe(oracle.get(words.slice(0, index + 1).join(' ')) ?? NO_NODE)
          return node !== NO_NODE
        })
      }
    }),
  )
})

describe('names', () => {
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
  const names = fc.uniqueArray(name, { maxLength: 6 })

  test('that are written are read back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), names, names, (all, weak, stems) => {
        const [canonical, ...aliases] = all as [string, ...string[]]
        const inflected = stems.filter((stem) => stem !== canonical)
        const line = writeNames([{ id: 'x', name: canonical, aliases, weak, stems: inflected }])
        const read = readNames(line)
        expect(read.name).toBe(canonical)
        expect(new Set(read.weak)).toEqual(new Set(weak))
        expect(new Set(read.stems)).toEqual(new Set(inflected))
        const plain = aliases.filter((alias) => !weak.includes(alias) && !inflected.includes(alias))
        expect(read.aliases).toEqual(plain)
      }),
    )
  })

  test('of any entries are a line each', () => {
    const any = fc.string({ unit: 'binary', maxLength: 12 })
    const few = fc.array(any, { maxLength: 3 })
    const entry = fc.record({ id: any, name: any, aliases: few, weak: few, stems: few })
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (entries) => {
        expect(writeNames(entries).split('\n')).toHaveLength(entries.length)
      }),
    )
  })
})
