/** Dates in figures alone: `15/1/2024`, `3/2015`, `22/04`, and as catalogues write them `17 / 2 / (1966)`. */
import { after, ahead, capture, choice, joined, not, optional, sequence, shape, words } from '../match/pattern/words.js'
import { dated, dayDigits, month, numericDate, sureWeekday, weekdayBefore, year } from './date-parts.js'
import { dateRule, readNumericDate, readPoint } from './date-value.js'

/** `بتاريخ 17 / 2 / (1966)`, `بتاريخ 14 / 15 / 2 / (1941)`: as catalogues of archives have it, with a day or two. */
export const catalogueDate = dateRule({
  name: 'day, month, year in brackets',
  pattern: sequence(
    dated,
    capture('day', dayDigits),
    words('/'),
    optional(sequence(capture('to-day', dayDigits), words('/'))),
    capture('month-number', shape('number', { accepts: (folded) => /^(0?[1-9]|1[0-2])$/.test(folded) })),
    words('/'),
    words('('),
    year(),
    words(')'),
  ),
  score: 0.95,
  read: ({ captures }) => {
    const [start, end] = [captures['day'], captures['to-day']].map((day) => day && readPoint({ ...captures, day }))
    if (start?.kind !== 'point' || end?.kind !== 'point') return start
    return { kind: 'range', start: start.date, end: end.date, calendar: start.calendar }
  },
})

/** `2024-01-15`, `بتاريخ ( 15 / 1 / 2024 )`, `الثلاثاء الموافق 5/8/2008`, `شباط ( 13 / 2 / 1945 )`. */
export const numbers = dateRule({
  name: 'numbers',
  pattern: choice(
    sequence(weekdayBefore, words('('), numericDate(), words(')')),
    sequence(not(after(words('رقم'))), optional(weekdayBefore), numericDate()),
    sequence(month('named-'), words('('), numericDate(), words(')')),
  ),
  score: 0.95,
  read: ({ captures }) => readNumericDate(captures),
})

const dayFigures = shape('number', { accepts: (folded) => /^(0?[1-9]|[12]\d|3[01])$/.test(folded) })

const zero = shape('number', { accepts: (folded) => /^0[1-9]$/.test(folded) })
const leadingZero = choice(
  sequence(zero, joined(), words('/'), joined(), dayFigures),
  sequence(dayFigures, joined(), words('/'), joined(), zero),
)

/** `3/2015`, `2015/3`. */
export const numericMonth = dateRule({
  name: 'month and year in numbers',
  pattern: sequence(
    not(after(words('رقم', 'قرار', 'قانون', 'القرار', 'القانون', 'المادة', '/', '-', '('))),
    capture('a', shape('number', { accepts: (folded) => /^(0?[1-9]|1[0-2]|(19|20)\d\d)$/.test(folded) })),
    joined(),
    words('/'),
    joined(),
    capture('b', shape('number', { accepts: (folded) => /^(0?[1-9]|1[0-2]|(19|20)\d\d)$/.test(folded) })),
    not(sequence(joined(), words('/', '-'))),
  ),
  score: 0.6,
  read: ({ captures: { a, b } }) => {
    const [year, month] = a?.folded.length === 4 ? [a, b] : [b, a]
    if (year?.folded.length !== 4 || !month || month.folded.length > 2) return undefined
    return { kind: 'point', date: `${year.folded}-${month.folded.padStart(2, '0')}`, calendar: 'gregorian' }
  },
})

/** `22/04`, `04/22`, `الثلاثاء 3/5`: a leading zero shows that it is no fraction, as does a word that a day follows: في 22/4. */
export const numericDay = dateRule({
  name: 'day and month in numbers',
  pattern: sequence(
    choice(
      sequence(sureWeekday, optional(words('الموافق', 'في', '،'))),
      after(words('في', 'يوم', 'تاريخ', 'حتى', 'منذ')),
      sequence(not(after(words('رقم', '/', '-'))), ahead(leadingZero)),
    ),
    capture('a', dayFigures),
    joined(),
    words('/'),
    joined(),
    capture('b', dayFigures),
    not(sequence(joined(), words('/', '-'))),
  ),
  score: 0.6,
  read: ({ captures: { a, b, weekday } }) => {
    const [first, second] = [a?.folded ?? '', b?.folded ?? '']
    const [day, month] = Number(second) > 12 ? [second, first] : [first, second]
    if (Number(month) > 12 || !(weekday || Number(day) > 12 || first.startsWith('0') || second.startsWith('0')))
      return undefined
    return { kind: 'point', date: `XXXX-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, calendar: 'gregorian' }
  },
})

/** The rules for dates in figures. */
export const dateFigureRules = [catalogueDate, numbers, numericMonth, numericDay] as const
