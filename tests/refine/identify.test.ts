import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { defineGazetteer } from '../../src/lexicon/gazetteer.js'
import { defineRule, gazetteer, organizationRules, sequence, words } from '../../src/rules/index.js'

const gazetteers = [
  defineGazetteer({
    type: 'organization',
    entries: [
      { id: 'club', name: 'الشعلة', value: { kind: 'club', country: 'SA' } },
      { id: 'bank', name: 'المرجان', value: { kind: 'bank' } },
    ],
  }),
  defineGazetteer({
    type: 'head-noun',
    entity: false,
    entries: [{ id: 'club', name: 'نادي', value: { type: 'organization', kind: 'club' } }],
  }),
  defineGazetteer({
    type: 'group',
    entries: [{ id: 'KW', name: 'كويتي', stems: ['كويتي'], value: { kind: 'nationality', country: 'KW' } }],
  }),
]
const extractor = createExtractor({ gazetteers, rules: organizationRules, types: ['organization'] })

describe('a body that a rule finds with its noun', () => {
  test.each([
    ['is the entry of that name and kind', 'في نادي الشعلة أمس', 'نادي الشعلة', 'club'],
    ['is not one of another kind', 'في نادي المرجان أمس', 'نادي المرجان', undefined],
    ['is not one of another country', 'في نادي الشعلة الكويتي أمس', 'نادي الشعلة', undefined],
  ])('%s: %s', (_, text, name, id) => {
    const [entity] = extractor.extract(text)
    expect([entity?.text, entity?.id]).toEqual([name, id])
  })

  test('has the value of the entry', () => {
    expect(extractor.extract('في نادي الشعلة أمس')[0]?.value).toEqual({ kind: 'club', country: 'SA' })
  })

  test('keeps what a rule of a user says of it, and minds no value that is none', () => {
    const ruleWith = (value: unknown) =>
      defineRule({
        name: 'own',
        type: 'organization',
        pattern: sequence(words('نادي'), gazetteer('organization')),
        // JavaScript keeps nobody from it.
        produce: () => ({ value: value as object }),
      })
    const entityWith = (value: unknown) =>
      createExtractor({ gazetteers, rules: [ruleWith(value)] })
        .extract('في نادي الشعلة أمس')
        .find(({ text }) => text === 'نادي الشعلة')
    expect(entityWith({ kind: 'club', league: 1 })).toMatchObject({
      id: 'club',
      value: { kind: 'club', country: 'SA', league: 1 },
    })
    for (const value of [undefined, null, 7, 'club']) expect(entityWith(value)?.id).toBeUndefined()
  })
})
