import { describe, expect, test } from 'vitest'
import { NO_NODE, ROOT, Trie } from '../../src/lexicon/trie.js'

function add(trie: Trie, ...words: number[]): number {
  return words.reduce((node, word) => trie.extend(node, word), ROOT)
}

function find(trie: Trie, ...words: number[]): number {
  return words
    .slice(1)
    .reduce((node, word) => (node === NO_NODE ? NO_NODE : trie.step(node, word)), trie.step(ROOT, words[0] as number))
}

test('an empty trie has a root and leads nowhere', () => {
  const trie = new Trie()
  expect(trie.size).toBe(1)
  expect(trie.step(ROOT, 0)).toBe(NO_NODE)
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
    expect(find(trie, ...path)).toBe(NO_NODE)
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
  expect(trie.step(ROOT, 1)).toBe(NO_NODE)
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

test('a node stands for a number, whatever leads on from it', () => {
  const trie = new Trie(0)
  const node = add(trie, 1, 2)
  expect(trie.valueOf(node)).toBe(0)
  trie.setValue(node, 7)
  const next = trie.extend(node, 3)
  expect(trie.valueOf(node)).toBe(7)
  expect(trie.valueOf(next)).toBe(0)
  trie.setValue(node, 9)
  expect(trie.step(node, 3)).toBe(next)
})

test('a node may be told apart from all words', () => {
  const trie = new Trie()
  const opening = trie.addNode()
  const node = trie.extend(opening, 4)
  expect(trie.step(opening, 4)).toBe(node)
  expect(trie.step(ROOT, 4)).toBe(NO_NODE)
  expect(trie.size).toBe(3)
})
