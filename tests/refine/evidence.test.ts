import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { defineGazetteer } from '../../src/lexicon/gazetteer.js'
import { defineRule, words } from '../../src/match/pattern/words.js'
import { EVIDENCE } from '../../src/refine/evidence.js'
import { personRules } from '../../src/rules/index.js'
import { classOf, listOf, remark } from '../match/small.js'

const country = { kind: 'country' }
const countries = listOf(
  'country',
  { name: 'مالي', aliases: ['جمهورية مالي'], weak: ['مالي'], value: country },
  { name: 'النيجر', value: country },
  { name: 'تونس', value: country },
)
const cities = listOf(
  'location',
  { name: 'مدينة صور الساحلية', weak: ['صور'], value: {} },
  { name: 'بيروت', value: {} },
)
const headNouns = defineGazetteer({
  type: 'head-noun',
  entity: false,
  entries: [
    { id: 'state', name: 'دولة', value: { type: 'country' } },
    { id: 'city', name: 'مدينة', value: { type: 'location' } },
    { id: 'club', name: 'نادي', value: { type: 'organization' } },
  ],
})
const extractor = createExtractor({ gazetteers: [countries, cities, headNouns] })

describe('a weak name without evidence', () => {
  test.each(['مالي', 'عجز مالي كبير', 'التقطت صور جميلة', 'تونس تعاني من عجز مالي'])('is left out: %s', (text) => {
    expect(extractor.extract(text).filter(({ text: name }) => ['مالي', 'صور'].includes(name))).toEqual([])
  })

  test('of a person is left out, also where no gazetteer says that it is a word', () => {
    const { extract } = createExtractor({ gazetteers: [listOf('person', { name: 'أمل دنقل', weak: ['أمل'] }, 'علي')] })
    expect(extract('على أمل أن').map(({ text }) => text)).toEqual([])
  })

  test('is below what is asked for by default, and found where less is asked for', () => {
    const [entity] = createExtractor({ gazetteers: [countries], minScore: 0 }).extract('عجز مالي')
    expect(entity?.text).toBe('مالي')
    expect(entity?.score).toBeGreaterThan(0)
    expect(entity?.score).toBeLessThan(0.5)
  })

  test('leaves its place to another', () => {
    const both = createExtractor({ gazetteers: [countries, listOf('word-of-mine', 'عجز مالي كبير')] })
    expect(both.extract('عجز مالي كبير').map(({ type }) => type)).toEqual(['word-of-mine'])
  })
})

describe('a word that is a place', () => {
  const town = (name: string, country: string, weak?: string) => ({
    name,
    ...(weak && { weak: [weak] }),
    value: { kind: 'city', country },
  })
  const places = listOf(
    'location',
    town('بغداد', 'IQ'),
    town('باريس', 'FR'),
    town('مدينة الكرمل', 'IQ', 'الكرمل'),
    town('مدينة أكد', 'IQ', 'أكد'),
  )
  const cues = classOf('person-cue', 'أكد')
  const common = classOf('word', 'الكرمل', 'أكد')
  const found = (text: string): string[] =>
    createExtractor({ gazetteers: [places, cues, common] })
      .extract(text)
      .map((entity) => entity.text)

  test.each([
    ['is believed beside a place of its country', 'بغداد والكرمل', ['بغداد', 'الكرمل']],
    ['is believed in a list of them', 'بغداد، الكرمل', ['بغداد', 'الكرمل']],
    ['is none beside a place of another country', 'باريس والكرمل', ['باريس']],
    ['is none if it is a verb', 'بغداد وأكد', ['بغداد']],
  ])('%s: %s', (_, text, names) => {
    expect(found(text)).toEqual(names)
  })
})

test('there is a bit for each kind of evidence', () => {
  expect(EVIDENCE.length).toBeLessThanOrEqual(31)
})

describe('a weak name is believed', () => {
  test.each([
    ['where its entry has been named in full', 'زار [جمهورية مالي]، وعاد من [مالي]'],
    ['where its entry is named in full further on', 'عاد من [مالي] بعد زيارة [جمهورية مالي]'],
    ['each time', '[جمهورية مالي]: [مالي] ثم [مالي]'],
    ['after a noun that announces its type', 'في دولة [مالي]'],
    ['after a noun that announces a place', 'في مدينة [صور]'],
    ['before a name of its type that و joins', 'بين [مالي] و[النيجر]'],
    ['after a name of its type, joined by و', 'بين [تونس] و[مالي]'],
  ])('%s: %s', (_, marks) => {
    expect(remark(extractor, marks)).toBe(marks)
  })

  test('where a rule finds the same type in the same place', () => {
    const rule = defineRule({
      name: 'state',
      type: 'country',
      pattern: words('مالي'),
      score: 0.6,
      produce: () => ({ value: { country: 'ML', kind: 'country' } }),
    })
    const [entity] = createExtractor({ gazetteers: [countries], rules: [rule] }).extract('عجز مالي')
    expect(entity).toMatchObject({ text: 'مالي', id: 'مالي' })
  })

  test('but never so much as a name that needs no evidence', () => {
    for (const { score } of extractor.extract('جمهورية مالي: دولة مالي والنيجر').slice(1, 2)) {
      expect(score).toBeGreaterThanOrEqual(0.5)
      expect(score).toBeLessThan(1)
    }
  })
})

