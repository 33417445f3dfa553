/** The units of time in every form that counts them, and how lengths of time are read. */
import { foldString } from '../normalize/normalize.js'
import type { DateUnit, TimeUnit } from '../types.js'
import { numberWord } from './number-words.js'
import { readNumber, round } from './numerals.js'

/** A unit of time; each list of forms is separated by spaces. */
interface Unit {
  readonly unit: DateUnit | TimeUnit
  /** Its letter in ISO 8601. */
  readonly letter: string
  /** How many of what the letter stands for it is. */
  readonly times?: number
  readonly one: string
  readonly two: string
  /** After a number: the plural, and the singular. */
  readonly many: string
  /** Dual and plural with the article. */
  readonly definite: string
}

const DATE_UNITS: readonly Unit[] = [
  {
    unit: 'day',
    letter: 'D',
    one: 'يوم يوما',
    two: 'يومين يومان',
    many: 'أيام أياما يوم يوما',
    definite: 'الأيام اليومين',
  },
  {
    unit: 'week',
    letter: 'W',
    one: 'أسبوع أسبوعا',
    two: 'أسبوعين أسبوعان',
    many: 'أسابيع أسبوع أسبوعا',
    definite: 'الأسابيع الأسبوعين',
  },
  {
    unit: 'month',
    letter: 'M',
    one: 'شهر شهرا',
    two: 'شهرين شهران',
    many: 'أشهر شهور شهر شهرا',
    definite: 'الأشهر الشهور الشهرين',
  },
  {
    unit: 'year',
    letter: 'Y',
    one: 'سنة عام عاما',
    two: 'سنتين سنتان عامين عامان',
    many: 'سنوات سنين سنة أعوام عام عاما',
    definite: 'السنوات السنين الأعوام السنتين العامين',
  },
  {
    unit: 'decade',
    letter: 'Y',
    times: 10,
    one: 'عقد عقدا',
    two: 'عقدين عقدان',
    many: 'عقود عقدا',
    definite: 'العقود العقدين',
  },
  {
    unit: 'century',
    letter: 'Y',
    times: 100,
    one: 'قرن قرنا',
    two: 'قرنين قرنان',
    many: 'قرون قرنا قرن',
    definite: 'القرون القرنين',
  },
]
const TIME_UNITS: readonly Unit[] = [
  { unit: 'hour', letter: 'H', one: 'ساعة', two: 'ساعتين ساعتان', many: 'ساعات ساعة', definite: 'الساعات الساعتين' },
  {
    unit: 'minute',
    letter: 'M',
    one: 'دقيقة',
    two: 'دقيقتين دقيقتان',
    many: 'دقائق دقيقة',
    definite: 'الدقائق الدقيقتين',
  },
  { unit: 'second', letter: 'S', one: 'ثانية', two: 'ثانيتين ثانيتان', many: 'ثوان ثواني ثانية', definite: 'الثواني' },
]
/** What means something else as often without a number: "a contract", "two horns". */
const DOUBTFUL = new Set(['عقدين', 'عقدان', 'قرنين', 'قرنان', 'عقد', 'عقدا', 'قرن', 'قرنا'])

/** Words for units by the form that they have. */
export interface UnitForms {
  readonly one: readonly string[]
  readonly two: readonly string[]
  readonly many: readonly string[]
  readonly definite: readonly string[]
  /** The singular with the article, which measures after a word for the whole of it: طوال الشهر. */
  readonly theOne: readonly string[]
  readonly plural: readonly string[]
  /** What is a unit only where more says so. */
  readonly doubtful: readonly string[]
}

function formsOf(units: readonly Unit[]): UnitForms {
  const forms = (form: 'one' | 'two' | 'many' | 'definite'): string[] => units.flatMap((unit) => unit[form].split(' '))
  return {
    one: forms('one').filter((word) => !DOUBTFUL.has(word)),
    two: forms('two').filter((word) => !DOUBTFUL.has(word)),
    many: forms('many'),
    definite: forms('definite'),
    plural: forms('many').filter((word) => !forms('one').includes(word)),
    theOne: forms('one').map((word) => `ال${word}`),
    doubtful: [...forms('one'), ...forms('two')].filter((word) => DOUBTFUL.has(word)),
  }
}

