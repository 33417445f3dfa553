/** Reads numbers: in digits, in words, or mixed. */
import { type NumberWord, numberWord } from './number-words.js'

/**
 * Reads a number in digits. Folding has already made its digits 0–9 and its separators `.` and `,`.
 * A comma groups thousands (`1,250`), or, where what follows it is no group of three, marks the decimals (`3,5`).
 *
 * @returns `undefined` for what is no number, such as `1.2.3`.
 */
export function parseNumber(digits: string): number | undefined {
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''))
  if (/^\d+,\d+$/.test(digits)) return Number(digits.replace(',', '.'))
  if (/^\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'))
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined
}

/** The sum so far, and what the next word may do to it. */
interface State {
  /** Finished parts, each with its scale: ثلاثة ملايين. */
  readonly parts: { value: number; scale: number }[]
  /** The part that is being read; `undefined` where none has begun. */
  part: number | undefined
  /** What the last word was. */
  last: NumberWord['role'] | 'digits' | undefined
}

/** Duals that have lost their ending before a noun: ألفا دولار. With more behind them they are accusatives: ألفا وخمسمئة. */
const DUALS_BEFORE_NOUNS: Readonly<Record<string, number>> = { الفا: 2e3, مليونا: 2e6, مليارا: 2e9 }

/**
 * Reads a number from folded words and digits, as a pattern has captured them: `خمسه وعشرون الف`, `3 ملايين`, `1 / 4`.
 *
 * @returns `undefined` for what is no number, such as `ثلاثه وخمسه`.
 */
export function readNumber(folded: string): number | undefined {
  // Half of all numbers: what follows costs ten times as much.
  if (/^\d+$/.test(folded)) return round(Number(folded))
  const dual = DUALS_BEFORE_NOUNS[folded]
  if (dual !== undefined) return dual
  const decimal = /^(.+) فاصله (.+)$/.exec(folded)
  const point = /^(\d+) ر (\d+)(?= |$)/.exec(folded)
  if (point) return readNumber(folded.replace(point[0], `${point[1]}.${point[2]}`))
  if (decimal) return readDecimal(decimal[1] as string, decimal[2] as string)
  const ratio = /^(?:(\d+) )?(\d+) \/ (\d+)$/.exec(folded)
  if (ratio) return round(Number(ratio[1] ?? 0) + Number(ratio[2]) / Number(ratio[3]))
  const state: State = { parts: [], part: undefined, last: undefined }
  let joined = false
  for (const token of splitNumber(folded)) {
    if (token === 'و') {
      joined = true
      continue
    }
    if (!(/^\d/.test(token) ? addDigits(state, token, joined) : addWord(state, token, joined))) return undefined
    joined = false
  }
  if (state.part !== undefined) state.parts.push({ value: state.part, scale: 1 })
  if (state.parts.length === 0 || !descending(state.parts)) return undefined
  return round(state.parts.reduce((sum, { value }) => sum + value, 0))
}

/** Words and digits, with و and a group after an Arabic comma or a space set apart. */
function splitNumber(folded: string): string[] {
  const grouped = folded
    .replace(/^\d{1,3}((?: ،)? \d{3})+(?![\d/])/, (digits) => digits.replace(/[ ،]/g, ''))
    .replace(/^(\d{5,}),(\d+)(?= |$)/, '$1.$2')
  return grouped.split(' ').flatMap((token, index) => {
    const rest = token.slice(1)
    // وأحد عشر folds to واحد عشر: after other words its و is the joining one.
    if (index > 0 && token.startsWith('و') && numberWord(rest)) return ['و', rest]
    if (token === 'و' || /^\d/.test(token) || numberWord(token)) return [token]
    return token.startsWith('و') ? ['و', rest] : [token]
  })
}

function addDigits(state: State, token: string, joined: boolean): boolean {
  const value = parseNumber(token)
  if (value === undefined || state.part !== undefined || (state.last !== undefined && !joined)) return false
  state.part = value
  state.last = 'digits'
  return true
}

function addWord(state: State, token: string, joined: boolean): boolean {
  const word = numberWord(token)
  if (!word) return false
  const added = add(state, word, joined)
  state.last = word.role
  return added
}

function add(state: State, { role, value }: NumberWord, joined: boolean): boolean {
  const { parts, part, last } = state
  // Words follow each other with و, but for those that multiply and the second half of 11 to 19.
  const free = last === undefined || joined
  switch (role) {
    case 'small':
      if (value === 10 && last === 'small' && !joined && part !== undefined && part % 100 < 10) state.part = part + 10
      else if (free && (part === undefined || (last === 'hundreds' && part % 100 === 0)))
        state.part = (part ?? 0) + value
      else return false
      return true
    case 'tens':
      if (!free || (part !== undefined && part % 100 >= 10) || (last === 'digits' && joined)) return false
      state.part = (part ?? 0) + value
      return true
    case 'hundreds':
      if (value === 100 && part !== undefined && !joined && (part < 10 || last === 'digits')) state.part = part * 100
      else if (free && part === undefined) state.part = value
      else return false
      return true
    case 'scale': {
      const before = parts.at(-1)
      // مليون ونصف المليون: the fraction knows already what it is of.
      if (part === undefined && last === 'fraction') return true
      if (part === undefined && before && !joined) before.value *= value
      else if (part === undefined || !joined) parts.push({ value: (part ?? 1) * value, scale: value })
      else return false
      state.part = undefined
      return true
    }
    case 'dual':
      if (part !== undefined || !free) return false
      // ألفي مليار
      parts.push({ value, scale: value / 2 })
      return true
    case 'fraction': {
      if (!free) return false
      const before = parts.at(-1)
      if (part !== undefined) state.part = part + value
      else if (before) before.value += value * (before.scale >= 1000 ? before.scale : 1)
      else state.part = value
      return true
    }
    case 'counted':
      if (part === undefined || joined) return false
      // مئة وثلاثة أرباع is 100.75, and مئة وثلاثون خمسا is 26.
      state.part = part > 100 && part % 100 < 10 ? part - (part % 100) * (1 - value) : part * value
      return true
  }
}

function descending(parts: State['parts']): boolean {
  return parts.every(({ scale }, index) => index === 0 || scale < (parts[index - 1] as { scale: number }).scale)
}

function readDecimal(whole: string, decimals: string): number | undefined {
  const [before, after] = [readNumber(whole), readNumber(decimals)]
  return before === undefined || after === undefined ? undefined : Number(`${before}.${after}`)
}

/** Without the noise of binary fractions: 2.3 million is 2300000. */
export function round(value: number): number {
  return Number(value.toPrecision(15))
}
