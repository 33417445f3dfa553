import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../../src/extractor.js'
import {
  choice,
  defineRule,
  gazetteer,
  not,
  optional,
  repeat,
  sequence,
  shape,
  words,
} from '../../../src/match/pattern/words.js'
import type { Pattern } from '../../../src/types.js'
import { classOf, remark } from '../small.js'

const GAZETTEERS = [
  classOf('name', 'سامي', 'سامي الحسن', 'عبد الله', '24'),
  classOf('word', 'قال', 'كان'),
  classOf('verb', 'قال'),
]

function finder(pattern: Pattern) {
  return createExtractor({
    gazetteers: GAZETTEERS,
    rules: [defineRule({ name: 'r', type: 'found', pattern, produce: () => ({ value: {} }) })],
  })
}

const name = gazetteer('name')
const noWord = sequence(not(gazetteer('word', { proclitics: true })), shape('arabic'))

/** Each pattern is asked what can stand second in its matches, so each has a match whose second token is of another kind. */
describe('a rule is run wherever it may match', () => {
  test.each<[string, Pattern, string]>([
    ['with one token', words('نعم'), '[نعم] ثم [نعم]'],
    ['with one token or two', sequence(words('نعم'), optional(words('لا'))), '[نعم لا] [نعم] كلا [نعم]'],
    ['with the second word of a phrase', words('نعم نعم', 'نعم لا'), 'نعم كلا [نعم لا] [نعم نعم]'],
    [
      'with a phrase or its first word',
      sequence(words('أول', 'أول يوم'), words('ثم')),
      '[أول ثم] [أول يوم ثم] أول يوم',
    ],
    ['with a name of one word and another token', sequence(name, words('ثم')), '[سامي ثم] سامي قال'],
    ['with a name of several words', sequence(name, words('ثم')), '[سامي الحسن ثم] [عبد الله ثم] سامي الحسن'],
    ['with a name whose words a hyphen joins', sequence(name, words('ثم')), '[سامي-الحسن ثم]'],
    ['with a name joined in another way', sequence(name, words('ثم')), '[عبدالله ثم]'],
    ['behind a proclitic', sequence(name, words('ثم')), 'و[سامي ثم]'],
    [
      'with a second name behind a proclitic',
      sequence(words('مع'), gazetteer('name', { proclitics: true })),
      '[مع وسامي]',
    ],
    ['with a token of a kind', sequence(words('مع'), shape('number')), '[مع 12] مع نعم'],
    ['with a number first', sequence(shape('number'), words('يوما')), '[12 يوما] 12 سنة'],
    ['with a number first that is a name', sequence(choice(name, shape('number')), words('ثم')), '[24 ثم] 24 لا'],
    ['twice and more', repeat(words('نعم'), 2, 3), 'نعم ثم [نعم نعم نعم] [نعم نعم]'],
    [
      'with one of several branches',
      choice(sequence(words('نعم'), words('لا')), words('نعم ثم كلا')),
      '[نعم ثم كلا] [نعم لا]',
    ],
    ['with no word of the language', sequence(name, noWord), '[سامي زيد] سامي قال سامي وقال [سامي وزيد]'],
    [
      'with a word of the language in another branch',
      sequence(name, choice(noWord, gazetteer('verb'))),
      '[سامي قال] سامي كان',
    ],
    [
      'with such a word after what may be left out',
      sequence(name, optional(words('ثم')), noWord),
      '[سامي ثم] قال [سامي ثم زيد]',
    ],
  ])('%s', (_, pattern, marks) => {
    expect(remark(finder(pattern), marks)).toBe(marks)
  })

  test('and not over an empty line, or the end of the text', () => {
    const pair = finder(sequence(words('نعم'), words('لا')))
    expect(remark(pair, 'نعم\n\nلا نعم')).toBe('نعم\n\nلا نعم')
  })
})
