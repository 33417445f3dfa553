/** Laws, decrees, resolutions and treaties that no gazetteer holds, by their number, their place or their country. */
import { phrases } from '../lexicon/phrases.js'
import {
  capture,
  choice,
  defineRule,
  gazetteer,
  joined,
  not,
  optional,
  repeat,
  sequence,
  shape,
  words,
} from '../match/pattern/words.js'
import type { Capture, LawValue, Rule } from '../types.js'
import { countryOf, nationality } from './after-noun.js'
import { calibrated } from './calibrated.js'
import { digits, plainYear } from './date-parts.js'
import { definiteOrdinal, readOrdinal } from './ordinal-words.js'

/** Nouns of what a state enacts, with and without the article. */
const ENACTMENTS = phrases('قانون، مرسوم، مرسوم بقانون، قرار بقانون، مرسوم سلطاني، أمر ملكي، مرسوم ملكي، أمر أميري')
const DEFINITE_ENACTMENTS = phrases(
  'القانون، المرسوم، المرسوم بقانون، القرار بقانون، الأمر الملكي، الظهير الشريف، النظام',
)
/** What a body resolves. */
const RESOLUTIONS = phrases('قرار، القرار')
/** Bodies whose resolutions are known by their numbers. */
const RESOLVING = phrases('مجلس الأمن، مجلس الأمن الدولي، الجمعية العامة، الجمعية العامة للأمم المتحدة، الأمم المتحدة')

const definite = shape('arabic', { minLength: 4, definite: true })
const nisba = shape('arabic', { minLength: 5, definite: true, accepts: (folded) => /(ي|يه)$/.test(folded) })
const numbered = words('رقم', 'عدد')
/** `164`, `12/2003`, `1-58-376`. */
const serial = capture(
  'number',
  sequence(
    digits(/^\d{1,6}$|^\d{1,2}(\.\d{1,4}){1,3}$/),
    repeat(sequence(joined(), words('/', '-', '.'), joined(), digits(/^\d{1,4}$/)), 0, 2),
  ),
)
/** `لسنة 2003`, `الصادر عام 1951`. */
const enacted = sequence(
  optional(words('الصادر', 'الصادر في', 'الصادرة')),
  words('لسنة', 'لعام', 'سنة', 'عام'),
  capture('year', plainYear),
)
/** What a law is about: up to five words before its number, none of which begins a clause. */
const subject = repeat(
  sequence(not(choice(numbered, words(...phrases('الذي، يحمل، تحت، في، إن، أن، بعد، قبل')))), shape('arabic')),
  0,
  5,
)

/** An enactment or a resolution with its number. */
const byNumber = choice(
  sequence(
    choice(
      sequence(words(...ENACTMENTS), subject),
      sequence(words(...DEFINITE_ENACTMENTS), repeat(definite, 0, 2)),
      sequence(capture('resolution', words(...RESOLUTIONS)), choice(words(...RESOLVING), repeat(definite, 0, 2))),
    ),
    numbered,
    serial,
    optional(enacted),
  ),
  // قرار وزير الصحة رقم 5 لسنة 2020: the year, since anyone's decision has a number.
  sequence(capture('resolution', words('قرار')), subject, numbered, serial, enacted),
)

/** `قانون رقم 10 لسنة 2003`, `القانون رقم 164`, `قانون العقوبات رقم 58 لسنة 1937`, `قرار مجلس الأمن رقم 2254`. */
export const numberedLaw = defineRule({
  name: 'law: numbered',
  type: 'law',
  pattern: byNumber,
  score: 0.9,
  produce: ({ captures: { resolution, number, year } }) => ({
    value: { kind: resolution ? 'resolution' : 'law', ...numberOf(number), ...yearOf(year) },
  }),
})

/** `قرار مجلس الأمن 1701`, `القرار الأممي 194`, `القرار 2254`. */
export const councilResolution = defineRule({
  name: 'law: resolution of the United Nations',
  type: 'law',
  pattern: sequence(
    choice(
      sequence(words(...RESOLUTIONS), words(...RESOLVING, 'الأممي', 'الدولي')),
      // By its number alone: only numbers that are none of much else.
      sequence(words('القرار', 'للقرار'), not(digits(/^(\d{1,2}|[12]0\d\d)$/))),
    ),
    capture('number', digits(/^\d{2,4}$/)),
  ),
  score: 0.8,
  produce: ({ captures: { number } }) => ({ value: { kind: 'resolution', ...numberOf(number) } }),
})

