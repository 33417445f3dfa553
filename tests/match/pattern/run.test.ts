import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../../src/extractor.js'
import {
  capture,
  choice,
  defineRule,
  gazetteer,
  not,
  optional,
  repeat,
  sequence,
  shape,
  shared,
  words,
} from '../../../src/match/pattern/words.js'
import type { Pattern } from '../../../src/types.js'
import { classOf, remark } from '../small.js'

function finder(pattern: Pattern) {
  return createExtractor({
    rules: [
      defineRule({
        name: 'r',
        type: 'found',
        pattern,
        produce: ({ captures }) => ({
          value: Object.fromEntries(Object.entries(captures).map(([name, capture]) => [name, capture?.text])),
        }),
      }),
    ],
  })
}

function captured(pattern: Pattern, text: string): unknown {
  return finder(pattern).extract(text)[0]?.value
}

describe('a match goes on', () => {
  const pair = finder(sequence(words('أول'), words('ثان')))

  test.each([
    ['over a space', '[أول ثان]'],
    ['over a line break', '[أول\nثان]'],
    ['over a line break between spaces', '[أول \n ثان]'],
    ['not over an empty line', 'أول\n\nثان'],
    ['not over a line of spaces', 'أول\n \nثان'],
  ])('%s', (_, marks) => {
    expect(remark(pair, marks)).toBe(marks)
  })

  test('not over an empty line that is ended as on Windows', () => {
    expect(pair.extract('أول\r\n\r\nثان')).toEqual([])
  })

  test('as if the text ended at an empty line', () => {
    expect(remark(finder(sequence(words('أول'), not(words('ثان')))), '[أول]\n\nثان')).toBe('[أول]\n\nثان')
  })
})

describe('a match may begin', () => {
  const found = finder(words('نعم'))

  test.each(['[نعم]', 'كلمة [نعم]', 'كلمة\n\n[نعم]', '[نعم] [نعم]'])('anywhere: %s', (marks) => {
    expect(remark(found, marks)).toBe(marks)
  })
})

describe('captures', () => {
  const one = words('واحد')
  const two = words('اثنان')
  const three = words('ثلاثة')

  test('cover what their part took', () => {
    expect(captured(sequence(capture('a', one), capture('b', sequence(two, three))), 'واحد اثنان ثلاثة')).toEqual({
      a: 'واحد',
      b: 'اثنان ثلاثة',
    })
  })

  test('inside each other cover each its own', () => {
    expect(captured(capture('all', sequence(one, capture('part', two), three)), 'واحد اثنان ثلاثة')).toEqual({
      all: 'واحد اثنان ثلاثة',
      part: 'اثنان',
    })
  })

  test('of a branch that was given up are absent', () => {
    const pattern = choice(sequence(capture('a', one), two), sequence(capture('b', one), three))
    expect(captured(pattern, 'واحد اثنان')).toEqual({ a: 'واحد' })
    expect(captured(pattern, 'واحد ثلاثة')).toEqual({ b: 'واحد' })
  })

  test('of what took no token are absent', () => {
    expect(captured(sequence(one, capture('a', optional(two))), 'واحد')).toEqual({})
  })

  test('in what is looked ahead for are absent', () => {
    expect(captured(sequence(one, not(sequence(capture('a', two), three))), 'واحد اثنان')).toEqual({})
  })

  test('of one name hold the last', () => {
    expect(captured(sequence(one, repeat(capture('a', choice(two, three)), 1, 2)), 'واحد اثنان ثلاثة')).toEqual({
      a: 'ثلاثة',
    })
  })

  test('of a repeat that gave tokens back cover what it kept', () => {
    const pattern = sequence(one, capture('a', repeat(shape('arabic'), 1, 5)), three)
    expect(captured(pattern, 'واحد اثنان اثنان ثلاثة اثنان')).toEqual({ a: 'اثنان اثنان' })
  })

  test('of the first word leave its proclitic out', () => {
    expect(captured(sequence(capture('a', one), two), 'وواحد اثنان')).toEqual({ a: 'واحد' })
  })
})

describe('what is looked ahead for again, from another place,', () => {
  test('is found again', () => {
    const ahead = sequence(optional(words('ألف')), words('باء'))
    const pattern = sequence(words('حرف'), optional(words('ألف')), not(ahead), shape('arabic'))
    expect(finder(pattern).extract('حرف ألف باء')).toEqual([])
  })
})

