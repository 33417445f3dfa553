import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, inject, test } from 'vitest'

const { root, entries } = inject('packed')
const require = createRequire(join(root, 'consumer.cjs'))

/** The data modules, by the name that each exports. */
const kinds: Record<string, string> = {
  'ambiguous-names': 'ambiguousNames',
  cities: 'cities',
  'common-words': 'commonWords',
  countries: 'countries',
  currencies: 'currencies',
  'english-words': 'englishWords',
  events: 'events',
  facilities: 'facilities',
  'family-names': 'familyNames',
  'given-names': 'givenNames',
  groups: 'groups',
  'head-nouns': 'headNouns',
  'person-cues': 'personCues',
  laws: 'laws',
  months: 'months',
  organizations: 'organizations',
  people: 'people',
  places: 'places',
  regions: 'regions',
  titles: 'titles',
  units: 'units',
  weekdays: 'weekdays',
}

/** What each entry exports, types aside. To add a name is a minor release; to take one away is a major one. */
const exported: Record<string, readonly string[]> = {
  aalam: [
    'createExtractor',
    'createSearch',
    'defaultGazetteers',
    'defaultMatchers',
    'defaultRules',
    'defineGazetteer',
    'defineRule',
    'explain',
    'extract',
    'search',
  ],
  'aalam/core': ['createExtractor', 'defineGazetteer', 'defineRule'],
  'aalam/latin': ['latin'],
  'aalam/formats': [
    'fromConll',
    'htmlStyle',
    'jsonLine',
    'toBrat',
    'toCodePoints',
    'toConll',
    'toHtml',
    'toJsonl',
    'toScheme',
    'toSegments',
    'toUtf8',
    'toWebAnnotation',
  ],
  'aalam/gazetteers': ['defaultGazetteers', ...Object.values(kinds)],
  'aalam/node': ['extractAll', 'extractAllAsJson'],
  'aalam/search': ['createSearch'],
  'aalam/rules': [
    'after',
    'ahead',
    'capture',
    'choice',
    'dateRules',
    'defaultMatchers',
    'defaultRules',
    'defineRule',
    'email',
    'eventRules',
    'gazetteer',
    'hashtag',
    'joined',
    'lawRules',
    'mention',
    'moneyRules',
    'not',
    'numberRules',
    'optional',
    'ordinalRules',
    'organizationRules',
    'percentRules',
    'personRules',
    'phone',
    'placeRules',
    'quantityRules',
    'repeat',
    'resolveDate',
    'sequence',
    'shape',
    'shared',
    'timeRules',
    'url',
    'words',
  ],
  ...Object.fromEntries(Object.entries(kinds).map(([kind, name]) => [`aalam/gazetteers/${kind}`, [name]])),
}

test('the entries are these', () => {
  expect([...entries].sort()).toEqual(Object.keys(exported).sort())
})

test.each(Object.entries(exported))('%s exports its names, imported and required', async (entry, names) => {
  const file = require.resolve(entry).replace(/\.cjs$/, '.js')
  const imported: object = await import(/* @vite-ignore */ pathToFileURL(file).href)
  expect(Object.keys(imported).sort()).toEqual([...names].sort())
  expect(Object.keys(require(entry) as object).sort()).toEqual([...names].sort())
})
