// units.tsv: CLDR's names of the units in every plural category and width, and the forms that it leaves out.
import { forms } from './inflect.ts'
import { clean, correct, fold, isArabic, json, list, NAMES, type Row, save } from './lib.ts'

const units = (locale: string) => json(`cldr-units-full/main/${locale}/units.json`).main[locale].units
const arabic = units('ar')
const english = units('en').long

const names = (unit: Record<string, string> = {}): string[] =>
  Object.entries(unit)
    .filter(([key]) => key === 'displayName' || key.startsWith('unitPattern'))
    .map(([, pattern]) => pattern.replace('{0}', ''))
    .map((name) => clean(name.replace(/.*[²³/.].*/, '')))
    .filter((name) => isArabic(name) && !/(^| )واحدة?$/.test(name))

const rows: Row[] = Object.keys(arabic.long)
  .filter((id) =>
    /^(acceleration|angle|area|concentr|consumption|digital|duration|electric|energy|force|frequency|length|light|mass|power|pressure|speed|temperature|torque|volume)-/.test(
      id,
    ),
  )
  .map((id) => {
    const long = names(arabic.long[id])
    const singular = clean((arabic.long[id]['unitPattern-count-other'] ?? '').replace('{0}', ''))
    const short = [...names(arabic.short[id]), ...names(arabic.narrow[id])]
    return {
      id,
      name: singular,
      aliases: [...long, ...short.filter((name) => name.length > 1)].join('|'),
      english: english[id]?.displayName ?? id,
      source: 'cldr',
    }
  })
  .filter((row) => isArabic(row.name))

// Singulars are inflected: the names, and the aliases that corrections add; abbreviations are not
const given = new Set(rows.flatMap((row) => list(row.aliases)))
const corrected = correct('units', rows).map((row) => {
  const singulars = [row.name, ...list(row.aliases).filter((name) => !given.has(name) && name.length > 3)]
  return {
    ...row,
    aliases: [...list(row.aliases), ...singulars.filter((name) => name.split(' ').length < 3).flatMap(forms)].join('|'),
  }
})
const seen = new Map<string, string>()
for (const row of corrected) {
  // A form that two units share belongs to the first of them
  row.aliases = list(row.aliases)
    .filter((name) => (seen.get(fold(name)) ?? row.id) === row.id)
    .join('|')
  for (const name of [row.name, ...list(row.aliases)]) if (!seen.has(fold(name))) seen.set(fold(name), row.id)
}
save('units', NAMES, corrected)
