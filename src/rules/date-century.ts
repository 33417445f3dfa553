/** Centuries, their parts, and decades: `القرن التاسع عشر`, `النصف الأول من القرن العشرين`, `الثمانينيات`. */
import { capture, choice, not, optional, sequence, shape, words } from '../match/pattern/words.js'
import type { Capture, DatePoint, DateRange, DateValue } from '../types.js'
import { periodPart } from './date-parts.js'
import { dateRule } from './date-value.js'
import { directionOf } from './date-words.js'
import { definiteOrdinal, readOrdinal } from './ordinal-words.js'

const number = capture('number', shape('number', { accepts: (folded) => /^\d{1,2}$/.test(folded) }))
const numberOrOrdinal = choice(capture('ordinal', definiteOrdinal), sequence(optional(words('ال', 'الـ')), number))
const era = capture(
  'era',
  words(
    'قبل الميلاد',
    'ق.م',
    'ق م',
    'الهجري',
    'الهجريان',
    'الهجريين',
    'الميلاديان',
    'الميلاديين',
    'للهجرة',
    'هجري',
    'الميلادي',
    'للميلاد',
    'ميلادي',
    'م',
    'ه',
  ),
)

/** `القرن التاسع عشر`, `القرن الـ19`, `القرن الثالث الهجري`, `القرن الخامس قبل الميلاد`. */
export const century = dateRule({
  name: 'century',
  pattern: sequence(optional(periodPart), words('القرن', 'للقرن'), numberOrOrdinal, optional(era)),
  score: 0.97,
  read: ({ captures }) => centuryOf(captures['ordinal'] ?? captures['number'], captures['era']),
})

/** `النصف الأول من القرن العشرين`, `الربع الأخير من القرن 19`, `العقد الثاني من القرن الحادي والعشرين`. */
export const partOfCentury = dateRule({
  name: 'part of a century',
  pattern: sequence(
    choice(
      sequence(words('النصف'), capture('first', words('الأول'))),
      sequence(words('النصف'), capture('last', words('الثاني', 'الأخير'))),
      sequence(words('الربع', 'الثلث'), choice(capture('first', words('الأول')), capture('last', words('الأخير')))),
      sequence(
        words('العقود', 'السنوات'),
        choice(capture('first', words('الأولى')), capture('last', words('الأخيرة'))),
      ),
      sequence(words('العقد'), choice(capture('decade', definiteOrdinal), capture('tenth', words('الأخير')))),
    ),
    words('من'),
    words('القرن'),
    choice(capture('century-direction', words('الماضي', 'المنصرم', 'الفائت', 'الحالي', 'الجاري')), numberOrOrdinal),
    optional(era),
  ),
  score: 0.95,
  read: ({ captures }) => {
    const { first, last, decade, tenth } = captures
    const count = tenth ? 10 : decade && readOrdinal(decade.folded)
    if ((decade && count === undefined) || (count ?? 0) > 10) return undefined
    const part = first ? 'early' : last ? 'late' : undefined
    const within = count === undefined ? undefined : `XX${count - 1}X`
    const past = directionOf(captures['century-direction'])
    if (past !== undefined)
      return { kind: 'relative', unit: 'century', offset: past, ...(within && { within }), ...(part && { part }) }
    const century = centuryOf(captures['ordinal'] ?? captures['number'], captures['era'])
    if (!century || (within && century.date.startsWith('-'))) return undefined
    return {
      ...century,
      ...(within && { date: `${century.date.slice(0, 2)}${within.slice(2)}` }),
      ...(part && { part }),
    }
  },
})

/** `القرنين الثامن عشر والتاسع عشر`. */
export const twoCenturies = dateRule({
  name: 'two centuries',
  pattern: sequence(
    words('القرنين', 'القرنان'),
    capture('first', definiteOrdinal),
    choice(sequence(words('و'), capture('second', definiteOrdinal)), capture('joined', andOrdinal())),
    optional(era),
  ),
  score: 0.95,
  read: ({ captures: { first, second, joined, era } }) => {
    const start = centuryOf(first, era)
    const end = centuryOf(second ?? (joined && { ...joined, folded: joined.folded.slice(1) }), era)
    if (!start || !end) return undefined
    return { kind: 'range', start: start.date, end: end.date, calendar: start.calendar } satisfies DateRange
  },
})

const DECADES: readonly string[] = ['عشرين', 'ثلاثين', 'أربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين']
const decadeWords = DECADES.flatMap((word) => [`${word}ات`, `${word}يات`])
const DECADE_STEMS = DECADES.map((word) => word.replace('أ', 'ا'))

/** `الثمانينيات`, `ثمانينيات القرن الماضي`, `تسعينات القرن التاسع عشر`; no ages: في الستينات من عمره. */
export const decade = dateRule({
  name: 'decade',
  pattern: sequence(
    optional(periodPart),
    optional(words('عقد', 'سنوات', 'أعوام', 'فترة', 'حقبة')),
    choice(
      sequence(
        capture('decade', words(...decadeWords, ...decadeWords.map((word) => `ال${word}`))),
        optional(words('من')),
        words('القرن'),
        choice(capture('century-direction', words('الماضي', 'المنصرم', 'الفائت', 'الحالي', 'الجاري')), numberOrOrdinal),
      ),
      capture('thousands', words('الألفينات', 'الألفينيات')),
      sequence(
        capture('decade', words(...decadeWords.map((word) => `ال${word}`))),
        not(words('من العمر', 'من عمره', 'من عمرها', 'من عمرهم')),
      ),
    ),
  ),
  score: 0.85,
  read: ({ captures }) => {
    if (captures['thousands']) return { kind: 'point', date: '200X', calendar: 'gregorian' }
    const word = (captures['decade']?.folded ?? '').replace(/^ال(?=.{6})/, '')
    const tens = DECADE_STEMS.findIndex((stem) => word.startsWith(stem)) + 2
    const past = directionOf(captures['century-direction'])
    if (past !== undefined) return { kind: 'relative', unit: 'century', offset: past, within: `XX${tens}X` }
    const century = centuryOf(captures['ordinal'] ?? captures['number'], undefined)
    const date = `${century ? century.date.slice(0, 2) : 'XX'}${tens}X`
    return { kind: 'point', date, calendar: 'gregorian' } satisfies DateValue
  },
})

/** The rules for centuries and decades. */
export const dateCenturyRules = [century, partOfCentury, twoCenturies, decade] as const

/** A century by its number: the 19th is `18XX`, and the 5th before the common era `-04XX`. */
function centuryOf(
  number: Pick<Capture, 'folded'> | undefined,
  era: Pick<Capture, 'folded'> | undefined,
): DatePoint | undefined {
  const count = number && (/^\d+$/.test(number.folded) ? Number(number.folded) : readOrdinal(number.folded))
  if (count === undefined || count < 1 || count > 30) return undefined
  const hijri = /ه$|هجر/.test(era?.folded ?? '')
  const before = /^ق/.test(era?.folded ?? '')
  const digits = String(count - 1).padStart(2, '0')
  return { kind: 'point', date: `${before ? '-' : ''}${digits}XX`, calendar: hijri ? 'hijri' : 'gregorian' }
}

function andOrdinal(): ReturnType<typeof sequence> {
  const ones = ['الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر']
  return choice(
    sequence(words(...ones.map((one) => `و${one}`), 'والحادي'), words('عشر')),
    sequence(words(...ones.map((one) => `و${one}`), 'والحادي'), words('والعشرين')),
    words(...ones.map((one) => `و${one}`), 'والعشرين', 'والعشرون'),
  )
}
