import { foldString } from '../../src/normalize/normalize.js'

/** What matching sees of a name in Latin letters: no accents, and nothing where a quotation mark stands for a letter. */
export function latinLetters(name: string): string {
  return foldString(name)
    .replace(/['’‘`]/g, ' ')
    .trim()
}
