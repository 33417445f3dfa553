// common-words/arabic.tsv: the selection of data/common-words.tsv, under the spelling that matching sees.
import { correct, data, fold, save } from './lib.ts'

save(
  'common-words',
  ['name'],
  correct(
    'common-words',
    data('common-words.tsv')
      .filter(({ word }) => !word.includes('ىء'))
      .map(({ word, source }) => ({ id: fold(word), name: word, source })),
  ),
  () => 'common-words/arabic.tsv',
)
