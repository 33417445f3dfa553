import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/index.js'
import {
  hijriToGregorian,
  nearestWeekday,
  nearestYear,
  nthWeekday,
  periodFrom,
  weekdayInWeek,
} from '../../src/rules/calendar.js'
import { resolveDate } from '../../src/rules/index.js'

describe('a Hijri date in the Gregorian calendar', () => {
  test.each([
    ['1444-09-15', '2023-04-06'],
    ['1445-09-01', '2024-03-11'],
    ['1445-09', '2024-03-11/2024-04-09'],
    ['1445', '2023-07-19/2024-07-06'],
    ['1300-01-01', '1882-11-12'],
    // Before the tables: the first of Muharram of the first year was Friday 16 July 622 in the Julian calendar.
    ['0001-01-01', '0622-07-19~'],
  ])('%s is %s', (hijri, gregorian) => {
    expect(hijriToGregorian(hijri)).toBe(gregorian)
  })

  test.each(['1445-13-01', '1445-02-31', '0000', 'XXXX-09-15', '1445-09-XX', 'x'])('%s is none', (date) => {
    expect(hijriToGregorian(date)).toBeUndefined()
  })

  test('agrees with the runtime’s own calendar, wherever that has the tables', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', { timeZone: 'UTC' })
    if (format.resolvedOptions().calendar !== 'islamic-umalqura') return
    for (let year = 1320; year <= 1490; year += 7) {
      for (const month of ['01', '06', '09', '12']) {
        const day = hijriToGregorian(`${year}-${month}-01`) as string
        const parts = Object.fromEntries(
          format.formatToParts(new Date(`${day}T00:00:00Z`)).map(({ type, value }) => [type, value]),
        )
        expect([parts['year'], Number(parts['month']), Number(parts['day'])]).toEqual([String(year), Number(month), 1])
      }
    }
  })
})

test('periods are counted over the ends of months, quarters and years', () => {
  expect(periodFrom('2024-03-01', 'day', -1)).toBe('2024-02-29')
  expect(periodFrom('2024-12-31', 'week', 0)).toBe('2025-W01')
  expect(periodFrom('2024-01-31', 'month', -1)).toBe('2023-12')
  expect(periodFrom('2024-01-31', 'month', 1)).toBe('2024-02')
  expect(periodFrom('2024-01-31', 'quarter', -1)).toBe('2023-36')
  expect(periodFrom('2024-01-31', 'year', 1)).toBe('2025')
  expect(periodFrom('2024-01-31', 'decade', -1)).toBe('201X')
  expect(periodFrom('2024-01-31', 'century', -1)).toBe('19XX')
})

test('days of the week lie before, in or after the week of a day', () => {
  // A Monday.
  const day = '2024-01-15'
  expect(weekdayInWeek(day, 7, 0)).toBe('2024-01-21')
  expect(weekdayInWeek(day, 1, -1)).toBe('2024-01-08')
  expect(nearestWeekday(day, 1, 1)).toBe('2024-01-22')
  expect(nearestWeekday(day, 1, -1)).toBe('2024-01-08')
  expect(nearestWeekday(day, 5, 1)).toBe('2024-01-19')
  expect(nearestWeekday(day, 5, -1)).toBe('2024-01-12')
  expect(nearestWeekday(day, 5, 0)).toBe('2024-01-19')
})

test('a month without a year is the last or the next one', () => {
  expect(nearestYear('2024-03-10', 'XXXX-01', -1)).toBe('2024-01')
  expect(nearestYear('2024-03-10', 'XXXX-03', -1)).toBe('2023-03')
  expect(nearestYear('2024-03-10', 'XXXX-05', -1)).toBe('2023-05')
  expect(nearestYear('2024-03-10', 'XXXX-05', 1)).toBe('2024-05')
  expect(nearestYear('2024-03-10', 'XXXX-01-15', 1)).toBe('2025-01-15')
})

test('the nth weekday of a month', () => {
  expect(nthWeekday('2014-09', 2, 3)).toBe('2014-09-16')
  expect(nthWeekday('2013-03', 1, -1)).toBe('2013-03-25')
  expect(nthWeekday('2024-02', 4, 5)).toBe('2024-02-29')
  expect(nthWeekday('2023-02', 4, 5)).toBeUndefined()
  expect(nthWeekday('XXXX-02', 4, 1)).toBeUndefined()
})

describe('the option referenceDate', () => {
  const { extract } = createExtractor({ types: ['date'], referenceDate: '2024-01-15T23:00:00+03:00' })
  test.each([
    ['وصل أمس', '2024-01-14'],
    ['يصل بعد غد', '2024-01-17'],
    ['وصل الجمعة الماضي', '2024-01-12'],
    ['الثلاثاء من الأسبوع المقبل', '2024-01-23'],
    ['الأسبوع الماضي', '2024-W02'],
    ['الشهر المقبل', '2024-02'],
    ['هذا العام', '2024'],
    ['قبل شهرين', '2023-11'],
    ['منذ عشرين سنة', '2004'],
    ['يناير الماضي', '2023-01'],
    ['15 من الشهر الماضي', '2023-12-15'],
    ['يناير من العام الماضي', '2023-01'],
    ['الربع الأول من هذا العام', '2024-33'],
    ['ثمانينيات القرن الماضي', '198X'],
    ['من الاثنين إلى الجمعة المقبلين', undefined],
    ['من أمس إلى غدا', '2024-01-14/2024-01-16'],
    ['15 يناير', undefined],
    ['يوم الجمعة', undefined],
    ['عام 2015', undefined],
  ])('%s is %s', (text, resolved) => {
    const value = extract(text)[0]?.value
    expect(value).toBeDefined()
    expect(value && 'resolved' in value ? value.resolved : undefined).toBe(resolved)
  })

  test('without it nothing is resolved', () => {
    expect(createExtractor({ types: ['date'] }).extract('وصل أمس')[0]?.value).toEqual({
      kind: 'relative',
      unit: 'day',
      offset: -1,
    })
  })

  test('a Date counts as its day in UTC', () => {
    const extractor = createExtractor({ types: ['date'], referenceDate: new Date('2024-01-15T23:30:00Z') })
    expect(extractor.extract('وصل أمس')[0]?.value).toMatchObject({ resolved: '2024-01-14' })
  })

  test.each([['yesterday'], ['2024-02-30'], ['2024-1-5'], [new Date(Number.NaN)], [5]])(
    'refuses %s',
    (referenceDate) => {
      expect(() => createExtractor({ referenceDate: referenceDate as string })).toThrow(/referenceDate/)
    },
  )

  test('resolveDate does the same for a value', () => {
    expect(resolveDate({ kind: 'relative', unit: 'week', offset: 1 }, '2024-12-28')).toBe('2025-W01')
    expect(resolveDate({ kind: 'duration', duration: 'P3D' }, '2024-12-28')).toBeUndefined()
    for (const day of ['yesterday', '2024-02-30', '2024-1-5', ''])
      expect(() => resolveDate({ kind: 'relative', unit: 'day', offset: -1 }, day)).toThrow(
        new TypeError(`referenceDate: '${day}' is not a day such as '2024-01-15'`),
      )
  })
})
