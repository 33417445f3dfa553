import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import type { Gazetteer } from '../../src/types.js'
import { makeSandbox, type Outcome, type Sandbox, tsv } from './sandbox.js'

const COUNTRIES = tsv(
  'id\tname\taliases\tweak\tenglish\tlatin\tkind\tsource',
  'EG\tمصر\tجمهورية مصر العربية\t\tEgypt\tMisr\tcountry\tcldr',
  'ML\tمالي\tجمهورية مالي\tمالي\tMali\t\tcountry\tcldr',
)
const GROUPS = tsv(
  'id\tname\taliases\tstems\tweak\tenglish\tkind\tcountry\tsource',
  'EG\tمصري\t\tمصري\t\tEgyptian\tnationality\tEG\thand',
  'alawites\tعلوي\tعلويون\tعلوي\tعلوي\tAlawites\treligion\t\thand',
  'kurds\tالأكراد\tأكراد\tكردي\t\tKurds\tpeople\t\thand',
)
const CITIES = tsv(
  'id\tname\tenglish\tkind\tcountry\tgeonames\tpopulation\tsource',
  'cairo\tالقاهرة\tCairo\tcity\tEG\t360630\t9606916\tgeonames',
  'new-tripoli\tطرابلس\tNew Tripoli\tcity\tEG\t1\t500000\tgeonames',
)
const MORE_CITIES = tsv(
  'id\tname\tenglish\tkind\tcountry\tgeonames\tpopulation\tsource',
  'tripoli\tطرابلس\tTripoli\tcity\tML\t2\t1150989\tgeonames',
)
const PEOPLE = tsv(
  'id\tname\taliases\tshort\tweak\tenglish\tcountry\toccupation\tsource',
  'x-y\tسمير الطويل\t\t\tالطويل\tSamir El Tawil\tEG\tpoet\thand',
)
const PLACES = tsv(
  'id\tname\tenglish\tkind\tcountry\tsource',
  'ghab-eg\tسهل الغاب\tAl-Ghab (Egypt)\tplain\tEG\thand',
  'ghab-ml\tسهل الغاب\tAl-Ghab (Mali)\tplain\tML\thand',
)
const USUAL_NAMES = tsv('name\ttype\tid', 'سهل الغاب\tlocation\tghab-ml')
const MONTHS = tsv('id\tname\taliases\tenglish\tsource', 'gregorian-1\tيناير\tجانفي|كانون الثاني\tJanuary\tcldr')
const WORDS = tsv('id\tname\tsource', 'قال\tقال\thand', 'مالي\tمالي\thand')

const GOOD = {
  'countries.tsv': COUNTRIES,
  'groups.tsv': GROUPS,
  'cities/africa.tsv': CITIES,
  'cities/asia.tsv': MORE_CITIES,
  'people/arts.tsv': PEOPLE,
  'places.tsv': PLACES,
  'usual-names.tsv': USUAL_NAMES,
  'months.tsv': MONTHS,
  'common-words.tsv': WORDS,
}

describe('gazetteers:check', () => {
  function check(tables: Readonly<Record<string, string>>): Outcome {
    const sandbox = makeSandbox(tables)
    try {
      return sandbox.run('check')
    } finally {
      sandbox.remove()
    }
  }

  test('passes good tables, and says how many there are', () => {
    expect(check(GOOD)).toEqual({ code: 0, output: '14 rows in 8 files, 0 problems\n', errors: '' })
  })

  test('names file, line, column and what is wrong with each bad cell, and fails', () => {
    const { code, output, errors } = check({
      ...GOOD,
      'countries.tsv': COUNTRIES.replace('\tcldr\nML', '\t\nML'),
      'cities/asia.tsv': MORE_CITIES.replace('\tML\t', '\tZZ\t'),
      'people/arts.tsv': `${PEOPLE}bad\n`,
      'groups.tsv': GROUPS.replace('kurds\t', 'EG\t'),
      'usual-names.tsv': USUAL_NAMES.replace('ghab-ml', 'cairo'),
    })
    expect(errors.split('\n')).toEqual([
      expect.stringMatching(/^gazetteers\/people\/arts\.tsv:3: row: /),
      'gazetteers/countries.tsv:2: source: is empty',
      expect.stringMatching(/^gazetteers\/groups\.tsv:4: id: 'EG' does not come after 'alawites'/),
      "gazetteers/cities/asia.tsv:2: country: 'ZZ' is not the id of a row of countries.tsv",
      "gazetteers/groups.tsv:4: id: 'EG' is also the id of groups.tsv:2",
      "gazetteers/usual-names.tsv:2: id: 'cairo' is no location with the name 'سهل الغاب'",
      '',
    ])
    expect(output).toContain('6 problems')
    expect(code).toBe(1)
  })
})

