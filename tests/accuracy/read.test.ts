import { describe, expect, it } from 'vitest'
import { join, toSample } from './read.js'
import { sampleOf } from './sample.js'

describe('toSample', () => {
  it('names offsets', () => {
    const sample = toSample({
      id: '1',
      text: 'في عدن',
      tokens: [
        [0, 2],
        [3, 6],
      ],
      entities: [[3, 6, 'LOC']],
    })
    expect(sample).toEqual({
      id: '1',
      text: 'في عدن',
      tokens: [
        { start: 0, end: 2 },
        { start: 3, end: 6 },
      ],
      gold: [{ start: 3, end: 6, label: 'LOC' }],
    })
  })

  it('has no tokens where the corpus has none', () => {
    expect(toSample({ id: '1', text: '', entities: [] })).toEqual({ id: '1', text: '', gold: [] })
  })

  it('counts UTF-16 code units where the file counts code points', () => {
    const text = '🌧🌧 أمطار في عدن'
    const [gold] = toSample({ id: '1', text, entities: [[12, 15, 'CITY']] }, 'code points').gold
    expect(text.slice(gold?.start, gold?.end)).toBe('عدن')
    const [whole] = toSample({ id: '1', text: '🌧', entities: [[0, 9, 'CITY']] }, 'code points').gold
    expect(whole).toMatchObject({ start: 0, end: 2 })
  })
})

describe('join', () => {
  it('makes one text of several, with everything at its place', () => {
    const joined = join('both', [sampleOf('زار عدن', ['عدن', 'LOC']), sampleOf('ثم عاد إلى صنعاء', ['صنعاء', 'LOC'])])
    expect(joined.text).toBe('زار عدن\nثم عاد إلى صنعاء')
    expect(joined.gold.map(({ start, end }) => joined.text.slice(start, end))).toEqual(['عدن', 'صنعاء'])
    expect(joined.tokens?.map(({ start, end }) => joined.text.slice(start, end))).toEqual(joined.text.split(/\s/))
  })

  it('joins nothing', () => {
    expect(join('none', [])).toEqual({ id: 'none', text: '', gold: [] })
  })
})
