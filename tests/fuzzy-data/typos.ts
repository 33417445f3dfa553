/** Slips of the pen, made by chance from a seed. */

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'

/** Numbers from 0 on below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * A name with letters left out, put in, changed, or changed with the next. The first letter of each word stays: slips begin after it,
 * and the distance keeps it too.
 */
export function typo(name: string, edits: number, seed: number): string {
  const random = randomFrom(seed)
  const pick = (count: number): number => Math.floor(random() * count)
  let text = name
  for (let edit = 0; edit < edits; edit++) {
    const places = [...text].flatMap((letter, place) =>
      place > 0 && letter !== ' ' && text[place - 1] !== ' ' ? [place] : [],
    )
    const place = places[pick(places.length)]
    if (place === undefined) return text
    const before = text.slice(0, place)
    const letter = text[place] as string
    const after = text.slice(place + 1)
    const other = LETTERS[pick(LETTERS.length)] as string
    const way = pick(4)
    if (way === 0) text = before + after
    else if (way === 1) text = before + other + letter + after
    else if (way === 2 || after === '' || after[0] === ' ') text = before + other + after
    else text = before + after[0] + letter + after.slice(1)
  }
  return text
}
