/** Misspelt names in texts: what is found, and what is left alone. */
import { describe, expect, test } from 'vitest'
import { createExtractor, defaultGazetteers, extract } from '../../../src/index.js'
import { NameIndex } from '../../../src/lexicon/name-index.js'
import { WordDistance } from '../../../src/match/fuzzy/distance.js'
import { foldString } from '../../../src/normalize/normalize.js'
import type { EntityOf, Extractor, Gazetteer } from '../../../src/types.js'
import { commonWords, TYPES } from '../../fuzzy-data/names.js'
import { randomFrom } from '../../fuzzy-data/typos.js'
import { classOf, listOf } from '../small.js'

type Found = EntityOf<string, unknown>

const people = listOf('person', 'فلاديمير بوتين', 'نيلسون مانديلا', 'ماركوس هاينريش', 'هلموت شميت')
const words = classOf('word', 'زار', 'قال', 'مدينة', 'في', 'الرئيس', 'كتاب', 'مع', 'أمس')
const { extract: find } = createExtractor({ gazetteers: [people, words], rules: [] }) as Extractor<Found>
const found = (text: string): string[] => find(text).map((entity) => `${entity.text} ${entity.id} ${entity.source}`)

describe('a small list', () => {
  test('a misspelt name of several words', () => {
    expect(found('قال فلادمير بوتين أمس')).toEqual(['فلادمير بوتين فلاديمير بوتين fuzzy'])
    expect(found('زار نلسون منديلا')).toEqual([])
    expect(found('زار نيلسون منديلا')).toEqual(['نيلسون منديلا نيلسون مانديلا fuzzy'])
  })

  test('behind a proclitic, which is no part of it', () => {
    const [entity] = find('وهلموت شميتت')
    expect(entity?.text).toBe('هلموت شميتت')
    expect(entity?.proclitic).toEqual({ text: 'و', start: 0, end: 1 })
    expect(find('وفلادمير بوتين')[0]).toMatchObject({ text: 'فلادمير بوتين', proclitic: { text: 'و' } })
  })

  test('the score falls with the cost', () => {
    const scoreOf = (text: string): number => find(text)[0]?.score ?? 0
    expect(scoreOf('فلاديمير بوتين')).toBeGreaterThan(scoreOf('فلاديمر بوتين'))
    expect(scoreOf('فلاديمر بوتين')).toBeLessThan(1)
    expect(scoreOf('فلادمر بوتين')).toBeLessThan(scoreOf('فلاديمر بوتين'))
  })

  test('words of the language are left alone', () => {
    const { extract: strict } = createExtractor({
      gazetteers: [listOf('person', 'هلموت شميت'), classOf('word', 'شمت')],
      rules: [],
    })
    expect(strict('هلموت شمت')).toEqual([])
  })

  test('it is off, and limited, by the option', () => {
    const gazetteers = [people, words] as const
    const text = 'زار نيلسون منديلا'
    expect(createExtractor({ gazetteers, rules: [], fuzzy: false }).extract(text)).toEqual([])
    expect(createExtractor({ gazetteers, rules: [], fuzzy: { maxCost: 0.1 } }).extract(text)).toEqual([])
    expect(createExtractor({ gazetteers, rules: [], fuzzy: { types: ['person'] } }).extract(text)).toHaveLength(1)
    // Without common words nothing tells a word from a name.
    expect(createExtractor({ gazetteers: [people], rules: [] }).extract(text)).toEqual([])
    expect(createExtractor({ gazetteers: [people], rules: [], fuzzy: {} }).extract(text)).toHaveLength(1)
  })

  test.each([
    [{ fuzzy: true }, 'fuzzy: true is neither false nor an object'],
    [{ fuzzy: { cost: 1 } }, "fuzzy: 'cost' is unknown; allowed are maxCost, minLength, types"],
    [{ fuzzy: { maxCost: -1 } }, 'fuzzy.maxCost: -1 is not a number from 0 on'],
    [{ fuzzy: { minLength: '8' } }, "fuzzy.minLength: '8' is not a number from 0 on"],
    [{ fuzzy: { types: ['city'] } }, "fuzzy.types: 'city' is the type of no gazetteer; allowed are person"],
  ])('%j is refused', (options, message) => {
    expect(() => createExtractor({ gazetteers: [people], rules: [], ...options } as never)).toThrow(message)
  })
})

