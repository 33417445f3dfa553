/**
 * compromise and wink-nlp, each run when it is first called. `require` is what makes that lazy: the build takes both packages into
 * the entry, each as a function that has not run, so that neither Node nor a bundler has to find or load anything later.
 */
import type Compromise from 'compromise'
import type { Model } from 'wink-eng-lite-web-model'
import type WinkNLP from 'wink-nlp'

declare const require: (name: string) => unknown

let amounts: ReturnType<typeof WinkNLP> | undefined

/** compromise, which tags words. */
export function compromise(): typeof Compromise {
  return require('compromise') as typeof Compromise
}

/** wink-nlp with its English model, set up for entities alone. */
export function wink(): ReturnType<typeof WinkNLP> {
  amounts ??= (require('wink-nlp') as typeof WinkNLP)(require('wink-eng-lite-web-model') as Model, ['sbd', 'ner'])
  return amounts
}
