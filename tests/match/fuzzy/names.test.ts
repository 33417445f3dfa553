/** Names that are looked up by themselves: against a full scan, and with the variants. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NameIndex } from '../../../src/lexicon/name-index.js'
import { FuzzyNames } from '../../../src/match/fuzzy/fuzzy-names.js'
import { TOO_MUCH } from '../../../src/match/fuzzy/letter-costs.js'
import { lettersBetween } from '../../../src/normalize/normalize.js'
import { commonWords, findRight, makeIndex, makeNames } from '../../fuzzy-data/names.js'
import { readVariants } from '../../fuzzy-data/read.js'
import { typo } from '../../fuzzy-data/typos.js'
import { classOf, listOf } from '../small.js'
import { closestOf } from './oracle.js'

const PEOPLE = [
  'فلاديمير بوتين',
  'بنيامين نتنياهو',
  'نتنياهو',
  'شي جين بينغ',
  'بان كي مون',
  'كوفي أنان',
  'أنغيلا ميركل',
  'ميركل',
  'دونالد ترامب',
  'دونالد رامسفيلد',
  'جورج بوش',
  'جورج واشنطن',
  'جون كيري',
  'جون كينيدي',
  'جون ماكين',
  'ماكرون',
  'مايكل جوردان',
  'مايكل جاكسون',
  'نيكولا ساركوزي',
  'نيكولاس مادورو',
  'سيلفيو برلسكوني',
  'محمد صلاح',
  'سعد الحريري',
  'غوته',
  'غوغل',
  'بوش',
  'واشنطن',
]
const small = new FuzzyNames(
  new NameIndex([listOf('person', ...PEOPLE), classOf('word', 'كان', 'من', 'بيت', 'جديد')]),
  [true, false],
)
const nameOf = (names: FuzzyNames, node: number): string => {
  const words: string[] = []
  const { vocabulary } = names.index
  for (let at = node; at !== 0; at = names.graph.before[at] as number) {
    const word = names.graph.word[at] as number
    words.unshift(lettersBetween(vocabulary.letters, vocabulary.startOf(word), vocabulary.endOf(word)))
  }
  return words.join(' ')
}

test('an index gives the same answers as a full scan', () => {
  const seeds = fc.tuple(
    fc.constantFrom(...PEOPLE),
    fc.nat(),
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom(0.3, 0.6, 1, 2),
  )
  fc.assert(
    fc.property(seeds, ([name, seed, edits, maxCost]) => {
      const text = typo(name, edits, seed)
      const found = small.closest(text, maxCost)
      const expected = closestOf(small, text, maxCost)
      // Words that are written as one, or one as two, are no part of the scan; they only ever cost less.
      if (found && nameOf(small, found.node).split(' ').length !== text.split(' ').length) return
      expect(found && { cost: found.cost, name: nameOf(small, found.node) }).toEqual(expected)
    }),
    { numRuns: 2000, examples: [[['بان كي مون', 729287756, 3, 2]]] },
  )
})

describe('closest', () => {
  const nameFor = (text: string): string | undefined => {
    const found = small.closest(text, 1)
    return found && nameOf(small, found.node)
  }

  test.each([
    ['نتانياهو', 'نتنياهو'],
    ['نتن ياهو', 'نتنياهو'],
    ['شي جينبينج', 'شي جين بينغ'],
    ['بانكي مون', 'بان كي مون'],
    ['فلادمير بوتين', 'فلاديمير بوتين'],
    ['جوجل', 'غوغل'],
    ['قوقل', 'غوغل'],
    ['أنجيلا مركل', 'انغيلا ميركل'],
  ])('%s is %s', (text, name) => expect(nameFor(text)).toBe(name))

  test.each(['بوت', 'كان', 'بيت جديد', 'ترك', '', 'Putin', '١٢'])('%s is none', (text) =>
    expect(nameFor(text)).toBeUndefined(),
  )

  test('a short Arab given name is never written otherwise', () => {
    const native = classOf('given-name', { name: 'سعد', value: { origin: 'arab' } })
    const index = new NameIndex([listOf('person', 'سعد الحريري'), native])
    expect(new FuzzyNames(index, [true, false]).closest('سعيد الحريري', 2)).toBeUndefined()
    expect(new FuzzyNames(index, [true, false]).closest('سعد الحريرى', 2)).toBeDefined()
  })
})

test('costs of words', () => {
  const cost = (a: string, b: string): number => {
    const [one, other] = [a, b].map((word) => Uint16Array.from(word, (letter) => letter.charCodeAt(0))) as [
      Uint16Array,
      Uint16Array,
    ]
    const there = small.distance.between(one, 0, one.length, other, 0, other.length, 900)
    expect(small.distance.between(other, 0, other.length, one, 0, one.length, 900)).toBe(there)
    return there
  }
  const { costs } = small.distance
  expect(cost('غوغل', 'غوغل')).toBe(0)
  expect(cost('غوغل', 'جوجل')).toBe(2 * (costs.classes[0]?.[1] ?? 0))
  expect(cost('نتنياهو', 'نتانياهو')).toBe(costs.vowelGap)
  expect(cost('شابلن', 'تشابلن')).toBe(costs.digraphs[0]?.[2])
  expect(cost('سومطرا', 'سومطره')).toBe(costs.ending)
  expect(cost('بوتين', 'موتين')).toBe(TOO_MUCH)
  expect(cost('بوتين', 'بوتيم')).toBe(costs.letter)
})

describe('the packaged names', () => {
  const names = makeNames(makeIndex())

  test('the variants that were kept aside', () => {
    const variants = readVariants('held-out')
    expect(findRight(names, variants).length / variants.length).toBeGreaterThanOrEqual(0.9)
  })

  test('no variant stands in both halves, or is a common word', () => {
    const [tuned, heldOut] = [readVariants('tuned'), readVariants('held-out')]
    const all = [...tuned, ...heldOut].map(({ variant }) => variant)
    expect(new Set(all).size).toBe(1000)
    const keys = new Set(tuned.map(({ type, id }) => `${type} ${id}`))
    expect(heldOut.filter(({ type, id }) => keys.has(`${type} ${id}`))).toEqual([])
    expect(all.filter((variant) => commonWords.includes(variant))).toEqual([])
  })

  test('the index takes eight megabytes at most', () => {
    names.closest('فلادمير بوتين', 1)
    expect(names.bytes).toBeLessThanOrEqual(8e6)
  })
})
