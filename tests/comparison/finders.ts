import { Ner } from '@nlpjs/ner'
import * as chrono from 'chrono-node/ar'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { extract } from '../../src/index.js'

/** A package as it comes, without names from us. */
interface Finder {
  readonly name: string
  /** The words of each entity that it finds. */
  readonly find: (text: string) => Promise<readonly string[]>
  /** Whether an entity says which one it is. */
  readonly ids: string
  /** What its entities say of their place. */
  readonly offsets: string
  /** Whether one can add names. */
  readonly own: string
}

const wink = winkNLP(model)
const nlpJs = new Ner()

export const FINDERS: readonly Finder[] = [
  {
    name: '**aalam**',
    find: async (text) => extract(text).map((entity) => entity.text),
    ids: 'yes',
    offsets: 'UTF-16, code points, bytes',
    own: 'yes',
  },
  {
    name: '[chrono-node/ar](https://github.com/wanasit/chrono)',
    find: async (text) => chrono.parse(text).map((result) => result.text),
    ids: 'dates only',
    offsets: 'UTF-16 start',
    own: 'no',
  },
  {
    name: '[compromise](https://github.com/spencermountain/compromise)',
    find: async (text) => [...nlp(text).topics().out('array'), ...nlp(text).match('#Date+').out('array')] as string[],
    ids: 'no',
    offsets: 'UTF-16',
    own: 'yes',
  },
  {
    name: '[wink-nlp](https://github.com/winkjs/wink-nlp), English model',
    find: async (text) => wink.readDoc(text).entities().out() as string[],
    ids: 'no',
    offsets: 'tokens',
    own: 'yes',
  },
  {
    name: '[nlp.js](https://github.com/axa-group/nlp.js)',
    find: async (text) => {
      const { entities } = await nlpJs.process({ locale: 'ar', text })
      return (entities as readonly { readonly sourceText?: string }[]).map(({ sourceText }) => sourceText ?? '')
    },
    ids: 'your own',
    offsets: 'UTF-16',
    own: 'yes',
  },
]
