/** Words that dates have in common, and their meanings. */
import { foldString } from '../normalize/normalize.js'
import type { Capture, DateUnit, Direction } from '../types.js'

/** Words by what they mean; each list is separated by spaces. */
type Words<Meaning extends string> = Readonly<Record<Meaning, string>>

/** Adjectives that say which one is meant. */
export const DIRECTIONS: Words<'-1' | '0' | '1'> = {
  '-1': 'الماضي|الماضية|المنصرم|المنصرمة|الفائت|الفائتة|السابق|السابقة|اللي فات|اللي فاتت|الي فات|الي فاتت',
  '0': 'الحالي|الحالية|الجاري|الجارية|الراهن|الراهنة',
  '1': 'المقبل|المقبلة|القادم|القادمة|التالي|التالية|الآتي|الآتية|الجاي|الجاية|الجايي|اللي جاي|اللي جاية|الي جاي|الي جاية',
}

/** The part of a period that is meant. */
export const PERIOD_PARTS: Words<'early' | 'mid' | 'late' | 'rest'> = {
  early: 'العشر الأوائل من|مطلع|أوائل|بداية|بدايات|مستهل|وقت مبكر|وقت مبكر من|وقت سابق|وقت سابق من',
  mid: 'العشر الأواسط من|منتصف|أواسط',
  late: 'العشر الأواخر من|نهاية|أواخر|ختام|وقت متأخر|وقت متأخر من',
  rest: 'بقية|باقي|وقت لاحق|وقت لاحق من|لاحقا|لاحقا في|لاحقا من',
}

/** Nouns for periods with the article, as they are counted from the day of writing. */
export const PERIODS: Words<DateUnit> = {
  day: 'اليوم',
  week: 'الأسبوع',
  month: 'الشهر',
  quarter: 'الربع',
  year: 'العام السنة',
  decade: 'العقد',
  century: 'القرن',
}

export const THIS = ['هذا', 'هذه', 'هاي', 'هاد', 'هذي', 'هادي', 'هيدا', 'هيدي']
export const YEAR_WORDS = ['عام', 'العام', 'سنة', 'السنة']
/** What years are counted from. */
export const ERAS: Words<'hijri' | 'common' | 'before'> = {
  hijri: 'ه|هجري|هجرية|للهجرة',
  common: 'م|ميلادي|ميلادية|للميلاد',
  before: 'ق.م|ق م|قبل الميلاد',
}

/** All words of some lists. */
export function listOf(lists: Readonly<Record<string, string>>): string[] {
  return Object.values(lists).flatMap((list) => (list.includes('|') ? list.split('|') : list.split(/\s+/)))
}

/** By lists: what their words mean, folded and without spaces. Rules ask this of every date. */
const meanings = new WeakMap<Words<string>, ReadonlyMap<string, string>>()

/** The meaning of a captured word. */
export function meaningOf<Meaning extends string>(
  lists: Words<Meaning>,
  capture: Pick<Capture, 'folded'> | undefined,
): Meaning | undefined {
  if (!capture) return undefined
  let meaningOfWord = meanings.get(lists) as ReadonlyMap<string, Meaning> | undefined
  if (!meaningOfWord) {
    // Of two meanings of a word, the one that is listed first.
    const pairs = (Object.keys(lists) as Meaning[]).flatMap((meaning) =>
      listOf({ meaning: lists[meaning] }).map((word) => [foldString(word).replaceAll(' ', ''), meaning] as const),
    )
    meaningOfWord = new Map(pairs.reverse())
    meanings.set(lists, meaningOfWord)
  }
  return meaningOfWord.get(capture.folded.replaceAll(' ', ''))
}

/** Which one an adjective means. */
export function directionOf(capture: Capture | undefined): Direction | undefined {
  const meaning = meaningOf(DIRECTIONS, capture)
  return meaning === undefined ? undefined : (Number(meaning) as Direction)
}
