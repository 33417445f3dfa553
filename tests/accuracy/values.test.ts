import { describe, expect, it } from 'vitest'
import { ducklingExpectation } from './duckling.js'
import { recognizersValues } from './recognizers.js'
import { agree, amountOf, isoWeek, timeOf, valuesOf } from './values.js'

const MONDAY = new Date('2016-11-07T00:00:00Z')
const meaning = (type: string, value: unknown, text = '') => valuesOf({ type, value, text }, MONDAY)

describe('valuesOf', () => {
  it('reads dates as they are', () => {
    expect(meaning('date', { kind: 'point', date: '2015-03', calendar: 'gregorian' })).toEqual(['2015-03'])
  })

  it('counts relative dates from the day of writing, in their unit and as a day', () => {
    expect(meaning('date', { kind: 'relative', unit: 'day', offset: -1 })).toEqual(['2016-11-06'])
    expect(meaning('date', { kind: 'relative', unit: 'week', offset: 1 })).toEqual(['2016-W46', '2016-11-14'])
    expect(meaning('date', { kind: 'relative', unit: 'month', offset: 2 })).toEqual(['2017-01', '2017-01-07'])
    expect(meaning('date', { kind: 'relative', unit: 'year', offset: -2 })).toEqual(['2014', '2014-11-07'])
  })

  it('reads days of the week, open or of a week', () => {
    expect(meaning('date', { kind: 'weekday', weekday: 5 })).toEqual(
      expect.arrayContaining(['XXXX-WXX-5', '2016-11-04', '2016-11-11', '2016-11-18']),
    )
    expect(meaning('date', { kind: 'weekday', weekday: 7, direction: 1 })).toContain('2016-11-20')
  })

  it('reads amounts with what they are of', () => {
    expect(meaning('percent', { amount: 12.5 })).toEqual(['12.5'])
    expect(meaning('money', { amount: 10, currency: 'EUR' })).toEqual(['10 EUR'])
    expect(meaning('quantity', { amount: 0.5, unit: 'mass-kilogram' })).toEqual(['500 gram'])
  })

  it('reads times, durations and ranges', () => {
    expect(meaning('time', { time: 'T14:30' })).toEqual(['14:30:00'])
    expect(meaning('date', { duration: 'P3D' })).toEqual(['P3D'])
    expect(meaning('date', { start: '2014', end: '2018' })).toEqual(['2014/2018', '2014-01-01/2018-01-01'])
    expect(meaning('time', { kind: 'part', part: 'evening' })).toEqual(['TEV'])
  })

  it('writes as TIMEX what ISO 8601 can not', () => {
    const week = { kind: 'point', date: '2014-10', calendar: 'gregorian', nth: { count: 1, unit: 'week' } }
    expect(meaning('date', week)).toEqual(expect.arrayContaining(['2014-10-W01', '2014-W41']))
    const last = { ...week, date: '2014-09', nth: { count: -1, unit: 'week' } }
    expect(meaning('date', last)).toEqual(expect.arrayContaining(['2014-09-W04', '2014-W39']))
    expect(meaning('date', { kind: 'relative', unit: 'week', offset: 0, part: 'weekend' })).toContain('2016-W45-WE')
  })

  it('takes a phone number and an address as they are written', () => {
    expect(meaning('phone', {}, '٠٦ ٢٠۷')).toEqual(['06207'])
    expect(meaning('url', {}, 'https://example.org')).toEqual(['https://example.org'])
  })

  it('has none where there is none', () => {
    expect(meaning('number', {})).toEqual([])
    expect(meaning('number', undefined)).toEqual([])
  })
})

describe('agree', () => {
  it('takes a year that the text leaves open for any', () => {
    expect(agree('2016-01-15', '2016-01-15')).toBe(true)
    expect(agree('XXXX-01-15', '2017-01-15')).toBe(true)
    expect(agree('XXXX-01-15', '2017-01-16')).toBe(false)
    expect(agree('XXXX-01', '2017-01-15')).toBe(false)
    expect(agree('2017-01-15', 'XXXX-01-15')).toBe(false)
  })

  it.each([
    ['2016-35', '2016-07-01/2016-09-30'],
    ['2016-41', '2016-07-01/2016-12-31'],
    ['2016-W45', '2016-11-07/2016-11-13'],
    ['2015-W53', '2015-12-28/2016-01-03'],
    ['2016-02', '2016-02-01/2016-02-29'],
    ['197X', '1970-01-01/1979-12-31'],
    ['XX7X', '1970-01-01/1979-12-31'],
    ['2016-W46/2016-W48', '2016-11-14/2016-12-04'],
  ])('%s and %s are the same days', (found, expected) => {
    expect(agree(found, expected)).toBe(true)
  })

  it.each([
    ['2016-35', '2016-07-01/2016-10-01'],
    ['2016-W45', '2016-11-07'],
    ['197X', '1971-01-01/1979-12-31'],
    ['2016', '2016-11'],
    ['2016-11', '2016-11-07/2016-11-13'],
    ['P3D', '2016-11-08/2016-11-10'],
  ])('%s and %s are not', (found, expected) => {
    expect(agree(found, expected)).toBe(false)
  })
})

describe('amountOf, timeOf and isoWeek', () => {
  it('write one thing in one way', () => {
    expect(amountOf(0.1 + 0.2)).toBe('0.3')
    expect(amountOf(250, 'volume-milliliter')).toBe('0.25 litre')
    expect(timeOf('7:5')).toBe('07:05:00')
    expect(isoWeek(new Date('2016-01-01T00:00:00Z'))).toBe('2015-W53')
    expect(isoWeek(new Date('2018-12-31T00:00:00Z'))).toBe('2019-W01')
  })
})