describe('the packaged names', () => {
  const fuzzy = (text: string): string[] =>
    (extract(text) as readonly Found[])
      .filter(({ source }) => source === 'fuzzy')
      .map(({ text, id }) => `${text} ${id}`)

  test.each([
    ['وصل سلوبدان ميلوسيفيتش إلى المحكمة', 'سلوبدان ميلوسيفيتش slobodan-milosevic'],
    ['اجتمع رجب طيب أردوكان مع الوفد', 'رجب طيب أردوكان recep-tayyip-erdogan'],
  ])('%s', (text, name) => expect(fuzzy(text)).toContain(name))

  test.each([
    'قال بينما كان يمشي في الحديقة',
    'لم يصل الأمن إلى المكان حتى ذلك الحين',
    'حتى ذلك الحين بقيت المدرسة للبنين مغلقة',
    'بوتان وبوتين وبنين وبكين',
    'سعيد وسعد، حسن وحسين، كريم وكرم، محمد ومحمود ذهبوا إلى السوق',
    'اليمن والأمن والصين والحين',
  ])('nothing is misspelt in: %s', (text) => expect(fuzzy(text)).toEqual([]))

  test('the neighbours are not taken for one another', () => {
    const ids = (text: string): (string | undefined)[] => extract(text).map(({ id }) => id)
    expect(ids('في بوتان')).toEqual(['BT'])
    expect(ids('في بنين')).not.toContain('beijing')
    expect(ids('بينما كان في البيت')).toEqual([])
  })

  const near = wordsNearNames()

  test('there are three hundred common words near a name, and none is taken for it', () => {
    expect(near.length).toBeGreaterThanOrEqual(300)
    // Each in the places where a name would be helped: alone, after a title, between names.
    const texts = near.map((word) => `${word}. قال الرئيس ${word} إن باريس و${word} وروما`)
    expect(texts.flatMap((text) => fuzzy(text))).toEqual([])
  })

  test('words that the vocabulary does not know are rarely taken for names', () => {
    const gazetteers: readonly Gazetteer[] = defaultGazetteers
    const kept = (index: number): boolean => index % 2 === 0
    const fewer = gazetteers.map((gazetteer) =>
      gazetteer.type === 'word' ? { ...classOf('word', ...commonWords.filter((_, index) => kept(index))) } : gazetteer,
    )
    const { extract: extractWithFewer } = createExtractor({ gazetteers: fewer as never }) as unknown as Extractor<Found>
    const random = randomFrom(6)
    // As long as articles are: what one text believes of a word it believes wherever the word stands, so a single long text would count
    // one mistake as often as chance repeats the word.
    const texts = Array.from({ length: 100 }, () =>
      Array.from({ length: 400 }, () => commonWords[Math.floor(random() * commonWords.length)]).join(' '),
    )
    const alarms = texts.flatMap((text) => extractWithFewer(text).filter(({ source }) => source === 'fuzzy'))
    // Of 1,000 words that are kept back, each counted once. Among them are hundreds that are there because they are names, and so lie near others.
    const keptBack = commonWords.filter((_, index) => !kept(index)).length
    expect((new Set(alarms.map(({ text }) => text)).size / keptBack) * 1000).toBeLessThan(1)
    // As the package comes, the same texts have none.
    expect(texts.flatMap(fuzzy)).toEqual([])
  }, 60_000)
})

/** Common words that one cheap change makes a name of one word. */
function wordsNearNames(): string[] {
  const distance = new WordDistance()
  const gazetteers: readonly Gazetteer[] = defaultGazetteers
  const common = [...new Set(commonWords.map(foldString))].filter((word) => word.length >= 4)
  const names = new Set(
    gazetteers
      .filter(({ type }) => TYPES.has(type))
      .flatMap(({ entries }) => entries.flatMap(({ name, aliases = [] }) => [name, ...aliases]))
      .map(foldString)
      .filter((name) => name.length >= 4 && !name.includes(' ')),
  )
  const byFirst = new Map<string, Uint16Array[]>()
  for (const name of names) {
    const list = byFirst.get(name[0] as string)
    const letters = Uint16Array.from(name, (letter) => letter.charCodeAt(0))
    if (list) list.push(letters)
    else byFirst.set(name[0] as string, [letters])
  }
  const index = new NameIndex(gazetteers)
  return common.filter((word) => {
    if (names.has(word) || !index.isCommon(index.addWord(word))) return false
    const letters = Uint16Array.from(word, (letter) => letter.charCodeAt(0))
    return byFirst
      .get(word[0] as string)
      ?.some((name) => distance.between(letters, 0, letters.length, name, 0, name.length, 30) <= 30)
  })
}
