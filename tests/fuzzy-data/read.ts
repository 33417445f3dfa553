/** The variants that the fuzzy layer is tuned on and measured with; README.md says where they come from. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A spelling that no gazetteer lists, and the entry that it means. */
export interface Variant {
  readonly variant: string
  readonly type: string
  readonly id: string
}

/** One half of the variants: those that costs may be tuned on, or those that are only measured. */
export function readVariants(half: 'tuned' | 'held-out'): Variant[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, `${half}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => {
    const [variant = '', type = '', id = ''] = line.split('\t')
    return { variant, type, id }
  })
}
