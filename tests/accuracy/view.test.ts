import { describe, expect, it } from 'vitest'
import { findMistakes } from './causes.js'
import { compare } from './evaluate.js'
import { excerpt } from './marks.js'
import { foundIn, sampleOf } from './sample.js'
import { NEWS } from './scheme.js'
import { groupMistakes, select, viewMistakes } from './view.js'

/** A text without its colours. */
const plain = (text: string): string => text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '')

describe('excerpt', () => {
  const text = 'قال الرئيس إن وفد بلاده سيصل إلى صنعاء قبل نهاية الأسبوع المقبل'
  const city = foundIn(text, 'صنعاء', 'location')

  it('marks what is annotated and what is found', () => {
    expect(plain(excerpt('إلى صنعاء', { start: 4, end: 9 }, { gold: [{ start: 4, end: 9 }], found: [] }, 80))).toBe(
      'إلى ⟦صنعاء⟧',
    )
    const both = { gold: [{ start: 0, end: 9 }], found: [{ start: 4, end: 9 }] }
    expect(plain(excerpt('إلى صنعاء', { start: 4, end: 9 }, both, 80))).toBe('⟦إلى ‹صنعاء›⟧')
  })

  it('cuts at spaces on both sides, to the width', () => {
    const cut = plain(excerpt(text, city, { gold: [city], found: [] }, 40))
    expect(cut).toBe('… سيصل إلى ⟦صنعاء⟧ قبل نهاية …')
  })

  it('shows all of a short text, and the span of a long one whatever the width', () => {
    expect(plain(excerpt(text, city, { gold: [], found: [] }, 200))).toBe(text)
    expect(plain(excerpt(text, city, { gold: [], found: [] }, 5))).toBe('… صنعاء …')
  })
})

describe('mistakes', () => {
  const texts = ['وصل إلى زغفرونيا', 'غادر زغفرونيا', 'قرار مالي جديد']
  const readings = [
    compare(sampleOf(texts[0] as string, ['زغفرونيا', 'LOC']), [], NEWS),
    compare(sampleOf(texts[1] as string, ['زغفرونيا', 'LOC']), [], NEWS),
    compare(sampleOf(texts[2] as string), [foundIn(texts[2] as string, 'مالي', 'country', { id: 'ML' })], NEWS),
  ]
  const mistakes = findMistakes(readings, NEWS)

  it('are grouped by string, the most frequent first', () => {
    const groups = groupMistakes(mistakes, 'miss')
    expect(groups.map(({ type, text, mistakes: all }) => [type, text, all.length])).toEqual([['LOC', 'زغفرونيا', 2]])
    expect(groupMistakes(mistakes, 'false alarm')).toHaveLength(1)
  })

  it('are chosen by type, layer and cause', () => {
    expect(select(mistakes, { type: 'loc' })).toHaveLength(3)
    expect(select(mistakes, { type: 'PER' })).toHaveLength(0)
    expect(select(mistakes, { layer: 'gazetteer' }).map(({ text }) => text)).toEqual(['مالي'])
    expect(select(mistakes, { cause: 'missing name' })).toHaveLength(2)
  })

  it('are shown with counts, sentences and what produced them', () => {
    const page = plain(viewMistakes('news', mistakes, { limit: 10, examples: 1, width: 80 }))
    expect(page).toContain('Misses: 2, 1 different')
    expect(page).toContain('2×')
    expect(page).toContain('⟦زغفرونيا⟧')
    expect(page).toContain('by gazetteer 1.00 ML; annotated: nothing')
    expect(page.match(/not proposed/g)).toHaveLength(1)
  })

  it('end at the right of the page', () => {
    const page = plain(viewMistakes('news', mistakes, { limit: 10, examples: 1, width: 80 }))
    const line = page.split('\n').find((one) => one.includes('⟦زغفرونيا⟧')) ?? ''
    // The two signs that keep the direction have no width.
    expect(line.length - 2).toBe(80)
  })
})
