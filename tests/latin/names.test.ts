import { describe, expect, test } from 'vitest'
import { createExtractor, defaultMatchers, extract } from '../../src/index.js'
import { latin } from '../../src/latin/index.js'
import { type NameType, names, sentences } from './names.js'

const withLatin = createExtractor({ matchers: [...defaultMatchers, latin()] })
const PLACES = ['country', 'location', 'facility']
const types = Object.keys(names) as NameType[]
const rows = types.flatMap((type) =>
  [...names[type].known, ...names[type].unknown].map((name, index) => ({ type, name, index })),
)

/** Whether a name has its exact span and type; otherwise what was found. */
function check(type: NameType, name: string, sentence: string): true | string {
  const start = sentence.indexOf('_')
  const text = sentence.replace('_', name)
  const found = withLatin.extract(text)
  const isRight = found.some(
    (entity) =>
      entity.start === start &&
      entity.end === start + name.length &&
      (entity.type === type || (type === 'place' && PLACES.includes(entity.type))),
  )
  return isRight || `${text}: ${found.map((entity) => `${entity.type} ${entity.text}`).join(', ')}`
}

/** The share that must be right: what is measured, less one name. */
const LEAST = { alone: 57 / 60, Arabic: 58 / 60, English: 57 / 60 }

test.each(['alone', 'Arabic', 'English'] as const)('exact span and type of sixty names: %s', (setting) => {
  const wrong = rows
    .map(({ type, name, index }) => {
      const own = setting === 'alone' ? ['_'] : sentences[setting][type]
      return check(type, name, own[index % own.length] as string)
    })
    .filter((result) => result !== true)
  expect(1 - wrong.length / rows.length, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST[setting])
})

describe('half of the names are in no gazetteer', () => {
  test.each(types)('%s', (type) => {
    const { known, unknown } = names[type]
    const isKnown = (name: string): boolean => extract(name).some(({ text, id }) => text === name && id !== undefined)
    expect(known.filter((name) => !isKnown(name))).toEqual([])
    expect(unknown.filter(isKnown)).toEqual([])
    expect([known.length, unknown.length]).toEqual([10, 10])
  })
})
