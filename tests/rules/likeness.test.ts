import { describe, expect, test } from 'vitest'
import { train, trainingWords } from '../../gazetteers/build/likeness.js'
import { nameLikeness } from '../../src/rules/likeness.js'

const FOLDS = 5

/** Share of pairs of a name and a word in which the name scores more: the area under the ROC curve. */
function areaUnderCurve(names: readonly number[], words: readonly number[]): number {
  const all = [...names.map((score) => ({ score, name: true })), ...words.map((score) => ({ score, name: false }))]
  all.sort((a, b) => a.score - b.score)
  let wordsBelow = 0
  let pairs = 0
  for (const { name } of all) {
    if (name) pairs += wordsBelow
    else wordsBelow++
  }
  return pairs / (names.length * words.length)
}

test('foreign names that were held back are told from common words that were held back', () => {
  const { names, words } = trainingWords()
  const nameScores: number[] = []
  const wordScores: number[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const kept = (_: string, index: number): boolean => index % FOLDS !== fold
    const held = (_: string, index: number): boolean => index % FOLDS === fold
    const table = train(names.filter(kept), words.filter(kept))
    nameScores.push(...names.filter(held).map((name) => nameLikeness(name, table)))
    wordScores.push(...words.filter(held).map((word) => nameLikeness(word, table)))
  }
  const area = areaUnderCurve(nameScores, wordScores)
  console.info(
    `name-likeness: AUC ${area.toFixed(3)} on ${names.length} names and ${words.length} words, ${FOLDS}-fold`,
  )
  expect(area).toBeGreaterThanOrEqual(0.95)
})

describe('what it says of words that no gazetteer holds', () => {
  test.each(['دويسنبرج', 'فرهوف', 'كويبرز', 'سوركوتشي', 'هالفورسن'])('%s looks like a name', (word) => {
    expect(nameLikeness(word)).toBeGreaterThan(0)
  })
  test.each(['استخدامات', 'يستطيعون', 'مكتوبة', 'انتظرت', 'محاولاتهم'])('%s looks like a word', (word) => {
    expect(nameLikeness(word)).toBeLessThan(0)
  })
})
