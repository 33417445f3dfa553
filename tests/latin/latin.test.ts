import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createExtractor, defaultMatchers, extract } from '../../src/index.js'
import { latin } from '../../src/latin/index.js'

const withLatin = createExtractor({ matchers: [...defaultMatchers, latin()] })
const show = (found: readonly { readonly type: string; readonly text: string; readonly id?: string }[]): string[] =>
  found.map(({ type, text, id }) => [type, text, id].filter(Boolean).join(' '))

test.each([
  ['زار Xi Jinping مدينة São Paulo', ['person Xi Jinping xi-jinping', 'location São Paulo sao-paulo']],
  [
    'خطة العمل الشاملة المشتركة (JCPOA)',
    [
      'law خطة العمل الشاملة المشتركة joint-comprehensive-plan-of-action',
      'law JCPOA joint-comprehensive-plan-of-action',
    ],
  ],
  ['WHO said. The U.S. agreed.', ['organization WHO world-health-organization', 'country U.S. US']],
  ['#SaudiVision2030', ['law SaudiVision2030 saudi-vision-2030']],
  ["China's economy", ['country China CN']],
  ['Sonatrach و Le Monde', ['organization Sonatrach sonatrach', 'organization Le Monde le-monde']],
])('by the gazetteers: %s', (text, expected) => {
  expect(show(extract(text))).toEqual(expected)
})

test.each([
  'who are us, it may be nice',
  'Who knows? Nice work.',
  'ana mesh 3aref ray7 fein ya 7abibi fi masr',
  'salam chetori man khoobam',
  'see https://www.reuters.com/who or info@who.int, @Reuters',
])('nothing: %s', (text) => {
  expect(extract(text)).toEqual([])
})

test('a particle before a Latin name is returned beside it', () => {
  expect(extract('بـGoogle')[0]).toMatchObject({
    text: 'Google',
    start: 2,
    proclitic: { text: 'بـ', start: 0, end: 2 },
  })
})

test('names and amounts that no gazetteer has', () => {
  const text = 'قالت Emily Carter إن شركة Novatek Industries دفعت €20 million on 15 January 2024'
  const found = withLatin.extract(text)
  expect(show(found)).toEqual([
    'person Emily Carter',
    'organization Novatek Industries',
    'money €20 million',
    'date 15 January 2024',
  ])
  for (const { start, end, text: own } of found) expect(text.slice(start, end)).toBe(own)
  expect(found[2]?.value).toEqual({ amount: 20_000_000, currency: 'EUR' })
})

test.each([
  ['It cost $5.5bn.', 'money', { amount: 5_500_000_000, currency: 'USD' }],
  ['It lasted ten years.', 'date', { kind: 'duration', duration: 'P10Y' }],
  ['It lasted 20 minutes.', 'time', { kind: 'duration', duration: 'PT20M' }],
])('the value of an amount: %s', (text, type, value) => {
  expect(withLatin.extract(text).find((entity) => entity.type === type)?.value).toEqual(value)
})

test.each([
  'The road was closed overnight.',
  'It took years, a few hours, half an hour, many dollars.',
  'a % of the $',
])('an amount without a number is none: %s', (text) => {
  expect(withLatin.extract(text)).toEqual([])
})

test('it takes no options', () => {
  expect(() => latin(...([{ types: ['person'] }] as unknown as []))).toThrow(
    new TypeError('latin: {"types":["person"]} is an argument too many; allowed are none'),
  )
})

test('no text throws, and each entity is a slice of it', () => {
  const words = [
    'years',
    'half',
    'ten',
    '5',
    '%',
    '$',
    'Paris',
    'January',
    'a',
    'hour',
    'قال',
    '.',
    ':',
    '1/2',
    'bn',
    "'s",
    '@x',
    'O',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), fc.constantFrom('', ' '), (chosen, gap) => {
      const text = chosen.join(gap)
      for (const entity of withLatin.extract(text)) expect(text.slice(entity.start, entity.end)).toBe(entity.text)
    }),
    { numRuns: 300 },
  )
})

// Each of these once took time that grew with the square of its length: minutes.
test.each([
  ['spaces between Arabic letters', `ق${' '.repeat(200_000)}ق`],
  ['addresses without a space', 'http://a.'.repeat(10_000)],
  ['a dotted word', 'U.'.repeat(40_000)],
])('long text ends: %s', (_, text) => {
  for (const { start, end, text: own } of withLatin.extract(text)) expect(text.slice(start, end)).toBe(own)
})
