/** The corpora that the harness knows: whose they are, under which licence, and how each is scored. None of their text is kept here. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NEWS, PLACES, type Scheme, WIKIFANE, WOJOOD } from './scheme.js'

/** A data set by the people it belongs to. */
interface Owner {
  readonly title: string
  readonly licence: string
  /** Who publishes it, and under what name it is to be looked for. */
  readonly published: string
}

const ANERCORP: Owner = {
  title: 'ANERcorp',
  licence: 'CC BY-SA 4.0',
  published: 'CAMeL Lab, New York University Abu Dhabi',
}
const AQMAR: Owner = { title: 'AQMAR', licence: 'CC BY-SA 3.0', published: 'Carnegie Mellon University' }
const FANE: Owner = { title: 'WikiFANE', licence: 'CC BY-SA 3.0', published: 'Fahd Alotaibi and Mark Lee' }
const SINALAB: Owner = { title: 'Wojood (sample)', licence: 'MIT', published: 'SinaLab, Birzeit University' }
const IDRISI: Owner = { title: 'IDRISI-RA', licence: 'CC BY 4.0', published: 'Qatar University and partners' }
const RECOGNIZERS: Owner = { title: 'Recognizers-Text', licence: 'MIT', published: 'Microsoft' }
const DUCKLING: Owner = { title: 'Duckling', licence: 'BSD-3-Clause', published: 'Facebook' }

/** A file of annotated text. */
export interface Corpus {
  /** What it is called in tables and on the command line. */
  readonly name: string
  readonly file: string
  readonly owner: Owner
  readonly scheme: Scheme
  /** Each record is given to the extractor alone, or all of them, which follow one another, as one text. */
  readonly unit: 'record' | 'document'
  /** In what the file counts its offsets. */
  readonly offsets: 'utf-16' | 'code points'
}

function corpus(file: string, owner: Owner, scheme: Scheme, more: Partial<Corpus> = {}): Corpus {
  return { name: file, file: `${file}.jsonl`, owner, scheme, unit: 'record', offsets: 'utf-16', ...more }
}

const DOCUMENT = { unit: 'document' } as const

/** Texts with entities, in the order of the tables. */
export const CORPORA: readonly Corpus[] = [
  corpus('anercorp-train', ANERCORP, NEWS),
  corpus('aqmar-train', AQMAR, NEWS),
  corpus('aqmar-train', AQMAR, NEWS, { ...DOCUMENT, name: 'aqmar-train-document' }),
  corpus('aqmar-dev', AQMAR, NEWS),
  corpus('aqmar-dev', AQMAR, NEWS, { ...DOCUMENT, name: 'aqmar-dev-document' }),
  corpus('wikifane-dev', FANE, WIKIFANE),
  corpus('wojood-train', SINALAB, WOJOOD),
  corpus('wojood-dev', SINALAB, WOJOOD),
  corpus('idrisi-tweets-train', IDRISI, PLACES, { offsets: 'code points' }),
]

/** A file of phrases with the values that they mean. */
export interface ValueFile {
  readonly name: string
  readonly file: string
  readonly owner: Owner
}

export const RECOGNIZERS_FILE: ValueFile = {
  name: 'recognizers_text_ar',
  file: 'recognizers_text_ar.jsonl',
  owner: RECOGNIZERS,
}
export const DUCKLING_FILE: ValueFile = { name: 'duckling_ar', file: 'duckling_ar.jsonl', owner: DUCKLING }

/** Phrases with values, in the order of the tables. */
export const VALUE_FILES: readonly ValueFile[] = [RECOGNIZERS_FILE, DUCKLING_FILE]

/** Where the corpora are: `AALAM_CORPORA`, or the folder beside the repository. */
export function corporaFolder(): string {
  return process.env['AALAM_CORPORA'] || fileURLToPath(new URL('../../../shared/corpora', import.meta.url))
}

/** The path of a corpus. */
export function pathOf({ file }: { readonly file: string }): string {
  return join(corporaFolder(), file)
}

/** Those of some corpora whose file is there. */
export function present<C extends { readonly file: string }>(corpora: readonly C[]): C[] {
  return corpora.filter((one) => existsSync(pathOf(one)))
}

/** One line that says which corpora are missing, and where they are to be had; `undefined` when all are there. */
export function missingLine(): string | undefined {
  const byTitle = new Map<string, Owner & { readonly files: readonly string[] }>()
  for (const one of [...CORPORA, ...VALUE_FILES]) {
    if (existsSync(pathOf(one))) continue
    const files = byTitle.get(one.owner.title)?.files ?? []
    byTitle.set(one.owner.title, { ...one.owner, files: [...new Set([...files, one.file])] })
  }
  if (byTitle.size === 0) return undefined
  const list = [...byTitle.values()].map(
    ({ title, licence, published, files }) =>
      `${title} (${licence}; published by ${published}; as ${files.join(', ')})`,
  )
  return `Corpora not found in ${corporaFolder()} (set AALAM_CORPORA to their folder): ${list.join('; ')}.`
}
