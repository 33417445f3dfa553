// given-names.tsv and family-names.tsv: the lists of faker, arabic-personal-names, and of ffaker and php-faker (data/person-names.tsv).
// None of them has English names: those stand in data/person-names-english.tsv.
import { ar } from '@faker-js/faker'
import { clean, correct, data, fold, isArabic, list, load, NAMES, type Row, save, words } from './lib.ts'

const LETTERS = Object.fromEntries(
  [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويء'].map((letter, index) => [letter, 'abtvj75d8rzsc9x603gfqklmnhwy2'[index]]),
)
/** The identifier of a name without an English one: its letters, one by one. */
const spell = (name: string): string =>
  [...fold(name).replace(/^عبد /, 'عبد')].map((letter) => (letter === ' ' ? '-' : LETTERS[letter])).join('')

type Entry = { name: string; kind: string; source: string }
const all: Entry[] = []
const add = (names: readonly string[], kind: string, source: string) =>
  all.push(...names.map((name) => ({ name, kind, source })))
for (const [file, kind] of [
  ['male', 'm'],
  ['female', 'f'],
  ['last', 'family'],
])
  add(load(`arabic-personal-names/${file}.json`), kind, 'arabic-personal-names')
const { first_name: first, last_name: last } = ar.person as unknown as Record<string, Record<string, string[]>>
add(first.male, 'm', 'faker')
add(first.female, 'f', 'faker')
add(last.generic, 'family', 'faker')
for (const row of data('person-names.tsv')) add([row.name], row.kind, row.source)

const englishOf = new Map(data('person-names-english.tsv').map(({ kind, id, english }) => [`${kind} ${id}`, english]))

/** How carefully a name is spelled. */
const care = (name: string): number => (name.match(/[أإآؤئة]/g) ?? []).length

const rows = (wanted: (kind: string) => boolean): Row[] => {
  const found = new Map<string, Row>()
  for (const { name, kind, source } of all.filter((entry) => wanted(entry.kind))) {
    const form = clean(name).replace(/^عبد(?=ال|رب)/, 'عبد ')
    if (!isArabic(form) || form.length < 2) continue
    const id = spell(form)
    const row = found.get(id)
    const gender = kind === 'family' ? '' : kind
    if (!row) {
      const english = englishOf.get(`${kind === 'family' ? 'family' : 'given'} ${id}`) ?? ''
      found.set(id, { id, name: form, english, gender, origin: 'arab', source })
    } else {
      if (care(form) > care(row.name)) row.name = form
      if (row.gender !== gender) row.gender = 'mf'
    }
  }
  return [...found.values()]
}

/** A name that is also a common word is weak too. */
const isWord = words()
const flag = (row: Row): Row => {
  const both = [row.name, ...list(row.aliases)].filter(isWord)
  return { ...row, weak: [...list(row.weak), ...both].join('|') }
}
const columns = [...NAMES, 'gender', 'origin']
save(
  'given-names',
  columns,
  correct(
    'given-names',
    rows((kind) => kind !== 'family'),
  ).map(flag),
)
save(
  'family-names',
  columns,
  correct(
    'family-names',
    rows((kind) => kind === 'family'),
  ).map(flag),
)
