// regions.tsv: the subdivisions of ISO 3166-2 that are in use, by CLDR's names.
import { clean, column, distinct, fold, isArabic, list, NAMES, people, type Row, text, words, write } from './lib.ts'

const common = 'cldr/3rdparty/cldr/common'
const names = (locale: string) =>
  Object.fromEntries(
    [...text(`${common}/subdivisions/${locale}.xml`).matchAll(/<subdivision type="(\w+)"[^>]*>([^<]*)</g)].map(
      ([, code, name]) => [code, name],
    ),
  )

/** The codes of `ad02~8 aeaj`: a range spells out the last characters only. */
const expand = (range: string): string[] => {
  const [first, last] = range.split('~')
  if (!last) return [first]
  const stem = first.slice(0, -last.length)
  const start = first.slice(-last.length)
  if (/^\d+$/.test(start)) {
    const codes: string[] = []
    for (let n = Number(start); n <= Number(last); n++) codes.push(stem + String(n).padStart(last.length, '0'))
    return codes
  }
  return Array.from(
    { length: last.charCodeAt(0) - start.charCodeAt(0) + 1 },
    (_, n) => stem + String.fromCharCode(start.charCodeAt(0) + n),
  )
}
const [, regular = ''] =
  /<id type='subdivision' idStatus='regular'>([\s\S]*?)<\/id>/.exec(text(`${common}/validity/subdivision.xml`)) ?? []
const codes = regular
  .replace(/<!--.*?-->/g, '')
  .trim()
  .split(/\s+/)
  .flatMap(expand)

const PREFIX =
  /^(محافظة|ولاية|إمارة|امارة|مقاطعة|إقليم|اقليم|منطقة|بلدية|كانتون|شعبية|أبرشية|ضاحية|ناحية|مديرية|إدارة|أدارة|جهة|عمالة|قسم|شعبة|أوبلاست|كراي|أوكروغ|كوماركا|مدينة|جمهورية|حي) (.+)$/
/** What a country calls its subdivisions, where the source may leave it out. */
const KIND: Record<string, string> = Object.fromEntries(
  Object.entries({
    محافظة: 'BH EG IQ JO KW LB OM PS SY YE TR IR JP',
    ولاية: 'DZ MR SD TN US IN BR MX DE NG MY AF VE SS ER',
    منطقة: 'SA',
    إمارة: 'AE',
    بلدية: 'QA',
    شعبية: 'LY',
    إقليم: 'DJ SO ET IT FR ES',
    مقاطعة: 'CN CA RU NL AR ID PK UA PL',
  }).flatMap(([word, countries]) => countries.split(' ').map((country) => [country, word])),
)
const ARAB = new Set('AE BH DJ DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' '))
/** Words that name a region only after what it is: محافظة الشرقية, ولاية البحر الأحمر. */
const SIDES =
  /^(ال)?(شرقي|غربي|شمالي|جنوبي|أوسط|وسطى|شرقية|غربية|شمالية|جنوبية|مركزية|مركزي|وسط|شمال|جنوب|شرق|غرب|حدود|عاصمة|ساحل|ساحلية|بحر|جبل|وادي|جزيرة|جزر|مدينة|عليا|سفلى|نيل|بحيرات|بحرية)( |$)|^نهر /

const isWord = words()
const elsewhere = new Set([
  ...column('countries', ['name', 'aliases', 'weak']),
  ...column('cities', ['name', 'aliases']),
  ...people(),
])
const taken = new Set<string>()
const arabic = names('ar')
const english = names('en')

const rows: Row[] = []
for (const code of codes.filter((known) => arabic[known])) {
  const country = code.slice(0, 2).toUpperCase()
  const name = clean(
    arabic[code]
      .replace(/^تصنيف:/, '')
      .replace(/\s*[،(].*/, '')
      .replace(/ - نيوزلندا$/, '')
      .replace(/^(.*) (أوبلاست|كراي)$/, '$2 $1'),
  )
  if (!isArabic(name)) continue
  const [, , rest] = PREFIX.exec(name) ?? []
  const adjective = /^ال(منطقة|محافظة|مقاطعة|إقليم|إدارة|قسم|جهة|ولاية) ال/.test(name)
  const bare = rest ?? name
  const prefix = adjective ? undefined : KIND[country]
  const prefixed = rest ? name : prefix && `${prefix} ${bare}`
  const short = !bare.includes(' ') && bare.replace(/^ال/, '').length <= (ARAB.has(country) || country === 'US' ? 2 : 4)
  const ambiguous =
    short ||
    (adjective && country !== 'SA') ||
    SIDES.test(bare) ||
    isWord(bare) ||
    elsewhere.has(fold(bare)) ||
    taken.has(fold(bare))
  const full = distinct([name, prefixed ?? name, ...(prefix ? [`${prefix} ${bare}`] : [])]).filter(
    (form) => form !== bare,
  )
  const canonical =
    full.length && (ambiguous || ARAB.has(country))
      ? (full.find((form) => form === name) ?? full[0])
      : rest && full.length
        ? name
        : bare
  const strong = full.filter((form) => !taken.has(fold(form)))
  for (const form of [bare, ...full]) taken.add(fold(form))
  rows.push({
    id: `${country}-${code.slice(2).toUpperCase()}`,
    name: canonical,
    aliases: [...strong, ...(ambiguous ? [] : [bare])].join('|'),
    weak: ambiguous ? bare : canonical !== bare && !strong.includes(canonical) ? canonical : '',
    english: english[code] ?? '',
    kind: 'region',
    country,
    source: 'cldr',
  })
}
write('regions', [...NAMES, 'kind', 'country'], rows)
console.log(rows.filter((row) => list(row.weak).length).length, 'regions with a weak name')
