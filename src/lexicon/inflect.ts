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

/**
 * Every form of a stem. In a stem of several words, each word that ends in ي inflects (كوري جنوبي → الكوريين الجنوبيين);
 * where none does, the last one.
 *
 * @param stem - A masculine singular without the article.
 * @returns The forms, the stem itself first, the accusative last.
 */
export function inflect(stem: string): string[] {
  const words = stem.split(' ')
  const inflecting = words.map((word) => word.endsWith(NISBA))
  if (!inflecting.includes(true)) inflecting[words.length - 1] = true
  const withEnding = (ending: string): string[] =>
    words.map((word, index) => (inflecting[index] ? word + ending : word))
  const forms: string[] = []
  for (const ending of ENDINGS) {
    const indefinite = withEnding(ending)
    forms.push(indefinite.join(' '))
    forms.push(indefinite.map((word, index) => (inflecting[index] ? ARTICLE + word : word)).join(' '))
    // الجنوب أفريقي: where the first word does not inflect, the article may stand before it alone.
    if (!inflecting[0]) forms.push(ARTICLE + indefinite.join(' '))
  }
  forms.push(withEnding(ACCUSATIVE).join(' '))
  return forms
}
