/** Amounts of money: `50 مليون دولار`, `3.5 مليارات ريال سعودي`, `$20`, `20 €`, `42 KWD`, `دينارين`. */

import { phrases } from '../lexicon/phrases.js'
import {
  after,
  capture,
  choice,
  defineRule,
  gazetteer,
  not,
  optional,
  sequence,
  shape,
  words,
} from '../match/pattern/words.js'
import { foldString } from '../normalize/normalize.js'
import type { Capture, MoneyValue, Rule, RuleMatch } from '../types.js'
import { calibrated } from './calibrated.js'
import { isDual } from './dual.js'
import { withAnd } from './number-words.js'
import { amountAhead, numeral } from './numeral.js'
import { readNumber, round } from './numerals.js'

/** Signs, by the currency that they mean before all others. */
const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₪': 'ILS',
  '₺': 'TRY',
  '₹': 'INR',
  '₽': 'RUB',
  'د.إ': 'AED',
  'ر.س': 'SAR',
  'ر.ق': 'QAR',
  'ر.ع': 'OMR',
  'ر.ي': 'YER',
  'د.ك': 'KWD',
  'د.ب': 'BHD',
  'د.ع': 'IQD',
  'د.أ': 'JOD',
  'د.ج': 'DZD',
  'د.ت': 'TND',
  'د.ل': 'LYD',
  'د.م': 'MAD',
  'ج.م': 'EGP',
  'ج.س': 'SDG',
  'ل.ل': 'LBP',
  'ل.س': 'SYP',
}
/** Codes of ISO 4217 that texts write out. */
const CODES = new Set(
  `USD EUR GBP JPY CNY CHF CAD AUD NZD SEK NOK DKK RUB TRY INR PKR IRR ILS KRW BRL ZAR
  AED BHD DJF DZD EGP IQD JOD KMF KWD LBP LYD MAD MRU OMR QAR SAR SDG SOS SYP TND YER`
    .toLowerCase()
    .split(/\s+/),
)
/** Nouns that several countries use: without a nationality they leave the currency open. */
const OPEN = `دينار دينارا ديناران دينارين دنانير ريال ريالا ريالان ريالين ريالات درهم درهما درهمان درهمين دراهم
  جنيه جنيها جنيهان جنيهين جنيهات ليرة ليرتان ليرتين ليرات فرنك فرنكا فرنكان فرنكين فرنكات
  روبية روبيتان روبيتين روبيات بيزو كرونة كرونات شلن شلنا شلنات مارك ماركا`.split(/\s+/)
const CENTS = ['سنت', 'سنتا', 'سنتات', 'سينت', 'سينتا', 'سينتات', 'c', '¢']
/** What follows an amount with a sign before it: $5 million, $5.5bn. */
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ...['k', 'thousand'].map((word) => [word, 1e3] as const),
  ...['m', 'mn', 'million'].map((word) => [word, 1e6] as const),
  ...['b', 'bn', 'billion'].map((word) => [word, 1e9] as const),
  ...['tn', 'trillion'].map((word) => [word, 1e12] as const),
])
const DOLLARS = ['دولار', 'دولارا', 'دولارات', 'دولارين', 'دولاران'].map(foldString)
/** Scores: a currency that the text names, the dollar that it does not, and a noun of several currencies. */
const SCORES = { named: 0.97, assumed: 0.85, open: 0.8 } as const

const sign = capture('sign', words(...Object.keys(SIGNS)))
const code = capture('code', shape('latin', { minLength: 3, accepts: (folded) => CODES.has(folded) }))
const named = capture('currency', gazetteer('currency', { weak: false }))
const open = capture('open', words(...OPEN))
const amount = capture('amount', numeral)
/** A part of a unit: ثلاثة دنانير ونصف الدينار. */
const PARTS = ['نصف', 'نص', 'ربع', 'ثلث']
const ofIt = words(...phrases('الدولار، اليورو، الدينار، الريال، الدرهم، الجنيه، الليرة، الشيكل، الفرنك، الروبل'))
const cents = choice(
  sequence(words('و'), capture('cents', numeral), words(...CENTS)),
  sequence(capture('cents', shape('number', { accepts: (folded) => /^\d\d?$/.test(folded) })), words('c', '¢')),
)

