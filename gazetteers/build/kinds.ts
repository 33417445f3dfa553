/** Every kind of gazetteer: where its rows stand, what their columns are, and what module they become. */

export interface Kind {
  /** The module, and the folder or file of rows. */
  readonly name: string
  /** The entity type, or the class of words that rules refer to. */
  readonly type: string
  /** `false` for parts of names, dates and amounts. */
  readonly entity: boolean
  /** Columns of names that only this kind has. */
  readonly columns?: readonly string[]
  /** Columns after the common ones that become the entry's value. */
  readonly attributes: readonly string[]
  /** The type of the value, in src/types.ts. */
  readonly value: string
  /** What the module's documentation says. */
  readonly summary: string
  /** Allowed cells of the column `kind`, where it has one. */
  readonly kinds?: readonly string[]
  /** Allowed members of the column `precedes`, where it has one. */
  readonly precedes?: readonly string[]
  /** Names are matched with and without the article, and stems inflected. */
  readonly inflected?: boolean
  /** Its ids are its names, letter by letter. */
  readonly spelled?: boolean
  /** Its words are English, and it has no Arabic names. */
  readonly english?: boolean
}

const words = (value: string): readonly string[] => value.split(' ')

export const OCCUPATIONS = words(
  'ruler politician diplomat military militant judge cleric prophet saint businessperson economist scientist physician engineer philosopher historian explorer writer poet journalist artist architect musician singer actor director entertainer footballer athlete coach activist royal official criminal other',
)

