import { describe, expect, test } from 'vitest'
import { createExtractor, extract } from '../../src/index.js'
import { readMarked } from '../fixture.js'
import { address } from './address.js'
import { ambiguity, ambiguityNegatives } from './ambiguity.js'
import type { Case, Negative } from './case.js'
import { country } from './country.js'
import { date } from './date.js'
import { duration } from './duration.js'
import { event } from './event.js'
import { facility } from './facility.js'
import { group } from './group.js'
import { law } from './law.js'
import { location } from './location.js'
import { money } from './money.js'
import { hardNegatives, negatives } from './negatives.js'
import { news, newsNegatives } from './news.js'
import { number } from './number.js'
import { ordinal } from './ordinal.js'
import { organization } from './organization.js'
import { percent } from './percent.js'
import { person } from './person.js'
import { quantity } from './quantity.js'
import { time } from './time.js'
import { wordings } from './wordings.js'

const tables: Readonly<Record<string, readonly Case[]>> = {
  address,
  ambiguity,
  country,
  date,
  duration,
  event,
  facility,
  group,
  law,
  location,
  money,
  news,
  number,
  ordinal,
  organization,
  percent,
  person,
  quantity,
  time,
  wordings,
}

const offByDefault: readonly string[] = ['number', 'ordinal', 'url', 'email', 'hashtag', 'mention', 'phone']
/** Finds the values of all types, those too that are off by default. */
const { extract: extractValues } = createExtractor({
  types: [
    ...['date', 'time', 'money', 'percent', 'quantity', 'number', 'ordinal'],
    ...['url', 'email', 'hashtag', 'mention', 'phone'],
  ] as ('date' | 'number')[],
})

type Row = Omit<Case, 'sentences'> & { readonly sentence: string }

function rowsOf(cases: readonly Case[]): Row[] {
  return cases.flatMap(({ sentences, ...rest }) => sentences.map((sentence) => ({ ...rest, sentence })))
}

function expectFound({ sentence, type, id, value }: Row): void {
  const { text, entities } = readMarked(sentence, sentence)
  const [marked] = entities
  const results = offByDefault.includes(type) ? extractValues(text) : extract(text)
  const found = results.filter((entity) => entity.type === type)
  const match = found.find((entity) => entity.start === marked?.start && entity.end === marked.end)
  expect(match, `found ${JSON.stringify(found.map((entity) => entity.text))}`).toBeDefined()
  if (id !== undefined) expect(match?.id).toBe(id)
  if (value !== undefined) expect(match?.value).toMatchObject(value)
}

function expectNothing({ sentence, not }: Negative): void {
  const found = extract(sentence).filter((entity) => not === 'any' || entity.type === not)
  expect(found.map(({ text, type, id }) => `${text} ${type} ${id}`)).toEqual([])
}

describe.each(Object.entries(tables))('%s', (_, cases) => {
  test.each(rowsOf(cases))('$sentence', expectFound)
})

describe('negatives', () => {
  test.each([...negatives, ...ambiguityNegatives, ...newsNegatives])('$sentence ($note)', expectNothing)
})

/** What only a grammar could tell, and what no evidence tells yet. A test here that begins to pass belongs among the others. */
describe('known to be wrong', () => {
  test.fails.each(hardNegatives)('$sentence ($note)', expectNothing)
})