/** A number and its currency. */
export const money = defineRule({
  name: 'money: number, currency',
  type: 'money',
  pattern: sequence(
    amountAhead,
    amount,
    choice(sign, named, sequence(open, not(words('مدريد'))), code),
    optional(
      choice(
        cents,
        sequence(capture('part', choice(words(...withAnd(PARTS)), sequence(words('و'), words(...PARTS)))), ofIt),
      ),
    ),
  ),
  produce: ({ captures }) => {
    const number = readNumber(captures['amount']?.folded ?? '')
    return produce(captures, number && round(number + partOf(captures['part'])))
  },
})

/** `$20`, `USD 20`, `$ 3 مليارات`, `$5.5bn`. */
export const moneyBefore = defineRule({
  name: 'money: sign, number',
  type: 'money',
  pattern: sequence(
    not(after(shape('number'))),
    choice(sign, capture('code', words(...CODES))),
    amount,
    optional(capture('magnitude', words(...MAGNITUDES.keys()))),
  ),
  produce: ({ captures }) => {
    const number = readNumber(captures['amount']?.folded ?? '')
    return produce(captures, number && round(number * (MAGNITUDES.get(captures['magnitude']?.folded ?? '') ?? 1)))
  },
})

/** `دولاران`, `دينارين`, `دولار واحد`, `ريال ونصف`. */
export const moneyWithoutNumber = defineRule({
  name: 'money: one or two',
  type: 'money',
  pattern: choice(
    sequence(
      choice(named, open),
      capture(
        'single',
        choice(
          words('واحد', 'واحدة', 'واحدا'),
          sequence(choice(words(...withAnd(PARTS)), sequence(words('و'), words(...PARTS))), optional(ofIt)),
        ),
      ),
    ),
    sequence(choice(named, open), cents),
    choice(named, open),
  ),
  produce: ({ captures }) => {
    const noun = captures['currency'] ?? captures['open']
    const { single, cents } = captures
    if (single) return produce(captures, /واحد/.test(single.folded) ? 1 : 1 + partOf(single))
    if (cents && noun) return produce(captures, isDual(noun) ? 2 : 1)
    return noun && isDual(noun) ? produce(captures, 2) : undefined
  },
})

/** `50 سنتا`: of a dollar, as far as the text says. */
export const centsAlone = defineRule({
  name: 'money: cents',
  type: 'money',
  pattern: sequence(amountAhead, amount, words(...CENTS)),
  produce: ({ captures }) => {
    const number = readNumber(captures['amount']?.folded ?? '')
    if (number === undefined) return undefined
    return { value: { amount: round(number / 100), currency: 'USD' } satisfies MoneyValue, score: SCORES.open }
  },
})

/**
 * The rules for amounts of money.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 * import { moneyRules } from 'aalam/rules'
 *
 * const { extract } = createExtractor({ rules: moneyRules, types: ['money'] })
 * extract('دفع نصف مليون دولار').map(({ text }) => text) // => ['نصف مليون دولار']
 * ```
 *
 * @category Rules
 */
export const moneyRules: readonly Rule<'money', MoneyValue>[] = calibrated([
  money,
  moneyBefore,
  moneyWithoutNumber,
  centsAlone,
])

function produce(
  captures: RuleMatch['captures'],
  number: number | undefined,
): { value: MoneyValue; score: number } | undefined {
  if (number === undefined) return undefined
  const hundredths = captures['cents'] ? readNumber(captures['cents'].folded) : 0
  if (hundredths === undefined) return undefined
  const { currency, score } = currencyOf(captures)
  return { value: { amount: round(number + hundredths / 100), ...(currency && { currency }) }, score }
}

/** `ونصف الدينار`: the part that its first word says. */
function partOf(part: Capture | undefined): number {
  const [word = ''] = part?.folded.replace(/^و ?/, '').split(' ') ?? []
  return readNumber(word) ?? 0
}

function currencyOf({ sign, currency, code }: { readonly [name: string]: Capture | undefined }): {
  readonly currency?: string | undefined
  readonly score: number
} {
  if (currency)
    return { currency: currency.entry?.id, score: DOLLARS.includes(currency.folded) ? SCORES.assumed : SCORES.named }
  if (code) return { currency: code.folded.toUpperCase(), score: SCORES.named }
  if (!sign) return { score: SCORES.open }
  const written = Object.keys(SIGNS).find((one) => foldString(one) === sign.folded.replaceAll(' ', ''))
  return { currency: written && SIGNS[written], score: sign.text === '$' ? SCORES.assumed : SCORES.named }
}
