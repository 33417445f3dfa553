/**
 * The sound inflection of nisbas and participles: مصري → مصرية، مصريان، مصريين، مصريون، مصريات …, each with and without the article.
 * A gazetteer lists the masculine singular (a stem) alone.
 */

/** Endings of the masculine singular, feminine, dual and plurals. */
const ENDINGS: readonly string[] = ['', 'ة', 'ان', 'ين', 'تان', 'تين', 'ون', 'ات']
/** The ending of the indefinite accusative. It makes the name of the country of many a nisba (تركيا), so its forms are weak. */
const ACCUSATIVE = 'ا'

const ARTICLE = 'ال'
const NISBA = 'ي'

/** What is put before and after stems. */
export interface Affixes {
  readonly endings: readonly string[]
  readonly accusative: string
  readonly article: string
  readonly nisba: string
}

/** Affixes in the letters of an alphabet. */
export function affixesIn(writeLetters: (arabic: string) => string): Affixes {
  return {
    endings: ENDINGS.map(writeLetters),
    accusative: writeLetters(ACCUSATIVE),
    article: writeLetters(ARTICLE),
    nisba: writeLetters(NISBA),
  }
}

const ARABIC_AFFIXES = affixesIn((letters) => letters)

/**
 * Every form of a stem. In a stem of several words, each word that ends in ي inflects (كوري جنوبي → الكوريين الجنوبيين);
 * where none does, the last one.
 *
 * @param stem - A masculine singular without the article.
 * @param affixes - What is put before and after it, in the letters in which the stem is written.
 * @returns The forms, the stem itself first, the accusative last.
 */
export function inflect(stem: string, affixes = ARABIC_AFFIXES): string[] {
  const { endings, accusative, article, nisba } = affixes
  const words = stem.split(' ')
  const inflecting = words.map((word) => word.endsWith(nisba))
  if (!inflecting.includes(true)) inflecting[words.length - 1] = true
  // Joined by hand: a first call makes some fifteen thousand forms.
  const write = (before: string, ending: string): string => {
    let form = ''
    for (let index = 0; index < words.length; index++) {
      if (index > 0) form += ' '
      form += inflecting[index] ? before + words[index] + ending : words[index]
    }
    return form
  }
  const forms: string[] = []
  for (const ending of endings) {
    forms.push(write('', ending), write(article, ending))
    // الجنوب أفريقي: where the first word does not inflect, the article may stand before it alone.
    if (!inflecting[0]) forms.push(article + write('', ending))
  }
  forms.push(write('', accusative))
  return forms
}
