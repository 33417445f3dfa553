import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { months } from '../../src/gazetteers/months.js'
import { weekdays } from '../../src/gazetteers/weekdays.js'
import { dateRules } from '../../src/rules/index.js'
import { remark, unmarked } from '../match/small.js'

const extractor = createExtractor({ gazetteers: [months, weekdays], rules: dateRules, types: ['date'] })

function valueIn(marks: string): unknown {
  expect(remark(extractor, marks)).toBe(marks)
  return extractor.extract(unmarked(marks))[0]?.value
}

const gregorian = (date: string, more: object = {}): object => ({ kind: 'point', date, calendar: 'gregorian', ...more })
const hijri = (date: string): object => ({ kind: 'point', date, calendar: 'hijri' })

describe('a day of a month is a date, whatever the country calls the month', () => {
  test.each([
    ['في [15 يناير 2024]', '2024-01-15'],
    ['في [15 كانون الثاني 2024]', '2024-01-15'],
    ['في [15 جانفي 2024]', '2024-01-15'],
    ['في [1 شباط 2024]', '2024-02-01'],
    ['في [3 آذار 2024]', '2024-03-03'],
    ['في [10 أفريل 2024]', '2024-04-10'],
    ['في [10 نيسان 2024]', '2024-04-10'],
    ['في [10 إبريل 2024]', '2024-04-10'],
    ['في [5 أيار 2024]', '2024-05-05'],
    ['في [5 ماي 2024]', '2024-05-05'],
    ['في [7 حزيران 2024]', '2024-06-07'],
    ['في [7 جوان 2024]', '2024-06-07'],
    ['في [14 تموز 2024]', '2024-07-14'],
    ['في [14 يوليوز 2024]', '2024-07-14'],
    ['في [4 آب 2024]', '2024-08-04'],
    ['في [4 غشت 2024]', '2024-08-04'],
    ['في [4 أوت 2024]', '2024-08-04'],
    ['في [11 شتنبر 2024]', '2024-09-11'],
    ['في [11 أيلول 2024]', '2024-09-11'],
    ['في [6 تشرين الأول 2024]', '2024-10-06'],
    ['في [6 تشرين الثاني 2024]', '2024-11-06'],
    ['في [6 نونبر 2024]', '2024-11-06'],
    ['في [31 كانون الأول 2024]', '2024-12-31'],
    ['في [31 دجنبر 2024]', '2024-12-31'],
  ])('%s', (marks, date) => {
    expect(valueIn(marks)).toMatchObject(gregorian(date))
  })
})

describe('a date is as precise as the text', () => {
  test.each([
    ['في [١٥ يناير ٢٠٢٤]', '2024-01-15'],
    ['في [۱۵ يناير ۲۰۲۴]', '2024-01-15'],
    ['في [15 يناير]', 'XXXX-01-15'],
    ['في [يناير 2024]', '2024-01'],
    ['في [شهر أيار/مايو 2019]', '2019-05'],
    ['[الاثنين 15 من آب/أغسطس]', 'XXXX-08-15'],
    ['[يوم الثلاثاء 12 مارس 2019]', '2019-03-12'],
    ['[عام 2015]', '2015'],
    ['[سنة ١٩٩٠]', '1990'],
    ['في [2024-01-15]', '2024-01-15'],
    ['في [15/1/2024]', '2024-01-15'],
  ])('%s', (marks, date) => {
    expect(valueIn(marks)).toMatchObject(gregorian(date))
  })

  test.each([
    ['في [10 محرم 1445]', '1445-01-10'],
    ['في [1 رمضان 1444]', '1444-09-01'],
    ['في [12 ربيع الأول 1445هـ]', '1445-03-12'],
    ['[العام 1445هـ]', '1445'],
    ['[عام 1445 هجرية]', '1445'],
  ])('%s, in the Hijri calendar', (marks, date) => {
    expect(valueIn(marks)).toMatchObject(hijri(date))
  })
})

describe('a proclitic stands outside', () => {
  test.each(['ب[عام 2015]', 'وب[يناير 2024]', 'و[يوم الثلاثاء]'])('%s', (marks) => {
    expect(remark(extractor, marks)).toBe(marks)
  })
})

describe('words that count from the day of writing', () => {
  test.each([
    ['قال [أمس]', { kind: 'relative', unit: 'day', offset: -1 }],
    ['قال [أول من أمس]', { kind: 'relative', unit: 'day', offset: -2 }],
    ['قال [اليوم]', { kind: 'relative', unit: 'day', offset: 0 }],
    ['يصل [غدا]', { kind: 'relative', unit: 'day', offset: 1 }],
    ['يصل [بعد غد]', { kind: 'relative', unit: 'day', offset: 2 }],
    ['في [الأسبوع الماضي]', { kind: 'relative', unit: 'week', offset: -1 }],
    ['في [الشهر الحالي]', { kind: 'relative', unit: 'month', offset: 0 }],
    ['في [العام المقبل]', { kind: 'relative', unit: 'year', offset: 1 }],
    ['[يوم الثلاثاء]', { kind: 'weekday', weekday: 2 }],
    ['[الجمعة المقبل]', { kind: 'weekday', weekday: 5, direction: 1 }],
    ['في [يناير الماضي]', { kind: 'point', date: 'XXXX-01', direction: -1 }],
  ])('%s', (marks, value) => {
    expect(valueIn(marks)).toMatchObject(value)
  })
})

describe('what is no date', () => {
  test.each([
    'من 20 شخصا',
    'بعد الظهر',
    'الرقم 2015',
    'في 2024-13-15',
    'في 32/1/2024',
    'عام جديد',
    'قاعة 15',
    'الفصل الأول',
  ])('%s', (text) => {
    expect(extractor.extract(text)).toEqual([])
  })

  test('a day that no month has does not become one', () => {
    for (const { value } of extractor.extract('في 45 يناير 2024')) {
      expect(value).not.toMatchObject({ date: expect.stringMatching(/-45$/) })
    }
  })

  const isCalendarDay = (date: string): boolean => new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) === date

  function expectCalendarDays(text: string): void {
    for (const { value } of extractor.extract(text)) {
      const { date = '' } = value as { readonly date?: string }
      if (/^\d{4}-\d{2}-\d{2}$/.test(date)) expect(isCalendarDay(date), date).toBe(true)
    }
  }

  test.each(['30 فبراير 2024', '31 أبريل 2024', '2024-02-30'])('a day that the month does not have: %s', (text) => {
    expectCalendarDays(text)
  })

  // Broken: leap years are not told from others.
  test.fails.each(['29 فبراير 2023', '29 فبراير 1900'])('a day that the year does not have: %s', (text) => {
    expectCalendarDays(text)
  })
})
