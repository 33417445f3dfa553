/**
 * Reads a few names of every kind. The engine compiles a loop while it runs, for what it has met so far; what comes up later
 * makes it throw the code away and compile again. A loop that has met everything before the hundred thousand names of a first
 * call is compiled once: their reading takes half the time.
 */
import { PLAIN } from './alphabet.js'
import { ENTRY_SEPARATOR, NAME_SEPARATOR, UNMATCHED_MARK, WEAK_MARK } from './names.js'
import { NamesByWord } from './names-by-word.js'
import { Vocabulary } from './vocabulary.js'

const LETTERS = 'بتجدرسعفكلمن'
const ODD: readonly string[] = [
  ...[`${WEAK_MARK}حلب`, `${UNMATCHED_MARK}مدينة حلب`, 'مَـدينة', 'سان-جيرمان', 'حلب -', '5 مايو', 'Paris'],
  ...['أبو ظبي', 'ابن بطوطة', 'عبدالله بن عبد العزيز', 'محمد عبد الله بن أبو بكر', '', '-'],
]

/** Makes the engine ready to read many names. */
export function prime(): void {
  const names = [
    ...ODD,
    ...Array.from(LETTERS, (letter) => Array.from(LETTERS, (other) => letter + other + letter)).flat(),
  ]
  const source = (separator: string) => ({ names: names.join(separator), alphabet: PLAIN })
  // Tables that are too small have to grow, as those of longer lists may.
  new NamesByWord([source(NAME_SEPARATOR), source(ENTRY_SEPARATOR)], new Vocabulary(1), 1)
}
