/** Readings of the same letters that only vowel marks tell apart: عُمَان is the sultanate, عَمَّان the capital of Jordan. */

/** The marks on each letter of a word. */
type Marks = readonly string[]

/** A way to put vowel marks on a name. */
export interface Vowelling {
  readonly marks: Marks
  /** The entry that is meant; `undefined` where it is no name. */
  readonly id: string | undefined
}

const LETTER = /[\u0621-\u063a\u0641-\u064a]([\u064b-\u0652\u0670]*)/g

/** Reads vowellings: `عُمَان=OM|عَمَّان=amman`; nothing after the sign means no name at all. */
export function readVowellings(list: string): Vowelling[] {
  return list
    .split('|')
    .filter((reading) => reading !== '')
    .map((reading) => {
      const [form = '', id = ''] = reading.split('=')
      return { marks: marksOf(form), id: id === '' ? undefined : id }
    })
}

/** The one vowelling that fits a word as it is written; `undefined` where several do, or none. */
export function vowellingOf(written: string, vowellings: readonly Vowelling[]): Vowelling | undefined {
  const marks = marksOf(written)
  const fitting = vowellings.filter((vowelling) => fits(marks, vowelling.marks))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** Whether no mark is written that is not meant. What is not written contradicts nothing. */
function fits(written: Marks, meant: Marks): boolean {
  return (
    written.length === meant.length &&
    written.every((marks, at) => [...marks].every((mark) => meant[at]?.includes(mark)))
  )
}

function marksOf(word: string): Marks {
  return [...word.matchAll(LETTER)].map(([, marks = '']) => marks)
}
