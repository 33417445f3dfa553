import { describe, expect, it } from 'vitest'
import { extractOnly, type Found, fold, hasGazetteer, knows, LAYERS, makeExtract, propose } from './system.js'

const layer = (name: string) => makeExtract(LAYERS.find((one) => one.name === name)?.off())

describe('knows', () => {
  it('asks the gazetteers for a name by itself, behind a proclitic and spelt otherwise', () => {
    expect(knows('موسكو', ['location'])).toBe(true)
    expect(knows('وبموسكو', ['location'])).toBe(true)
    expect(knows('الأمم المتحدة', ['organization'])).toBe(true)
    expect(knows('للأمم المتحدة', ['organization'])).toBe(true)
    expect(knows('الامم المتحده', ['organization'])).toBe(true)
  })

  it('wants all of the name, and the type', () => {
    expect(knows('ساحة موسكو الغربية', ['location'])).toBe(false)
    expect(knows('موسكو', ['person'])).toBe(false)
    expect(knows('موسكو')).toBe(true)
    expect(knows('', ['location'])).toBe(false)
    expect(knows('زغفرون')).toBe(false)
  })

  it('knows nothing of types that the library has not', () => {
    expect(knows('موسكو', ['vehicle'])).toBe(false)
    expect(hasGazetteer(['vehicle'])).toBe(false)
    expect(hasGazetteer(['vehicle', 'country'])).toBe(true)
  })
})

describe('extractOnly and propose', () => {
  it('ask for some types alone, those that there are', () => {
    const found = extractOnly(['country', 'vehicle'])('زار بوتين الصين')
    expect(found.map(({ type, text }) => [type, text])).toEqual([['country', 'الصين']])
  })

  it('show the doubtful too', () => {
    const proposed = propose(['location', 'country'])('في جنوب لبنان').map(({ text }) => text)
    expect(proposed).toContain('لبنان')
  })
})

describe('the layers', () => {
  it('can be left out, one by one', () => {
    const text = 'زار بوتين الصين غدا'
    const sources = (extract: (text: string) => readonly Found[]) => new Set(extract(text).map(({ source }) => source))
    expect(sources(makeExtract())).toEqual(new Set(['gazetteer', 'rule']))
    expect(sources(layer('gazetteer'))).toEqual(new Set(['rule']))
    expect(sources(layer('rule'))).toEqual(new Set(['gazetteer']))
  })

  it('leave the names without doubt where the weak ones go', () => {
    expect(layer('weak names')('زار بوتين الصين').map(({ text }) => text)).toEqual(['بوتين', 'الصين'])
  })
})

describe('fold', () => {
  it('makes one string of the spellings of a name', () => {
    expect(fold('الأُمَم  المتحدة')).toBe(fold('الامم المتحده'))
  })
})
