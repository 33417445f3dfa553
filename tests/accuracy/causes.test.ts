import { describe, expect, it } from 'vitest'
import { type Cause, countCauses, differsByProclitic, findMistakes, type Mistake, withoutProclitic } from './causes.js'
import { compare } from './evaluate.js'
import type { Sample } from './read.js'
import { foundIn, sampleOf } from './sample.js'
import { NEWS, PLACES, type Scheme } from './scheme.js'
import type { Found } from './system.js'

function mistakes(sample: Sample, found: readonly Found[], scheme: Scheme = NEWS): Mistake[] {
  return findMistakes([compare(sample, found, scheme)], scheme)
}

function causes(sample: Sample, found: readonly Found[], scheme: Scheme = NEWS): [Mistake['side'], string, Cause][] {
  return mistakes(sample, found, scheme).map(({ side, type, cause }) => [side, type, cause])
}

describe('findMistakes', () => {
  it('finds none where all is right, proclitics aside', () => {
    const text = 'سافر إلى تونس والمغرب'
    const sample = sampleOf(text, ['تونس', 'LOC'], ['والمغرب', 'LOC'])
    expect(causes(sample, [foundIn(text, 'تونس', 'country'), foundIn(text, 'المغرب', 'country')])).toEqual([])
  })

  it('finds none in what is not scored', () => {
    const text = 'حرب الخليج'
    expect(causes(sampleOf(text, ['حرب الخليج', 'MISC']), [foundIn(text, 'حرب الخليج', 'event')])).toEqual([])
  })

  it('type: the same place under another type, a miss and a false alarm', () => {
    const text = 'كتاب أنان'
    expect(causes(sampleOf(text, ['أنان', 'PERS']), [foundIn(text, 'أنان', 'location')])).toEqual([
      ['miss', 'PER', 'type'],
      ['false alarm', 'LOC', 'type'],
    ])
    expect(causes(sampleOf(text, ['أنان', 'MISC']), [foundIn(text, 'أنان', 'location')])).toEqual([
      ['false alarm', 'LOC', 'type'],
    ])
    expect(causes(sampleOf(text, ['أنان', 'PERS']), [foundIn(text, 'أنان', 'group')])).toEqual([
      ['miss', 'PER', 'type'],
    ])
  })

  it('boundary: an overlap that ends elsewhere', () => {
    const text = 'أعلن بنك مصر الدولي'
    expect(causes(sampleOf(text, ['بنك مصر الدولي', 'ORG']), [foundIn(text, 'بنك مصر', 'organization')])).toEqual([
      ['miss', 'ORG', 'boundary'],
      ['false alarm', 'ORG', 'boundary'],
    ])
  })

  it('boundary: a false alarm inside an annotation of another type', () => {
    const text = 'أعلن بنك مصر الدولي'
    const [miss, alarm] = causes(sampleOf(text, ['بنك مصر الدولي', 'ORG']), [foundIn(text, 'مصر', 'country')])
    expect(miss?.slice(0, 2)).toEqual(['miss', 'ORG'])
    expect(alarm).toEqual(['false alarm', 'LOC', 'boundary'])
  })

  it('clitic: the two differ by a particle', () => {
    const text = 'عاد من سفره وبيروت تنتظره'
    const sample: Sample = { id: 'tweet', text, gold: [{ start: 12, end: 18, label: 'CITY' }] }
    expect(causes(sample, [foundIn(text, 'بيروت', 'location')], PLACES)).toEqual([
      ['miss', 'LOC', 'clitic'],
      ['false alarm', 'LOC', 'clitic'],
    ])
  })

  it('clitic: a particle was taken off a word, and the rest is nowhere a name', () => {
    const text = 'وفرة في الإنتاج'
    const proclitic = { text: 'و', start: 0, end: 1 }
    expect(causes(sampleOf(text), [foundIn(text, 'فرة', 'location', { proclitic })])).toEqual([
      ['false alarm', 'LOC', 'clitic'],
    ])
  })

  it('ambiguity: known, and not believed', () => {
    expect(causes(sampleOf('وصل بوتين أمس', ['بوتين', 'PERS']), [])).toEqual([['miss', 'PER', 'ambiguity']])
  })

  it('ambiguity: found where nothing is annotated', () => {
    const text = 'قرار مالي جديد'
    expect(causes(sampleOf(text), [foundIn(text, 'مالي', 'country')])).toEqual([['false alarm', 'LOC', 'ambiguity']])
  })

  it('missing name: known to nobody', () => {
    expect(causes(sampleOf('وصل زغفرون الضبعوطي أمس', ['زغفرون الضبعوطي', 'PERS']), [])).toEqual([
      ['miss', 'PER', 'missing name'],
    ])
  })

  it('says what was proposed, and what beat it', () => {
    const text = 'في جنوب لبنان'
    const [miss] = mistakes(sampleOf(text, ['لبنان', 'LOC']), [foundIn(text, 'جنوب لبنان', 'location')])
    expect(miss?.proposal).toMatchObject({ type: 'country', text: 'لبنان', source: 'gazetteer' })
    expect(miss?.found.map(({ source }) => source.text)).toEqual(['جنوب لبنان'])
  })

  it('is counted by cause', () => {
    const counts = countCauses(mistakes(sampleOf('هذا زغفرون أمس', ['زغفرون', 'PERS']), []))
    expect(counts.get('missing name')).toBe(1)
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(1)
  })
})

describe('differsByProclitic', () => {
  it('knows the particles, alone and stacked', () => {
    expect(differsByProclitic('وبموسكو', { start: 0, end: 7 }, { start: 2, end: 7 })).toBe(true)
    expect(differsByProclitic('بموسكو', { start: 1, end: 6 }, { start: 0, end: 6 })).toBe(true)
    expect(differsByProclitic('و موسكو', { start: 0, end: 7 }, { start: 2, end: 7 })).toBe(true)
  })

  it('refuses other letters, other ends and no difference', () => {
    expect(differsByProclitic('#موسكو', { start: 0, end: 6 }, { start: 1, end: 6 })).toBe(false)
    expect(differsByProclitic('بوموسكو', { start: 0, end: 7 }, { start: 2, end: 7 })).toBe(false)
    expect(differsByProclitic('بموسكو', { start: 0, end: 5 }, { start: 1, end: 6 })).toBe(false)
    expect(differsByProclitic('موسكو', { start: 0, end: 5 }, { start: 0, end: 5 })).toBe(false)
  })
})

describe('withoutProclitic', () => {
  it('takes off one letter or two, and gives the article its alef back', () => {
    expect(withoutProclitic('وبغداد')).toEqual(['بغداد', 'غداد'])
    expect(withoutProclitic('للأمم المتحدة')).toEqual(['لامم المتحده', 'الامم المتحده'])
    expect(withoutProclitic('موسكو')).toEqual([])
  })

  it('leaves two letters', () => {
    expect(withoutProclitic('لب')).toEqual([])
    expect(withoutProclitic('')).toEqual([])
  })
})
