import type { Gazetteer } from '../types.js'
import { ALEF, LAM } from '../unicode/codes.js'
import { ARABIC, charClasses } from '../unicode/scripts.js'
import type { NameSource } from './gazetteer.js'
import type { NamesByWord } from './names-by-word.js'
import { UNKNOWN, type Vocabulary } from './vocabulary.js'

/** The type of a gazetteer of common words: they are never names, and no proclitic is taken off them without need. */
export const COMMON_WORD = 'word'

const ARTICLE = Uint16Array.of(ALEF, LAM)

/**
 * The words of gazetteers of common words. Each is as common with the article as without it, so that form is added to the vocabulary.
 *
 * @returns The common ones.
 */
export function commonWords(
  byWord: NamesByWord,
  gazetteers: readonly Gazetteer[],
  sources: readonly NameSource[],
  vocabulary: Vocabulary,
): readonly number[] {
  const { names } = byWord
  const isOfWords = gazetteers.map(({ type }) => type === COMMON_WORD)
  const words: number[] = []
  for (let name = 0; name < names.size; name++) {
    if (!isOfWords[names.gazetteerOf(name)] || names.isWeak(name)) continue
    const word = byWord.singleOf(name)
    if (word === UNKNOWN || charClasses()[vocabulary.letters[vocabulary.startOf(word)] as number] !== ARABIC) continue
    words.push(word)
    if (!isDefinite(sources[names.gazetteerOf(name)] as NameSource, names.startOf(name)))
      words.push(vocabulary.addPrefixed(ARTICLE, word))
  }
  return words
}

/** Whether a name is written with the article: its alef is a plain one. */
function isDefinite({ names, alphabet }: NameSource, start: number): boolean {
  const [first, second] = [names.charCodeAt(start), names.charCodeAt(start + 1)]
  return (alphabet[first] ?? first) === ALEF && (alphabet[second] ?? second) === LAM
}
