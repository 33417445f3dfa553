// currencies.tsv: CLDR's names of the currencies, in every number, with and without the article.
import { definite, forms } from './inflect.ts'
import { clean, correct, isArabic, json, list, NAMES, type Row, save } from './lib.ts'

const names = (locale: string) =>
  json(`cldr-numbers-full/main/${locale}/currencies.json`).main[locale].numbers.currencies
const arabic = names('ar')
const english = names('en')
const DATED = /\d|[٠-٩]|\(| قديم|معدلة|قابل|[ -]مالي$| جديد$/

const rows: Row[] = Object.keys(arabic)
  .filter((code) => !DATED.test(arabic[code].displayName) || code === 'ILS' || code === 'BAM')
  .filter((code) => !/^X(?!AF|OF|PF|CD|DR|CG)/.test(code))
  .map((code) => {
    const { displayName, symbol, ['symbol-alt-narrow']: narrow } = arabic[code]
    const inflected = Object.entries<string>(arabic[code])
      .filter(([key]) => key.startsWith('displayName-'))
      .map(([, name]) => clean(name))
      .filter(isArabic)
    const symbols = [symbol, narrow]
      .filter((sign) => sign && sign !== code && /[^A-Za-z.]/.test(sign))
      .map((sign: string) => sign.replace(/[\u200e\u200f]/g, ''))
    const unique = [
      ...new Set(symbols.flatMap((sign) => (sign.endsWith('.') ? [sign, sign.slice(0, -1)] : [sign]))),
    ].filter((sign) => !/^[$£]$/.test(sign))
    return {
      id: code,
      name: clean(displayName),
      aliases: inflected.join('|'),
      english: english[code].displayName.replace(/ \(.*/, ''),
      latin: code,
      symbols: unique.join('|'),
      source: 'cldr',
    }
  })

// Singulars are inflected: the names, and the aliases that corrections add
const given = new Set(rows.flatMap((row) => list(row.aliases)))
const inflected = correct('currencies', rows).map((row) => {
  const aliases = list(row.aliases)
  const all = [row.name, ...aliases.filter((name) => !given.has(name))]
  const weak = list(row.weak)
  return {
    ...row,
    aliases: [...aliases, ...all.flatMap((name) => [...forms(name), definite(name)])].join('|'),
    weak: [...weak, ...weak.flatMap((name) => [...forms(name), definite(name)])].join('|'),
  }
})
save('currencies', [...NAMES, 'symbols'], inflected)
