// countries.tsv: CLDR's names in every Arabic locale and those of i18n-iso-countries.
import { readdirSync } from 'node:fs'
import { clean, isArabic, json, NAMES, type Row, write } from './lib.ts'

const names = (locale: string): Record<string, string> =>
  json(`cldr-localenames-full/main/${locale}/territories.json`).main[locale].localeDisplayNames.territories

const locales = readdirSync(new URL('node_modules/cldr-localenames-full/main', import.meta.url)).filter((name) =>
  /^ar(-|$)/.test(name),
)
const arabic = locales.map(names)
const english = names('en')
const iso: Record<string, string> = json('i18n-iso-countries/langs/ar.json').countries

const TERRITORIES = new Set(
  `AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC
  TF TK UM VG VI WF YT`.split(/\s+/),
)

const englishName = (code: string) =>
  (/^(HK|MO|PS)$/.test(code) ? english[`${code}-alt-short`] : english[code])
    .replace(/&/g, 'and')
    .replace('St.', 'Saint')

const rows: Row[] = Object.keys(iso)
  .filter((code) => code !== 'EU')
  .map((code) => {
    const keys = [`${code}-alt-short`, code, `${code}-alt-variant`]
    const found = [...keys.flatMap((key) => arabic.map((locale) => locale[key])), iso[code]]
      .filter((name) => name && !/[(-]/.test(name))
      .map(clean)
      .filter(isArabic)
    const latin = keys.map((key) => english[key]).filter((name) => name && !/[(&]|\bSAR\b| - |St\./.test(name))
    const kind = TERRITORIES.has(code) ? 'territory' : 'country'
    return {
      id: code,
      name: found[0],
      aliases: found.join('|'),
      english: englishName(code),
      latin: latin.join('|'),
      kind,
      source: 'cldr',
    }
  })

write('countries', [...NAMES, 'kind'], rows)
