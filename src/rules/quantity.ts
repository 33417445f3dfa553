/** Measured quantities: `3 كيلومترات`, `1.45 درجة مئوية`, `لتران`, `نصف لتر`, `5 km`, `37 °C`. Lengths of time are dates. */
import {
  after,
  ahead,
  capture,
  choice,
  defineRule,
  gazetteer,
  joined,
  not,
  optional,
  sequence,
  shape,
  words,
} from '../match/pattern/words.js'
import { foldString } from '../normalize/normalize.js'
import type { Capture, Entry, Pattern, QuantityValue, Rule, RuleMatch } from '../types.js'
import { calibrated } from './calibrated.js'
import { isDual } from './dual.js'
import { readAmount, signedAmount } from './number.js'
import { amountAhead } from './numeral.js'
import { readNumber, round } from './numerals.js'

/** What CLDR's identifiers measure, of what a text may state: not durations, and not what its Arabic name mostly means otherwise. */
const MEASURES =
  /^(angle-degree|acceleration|area|digital|electric|energy|frequency|length|light|mass|power|pressure|speed|temperature|torque|volume)/
const DOUBTFUL =
  /^(energy-gray|power-horsepower|electric-(henry|siemens|coulomb)|pressure-pascal|volume-(drop|pinch)|light-)/
/** Names of a unit that stand for something else where no number is before them: قدمين "two feet", طنين "buzzing". */
const COUNTED = new Set(['mass-ton', 'angle-degree', 'pressure-bar', 'speed-knot', 'length-foot'])
const isUnit = ({ id }: Entry): boolean => MEASURES.test(id) && !DOUBTFUL.test(id)

/** Units as Latin letters write them. */
const LATIN: Readonly<Record<string, string>> = {
  km: 'kilometer',
  m: 'meter',
  cm: 'centimeter',
  mm: 'millimeter',
  kg: 'kilogram',
  g: 'gram',
  mg: 'milligram',
  l: 'liter',
  ml: 'milliliter',
  kw: 'kilowatt',
  mw: 'megawatt',
  gw: 'gigawatt',
  hz: 'hertz',
  khz: 'kilohertz',
  mhz: 'megahertz',
  ghz: 'gigahertz',
  kb: 'kilobyte',
  mb: 'megabyte',
  gb: 'gigabyte',
  tb: 'terabyte',
}
/** Scales of temperature after the sign of degrees. */
const SCALES: Readonly<Record<string, string>> = {
  c: 'celsius',
  م: 'celsius',
  مئوية: 'celsius',
  سلزيوس: 'celsius',
  سلسيوس: 'celsius',
  سيلسيوس: 'celsius',
  f: 'fahrenheit',
  ف: 'fahrenheit',
  فهرنهايت: 'fahrenheit',
  k: 'kelvin',
  كلفن: 'kelvin',
}
/** What units are measured by: كم/ساعة, م/ث. */
const RATES: Readonly<Record<string, string>> = {
  ساعة: 'hour',
  س: 'hour',
  ثانية: 'second',
  ث: 'second',
  دقيقة: 'minute',
}
/** The same in words: مليون برميل في اليوم, whose اليوم is not today. */
const PER: Readonly<Record<string, string>> = {
  'في اليوم': 'day',
  'في الثانية': 'second',
  'في الدقيقة': 'minute',
  'في الساعة': 'hour',
  'في السنة': 'year',
  'في العام': 'year',
}
const scale = capture('scale', words(...Object.keys(SCALES)))
const oneOf = (id: string): Pattern => capture('unit', gazetteer('unit', { accepts: (entry) => entry.id === id }))
/** كيلو alone is a kilogram, but behind words for a way a kilometre. */
const unit = choice(oneOf('mass-kilogram'), capture('unit', gazetteer('unit', { accepts: isUnit })))
const WAYS = ['بعد', 'مسافة', 'لمسافة', 'بمسافة', 'طول', 'بطول', 'طوله', 'طولها', 'عمق', 'بعمق', 'سرعة', 'بسرعة']
const half = sequence(words('و'), words('نصف', 'نص', 'ربع'))

/** `37 سلزيوس`. */
const scaleAlone = capture('scale', words('سلزيوس', 'سلسيوس', 'سيلسيوس', 'مئوية'))

