// Duals, plurals and accusatives of the nouns that count money and measures, and of the adjectives after them.
const BROKEN: Record<string, string[]> = {
  متر: ['أمتار'],
  غرام: [],
  جرام: [],
  ميل: ['أميال'],
  طن: ['أطنان'],
  قدم: ['أقدام'],
  رطل: ['أرطال'],
  برميل: ['براميل'],
  لتر: [],
  فدان: ['أفدنة', 'فدادين'],
  درهم: ['دراهم'],
  دينار: ['دنانير'],
  فرنك: [],
  قرش: ['قروش'],
  فلس: ['فلوس'],
  شيكل: ['شواكل', 'شيكلات'],
  شيقل: ['شواقل'],
  جنيه: [],
  ذراع: ['أذرع'],
  فرسخ: ['فراسخ'],
  سنة: ['سنوات', 'سنين'],
  شهر: ['شهور', 'أشهر'],
  يوم: ['أيام'],
  ثانية: ['ثوان', 'ثواني'],
  دقيقة: ['دقائق'],
  أسبوع: ['أسابيع'],
  قرن: ['قرون'],
  عقد: ['عقود'],
  كيلومتر: [],
  روبل: [],
  شلن: [],
  عقدة: ['عقد'],
  بوصة: [],
  ليرة: [],
  باوند: [],
  حصان: ['أحصنة'],
  قيراط: ['قراريط'],
  فورنت: [],
  مارك: [],
  أونصة: [],
  أوقية: ['أواق'],
  ين: [],
  يورو: [],
  وون: [],
  صاع: [],
  بايت: [],
  بت: [],
  درجة: [],
  جزء: ['أجزاء'],
}
/** Nouns that stand unchanged after every number. */
const FIXED = /^(ين|وون|بات|باهت|[^ ]*[اوىي])$/

const feminine = (word: string): boolean => word.endsWith('ة')

/** singular, accusative, dual (nominative, oblique), plurals */
const noun = (word: string): [string, string, string, string, string[]] => {
  const stem = feminine(word) ? `${word.slice(0, -1)}ت` : word
  const sound = feminine(word) ? `${word.slice(0, -1)}ات` : `${word}ات`
  const broken = BROKEN[word] ?? []
  return [word, feminine(word) ? word : `${word}ا`, `${stem}ان`, `${stem}ين`, broken.length ? broken : [sound]]
}
const adjective = (word: string): [string, string, string, string, string] =>
  feminine(word)
    ? [word, word, `${word.slice(0, -1)}تان`, `${word.slice(0, -1)}تين`, word]
    : [word, `${word}ا`, `${word}ان`, `${word}ين`, `${word}ة`]

/** Whether the second word of a name agrees with the first: دولار أمريكي, متر مربع. */
const agrees = (word: string): boolean =>
  /(ي|ية|مربعة?|مكعبة?)$/.test(word) && !/^(جيبوتي|فيجي|هايتي|تشيلي|مالاوي|.*(واي|ناي))$/.test(word)

/** Every form of a name of one noun and at most one adjective. */
export const forms = (name: string): string[] => {
  const [head, ...rest] = name.split(' ')
  if (FIXED.test(head))
    return rest.length === 1 && agrees(rest[0]) ? [name, `${head} ${adjective(rest[0])[1]}`] : [name]
  const [single, accusative, dual, oblique, plurals] = noun(head)
  if (!rest.length) return [single, accusative, dual, oblique, ...plurals]
  if (rest.length === 1 && agrees(rest[0])) {
    const [a, b, c, d, e] = adjective(rest[0])
    return [
      `${single} ${a}`,
      `${accusative} ${b}`,
      `${dual} ${c}`,
      `${oblique} ${d}`,
      ...plurals.map((plural) => `${plural} ${e}`),
    ]
  }
  return [name, ...plurals.map((plural) => `${plural} ${rest.join(' ')}`)]
}
/** The same with the article: الدولار الأمريكي. */
export const definite = (name: string): string => {
  const [head, ...rest] = name.split(' ')
  if (rest.length > 1 || (rest.length && !agrees(rest[0]))) return name
  return [head, ...rest].map((word) => `ال${word}`).join(' ')
}
