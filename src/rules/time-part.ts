/** Parts of the day without an hour: `هذا المساء`, `الليلة`, `في الصباح`, `بعد الظهر`, and before a day: `مساء` أمس, `فجر` الأحد. */
import {
  after,
  ahead,
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
import type { TimeValue } from '../types.js'
import { direction, thisBefore } from './date-parts.js'
import { listOf, meaningOf } from './date-words.js'

/** With the article, or by themselves no other words. */
const DEFINITE = {
  morning: 'الصباح|الفجر|الضحى|قبل الظهر|قبل ظهر',
  noon: 'الظهر',
  afternoon: 'العصر|بعد الظهر|بعد ظهر',
  evening: 'المساء|الأمسيات|الغروب',
  night: 'الليل|الليلة',
} as const
/** Before a day, whose part they are: ظهر is also "back" and "appeared", فجر "caused". */
const OF_A_DAY = {
  morning: 'صباح|صبيحة|فجر|ضحى|قبل ظهر',
  noon: 'ظهر|ظهيرة',
  afternoon: 'عصر|بعد ظهر',
  evening: 'مساء|أمسية|عشية',
  night: 'ليل|ليلة',
} as const
const AT = {
  early: 'وقت مبكر من|ساعة مبكرة من|الساعات الأولى من',
  late: 'وقت متأخر من|ساعة متأخرة من|الساعات الأخيرة من',
} as const

const definite = capture('part', words(...listOf(DEFINITE)))
const at = capture('at', words(...listOf(AT)))
/** A day that a part is of. */
const day = ahead(
  choice(
    words('اليوم', 'هذا اليوم', 'أمس', 'غد', 'الغد', 'البارحة'),
    sequence(optional(words('يوم', 'هذا')), gazetteer('weekday', { weak: false })),
  ),
)
const ofADay = sequence(capture('of-a-day', words(...listOf(OF_A_DAY))), day)

/** A part of the day. */
export const partOfDay = defineRule({
  name: 'time: part of the day',
  type: 'time',
  pattern: choice(
    sequence(at, choice(definite, ofADay)),
    ofADay,
    sequence(thisBefore, definite),
    // الظهر is also the back: ألم في الظهر.
    sequence(after(words('في', 'خلال')), not(words('الظهر')), definite, optional(words('الباكر'))),
    sequence(after(words('عند', 'حتى', 'منذ', 'قبيل')), definite),
    sequence(capture('part', words('بعد الظهر', 'قبل الظهر'))),
    sequence(capture('part', words('الليلة')), choice(direction, not(shape('arabic', { definite: true })))),
  ),
  score: 0.8,
  produce: ({ captures }) => {
    const part = meaningOf(DEFINITE, captures['part']) ?? meaningOf(OF_A_DAY, captures['of-a-day'])
    const which = meaningOf(AT, captures['at'])
    return part && { value: { kind: 'part', part, ...(which && { at: which }) } satisfies TimeValue as TimeValue }
  },
})
