import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../../src/extractor.js'
import {
  after,
  capture,
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
import { classOf, listOf, remark } from '../small.js'

const months = classOf('month', 'يناير', 'كانون الثاني', 'كانون', { name: 'تموز', weak: ['آب'] })
const bodies = classOf('body', 'كوكب', 'قم')
const people = listOf('person', 'أبو بكر', 'سعيد', 'عبد الله', 'سان جيرمان')

/** Finds the pattern, with gazetteers to refer to. */
function finder(pattern: Pattern) {
  const rule = defineRule({ name: 'r', type: 'found', pattern, produce: () => ({ value: {} }) })
  return createExtractor({ gazetteers: [months, bodies, people], rules: [rule], types: ['found'] })
}

/** A table of a pattern and marked texts: what stands in brackets is found, and nothing else. */
function table(pattern: Pattern, ...rows: readonly (readonly [what: string, marks: string])[]): void {
  const extractor = finder(pattern)
  test.each(rows)('%s: %s', (_, marks) => {
    expect(remark(extractor, marks)).toBe(marks)
  })
}

describe('words', () => {
  table(
    words('وزير', 'رئيس الوزراء', 'رئيس', 'أمير'),
    ['one of several', 'قال [وزير] و[أمير]'],
    ['the longer phrase first', '[رئيس الوزراء] و[رئيس]'],
    ['a phrase that is not complete', '[رئيس] الدولة'],
    ['whatever hamza the text has', '[امير]'],
    ['whatever vowel marks it has', '[وَزِيرٌ]'],
    ['not in a longer word', 'وزيران'],
    ['not what they do not list', 'ملك'],
  )

  describe('of several phrases that begin alike', () => {
    table(
      words('رئيس الوزراء', 'رئيس الوزراء السابق', 'رئيس الوزراء السابق نفسه'),
      ['take the longest', 'قال [رئيس الوزراء السابق نفسه]'],
      ['or the next', 'قال [رئيس الوزراء السابق] أمس'],
      ['or the shortest', 'قال [رئيس الوزراء] أمس'],
    )
  })

  describe('of signs', () => {
    table(words('%', '٪', '('), ['a sign', 'كلمة [%]'], ['an Arabic sign', 'كلمة [٪]'], ['a bracket', 'قال [(]نعم'])
  })

  describe('in Latin letters and digits', () => {
    table(words('Covid', '2020'), ['of any case', 'مرض [COVID]'], ['of any digits', 'عام [٢٠٢٠]'])
  })
})

describe('gazetteer', () => {
  table(
    gazetteer('month'),
    ['a name', 'في [يناير]'],
    ['the longest', '[كانون الثاني] ثم [كانون] الأول'],
    ['a weak one too', 'في [آب]'],
    ['not a name of another type', 'قال سعيد'],
  )

  describe('without weak names', () => {
    table(gazetteer('month', { weak: false }), ['a name', 'في [تموز]'], ['no weak one', 'في آب'])
  })

  describe('with only some of the entries', () => {
    table(
      gazetteer('month', { accepts: ({ id }) => id === 'تموز' }),
      ['one of them', 'في [تموز]'],
      ['no other', 'في يناير'],
    )
  })

  describe('that accepts the shorter of two', () => {
    table(gazetteer('month', { accepts: ({ id }) => id === 'كانون' }), ['the shorter', '[كانون] الثاني'])
  })

  describe('further on', () => {
    table(
      sequence(words('قال'), gazetteer('person')),
      ['a name', '[قال سعيد]'],
      ['a name in another case', '[قال أبي بكر]'],
      ['a name that is joined', '[قال عبدالله]'],
      ['not behind a proclitic', 'قال لسعيد'],
    )
  })

  describe('further on, with proclitics', () => {
    table(
      sequence(words('قال'), gazetteer('person', { proclitics: true })),
      ['without one', '[قال سعيد]'],
      ['behind one', '[قال لسعيد]'],
      ['behind two', '[قال ولسعيد]'],
      ['of several words', '[قال لعبد الله]'],
      ['not behind what is none', 'قال مسعيد'],
    )
  })

  describe('further on, inflected', () => {
    table(
      sequence(words('قال'), gazetteer('body', { inflected: true })),
      ['as it stands', '[قال كوكب]'],
      ['with the article', '[قال الكوكب]'],
      ['with a particle', '[قال وكوكب]'],
      ['with particles and the article', '[قال وبالكوكب]'],
      ['with ل and the article', '[قال للكوكب]'],
      ['with a pronoun', '[قال كوكبنا]'],
      ['with a particle and a pronoun', '[قال لكوكبهما]'],
      ['with a plural’s ending and the article', '[قال الكوكبين]'],
      ['not with the ending alone', 'قال كوكبين'],
      ['not with a pronoun and the article', 'قال الكوكبنا'],
      ['not with a preposition before a conjunction', 'قال بوكوكب'],
      ['not where two letters are left', 'قال القم'],
      ['not behind other letters', 'قال مكوكب'],
    )

    test('the capture has no entry', () => {
      const entries: unknown[] = []
      const rule = defineRule({
        name: 'inflected',
        type: 'test',
        pattern: sequence(words('قال'), capture('word', gazetteer('body', { inflected: true }))),
        produce: ({ captures }) => {
          entries.push(captures['word']?.entry?.id)
          return { value: {} }
        },
      })
      createExtractor({ gazetteers: [bodies], rules: [rule], types: ['test'] }).extract('قال كوكب ثم قال كوكبنا')
      expect(entries).toEqual(['كوكب', undefined])
    })
  })

  describe('at the beginning, in its variants', () => {
    test.each(['[أبي بكر] هنا', '[عبدالله] هنا'])('%s', (marks) => {
      expect(remark(finder(gazetteer('person')), marks)).toBe(marks)
    })
  })

  describe('with a joiner between its words', () => {
    test.each(['[سان-جيرمان] هنا', '[سان_جيرمان] هنا'])('%s', (marks) => {
      expect(remark(finder(gazetteer('person')), marks)).toBe(marks)
    })
  })

  describe('of a type that no gazetteer has', () => {
    table(gazetteer('planet'), ['matches nothing', 'زحل يناير سعيد'])
  })

  describe('of a type that no gazetteer has, as one of several', () => {
    table(choice(gazetteer('planet'), words('زحل')), ['the others match', '[زحل] يناير'])
  })
})

describe('shape', () => {
  const after = (pattern: Pattern): Pattern => sequence(words('هو'), pattern)

  describe('arabic', () => {
    table(after(shape('arabic')), ['a word', '[هو كتاب]'], ['no number', 'هو 12'], ['no Latin word', 'هو book'])
  })
  describe('latin', () => {
    table(after(shape('latin')), ['a word', '[هو Book]'], ['no Arabic word', 'هو كتاب'])
  })
  describe('number', () => {
    table(after(shape('number')), ['Latin digits', '[هو 12]'], ['Arabic digits', '[هو ١٬٢٠٠]'], ['no word', 'هو ألف'])
  })
  describe('punctuation', () => {
    table(after(shape('punctuation')), ['one mark', '[هو:] كتاب'], ['no word', 'هو كتاب'])
  })
  describe('other', () => {
    table(after(shape('other')), ['an emoji', '[هو 🎉]'], ['no word', 'هو كتاب'])
  })
  describe('of at least three letters', () => {
    table(
      after(shape('arabic', { minLength: 3 })),
      ['three', '[هو باب]'],
      ['two', 'هو يد'],
      ['marks are no letters', 'هو يَدٌ'],
    )
  })
  describe('with the article', () => {
    table(after(shape('arabic', { definite: true })), ['with it', '[هو الكتاب]'], ['without', 'هو كتاب'])
  })
  describe('without the article', () => {
    table(after(shape('arabic', { definite: false })), ['without', '[هو كتاب]'], ['with it', 'هو الكتاب'])
  })
  describe('that no gazetteer holds', () => {
    table(
      after(shape('arabic', { known: false })),
      ['an unknown word', '[هو كتاب]'],
      ['a known word', 'هو يناير'],
      ['a known word behind a particle', 'هو ليناير'],
      ['a word that only opens a known name', '[هو سان]'],
    )
  })
  describe('that some gazetteer holds', () => {
    table(
      after(shape('arabic', { known: true })),
      ['a known word', '[هو يناير]'],
      ['a known word behind a particle', '[هو ليناير]'],
      ['an unknown word', 'هو كتاب'],
    )
  })
  describe('that accepts some', () => {
    table(
      after(shape('arabic', { accepts: (folded) => folded.endsWith('ه') })),
      ['by their folded letters', '[هو مدرسة]'],
      ['no other', 'هو كتاب'],
    )
  })
  describe('number, at the beginning', () => {
    table(sequence(shape('number'), words('كلم')), ['a number', 'على بعد [12 كلم]'], ['alone', 'على بعد 12'])
  })
})

describe('sequence', () => {
  table(
    sequence(words('أول'), words('ثان'), words('ثالث')),
    ['one after the other', 'قال [أول ثان ثالث]'],
    ['not in another order', 'أول ثالث ثان'],
    ['not with something between', 'أول، ثان ثالث'],
    ['not in part', 'أول ثان'],
  )
})

describe('choice', () => {
  table(
    sequence(words('من'), choice(words('باب'), sequence(words('باب'), words('شرقي')), words('نافذة'))),
    ['a branch', '[من نافذة]'],
    ['the first branch that leads to a match', '[من باب] شرقي'],
  )

  describe('before something else', () => {
    table(
      sequence(words('من'), choice(words('باب'), sequence(words('باب'), words('شرقي'))), words('كبير')),
      ['a later branch, where the first leads to none', '[من باب شرقي كبير]'],
      ['the first, where it leads to one', '[من باب كبير]'],
    )
  })
})

describe('optional', () => {
  table(
    sequence(words('يوم'), optional(words('عيد')), words('سعيد')),
    ['with it', '[يوم عيد سعيد]'],
    ['without it', '[يوم سعيد]'],
    ['not twice', 'يوم عيد عيد سعيد'],
  )

  describe('at the beginning', () => {
    table(sequence(optional(words('يوم')), words('الأحد')), ['with it', '[يوم الأحد]'], ['without it', 'قبل [الأحد]'])
  })

  describe('that what follows needs', () => {
    table(sequence(words('يوم'), optional(words('عيد')), words('عيد')), ['is given back', '[يوم عيد]'])
  })
})

describe('repeat', () => {
  table(
    sequence(words('قال'), repeat(words('جدا'), 1, 3)),
    ['the least', '[قال جدا]'],
    ['as often as possible', '[قال جدا جدا جدا]'],
    ['no more often than allowed', '[قال جدا جدا جدا] جدا'],
    ['no less', 'قال'],
  )

  describe('before what it would take', () => {
    table(sequence(words('قال'), repeat(shape('arabic'), 0, 5), words('نعم')), [
      'as often as still leads to a match',
      '[قال هو لي نعم نعم] شكرا',
    ])
  })
})

describe('not', () => {
  table(
    sequence(words('رقم'), not(words('واحد')), shape('arabic')),
    ['where the part does not match', '[رقم اثنان]'],
    ['nothing where it does', 'رقم واحد'],
  )

  describe('of several words', () => {
    table(sequence(words('رقم'), not(sequence(words('واحد'), words('فقط'))), shape('arabic')), [
      'matches where only some of them stand',
      '[رقم واحد] كبير',
    ])
  })

  describe('at the end', () => {
    table(
      sequence(words('رقم'), not(shape('number'))),
      ['takes no token', '[رقم] كبير'],
      ['matches at the end of the text', '[رقم]'],
    )
  })

  describe('of more words than the whole pattern takes', () => {
    test.each([
      [sequence(words('رقم'), not(shape('number'))), 'رقم 12'],
      [sequence(words('رقم'), not(sequence(words('واحد'), words('فقط'))), shape('arabic')), 'رقم واحد فقط'],
    ])('refuses', (pattern, text) => {
      expect(finder(pattern).extract(text)).toEqual([])
    })
  })

  describe('of not', () => {
    table(
      sequence(words('رقم'), not(not(words('واحد'))), shape('arabic')),
      ['is a look ahead', '[رقم واحد]'],
      ['and refuses the rest', 'رقم اثنان'],
    )
  })

  describe('of a missing gazetteer', () => {
    table(sequence(words('رقم'), not(gazetteer('planet')), shape('arabic')), ['never refuses', '[رقم زحل]'])
  })
})

describe('capture', () => {
  test('gives the production what its part matched', () => {
    const seen: unknown[] = []
    const rule = defineRule({
      name: 'r',
      type: 'found',
      pattern: sequence(words('يوم'), capture('day', shape('number')), capture('month', gazetteer('month'))),
      produce: ({ captures }) => {
        seen.push(captures)
        return undefined
      },
    })
    createExtractor({ gazetteers: [months], rules: [rule] }).extract('في يوم ١٥ كانون\u200f الثَّاني')
    expect(seen).toEqual([
      {
        day: { start: 7, end: 9, text: '١٥', folded: '15' },
        month: {
          start: 10,
          end: 25,
          text: 'كانون\u200f الثَّاني',
          folded: 'كانون الثاني',
          entry: months.entries[1],
        },
      },
    ])
  })
})

test('defineRule gives back what it was given', () => {
  const rule = { name: 'r', type: 'x', pattern: words('نعم'), produce: () => undefined } as const
  expect(defineRule(rule)).toBe(rule)
})

describe('what makes no pattern is refused', () => {
  test.each<[() => unknown, string]>([
    [() => words('نعم', ''), "words: '' is not a word or a phrase, which is a string that is not blank"],
    [() => words(['نعم'] as never), 'words: ["نعم"] is not a word or a phrase, which is a string that is not blank'],
    [
      () => sequence('نعم' as never),
      "sequence: 'نعم' is not a pattern; make one with words, gazetteer, shape, sequence …",
    ],
    [() => choice(/نعم/ as never), 'choice: {} is not a pattern'],
    [() => optional(undefined as never), 'optional: undefined is not a pattern'],
    [() => capture(words('نعم') as never, undefined as never), 'capture: undefined is not a pattern'],
    [() => shape('arab' as never), "shape: 'arab' is not one of 'arabic', 'latin', 'number', 'punctuation', 'other'"],
    [
      () => gazetteer('country', { inflect: true } as never),
      "gazetteer: 'inflect' is unknown; allowed are accepts, weak, proclitics, inflected, minWords",
    ],
    [
      () => shape('arabic', { minLenght: 3 } as never),
      "shape: 'minLenght' is unknown; allowed are minLength, definite, known, accepts",
    ],
    [() => after(words('نعم'), { included: true } as never), "after: 'included' is unknown; allowed are include"],
    [() => repeat(words('نعم'), -1, 2), 'repeat: min -1 is not a whole number from 0 on'],
    [() => repeat(words('نعم'), 3, 1), 'repeat: max 1 is not a whole number from 3 on'],
  ])('%o', (make, message) => {
    expect(make).toThrow(TypeError)
    expect(make).toThrow(message)
  })
})