export const DATE_FORMS = formsOf(DATE_UNITS)
export const TIME_FORMS = formsOf(TIME_UNITS)
export const ALL_FORMS = formsOf([...DATE_UNITS, ...TIME_UNITS])

/** A count of one unit; the count is absent where the text gives none: عدة أيام. */
export interface Length {
  readonly unit: DateUnit | TimeUnit
  readonly count?: number
}

const FORMS: readonly (readonly [form: 'one' | 'two' | 'many' | 'definite', count: number | undefined])[] = [
  ['many', undefined],
  ['definite', undefined],
  ['one', 1],
  ['two', 2],
]
let lexicon: ReadonlyMap<string, { readonly of: Unit; readonly count: number | undefined }> | undefined

function unitWord(folded: string): { readonly of: Unit; readonly count: number | undefined } | undefined {
  lexicon ??= new Map(
    FORMS.flatMap(([form, count]) =>
      [...DATE_UNITS, ...TIME_UNITS].flatMap((of) =>
        of[form]
          .split(' ')
          .map((word) => [foldString(word), { of, count: /^ال.*ين$/.test(word) ? 2 : count }] as const),
      ),
    ),
  )
  return lexicon.get(folded)
}

/** نصف الساعة is half of one; طوال الشهر one of them. */
function theOne(folded: string, counted: boolean): ReturnType<typeof unitWord> {
  const unit = unitWord(folded.replace(/^ال/, ''))
  return unit && (counted ? unit : { ...unit, count: 1 })
}

/** Reads a length of time from folded words: `ثلاثه ايام`, `سنه ونصف`, `شهر و 21 يوما`. */
export function readLengths(folded: string): Length[] | undefined {
  const lengths: { unit: DateUnit | TimeUnit; count?: number }[] = []
  let numbers: string[] = []
  let before = ''
  for (const token of folded.replace(/ من (الزمن|الزمان|السنين)$/, '').split(' ')) {
    const bare = token.startsWith('و') && !unitWord(token) && !numberWord(token) ? token.slice(1) : token
    const unit = unitWord(bare) ?? theOne(bare, numbers.length > 0)
    // أسبوع واحد is one, before whatever follows.
    if (/^واحد[ها]?$/.test(token) && lengths.length > 0 && numbers.length === 0 && before !== 'و') {
      before = token
      continue
    }
    before = token
    if (unit) {
      const count = numbers.length > 0 ? readNumber(numbers.join(' ')) : unit.count
      if (numbers.length > 0 && count === undefined) return undefined
      const same = lengths.at(-1)
      // سنة ونصف السنة
      if (same?.unit === unit.of.unit && same.count !== undefined && count !== undefined && count < 1)
        same.count = round(same.count + count)
      else lengths.push({ unit: unit.of.unit, ...(count !== undefined && { count }) })
      numbers = []
    } else if (numberWord(bare) || /^\d/.test(bare)) numbers.push(token)
    else if (numbers.length > 0 || !/^(و|،|,|ال)?$/.test(token)) numbers.push(bare.replace(/^ال/, ''))
  }
  const last = lengths.at(-1)
  if (!last) return undefined
  if (numbers.length > 0) {
    // What follows the last unit: its half, its number after a definite plural (الأيام الثلاثة), or واحد.
    const more = readNumber(numbers.join(' '))
    if (more === undefined) return undefined
    last.count = more < 1 ? round((last.count ?? 0) + more) : more
  }
  return lengths
}

/** ISO 8601, as the text has it: half a year is `P0.5Y`, and not six months. */
export function toDuration(lengths: readonly Length[]): string | undefined {
  if (lengths.some(({ count }) => count === undefined)) return undefined
  const part = (units: readonly Unit[]): string =>
    lengths
      .flatMap(({ unit, count = 0 }) => {
        const of = units.find((one) => one.unit === unit)
        return of ? [`${round(count * (of.times ?? 1))}${of.letter}`] : []
      })
      .join('')
  const time = part(TIME_UNITS)
  return `P${part(DATE_UNITS)}${time && `T${time}`}`
}
