/**
 * Lengths of time: `ثلاثة أيام`, `يومين`, `سنة ونصف`, `لمدة أسبوعين`, `السنوات الثلاث الماضية`. Days and more are dates, hours
 * and less are times. After قبل, منذ and بعد they count from now: قبل [شهرين].
 */
import { after, capture, choice, defineRule, not, optional, repeat, sequence, shape, words } from '../match/pattern/words.js'
import { foldString } from '../normalize/normalize.js'
import type { DateUnit, DateValue, Pattern, RuleMatch, TimeUnit, TimeValue } from '../types.js'
import { DIRECTIONS, directionOf, listOf } from './date-words.js'
import { dateRule } from './date-value.js'
import { numeral } from './numeral.js'
import { readNumber, round } from './numerals.js'

/** Forms of a unit of time. */
interface Unit {
  readonly unit: DateUnit | TimeUnit
  /** Its letter in ISO 8601, and how many of those it is. */
  readonly letter: string
  readonly times?: number
  readonly one: string
  readonly two: string
  /** After a number: the plural, and the singular as it is then written. */
  readonly many: string
  /** With the article. */
  readonly definite: string
}

const DATE_UNITS: readonly Unit[] = [
  { unit: 'day', letter: 'D', one: 'يوم', two: 'يومين يومان', many: 'أيام يوم يوما الأيام', definite: 'الأيام اليومين' },
  { unit: 'week', letter: 'W', one: 'أسبوع', two: 'أسبوعين أسبوعان', many: 'أسابيع أسبوع أسبوعا الأسابيع', definite: 'الأسابيع الأسبوعين' },
  { unit: 'month', letter: 'M', one: 'شهر', two: 'شهرين شهران', many: 'أشهر شهور شهر شهرا الأشهر', definite: 'الأشهر الشهور الشهرين' },
  { unit: 'year', letter: 'Y', one: 'سنة عام', two: 'سنتين سنتان عامين عامان', many: 'سنوات سنين سنة أعوام عام عاما السنوات', definite: 'السنوات السنين الأعوام السنتين العامين' },
  { unit: 'decade', letter: 'Y', times: 10, one: 'عقد', two: 'عقدين', many: 'عقود عقدا العقود', definite: 'العقود العقدين' },
  { unit: 'century', letter: 'Y', times: 100, one: 'قرن', two: 'قرنين', many: 'قرون قرنا القرون', definite: 'القرون القرنين' },
]
const TIME_UNITS: readonly Unit[] = [
  { unit: 'hour', letter: 'H', one: 'ساعة', two: 'ساعتين ساعتان', many: 'ساعات ساعة الساعات', definite: 'الساعات الساعتين' },
  { unit: 'minute', letter: 'M', one: 'دقيقة', two: 'دقيقتين دقيقتان', many: 'دقائق دقيقة الدقائق', definite: 'الدقائق' },
  { unit: 'second', letter: 'S', one: 'ثانية', two: 'ثانيتين ثانيتان', many: 'ثوان ثواني ثانية', definite: 'الثواني' },
]
/** Duals that mean something else more often: عقدين "two contracts", قرنين "two horns". */
const DOUBTFUL_DUALS = ['عقدين', 'قرنين']

const split = (units: readonly Unit[], form: 'one' | 'two' | 'many' | 'definite'): string[] =>
  units.flatMap((unit) => unit[form].split(' '))

/** Words after which a single unit is a length of time, and whether they count it from now. */
const BEFORE = { past: ['قبل', 'منذ', 'من قبل'], future: ['بعد'], neutral: ['لمدة', 'مدة', 'طوال', 'طيلة', 'خلال', 'غضون', 'مدى', 'كل', 'مرور', 'نحو', 'حوالي', 'قرابة'] } as const
const ahead = choice(capture('past', afterWord('قبل', 'منذ')), capture('future', afterWord('بعد')))

function afterWord(...list: string[]): Pattern {
  return after(words(...list))
}

const FRACTION = capture('fraction', choice(words('ونصف', 'ونص', 'وربع', 'والنصف'), sequence(words('و'), words('نصف', 'نص', 'ربع'))))

/** One length: a number and a unit, a dual, or a unit with a fraction after it. */
function length(units: readonly Unit[], prefix: string, and: boolean): Pattern {
  const some = (list: readonly string[]): Pattern =>
    and ? choice(words(...list.map((word) => `و${word}`)), sequence(words('و'), words(...list))) : words(...list)
  const counted = sequence(capture(`${prefix}count`, numeral), capture(`${prefix}unit`, words(...split(units, 'many'))))
  return choice(
    and ? sequence(words('و', '،'), counted) : counted,
    capture(`${prefix}two`, some(split(units, 'two').filter((word) => !DOUBTFUL_DUALS.includes(word)))),
    ...(and ? [capture(`${prefix}one`, some(split(units, 'one')))] : []),
  )
}