/** `معاهدة لوزان`, `بروتوكول ناغويا لعام 2010`: named after the town where it was signed. */
export const namedTreaty = defineRule({
  name: 'law: treaty named after a place',
  type: 'law',
  pattern: sequence(
    words(...phrases('معاهدة، اتفاقية، بروتوكول')),
    gazetteer('location', { weak: false }),
    optional(sequence(words('لعام', 'لسنة'), capture('year', plainYear))),
  ),
  score: 0.75,
  produce: ({ captures: { year } }) => ({ value: { kind: 'treaty', ...yearOf(year) } }),
})

/** Masculine, as the nouns are: قانون الأوراق المالية is not of Mali. */
const masculineNationality = sequence(not(shape('arabic', { accepts: (folded) => folded.endsWith('يه') })), nationality)

/** `قانون العقوبات المصري`, `الدستور التونسي`: its country makes a name of it. */
export const nationalLaw = defineRule({
  name: 'law: of a country',
  type: 'law',
  pattern: choice(
    sequence(words('قانون'), repeat(sequence(not(masculineNationality), definite), 1, 3), masculineNationality),
    sequence(capture('constitution', words('الدستور')), masculineNationality),
  ),
  score: 0.75,
  produce: ({ captures: { constitution, nationality } }) => ({
    value: { kind: constitution ? 'constitution' : 'law', ...countryOf(nationality) },
  }),
})

/** `5`, `(5)`, `الخامسة`, `5 مكرر`. */
const article = sequence(
  choice(
    sequence(words('('), capture('article', digits(/^\d{1,4}$/)), words(')')),
    capture('article', choice(digits(/^\d{1,4}$/), definiteOrdinal)),
  ),
  optional(words('مكرر', 'مكررا')),
)

/** `المادة 5 من الدستور`, `الفصل 80 من الدستور التونسي`, `المادة (12) من قانون العقوبات`: an article and what it stands in. */
export const articleOfLaw = defineRule({
  name: 'law: article',
  type: 'law',
  pattern: sequence(
    words('المادة', 'البند', 'الفصل'),
    article,
    words('من'),
    choice(
      byNumber,
      sequence(words('قانون', 'نظام'), repeat(definite, 1, 3)),
      sequence(words('الدستور', 'الميثاق'), repeat(nisba, 0, 2)),
      // القانون المدني, النظام الأساسي: by itself it is any.
      sequence(words('القانون', 'النظام', 'المعاهدة', 'الاتفاقية'), repeat(nisba, 1, 2)),
      sequence(words('دستور'), choice(gazetteer('country'), plainYear)),
      gazetteer('law'),
    ),
  ),
  score: 0.9,
  produce: ({ captures: { article, year } }) => {
    const number = article && (/^\d/.test(article.folded) ? article.folded : String(readOrdinal(article.folded)))
    return { value: { kind: 'article', ...(number && { number }), ...yearOf(year) } }
  },
})

function numberOf(number: Capture | undefined): LawValue {
  return number ? { number: number.folded.replaceAll(' ', '') } : {}
}

function yearOf(year: Capture | undefined): LawValue {
  return year ? { year: Number(year.folded) } : {}
}

/**
 * The rules for laws.
 *
 * @example
 * ```ts
 * import { createExtractor } from 'aalam'
 * import { lawRules } from 'aalam/rules'
 *
 * const { extract } = createExtractor({ rules: lawRules, types: ['law'] })
 * extract('عدل البرلمان القانون رقم 10 لسنة 2003').map(({ text, value }) => ({ text, value }))
 * // => [{ text: 'القانون رقم 10 لسنة 2003', value: { kind: 'law', number: '10', year: 2003 } }]
 * ```
 *
 * @category Rules
 */
export const lawRules: readonly Rule<'law', LawValue>[] = calibrated([
  numberedLaw,
  councilResolution,
  namedTreaty,
  nationalLaw,
  articleOfLaw,
])