describe('gazetteers', () => {
  let sandbox: Sandbox
  let outcome: Outcome
  let gazetteers: readonly Gazetteer[]
  const module = (name: string): Promise<Record<string, unknown>> =>
    import(/* @vite-ignore */ pathToFileURL(join(sandbox.folder, `src/gazetteers/${name}.ts`)).href)

  beforeAll(async () => {
    sandbox = makeSandbox(GOOD)
    outcome = sandbox.run('pack')
    if (outcome.code === 0) gazetteers = (await module('index'))['defaultGazetteers'] as readonly Gazetteer[]
  }, 60_000)
  afterAll(() => sandbox.remove())

  const entry = (type: string, id: string) =>
    gazetteers.find((gazetteer) => gazetteer.type === type)?.entries.find((it) => it.id === id)

  test('packs a new clone without a word', () => {
    expect(outcome).toEqual({ code: 0, output: '', errors: '' })
  })

  test('writes a module a kind that has tables, an index, and the letter model', () => {
    expect(readdirSync(join(sandbox.folder, 'src/gazetteers')).sort()).toEqual([
      'cities.ts',
      'common-words.ts',
      'countries.ts',
      'groups.ts',
      'index.ts',
      'months.ts',
      'people.ts',
      'places.ts',
    ])
    expect(existsSync(join(sandbox.folder, 'src/rules/likeness-table.ts'))).toBe(true)
  })

  test('lists them in the order in which a shared name is read', () => {
    expect(gazetteers.map(({ type }) => type)).toEqual([
      ...['country', 'group', 'location', 'location', 'person', 'month', 'word'],
    ])
    expect(gazetteers.filter(({ entity }) => entity === false).map(({ type }) => type)).toEqual(['month', 'word'])
  })

  test('exports each under the name of its kind', async () => {
    expect((await module('common-words'))['commonWords']).toMatchObject({ type: 'word', entity: false })
    expect(Object.keys(await module('index')).sort()).toEqual([
      'cities',
      'commonWords',
      'countries',
      'defaultGazetteers',
      'groups',
      'months',
      'people',
      'places',
    ])
  })

  test('keeps what the tables say of an entry', () => {
    expect(entry('country', 'EG')).toEqual({
      id: 'EG',
      name: 'مصر',
      aliases: ['جمهورية مصر العربية'],
      english: 'Egypt',
      latin: ['Misr'],
      value: { country: 'EG', kind: 'country' },
    })
    expect(entry('location', 'cairo')).toEqual({
      id: 'cairo',
      name: 'القاهرة',
      english: 'Cairo',
      value: { kind: 'city', country: 'EG', geonames: 360630, population: 9606916 },
    })
    expect(entry('person', 'x-y')).toMatchObject({ weak: ['الطويل'], value: { country: 'EG', occupation: 'poet' } })
    expect(entry('country', 'ML')).toMatchObject({ name: 'مالي', weak: ['مالي'] })
    expect(entry('group', 'EG')).toMatchObject({ name: 'مصري', stems: ['مصري'] })
    expect(entry('month', 'gregorian-1')).toMatchObject({ name: 'يناير', aliases: ['جانفي', 'كانون الثاني'] })
  })

  test('puts the larger of two cities of one name first', () => {
    const { extract } = createExtractor({ gazetteers })
    expect(extract('إلى طرابلس').map(({ id }) => id)).toEqual(['tripoli'])
  })

  test('puts what a name usually means before its namesakes', () => {
    const { extract } = createExtractor({ gazetteers })
    expect(extract('إلى سهل الغاب').map(({ id }) => id)).toEqual(['ghab-ml'])
  })

  test.each([
    ['زار مصر', 'EG', 'مصر'],
    ['جمهورية مصر العربية', 'EG', 'جمهورية مصر العربية'],
    ['قال المصريون', 'EG', 'المصريون'],
    ['قال أكراد', 'kurds', 'أكراد'],
    ['قال الأكراد', 'kurds', 'الأكراد'],
    ['والكردية', 'kurds', 'الكردية'],
    ['قال العلويون', 'alawites', 'العلويون'],
    ['قال سمير الطويل', 'x-y', 'سمير الطويل'],
    ['من القاهرة', 'cairo', 'القاهرة'],
  ])('makes an extractor find its names: %s', (text, id, name) => {
    expect(createExtractor({ gazetteers }).extract(text)).toMatchObject([{ id, text: name }])
  })

  test.each(['في يناير', 'عجز مالي', 'قال العلوي'])('and not what is none: %s', (text) => {
    expect(createExtractor({ gazetteers }).extract(text)).toEqual([])
  })
})
