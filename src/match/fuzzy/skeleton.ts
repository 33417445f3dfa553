/**
 * The skeleton of a word: its consonants by class, without vowel letters and doublings. Spellings of one foreign name mostly share
 * it: نتنياهو and نتانياهو, غوغل and جوجل, تشافيز and شافيز.
 */
import { LONGEST_WORD } from './symbols.js'

/** Consonants that stand for each other, a class a number. ا و ي ء ع are left out, except at the beginning, and ه at the end. */
export const CLASSES: readonly string[] = [
  'اويءع',
  'ب',
  'تط',
  'سصزثظ',
  'غجقك',
  'هحخ',
  'دضذ',
  'ر',
  'ش',
  'ف',
  'ل',
  'م',
  'ن',
]
const VOWEL = 1
const TEH = 'ت'.charCodeAt(0)
const SHEEN = 'ش'.charCodeAt(0)
const HEH = 'ه'.charCodeAt(0)
const FIRST = 0x0621

const classOf = new Uint8Array(0x40)
for (const [index, letters] of CLASSES.entries())
  for (const letter of letters) classOf[letter.charCodeAt(0) - FIRST] = index + 1

/** The class of a letter; 0 for what is no Arabic letter. */
export function letterClass(letter: number): number {
  const place = letter - FIRST
  return place >= 0 && place < classOf.length ? (classOf[place] as number) : 0
}

/** Reads the skeleton of a word into `skeleton`, and returns its length; 0 for what cannot be written otherwise. */
export function readSkeleton(letters: Uint16Array, from: number, to: number, skeleton: Uint8Array): number {
  if (to - from > LONGEST_WORD) return 0
  let length = 0
  for (let index = from; index < to; index++) {
    const letter = letters[index] as number
    const symbol = letterClass(letter)
    if (symbol === 0) return 0
    if (index > from) {
      if (symbol === VOWEL || (letter === HEH && index === to - 1)) continue
      if (symbol === skeleton[length - 1]) continue
      // تش is one sound.
      if (letter === SHEEN && letters[index - 1] === TEH) {
        skeleton[length - 1] = symbol
        continue
      }
    }
    skeleton[length++] = symbol
  }
  return length
}

/** A skeleton shorter than this is compared whole: with a consonant less it says too little. */
export const SHORTEST_SHORTENED = 4
/** The most keys that {@link writeKeys} gives. */
export const MOST_KEYS = LONGEST_WORD

/**
 * The keys of a skeleton: its hash, and those of the skeleton without one of its consonants, the first excepted. Two skeletons are near
 * when they share a key, which they do when one consonant is missing, added or changed.
 */
export function writeKeys(skeleton: Uint8Array, length: number, keys: Int32Array): number {
  keys[0] = keyOf(skeleton, length)
  if (length < SHORTEST_SHORTENED) return 1
  let count = 1
  for (let without = 1; without < length; without++) keys[count++] = keyOf(skeleton, length, without)
  return count
}

/** The key of a skeleton without one of its consonants; with all of them where that is -1. */
export function keyOf(skeleton: Uint8Array, length: number, without = -1): number {
  let key = 0x9e3779b1
  for (let index = 0; index < length; index++) {
    if (index !== without) key = Math.imul(key ^ (skeleton[index] as number), 0x01000193)
  }
  return key ^ (key >>> 15)
}
