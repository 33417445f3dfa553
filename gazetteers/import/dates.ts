// months.tsv and weekdays.tsv: CLDR's Gregorian months in every Arabic locale, its Hijri months and its weekdays.
import { readdirSync } from 'node:fs'
import { clean, json, NAMES, type Row, write } from './lib.ts'

const gregorian = (locale: string) =>
  json(`cldr-dates-full/main/${locale}/ca-gregorian.json`).main[locale].dates.calendars.gregorian
const locales = readdirSync(new URL('node_modules/cldr-dates-full/main', import.meta.url)).filter((name) =>
  /^ar(-|$)/.test(name),
)
const islamic = (locale: string) =>
  json(`cldr-cal-islamic-full/main/${locale}/ca-islamic.json`).main[locale].dates.calendars.islamic.months.format.wide

const months: Row[] = []
for (let month = 1; month <= 12; month++) {
  const names = locales.map((locale) => clean(gregorian(locale).months.format.wide[month]))
  const english = gregorian('en').months.format.wide[month]
  months.push({ id: `gregorian-${month}`, name: names[0], aliases: names.join('|'), english, source: 'cldr' })
  months.push({
    id: `hijri-${month}`,
    name: clean(islamic('ar')[month]),
    english: islamic('en')[month].replace(/[ʻʼ]/g, '’'),
    source: 'cldr',
  })
}
write('months', NAMES, months)

const { wide, short } = gregorian('ar').days['stand-alone']
const english = gregorian('en').days.format.wide
const weekdays: Row[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day, index) => ({
  id: String(index + 1),
  name: clean(wide[day]),
  aliases: clean(short[day]),
  english: english[day],
  source: 'cldr',
}))
write('weekdays', NAMES, weekdays)