/** In the order in which names that several gazetteers hold are read. */
export const KINDS: readonly Kind[] = [
  {
    name: 'countries',
    type: 'country',
    entity: true,
    attributes: ['country', 'kind'],
    value: 'CountryValue',
    summary: 'Sovereign states and territories of ISO 3166-1, and the former countries of ISO 3166-3.',
    kinds: words('country territory former'),
  },
  {
    name: 'groups',
    type: 'group',
    columns: ['stems'],
    entity: true,
    attributes: ['kind', 'country'],
    value: 'GroupValue',
    summary: 'Nationalities, peoples, religious and political groups, in every inflection.',
    kinds: words('nationality people religion political region'),
    inflected: true,
  },
  {
    name: 'cities',
    type: 'location',
    entity: true,
    attributes: ['kind', 'country', 'geonames', 'population'],
    value: 'LocationValue',
    summary: 'Cities, towns and districts.',
    kinds: words('city district village'),
  },
  {
    name: 'places',
    type: 'location',
    entity: true,
    attributes: ['kind', 'country'],
    value: 'LocationValue',
    summary: 'Continents, world regions, historical lands, waters, mountains, deserts, islands.',
    kinds: words(
      'continent world-region region sea ocean gulf strait canal river lake mountain desert island peninsula valley plain cape oasis forest celestial other',
    ),
  },
  {
    name: 'regions',
    type: 'location',
    entity: true,
    attributes: ['kind', 'country'],
    value: 'LocationValue',
    summary: 'Administrative regions: the subdivisions of ISO 3166-2.',
    kinds: words('region'),
  },
  {
    name: 'facilities',
    type: 'facility',
    entity: true,
    attributes: ['kind', 'country'],
    value: 'FacilityValue',
    summary: 'Airports, squares, bridges, palaces, dams, stadiums, mosques and other structures.',
    kinds: words(
      'airport port square street bridge tunnel dam palace castle stadium mosque church temple shrine prison crossing museum tower hospital base station park market cemetery monument site plant theatre library hotel camp other',
    ),
  },
  {
    name: 'people',
    type: 'person',
    columns: ['short'],
    entity: true,
    attributes: ['country', 'occupation'],
    value: 'PersonValue',
    summary: 'People known from the news and from history.',
  },
  {
    name: 'organizations',
    type: 'organization',
    entity: true,
    attributes: ['kind', 'country'],
    value: 'OrganizationValue',
    summary:
      'International bodies, parties, armed groups, companies, media, universities, clubs and other organizations.',
    kinds: words(
      'international alliance government ministry agency parliament court party movement armed-group army police intelligence company bank central-bank exchange airline media news-agency university school research club team federation union ngo foundation religious band other',
    ),
  },
  {
    name: 'events',
    type: 'event',
    entity: true,
    attributes: ['kind', 'country'],
    value: 'EventValue',
    summary: 'Wars, battles, revolutions, disasters, conferences, competitions, holidays.',
    kinds: words('war battle revolution attack disaster conference competition festival holiday award other'),
  },
  {
    name: 'laws',
    type: 'law',
    entity: true,
    attributes: ['kind', 'country'],
    value: 'LawValue',
    summary: 'Treaties, laws, constitutions, resolutions.',
    kinds: words('treaty law constitution resolution plan declaration'),
  },
  {
    name: 'titles',
    type: 'title',
    entity: true,
    attributes: ['kind', 'precedes'],
    value: 'TitleValue',
    summary: 'Honorifics, offices, ranks, professions and kinship words that stand before names.',
    kinds: words('honorific office rank profession kin religious royal'),
    precedes: words('person attribute'),
  },
  {
    name: 'given-names',
    type: 'given-name',
    entity: false,
    attributes: ['gender', 'origin'],
    spelled: true,
    value: 'NamePartValue',
    summary: 'Given names; parts of persons’ names, no entities by themselves.',
  },
  {
    name: 'family-names',
    type: 'family-name',
    entity: false,
    attributes: ['gender', 'origin'],
    spelled: true,
    value: 'NamePartValue',
    summary: 'Family names; parts of persons’ names, no entities by themselves.',
  },
  {
    name: 'head-nouns',
    type: 'head-noun',
    entity: false,
    attributes: ['kind', 'type', 'precedes'],
    value: 'HeadNounValue',
    precedes: words('place vague-place facility facility-noun street event event-place event-name'),
    summary: 'Words that open a name, with the type and kind of entity that they announce.',
  },
  {
    name: 'person-cues',
    type: 'person-cue',
    entity: false,
    attributes: ['kind'],
    value: 'PersonCueValue',
    summary: 'Words that the name of a person follows: what is said and done, whose it is, and whose relative.',
    kinds: words('saying doing deed kin particle'),
  },
  {
    name: 'months',
    type: 'month',
    entity: false,
    attributes: [],
    value: 'NoValue',
    summary: 'Months of the Gregorian and the Hijri calendar, in every national naming.',
  },
  {
    name: 'weekdays',
    type: 'weekday',
    entity: false,
    attributes: [],
    value: 'NoValue',
    summary: 'Days of the week; the id is the ISO 8601 number.',
  },
  {
    name: 'currencies',
    type: 'currency',
    entity: false,
    attributes: ['symbols'],
    value: 'CurrencyValue',
    summary: 'Currencies of ISO 4217.',
  },
  {
    name: 'units',
    type: 'unit',
    entity: false,
    attributes: [],
    value: 'NoValue',
    summary: 'Units of measurement, by their CLDR identifiers.',
  },
  {
    name: 'ambiguous-names',
    type: 'ambiguous-name',
    entity: false,
    attributes: ['before', 'after', 'alone', 'vowels', 'type'],
    value: 'AmbiguousNameValue',
    summary: 'Names that are other words between certain neighbours.',
  },
  {
    name: 'english-words',
    type: 'english-word',
    entity: false,
    attributes: ['kind'],
    value: 'EnglishWordValue',
    summary: 'Names in Latin letters that are also English words.',
    kinds: words('capitalized'),
    english: true,
  },
  {
    name: 'common-words',
    type: 'word',
    entity: false,
    attributes: [],
    value: 'NoValue',
    summary: 'Common words: what is a word of the language before it is a name.',
  },
]