describe('no pattern explodes', () => {
  const LENGTH = 60

  /** How often a pattern looks at a token of a text that almost matches. */
  function looks(build: (letter: Pattern) => Pattern, text: string): number {
    let count = 0
    const letter = shape('arabic', {
      accepts: () => {
        count++
        return true
      },
    })
    expect(finder(sequence(words('بداية'), build(letter), words('نهاية'))).extract(text)).toEqual([])
    return count
  }

  const text = `بداية ${'حرف '.repeat(LENGTH)}`

  test.each<[what: string, build: (letter: Pattern) => Pattern, steps: number]>([
    ['a repeat', (letter) => repeat(letter, 0, 60), 60],
    ['repeats in a row', (a) => sequence(...Array.from({ length: 6 }, () => repeat(a, 0, 20))), 120],
    ['repeats of what may be left out', (a) => repeat(optional(a), 0, 60), 60],
    ['branches that begin alike', (a) => repeat(choice(a, sequence(a, a), sequence(a, a, a)), 0, 30), 180],
    ['a repeat of repeats', (a) => repeat(repeat(a, 1, 8), 1, 8), 64],
    ['branches of captures', (a) => repeat(choice(capture('x', a), capture('y', a)), 0, 40), 80],
  ])('%s: no step is taken twice at a token', (_, build, steps) => {
    expect(looks(build, text)).toBeLessThanOrEqual(steps * LENGTH)
  })

  test('what is found is not lost by that', () => {
    const a = shape('arabic')
    const pattern = sequence(words('بداية'), repeat(choice(a, sequence(a, a)), 0, 40), words('نهاية'))
    expect(remark(finder(pattern), `[بداية ${'حرف '.repeat(40)}نهاية] حرف`)).toContain('نهاية] حرف')
  })
})

describe('the longest match', () => {
  const run = finder(sequence(words('بداية'), repeat(shape('arabic'), 0, 1000)))

  test('has at most 64 tokens', () => {
    const [entity] = run.extract(`بداية${' حرف'.repeat(200)}`)
    expect(entity?.text.split(' ')).toHaveLength(64)
  })

  test('that many', () => {
    expect(remark(run, `[بداية${' حرف'.repeat(63)}] 1`)).toContain('] 1')
  })
})

describe('a shared part is read as if it stood in the rule itself', () => {
  type Wrap = (part: Pattern) => Pattern
  const month = gazetteer('month', { proclitics: true })
  const fromThere = (part: Pattern): Pattern => sequence(words('من'), part)

  test.each<[string, string, (wrap: Wrap) => Pattern]>([
    ['with proclitics in the middle of a match', '[من مايو وبمايو]', (wrap) => fromThere(repeat(wrap(month), 1, 3))],
    ['one behind the other', 'و[مايو ومايو] بل مايو', (wrap) => sequence(wrap(month), wrap(month))],
    [
      'where proclitics must not stand',
      'من بمايو [من نعم]',
      (wrap) => fromThere(wrap(sequence(not(month), shape('arabic')))),
    ],
    ['inside another', '[من مايو وبمايو]', (wrap) => fromThere(wrap(sequence(wrap(month), wrap(month))))],
  ])('%s', (_, marks, patternOf) => {
    const marksBy = (wrap: Wrap): string => {
      const rule = defineRule({ name: 'r', type: 'found', pattern: patternOf(wrap), produce: () => ({ value: {} }) })
      return remark(createExtractor({ gazetteers: [classOf('month', 'مايو')], rules: [rule] }), marks)
    }
    expect(marksBy((part) => part)).toBe(marks)
    expect(marksBy(shared)).toBe(marks)
  })
})

describe('what must not stand at a word is asked apart where a match begins and inside it', () => {
  // Where a match begins the word stands for itself: وكلب without its و is another beginning. Inside, it is also و and a dog.
  const noDog = not(choice(gazetteer('animal', { proclitics: true }), sequence(shape('arabic'), words('كبير'))))
  const rule = (name: string, pattern: Pattern) =>
    defineRule({ name, type: name, pattern, produce: () => ({ value: {} }) })
  const first = rule('first', sequence(noDog, words('وكلب')))
  const inside = rule('inside', sequence(words('رأيت'), noDog, shape('arabic')))

  test.each([
    ['the one that begins there', [first]],
    ['the one that goes on there', [inside]],
    ['both', [first, inside]],
    ['both, the other way round', [inside, first]],
  ])('%s', (_, rules) => {
    const { extract } = createExtractor({ gazetteers: [classOf('animal', 'كلب')], rules, overlap: 'nested' })
    for (const text of ['رأيت وكلب', 'وكلب رأيت وكلب']) {
      const found = extract(text).map(({ type, text }) => `${type} ${text}`)
      expect(found).not.toContain('inside رأيت وكلب')
      expect(found.includes('first وكلب')).toBe(rules.includes(first))
    }
  })
})
