import { describe, expect, it } from 'vitest'
import { CORPORA } from './corpora.js'
import { compare } from './evaluate.js'
import { foundIn, sampleOf } from './sample.js'
import { HEADLINE, libraryTypes, NEWS, PLACES, type Scheme, typesOf, WIKIFANE, WOJOOD } from './scheme.js'
import { countByType } from './score.js'

describe('the headline', () => {
  it('is over persons, places and organizations in every corpus', () => {
    for (const { scheme } of CORPORA) expect(Object.keys(scheme.averages)[0]).toBe(HEADLINE)
    for (const scheme of [NEWS, WIKIFANE, WOJOOD]) expect(scheme.averages[HEADLINE]).toEqual(['PER', 'LOC', 'ORG'])
    expect(PLACES.averages[HEADLINE]).toEqual(['LOC'])
  })

  it('names types that the corpus has', () => {
    for (const { scheme } of CORPORA) {
      for (const types of Object.values(scheme.averages))
        expect(typesOf(scheme)).toEqual(expect.arrayContaining([...types]))
    }
  })
})

describe('ANERcorp and AQMAR', () => {
  it('call a country, a place and a facility LOC', () => {
    expect(libraryTypes(NEWS, 'LOC')).toEqual(['country', 'location', 'facility'])
  })

  it('score neither groups nor dates, neither MISC nor MIS', () => {
    expect(NEWS.found).not.toHaveProperty('group')
    expect(NEWS.found).not.toHaveProperty('date')
    expect(NEWS.gold).not.toHaveProperty('MISC')
    expect(NEWS.gold).not.toHaveProperty('MIS')
    expect(typesOf(NEWS)).toEqual(['PER', 'LOC', 'ORG'])
  })
})

describe('WikiFANE', () => {
  it('has facilities as a type of its own', () => {
    expect(libraryTypes(WIKIFANE, 'LOC')).toEqual(['country', 'location'])
    expect(libraryTypes(WIKIFANE, 'FAC')).toEqual(['facility'])
  })

  it('scores no group, vehicle, weapon or product', () => {
    for (const label of ['PER-GROUP', 'VEH', 'WEA', 'PROD']) expect(WIKIFANE.gold).not.toHaveProperty(label)
    expect(WIKIFANE.found).not.toHaveProperty('group')
  })
})

describe('Wojood', () => {
  it('has GPE and LOC as one class, and groups as NORP', () => {
    expect(WOJOOD.gold).toMatchObject({ GPE: 'LOC', LOC: 'LOC', NORP: 'NORP', FAC: 'FAC', PERS: 'PER' })
    expect(libraryTypes(WOJOOD, 'LOC')).toEqual(['country', 'location'])
    expect(libraryTypes(WOJOOD, 'NORP')).toEqual(['group'])
  })

  it('averages over names and DATE, too', () => {
    expect(WOJOOD.averages['names and DATE']).toEqual(['PER', 'LOC', 'ORG', 'FAC', 'NORP', 'EVENT', 'LAW', 'DATE'])
  })
})

describe('a sentence under each scheme', () => {
  const text = 'زار وفد مصري مطار تونس'
  const found = [foundIn(text, 'مصري', 'group'), foundIn(text, 'مطار تونس', 'facility')]
  const counts = (scheme: Scheme, ...gold: readonly (readonly [string, string])[]) => {
    const reading = compare(sampleOf(text, ...gold), found, scheme)
    return Object.fromEntries(countByType(reading.gold, reading.found))
  }

  it('is scored by what the corpus annotates', () => {
    expect(counts(NEWS, ['مطار تونس', 'LOC'])).toEqual({ LOC: { gold: 1, found: 1, correct: 1 } })
    expect(counts(WIKIFANE, ['مصري', 'PER-GROUP'], ['مطار تونس', 'FAC'])).toEqual({
      FAC: { gold: 1, found: 1, correct: 1 },
    })
    expect(counts(WOJOOD, ['مصري', 'NORP'], ['تونس', 'GPE'])).toEqual({
      NORP: { gold: 1, found: 1, correct: 1 },
      LOC: { gold: 1, found: 0, correct: 0 },
      FAC: { gold: 0, found: 1, correct: 0 },
    })
    expect(counts(PLACES, ['تونس', 'CTRY'])).toEqual({ LOC: { gold: 1, found: 1, correct: 0 } })
  })
})
