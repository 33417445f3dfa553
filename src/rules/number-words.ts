/** The words that numbers are made of, with what each is worth. Spelling variants that folding makes equal are listed once. */
import { foldString } from '../normalize/normalize.js'

/** Words by value. */
type Table = readonly (readonly [value: number, words: string])[]

/** 1 to 9, in both genders and all cases. */
const ONES: Table = [
  [1, 'واحد واحدة واحدا'],
  [2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي'],
  [3, 'ثلاثة ثلاث ثلاثا تلاتة تلات تلت'],
  [4, 'أربعة أربع أربعا'],
  [5, 'خمسة خمس خمسا'],
  [6, 'ستة ست ستا'],
  [7, 'سبعة سبع سبعا'],
  [8, 'ثمانية ثمان ثماني ثمانيا تمانية تمن تماني'],
  [9, 'تسعة تسع تسعا'],
]
/** The first halves of 11, which are no numbers by themselves. */
const ELEVEN = 'أحد إحدى حادي'
const TEN = 'عشرة عشر عشرا'
/** The second halves of 11 to 19. */
export const TEEN_ENDINGS = 'عشر عشرة'.split(' ')
/** 11 to 19 in one word, as they are spoken. */
const TEENS: Table = [
  [11, 'حداشر احداشر احدعش حدعش'],
  [12, 'اتناشر اطناشر اثناعش اطنعش'],
  [13, 'تلتاشر تلاتاشر تلطاشر تلطعش ثلطعش'],
  [14, 'اربعتاشر اربعطاشر اربعطعش'],
  [15, 'خمستاشر خمسطاشر خمسطعش'],
  [16, 'ستاشر سطاشر سطعش'],
  [17, 'سبعتاشر سبعطاشر سبعطعش'],
  [18, 'تمنتاشر تمنطاشر تمنطعش ثمنطعش'],
  [19, 'تسعتاشر تسعطاشر تسعطعش'],
]
const TENS: Table = [
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين تلاتين'],
  [40, 'أربعون أربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين تمانين'],
  [90, 'تسعون تسعين'],
]
/** A hundred, also after 3 to 9: ثلاث مئة. */
const HUNDRED = 'مئة مائة'
const HUNDREDS: Table = [
  [200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي متين'],
  [300, 'ثلاثمئة ثلاثمائة ثلثمئة ثلثمائة تلتمية'],
  [400, 'أربعمئة أربعمائة ربعمية'],
  [500, 'خمسمئة خمسمائة'],
  [600, 'ستمئة ستمائة'],
  [700, 'سبعمئة سبعمائة'],
  [800, 'ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة تمنمية'],
  [900, 'تسعمئة تسعمائة'],
]
/** What multiplies the number before it. ألفا is the accusative here (عشرون ألفا); as a dual it stands alone (ألفا كتاب). */
const SCALES: Table = [
  [12, 'دزينة دزينات دستة دستات'],
  [1e3, 'ألف ألفا آلاف'],
  [1e6, 'مليون مليونا ملايين'],
  [1e9, 'مليار مليارا مليارات بليون بليونا بلايين'],
  [1e12, 'تريليون تريليونا تريليونات ترليون'],
]
const DUAL_SCALES: Table = [
  [2e3, 'ألفان ألفين ألفي'],
  [2e6, 'مليونان مليونين مليوني'],
  [2e9, 'ملياران مليارين ملياري بليونان بليونين'],
  [2e12, 'تريليونان تريليونين'],
]
/** The scales with the article: نصف المليون. */
const DEFINITE_SCALES: Table = [
  [1e3, 'الألف'],
  [1e6, 'المليون'],
  [1e9, 'المليار البليون'],
]
const FRACTIONS: Table = [
  [1 / 2, 'نصف نصفا نص ½'],
  [1 / 3, 'ثلث'],
  [2 / 3, 'ثلثان ثلثين ثلثا ثلثي'],
  [1 / 4, 'ربع ¼'],
  [3 / 4, '¾'],
  [1 / 6, 'سدس'],
]
/** Fractions whose singular is also a number (خمس) or another word (ثمن); they count after a number: خمسة أثمان. */
const COUNTED_FRACTIONS: Table = [
  [1 / 3, 'أثلاث'],
  [1 / 4, 'أرباع'],
  [1 / 5, 'أخماس'],
  [1 / 6, 'أسداس'],
  [1 / 7, 'أسباع'],
  [1 / 8, 'أثمان'],
  [1 / 9, 'أتساع'],
  [1 / 10, 'أعشار'],
]

/** The words of a table. */
function wordsOf(table: Table): string[] {
  return table.flatMap(([, words]) => words.split(' '))
}

/** The words by the part that they play in a number. */
export const NUMBER_WORDS = {
  ones: wordsOf(ONES),
  eleven: ELEVEN.split(' '),
  /** What is less than a hundred in a word of its own. */
  small: [...wordsOf(ONES), ...TEN.split(' '), ...wordsOf(TEENS), ...wordsOf(TENS)],
  tens: wordsOf(TENS),
  hundred: HUNDRED.split(' '),
  hundreds: [...HUNDRED.split(' '), ...wordsOf(HUNDREDS)],
  scales: wordsOf(SCALES),
  dualScales: wordsOf(DUAL_SCALES),
  definiteScales: wordsOf(DEFINITE_SCALES),
  fractions: wordsOf(FRACTIONS),
  countedFractions: wordsOf(COUNTED_FRACTIONS),
} as const

/** Words with و before them. */
export function withAnd(words: readonly string[]): string[] {
  return words.map((word) => `و${word}`)
}

/** What a word of a number is. */
export type NumberWord = {
  readonly role: 'small' | 'tens' | 'hundreds' | 'scale' | 'dual' | 'fraction' | 'counted'
  readonly value: number
}

let lexicon: ReadonlyMap<string, NumberWord> | undefined

/** What a folded word is in a number. */
export function numberWord(folded: string): NumberWord | undefined {
  lexicon ??= buildLexicon()
  return lexicon.get(folded)
}

function buildLexicon(): ReadonlyMap<string, NumberWord> {
  const map = new Map<string, NumberWord>()
  const add = (role: NumberWord['role'], table: Table): void => {
    for (const [value, words] of table) for (const word of words.split(' ')) map.set(foldString(word), { role, value })
  }
  add('small', [...ONES, [1, ELEVEN], [10, TEN], ...TEENS])
  add('tens', TENS)
  add('hundreds', [[100, HUNDRED], ...HUNDREDS])
  add('scale', [...SCALES, ...DEFINITE_SCALES])
  add('dual', DUAL_SCALES)
  add('fraction', FRACTIONS)
  add('counted', COUNTED_FRACTIONS)
  return map
}
