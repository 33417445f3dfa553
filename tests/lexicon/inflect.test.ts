import { describe, expect, test } from 'vitest'
import { inflect } from '../../src/lexicon/inflect.js'

describe('a stem is found in every sound ending, with and without the article', () => {
  const FORMS: readonly (readonly [what: string, form: string])[] = [
    ['masculine', 'مصري'],
    ['feminine', 'مصرية'],
    ['masculine dual', 'مصريان'],
    ['masculine dual or plural, oblique', 'مصريين'],
    ['feminine dual', 'مصريتان'],
    ['feminine dual, oblique', 'مصريتين'],
    ['masculine plural', 'مصريون'],
    ['feminine plural', 'مصريات'],
  ]
  const forms = inflect('مصري')

  test.each(FORMS)('%s: %s', (_, form) => {
    expect(forms).toContain(form)
    expect(forms).toContain(`ال${form}`)
  })

  test('the indefinite accusative is without the article by its nature', () => {
    expect(forms).toContain('مصريا')
  })

  test('no form is made twice', () => {
    expect(new Set(forms).size).toBe(forms.length)
  })

  test('the stem itself comes first', () => {
    expect(forms[0]).toBe('مصري')
  })
})

describe('in a stem of several words', () => {
  test.each([
    ['كوري جنوبي', 'كورية جنوبية'],
    ['كوري جنوبي', 'الكوريين الجنوبيين'],
    ['كوري جنوبي', 'الكوريون الجنوبيون'],
    ['جنوب أفريقي', 'جنوب أفريقية'],
    ['جنوب أفريقي', 'الجنوب أفريقي'],
    ['جنوب أفريقي', 'الجنوب أفريقيين'],
    ['جنوب أفريقي', 'جنوب الأفريقيين'],
  ])('%s: each word that ends in ي inflects (%s)', (stem, form) => {
    expect(inflect(stem)).toContain(form)
  })

  test('a word that does not end in ي stays as it is', () => {
    expect(inflect('جنوب أفريقي').filter((form) => /جنوب(ة|ين|ون|ات|ان)/.test(form))).toEqual([])
  })
})

test('where no word ends in ي, the last one inflects', () => {
  expect(inflect('مسلم')).toEqual(expect.arrayContaining(['مسلمة', 'المسلمون', 'مسلمين', 'المسلمات']))
  expect(inflect('أخ مسلم')).toEqual(expect.arrayContaining(['أخ مسلمة', 'أخ المسلمين']))
})
