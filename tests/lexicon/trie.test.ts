import { describe, expect, test } from 'vitest'
import { NO_NODE, Trie } from '../../src/lexicon/trie.js'

function add(trie: Trie, ...words: number[]): number {
  return words.reduce((node, word) => trie.extend(node, word), 0)
}

function find(trie: Trie, first: number, ...further: number[]): number {
  return further.reduce((node, word) => (node === NO_NODE ? NO_NODE : trie.step(node, word)), trie.first(first))
}

test('an empty trie has a root and leads nowhere', () => {
  const trie = new Trie()
  expect(trie.size).toBe(1)
  expect(trie.first(0)).toBe(NO_NODE)
})

describe('names that share their beginning share nodes', () => {
  const trie = new Trie()
  const one = add(trie, 7, 8)
  const two = add(trie, 7, 8, 9)
  const three = add(trie, 7, 3)

  test('each word after a node is one node', () => {
    expect(trie.size).toBe(1 + 4)
  })

  test('the path of a name leads to its node', () => {
    expect(find(trie, 7, 8)).toBe(one)
    expect(find(trie, 7, 8, 9)).toBe(two)
    expect(find(trie, 7, 3)).toBe(three)
    expect(new Set([one, two, three]).size).toBe(3)
  })

  test.each([
    ['a word that opens no name', [8]],
    ['a word in another order', [8, 7]],
    ['a word after the end', [7, 3, 9]],
    ['a word of another branch', [7, 9]],
  ] as const)('%s leads nowhere', (_, path) => {
    const [first, ...further] = path
    expect(find(trie, first, ...further)).toBe(NO_NODE)
  })

  test('a name added again adds nothing', () => {
    expect(add(trie, 7, 8, 9)).toBe(two)
    expect(trie.size).toBe(5)
  })
})

test('word number 0 is a word like any other', () => {
  const trie = new Trie()
  const node = add(trie, 0, 0, 0)
  expect(find(trie, 0, 0, 0)).toBe(node)
  expect(trie.size).toBe(4)
  expect(trie.first(1)).toBe(NO_NODE)
})

test.each([0, 1, 100])('it grows beyond what was expected (%i edges)', (expected) => {
  const trie = new Trie(expected)
  const nodes = new Map<string, number>()
  for (let first = 0; first < 50; first++) {
    for (let second = 0; second < 50; second++) nodes.set(`${first} ${second}`, add(trie, first, second))
  }
  expect(trie.size).toBe(1 + 50 + 2500)
  for (const [path, node] of nodes) {
    const [first, second] = path.split(' ').map(Number) as [number, number]
    expect(find(trie, first, second)).toBe(node)
  }
  expect(find(trie, 50)).toBe(NO_NODE)
})

test('names that are read when they are asked for are read once, and are then as the others', () => {
  const NAMES = [[3, 1], [3, 2], [5]] as const
  const asked: number[] = []
  const trie: Trie = new Trie(64, {
    words: 8,
    read: (word) => {
      asked.push(word)
      for (const name of NAMES.filter(([first]) => first === word))
        name.reduce<number>((node, next) => trie.extend(node, next), 0)
    },
  })
  expect(trie.step(trie.first(3), 2)).not.toBe(NO_NODE)
  expect(trie.first(3)).toBe(trie.first(3))
  expect(trie.first(4)).toBe(NO_NODE)
  expect(asked).toEqual([3, 4])
  trie.readAll()
  expect(asked).toEqual([3, 4, 0, 1, 2, 5, 6, 7])
  expect(trie.size).toBe(5)
  expect(trie.first(99)).toBe(NO_NODE)
})
