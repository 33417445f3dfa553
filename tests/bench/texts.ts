/** The texts that are measured: from the corpora of AALAM_CORPORA where these are, else from the fixtures. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFixtures } from '../fixture.js'

const CORPORA = process.env['AALAM_CORPORA'] ?? join(import.meta.dirname, '../../../shared/corpora')

/** A text, and what kind it is. */
export interface Text {
  readonly name: string
  readonly text: string
}

function corpus(name: string): string | undefined {
  const file = join(CORPORA, `${name}.jsonl`)
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .join('\n\n')
}

const fixtures = readFixtures()
  .map(({ text }) => text)
  .join('\n\n')

/**
 * A text as often as it takes to have a length. It is copied, as texts that were read from somewhere lie in memory as one piece: a
 * slice of a longer one is a view of it, in which every `charCodeAt` takes half as long again.
 */
export function repeated(text: string, length: number): string {
  return structuredClone(text.repeat(Math.ceil(length / text.length)).slice(0, length))
}

/** A vowel mark after every third letter of Arabic. */
function vocalized(text: string): string {
  return text.replace(/[\u0621-\u064a]{3}/g, '$&\u064e')
}

/** News and encyclopaedia, the ordinary text that the others are compared with. */
export function ordinaryText(length: number): string {
  const both = [corpus('anercorp-train'), corpus('wikifane-dev')].filter((text) => text !== undefined)
  return repeated(both.length > 0 ? both.join('\n\n') : fixtures, length)
}

/** Whether the ordinary text is that of the corpora. */
export const hasCorpora = corpus('anercorp-train') !== undefined

/** Texts of the kinds that people have. */
export function ordinaryTexts(length: number): Text[] {
  const ordinary = ordinaryText(length)
  const mixed = ordinary.replace(/(?:\S+\s+){8}/g, '$&the United Nations (UN) 2024 ')
  return [
    { name: 'news and encyclopaedia', text: ordinary },
    { name: 'with vowel marks', text: repeated(vocalized(ordinary), length) },
    { name: 'tweets', text: repeated(corpus('idrisi-tweets-train') ?? fixtures.replaceAll(' ', ' #'), length) },
    { name: 'Arabic and Latin', text: repeated(mixed, length) },
  ]
}

/** Texts that nobody writes, each the worst case of some stage. */
export function adversarialTexts(length: number, names: readonly string[]): Text[] {
  return Object.entries({
    'one letter': 'ل',
    proclitics: 'ولل',
    'one trigger': 'الرئيس ',
    'one given name': 'محمد ',
    'given names': 'محمد علي حسن ',
    kunyas: 'أبو علي أم محمد ',
    'letters of two scripts': 'aم',
    'head nouns': 'مجلس الأمن ',
    numbers: '12 ',
    'numbers with signs': '12 - 12/',
    'numbers and units': '12 يناير 5 كيلومترات ',
    'all names': `${names.join(' ')} `,
    brackets: '(((« [',
    'nested brackets': `${'('.repeat(500)}${')'.repeat(500)}`,
    'vowel marks': '\u064e\u0651',
    ligatures: '\ufdfa ',
    'unknown words': 'ضغطثق خحجشس ',
    'full names and short ones': 'زار صلاح الضبعوطي والضبعوطي مصر ومالي. ',
    'clubs and nationalities': 'فاز نادي ميلان الإيطالي على برشلونة الإسباني. ',
  }).map(([name, text]) => ({ name, text: repeated(text, length) }))
}
