/** Ordinals as words: الأول, الخامسة عشرة, الحادي والعشرين. */
import { choice, optional, sequence, words } from '../match/pattern/words.js'
import { foldString } from '../normalize/normalize.js'
import type { Pattern } from '../types.js'
import { NUMBER_WORDS, numberWord, TEEN_ENDINGS, withAnd } from './number-words.js'

/** 1 to 10 without the article: masculine, then feminine. */
const ORDINALS: readonly (readonly [value: number, masculine: string, feminine: string])[] = [
  [1, 'أول', 'أولى'],
  [2, 'ثاني ثان', 'ثانية'],
  [3, 'ثالث', 'ثالثة'],
  [4, 'رابع', 'رابعة'],
  [5, 'خامس', 'خامسة'],
  [6, 'سادس', 'سادسة'],
  [7, 'سابع', 'سابعة'],
  [8, 'ثامن', 'ثامنة'],
  [9, 'تاسع', 'تاسعة'],
  [10, 'عاشر', 'عاشرة'],
]
/** What stands for first in 11 and 21: الحادي عشر, الواحد والعشرون. */
const FIRST_OF_MORE = ['حادي', 'حادية', 'واحد', 'واحدة', 'إحدى', 'أحد']
const SECOND_OF_MORE = ['اثنا', 'اثني', 'اثنان', 'اثنين', 'اثنتا', 'اثنتي']

const definite = (list: readonly string[]): string[] => list.map((word) => `ال${word}`)
const masculine = ORDINALS.flatMap(([, words]) => words.split(' '))
const feminine = ORDINALS.flatMap(([, , words]) => words.split(' '))
const ofMore = [...masculine.slice(1), ...feminine.slice(1), ...FIRST_OF_MORE, ...SECOND_OF_MORE]
const definiteTens = definite(NUMBER_WORDS.tens)

/** 11 to 19 and 21 to 99: الخامس عشر, الخامس والعشرين. */
const compound: Pattern = sequence(
  words(...definite(ofMore)),
  choice(words(...withAnd(definiteTens)), sequence(words('و'), words(...definiteTens)), words(...TEEN_ENDINGS)),
)

/** 11 to 99, which no second or third Saturday is. */
export const laterOrdinal: Pattern = compound

/** المئة, المليون, also with an ordinal after them: المئة والخامسة والعشرون. */
const LARGE: readonly (readonly [value: number, words: string])[] = [
  [100, 'المئة المائة'],
  [200, 'المئتان المئتين المائتان المائتين'],
  [1e3, 'الألف'],
  [1e6, 'المليون'],
  [1e9, 'المليار'],
  [1e12, 'التريليون'],
]
const largeWords = LARGE.flatMap(([, words]) => words.split(' '))
const andOrdinal = choice(
  sequence(
    choice(words(...withAnd(definite(ofMore))), sequence(words('و'), words(...NUMBER_WORDS.ones))),
    choice(
      words(...withAnd([...definiteTens, ...NUMBER_WORDS.tens])),
      sequence(words('و'), words(...definiteTens, ...NUMBER_WORDS.tens)),
      words(...TEEN_ENDINGS),
    ),
  ),
  words(...withAnd([...definite(masculine), ...definite(feminine), ...definiteTens])),
)

/** An ordinal with the article, from 100 on. */
export const largeOrdinal: Pattern = sequence(words(...largeWords), optional(andOrdinal))

/** An ordinal with the article, 1 to 99. */
export const definiteOrdinal: Pattern = choice(
  compound,
  words(...definite(masculine), ...definite(feminine), ...definiteTens),
)

/** The same, of masculine nouns, up to 31: a day of the month. */
export const dayOrdinal: Pattern = choice(
  sequence(
    words(...definite([...masculine.slice(1), 'حادي', 'واحد'])),
    choice(
      words('والعشرين', 'والعشرون', 'والثلاثين', 'والثلاثون'),
      sequence(words('و'), words('العشرين', 'العشرون', 'الثلاثين')),
      words('عشر'),
    ),
  ),
  words(...definite(masculine), 'العشرين', 'العشرون', 'الثلاثين', 'الثلاثون'),
)

/** The same behind ل: الموافق للخامس من مايو. */
export const toDayOrdinal: Pattern = choice(
  sequence(
    words(...[...masculine.slice(1), 'حادي', 'واحد'].map((word) => `لل${word}`)),
    choice(words('والعشرين', 'والثلاثين'), words('عشر')),
  ),
  words(...masculine.map((word) => `لل${word}`), 'للعشرين', 'للثلاثين'),
)

/** The same behind و: بين الخامس والعاشر من مايو. */
export const andDayOrdinal: Pattern = choice(
  sequence(
    words(...withAnd(definite([...masculine.slice(1), 'حادي', 'واحد']))),
    choice(words('والعشرين', 'والثلاثين'), words('عشر')),
  ),
  words(...withAnd(definite([...masculine, 'عشرين', 'ثلاثين']))),
)

/** The same, of feminine nouns, up to 12: an hour of the clock. */
export const hourOrdinal: Pattern = choice(
  sequence(words('الحادية', 'الثانية', 'الحادي', 'الثاني', 'الإحدى', 'الاثنتا', 'الاثنتي'), words(...TEEN_ENDINGS)),
  words(...definite(feminine.slice(1)), 'الواحدة'),
)

/** An ordinal without the article, 1 to 10. */
export const indefiniteOrdinal: Pattern = words(...masculine, ...feminine)

let lexicon: ReadonlyMap<string, number> | undefined

/** Reads a folded ordinal; `undefined` for what is none. */
export function readOrdinal(folded: string): number | undefined {
  lexicon ??= new Map([
    ...ORDINALS.flatMap(([value, masculine, feminine]) =>
      `${masculine} ${feminine}`.split(' ').map((word) => [foldString(word), value] as const),
    ),
    ...FIRST_OF_MORE.map((word) => [foldString(word), 1] as const),
    ...SECOND_OF_MORE.map((word) => [foldString(word), 2] as const),
    ...LARGE.flatMap(([value, words]) =>
      words.split(' ').map((word) => [foldString(word).replace(/^ال/, ''), value] as const),
    ),
  ])
  let sum = 0
  for (const token of folded.replaceAll(' و ', ' و').split(' ')) {
    const word = token.replace(/^(و?ال|لل)/, '').replace(/^و(?=.{3})(?!احد)/, '')
    const value = TEEN_ENDINGS.includes(word.replace('ه', 'ة')) && sum > 0 ? 10 : (lexicon.get(word) ?? numberOf(word))
    if (value === undefined) return undefined
    sum += value
  }
  return sum
}

function numberOf(word: string): number | undefined {
  const found = numberWord(word)
  return found?.role === 'tens' || found?.role === 'small' ? found.value : undefined
}