/** What a number counts: a unit, by itself or as a rate, or degrees. */
const measured = choice(
  sequence(unit, words('/'), capture('per', words(...Object.keys(RATES)))),
  // في العام الماضي is when, and no rate.
  sequence(unit, capture('per', words(...Object.keys(PER))), not(shape('arabic', { definite: true }))),
  sequence(
    unit,
    optional(sequence(joined(), capture('power', words('2', '3', '²', '³')))),
    not(words('على مقياس', 'بمقياس', 'على سلم')),
  ),
  capture('latin', shape('latin', { accepts: (folded) => Object.hasOwn(LATIN, folded) })),
  sequence(capture('degree', choice(words('°'), words('درجة', 'درجات'))), scale),
  sequence(capture('degree', words('°')), optional(scale)),
  scaleAlone,
)

/** A number and its unit. */
export const quantity = defineRule({
  name: 'quantity: number, unit',
  type: 'quantity',
  pattern: sequence(
    amountAhead,
    not(
      sequence(after(words('/', '(')), shape('number', { accepts: (folded) => /^\d{3,4}$/.test(folded) }), words('م')),
    ),
    choice(
      sequence(
        after(words(...WAYS)),
        signedAmount,
        ahead(words('كيلو')),
        not(words('كيلو متر', 'كيلو مترا', 'كيلو مترات')),
        oneOf('length-kilometer'),
      ),
      sequence(signedAmount, measured),
    ),
    optional(capture('below', words('تحت الصفر'))),
  ),
  score: 0.95,
  produce: ({ captures }) => {
    const amount = readAmount(captures)
    const unit = unitOf(captures)
    if (amount === undefined || unit === undefined || isYear(captures)) return undefined
    return { value: { amount: captures['below'] ? -Math.abs(amount) : amount, unit } }
  },
})

/** `لتران`, `كيلومتر ونصف`, `متر واحد`. */
export const quantityWithoutNumber = defineRule({
  name: 'quantity: one or two',
  type: 'quantity',
  pattern: sequence(
    capture('unit', gazetteer('unit', { weak: false, accepts: (entry) => isUnit(entry) && !COUNTED.has(entry.id) })),
    optional(capture('single', choice(words('واحد', 'واحدة', 'ونصف', 'ونص', 'وربع'), half))),
  ),
  score: 0.85,
  produce: ({ captures: { unit, single } }) => {
    if (!unit?.entry || (!single && !isDual(unit))) return undefined
    const more = single && !/واحد/.test(single.folded) ? readNumber(single.folded.replace(/^و ?/, '')) : 0
    return { value: { amount: round((single ? 1 : 2) + (more ?? 0)), unit: identifier(unit.entry) } }
  },
})

/**
 * The rules for quantities.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 * import { quantityRules } from 'aalam/rules'
 *
 * const { extract } = createExtractor({ rules: quantityRules, types: ['quantity'] })
 * extract('على بعد 3 كيلومترات').map(({ text }) => text) // => ['3 كيلومترات']
 * ```
 *
 * @category Rules
 */
export const quantityRules: readonly Rule<'quantity', QuantityValue>[] = calibrated([quantity, quantityWithoutNumber])

function unitOf({ unit, latin, degree, scale, power, per }: RuleMatch['captures']): string | undefined {
  if (unit?.entry && per) {
    const time = Object.entries({ ...RATES, ...PER }).find(([name]) => sameWord(name, per))?.[1]
    return time && `${identifier(unit.entry)}-per-${time}`
  }
  if (unit?.entry) return `${power ? (/[2²]/.test(power.folded) ? 'square-' : 'cubic-') : ''}${identifier(unit.entry)}`
  if (latin) return LATIN[latin.folded]
  if (scale) return Object.entries(SCALES).find(([name]) => sameWord(name, scale))?.[1]
  return degree && 'degree'
}

/** CLDR's identifier without its category: `kilometer`, of `length-kilometer`. */
function identifier({ id }: Entry): string {
  return id.replace(/^[a-z]+-/, '')
}

function sameWord(name: string, { folded }: Capture): boolean {
  return foldString(name) === folded
}

/** `1990 م` is a year of the common era. */
function isYear({ unit, amount }: RuleMatch['captures']): boolean {
  return unit?.folded === 'م' && /^[12]\d{3}$/.test(amount?.folded ?? '')
}
