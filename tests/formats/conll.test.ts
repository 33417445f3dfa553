import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromConll, toConll, toScheme } from '../../src/formats/index.js'
import { readMarked } from '../fixture.js'
import { annotated, anySpans } from './texts.js'

/** The columns of a text with marks, `[name|type]`, as rows of the lines joined by a space. */
function conll(marked: string): string[] {
  const { text, entities } = readMarked('test', marked)
  return toConll(
    text,
    entities.map(({ type, start, end }) => ({ type, start, end })),
  )
    .trimEnd()
    .split('\n')
}

describe('toConll', () => {
  test('begins an entity with B and goes on with I', () => {
    expect(conll('زار [محمد بن سلمان|person] [الصين|country]')).toEqual([
      'زار O',
      'محمد B-person',
      'بن I-person',
      'سلمان I-person',
      'الصين B-country',
    ])
  })

  test('makes two of entities of one type that touch', () => {
    expect(conll('[مصر|country][ليبيا|country]')).toEqual(['مصر B-country', 'ليبيا B-country'])
  })

  test('cuts proclitics off', () => {
    expect(conll('وب[موسكو|location] ل[لأمم المتحدة|organization]')).toEqual([
      'وب O',
      'موسكو B-location',
      'ل O',
      'لأمم B-organization',
      'المتحدة I-organization',
    ])
  })

  test('makes punctuation tokens of its own, and leaves numbers whole', () => {
    expect(conll('«قال» (أ): 3.5% و٣٬٥٠٠، تم.')).toEqual(
      '« O|قال O|» O|( O|أ O|) O|: O|3.5 O|% O|و٣٬٥٠٠ O|، O|تم O|. O'.split('|'),
    )
  })

  test('keeps marks, tatweel and joiners in the word; drops direction marks between words', () => {
    expect(conll('مُحَمَّد عـــلي می\u200cخواهم \u200f ،\u200f.')).toEqual([
      'مُحَمَّد O',
      'عـــلي O',
      'می\u200cخواهم O',
      '، O',
      '. O',
    ])
  })

  test('ends sentences at line breaks and after final signs', () => {
    expect(conll('قال. ثم عاد؟ «نعم.» انتهى\nعنوان')).toEqual(
      'قال O|. O||ثم O|عاد O|؟ O||« O|نعم O|. O|» O||انتهى O||عنوان O'.split('|'),
    )
  })

  test('ends none after an abbreviated title, within a number or within an entity', () => {
    expect(conll('زار د. أحمد 3.5 كم').filter((row) => row === '')).toEqual([])
    expect(conll('مجلة [من؟ أنت\nهنا|organization] صدرت').filter((row) => row === '')).toEqual([])
  })

  test('writes the outermost of nested entities', () => {
    const text = 'جامعة الدول العربية'
    const entities = [
      { type: 'group', start: 12, end: 19 },
      { type: 'organization', start: 0, end: 19 },
    ]
    expect(toConll(text, entities)).toBe('جامعة B-organization\nالدول I-organization\nالعربية I-organization\n\n')
  })

  test('writes the labels of a scheme', () => {
    const entities = [{ type: 'person', start: 4, end: 9 }]
    expect(toConll('زار بوتين', toScheme(entities, 'conll'))).toBe('زار O\nبوتين B-PER\n\n')
  })

  test('writes a type with spaces as one word', () => {
    expect(toConll('زار', [{ type: 'my own type', start: 0, end: 3 }])).toBe('زار B-my_own_type\n\n')
  })

  test('writes nothing for a text without words', () => {
    expect(toConll('', [])).toBe('')
    expect(toConll(' \n\u200f', [])).toBe('')
  })

  test('has two columns in every line, whatever the text is', () => {
    fc.assert(
      fc.property(anySpans, ({ text, entities }) => {
        const lines = toConll(text, entities).split('\n')
        for (const line of lines) expect(line).toMatch(/^$|^\S+ (?:O|[BI]-(?:person|location|date))$/)
      }),
    )
  })

  test('refuses a type that cannot be written', () => {
    expect(() => toConll('a', [{ type: ' ', start: 0, end: 1 }])).toThrow(
      new TypeError("entities[0].type: ' ' is not a string with a visible character"),
    )
  })
})

describe('fromConll', () => {
  test('makes a text of the words', () => {
    expect(fromConll('زار O\nمحمد B-PER\nسلمان I-PER\n. O\n\nعنوان O\n')).toEqual({
      text: 'زار محمد سلمان .\nعنوان',
      entities: [{ type: 'PER', text: 'محمد سلمان', start: 4, end: 14 }],
    })
  })

  test('finds the words in a text', () => {
    expect(fromConll('و O\nبوتين B-PER\n، O\nبكين B-LOC', 'وبوتين، بكين').entities).toEqual([
      { type: 'PER', text: 'بوتين', start: 1, end: 6 },
      { type: 'LOC', text: 'بكين', start: 8, end: 12 },
    ])
  })

  test('reads IOB1, BIOES, tabs, further columns and document marks', () => {
    const read = (conll: string) => fromConll(conll).entities.map(({ type, text }) => `${text}:${type}`)
    expect(read('a I-PER\nb I-PER\nc I-LOC\nd B-LOC')).toEqual(['a b:PER', 'c:LOC', 'd:LOC'])
    expect(read('a B-PER\nb I-PER\nc E-PER\nd S-PER\ne S-PER')).toEqual(['a b c:PER', 'd:PER', 'e:PER'])
    expect(read('-DOCSTART- -X- O O\r\n\r\na\tNNP\tB-NP\tB-PER\r\n')).toEqual(['a:PER'])
  })

  test('ends an entity with its sentence', () => {
    expect(fromConll('a B-PER\n\nb I-PER').entities).toHaveLength(2)
  })

  test('reads nothing from nothing', () => {
    expect(fromConll('')).toEqual({ text: '', entities: [] })
  })

  test.each([
    [() => fromConll(null as never), 'conll: null is not a string'],
    [() => fromConll('a O\nb'), "conll: line 2, 'b', has no tag; it must have two columns"],
    [() => fromConll('a X'), "conll: line 1 has the tag 'X'; allowed are O, B-…, I-…, E-… and S-…"],
    [() => fromConll('a O\nc O', 'a b c'), "conll: line 2 has the word 'c', which the text does not have at 1"],
  ])('refuses: %#', (call, message) => {
    expect(call).toThrow(new TypeError(message))
  })
})

describe('there and back', () => {
  test('with the text, every entity comes back', () => {
    fc.assert(
      fc.property(annotated, ({ text, entities }) => {
        const back = fromConll(toConll(text, entities), text)
        expect(back.text).toBe(text)
        expect(back.entities).toEqual(
          entities.map((entity) => ({ ...entity, text: text.slice(entity.start, entity.end) })),
        )
      }),
      { numRuns: 500 },
    )
  })

  test('without the text, the same words have the same tags', () => {
    fc.assert(
      fc.property(annotated, ({ text, entities }) => {
        const words = (conll: string) => conll.split('\n').filter((row) => row !== '')
        const conll = toConll(text, entities)
        const back = fromConll(conll)
        expect(words(toConll(back.text, back.entities))).toEqual(words(conll))
      }),
      { numRuns: 500 },
    )
  })
})
