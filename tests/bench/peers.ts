/** What the library is compared with: other packages, given the same names and the same text. */
import { AhoCorasick } from '@monyone/aho-corasick/fast'
import { Ner } from '@nlpjs/ner'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { defineGazetteer } from '../../src/lexicon/gazetteer.js'
import { NameIndex, numberWords } from '../../src/lexicon/name-index.js'
import type { Draft } from '../../src/match/candidate.js'
import { GazetteerMatcher } from '../../src/match/gazetteer.js'
import { normalize } from '../../src/normalize/normalize.js'
import { tokenize } from '../../src/tokenize/tokenize.js'

/** Finds names in a text, and returns how many. */
export type Finder = (text: string) => number | Promise<number>

/** The gazetteer stage alone: fold, tokenize, take off proclitics, look up. */
export function gazetteerStage(names: readonly string[]): (text: string) => readonly Draft[] {
  const entries = names.map((name, number) => ({ id: `${number}`, name }))
  const index = new NameIndex([defineGazetteer({ type: 'name', entries })])
  const matcher = new GazetteerMatcher(index, new Set(['name']))
  return (text) => {
    const tokens = tokenize(normalize(text))
    const found: Draft[] = []
    matcher.match(tokens, numberWords(tokens, index.vocabulary), found)
    return found
  }
}

/** The fastest Aho–Corasick of npm, in a double array. It finds names wherever their letters stand, also inside words. */
export function ahoCorasick(names: readonly string[]): AhoCorasick {
  return new AhoCorasick([...names])
}

/** wink-nlp with custom entities, and nothing else of it. */
export function wink(names: readonly string[]): Finder {
  const engine = winkNLP(model, ['cer'])
  engine.learnCustomEntities([{ name: 'name', patterns: [...names] }], {
    matchValue: true,
    usePOS: false,
    useEntity: false,
  })
  return (text) => engine.readDoc(text).customEntities().length()
}

/** compromise with a lexicon. */
export function compromise(names: readonly string[]): Finder {
  nlp.plugin({ tags: { Name: {} }, words: Object.fromEntries(names.map((name) => [name, 'Name'])) })
  return (text) => nlp(text).match('#Name+').length
}

/** nlp.js with an entity of as many options, as it comes: it looks for what is like a name, too. */
export function nlpJs(names: readonly string[]): Finder {
  const engine = new Ner()
  names.forEach((name, number) => {
    engine.addRuleOptionTexts('ar', 'name', `${number}`, [name])
  })
  return async (text) => (await engine.process({ locale: 'ar', text })).entities.length
}