describe('recognizersValues', () => {
  it('reads numbers, percentages and amounts', () => {
    expect(recognizersValues({ subtype: 'integer', value: '7' })).toEqual(['7'])
    expect(recognizersValues({ value: '100%' })).toEqual(['100'])
    expect(recognizersValues({ offset: '3', relativeTo: 'start', value: '3' })).toEqual(['3'])
    expect(recognizersValues({ value: '5', unit: 'Dollar', isoCurrency: 'USD' })).toEqual(['5 USD'])
    expect(recognizersValues({ value: '5', unit: 'Kilometer' })).toEqual(['5 kilometer'])
  })

  it('reads dates by what they are and by what they stand for', () => {
    const dates = { FutureResolution: { date: '2017-03-01' }, PastResolution: { date: '2016-03-01' } }
    expect(recognizersValues({ Timex: 'XXXX-03-01', ...dates })).toEqual(['XXXX-03-01', '2017-03-01', '2016-03-01'])
  })

  it('reads times in one form', () => {
    expect(recognizersValues({ Timex: 'T07', FutureResolution: { time: '07:00:00' } })).toEqual(['07:00:00'])
    const values = [{ timex: '2016-11-07T20', type: 'datetime', value: '2016-11-07 20:00:00' }]
    expect(recognizersValues({ values })).toEqual(['2016-11-07T20:00:00'])
  })

  it('reads ranges whole, never by their ends', () => {
    const values = [{ timex: '(2017-05-03,2017-05-09,P6D)', type: 'daterange', start: '2017-05-03', end: '2017-05-09' }]
    // The source ends a week with the day after it, and what the text bounds with the day that it names.
    expect(recognizersValues({ values })).toEqual(['2017-05-03/2017-05-09', '2017-05-03/2017-05-08'])
  })

  it('reads seasons by their numbers in EDTF', () => {
    expect(recognizersValues({ Timex: '2017-SP' })).toEqual(['2017-SP', '2017-21'])
    expect(recognizersValues({ Timex: 'SU' })).toEqual(['SU', 'XXXX-22'])
  })

  it('leaves durations as they are', () => {
    expect(recognizersValues({ Timex: 'PT3H' })).toEqual(['PT3H'])
  })

  it('has none where the source states none', () => {
    expect(recognizersValues(null)).toEqual([])
    expect(recognizersValues('not resolved')).toEqual([])
    expect(recognizersValues({ values: [{ timex: '', value: 'not resolved' }] })).toEqual([])
    expect(recognizersValues({ Timex: '2016', Mod: 'before' })).toEqual([])
  })
})

describe('ducklingExpectation', () => {
  const values = (dimension: string, expression: string) => ducklingExpectation(dimension, expression)?.values

  it('reads numbers', () => {
    expect(values('Numeral', '(NumeralValue 1.5)')).toEqual(['1.5'])
    expect(values('Numeral', '(NumeralValue (-3))')).toEqual(['-3'])
    expect(values('Ordinal', '(OrdinalData 4)')).toEqual(['4'])
  })

  it('reads amounts', () => {
    expect(values('AmountOfMoney', '(simple Dollar 1e3)')).toEqual(['1000 USD'])
    expect(values('AmountOfMoney', '(simple Cent 10)')).toEqual(['0.1 USD'])
    expect(values('AmountOfMoney', '(simple JOD 7)')).toEqual(['7 JOD'])
    expect(ducklingExpectation('AmountOfMoney', '(between EUR (1, 2))')).toEqual({ name: 'money range', values: [] })
    expect(values('Quantity', '(simple Gram 2 Nothing)')).toEqual(['2 gram'])
    expect(values('Volume', '(simple Litre 0.5)')).toEqual(['0.5 litre'])
    expect(values('Temperature', '(simple Degree (-2))')).toEqual(['-2 celsius'])
  })

  it('reads times by their grain', () => {
    expect(values('Time', '(datetime (2013, 2, 18, 0, 0, 0) Day)')).toEqual(['2013-02-18'])
    expect(values('Time', '(datetime (2013, 2, 18, 0, 0, 0) Week)')).toEqual(['2013-W08'])
    expect(values('Time', '(datetime (2013, 2, 1, 0, 0, 0) Month)')).toEqual(['2013-02'])
    expect(ducklingExpectation('Time', '(datetime (2013, 2, 12, 15, 5, 0) Minute)')).toEqual({
      name: 'time',
      values: ['2013-02-12T15:05:00', '15:05:00'],
    })
    expect(values('Duration', '(DurationData 2 Minute)')).toEqual(['PT2M'])
    expect(values('Duration', '(DurationData 30 Day)')).toEqual(['P30D'])
  })

  it('ends an interval of days with its last day', () => {
    const expression = '(datetimeInterval ((2013, 5, 3, 0, 0, 0), (2013, 5, 6, 0, 0, 0)) Day)'
    expect(ducklingExpectation('Time', expression)).toEqual({ name: 'date range', values: ['2013-05-03/2013-05-05'] })
  })

  it('reads the digits of a phone number', () => {
    expect(values('PhoneNumber', '(PhoneNumberValue "(+1) 555 ext 7")')).toEqual(['15557'])
  })

  it('has none of what it does not know', () => {
    expect(ducklingExpectation('Quantity', '=')).toBeUndefined()
    expect(ducklingExpectation('Email', '(EmailData "a@b")')).toBeUndefined()
  })
})
