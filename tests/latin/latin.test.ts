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