test('another place right after a name speaks against it, but where the name lies in that place', () => {
  const tyre = { name: 'مدينة صور الساحلية', weak: ['صور'], value: { kind: 'city', country: 'LB' } }
  const { explain } = createExtractor({
    gazetteers: [
      listOf('location', tyre, { name: 'بيروت', value: { country: 'LB' } }, { name: 'حلب', value: { country: 'SY' } }),
      headNouns,
    ],
  })
  const against = (text: string): readonly string[] =>
    explain(text)
      .filter((candidate) => candidate.text === 'صور')
      .flatMap(({ evidence }) => evidence.filter(({ weight }) => weight < 0).map(({ kind }) => kind))
  const kind = 'another place right after it'
  expect(against('في صور حلب')).toContain(kind)
  expect(against('في صور #حلب')).toContain(kind)
  expect(against('في صور مدينة قديمة')).toContain(kind)
  expect(against('في صور بيروت')).not.toContain(kind)
  expect(against('في صور وحلب')).not.toContain(kind)
  expect(against('في صور، حلب')).not.toContain(kind)
})

test('a head noun of places speaks against a person', () => {
  const { explain } = createExtractor({
    gazetteers: [listOf('person', { name: 'أحمد غراف', weak: ['غراف'] }), headNouns],
  })
  const kinds = (text: string): readonly string[] =>
    explain(text).flatMap(({ evidence }) => evidence.map(({ kind }) => kind))
  expect(kinds('مدينة غراف')).toContain('head noun of a place before a person')
  expect(kinds('نادي غراف')).not.toContain('head noun of a place before a person')
  expect(kinds('غراف')).not.toContain('head noun of a place before a person')
})

describe('no evidence is', () => {
  test.each([
    ['another entry in full', 'زار [تونس] وفيها عجز مالي'],
    ['a noun that announces another type', 'عجز نادي مالي'],
    ['a noun that does not stand directly before', 'دولة ذات عجز مالي'],
    ['a name of another type joined by و', 'في [بيروت] ومالي'],
    ['a name of its type that nothing joins', 'في [تونس] مالي'],
    ['a name of its type further off', 'في [تونس] عجز ومالي'],
  ])('%s: %s', (_, marks) => {
    expect(remark(extractor, marks)).toBe(marks)
  })

  test.each([
    ['a name of its type after another particle', 'عجز مالي ب[تونس]'],
    ['a name of its type before another particle', 'في [تونس] لمالي'],
  ])('%s: %s', (_, marks) => {
    expect(remark(extractor, marks)).toBe(marks)
  })

  test('a rule that finds another type in its place', () => {
    const rule = defineRule({ name: 'r', type: 'x', pattern: words('مالي'), score: 0.3, produce: () => ({ value: 1 }) })
    expect(createExtractor({ gazetteers: [countries], rules: [rule] }).extract('عجز مالي')).toEqual([])
  })

  test('an entry of the same number in a gazetteer of another type', () => {
    const { extract } = createExtractor({ gazetteers: [countries, listOf('person', { name: 'بوتين', value: {} })] })
    expect(extract('بوتين وعجز مالي').map(({ text }) => text)).toEqual(['بوتين'])
  })

  test('an entry of the same number in another gazetteer of the same type', () => {
    const { extract } = createExtractor({ gazetteers: [countries, listOf('country', { name: 'قطر', value: country })] })
    expect(extract('قطر تعاني من عجز مالي').map(({ text }) => text)).toEqual(['قطر'])
  })
})

test('a user’s entries of the types of countries and groups need no value', () => {
  const { extract } = createExtractor({
    gazetteers: [listOf('country', 'قطر', { name: 'مالي', weak: ['مالي'] }), listOf('group', 'عرب')],
  })
  expect(extract('قطر ومالي والعرب عرب').map(({ text }) => text)).toContain('قطر')
})

describe('a given name that is all that is said of a person', () => {
  const people = listOf('person', { name: 'أشرف مروان', weak: ['مروان'] }, { name: 'فيروز', weak: ['فيروز'] })
  const cues = classOf('person-cue', { name: 'قال', value: { kind: 'saying' } })
  const { extract } = createExtractor({
    gazetteers: [people, classOf('given-name', 'مروان', 'فيروز', 'أشرف'), classOf('word', 'أمس'), cues],
    rules: personRules,
    types: ['person'],
  })

  test('is believed, but whose it is nobody knows', () => {
    expect(extract('قال مروان أمس').map(({ text, name }) => [text, name])).toEqual([['مروان', undefined]])
  })

  test('is known where the text says more of the person', () => {
    expect(extract('قال مروان أمس. أشرف مروان').map(({ name }) => name)).toEqual(['أشرف مروان', 'أشرف مروان'])
  })

  test('is known where the person goes by it alone', () => {
    expect(extract('قال فيروز أمس').map(({ name }) => name)).toEqual(['فيروز'])
  })
})
