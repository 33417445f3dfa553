import { describe, expect, it } from 'vitest'
import { classOf, ducklingCase, recognizersCase, type ValueCase } from './cases.js'
import { DUCKLING_FILE } from './corpora.js'
import { foundIn } from './sample.js'
import type { Found } from './system.js'
import { evaluateValues } from './value-score.js'

const phrase = (id: string, text: string, ...parts: readonly { text: string; type: string; resolution?: unknown }[]) =>
  recognizersCase({
    id,
    text,
    context: { ReferenceDateTime: '2016-11-07T16:12:00+08:00' },
    spans: parts.map(({ text: part, type, resolution = null }) => {
      const start = text.indexOf(part)
      return { text: part, type, start, end: start + part.length, resolution }
    }),
  })

describe('recognizersCase', () => {
  it('takes its spans without white space, and its values', () => {
    const one = phrase('DateTime/DateParser/1', 'نلتقي غدا', {
      text: ' غدا',
      type: 'date',
      resolution: { Timex: '2016-11-08' },
    })
    expect(one).toMatchObject({
      only: ['date'],
      reference: new Date('2016-11-07T16:12:00Z'),
      expected: [{ start: 6, end: 9, class: { kind: 'date', name: 'date', covered: true }, values: ['2016-11-08'] }],
    })
  })

  it('is of no use where a span could not be placed, and where the kind is none of ours', () => {
    const span = { text: 'غدا', type: 'date', start: -1, end: 3, offset_ok: false, resolution: null }
    expect(recognizersCase({ id: 'DateTime/DateParser/1', text: '', context: null, spans: [span] })).toBeUndefined()
    expect(phrase('Choice/BooleanModel/1', 'نعم', { text: 'نعم', type: 'boolean' })).toBeUndefined()
  })

  it('may expect nothing', () => {
    expect(phrase('Number/NumberModel/1', 'بلا عدد')).toMatchObject({ only: ['number'], expected: [] })
  })
})

describe('ducklingCase', () => {
  it('expects all of the phrase', () => {
    const one = ducklingCase({ dimension: 'Numeral', text: ' سبعة', value_expr: '(NumeralValue 7)' }, '1')
    expect(one?.expected).toMatchObject([{ start: 1, end: 5, values: ['7'] }])
  })

  it('is of no use where the phrase is empty', () => {
    expect(ducklingCase({ dimension: 'Numeral', text: '\n ,', value_expr: '(NumeralValue 7)' }, '1')).toBeUndefined()
  })
})

describe('classOf', () => {
  it('keeps what opens with a preposition apart', () => {
    expect(classOf('date range', 'آذار 2015')).toMatchObject({ name: 'range', covered: true })
    expect(classOf('date range', 'في آذار 2015')).toMatchObject({ name: 'opens with a preposition', covered: false })
    expect(classOf('holiday', 'في عيد النوروز').name).toBe('holiday')
  })

  it.each([
    ['date', 'الأحد القادم', 'نلتقي يوم ', '', 'without the word يوم or الساعة before it'],
    ['date', 'يوم الأحد القادم', 'نلتقي ', '', undefined],
    ['date range', 'منذ نيسان', '', '', 'before, after, until …'],
    ['date', 'قبل شهرين', '', '', undefined],
    ['date', 'بعد غد', '', '', undefined],
    ['time', 'حتى الساعة 4', '', '', 'before, after, until …'],
    ['time', 'الأحد الساعة 4', '', '', 'date and time in one'],
    ['number', '10', '', '.0.0.1', 'part of an address or a date'],
    ['number', '10', '', '.', undefined],
    ['number', '7', '5/', '/2018', 'part of an address or a date'],
    ['unit', '3 أكواب من الماء', '', '', 'with what is measured'],
    ['unit', '3 أكواب', '', ' من الماء', undefined],
  ] as const)('%s %s after "%s"', (name, text, before, behind, apart) => {
    const { covered, name: found } = classOf(name, text, before, behind)
    expect(covered ? undefined : found).toBe(apart)
  })
})

describe('evaluateValues', () => {
  const text = 'رأيت سبعة كتب وتسعة أقلام'
  const cases = [
    phrase('Number/NumberModel/1', text, { text: 'سبعة', type: 'number', resolution: { value: '7' } }),
    phrase('Number/NumberModel/2', text, { text: 'وتسعة أقلام', type: 'number', resolution: { value: '9' } }),
    phrase('Number/NumberModel/3', 'هنا خمسة', { text: 'خمسة', type: 'number', resolution: { value: '5' } }),
    phrase('Number/NumberModel/4', 'لا شيء هنا'),
  ] as ValueCase[]

  const run = (...found: readonly Found[]) =>
    evaluateValues(
      DUCKLING_FILE,
      { cases, unusable: 3 },
      (types) => (of) =>
        found.filter((entity) => types.includes(entity.type) && of.slice(entity.start, entity.end) === entity.text),
    )

  it('counts spans, values and what is found where nothing should be', () => {
    const nine = foundIn(text, 'تسعة', 'number', { value: { amount: 9 } })
    const { rows, spurious, outcomes } = run(foundIn(text, 'سبعة', 'number', { value: { amount: 7 } }), nine)
    // In phrase 1 the seven is right and the nine unwanted; in phrase 2 the seven is unwanted and the nine too short.
    const counts = { expected: 3, exact: 1, near: 1, valued: 3, right: 1 }
    expect(rows).toEqual([
      { ...counts, kind: 'number', covered: true },
      { ...counts, kind: 'number', name: 'number', covered: true },
    ])
    expect(spurious.map(({ of, found }) => [of.id, found.text])).toEqual([
      ['Number/NumberModel/1', 'تسعة'],
      ['Number/NumberModel/2', 'سبعة'],
    ])
    expect(outcomes.map(({ right }) => right)).toEqual([true, false, false])
  })

  it('tells a wrong value from a right one', () => {
    const { rows } = run(foundIn(text, 'سبعة', 'number', { value: { amount: 70 } }))
    expect(rows[0]).toMatchObject({ exact: 1, right: 0 })
  })

  it('takes a particle that the source has in its span for what it is', () => {
    const nine = foundIn(text, 'تسعة', 'number', { value: { amount: 9 } })
    const [, second] = cases as [ValueCase, ValueCase]
    const of = { ...second, expected: second.expected.map((span) => ({ ...span, end: nine.end })) }
    const score = (found: Found) =>
      evaluateValues(DUCKLING_FILE, { cases: [of], unusable: 0 }, () => () => [found]).rows[0]
    expect(score(nine)).toMatchObject({ exact: 0, near: 1 })
    const proclitic = { text: 'و', start: nine.start - 1, end: nine.start }
    expect(score({ ...nine, proclitic })).toMatchObject({ exact: 1, right: 1 })
  })

  it('counts nothing of nothing', () => {
    expect(run().rows[0]).toMatchObject({ expected: 3, exact: 0, near: 0, right: 0 })
    const none = evaluateValues(DUCKLING_FILE, { cases: [], unusable: 0 }, () => () => [])
    expect(none).toMatchObject({ rows: [], spurious: [], outcomes: [] })
  })
})
