/** Nouns in the dual, which need no number: لتران, كيلومترين. */
import { foldString } from '../normalize/normalize.js'
import type { Capture } from '../types.js'

/** Whether a noun, captured from a gazetteer or from words, is the dual of one of its entry's names. */
export function isDual({ folded, entry }: Capture): boolean {
  const word = folded.split(' ')[0] as string
  const stem = /^(.+)(ان|ين)$/.exec(word)?.[1]
  if (stem === undefined) return false
  if (!entry) return true
  const names = [entry.name, ...(entry.aliases ?? [])].map((name) => foldString(name).split(' ')[0])
  return names.includes(stem) || (stem.endsWith('ت') && names.includes(`${stem.slice(0, -1)}ه`))
}
